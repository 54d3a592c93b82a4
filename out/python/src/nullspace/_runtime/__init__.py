"""The runtime under one name: each thing is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._http import Timeout as Timeout
    from .async_client import AsyncClient as AsyncClient
    from .async_responses import AsyncStreamingResponse as AsyncStreamingResponse
    from .async_transport import AsyncTransport as AsyncTransport
    from .auth import ApiKey as ApiKey
    from .auth import Basic as Basic
    from .auth import Bearer as Bearer
    from .auth import HttpScheme as HttpScheme
    from .auth import MutualTLS as MutualTLS
    from .auth import OAuth2 as OAuth2
    from .auth import OpenIdConnect as OpenIdConnect
    from .auth import Option as Option
    from .bodies import Binary as Binary
    from .bodies import FileInput as FileInput
    from .bodies import Form as Form
    from .bodies import Json as Json
    from .bodies import Lines as Lines
    from .bodies import Multipart as Multipart
    from .bodies import Part as Part
    from .bodies import Text as Text
    from .bodies import Xml as Xml
    from .client import SyncClient as SyncClient
    from .decode import Content as Content
    from .downloads import AsyncBinaryResponse as AsyncBinaryResponse
    from .downloads import BinaryResponse as BinaryResponse
    from .errors import APIAnswerError as APIAnswerError
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIResponseValidationError as APIResponseValidationError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import ErrorShape as ErrorShape
    from .errors import GoneError as GoneError
    from .errors import InternalServerError as InternalServerError
    from .errors import LockedError as LockedError
    from .errors import MethodNotAllowedError as MethodNotAllowedError
    from .errors import MissingCredentialsError as MissingCredentialsError
    from .errors import NotFoundError as NotFoundError
    from .errors import PayloadTooLargeError as PayloadTooLargeError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import PreconditionFailedError as PreconditionFailedError
    from .errors import RateLimitError as RateLimitError
    from .errors import RequestTimeoutError as RequestTimeoutError
    from .errors import SDKError as SDKError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import UnsupportedMediaTypeError as UnsupportedMediaTypeError
    from .errors import WebSocketClosedError as WebSocketClosedError
    from .models import Model as Model
    from .models import Unknown as Unknown
    from .operation import Cursor as Cursor
    from .operation import LinkHeader as LinkHeader
    from .operation import Offset as Offset
    from .operation import Operation as Operation
    from .operation import PageNumber as PageNumber
    from .operation import Paging as Paging
    from .options import Omit as Omit
    from .options import RequestOptions as RequestOptions
    from .options import omit as omit
    from .pages import AsyncPage as AsyncPage
    from .pages import AsyncPages as AsyncPages
    from .pages import Page as Page
    from .resource import AsyncResource as AsyncResource
    from .resource import Resource as Resource
    from .resource import async_raw as async_raw
    from .resource import async_streaming as async_streaming
    from .resource import raw as raw
    from .resource import streaming as streaming
    from .responses import RawResponse as RawResponse
    from .responses import StreamingResponse as StreamingResponse
    from .settings import Api as Api
    from .settings import AsyncClientOptions as AsyncClientOptions
    from .settings import ClientOptions as ClientOptions
    from .sockets import AsyncWebSocketSession as AsyncWebSocketSession
    from .sockets import WebSocketSession as WebSocketSession
    from .streams import AsyncStream as AsyncStream
    from .streams import ServerSentEvent as ServerSentEvent
    from .streams import Stream as Stream
    from .styles import Style as Style
    from .transport import SyncTransport as SyncTransport
    from .xml import Shape as Shape

_MODULES = {
    "_http": "Timeout",
    "async_client": "AsyncClient",
    "async_responses": "AsyncStreamingResponse",
    "async_transport": "AsyncTransport",
    "auth": "ApiKey Basic Bearer HttpScheme MutualTLS OAuth2 OpenIdConnect Option",
    "bodies": "Binary FileInput Form Json Lines Multipart Part Text Xml",
    "client": "SyncClient",
    "decode": "Content",
    "downloads": "AsyncBinaryResponse BinaryResponse",
    "errors": (
        "APIAnswerError APIConnectionError APIResponseValidationError APIStatusError APITimeoutError "
        "AuthenticationError BadRequestError ConflictError ErrorShape GoneError InternalServerError "
        "LockedError MethodNotAllowedError MissingCredentialsError NotFoundError PayloadTooLargeError "
        "PermissionDeniedError PreconditionFailedError RateLimitError RequestTimeoutError SDKError "
        "UnprocessableEntityError UnsupportedMediaTypeError WebSocketClosedError"
    ),
    "models": "Model Unknown",
    "operation": "Cursor LinkHeader Offset Operation PageNumber Paging",
    "options": "Omit RequestOptions omit",
    "pages": "AsyncPage AsyncPages Page",
    "resource": "AsyncResource Resource async_raw async_streaming raw streaming",
    "responses": "RawResponse StreamingResponse",
    "settings": "Api AsyncClientOptions ClientOptions",
    "sockets": "AsyncWebSocketSession WebSocketSession",
    "streams": "AsyncStream ServerSentEvent Stream",
    "styles": "Style",
    "transport": "SyncTransport",
    "xml": "Shape",
}
_PLACES = {name: module for module, names in _MODULES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    module = _PLACES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_PLACES)
