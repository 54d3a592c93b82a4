"""Example Objects and the single `example` beside them; knows no schema."""

from __future__ import annotations

from generator.ir import ABSENT, Absent, Example, Json
from generator.parse.context import Context
from generator.parse.values import text
from generator.source import Node


def examples_of(context: Context, node: Node) -> tuple[Example, ...]:
    """The examples of a parameter, header or media type in the spec's order; the single `example` has no name."""
    found: list[Example] = []
    named = node.get("examples")
    for name, child in named.items() if named is not None else ():
        example = _example(context, name, child)
        found.extend([example] if example is not None else [])
    single = node.get("example")
    if single is not None:
        found.append(Example("", single.value, at=single.location))
    return tuple(found)


def _example(context: Context, name: str, written: Node) -> Example | None:
    """One Example Object (OpenAPI 3.2, 4.19); None, with a warning, when it gives no example."""
    node = context.resolve(written)
    if node is None:
        return None
    value = node.value
    if not isinstance(value, dict) or not value.keys() & {"value", "dataValue", "serializedValue", "externalValue"}:
        context.warn(written, "empty-example", f"the example {name!r} gives no value; left out")
        return None
    beside = context.beside(written)
    data: Json | Absent = value.get("dataValue", value.get("value", ABSENT))
    serialized = value.get("serializedValue")
    return Example(
        name,
        data,
        summary=beside.get("summary", text(value.get("summary"))),
        description=beside.get("description", text(value.get("description"))),
        serialized=serialized if isinstance(serialized, str) else None,
        external_url=text(value.get("externalValue")),
        at=node.location,
    )
