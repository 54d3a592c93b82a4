"""Schemas of a specification copied into one self-contained document for openapi-core; judges nothing.

What openapi-core cannot judge rightly is left out on the way (see `second_opinion`), so that its verdict on the rest
stands. The walk reads raw documents and not the IR: it is a check on the parser as well.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, cast

from generator.ir import Json, Location
from generator.source import Node, Spec

_SCHEMA_MAPS: Final = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs", "definitions"})
_SCHEMAS: Final = frozenset(
    {
        *("items", "prefixItems", "contains", "additionalProperties", "propertyNames", "allOf", "anyOf", "oneOf"),
        *("not", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties"),
    }
)
# Said for people or tools, or judged wrongly by openapi-core; what none of these knows is copied as it stands.
_LEFT_OUT: Final = frozenset(
    {
        *("example", "examples", "default", "description", "title", "externalDocs", "xml", "discriminator"),
        *("readOnly", "writeOnly", "deprecated", "$comment", "contentSchema"),
    }
)
_BEYOND: Final = frozenset({"$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef"})


class Beyond(Exception):
    """A schema uses what openapi-core cannot follow inside a bundle."""


class Bundle:
    """Schemas gathered under `#/components/schemas`, each once."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._names: dict[Location, str] = {}
        self._waiting: list[tuple[str, Node]] = []
        self.schemas: dict[str, Json] = {}
        self._read_only: set[str] = set()

    def schema(self, node: Node) -> Json:
        """The schema at a node, its references led into the bundle. Raises Beyond, or SpecError for a bad one."""
        copied = self._copy(node)
        while self._waiting:
            name, target = self._waiting.pop()
            self.schemas[name] = self._copy(target)
        return copied

    def without_read_only(self, copied: Json) -> Json:
        """A copied schema that does not ask for fields that only responses have, wherever those are declared."""
        if not self._read_only:
            return copied
        if isinstance(copied, list):
            return [self.without_read_only(item) for item in copied]
        if not isinstance(copied, dict):
            return copied
        kept = {key: self.without_read_only(value) for key, value in copied.items()}
        required = kept.get("required")
        if isinstance(required, list):
            kept["required"] = [name for name in required if name not in self._read_only]
            if not kept["required"]:
                # OpenAPI 3.0's dialect does not take an empty list.
                del kept["required"]
        return kept

    def _copy(self, node: Node) -> Json:
        if not isinstance(node.value, dict):
            return plain(node.value)
        if node.value.keys() & _BEYOND:
            raise Beyond(node.pointer)
        copied: dict[str, Json] = {}
        tagged = node.get("discriminator") is not None
        for key, child in node.items():
            if key == "$ref" and isinstance(child.value, str):
                copied[key] = "#/components/schemas/" + self._name(self._spec.follow(node, child.value))
            elif key in _SCHEMA_MAPS:
                copied[key] = {name: self._copy(each) for name, each in child.items()}
                self._note_read_only(child)
            elif key in _SCHEMAS:
                # A discriminator picks one of several that fit: openapi-core would call that one too many.
                copied["anyOf" if tagged and key == "oneOf" else key] = self._copy_each(child)
            elif key not in _LEFT_OUT and not key.startswith("x-"):
                copied[key] = plain(child.value)
        if "$ref" in copied and self._spec.version == "3.0":
            # In 3.0 what stands beside a reference says nothing.
            return {"$ref": copied["$ref"]}
        return _judgeable(copied)

    def _copy_each(self, node: Node) -> Json:
        if isinstance(node.value, list):
            return [self._copy(each) for each in node.elements()]
        return self._copy(node)

    def _note_read_only(self, node: Node) -> None:
        for name, child in node.items():
            if self._spec.resolve(child).flag("readOnly") or child.flag("readOnly"):
                self._read_only.add(name)

    def _name(self, target: Node) -> str:
        name = self._names.get(target.location)
        if name is None:
            name = self._names[target.location] = f"s{len(self._names)}"
            self._waiting.append((name, target))
        return name


def plain(value: Json) -> Json:
    """A value with decimals as the integers and floats that openapi-core reckons with."""
    match value:
        case Decimal():
            whole = value == value.to_integral_value() and abs(value) < Decimal(10) ** 18
            # The project's own JSON has no floats: only openapi-core sees this one.
            return int(value) if whole else cast(Json, float(value))
        case list():
            return [plain(item) for item in value]
        case dict():
            return {key: plain(item) for key, item in value.items()}
        case _:
            return value


def _judgeable(schema: dict[str, Json]) -> Json:
    """A schema without the keywords that Python's numbers and patterns read otherwise than JSON Schema has them."""
    if not isinstance(schema.get("multipleOf", 1), int):
        del schema["multipleOf"]
    if not _compiles(schema.get("pattern", "")):
        del schema["pattern"]
    patterns = schema.get("patternProperties")
    if isinstance(patterns, dict) and not all(map(_compiles, patterns)):
        for key in ("patternProperties", "additionalProperties", "unevaluatedProperties"):
            schema.pop(key, None)
    return schema


def _compiles(pattern: Json) -> bool:
    try:
        re.compile(str(pattern))
    except (re.error, OverflowError, RecursionError):
        return False
    return True
