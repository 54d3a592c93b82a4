"""`surface.json`: which function and method an operation is, for tools: arguments, kinds, types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.lang.typescript import flat
from generator.surface import Method, Resource, Surface
from generator.targets.clients.surface_file import Plain, body_entry, paging_entry, written
from generator.targets.typescript.names import Names, client_exports
from generator.targets.typescript.options import TypeScriptOptions
from generator.targets.typescript.params import keyed, slots_of
from generator.targets.typescript.results import Caller, Result, result_of, stream_of
from generator.targets.typescript.types import Types

_KINDS: Final[dict[Caller, str]] = {"send": "call", "page": "page", "stream": "stream", "connect": "connect"}


def surface_json(surface: Surface, names: Names, options: TypeScriptOptions, types: Types) -> str:
    """The document: one line an argument, so that a changed line is a changed call."""
    client, core, _, _ = client_exports(names.client)
    document: dict[str, Plain] = {
        "package": options.package,
        "client": client,
        "core": core,
        "operations": {
            method.operation.id: dict(_operation(names, types, resource, method))
            for resource in surface.resources
            for method in resource.methods
        },
    }
    return written(document)


def _operation(names: Names, types: Types, resource: Resource, method: Method) -> Iterator[tuple[str, Plain]]:
    key = method.operation.id
    result = result_of(method, types)
    own = names.resources[resource.tag]
    yield "http", f"{method.operation.method} {method.operation.path_text}"
    yield "resource", own.member
    yield "method", names.methods[key]
    yield "module", own.file
    yield "function", names.functions[key]
    yield "kind", "download" if method.answer.kind == "binary" else _KINDS[result.caller]
    yield "result", _value(result)
    # Those of the path are given one by one, all others by these names in one object.
    yield "arguments", list(_arguments(method))
    if method.body is not None:
        yield "body", body_entry(method.body)
    if method.idempotency:
        yield "idempotency", method.idempotency
    if method.paging is not None:
        yield "paging", paging_entry(method.paging)
    beside = stream_of(method, types)
    if beside is not None:
        yield (
            "stream",
            {"method": names.streams[key], "function": names.stream_functions[key], "result": _value(beside)},
        )


def _arguments(method: Method) -> Iterator[Plain]:
    for slot in slots_of(method):
        yield {"name": slot.wire, "place": "path", "wire": slot.wire, "required": True}
    for each in keyed(method):
        given = each.argument
        yield {"name": each.key, "place": given.place, "wire": given.wire, "required": given.required}


def _value(result: Result) -> str:
    """The type of what there is one of: the value, an item, a message that is received."""
    return flat(result.parts[-1] if result.caller == "connect" else result.parts[0])
