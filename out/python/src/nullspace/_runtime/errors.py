"""The errors that callers see, one tree; knows neither how a request is sent nor when it is sent again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._http import Headers, Response
    from .answers import Packed

FieldPath = tuple[str, ...]
# Where callers import the errors from.
_PACKAGE = __name__.removesuffix("._runtime.errors")


class ErrorShape(NamedTuple):
    """Where the body of an error says things: paths of field names, the likeliest first.

    `request_id_header` is the header that holds the request's id where the body has none.
    """

    code: tuple[FieldPath, ...] = ()
    message: tuple[FieldPath, ...] = ()
    request_id: tuple[FieldPath, ...] = ()
    request_id_header: str = "x-request-id"


class SDKError(Exception):
    """The root of everything that this package raises on purpose."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __init_subclass__(cls) -> None:
        """Let tracebacks name the class as callers do: `package.NotFoundError`."""
        super().__init_subclass__()
        if cls.__module__ == __name__:
            cls.__module__ = _PACKAGE

    def __reduce__(self) -> tuple[Callable[..., SDKError], tuple[object, ...]]:
        return _revived, (type(self), self.args, self.__dict__)


class MissingCredentialsError(SDKError):
    """The operation needs credentials that neither the client nor the environment holds; nothing was sent."""


class APIConnectionError(SDKError):
    """No answer or only a part of one: the connection failed or broke.

    `retries_taken` counts the attempts behind the first.
    """

    def __init__(
        self, message: str = "The connection failed", *, retries_taken: int = 0
    ) -> None:
        super().__init__(message)
        self.retries_taken = retries_taken


class APITimeoutError(APIConnectionError):
    """The server, or the wait for a free connection, took longer than the timeout allows."""


class WebSocketClosedError(APIConnectionError):
    """The connection is closed: `code` and `reason` say why (RFC 6455, 7.4). 1006: it broke without a word."""

    def __init__(self, code: int, reason: str = "") -> None:
        detail = f"{code}: {reason}" if reason else str(code)
        super().__init__(f"The WebSocket is closed ({detail})")
        self.code = code
        self.reason = reason


class APIAnswerError(SDKError):
    """An answer came, and it is no good. `body` is its JSON, or its text where it isn't JSON."""

    def __init__(
        self,
        message: str,
        *,
        response: Response,
        body: object,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.response = response
        self.body = body
        self.request_id = request_id

    @property
    def status_code(self) -> int:
        """The status of the answer."""
        return self.response.status_code

    @property
    def headers(self) -> Headers:
        """The headers of the answer; names in any case."""
        return self.response.headers

    def __reduce__(self) -> tuple[Callable[..., SDKError], tuple[object, ...]]:
        # The request's headers hold the credentials: they stay out of a pickle.
        from .answers import packed

        state = {
            name: value for name, value in self.__dict__.items() if name != "response"
        }
        return _revived, (type(self), self.args, state, packed(self.response))


class APIResponseValidationError(APIAnswerError):
    """The answer doesn't fit the contract. `place` says where, as a JSON path (`$.items[3].status`)."""

    def __init__(
        self,
        message: str,
        *,
        response: Response,
        body: object,
        place: str = "$",
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, response=response, body=body, request_id=request_id)
        self.place = place


class APIStatusError(APIAnswerError):
    """The server refused or failed: a status of 4xx or 5xx, or a redirection that was not followed.

    `message` is the server's own, or the reason of the status; `code` the contract's code of the error, if it says one.
    """

    def __init__(
        self,
        message: str,
        *,
        response: Response,
        body: object,
        code: str | None = None,
        request_id: str | None = None,
        retries_taken: int = 0,
    ) -> None:
        super().__init__(message, response=response, body=body, request_id=request_id)
        self.code = code
        self.retries_taken = retries_taken

    def __str__(self) -> str:
        code = f" {self.code}" if self.code and self.code != self.message else ""
        request = f" (request {self.request_id})" if self.request_id else ""
        return f"{self.status_code}{code}: {self.message}{request}"


class BadRequestError(APIStatusError):
    """400: the request is wrong."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials don't allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or it may not be seen."""


class MethodNotAllowedError(APIStatusError):
    """405: the resource doesn't take this method."""


class RequestTimeoutError(APIStatusError):
    """408: the server gave up waiting for the request."""


class ConflictError(APIStatusError):
    """409: the state of the resource forbids this."""


class GoneError(APIStatusError):
    """410: the resource is gone for good."""


class PreconditionFailedError(APIStatusError):
    """412: a condition of the request doesn't hold."""


class PayloadTooLargeError(APIStatusError):
    """413: the body is too large."""


class UnsupportedMediaTypeError(APIStatusError):
    """415: the server doesn't read this type of body."""


class UnprocessableEntityError(APIStatusError):
    """422: the body is well formed, its values are not valid."""


class LockedError(APIStatusError):
    """423: the resource is locked."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


STATUS_ERRORS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    408: RequestTimeoutError,
    409: ConflictError,
    410: GoneError,
    412: PreconditionFailedError,
    413: PayloadTooLargeError,
    415: UnsupportedMediaTypeError,
    422: UnprocessableEntityError,
    423: LockedError,
    429: RateLimitError,
}


def _name_root() -> None:
    """Let tracebacks and pickles name the root as callers do: the one error of the package that has no name here."""
    public: list[str] = getattr(sys.modules.get(_PACKAGE), "__all__", [])
    for name in public:
        if name.endswith("Error") and name not in globals():
            SDKError.__name__ = SDKError.__qualname__ = name
            SDKError.__module__ = _PACKAGE


_name_root()


def _revived(
    kind: type[SDKError],
    args: tuple[object, ...],
    state: dict[str, object],
    response: Packed | None = None,
) -> SDKError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    if response is not None:
        from .answers import unpacked

        error.__dict__["response"] = unpacked(response)
    return error
