"""`surface.json`: which method an operation is, for tools: names of arguments, kinds, types; the same in every run."""

from __future__ import annotations

from collections.abc import Iterator

from generator.surface.model import Method, Surface
from generator.targets.clients.surface_file import Plain, body_entry, paging_entry, written
from generator.targets.python.names import Names
from generator.targets.python.options import PythonOptions
from generator.targets.python.results import Result, result_of, stream_of
from generator.targets.python.types import Types


def surface_json(surface: Surface, names: Names, options: PythonOptions, types: Types) -> str:
    """The document: one line an argument, so that a changed line is a changed call."""
    operations = {
        method.operation.id: dict(_operation(surface, names, types, resource.tag, method))
        for resource in surface.resources
        for method in resource.methods
    }
    head: dict[str, Plain] = {
        "package": options.package,
        "client": names.client,
        "async_client": names.async_client,
    }
    return written({**head, "operations": dict(operations)})


def _operation(surface: Surface, names: Names, types: Types, tag: str, method: Method) -> Iterator[tuple[str, Plain]]:
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
        yield "body", body_entry(method.body)
    if method.paging is not None:
        yield "paging", paging_entry(method.paging)
    beside = stream_of(surface.api, method, types)
    if beside is not None:
        yield "stream", {"method": names.streams[key], "result": _value(beside)}


def _value(result: Result) -> str:
    """The type of what there is one of: the value, an item, a message that is received."""
    return result.parts[-1].code if result.kind == "connect" else result.parts[0].code
