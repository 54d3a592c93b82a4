"""`surface.json`: which function and method an operation is, for tools: arguments, kinds, types."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final, TypeAlias

from generator.lang.typescript import flat
from generator.surface import Method, Resource, Surface
from generator.targets.typescript.names import Names, client_exports
from generator.targets.typescript.options import TypeScriptOptions
from generator.targets.typescript.params import keyed, slots_of
from generator.targets.typescript.results import Caller, Result, result_of, stream_of
from generator.targets.typescript.types import Types

_Plain: TypeAlias = "str | bool | list[_Plain] | dict[str, _Plain] | None"
_KINDS: Final[dict[Caller, str]] = {"send": "call", "page": "page", "stream": "stream", "connect": "connect"}


def surface_json(surface: Surface, names: Names, options: TypeScriptOptions, types: Types) -> str:
    """The document: one line an argument, so that a changed line is a changed call."""
    client, core, _, _ = client_exports(names.client)
    document: dict[str, _Plain] = {
        "package": options.package,
        "client": client,
        "core": core,
        "operations": {
            method.operation.id: dict(_operation(names, types, resource, method))
            for resource in surface.resources
            for method in resource.methods
        },
    }
    return _written(document)


def _operation(names: Names, types: Types, resource: Resource, method: Method) -> Iterator[tuple[str, _Plain]]:
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
        plan = method.body
        yield (
            "body",
            {"kind": plan.kind, "media_type": plan.media_type, "flat": plan.flat, "required": plan.required},
        )
    if method.idempotency:
        yield "idempotency", method.idempotency
    if method.paging is not None:
        yield "paging", {"style": method.paging.style, "parameter": method.paging.parameter}
    beside = stream_of(method, types)
    if beside is not None:
        yield (
            "stream",
            {"method": names.streams[key], "function": names.stream_functions[key], "result": _value(beside)},
        )


def _arguments(method: Method) -> Iterator[_Plain]:
    for slot in slots_of(method):
        yield {"name": slot.wire, "place": "path", "wire": slot.wire, "required": True}
    for each in keyed(method):
        given = each.argument
        yield {"name": each.key, "place": given.place, "wire": given.wire, "required": given.required}


def _value(result: Result) -> str:
    """The type of what there is one of: the value, an item, a message that is received."""
    return flat(result.parts[-1] if result.caller == "connect" else result.parts[0])


def _written(document: dict[str, _Plain], depth: int = 0) -> str:
    """JSON with two blanks a level; what is small stands on a line."""
    pad = "  " * (depth + 1)
    lines = [f"{pad}{json.dumps(key)}: {_line(item, depth + 1)}" for key, item in document.items()]
    end = "\n" if not depth else ""
    return ("{\n" + ",\n".join(lines) + "\n" + "  " * depth + "}" if lines else "{}") + end


def _line(item: _Plain, depth: int) -> str:
    match item:
        case dict() if depth < 3:
            return _written(item, depth)
        case list() if item:
            pad = "  " * (depth + 1)
            return "[\n" + ",\n".join(f"{pad}{json.dumps(each)}" for each in item) + "\n" + "  " * depth + "]"
        case _:
            return json.dumps(item)
