"""What follows an attempt: done, once more after a pause, or an error; for both worlds, so nothing here waits."""

from __future__ import annotations

import logging
import random
import time
from base64 import b64encode
from collections.abc import Awaitable, Callable
from secrets import token_bytes
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from ._http import http
from .answers import connection_error, declared, status_error, validation_error
from .call import Call, PrivateURL
from .decode import Content
from .operation import Operation
from .origins import for_strangers, same_origin
from .retry import passing, pause, wish

if TYPE_CHECKING:
    from .settings import Settings

T = TypeVar("T")
_HOPS = 20
_NOTHING = Content("none")
# Of these the server has seen nothing: whatever the method, another attempt does no harm.
_NEVER_SENT = (http.ConnectError, http.ConnectTimeout, http.PoolTimeout)
_FINAL = (http.UnsupportedProtocol, http.LocalProtocolError)


async def _asleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


class Timing(NamedTuple):
    """Time and chance: `sleep` and `asleep` take seconds, `now` is Unix time, `chance` a number of [0, 1)."""

    sleep: Callable[[float], None] = time.sleep
    asleep: Callable[[float], Awaitable[None]] = _asleep
    now: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random


TIMING = Timing()
Mode = Literal["value", "raw", "streaming"]
HANDSHAKE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
}


class Hop(NamedTuple):
    """The request that follows a redirection; `stranger`: it goes to another origin."""

    request: http.Request
    stranger: bool


def accepted(call: Call, status: int) -> bool:
    """Tell whether a status is a success: 2xx, or one of 1xx and 3xx that the contract gives as the result."""
    if 200 <= status < 300:
        return True
    responses = call.op.responses
    return status < 400 and (
        str(status) in responses or f"{status // 100}XX" in responses
    )


def next_hop(call: Call, response: http.Response, hops: int) -> Hop | None:
    """Return the request that follows a redirection (RFC 9110, section 15.4).

    None: it is not to be followed, or there were too many. Only GET and HEAD are followed. To another origin go
    neither credentials nor any header that the caller set.
    """
    if (
        response.status_code < 300
        or not response.has_redirect_location
        or accepted(call, response.status_code)
    ):
        return None
    if hops >= _HOPS or call.method not in {"GET", "HEAD"} or not call.op.redirects:
        return None
    sent = response.request
    try:
        target = sent.url.join(response.headers["location"])
    except http.InvalidURL:
        return None
    if target.scheme not in {"http", "https"}:
        return None
    if not target.fragment and sent.url.fragment:
        target = target.copy_with(fragment=sent.url.fragment)
    headers = sent.headers.copy()
    for name in ("host", "content-type", "content-length", "transfer-encoding"):
        headers.pop(name, None)
    stranger = not same_origin(sent.url, target)
    if stranger:
        headers = http.Headers(for_strangers(dict(headers)))
    url = PrivateURL(target) if call.private else target
    return Hop(
        http.Request(
            call.method, url, headers=headers, extensions={"timeout": call.timeouts}
        ),
        stranger,
    )


def after_failure(
    call: Call, error: http.RequestError, settings: Settings, timing: Timing
) -> float:
    """Return the seconds to wait before the next attempt; raise the error of this package if there is to be none."""
    harmless = call.repeatable or (call.replayable and isinstance(error, _NEVER_SENT))
    if (
        isinstance(error, _FINAL)
        or not harmless
        or call.retries_taken >= call.max_retries
    ):
        failure = connection_error(error, call.retries_taken)
        if isinstance(error, http.LocalProtocolError):
            raise failure from None  # Its text may repeat the value of a header.
        raise failure from error
    return _again(
        call, pause(call.retries_taken, timing.chance()), type(error).__name__, settings
    )


def after_answer(
    call: Call, response: http.Response, settings: Settings, timing: Timing
) -> float | None:
    """Return None for a success, or the seconds to wait before the next attempt.

    Raises:
        APIStatusError: the answer is an error, and there is to be no further attempt.
    """
    status = response.status_code
    if accepted(call, status):
        return None
    if not (
        passing(status) and call.repeatable and call.retries_taken < call.max_retries
    ):
        raise status_error(response, settings.api.errors, call.retries_taken)
    wished = wish(response.headers, timing.now())
    wait = pause(call.retries_taken, timing.chance()) if wished is None else wished
    return _again(call, wait, str(status), settings)


def note(call: Call, response: http.Response, settings: Settings) -> None:
    """Log an answer."""
    if settings.logger.isEnabledFor(logging.DEBUG):
        name = response.headers.get(settings.api.errors.request_id_header)
        settings.logger.debug(
            "%s %s: %d (attempt %d%s)",
            call.method,
            _shown(call),
            response.status_code,
            call.retries_taken + 1,
            f", request {name}" if name else "",
        )


def content_of(op: Operation[T], status: int) -> Content:
    """Return how an answer that goes on is read: as the contract says of its status, or else of the first it names."""
    return declared(op, status) or next(iter(op.responses.values()), _NOTHING)


def shake_hands(call: Call) -> None:
    """Make a call one that asks for a WebSocket (RFC 6455, section 4.1)."""
    call.headers.update(HANDSHAKE)
    call.headers["Sec-WebSocket-Key"] = b64encode(token_bytes(16)).decode()
    call.timeouts = {**call.timeouts, "read": call.timeouts["connect"]}


def upgraded(response: http.Response) -> http.Response:
    """Return the answer of a handshake.

    Raises:
        APIResponseValidationError: it is a success, but no WebSocket.
    """
    if response.status_code == 101:
        return response
    raise validation_error(
        ValueError(f"no WebSocket but the status {response.status_code}"), response
    )


def _again(call: Call, wait: float, why: str, settings: Settings) -> float:
    call.retries_taken += 1
    if settings.logger.isEnabledFor(logging.DEBUG):
        attempt = call.retries_taken + 1
        settings.logger.debug(
            "%s %s: %s, attempt %d in %.2f s",
            call.method,
            _shown(call),
            why,
            attempt,
            wait,
        )
    return wait


def _shown(call: Call) -> str:
    """Return the address for the log. Its query stays out: it may hold a key."""
    return str(http.URL(call.url).copy_with(query=None, username=None, password=None))
