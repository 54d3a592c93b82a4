"""Whether an error that a call raised says what the server's answer said; knows no package."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final, cast

from generator.ir import Json
from generator.prove.sdk.same import first_difference
from generator.server.wire import Answer
from generator.surface import ErrorShape

_CLASSES: Final[Mapping[int, str]] = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "MethodNotAllowedError",
    408: "RequestTimeoutError",
    409: "ConflictError",
    410: "GoneError",
    412: "PreconditionFailedError",
    413: "PayloadTooLargeError",
    415: "UnsupportedMediaTypeError",
    422: "UnprocessableEntityError",
    423: "LockedError",
    429: "RateLimitError",
}


def failure_faults(shape: ErrorShape, answer: Answer, told: Mapping[str, object], *, to_head: bool) -> Iterator[str]:
    """Everything about an error that is not as it should be, a sentence each."""
    classes = cast(list[str], told["error"])
    expected = _CLASSES.get(answer.status, "InternalServerError" if answer.status >= 500 else "APIStatusError")
    if classes[0] != expected or "APIStatusError" not in classes:
        yield f"{answer.status} raised {classes[0]}, not {expected}"
    if not told["public"]:
        yield f"{classes[0]} is no public name of the package"
    if told["status_code"] != answer.status:
        yield f"status_code is {told['status_code']!r}"
    body = _body(answer, to_head=to_head)
    yield from _body_faults(body, told)
    header = next((value for name, value in answer.headers if name.lower() == shape.request_id_header), None)
    for name, paths, other in (
        ("code", shape.code, None),
        ("message", shape.message, None),
        ("request_id", shape.request_id, header.strip() if header else None),
    ):
        wanted = _text_at(body, paths) or other
        if wanted and told[name] != wanted:
            yield f"{name} is {told[name]!r}, the answer says {wanted!r}"


def _body(answer: Answer, *, to_head: bool) -> Json:
    raw = b"" if to_head else answer.body or b"".join(answer.chunks or ())
    try:
        value: Json = json.loads(raw, parse_float=Decimal)
    except ValueError:
        return raw.decode("utf-8", "replace")
    return value


def _body_faults(body: Json, told: Mapping[str, object]) -> Iterator[str]:
    difference = first_difference(body, json.loads(str(told["body"]), parse_float=Decimal), "body")
    yield from [difference] if difference else []


def _text_at(body: Json, paths: Sequence[tuple[str, ...]]) -> str:
    for path in paths:
        value = body
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        if isinstance(value, str) and value:
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return ""
