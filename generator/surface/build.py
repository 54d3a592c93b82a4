"""An Api as a client's public surface: every part put together; the only module that knows all the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.ir import Api, Operation
from generator.names import unique_slugs, words
from generator.request.environment import Environment, base_url
from generator.surface.answers import answer_of
from generator.surface.arguments import arguments_of
from generator.surface.bodies import body_plan
from generator.surface.credentials import credentials_of
from generator.surface.failures import error_shape
from generator.surface.model import Clash, Method, Resource, Surface
from generator.surface.naming import Words, method_words, resource_name, shortest, tag_words, unique_words
from generator.surface.paging import paging_of


def surface_of(api: Api, environment: Environment) -> Surface:
    """The surface of every operation below `paths`; webhooks and callbacks are calls that others make."""
    groups = _groups(api)
    named = _resources(groups)
    files = unique_slugs((name, "-".join(named[name])) for name in groups)
    order = {tag.name: at for at, tag in enumerate(api.tags)}
    in_order = sorted(groups, key=lambda name: order.get(name, len(order)))
    described = {tag.name: tag.description for tag in api.tags}
    servers, server_of = _servers(api, environment)
    return Surface(
        api=api,
        words=_title(environment),
        resources=tuple(
            Resource(
                tag=name,
                words=named[name],
                file=files[name],
                description=described.get(name, ""),
                methods=_methods(api, groups[name], named[name]),
            )
            for name in in_order
        ),
        credentials=credentials_of(api, environment),
        servers=servers,
        server_of=server_of,
        errors=error_shape(api),
    )


def clashes_of(api: Api) -> tuple[Clash, ...]:
    """The methods that keep all their words because another one would be called the same, in the spec's order."""
    groups = _groups(api)
    named = _resources(groups)
    return tuple(clash for name, operations in groups.items() for clash in _clashes(name, operations, named[name]))


def _groups(api: Api) -> dict[str, list[Operation]]:
    """The operations of each resource, by what names it."""
    groups: dict[str, list[Operation]] = {}
    for operation in api.operations:
        groups.setdefault(resource_name(operation), []).append(operation)
    return groups


def _resources(groups: Iterable[str]) -> Mapping[str, Words]:
    return unique_words({name: (tag_words(name), (*tag_words(name), _spelled(name))) for name in groups})


def _methods(api: Api, operations: list[Operation], resource: Words) -> tuple[Method, ...]:
    named = method_words(operations, resource)
    return tuple(_method(api, operation, named[operation.id]) for operation in operations)


def _method(api: Api, operation: Operation, name: Words) -> Method:
    body = body_plan(api, operation)
    answer = answer_of(api, operation)
    return Method(
        operation=operation,
        words=name,
        arguments=arguments_of(api, operation, body),
        body=body,
        answer=answer,
        paging=paging_of(api, operation, answer),
        idempotency=_idempotency(operation),
    )


def _idempotency(operation: Operation) -> str:
    """The header that carries an idempotency key (draft-ietf-httpapi-idempotency-key-header, or spelled alike)."""
    headers = (each.name for each in operation.parameters if each.location == "header")
    return next((name for name in headers if words(name)[-2:] == ("idempotency", "key")), "")


def _servers(api: Api, environment: Environment) -> tuple[Mapping[str, str], Mapping[str, str]]:
    own = api.servers[0].default_url.rstrip("/") if api.servers else ""
    servers = {environment.base_variable: own}
    server_of: dict[str, str] = {}
    for operation in api.operations:
        variable, url = base_url(api, operation, environment)
        if variable != environment.base_variable:
            servers.setdefault(variable, url)
            server_of[operation.id] = variable
        elif not api.servers:
            servers[variable] = url
    return servers, server_of


def _clashes(resource: str, operations: list[Operation], name: Words) -> list[Clash]:
    alike: dict[Words, list[Operation]] = {}
    for operation in operations:
        alike.setdefault(shortest(operation, name), []).append(operation)
    return [Clash(resource, told, tuple(listed)) for told, listed in alike.items() if len(listed) > 1]


def _title(environment: Environment) -> Words:
    return words(environment.prefix.lower()) or ("api",)


def _spelled(name: str) -> str:
    return "".join(char if char.isascii() and char.isalnum() else f"x{ord(char):x}" for char in name)
