"""Parameters and headers, with the styles that the standard gives them; knows no operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias, cast

from generator.ir import AnyType, Example, Parameter, ParameterLocation, Schema, Style
from generator.parse.context import Context
from generator.parse.examples import examples_of
from generator.parse.schemas import Schemas
from generator.parse.values import Object, extensions, mapping, text
from generator.source import Node

Place: TypeAlias = tuple[str, str]

# Each location's styles, the default first (OpenAPI 3.2, 4.12.2.2).
_STYLES: Final[Mapping[str, tuple[Style, ...]]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
    "querystring": ("form",),
}
# What these say is said by other means; definitions of them are ignored (OpenAPI 3.2, 4.12.2.1 and 4.16).
_IGNORED = frozenset({"accept", "content-type", "authorization"})


@dataclass(eq=False)
class Parameters:
    """Parses parameters and headers; one that many refer to is parsed once."""

    context: Context
    schemas: Schemas
    _parameters: dict[Place, Parameter | None] = field(default_factory=dict)
    _headers: dict[tuple[str, str, str], Parameter | None] = field(default_factory=dict)

    def listed(self, owner: Node) -> dict[Place, Parameter]:
        """The parameters of an operation or path item by location and name; of two alike the first counts."""
        children = owner.get("parameters")
        found: dict[Place, Parameter] = {}
        for child in children.elements() if children is not None else ():
            parameter = self.parameter(child)
            if parameter is not None:
                found.setdefault(identity(parameter), parameter)
        return found

    def parameter(self, written: Node) -> Parameter | None:
        """A Parameter Object (OpenAPI 3.2, 4.12); None when it is ignored, or broken, which is warned of."""
        node = self.context.resolve(written)
        if node is None:
            return None
        key = (node.document, node.pointer)
        if key not in self._parameters:
            self._parameters[key] = self._parameter(node)
        return self._redescribed(self._parameters[key], written)

    def headers(self, owner: Node) -> tuple[Parameter, ...]:
        """The Header Objects of a response or encoding (OpenAPI 3.2, 4.21); Content-Type is not one of them."""
        children = owner.get("headers")
        found = []
        for name, child in children.items() if children is not None else ():
            header = self._shared_header(name, child)
            if header is not None and name.lower() != "content-type":
                found.append(header)
        return tuple(found)

    def _shared_header(self, name: str, written: Node) -> Parameter | None:
        node = self.context.resolve(written)
        if node is None:
            return None
        key = (node.document, node.pointer, name)
        if key not in self._headers:
            self._headers[key] = self._read(node, name, "header") if self._is_mapping(node) else None
        return self._redescribed(self._headers[key], written)

    def _redescribed(self, parameter: Parameter | None, written: Node) -> Parameter | None:
        told = self.context.beside(written).get("description")
        return replace(parameter, description=told) if parameter is not None and told else parameter

    def _parameter(self, node: Node) -> Parameter | None:
        name, location = node.text("name"), node.text("in")
        if not name or location not in _STYLES:
            self.context.warn(node, "bad-parameter", "a parameter needs a `name` and a known `in`; left out")
            return None
        if location == "header" and name.lower() in _IGNORED:
            return None
        return self._read(node, name, cast(ParameterLocation, location))

    def _is_mapping(self, node: Node) -> bool:
        if not isinstance(node.value, dict):
            self.context.warn(node, "bad-header", "a header is a mapping; left out")
        return isinstance(node.value, dict)

    def _read(self, node: Node, name: str, location: ParameterLocation) -> Parameter:
        value = mapping(node.value)
        style = self._style(node, value, location)
        explode = value.get("explode")
        media_type, schema, examples = self._described(node)
        return Parameter(
            name=name,
            location=location,
            schema=schema,
            required=location == "path" or value.get("required") is True,
            style=style,
            explode=explode if isinstance(explode, bool) else style in ("form", "cookie"),
            allow_reserved=value.get("allowReserved") is True,
            allow_empty=location == "query" and value.get("allowEmptyValue") is True,
            media_type=media_type,
            description=text(value.get("description")),
            deprecated=value.get("deprecated") is True,
            examples=examples,
            extensions=extensions(value),
            at=node.location,
        )

    def _style(self, node: Node, value: Object, location: ParameterLocation) -> Style:
        allowed = _STYLES[location]
        said = value.get("style", allowed[0])
        for style in allowed:
            if style == said:
                return style
        self.context.warn(node, "bad-style", f"no {location} parameter has the style {said!r}; taken as {allowed[0]!r}")
        return allowed[0]

    def _described(self, node: Node) -> tuple[str, Schema, tuple[Example, ...]]:
        """Media type (empty where a style serializes), schema and examples of a parameter."""
        examples = examples_of(self.context, node)
        content = node.get("content")
        for media_type, written in content.items() if content is not None else ():
            media = self.context.resolve(written)
            found = media.get("schema") if media is not None else None
            inner = examples_of(self.context, media) if media is not None else ()
            return media_type, self._schema(node, found), inner or examples
        return "", self._schema(node, node.get("schema")), examples

    def _schema(self, node: Node, found: Node | None) -> Schema:
        return self.schemas.parse(found) if found is not None else Schema(type=AnyType(), at=node.location)


def identity(parameter: Parameter) -> Place:
    """What makes two parameters one: location and name; the case of a header's name does not count."""
    name = parameter.name.lower() if parameter.location == "header" else parameter.name
    return parameter.location, name
