"""One call of a guide in a shell: address, headers and body."""

from __future__ import annotations

from collections.abc import Iterator

from generator.guides.model import (
    Call,
    FileData,
    FormData,
    JsonData,
    Multipart,
    PartData,
    Step,
    TextData,
)
from generator.lang import shell
from generator.lang.chain import shell as chain
from generator.lang.chain.model import Ref, Text
from generator.lang.code import Code
from generator.request.model import encode_query
from generator.targets.guides.blocks import (
    NOTHING,
    Writer,
    headers_of,
    is_plain,
)
from generator.targets.guides.curl.views import (
    CallView,
)


def written_call(step: Step, writer: Writer, pipe: Code) -> Code:
    """One call of curl: a command, which may end in a pipe to jq."""
    if step.call.response == "websocket":
        return written_socket(step, writer)
    call = step.call
    options = [_header((pair.name, ": ", *pair.text)) for pair in headers_of(call, sets=_SETS)]
    if call.basic:
        options.insert(0, Code(f"-u {chain.text((call.basic[0], ':', call.basic[1]))}"))
    options += _data(call)
    if call.response == "file":
        options.append(Code(f"-o {shell.string(call.output)}"))
    elif call.response == "redirect" and not step.holder:
        options.append(Code("-o /dev/null"))
    if step.judged or step.headers:
        options.append(chain.written_out(each.name for each in step.headers))
    view = CallView(flags=_flags(step), url=url(call), options=tuple(options), pipe=pipe)
    return writer.code("curl/call.j2", view)


_SETS = frozenset({"form"})


def _flags(step: Step) -> Code:
    call = step.call
    told = "sS" if step.judged else "fsS"
    told += "I" if call.method == "HEAD" else ""
    told += "N" if call.response in ("events", "lines") else ""
    told += "g" if isinstance(call.data, FileData) or any(c in "[]{}" for p in call.url[1:] for c in str(p)) else ""
    method = ""
    if call.method != "HEAD" and (call.method != "GET" or call.data is not None):
        method = f" -X {shell.string(call.method)}"
    return Code(f"-{told}{method}")


def _header(text: Text) -> Code:
    # curl takes a header without a value as `Name;`, since `Name:` removes one.
    return Code(f"-H {chain.text(text if len(text) > 2 else (text[0], ';'))}")


def url(call: Call) -> Code:
    """The address of a call, with its query."""
    pieces: list[str | Ref] = [*call.url]
    for at, pair in enumerate(call.query):
        first = at == 0 and not any(isinstance(part, str) and "?" in part for part in call.url)
        pieces.append(f"{'?' if first else '&'}{encode_query(pair.name)}=")
        pieces += [encode_query(part) if isinstance(part, str) else part for part in pair.text]
    secret = frozenset(part.name for pair in call.query if pair.secret for part in pair.text if isinstance(part, Ref))
    return chain.url(tuple(pieces), secret)


def _data(call: Call) -> Iterator[Code]:
    match call.data:
        case JsonData(data):
            yield Code(f"--data {chain.json_word(data, indent=2, column=len('    --data '))}")
        case TextData(text) if is_plain(text):
            yield shell.raw("".join(part for part in text if isinstance(part, str)))
        case TextData(text):
            yield Code(f"--data-raw {chain.text(text)}")
        case FormData(pairs):
            for pair in pairs:
                yield Code(f"--data-urlencode {chain.text((f'{encode_query(pair.name)}=', *pair.text))}")
        case Multipart(parts):
            for part in parts:
                yield _part(part)
        case FileData(file):
            yield Code(f"-T {chain.text(file)}")
        case None:
            return


def _part(part: PartData) -> Code:
    media_type = f";type={part.media_type}" if part.media_type else ""
    if part.file:
        return Code(f"-F {chain.form_file(part.name, part.file, media_type)}")
    if part.data is not None:
        return Code(f"-F {chain.form_piped(part.name, chain.json_word(part.data, indent=2, column=40), media_type)}")
    if media_type:
        return Code(f"-F {chain.form_piped(part.name, chain.text(part.text), media_type)}")
    return Code(f"--form-string {chain.text((f'{part.name}=', *part.text))}")


def written_socket(step: Step, writer: Writer) -> Code:
    """The opening of a WebSocket, which curl can do no more with."""
    call = step.call
    options = [_header((pair.name, ": ", *pair.text)) for pair in headers_of(call)]
    if call.basic:
        options.insert(0, Code(f"-u {chain.text((call.basic[0], ':', call.basic[1]))}"))
    view = CallView(flags=NOTHING, url=url(call), options=tuple(options), pipe=NOTHING)
    return writer.code("curl/socket.j2", view)
