"""One response of an operation: status, error codes, headers, bodies, and the operations it leads to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from generator.ir import ABSENT, Api, Json, Link, ObjectType, Parameter, Response, Schema
from generator.lang import json_document
from generator.lang.code import Code
from generator.lang.markdown import code_span, link, mark, plain_text, prose, strong, text
from generator.targets.docs.facts import explained, options_of
from generator.targets.docs.fields import Row, rows_of, type_line
from generator.targets.docs.messages import Content, content_roots, contents
from generator.targets.docs.outline import DEEPEST, Direction, Root
from generator.targets.docs.page import Page, line
from generator.targets.docs.parameters import parameter_facts, parameters_root
from generator.targets.docs.status import is_error, status_title
from generator.targets.docs.types import core_of

# (response key, header name) → key and status of the response that had the header first.
_Repeats: TypeAlias = dict[tuple[str, str], tuple[str, str]]
# More codes than this are not told apart by status: the field's own options name them.
_MOST_CODES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseView:
    """A response. `codes` is a sentence that names its error codes, `code_lines` has them one a line instead."""

    title: Code
    description: Code
    codes: Code
    code_lines: tuple[Code, ...]
    headers: tuple[Row, ...]
    contents: tuple[Content, ...]
    links: tuple[Code, ...]


def response_roots(prefix: str, responses: Sequence[Response], direction: Direction) -> dict[str, Root]:
    """What the page has to outline for responses, by the prefix of its anchors."""
    roots: dict[str, Root] = {}
    repeated = _repeated(prefix, responses)
    for response in responses:
        key = _key(prefix, response)
        if headers := [each for each in response.headers if (key, each.name) not in repeated]:
            roots[f"{key}-header"] = replace(parameters_root(headers), direction=direction)
        # Errors share few models; what lies below their own fields is for the model's page.
        roots |= content_roots(key, response.content, direction, 0 if is_error(response.status) else DEEPEST)
    return roots


def response_views(
    prefix: str, responses: Sequence[Response], direction: Direction, page: Page
) -> tuple[ResponseView, ...]:
    """The responses in the specification's order."""
    repeated = _repeated(prefix, responses)
    return tuple(_response(_key(prefix, each), each, direction, page, repeated) for each in responses)


def _key(prefix: str, response: Response) -> str:
    return f"{prefix}-{mark(response.status)}"


def _repeated(prefix: str, responses: Sequence[Response]) -> _Repeats:
    """The headers that an earlier response has word for word, and that response, by response key and name."""
    first: dict[str, list[tuple[Parameter, Response]]] = {}
    found: _Repeats = {}
    for response in responses:
        for header in response.headers:
            known = first.setdefault(header.name, [])
            if earlier := next((each for same, each in known if same == header), None):
                found[_key(prefix, response), header.name] = (_key(prefix, earlier), earlier.status)
            known.append((header, response))
    return found


def _response(key: str, response: Response, direction: Direction, page: Page, repeated: _Repeats) -> ResponseView:
    api = page.api
    codes = codes_of(response, api) if is_error(response.status) else {}
    told = any(codes.values())
    return ResponseView(
        title=text(status_title(response.status)),
        description=prose(response.description or response.summary),
        codes=Code(f"Error codes: {Code.joined(', ', map(page.code, codes))}") if codes and not told else Code(""),
        code_lines=tuple(explained(page.code(code), about) for code, about in codes.items()) if told else (),
        headers=tuple(_headers(key, response, page, repeated)),
        contents=contents(key, response.content, direction, page, about=response.description),
        links=tuple(_link(each, page) for each in response.links),
    )


def _headers(key: str, response: Response, page: Page, repeated: _Repeats) -> Iterator[Row]:
    if f"{key}-header" in page.outlines:
        facts = parameter_facts(response.headers, page.api)
        yield from rows_of(f"{key}-header", page, quoted=False, extra=facts)
    for header in response.headers:
        if earlier := repeated.get((key, header.name)):
            where = link(text(earlier[1]), f"#{earlier[0]}-header-{mark(header.name)}")
            title = line(
                strong(code_span(header.name)),
                type_line(page.site.tell(header.schema, quoted=False), page),
                Code(f"as for {where}"),
            )
            yield Row(indent=Code(""), title=title, anchor=page.anchor(f"{key}-header-{mark(header.name)}"))


def codes_of(response: Response, api: Api) -> dict[str, str]:
    """The error codes of a response and what is said of each: those it lists, else those its `code` field may have."""
    listed = response.extensions.get("x-error-codes")
    schemas = [media.schema for media in response.content if media.schema]
    known = {code: about for schema in schemas for code, about in _code_field(schema, api)}
    match listed:
        case list():
            return {code: known.get(code, "") for code in listed if isinstance(code, str)}
        case dict():
            return {code: about if isinstance(about, str) else "" for code, about in listed.items()}
        case _:
            return known if len(known) <= _MOST_CODES else {}


def _code_field(schema: Schema, api: Api, depth: int = 1) -> Iterator[tuple[str, str]]:
    """The values of the field `code` of an error, or of the `error` object in it, with their descriptions."""
    kind = core_of(schema, api).schema.type
    if not isinstance(kind, ObjectType):
        return
    for field in kind.properties:
        if field.name == "code":
            for option in options_of(core_of(field.schema, api).schema):
                if isinstance(option.value, str):
                    yield option.value, option.description
        elif field.name == "error" and depth:
            yield from _code_field(field.schema, api, depth - 1)


def _link(each: Link, page: Page) -> Code:
    """`**GetUser**: [Get a user](get-a-user.md), with id = $response.body#/id. What the link says.`"""
    operation = next((found for found in page.api.operations if found.id == each.operation_id), None)
    given = [f"{code_span(name)} = {_expression(value)}" for name, value in each.parameters]
    if each.request_body is not ABSENT:
        given.append(f"the body {_expression(each.request_body)}")
    target = line(page.operation(operation) if operation else Code(""))
    parts = [part for part in (target, "with " + ", ".join(given) if given else "") if part]
    name = strong(text(each.name))
    return line(Code(f"{name}: {', '.join(parts)}") if parts else name, text(plain_text(each.description)))


def _expression(value: Json) -> Code:
    return code_span(value if isinstance(value, str) else json_document.compact(value))
