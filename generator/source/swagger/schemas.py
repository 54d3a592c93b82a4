"""Schema Objects of 2.0 as those of 3.0; knows no messages."""

from __future__ import annotations

from typing import Final, TypeAlias

from generator.ir.schema import Json, Location
from generator.source.node import Node
from generator.source.swagger.lift import Lift, Object
from generator.source.swagger.origins import below

_Waiting: TypeAlias = list[tuple[Node, Location, Object | list[Json], str | int]]

_ONE: Final = frozenset({"items", "additionalProperties", "not"})
_LISTS: Final = frozenset({"items", "allOf", "anyOf", "oneOf"})


def schemas(lift: Lift, node: Node, at: Location) -> Json:
    """Named schemas: `definitions`, or `properties` that a reference leads to."""
    if not isinstance(node.value, dict) or lift.refers("schemas", node):
        return node.value
    lift.take(node, at)
    return {name: schema(lift, child, below(at, name)) for name, child in node.items()}


def schema(lift: Lift, node: Node, at: Location) -> Json:
    """One schema with all that is in it (Swagger 2.0, Schema Object)."""
    lift.take(node, at)
    made: Object = {}
    waiting: _Waiting = [(node, at, made, "it")]
    while waiting:
        part, place, into, key = waiting.pop()
        lift.meet(part)
        value = _one(lift, part, place, waiting)
        if isinstance(into, dict):
            into[str(key)] = value
        else:
            into[int(key)] = value
    return made["it"]


def _one(lift: Lift, node: Node, at: Location, waiting: _Waiting) -> Json:
    """A schema with the places of its parts, which wait for theirs."""
    if not isinstance(node.value, dict):
        return node.value
    if lift.refers("schema", node):
        return _reference(lift, node.value, node, at)
    made: Object = {}
    for name, child in node.items():
        value = child.value
        if isinstance(value, list) and name in _LISTS:
            parts: list[Json] = [None] * len(value)
            for number, item in enumerate(child.elements()):
                waiting.append((item, below(at, name, number), parts, number))
            made[name] = parts
        elif name in _ONE:
            made[name] = None
            waiting.append((child, below(at, name), made, name))
        elif name == "properties" and isinstance(value, dict) and not lift.refers("schemas", child):
            named: Object = dict.fromkeys(value)
            waiting.extend((item, below(at, name, key), named, key) for key, item in child.items())
            made[name] = named
        else:
            made[name] = value
    return renamed(made)


def _reference(lift: Lift, value: Object, node: Node, at: Location) -> Json:
    """A reference. What stands beside it counts for nothing, but for the one extension that everybody heeds."""
    if value.get("x-nullable") is not True:
        return value
    lift.origins.add(below(at, "allOf", 0), node.location, both=False)
    return {"nullable": True, "allOf": [{"$ref": value["$ref"]}]}


def renamed(made: Object) -> Object:
    """The fields that 3.0 spells otherwise; changes what it is given."""
    if made.get("type") == "file":
        made |= {"type": "string", "format": "binary"}
    if isinstance(field := made.get("discriminator"), str):
        made["discriminator"] = {"propertyName": field}
    if isinstance(nullable := made.get("x-nullable"), bool):
        made.setdefault("nullable", nullable)
    if "x-example" in made:
        made.setdefault("example", made["x-example"])
    return made
