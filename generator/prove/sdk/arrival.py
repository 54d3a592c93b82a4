"""Whether the request that arrived is the one that the call meant; knows no package and no answer.

It has to be the Request to the letter, but for what its caller did not say:

- the value of an idempotency key that the package makes by itself;
- the file name of a part whose file was given as bytes alone;
- where values were made into the package's types first: `5.0` for 5 in JSON, where a model holds a float;
- parts and fields of forms with different names that come in another order (RFC 7578 tells them apart by name);
- elements of XML that stand in another order, white space between them;
- the body of an example that its author gave as text, which values need not give again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar
from urllib.parse import unquote_plus
from xml.etree import ElementTree

from generator.ir import Json
from generator.prove.sdk.cases import Planned
from generator.request import Request, json_text
from generator.request.model import Field, FileBody, FormBody, JsonBody, MultipartBody, Part, TextBody
from generator.server import Received, differences
from generator.server.mime import FormPart, form_parts, media_type

_Item = TypeVar("_Item", bound=Field | Part)


def arrival_faults(planned: Planned, environment: Mapping[str, str], received: Sequence[Received]) -> Iterator[str]:
    """Everything about what arrived that is not as it should be, a sentence each."""
    case = planned.case
    if len(received) != 1:
        yield f"{len(received)} requests arrived instead of one"
    for arrived in received[:1]:
        request, seen, files = _compared(planned, arrived)
        yield from differences(request, seen, environment, files)
        asked = planned.step.status
        if asked and arrived.status != asked:
            yield f"the server answered {arrived.status} instead of {asked}"
        elif not asked and arrived.status >= 400:
            yield f"the server answered {arrived.status}"
        elif arrived.operation_id not in (case.answers or {case.request.operation_id}):
            yield f"the request reached the operation {arrived.operation_id!r}"


def _compared(planned: Planned, received: Received) -> tuple[Request, Received, Mapping[str, bytes]]:
    """The Request, what arrived, and the files, without what is not to be compared."""
    request, seen = planned.case.request, _without_own(planned, received)
    files: Mapping[str, bytes] = planned.case.files
    body = request.body
    if not planned.exact and body is not None and not isinstance(body, FileBody):
        return _same_body(request, seen), seen, files
    match body:
        case JsonBody(value=value, media_type=told) if planned.typed:
            request = replace(request, body=JsonBody(_plain_numbers(value), told))
            return request, replace(seen, body=_plain_numbers_of(seen.body)), files
        case TextBody(text=text) if media_type(request.content_type).essence.endswith("xml"):
            same = _element(text.encode()) is not None and _element(text.encode()) == _element(seen.body)
            return (request, replace(seen, body=text.encode()), files) if same else (request, seen, files)
        case MultipartBody(parts=parts):
            order = [each.name for each in _parts(seen)]
            ordered = MultipartBody(_in_order(parts, order))
            return replace(request, body=ordered), _named(planned, ordered, seen), files
        case FormBody(fields=fields):
            order = [unquote_plus(pair.partition("=")[0]) for pair in seen.body.decode("latin-1").split("&")]
            return replace(request, body=FormBody(_in_order(fields, order))), seen, files
        case _:
            return request, seen, files


def _without_own(planned: Planned, received: Received) -> Received:
    """What arrived, without a Prefer header of the proof's and an idempotency key of the package's."""
    asked = {field.name.lower() for field in planned.case.request.headers}
    own = {planned.method.idempotency.lower()} - asked
    own |= {"prefer"} if planned.step.status else set()
    return replace(received, headers=tuple(each for each in received.headers if each[0].lower() not in own))


def _same_body(request: Request, received: Received) -> Request:
    """The Request with the body that arrived: the contract has judged it."""
    arrived = next((value for name, value in received.headers if name.lower() == "content-type"), "")
    return replace(request, body=TextBody(received.body.decode("utf-8", "surrogateescape"), arrived))


def _named(planned: Planned, body: MultipartBody, received: Received) -> Received:
    """What arrived, with the names of files that were given as bytes alone; the package made names up for them."""
    raw = received.body
    for part, got in zip(body.parts, _parts(received), strict=False):
        if part.filename in planned.unnamed and got.filename:
            raw = raw.replace(f'filename="{got.filename}"'.encode(), f'filename="{part.filename}"'.encode(), 1)
    return replace(received, body=raw)


def _parts(received: Received) -> tuple[FormPart, ...]:
    """The parts of a form; none where it is malformed, which the comparison says."""
    content_type = next((value for name, value in received.headers if name.lower() == "content-type"), "")
    try:
        return form_parts(received.body, media_type(content_type).parameters.get("boundary", ""))
    except ValueError:
        return ()


def _in_order(expected: Sequence[_Item], names: Sequence[str]) -> tuple[_Item, ...]:
    """What is expected in the order in which its names arrived; what did not arrive comes last."""
    left = list(expected)
    found: list[_Item] = []
    for name in names:
        at = next((at for at, each in enumerate(left) if each.name == name), None)
        if at is not None:
            found.append(left.pop(at))
    return (*found, *left)


def _plain_numbers_of(text: bytes) -> bytes:
    try:
        value: Json = json.loads(text, parse_float=Decimal)
        return json_text(_plain_numbers(value)).encode()
    except (ValueError, RecursionError):
        return text


def _plain_numbers(value: Json) -> Json:
    """The value with an int for every number that is whole, and all others in their shortest form."""
    match value:
        case dict():
            return {key: _plain_numbers(item) for key, item in value.items()}
        case list():
            return [_plain_numbers(item) for item in value]
        case Decimal() if value.is_finite():
            return int(value) if value == value.to_integral_value() and abs(value) < 10**300 else value.normalize()
        case _:
            return value


def _element(text: bytes) -> object:
    """An XML document as nested tuples, elements in the order of their names; None where it is none."""
    try:
        return _sorted(ElementTree.fromstring(text))
    except (ElementTree.ParseError, ValueError, LookupError):
        return None


def _sorted(element: ElementTree.Element) -> object:
    inner = sorted((_sorted(each) for each in element), key=repr)
    return element.tag, sorted(element.attrib.items()), (element.text or "").strip() if not inner else "", inner
