"""Rules about schemas that their meta-schema cannot know: circles, discriminators, enum values, identifiers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from generator.contract.grammar import Survey
from generator.contract.operations import resolved
from generator.contract.wording import shown
from generator.ir.schema import Json
from generator.problems import Problem, near
from generator.source import Node, RefError, Spec

_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
Key = tuple[str, str]


def check(spec: Spec, survey: Survey) -> Iterator[Problem]:
    """What is wrong with schemas, beyond their structure."""
    yield from _circles(spec, survey.objects["schema"])
    for schema in survey.objects["schema"]:
        if not isinstance(schema.value, dict):
            continue
        if "discriminator" in schema.value:
            yield from _discriminator(spec, schema)
        if "enum" in schema.value:
            yield from _enum(spec, schema)
    yield from _identifiers(spec, survey.objects["schema"])


def _identifiers(spec: Spec, schemas: list[Node]) -> Iterator[Problem]:
    """Schemas that call themselves what another in their document is called (JSON Schema core, 8.2.1)."""
    for schema in schemas:
        if not isinstance(schema.value, dict) or "$id" not in schema.value:
            continue
        other = spec.double(schema)
        if other is not None:
            message = f"the `$id` {shown(schema.value['$id'])} is taken by the schema at {spec.place(other)}"
            yield spec.problem(schema.at("$id").location, "schema-id", message, severity="warning")


def _circles(spec: Spec, schemas: list[Node]) -> Iterator[Problem]:
    """Schemas that include themselves through allOf: no value can ever be judged by one."""
    edges: dict[Key, list[tuple[Key, Node]]] = {}
    for schema in schemas:
        if isinstance(schema.value, dict) and ("allOf" in schema.value or "$ref" in schema.value):
            edges[schema.document, schema.pointer] = list(_includes(spec, schema))
    done: set[Key] = set()
    for start in edges:
        yield from _circles_from(spec, start, edges, done)


def _circles_from(
    spec: Spec, start: Key, edges: dict[Key, list[tuple[Key, Node]]], done: set[Key]
) -> Iterator[Problem]:
    """Walks the inclusions below a schema, without recursion; `done` are the schemas that need no second walk."""
    if start in done:
        return
    path: dict[Key, None] = {start: None}
    stack = [iter(edges[start])]
    while stack:
        step = next(stack[-1], None)
        if step is None:
            stack.pop()
            done.add(path.popitem()[0])
            continue
        target, at = step
        if target in path:
            message = "this schema includes itself through `allOf`"
            yield spec.problem(at.location, "circular-allof", message)
        elif target in edges and target not in done:
            path[target] = None
            stack.append(iter(edges[target]))


def _includes(spec: Spec, schema: Node) -> Iterator[tuple[Key, Node]]:
    """What a schema includes: its parts, and the schemas that it or they refer to."""
    parts = schema.get("allOf")
    for part in parts.elements() if parts else ():
        yield (part.document, part.pointer), part
    ref = schema.get("$ref")
    if ref is not None and isinstance(ref.value, str):
        try:
            target = spec.resolve(schema)
        except RefError:
            return
        yield (target.document, target.pointer), schema


def _discriminator(spec: Spec, schema: Node) -> Iterator[Problem]:
    mapping = schema.at("discriminator").get("mapping")
    components = resolved(spec, spec.root.get("components"))
    schemas = components.get("schemas") if components else None
    for value, node in mapping.items() if mapping else ():
        target = node.value
        if not isinstance(target, str) or (schemas and _NAME.fullmatch(target) and schemas.get(target)):
            continue
        try:
            spec.follow(node, target)
        except RefError as error:
            reason, hint = error.problem.message, error.problem.hint
            if schemas and _NAME.fullmatch(target):
                reason, hint = f"there is no schema {target!r}", near(target, (name for name, _ in schemas.items()))
            message = f"the discriminator value {value!r} is mapped to nothing: {reason}"
            yield spec.problem(node.location, "bad-mapping", message, severity="warning", hint=hint)


def _enum(spec: Spec, schema: Node) -> Iterator[Problem]:
    declared = schema.value.get("type") if isinstance(schema.value, dict) else None
    types = [declared] if isinstance(declared, str) else declared if isinstance(declared, list) else []
    names = [name for name in types if isinstance(name, str)]
    if not names:
        return
    for node in schema.at("enum").elements():
        if node.value is None and spec.version == "3.0" and schema.flag("nullable"):
            continue
        if not any(_is(name, node.value) for name in names):
            message = f"the enum value {shown(node.value)} is not of the type {' or '.join(names)}"
            yield spec.problem(node.location, "enum-type", message, severity="warning")


def _is(name: str, value: Json) -> bool:
    """Whether a value is of a type of JSON Schema (validation, 6.1.1); true for names that are none."""
    match name:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "null":
            return value is None
        case "object":
            return isinstance(value, dict)
        case "array":
            return isinstance(value, list)
        case "number":
            return isinstance(value, (int, Decimal)) and not isinstance(value, bool)
        case "integer":
            whole = isinstance(value, Decimal) and value == value.to_integral_value()
            return whole or (isinstance(value, int) and not isinstance(value, bool))
        case _:
            return True
