"""One raw schema of OpenAPI 3.0, 3.1 or 3.2 as JSON Schema 2020-12, references left to the caller; keeps no state.

Keywords with values that no schema may have are left out, as are annotations: what remains always compiles.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal, TypeAlias, TypeGuard

from generator.conformance.formats import ALIASES, INTEGER_RANGES
from generator.conformance.patterns import compiles
from generator.ir.schema import Json, Location
from generator.source import Node, RefError, Spec, is_placeholder

Direction: TypeAlias = Literal["request", "response"]
JsonSchema: TypeAlias = dict[str, Json] | bool

# The flag whose properties a message of that direction does without (OpenAPI 3.0.4, 4.7.24; JSON Schema 2020-12, 9.4).
_ABSENT_FLAG: Final = {"request": "readOnly", "response": "writeOnly"}
_TYPES: Final = ("null", "boolean", "object", "array", "number", "string", "integer")
_NUMBERS: Final = ("minimum", "maximum")
_COUNTS: Final = (
    *("minLength", "maxLength", "minItems", "maxItems"),
    *("minProperties", "maxProperties", "minContains", "maxContains"),
)
_SCHEMAS: Final = (
    *("items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else"),
    *("unevaluatedItems", "unevaluatedProperties"),
)
_LISTS: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAPS: Final = ("properties", "dependentSchemas")
# Applied to the same value, so that their `required` is about the same properties.
_IN_PLACE: Final = ("allOf", "anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class Converter:
    """Converts schemas of `spec` for one direction; `uri` gives the URI under which a target will be found."""

    spec: Spec
    direction: Direction
    uri: Callable[[Node], str]

    def schema(self, node: Node, spared: frozenset[str] = frozenset()) -> JsonSchema:
        """The schema at `node`; `spared` are properties that a schema around it says need not be there."""
        value = node.value
        if not isinstance(value, dict):
            return value is not False
        ref = node.get("$ref")
        if ref is not None and isinstance(ref.value, str):
            return self._reference(node, spared)
        return self._keywords(node, spared)

    def _reference(self, node: Node, spared: frozenset[str]) -> JsonSchema:
        target = self._target(node)
        if self.spec.version != "3.0":
            siblings = self._keywords(node, spared)
            return {**siblings, **target}
        return _or_null(target) if node.flag("nullable") else target

    def _target(self, node: Node) -> dict[str, Json]:
        """`$ref` to the target's resource; nothing, which accepts all, where the reference leads nowhere."""
        try:
            self.spec.resolve(node)
            return {"$ref": self.uri(self.spec.follow(node, node.text("$ref")))}
        except RefError:
            return {}

    def _dynamic(self, node: Node) -> dict[str, Json]:
        """The target of a `$dynamicRef`, as if nothing overrode it; nothing, where it waits to be overridden."""
        try:
            target = self.spec.follow(node, node.text("$dynamicRef"))
        except RefError:
            return {}
        return {} if is_placeholder(target.value) else {"$ref": self.uri(target)}

    def _keywords(self, node: Node, spared: frozenset[str]) -> dict[str, Json]:
        missing = self._not_sent(node) | spared
        made: dict[str, Json] = dict(_assertions(node))
        made.update(self._subschemas(node, missing))
        required = node.get("required")
        if required is not None and isinstance(required.value, list):
            names = dict.fromkeys(name for name in required.value if isinstance(name, str))
            made["required"] = [name for name in names if name not in missing]
        choice = self._discriminated(node, missing)
        if choice is not None:
            made.pop("oneOf", None)
            made.pop("anyOf", None)
            made["allOf"] = [*_list(made.get("allOf")), choice]
        if self.spec.version != "3.0" and node.text("$dynamicRef"):
            made["allOf"] = [*_list(made.get("allOf")), self._dynamic(node)]
        return _nullable(made) if self.spec.version == "3.0" and node.flag("nullable") else made

    def _subschemas(self, node: Node, spared: frozenset[str]) -> Iterator[tuple[str, Json]]:
        for name, child in node.items():
            value = child.value
            if name in _SCHEMAS and isinstance(value, dict | bool):
                yield name, self.schema(child)
            elif name in _LISTS or (name == "items" and isinstance(value, list)):
                passed = spared if name in _IN_PLACE else frozenset[str]()
                made: list[Json] = [self.schema(item, passed) for item in child.elements()]
                if made:
                    yield ("prefixItems" if name == "items" else name), made
            elif name in _MAPS and isinstance(value, dict):
                yield name, {key: self.schema(item) for key, item in child.items()}
            elif name == "patternProperties" and isinstance(value, dict):
                yield name, {key: self.schema(item) for key, item in child.items() if compiles(key)}

    def _not_sent(self, start: Node) -> frozenset[str]:
        """The properties, those of allOf included, that a message of this direction does without."""
        names: set[str] = set()
        waiting, seen = [start], {start.location}
        while waiting:
            node = waiting.pop()
            properties, parts = node.get("properties"), node.get("allOf")
            names.update(name for name, child in (properties.items() if properties else ()) if self._is_absent(child))
            for part in parts.elements() if parts else ():
                target = self._resolved(part)
                if target is not None and target.location not in seen:
                    seen.add(target.location)
                    waiting.append(target)
        return frozenset(names)

    def _is_absent(self, node: Node) -> bool:
        flag = _ABSENT_FLAG[self.direction]
        if node.flag(flag):
            return True
        target = self._resolved(node)
        return target is not None and target.flag(flag)

    def _resolved(self, node: Node) -> Node | None:
        try:
            return self.spec.resolve(node)
        except RefError:
            return None

    def _discriminated(self, node: Node, spared: frozenset[str]) -> dict[str, Json] | None:
        """The union of a discriminator: a known tag decides alone, any other leaves the choice open or to the default.

        OpenAPI 3.2, 4.25.3. Open means anyOf: that two variants look alike is what the tag is there for.
        """
        discriminator, union = node.get("discriminator"), node.get("oneOf") or node.get("anyOf")
        name = discriminator.text("propertyName") if discriminator else ""
        if discriminator is None or union is None or not name:
            return None
        variants = list(union.elements())
        converted = [self.schema(variant, spared) for variant in variants]
        if not converted:
            return None
        tags = self._tags(discriminator, variants)
        known = _tagged(name, (tag for group in tags for tag in group))
        pairs = zip(tags, converted, strict=True)
        chosen: list[Json] = [{"if": _tagged(name, group), "then": variant} for group, variant in pairs if group]
        open_choice: dict[str, Json] = {"anyOf": list[Json](converted)}
        default = discriminator.get("defaultMapping")
        place = self._mapped(default) if default is not None and self.spec.version == "3.2" else None
        places = [self._location(variant) for variant in variants]
        if place is not None and place in places:
            unmapped = converted[places.index(place)]
            open_choice = {"if": {"type": "object"}, "then": unmapped, "else": open_choice}
        return {"if": known, "then": {"allOf": chosen}, "else": open_choice} if chosen else open_choice

    def _tags(self, discriminator: Node, variants: list[Node]) -> list[list[str]]:
        """For each variant the tags that choose it: those mapped to it, and its own name if nothing else has it."""
        places = [self._location(variant) for variant in variants]
        tags: list[list[str]] = [[] for _ in variants]
        mapping = discriminator.get("mapping")
        taken: set[str] = set()
        for tag, target in mapping.items() if mapping else ():
            taken.add(tag)
            place = self._mapped(target)
            if place is not None and place in places:
                tags[places.index(place)].append(tag)
        for group, variant in zip(tags, variants, strict=True):
            own = variant.text("$ref").rpartition("/")[2]
            if own and own not in taken:
                taken.add(own)
                group.append(own)
        return tags

    def _mapped(self, target: Node) -> Location | None:
        """Where a mapping's value leads: the name of a component, or a reference."""
        if not isinstance(target.value, str):
            return None
        named = f"#/components/schemas/{target.value}"
        for ref in (named, target.value) if "/" not in target.value else (target.value,):
            try:
                return self.spec.follow(target, ref).location
            except RefError:
                continue
        return None

    def _location(self, variant: Node) -> Location | None:
        ref = variant.text("$ref")
        try:
            return self.spec.follow(variant, ref).location if ref else None
        except RefError:
            return None


def _tagged(name: str, tags: Iterable[str]) -> dict[str, Json]:
    return {"type": "object", "required": [name], "properties": {name: {"enum": list[Json](tags)}}}


def _assertions(node: Node) -> Iterator[tuple[str, Json]]:
    """The keywords without subschemas, but for `required`."""
    for name, child in node.items():
        value = child.value
        if name in _NUMBERS and _is_number(value):
            yield from _bound(node, name, value)
        elif name in ("exclusiveMinimum", "exclusiveMaximum") and _is_number(value):
            yield name, value
        elif name in _COUNTS and _is_number(value) and value >= 0 and value == int(value):
            yield name, int(value)
        elif name == "multipleOf" and _is_number(value) and value > 0:
            yield name, value
        elif name == "uniqueItems" and value is True:
            yield name, True
        elif name == "pattern":
            if isinstance(value, str) and compiles(value):
                yield name, value
        elif name == "const" or (name == "enum" and isinstance(value, list)):
            yield name, value
        elif name == "type":
            yield from _type(value)
        elif name == "format" and isinstance(value, str):
            yield from _format(node, value)
        elif name == "dependentRequired" and isinstance(value, dict):
            yield name, {key: _names(names) for key, names in value.items()}


def _bound(node: Node, name: str, value: Json) -> Iterator[tuple[str, Json]]:
    """A bound, exclusive where OpenAPI 3.0's flag beside it says so."""
    exclusive = "exclusive" + name.capitalize()
    yield (exclusive if node.flag(exclusive) else name), value


def _type(value: Json) -> Iterator[tuple[str, Json]]:
    names = value if isinstance(value, list) else [value]
    known = list[Json](dict.fromkeys(name for name in names if isinstance(name, str) and name in _TYPES))
    if known and len(known) == len(set(map(str, names))):
        yield "type", known


def _format(node: Node, name: str) -> Iterator[tuple[str, Json]]:
    if name in ALIASES:
        yield "format", ALIASES[name]
    elif name in INTEGER_RANGES:
        for key, bound in zip(_NUMBERS, INTEGER_RANGES[name], strict=True):
            if node.get(key) is None:
                yield key, bound


def _or_null(schema: JsonSchema) -> dict[str, Json]:
    return {"anyOf": [{"type": "null"}, schema]}


def _nullable(schema: dict[str, Json]) -> dict[str, Json]:
    """The schema with null let in: by its own keywords where it has a type, around it where it has others."""
    if any(name in schema for name in ("allOf", "anyOf", "oneOf", "not", "if", "const")):
        return _or_null(schema)
    made = dict(schema)
    if "type" in made:
        made["type"] = [*_list(made["type"]), *([] if "null" in _list(made["type"]) else ["null"])]
    if "enum" in made and None not in _list(made["enum"]):
        made["enum"] = [*_list(made["enum"]), None]
    return made


def _names(value: Json) -> list[Json]:
    return list[Json](dict.fromkeys(name for name in _list(value) if isinstance(name, str)))


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _is_number(value: Json) -> TypeGuard[int | Decimal]:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)
