"""The errors that calls raise, and the codes by which the API tells them apart."""

from __future__ import annotations

from typing import Final

from ._runtime import (
    APIAnswerError,
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    GoneError,
    InternalServerError,
    LockedError,
    MethodNotAllowedError,
    MissingCredentialsError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    RequestTimeoutError,
    UnprocessableEntityError,
    UnsupportedMediaTypeError,
    WebSocketClosedError,
)
from ._runtime import SDKError as HarbourError

__all__ = [
    "APIAnswerError",
    "APIConnectionError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ErrorCode",
    "GoneError",
    "HarbourError",
    "InternalServerError",
    "LockedError",
    "MethodNotAllowedError",
    "MissingCredentialsError",
    "NotFoundError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RequestTimeoutError",
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
    "WebSocketClosedError",
]


class ErrorCode:
    """The values of an error's `code` that the contract names. The API may send others."""

    BAD_NAME: Final = "bad_name"

    BAD_FLAG: Final = "bad_flag"
