"""The XML Objects of schemas as data in generated Python: `_PET_XML = Shape("pet", fields={...})`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator.ir import Api, ArrayType, RefType, Schema
from generator.lang.code import Code
from generator.lang.python_source import identifier, string
from generator.names import words
from generator.request.schemas import is_structured
from generator.request.xml import properties_of, root_name
from generator.targets.python.imports import Scope

_NODES = frozenset({"attribute", "text", "cdata", "element", "none"})
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class ShapeView:
    """A constant: its name, and the expression of its Shape."""

    name: Code
    value: Code


@dataclass(slots=True)
class Shapes:
    """The shapes that a module has asked for: one constant a named schema, in an order in which they can be read.

    Only what XML must know is in them: names, attributes, lists. A schema that says nothing of the kind has none.
    """

    api: Api
    views: list[ShapeView] = field(default_factory=list)
    _names: dict[tuple[str, str], str] = field(default_factory=dict)
    _done: set[str] = field(default_factory=set)

    def root(self, schema: Schema, scope: Scope) -> list[str]:
        """The arguments of a body: the name of its outermost element, and the shape below it where it has one."""
        given = [f"root={string(root_name(self.api, schema))}"]
        shape = self.of(schema, scope)
        return [*given, f"shape={shape}"] if shape else given

    def of(self, schema: Schema, scope: Scope) -> str:
        """The expression of a schema's shape; empty where there is nothing to know."""
        shape = self._shape(schema, 0)
        if shape:
            scope.runtime.add("Shape")
        return shape

    def _shape(self, schema: Schema, depth: int) -> str:
        """A constant for a named schema, else the shape in place; empty for a plain one."""
        if depth > _DEEPEST:
            return ""
        if not isinstance(schema.type, RefType) or not is_structured(self.api, schema):
            return self._written(schema, depth)
        key = (schema.type.name, repr(sorted(schema.xml.items())))
        if key not in self._names:
            name = self._named(key, schema)
            value = self._written(schema, depth)
            self._done.add(name)
            if not value:
                self._names[key] = ""
                return ""
            self.views.append(ShapeView(Code(name), Code(value)))
        name = self._names[key]
        return name if name in self._done or not name else f"lambda: {name}"

    def _named(self, key: tuple[str, str], schema: Schema) -> str:
        told = schema.xml.get("name")
        as_told = (*words(key[0]), *(("as", *words(told)) if isinstance(told, str) else ()))
        name = base = f"_{identifier(as_told, prefix='schema').upper()}_XML"
        number = 2
        while name in self._names.values():
            name, number = f"{base}_{number}", number + 1
        self._names[key] = name
        return name

    def _written(self, schema: Schema, depth: int) -> str:
        target = self.api.resolved(schema)
        merged = replace(target, xml=schema.xml) if schema.xml else target
        given = list(_of_object(merged))
        fields = [
            f"{string(name)}: {shape}"
            for name, inner in properties_of(self.api, merged).items()
            if (shape := self._shape(inner, depth + 1))
        ]
        if fields:
            given.append(f"fields={{{', '.join(fields)}}}")
        if isinstance(merged.type, ArrayType):
            items = self._shape(merged.type.items, depth + 1) if merged.type.items is not None else ""
            given.append(f"items={items or 'Shape()'}")
        return f"Shape({', '.join(given)})" if given else ""


def _of_object(schema: Schema) -> Iterator[str]:
    """The arguments that the XML Object of a schema gives (OpenAPI 3.2, 4.26)."""
    told = schema.xml
    if name := _text(told.get("name")):
        yield string(name)
    if prefix := _text(told.get("prefix")):
        yield f"prefix={string(prefix)}"
    if namespace := _text(told.get("namespace")):
        yield f"namespace={string(namespace)}"
    node = "attribute" if told.get("attribute") is True else _text(told.get("nodeType"))
    if node in _NODES:
        yield f"node={string(node)}"
    if told.get("wrapped") is True:
        yield "wrapped=True"


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
