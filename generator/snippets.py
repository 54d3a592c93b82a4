"""One request as a snippet in any language: the view that every snippet template prints."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from generator.format import format_python
from generator.lang.code import Code, Text, Variable
from generator.lang.encoder import Encoder
from generator.languages import LANGUAGES, SPEAKING, Language
from generator.render import Renderer
from generator.request.model import (
    Field,
    FileBody,
    FormBody,
    JsonBody,
    Message,
    MultipartBody,
    Part,
    Request,
    TextBody,
    boundary,
    encode_query,
    json_text,
    multipart_text,
)

__all__ = ["LANGUAGES", "SPEAKING", "Language", "SnippetView", "render_snippet", "view_of", "write_snippet"]


@dataclass(frozen=True, slots=True)
class VariableView:
    """An environment variable: its bare name, that as a string literal, and the identifier that holds its value."""

    name: Code
    literal: Code
    identifier: Code


@dataclass(frozen=True, slots=True)
class FieldView:
    """A name and a value, apart and as the two forms in which tools take them: `name: value` and `name=value`."""

    name: Code
    value: Code
    line: Code
    pair: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetView:
    """What a snippet template may print of one request. At most one of `json`, `raw`, `form`, `parts`, `file` is set.

    `url` is base variable, path and, where there is no `query` collection to print, the query; `full_url` has the
    query in any case but for credentials. `verb` is the method in lower case for the seven that HTTP tools have a
    function for, and None for others. At most one of `says_json`, `says_text` and `says_bytes`, which is text too, is
    said first on a WebSocket. The flags are those that decide between lines of a template.
    """

    variables: tuple[VariableView, ...]
    base: Code
    url: Code
    full_url: Code
    method: Code
    verb: Code | None
    query: Code | None
    secret_query: tuple[FieldView, ...]
    headers: Code | None
    protocols: Code | None
    header_list: tuple[FieldView, ...]
    basic: FieldView | None
    json: Code | None
    raw: Code | None
    form: Code | None
    form_list: tuple[FieldView, ...]
    parts: tuple[Code, ...]
    file: Code | None
    output: Code
    is_get: bool
    is_head: bool
    is_json: bool
    is_text: bool
    is_file: bool
    is_events: bool
    is_lines: bool
    is_redirect: bool
    is_websocket: bool
    says_json: Code | None
    says_text: Code | None
    says_bytes: Code | None
    has_body: bool
    has_options: bool
    has_brackets: bool
    raw_query: bool
    reads_files: bool
    fetch_forbids: bool


def write_snippet(request: Request, language: Language, renderer: Renderer) -> str:
    """The snippet's text as its template lays it out; Python still wants formatting."""
    return renderer.render(language.template, view_of(request, language))


def render_snippet(request: Request, language: str, renderer: Renderer | None = None) -> str:
    """The finished text of one snippet in the language of that name.

    Raises:
        KeyError: there is no such language.
    """
    known = {each.name: each for each in LANGUAGES}[language]
    text = write_snippet(request, known, renderer or Renderer())
    return format_python({"": text})[""] if known.extension == "py" else text


def view_of(request: Request, language: Language) -> SnippetView:
    """The request in the words of one language."""
    encoder = language.encoder
    variables = _variables(request.variables)
    native = encoder.value(request.body.value) if isinstance(request.body, JsonBody) else None
    headers = list(_headers(request, language, variables, is_native=native is not None))
    # A WebSocket client is told its subprotocols apart from the headers; curl knows headers only.
    offered = [field.value for field in request.headers if field.name.lower() == _PROTOCOL]
    named = [(name, text) for name, text in headers if request.response != "websocket" or name.lower() != _PROTOCOL]
    secret = tuple(_field(field, encoder, variables) for field in request.query if field.variable)
    plain = [] if request.raw_query else [field for field in request.query if not field.variable]
    query = [(field.name, _text(field, variables)) for field in request.query]
    base = variables[request.base_variable]
    encoded = request.raw_query or "&".join(f"{encode_query(f.name)}={encode_query(f.value)}" for f in plain)
    full_url: Text = [base, request.path + ("?" + encoded if encoded else "")]
    parts = [encoder.part(part) for part in _parts(request)]
    form = _form(request)
    said = _said(request.opening, encoder) if language.speaks else {}
    return SnippetView(
        variables=tuple(
            VariableView(Code(name), encoder.string(name), encoder.identifier(variable))
            for name, variable in variables.items()
        ),
        base=encoder.identifier(base),
        url=encoder.text(full_url if request.raw_query else [base, request.path]),
        full_url=encoder.text(full_url),
        method=encoder.string(request.method),
        verb=Code(request.method.lower()) if request.method in _VERBS else None,
        query=encoder.pairs(query, "query") if query else None,
        secret_query=secret,
        headers=encoder.pairs(named, "headers") if named else None,
        protocols=encoder.value([word.strip() for word in offered[0].split(",")]) if offered else None,
        header_list=tuple(_view(name, text, encoder) for name, text in headers),
        basic=_basic(request, encoder, variables),
        json=native,
        raw=_raw(request, encoder, is_native=native is not None, is_by_hand=None in parts),
        form=encoder.pairs([(field.name, _text(field, variables)) for field in form], "form") if form else None,
        form_list=tuple(_view(encode_query(field.name), _text(field, variables), encoder) for field in form),
        parts=tuple(part for part in parts if part is not None) if None not in parts else (),
        file=encoder.string(request.body.filename) if isinstance(request.body, FileBody) else None,
        output=encoder.string(request.output),
        is_get=request.method == "GET",
        is_head=request.method == "HEAD",
        is_json=request.response == "json",
        is_text=request.response == "text",
        is_file=request.response == "file",
        is_events=request.response == "events",
        is_lines=request.response == "lines",
        is_redirect=request.response == "redirect",
        is_websocket=request.response == "websocket",
        says_json=said.get("json"),
        says_text=said.get("text"),
        says_bytes=said.get("bytes"),
        has_body=request.body is not None,
        has_options=bool(headers)
        or request.method != "GET"
        or request.body is not None
        or request.response == "redirect",
        has_brackets=any(character in request.path + encoded for character in "[]{}"),
        raw_query=bool(request.raw_query),
        reads_files=bool(request.files),
        fetch_forbids=request.method in {"TRACE", "CONNECT", "TRACK"}
        or (request.method in {"GET", "HEAD"} and request.body is not None),
    )


_PROTOCOL: Final = "sec-websocket-protocol"
_VERBS: Final = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})


def _variables(names: Sequence[str]) -> dict[str, Variable]:
    """The variables by name; the words that all names begin with are dropped from identifiers while two remain."""
    words = [[word for word in name.lower().split("_") if word] or ["value"] for name in names]
    while len({word[0] for word in words}) == 1 and all(len(word) > 2 for word in words):
        words = [word[1:] for word in words]
    return {
        name: Variable(name, tuple(parts) if parts[0][0].isalpha() else ("v", *parts))
        for name, parts in zip(names, words, strict=True)
    }


def _text(field: Field, variables: dict[str, Variable]) -> Text:
    return [part for part in (field.value, variables.get(field.variable, "")) if part] or [""]


def _field(field: Field, encoder: Encoder, variables: dict[str, Variable]) -> FieldView:
    return _view(field.name, _text(field, variables), encoder)


def _view(name: str, text: Text, encoder: Encoder) -> FieldView:
    # curl takes a header without a value as `Name;`, since `Name:` removes one.
    line = [f"{name}: ", *text] if list(text) != [""] else [f"{name};"]
    return FieldView(encoder.string(name), encoder.text(text), encoder.text(line), encoder.text([f"{name}=", *text]))


def _headers(
    request: Request, language: Language, variables: dict[str, Variable], *, is_native: bool
) -> Iterable[tuple[str, Text]]:
    """Credentials first, then the body's type where the tool does not set it, then the rest."""
    content_type = request.content_type
    is_plain_json = is_native and content_type == "application/json" and "json" in language.sets_type
    is_own_form = bool(_form(request)) and "form" in language.sets_type
    if isinstance(request.body, MultipartBody) and any(language.encoder.part(part) is None for part in _parts(request)):
        content_type = f"multipart/form-data; boundary={boundary(request.body)}"
    named = [(bool(field.variable), field.name, _text(field, variables)) for field in request.headers]
    listed = [(name, text) for is_secret, name, text in named if is_secret]
    if content_type and not is_plain_json and not is_own_form:
        listed.append(("Content-Type", [content_type]))
    listed += [(name, text) for is_secret, name, text in named if not is_secret]
    if request.basic and (value := language.encoder.basic(*(variables[name] for name in request.basic))):
        listed.insert(0, ("Authorization", [value]))
    if request.cookies:
        listed.append(("Cookie", list(_cookie(request.cookies, variables))))
    return [(name.lower() if language.lower_headers else name, text) for name, text in listed]


def _cookie(cookies: Sequence[Field], variables: dict[str, Variable]) -> Iterable[str | Variable]:
    for at, field in enumerate(cookies):
        yield f"{'; ' if at else ''}{field.name}="
        yield from _text(field, variables)


def _basic(request: Request, encoder: Encoder, variables: dict[str, Variable]) -> FieldView | None:
    if request.basic is None:
        return None
    user, password = (variables[name] for name in request.basic)
    both = encoder.text([user, ":", password])
    return FieldView(encoder.identifier(user), encoder.identifier(password), both, both)


def _raw(request: Request, encoder: Encoder, *, is_native: bool, is_by_hand: bool) -> Code | None:
    match request.body:
        case JsonBody(value=value) if not is_native:
            return encoder.raw(json_text(value))
        case TextBody(text=text):
            return encoder.raw(text)
        case FormBody(fields=fields) if not _form(request):
            return encoder.raw("&".join(f"{encode_query(field.name)}={encode_query(field.value)}" for field in fields))
        case MultipartBody() if is_by_hand:
            return encoder.raw(multipart_text(request.body))
        case _:
            return None


def _said(message: Message | None, encoder: Encoder) -> dict[str, Code]:
    """What is said first on a WebSocket, by how it is written: a value, its JSON as text, or the text of bytes."""
    if message is None:
        return {}
    native = encoder.value(message.value) if not isinstance(message.value, str) else None
    if native is not None and not message.is_binary:
        return {"json": native}
    return {"bytes" if message.is_binary else "text": encoder.string(message.text)}


def _parts(request: Request) -> Sequence[Part]:
    return request.body.parts if isinstance(request.body, MultipartBody) else ()


def _form(request: Request) -> Sequence[Field]:
    """The pairs of a form body, but none where NUL is among them: no argument of a process can hold it."""
    fields = request.body.fields if isinstance(request.body, FormBody) else ()
    return () if any("\0" in field.name + field.value for field in fields) else fields
