"""What Python calls a client, its resources, their methods and arguments: every name bound once, none of two things."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from generator.lang.code import Code
from generator.lang.python_source import class_name, identifier, module_name
from generator.names import distinct, words
from generator.surface.model import Argument, Resource, Surface

# The attributes that every client has before it gets resources (runtime/client.py; a test compares them).
CLIENT_ATTRIBUTES: Final = frozenset(
    {"aclose", "base_url", "close", "delete", "get", "max_retries", "patch", "post", "put", "request", "timeout"}
    | {"with_options", "with_raw_response", "with_streaming_response"}
)
# Names of a resource's own, and those that the code of its class looks up while the class is made.
_METHOD_TAKEN: Final = frozenset(
    {"with_raw_response", "with_streaming_response", "cached_property", "deprecated", "omit", "raw", "streaming"}
    | {"builtins", "date", "datetime", "time", "timedelta"}
)
# The options of every client.
_OPTIONS_TAKEN: Final = frozenset(
    {"base_url", "default_headers", "http_client", "lenient", "max_retries", "options", "self", "timeout"}
)
# What each method takes beside its arguments: the keys of RequestOptions (a test compares them), and its own words.
REQUEST_OPTIONS: Final = frozenset({"extra_body", "extra_headers", "extra_query", "max_retries", "timeout"})
# An `l` is too like a `1` to most linters.
_ARGUMENT_TAKEN: Final = REQUEST_OPTIONS | {"self", "options", "l"}
# What modules with a resource or client import: names of the runtime (a test compares them) and of typing.
RUNTIME_CLASSES: Final = frozenset(
    {"Any", "Api", "ApiKey", "AsyncBinaryResponse", "AsyncClient", "AsyncClientOptions", "AsyncPage", "AsyncPages"}
    | {"AsyncResource", "AsyncStream", "AsyncStreamingResponse", "AsyncTransport", "AsyncWebSocketSession", "Basic"}
    | {"Bearer", "Binary", "BinaryResponse", "ClientOptions", "Content", "Cursor", "ErrorCode", "ErrorShape"}
    | {"FileInput", "Form", "HttpScheme", "Iterable", "Json", "Lines", "LinkHeader", "Literal", "Mapping", "Model"}
    | {"Multipart", "MutualTLS", "OAuth2", "Offset", "Omit", "OpenIdConnect", "Operation", "Option", "Page"}
    | {"PageNumber", "Paging", "Part", "RawResponse", "RequestOptions", "Resource", "Sequence", "ServerSentEvent"}
    | {"Shape", "Stream", "StreamingResponse", "Style", "SyncClient", "SyncTransport", "TYPE_CHECKING", "Text"}
    | {"Timeout", "Unknown", "Unpack", "WebSocketClosedError", "WebSocketSession", "Xml"}
)
# The classes of the error tree that users catch (runtime/errors.py), the root first.
ERRORS: Final = (
    *("SDKError", "APIAnswerError", "APIConnectionError", "APIResponseValidationError", "APIStatusError"),
    *("APITimeoutError", "AuthenticationError", "BadRequestError", "ConflictError", "GoneError"),
    *("InternalServerError", "LockedError", "MethodNotAllowedError", "MissingCredentialsError", "NotFoundError"),
    *("PayloadTooLargeError", "PermissionDeniedError", "PreconditionFailedError", "RateLimitError"),
    *("RequestTimeoutError", "UnprocessableEntityError", "UnsupportedMediaTypeError"),
)


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """A resource as an attribute of the client, a module and a class; the class of the asynchronous one."""

    attribute: Code
    module: Code
    sync: Code
    asynchronous: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Every name of a package: resources by tag, methods and their arguments (in order) by operation id."""

    client: Code
    async_client: Code
    error: Code
    resources: Mapping[str, ResourceNames]
    methods: Mapping[str, Code]
    streams: Mapping[str, Code]
    arguments: Mapping[str, tuple[Code, ...]]
    credentials: Mapping[str, tuple[Code, ...]]
    servers: Mapping[str, Code]


def names_of(surface: Surface, client: str = "") -> Names:
    """The names of a surface; `client` is what the client's class is called, empty: after the title."""
    own = class_name([client] if client else surface.words, prefix="Api")
    named = _first_free((own, Code(f"{own}Client"), Code(f"{own}ApiClient")), RUNTIME_CLASSES.union(ERRORS))
    error = _first_free((Code(f"{own}Error"), Code(f"{own}ApiError"), Code(f"{own}SdkError")), ERRORS)
    methods: dict[str, Code] = {}
    streams: dict[str, Code] = {}
    for resource in surface.resources:
        methods |= _methods(resource)
        streams |= _streams(resource, methods)
    credentials, servers = _options(surface)
    return Names(
        client=named,
        async_client=Code(f"Async{named}"),
        error=error,
        resources=_resources(surface, {named, f"Async{named}"}),
        methods=methods,
        streams=streams,
        arguments={
            method.operation.id: _arguments(method.arguments)
            for resource in surface.resources
            for method in resource.methods
        },
        credentials=credentials,
        servers=servers,
    )


def _first_free(candidates: Sequence[Code], taken: Iterable[str]) -> Code:
    return next((each for each in candidates if each not in taken), candidates[-1])


def _bound(names: Mapping[str, Sequence[str]], taken: Iterable[str]) -> dict[str, Code]:
    """One name for each key: its first, or the first of its others that nothing else has."""
    whole = {key: (*listed, f"{listed[0]}_{_digest(key)}") for key, listed in names.items()}
    return {key: Code(name) for key, name in distinct(whole, taken).items()}


def _resources(surface: Surface, clients: set[str]) -> Mapping[str, ResourceNames]:
    words = {each.tag: each.words for each in surface.resources}
    attributes = _bound(
        {tag: (name := identifier(told, prefix="resource"), f"{name}_") for tag, told in words.items()},
        CLIENT_ATTRIBUTES,
    )
    modules = _bound({each.tag: (module_name(each.file.split("-")),) for each in surface.resources}, {"__init__"})
    taken = RUNTIME_CLASSES.union(ERRORS, clients)
    plain = {tag: class_name(told, prefix="Resource") for tag, told in words.items()}
    classes = _bound(
        {
            # `AsyncFiles` may be a resource's own name, or that of the asynchronous one of `Files`.
            tag: (name if not _is_twin(name, plain.values()) else f"{name}Resource", f"{name}Resource")
            for tag, name in plain.items()
        },
        taken,
    )
    return {
        tag: ResourceNames(attributes[tag], modules[tag], classes[tag], Code(f"Async{classes[tag]}")) for tag in words
    }


def _is_twin(name: str, names: Iterable[str]) -> bool:
    return name.startswith("Async") and name.removeprefix("Async") in names


def _methods(resource: Resource) -> dict[str, Code]:
    names = {each.operation.id: identifier(each.words, prefix="call") for each in resource.methods}
    return _bound({key: (name, f"{name}_") for key, name in names.items()}, _METHOD_TAKEN)


def _streams(resource: Resource, methods: Mapping[str, Code]) -> dict[str, Code]:
    """Names of the methods that ask for the stream beside a JSON answer: `complete_stream` beside `complete`."""
    own = {each.operation.id: methods[each.operation.id] for each in resource.methods}
    beside = [each.operation.id for each in resource.methods if each.answer.stream is not None]
    names = {key: (f"{own[key].rstrip('_')}_stream", f"{own[key].rstrip('_')}_as_stream") for key in beside}
    return _bound(names, {*own.values(), *_METHOD_TAKEN})


def _arguments(arguments: Sequence[Argument]) -> tuple[Code, ...]:
    names = [identifier(each.words, prefix="field") for each in arguments]
    keys = [f"{each.place}:{each.wire}:{at}" for at, each in enumerate(arguments)]
    bound = _bound({key: (name, f"{name}_") for key, name in zip(keys, names, strict=True)}, _ARGUMENT_TAKEN)
    return tuple(bound[key] for key in keys)


def _options(surface: Surface) -> tuple[Mapping[str, tuple[Code, ...]], Mapping[str, Code]]:
    """The options of the client: those of each scheme's credentials, and of each base URL but the API's own."""
    own, *others = surface.servers
    prefix = own.removesuffix("API_URL")
    told: dict[str, Code] = {
        f"{at}:{each.scheme}": identifier(option, prefix="key")
        for each in surface.credentials
        for at, option in enumerate(each.options)
    }
    told |= {variable: identifier(words(variable.removeprefix(prefix)), prefix="url") for variable in others}
    bound = _bound({key: (name, f"{name}_") for key, name in told.items()}, _OPTIONS_TAKEN)
    credentials = {
        each.scheme: tuple(bound[f"{at}:{each.scheme}"] for at in range(len(each.options)))
        for each in surface.credentials
    }
    return credentials, {variable: bound[variable] for variable in others}


def _digest(text: str) -> str:
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:8]
