"""What TypeScript calls types, functions, resources and options: every name bound once, none of two things.

A name follows from what it names and from whether it clashes, never from its place in a list: a specification that
grows renames nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, TypeVar

from generator.ir import Api
from generator.lang.code import Code
from generator.lang.typescript import function_name, method_name, property_name, type_name, type_name_of
from generator.lang.typescript.names import OBJECT_MEMBERS
from generator.names import words
from generator.surface import Credential, Method, Resource, Surface

Key = TypeVar("Key")

# Members that every client has (templates/typescript/runtime/client.ts; a test compares them).
CLIENT_MEMBERS: Final = OBJECT_MEMBERS | {"request", "withOptions"}
# Options that every client has (ClientOptions there).
CLIENT_OPTIONS: Final = frozenset(
    {"baseUrl", "defaultHeaders", "fetch", "hooks", "maxRetries", "servers", "timeout", "WebSocket"}
)
# What every function and method calls its own arguments.
_ARGUMENTS: Final = frozenset({"client", "options", "params"})
# Files and subpaths of the package that are no resource's.
_SUBPATHS: Final = frozenset(
    {
        "client",
        "core",
        "errors",
        "index",
        "node",
        "operations",
        "package",
        "package.json",
        "runtime",
        "scalars",
        "types",
    }
)
# What runtime/errors.ts exports for callers (a test compares them).
ERRORS: Final = (
    *("MissingCredentialsError", "APIUserAbortError", "APIConnectionError", "APITimeoutError", "APIAnswerError"),
    *("APIResponseValidationError", "APIStatusError", "BadRequestError", "AuthenticationError"),
    *("PermissionDeniedError", "NotFoundError", "MethodNotAllowedError", "RequestTimeoutError", "ConflictError"),
    *("GoneError", "PreconditionFailedError", "PayloadTooLargeError", "UnsupportedMediaTypeError"),
    *("UnprocessableEntityError", "LockedError", "RateLimitError", "InternalServerError"),
)
# What the package's root exports beside the client: values and types of the runtime, by module.
VALUES: Final = {
    "runtime/bodies": ("Upload",),
    "runtime/pages": ("Page",),
    "runtime/sockets": ("WebSocketClosedError",),
    "runtime/streams": ("Stream",),
}
TYPES: Final = {
    "runtime/bodies": ("BinaryBody", "Uploadable"),
    "runtime/client": ("ClientOptions", "Hooks", "OutgoingRequest", "RequestOptions", "Secret"),
    "runtime/json": ("Int64",),
    "runtime/pages": ("PagePromise",),
    "runtime/promise": ("APIPromise", "WithResponse"),
    "runtime/sockets": ("WebSocketSession",),
    "runtime/streams": ("ServerSentEvent", "StreamPromise"),
}
# What the modules of the client and its errors import and export, and what they use of the platform.
_TAKEN: Final = frozenset(
    {"ApiClient", "ApiInfo", "Clock", "ErrorCode", "Resource", "SDKError", "Partial", "Error", "Promise"}
    | {*ERRORS, *(name for each in (*VALUES.values(), *TYPES.values()) for name in each)}
)


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """A resource as a member of the client, a class and a file (and subpath) without extension."""

    member: Code
    type: Code
    file: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Every name of a package.

    `schemas` has the type of each named schema as answers hold it, `inputs` the one that requests take where it
    differs; `operations` and `webhooks` are the types that list those. `resources` are by tag, `options` by security
    scheme, all others by operation id: `params` takes the arguments, `answers` is what a method gives, `items` one item
    of a page, `events` one of a stream; each is used only where a type has no name in the specification.
    """

    client: Code
    operations: Code
    webhooks: Code
    schemas: Mapping[str, Code]
    inputs: Mapping[str, Code]
    params: Mapping[str, Code]
    answers: Mapping[str, Code]
    items: Mapping[str, Code]
    events: Mapping[str, Code]
    client_messages: Mapping[str, Code]
    server_messages: Mapping[str, Code]
    functions: Mapping[str, Code]
    methods: Mapping[str, Code]
    streams: Mapping[str, Code]
    stream_functions: Mapping[str, Code]
    resources: Mapping[str, ResourceNames]
    options: Mapping[str, tuple[Code, ...]]


def names_of(surface: Surface, client: str = "") -> Names:
    """The names of a surface; `client` is what the client's class is called, empty: after the title."""
    schemas = _schemas(surface.api)
    listed = [(resource, method) for resource in surface.resources for method in resource.methods]
    functions = _functions(listed)
    inputs = _bound({key: (f"{name}Input", f"{name}RequestInput") for key, name in schemas.items()}, schemas.values())
    of_operations = _operation_types(functions, {*schemas.values(), *inputs.values(), *_TAKEN})
    taken = {*schemas.values(), *inputs.values(), *(name for each in of_operations.values() for name in each.values())}
    own = _client(Code(client) if client else type_name_of(surface.words))
    methods = {key: name for resource in surface.resources for key, name in _methods(resource).items()}
    streaming = [method for _, method in listed if method.answer.stream is not None]
    return Names(
        client=own,
        operations=_unlike("Operations", taken),
        webhooks=_unlike("Webhooks", taken),
        schemas=schemas,
        inputs=inputs,
        params=of_operations["Params"],
        answers=of_operations["Response"],
        items=of_operations["Item"],
        events=of_operations["Event"],
        client_messages=of_operations["ClientMessage"],
        server_messages=of_operations["ServerMessage"],
        functions=functions,
        methods=methods,
        streams={key: name for each in surface.resources for key, name in _streams(each, methods).items()},
        stream_functions=_stream_functions(streaming, functions),
        resources=_resources(surface, own),
        options=_options(surface.credentials),
    )


def client_exports(client: Code) -> tuple[Code, Code, Code, Code]:
    """The client, its core, its options and the root of its errors."""
    return client, Code(f"{client}Core"), Code(f"{client}Options"), Code(f"{client}Error")


def _client(told: Code) -> Code:
    """The client's class; with another word where one of its four names is the runtime's (`Page`, `APIStatus`)."""
    candidates = (told, Code(f"{told}Client"), Code(f"{told}ApiClient"))
    return next((each for each in candidates if not _TAKEN.intersection(client_exports(each))), candidates[-1])


def _unlike(told: str, taken: set[Code]) -> Code:
    """A name of the tool's own, behind `Api` as often as a schema is called the same."""
    while told in taken:
        told = f"Api{told}"
    return Code(told)


def _schemas(api: Api) -> dict[str, Code]:
    """The type of each named schema: one that is called so already keeps its name, others yield."""
    names = {name: type_name(name) for name in api.schemas}
    kept = {name: own for name, own in names.items() if own == name}
    others = _bound({name: (own,) for name, own in names.items() if own != name}, kept.values())
    return {name: kept.get(name) or others[name] for name in api.schemas}


def _operation_types(functions: Mapping[str, Code], taken: set[str]) -> dict[str, dict[str, Code]]:
    """The types of each operation's own by role, then operation id: `CreateSandboxParams`."""
    plain = {key: f"{name[:1].upper()}{name[1:].rstrip('_')}" for key, name in functions.items()}
    found: dict[str, dict[str, Code]] = {}
    for role in ("Params", "Response", "Item", "Event", "ClientMessage", "ServerMessage"):
        found[role] = _bound({key: (f"{name}{role}", f"{name}Call{role}") for key, name in plain.items()}, taken)
        taken |= set(found[role].values())
    return found


def _functions(listed: Sequence[tuple[Resource, Method]]) -> dict[str, Code]:
    """The function of each operation: one that is called so already keeps its name, others yield."""
    names = {method.operation.id: function_name(words(method.operation.id)) for _, method in listed}
    kept = {key: name for key, name in names.items() if key == name and name not in _ARGUMENTS}
    others = _bound(
        {
            key: (names[key], function_name((*resource.words, *words(key))))
            for resource, method in listed
            if (key := method.operation.id) not in kept
        },
        {*kept.values(), *_ARGUMENTS},
    )
    return {key: kept.get(key) or others[key] for key in names}


def _stream_functions(streaming: Sequence[Method], functions: Mapping[str, Code]) -> dict[str, Code]:
    """Functions that ask for the stream beside a JSON answer: `createResponseStream`."""
    own = {each.operation.id: functions[each.operation.id].rstrip("_") for each in streaming}
    return _bound({key: (f"{name}Stream", f"{name}AsStream") for key, name in own.items()}, functions.values())


def _methods(resource: Resource) -> dict[str, Code]:
    return _bound({each.operation.id: (method_name(each.words),) for each in resource.methods})


def _streams(resource: Resource, methods: Mapping[str, Code]) -> dict[str, Code]:
    own = {each.operation.id: methods[each.operation.id] for each in resource.methods}
    beside = [each.operation.id for each in resource.methods if each.answer.stream is not None]
    return _bound({key: (f"{own[key]}Stream", f"{own[key]}AsStream") for key in beside}, own.values())


def _resources(surface: Surface, client: Code) -> dict[str, ResourceNames]:
    members = _bound({each.tag: (property_name(each.words),) for each in surface.resources}, CLIENT_MEMBERS, suffix="_")
    classes = _bound(
        {each.tag: (name := type_name_of(each.words), f"{name}Resource") for each in surface.resources},
        {*_TAKEN, *client_exports(client)},
    )
    return {
        each.tag: ResourceNames(members[each.tag], classes[each.tag], Code(_file(each.file)))
        for each in surface.resources
    }


def _file(stem: str) -> str:
    return f"{stem}-resource" if stem in _SUBPATHS else stem


def _options(credentials: Sequence[Credential]) -> dict[str, tuple[Code, ...]]:
    keys = [(each.scheme, at) for each in credentials for at in range(len(each.options))]
    told = {each.scheme: each.options for each in credentials}
    bound = _bound(
        {f"{at}:{scheme}": (property_name(told[scheme][at]),) for scheme, at in keys}, CLIENT_OPTIONS, suffix="_"
    )
    return {each.scheme: tuple(bound[f"{at}:{each.scheme}"] for at in range(len(each.options))) for each in credentials}


def _bound(names: Mapping[str, Sequence[str]], taken: Iterable[str] = (), *, suffix: str = "") -> dict[str, Code]:
    """For each key the first of its names that no other key has and that is not taken; case tells names apart.

    All that clash move on together. Behind a key's names stand the first with the suffix, if there is one, and the
    first with a hash of the key, which is its own.
    """
    reserved = frozenset(taken)
    whole = {
        key: (*listed, *((f"{listed[0]}{suffix}",) if suffix else ()), f"{listed[0]}_{_digest(key)}")
        for key, listed in names.items()
    }
    level = dict.fromkeys(whole, 0)
    while True:
        chosen = {key: listed[level[key]] for key, listed in whole.items()}
        count = Counter(chosen.values())
        clashing = [
            key
            for key, name in chosen.items()
            if (count[name] > 1 or name in reserved) and level[key] + 1 < len(whole[key])
        ]
        if not clashing:
            return {key: Code(name) for key, name in chosen.items()}
        for key in clashing:
            level[key] += 1


def _digest(text: str) -> str:
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:8]
