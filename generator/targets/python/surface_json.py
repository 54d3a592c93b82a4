"""`surface.json`: which method an operation is, for tools: names of arguments, kinds, types; the same in every run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TypeAlias

from generator.surface.model import Method, Surface
from generator.targets.python.names import Names
from generator.targets.python.options import PythonOptions
from generator.targets.python.results import Result, result_of, stream_of
from generator.targets.python.types import Types

_Plain: TypeAlias = "str | bool | list[_Plain] | dict[str, _Plain] | None"


def surface_json(surface: Surface, names: Names, options: PythonOptions, types: Types) -> str:
    """The document: one line an argument, so that a changed line is a changed call."""
    operations = {
        method.operation.id: dict(_operation(surface, names, types, resource.tag, method))
        for resource in surface.resources
        for method in resource.methods
    }
    head: dict[str, _Plain] = {
        "package": options.package,
        "client": names.client,
        "async_client": names.async_client,
    }
    return _written({**head, "operations": dict(operations)})


def _operation(surface: Surface, names: Names, types: Types, tag: str, method: Method) -> Iterator[tuple[str, _Plain]]:
    key = method.operation.id
    result = result_of(surface.api, method, types)
    yield "http", f"{method.operation.method} {method.operation.path_text}"
    yield "resource", names.resources[tag].attribute
    yield "method", names.methods[key]
    yield "kind", result.kind
    yield "result", _value(result)
    yield (
        "arguments",
        [
            {"name": name, "place": each.place, "wire": each.wire, "required": each.required}
            for each, name in zip(method.arguments, names.arguments[key], strict=True)
        ],
    )
    if method.body is not None:
        plan = method.body
        yield (
            "body",
            {"kind": plan.kind, "media_type": plan.media_type, "flat": plan.flat, "required": plan.required},
        )
    if method.paging is not None:
        yield "paging", {"style": method.paging.style, "parameter": method.paging.parameter}
    beside = stream_of(surface.api, method, types)
    if beside is not None:
        yield "stream", {"method": names.streams[key], "result": _value(beside)}


def _value(result: Result) -> str:
    """The type of what there is one of: the value, an item, a message that is received."""
    return result.parts[-1].code if result.kind == "connect" else result.parts[0].code


def _written(document: dict[str, _Plain], depth: int = 0) -> str:
    """JSON with two blanks a level; what is small stands on a line."""
    pad = "  " * (depth + 1)
    lines = [f"{pad}{json.dumps(key)}: {_line(item, depth + 1)}" for key, item in document.items()]
    return "{\n" + ",\n".join(lines) + "\n" + "  " * depth + "}" + ("\n" if not depth else "")


def _line(item: _Plain, depth: int) -> str:
    match item:
        case dict() if depth < 3:
            return _written(item, depth)
        case list() if item:
            pad = "  " * (depth + 1)
            return "[\n" + ",\n".join(f"{pad}{json.dumps(each)}" for each in item) + "\n" + "  " * depth + "]"
        case _:
            return json.dumps(item)
