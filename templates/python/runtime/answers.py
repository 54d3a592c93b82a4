"""Answers read: the value an operation gives, or the error that says what is wrong; sends nothing."""

from __future__ import annotations

import gc
import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar, cast

from ._http import http
from .decode import Content, decode
from .errors import (
    STATUS_ERRORS,
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ErrorShape,
    FieldPath,
    InternalServerError,
)
from .operation import Operation

T = TypeVar("T")
_NO_BODY = frozenset({204, 205, 304})
_LARGE = 100_000
_UNKNOWN = object()

# Where errors say things when the contract doesn't tell, or the answer comes from something in front of the server.
_USUAL_MESSAGE: tuple[FieldPath, ...] = (
    *(
        ("message",),
        ("error", "message"),
        ("detail",),
        ("error_description",),
        ("title",),
        ("error",),
    ),
)
_USUAL_CODE: tuple[FieldPath, ...] = (("code",), ("error", "code"), ("error",))


class Packed(NamedTuple):
    """An answer without its request's headers and without its connection: what a pickled error keeps of it."""

    status: int
    headers: list[tuple[str, str]]
    content: bytes
    method: str
    url: str


def shown(response: http.Response) -> str:
    """Return what a repr tells of an answer: nothing of the query, which may hold a key."""
    request = response.request
    url = request.url.copy_with(query=None, username=None, password=None)
    return f"{request.method} {url}: {response.status_code}"


def declared(op: Operation[T], status: int) -> Content | None:
    """Return how the contract says an answer of this status is read; None: it doesn't name the status."""
    responses = op.responses
    return (
        responses.get(str(status))
        or responses.get(f"{status // 100}XX")
        or responses.get("default")
    )


def read(op: Operation[T], response: http.Response, models: str, lenient: bool) -> T:
    """Return the value of an answer whose body was read.

    A success that the contract doesn't name is read as the first one that it does, or is None if it is empty.

    Raises:
        APIResponseValidationError: it doesn't fit the contract, and `lenient` is not set.
    """
    content = declared(op, response.status_code)
    if content is None and response.content:
        content = next(iter(op.responses.values()), None)
    if content is None or (
        content.kind != "redirect"
        and (response.status_code in _NO_BODY or op.method == "HEAD")
    ):
        return cast("T", None)
    # All that a large answer becomes stays: looking for garbage among it doubles the time that reading it takes.
    pausing = len(response.content) > _LARGE and gc.isenabled()
    if pausing:
        gc.disable()
    try:
        return cast("T", decode(response, content, models, lenient))
    except ValueError as error:
        raise validation_error(error, response) from error
    finally:
        if pausing:
            gc.enable()


def status_error(
    response: http.Response, shape: ErrorShape, retries_taken: int = 0
) -> APIStatusError:
    """Return the error of an answer whose body was read: of the class of its status, with what the body says."""
    status = response.status_code
    kind = STATUS_ERRORS.get(
        status, InternalServerError if status >= 500 else APIStatusError
    )
    body = body_of(response)
    message = _text_at(body, (*shape.message, *_USUAL_MESSAGE))
    code = _text_at(body, (*shape.code, *_USUAL_CODE))
    return kind(
        message or response.reason_phrase or "The server refused",
        response=response,
        body=body,
        # A sentence is no code: the one text that the body holds is its message.
        code=None if code == message and " " in (code or "") else code,
        request_id=_text_at(body, shape.request_id)
        or response.headers.get(shape.request_id_header),
        retries_taken=retries_taken,
    )


def token_error(response: http.Response) -> AuthenticationError:
    """Return the error of an authorization server that gave no token (RFC 6749, section 5.2)."""
    error = status_error(
        response, ErrorShape(code=(("error",),), message=(("error_description",),))
    )
    return AuthenticationError(
        f"No access token: {error.message}",
        response=response,
        body=error.body,
        code=error.code,
        request_id=error.request_id,
    )


def connection_error(error: Exception, retries_taken: int = 0) -> APIConnectionError:
    """Return the error of this package for one of the HTTP library's. It never repeats a header's value."""
    what = type(error).__name__
    text = str(error)
    if isinstance(error, http.LocalProtocolError) and "header" in text.lower():
        text = "a header is malformed"
    detail = f"{what}: {text}" if text else what
    if isinstance(error, http.TimeoutException):
        return APITimeoutError(f"Timed out ({detail})", retries_taken=retries_taken)
    return APIConnectionError(
        f"The connection failed ({detail})", retries_taken=retries_taken
    )


def validation_error(
    error: ValueError,
    response: http.Response,
    data: object = _UNKNOWN,
    request_id: str | None = None,
) -> APIResponseValidationError:
    """Return the error of an answer that can't be read as its type, with the place of the first fault.

    `data` is the JSON that was read; the body of the answer if not given.
    """
    body = body_of(response) if data is _UNKNOWN else data
    faults = _faults(error)
    place, fault = (
        (json_path(faults[0][0], body), faults[0][1]) if faults else ("$", str(error))
    )
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    request = response.request
    return APIResponseValidationError(
        f"The answer to {request.method} {request.url.path} doesn't fit the contract at {place}: {fault}{more}",
        response=response,
        body=body,
        place=place,
        request_id=request_id or response.headers.get("x-request-id"),
    )


def body_of(response: http.Response) -> object:
    """Return the JSON of an answer, or its text where it isn't JSON. Of an answer not read: an empty text."""
    try:
        content = response.content
    except http.StreamError:
        return ""
    try:
        return cast("object", json.loads(content))
    except (ValueError, RecursionError):
        return response.text


def json_path(steps: Sequence[int | str], data: object) -> str:
    """Return the place of a fault as a JSON path. Steps that name no part of `data` (a union's branch) are left out.

    The last step may name a field that is missing.
    """
    path = "$"
    for index, step in enumerate(steps):
        if isinstance(step, int) and isinstance(data, list):
            items = cast("list[object]", data)
            path += f"[{step}]"
            data = items[step] if 0 <= step < len(items) else None
        elif isinstance(step, str) and isinstance(data, dict):
            fields = cast("dict[str, object]", data)
            if step in fields or index == len(steps) - 1:
                path += f".{step}" if step.isidentifier() else f"[{json.dumps(step)}]"
                data = fields.get(step)
    return path


def packed(response: http.Response) -> Packed:
    """Return what a pickle keeps of an answer: nothing of the request but its method and its URL without the query."""
    try:
        content = response.content
    except http.StreamError:
        content = b""
    request = response.request
    skipped = {"content-encoding", "content-length", "transfer-encoding", "set-cookie"}
    headers = [
        (name, value)
        for name, value in response.headers.multi_items()
        if name.lower() not in skipped
    ]
    url = request.url.copy_with(query=None, username=None, password=None)
    return Packed(response.status_code, headers, content, request.method, str(url))


def unpacked(parts: Packed) -> http.Response:
    """Return the answer of a pickled error."""
    status, headers, content, method, url = parts
    return http.Response(
        status, headers=headers, content=content, request=http.Request(method, url)
    )


def _text_at(body: object, paths: Sequence[FieldPath]) -> str | None:
    for path in paths:
        value = body
        for name in path:
            value = (
                cast("Mapping[str, object]", value).get(name)
                if isinstance(value, dict)
                else None
            )
        if isinstance(value, str) and value:
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return None


def _faults(error: ValueError) -> list[tuple[tuple[int | str, ...], str]]:
    """Return place and text of each fault of a pydantic ValidationError; none of another error.

    That no variant of a union could be chosen is no fault where one was read all the same.
    """
    errors = getattr(error, "errors", None)
    if not callable(errors):
        return []
    from .unions import CHOICES

    listed = cast(
        "list[dict[str, object]]", errors(include_url=False, include_context=False)
    )
    told = [fault for fault in listed if fault["type"] not in CHOICES]
    return [
        (cast("tuple[int | str, ...]", fault["loc"]), str(fault["msg"]))
        for fault in told or listed[:1]
    ]
