"""The module of the clients: both classes, their options, and the resources as properties that import on first use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from generator.lang.code import Code
from generator.lang.plain_text import sentence
from generator.lang.python_source import docstring, entry, prose, string
from generator.surface.model import Surface
from generator.targets.python.contract import api_arguments, server_options
from generator.targets.python.imports import Scope, import_from, natural
from generator.targets.python.names import Names
from generator.targets.python.options import PythonOptions
from generator.targets.python.resources import TWINS, has_twins, twin_name

# The options of every client beside its credentials: annotation with default, and what is said of it.
_OPTIONS: Final = {
    "base_url": ("str | None = None", ""),
    "timeout": (
        "float | Timeout | None | Omit = omit",
        "Seconds for each phase of a call: to connect, write, read, and wait for a free connection. A `Timeout` sets"
        " them one by one, `None` sets no limit. By default 5 to connect, 600 for the others.",
    ),
    "max_retries": ("int = 2", "How often a call that failed is repeated, where that is safe."),
    "default_headers": ("Mapping[str, str] | None = None", "Headers of every request."),
    "http_client": ("{http}.{client} | None = None", "The HTTP client to send with, instead of one of its own."),
    "lenient": (
        "bool = False",
        "Pass answers on that do not fit their model, instead of raising `APIResponseValidationError`.",
    ),
}


@dataclass(frozen=True, slots=True)
class OptionView:
    """An option of the client by name, and the key under which the base class takes it."""

    name: Code
    key: Code


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A resource as a property: its module, its class, what is said of it, and its property on another client."""

    name: Code
    module: Code
    type: Code
    docstring: Code


@dataclass(frozen=True, slots=True)
class TwinView:
    """The way from a client to the twins of its resources."""

    name: Code
    property: Code
    docstring: Code
    resources: tuple[PropertyView, ...]


@dataclass(frozen=True, slots=True)
class ClientView:
    """A client, synchronous or asynchronous."""

    name: Code
    base: Code
    docstring: Code
    parameters: tuple[Code, ...]
    init_docstring: Code
    changeable: tuple[Code, ...]
    credentials: tuple[OptionView, ...]
    servers: tuple[OptionView, ...]
    options: tuple[Code, ...]
    resources: tuple[PropertyView, ...]
    twins: tuple[TwinView, ...]


@dataclass(frozen=True, slots=True)
class ClientsView:
    """What the template of the clients' module prints."""

    docstring: Code
    standard_imports: tuple[Code, ...]
    runtime_import: Code
    http_import: Code
    typed_imports: tuple[Code, ...]
    api: tuple[Code, ...]
    clients: tuple[ClientView, ...]


def clients_view(surface: Surface, names: Names, options: PythonOptions) -> ClientsView:
    """The module of both clients."""
    scope = Scope(package=".")
    scope.standard.add("typing.TYPE_CHECKING")
    if surface.resources:
        scope.standard.add("functools.cached_property")
    scope.runtime.update({"Api", "AsyncClient", "SyncClient", "omit"})
    scope.typed.update({"AsyncClientOptions", "ClientOptions", "Omit", "Timeout"})
    api = tuple(api_arguments(surface, names, options, scope))
    clients = tuple(_client(surface, names, options, asynchronous=each) for each in (False, True))
    return ClientsView(
        docstring=docstring([f"The clients of the {_title(surface)}."], indent=0),
        standard_imports=scope.standard_lines(),
        runtime_import=scope.runtime_line(),
        http_import=Code(f"import {options.http}"),
        typed_imports=(*scope.typed_lines(), *_resource_imports(clients)),
        api=api,
        clients=clients,
    )


def _resource_imports(clients: Iterable[ClientView]) -> Iterator[Code]:
    listed = [each for client in clients for each in _properties(client)]
    for module in sorted({each.module for each in listed}, key=natural):
        yield import_from(f".resources.{module}", {each.type for each in listed if each.module == module})


def _properties(client: ClientView) -> Iterator[PropertyView]:
    yield from client.resources
    for twin in client.twins:
        yield from twin.resources


def _client(surface: Surface, names: Names, options: PythonOptions, *, asynchronous: bool) -> ClientView:
    name = names.async_client if asynchronous else names.client
    parameters = tuple(client_parameters(surface, names, options, asynchronous=asynchronous))
    return ClientView(
        name=name,
        base=Code("AsyncClient" if asynchronous else "SyncClient"),
        docstring=docstring([*_about(surface, asynchronous=asynchronous)]),
        parameters=parameters,
        init_docstring=docstring([*_init_lines(surface, names)], indent=8),
        changeable=tuple(_changeable(surface, names, asynchronous=asynchronous)),
        credentials=tuple(OptionView(each, string(each)) for each in _credentials(surface, names)),
        servers=tuple(OptionView(option, string(key)) for key, option in server_options(surface, names).items()),
        options=tuple(Code(each) for each in _OPTIONS),
        resources=tuple(_resources(surface, names, asynchronous=asynchronous)),
        twins=tuple(_twins(surface, names, name, asynchronous=asynchronous)),
    )


def _title(surface: Surface) -> str:
    told = sentence(surface.api.info.title) or "API"
    return told if told.lower().endswith("api") else f"{told} API"


def _about(surface: Surface, *, asynchronous: bool) -> Iterator[str]:
    """What the class says of itself: the API in a sentence, and how it is used."""
    kind = "asynchronous" if asynchronous else "synchronous"
    yield from prose(f"The {kind} client of the {_title(surface)}.")
    summary = surface.api.info.summary.strip()
    if summary:
        yield ""
        yield from prose(summary)
    told = "an `async with` block, or `await client.aclose()`" if asynchronous else "a `with` block, or call `close()`"
    yield ""
    yield from prose(f"It keeps its connections open until it is closed: use it in {told}.")


def _credentials(surface: Surface, names: Names) -> Iterator[Code]:
    for each in surface.credentials:
        yield from names.credentials[each.scheme]


def client_parameters(surface: Surface, names: Names, options: PythonOptions, *, asynchronous: bool) -> Iterator[Code]:
    """What a client is made with, each with its annotation and default; all by keyword."""
    for name in _credentials(surface, names):
        yield Code(f"{name}: str | None = None")
    client = "AsyncClient" if asynchronous else "Client"
    for option, (told, _) in _OPTIONS.items():
        yield Code(f"{option}: {told.format(http=options.http, client=client)}")
        if option == "base_url":
            yield from (Code(f"{each}: str | None = None") for each in server_options(surface, names).values())


def _changeable(surface: Surface, names: Names, *, asynchronous: bool) -> Iterator[Code]:
    """The parameters of `with_options`."""
    yield Code("self")
    credentials = [f"{name}: str | None | Omit = omit" for name in _credentials(surface, names)]
    yield from map(Code, ["*", *credentials] if credentials else [])
    yield Code(f"**options: Unpack[{'AsyncClientOptions' if asynchronous else 'ClientOptions'}]")


def _init_lines(surface: Surface, names: Names) -> Iterator[str]:
    yield "Make a client; what is not given comes from the environment."
    yield ""
    yield "Args:"
    for each in surface.credentials:
        scheme = surface.api.security_schemes[each.scheme]
        for at, (name, variable) in enumerate(zip(names.credentials[each.scheme], each.variables, strict=True)):
            told = scheme.description.strip() if at == 0 else ""
            yield from entry(name, f"{told} Default: the variable `{variable}`.".strip(), indent=8)
    servers = server_options(surface, names)
    for option, (_, told) in _OPTIONS.items():
        if option != "base_url":
            yield from entry(option, told, indent=8)
            continue
        variable, url = next(iter(surface.servers.items()))
        usual = f"Default: the variable `{variable}`" + (f", or else {url}" if "://" in url else "")
        yield from entry(option, f"Address of the API. {usual}.", indent=8)
        for key, server in servers.items():
            default = f"the variable `{key}`, or else {surface.servers[key]}"
            yield from entry(server, f"Address of the operations that have their own. Default: {default}.", indent=8)


def _resources(surface: Surface, names: Names, *, asynchronous: bool) -> Iterator[PropertyView]:
    for resource in surface.resources:
        own = names.resources[resource.tag]
        lines = prose(resource.description, indent=8)
        yield PropertyView(
            name=own.attribute,
            module=own.module,
            type=own.asynchronous if asynchronous else own.sync,
            docstring=docstring(lines or prose(f"{sentence(resource.tag)}.", indent=8), indent=8),
        )


def _twins(surface: Surface, names: Names, client: Code, *, asynchronous: bool) -> Iterator[TwinView]:
    twinned = [each.tag for each in surface.resources if has_twins(each)]
    for kind, told in TWINS.items() if twinned else ():
        yield TwinView(
            name=twin_name(client, kind),
            property=Code(f"with_{kind}_response"),
            docstring=docstring([f"The same resources; their methods {told}."]),
            resources=tuple(
                PropertyView(
                    own.attribute,
                    own.module,
                    twin_name(own.asynchronous if asynchronous else own.sync, kind),
                    Code(""),
                )
                for own in (names.resources[tag] for tag in twinned)
            ),
        )
