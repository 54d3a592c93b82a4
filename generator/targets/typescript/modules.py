"""Which module declares a named schema's type: that of the only resource that has to do with it, or the shared one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.ir import Api, Operation, Schema
from generator.surface import Method, Surface
from generator.targets.typescript.names import Names
from generator.targets.typescript.views import refs_of

SHARED = "shared"


def type_modules(surface: Surface, names: Names) -> Mapping[str, str]:
    """The module below `types/`, without extension, of every named schema."""
    users: dict[str, set[str]] = {name: set() for name in surface.api.schemas}
    for resource in surface.resources:
        roots = (schema for method in resource.methods for schema in schemas_of(method))
        for name in reached(surface.api, roots):
            users[name].add(names.resources[resource.tag].file)
    files = {each.file for each in names.resources.values()}
    shared = SHARED if SHARED not in files else f"{SHARED}-types"
    return {name: next(iter(owners)) if len(owners) == 1 else shared for name, owners in users.items()}


def schemas_of(method: Method) -> Iterator[Schema]:
    """All that a method sends and gets: arguments, body, answers of every status, messages."""
    yield from (argument.schema for argument in method.arguments)
    if method.body is not None and method.body.media.schema is not None:
        yield method.body.media.schema
    yield from answers_of(method.operation)


def answers_of(operation: Operation) -> Iterator[Schema]:
    """What answers of any status hold, and the messages of a WebSocket."""
    for response in operation.responses:
        for media in response.content:
            yield from (each for each in (media.schema, media.item_schema) if each is not None)
    yield from (message.schema for message in operation.socket_messages)


def reached(api: Api, roots: Iterable[Schema]) -> set[str]:
    """The names that the schemas refer to, at any distance."""
    waiting = [name for schema in roots for name in refs_of(schema)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += refs_of(api.schemas[name])
    return found
