"""The XML Objects of schemas as data: `const petXml: XmlNode = { fields: { id: { as: "attribute" } } };`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.ir import (
    Api,
    ArrayType,
    BooleanType,
    NumberType,
    RefType,
    Schema,
)
from generator.lang.code import Code
from generator.lang.layout import Group, Layout, lay_out
from generator.lang.typescript import object_key, property_name, string
from generator.names import words
from generator.request.schemas import is_structured
from generator.request.xml import properties_of, root_name

_DEEPEST = 40
NODE = Code("XmlNode")


@dataclass
class Shapes:
    """The shapes that a module asks for: one constant a named schema, in an order in which they can be read.

    `taken` are the module's other names. Only what XML must know is in the shapes: names, attributes, lists, and
    what is no text.
    """

    api: Api
    taken: set[str]
    constants: list[Code] = field(default_factory=list)
    names: dict[tuple[str, str], Code | None] = field(default_factory=dict)
    done: set[str] = field(default_factory=set)

    def root(self, schema: Schema) -> Layout:
        """The shape of a whole document: its root is called as told, or else as the last named schema."""
        name, shape = root_name(self.api, schema), self._shape(schema, 0)
        told = string(name)
        if isinstance(shape, Group):
            rest = [each for each in shape.items if each[0] != "name: "]
            return Group("{", "}", [("name: ", told), *rest], " ")
        return Group("{", "}", [(f"...{shape}", ""), ("name: ", told)] if shape else [("name: ", told)], " ")

    def _shape(self, schema: Schema, depth: int) -> Layout | None:
        """The name of a constant for a named schema with fields, else the shape in place; None for plain text."""
        if depth > _DEEPEST:
            return None
        if not isinstance(schema.type, RefType) or not is_structured(self.api, schema):
            return self._written(schema, depth)
        key = (schema.type.name, repr(sorted(schema.xml.items())))
        if key not in self.names:
            self.names[key] = name = self._free(schema.type.name)
            shape = self._written(schema, depth)
            self.done.add(name)
            if shape is None:
                self.names[key] = None
                return None
            start = f"const {name}: {NODE} = "
            self.constants.append(Code(f"{start}{lay_out(shape, indent=0, column=len(start))};"))
        known = self.names[key]
        return known if known is None or known in self.done else f"() => {known}"

    def _free(self, schema: str) -> Code:
        name = property_name((*words(schema), "xml"))
        while name in self.taken:
            name = Code(f"{name}_")
        self.taken.add(name)
        return name

    def _written(self, schema: Schema, depth: int) -> Group | None:
        target = self.api.resolved(schema)
        merged = replace(target, xml=schema.xml) if schema.xml else target
        items = _of_object(merged)
        fields = [
            (f"{object_key(name)}: ", shape)
            for name, inner in properties_of(self.api, merged).items()
            if (shape := self._shape(inner, depth + 1)) is not None
        ]
        if fields:
            items.append(("fields: ", Group("{", "}", fields, " ")))
        match merged.type:
            case ArrayType(items=inner):
                shape = self._shape(inner, depth + 1) if inner is not None else None
                items.append(("list: ", shape or "{}"))
            case NumberType():
                items.append(("type: ", '"number"'))
            case BooleanType():
                items.append(("type: ", '"boolean"'))
        return Group("{", "}", items, " ") if items else None


def _of_object(schema: Schema) -> list[tuple[str, Layout]]:
    """What the XML Object of a schema says (OpenAPI 3.2, 4.26)."""
    told = schema.xml
    items: list[tuple[str, Layout]] = []
    for name in ("name", "namespace", "prefix"):
        text = told.get(name)
        if isinstance(text, str) and text:
            items.append((f"{name}: ", string(text)))
    node = told.get("nodeType")
    if told.get("attribute") is True or node == "attribute":
        items.append(("as: ", '"attribute"'))
    elif node in ("text", "cdata"):
        items.append(("as: ", '"text"'))
    if isinstance(schema.type, ArrayType) and (told.get("wrapped") is True or node == "element"):
        items.append(("wrapped: ", "true"))
    return items
