"""Which named schemas derive from which by allOf, and the values by which a discriminator tells them apart."""

from __future__ import annotations

from collections import defaultdict

from generator.ir import Json, RefType, Schema, Variant
from generator.parse.context import Context
from generator.parse.naming import Registry
from generator.parse.values import listed, mapping, text
from generator.source import Node

_DEEPEST = 20


class Lineage:
    """The allOf references between named schemas, as written; found before any schema is parsed."""

    def __init__(self, context: Context, registry: Registry) -> None:
        self._context = context
        self._registry = registry
        self._constants: dict[tuple[str, str, str], tuple[str, ...]] = {}
        self._parents: dict[str, tuple[str, ...]] = {}
        self._children: dict[str, list[str]] = defaultdict(list)
        for name in list(registry.nodes):
            self._parents[name] = self._read_parents(registry.nodes[name])
            for parent in self._parents[name]:
                self._children[parent].append(name)

    def derives(self, name: str, ancestor: str) -> bool:
        """Whether a schema has the other in its allOf, at any distance."""
        return ancestor in _reach(name, self._parents)

    def descendants(self, name: str) -> tuple[str, ...]:
        """The schemas that have this one in their allOf, at any distance, the nearest first."""
        return _reach(name, self._children)

    def mapping(self, discriminator: Node) -> dict[str, list[str]]:
        """The discriminator's mapping the other way round: values by the name of the schema that they choose."""
        found: dict[str, list[str]] = defaultdict(list)
        written = discriminator.get("mapping")
        for value, child in written.items() if written is not None else ():
            name = self.named(child, text(child.value))
            if name is not None:
                found[name].append(value)
        return found

    def named(self, node: Node, written: str) -> str | None:
        """The schema that a name or reference of a mapping means (OpenAPI 3.2, 4.25.3: a name comes first)."""
        if written in self._registry.components:
            return written
        if not written:
            self._context.warn(node, "bad-mapping", "this says no schema")
            return None
        return self._registry.name(node, written)

    def tags(self, name: str | None, node: Node, field: str, mapped: dict[str, list[str]]) -> tuple[str, ...]:
        """The discriminator values of a variant: as mapped, or the constants of its field, or its own name."""
        if name is not None and name in mapped:
            return tuple(mapped[name])
        constants = self._constants_of(node, field, 0)
        if constants and (name is None or name not in constants):
            return constants
        return (name,) if name is not None else ()

    def derived(self, name: str, discriminator: Node) -> tuple[Variant, ...]:
        """The schemas that a base's discriminator tells apart: those that derive from it, and those it maps to."""
        field = discriminator.text("propertyName")
        mapped = self.mapping(discriminator)
        names = dict.fromkeys([*self.descendants(name), *(key for key in mapped if key != name)])
        return tuple(
            Variant(
                Schema(type=RefType(child), at=self._registry.nodes[child].location),
                self.tags(child, self._registry.nodes[child], field, mapped),
            )
            for child in names
        )

    def _read_parents(self, node: Node) -> tuple[str, ...]:
        parts = node.get("allOf")
        found = []
        for part in parts.elements() if parts is not None else ():
            ref = part.text("$ref")
            name = self._registry.name(part, ref) if ref else None
            if name is not None:
                found.append(name)
        return tuple(found)

    def _constants_of(self, node: Node, field: str, depth: int) -> tuple[str, ...]:
        """The strings to which a schema holds a field; those of an ancestor count only where there is but one."""
        target = self._context.resolve(node)
        if target is None or depth > _DEEPEST:
            return ()
        key = (target.document, target.pointer, field)
        if key not in self._constants:
            self._constants[key] = ()  # a circle adds nothing
            self._constants[key] = self._read_constants(target, field, depth + 1)
        return self._constants[key]

    def _read_constants(self, node: Node, field: str, depth: int) -> tuple[str, ...]:
        properties = node.get("properties")
        prop = self._context.child(properties, field)
        if prop is not None and (own := _strings(prop)):
            return own
        parts = node.get("allOf")
        for part in reversed(list(parts.elements())) if parts is not None else ():
            found = self._constants_of(part, field, depth)
            if len(found) == 1 or (found and "$ref" not in mapping(part.value)):
                return found
        for word in ("oneOf", "anyOf"):
            variants = node.get(word)
            if variants is not None:
                each = [self._constants_of(variant, field, depth) for variant in variants.elements()]
                return tuple(dict.fromkeys(value for values in each for value in values))
        return ()


def _strings(node: Node) -> tuple[str, ...]:
    value = mapping(node.value)
    allowed: list[Json] = [value["const"]] if "const" in value else listed(value.get("enum"))
    return tuple(dict.fromkeys(item for item in allowed if isinstance(item, str)))


def _reach(name: str, edges: dict[str, tuple[str, ...]] | dict[str, list[str]]) -> tuple[str, ...]:
    """All names that the edges lead to, nearest first, without the start."""
    found: dict[str, None] = {}
    level = [name]
    while level:
        level = [onward for step in level for onward in edges.get(step, ()) if onward != name and onward not in found]
        level = list(dict.fromkeys(level))
        found.update(dict.fromkeys(level))
    return tuple(found)
