"""A client of the Nullspace API.

Isolated sandboxes for AI agents, over HTTP.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import errors as errors
    from . import models as models
    from ._client import AsyncNullspace, Nullspace
    from ._runtime import (
        AsyncBinaryResponse,
        AsyncPage,
        AsyncPages,
        AsyncStream,
        AsyncStreamingResponse,
        AsyncWebSocketSession,
        BinaryResponse,
        FileInput,
        Omit,
        Page,
        RawResponse,
        RequestOptions,
        Stream,
        StreamingResponse,
        Timeout,
        Unknown,
        WebSocketSession,
        omit,
    )
    from .errors import (
        APIAnswerError,
        APIConnectionError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        ErrorCode,
        GoneError,
        InternalServerError,
        LockedError,
        MethodNotAllowedError,
        MissingCredentialsError,
        NotFoundError,
        NullspaceError,
        PayloadTooLargeError,
        PermissionDeniedError,
        PreconditionFailedError,
        RateLimitError,
        RequestTimeoutError,
        UnprocessableEntityError,
        UnsupportedMediaTypeError,
        WebSocketClosedError,
    )

__all__ = [
    "APIAnswerError",
    "APIConnectionError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncBinaryResponse",
    "AsyncNullspace",
    "AsyncPage",
    "AsyncPages",
    "AsyncStream",
    "AsyncStreamingResponse",
    "AsyncWebSocketSession",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "ConflictError",
    "ErrorCode",
    "FileInput",
    "GoneError",
    "InternalServerError",
    "LockedError",
    "MethodNotAllowedError",
    "MissingCredentialsError",
    "NotFoundError",
    "Nullspace",
    "NullspaceError",
    "Omit",
    "Page",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RawResponse",
    "RequestOptions",
    "RequestTimeoutError",
    "Stream",
    "StreamingResponse",
    "Timeout",
    "Unknown",
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
    "WebSocketClosedError",
    "WebSocketSession",
    "__version__",
    "omit",
]


if not TYPE_CHECKING:  # Else type checkers would take any name for one of these.

    def __getattr__(name: str) -> object:
        """Import a name from where it is defined when it is asked for (PEP 562)."""
        if name in ("errors", "models"):
            return import_module(f".{name}", __name__)
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if name in ("Nullspace", "AsyncNullspace"):
            module = "._client"
        else:
            module = ".errors" if name.endswith(("Error", "ErrorCode")) else "._runtime"
        value: object = getattr(import_module(module, __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*__all__, "errors", "models"])
