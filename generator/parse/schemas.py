"""A schema as written into the IR's Schema: its own keywords, what it refers to, what it is composed of."""

from __future__ import annotations

from dataclasses import replace

from generator.ir import (
    ABSENT,
    AnyType,
    BooleanType,
    Json,
    NeverType,
    NullType,
    RefType,
    Schema,
    SchemaType,
    UnionType,
    Variant,
)
from generator.parse import scalars, structures, unions
from generator.parse.context import Context
from generator.parse.lineage import Lineage
from generator.parse.merge import dressed, merge, merge_collided
from generator.parse.naming import Registry
from generator.parse.values import Object, extensions, external_docs, listed, mapping, text
from generator.source import Node, is_placeholder

_COMPOSING = frozenset({"allOf", "oneOf", "anyOf"})
# Keywords that only validation knows; `then` and `else` say nothing without `if`.
_UNEXPRESSED = (
    frozenset({"not", "if", "contains", "minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties"})
    | frozenset({"dependencies", "dependentRequired", "dependentSchemas"})
)  # fmt: skip
_KINDS = frozenset({"string", "integer", "number", "boolean", "null", "array", "object"})
# Schemas within schemas within named schemas, and so on: more are not merged but kept apart.
_DEEPEST = 1_000


class Schemas:
    """Parses schemas; a named one once, when first needed."""

    def __init__(self, context: Context, registry: Registry, lineage: Lineage) -> None:
        self.context = context
        self.registry = registry
        self.lineage = lineage
        self._done: dict[str, Schema] = {}
        # By identity; the parts are kept so that no other object can take theirs.
        self._collided: dict[tuple[int, ...], tuple[list[Schema], Schema]] = {}
        self._borrowed: dict[tuple[str, str], list[tuple[str, Schema]] | None] = {}
        # Named schemas that are being parsed, and how many steps into values (a property, an item) each began.
        self._open: dict[str, int] = {}
        self._inside = 0
        self._depth = 0

    def all(self) -> dict[str, Schema]:
        """Every named schema: components in order, then the other targets, as far as they are met."""
        done: dict[str, Schema] = {}
        while len(done) < len(self.registry.nodes):
            for name in [name for name in self.registry.nodes if name not in done]:
                done[name] = self._named(name)
        return self._without_circles(done)

    def parse(self, node: Node) -> Schema:
        """The schema at a node; AnyType, with a warning, where there is none. Raises nothing."""
        value = node.value
        if isinstance(value, dict):
            self._depth += 1
            ref = value.get("$ref")
            schema = self._reference(node, value, ref) if isinstance(ref, str) else self._described(node, value, ())
            self._depth -= 1
            return schema
        if not isinstance(value, bool):
            self.context.warn(node, "not-a-schema", "a schema is a mapping or a boolean; taken as any value")
        return Schema(type=NeverType() if value is False else AnyType(), at=node.location)

    def inside(self, node: Node) -> Schema:
        """The schema of a part of a value: a property, an item."""
        self._inside += 1
        schema = self.parse(node)
        self._inside -= 1
        return schema

    def child(self, node: Node, key: str) -> Schema | None:
        """The schema of a part of a value under a keyword; None where there is no such keyword."""
        found = node.get(key)
        return self.inside(found) if found is not None else None

    def borrowed(self, node: Node) -> list[tuple[str, Schema]]:
        """The schemas by name that a reference leads to; nothing for one that leads back into itself."""
        target = self.context.resolve(node)
        if target is None:
            return []
        place = (target.document, target.pointer)
        if place not in self._borrowed:
            self._borrowed[place] = None
            self._borrowed[place] = [(name, self.inside(child)) for name, child in target.items()]
        found = self._borrowed[place]
        if found is None:
            self.context.warn(node, "circular-ref", "the reference leads back into itself; left out")
        return found or []

    def collided(self, parts: list[Schema], node: Node) -> Schema:
        """What a part of a value is that several schemas describe; later ones count more.

        The same schemas meet again and again where bases share theirs: they are merged once.
        """
        key = tuple(map(id, parts))
        if key not in self._collided:
            self._inside, self._depth = self._inside + 1, self._depth + 1
            self._collided[key] = (parts, merge_collided(self, parts, node))
            self._inside, self._depth = self._inside - 1, self._depth - 1
        return self._collided[key][1]

    def opened(self, schema: Schema) -> Schema | None:
        """What a Ref finally stands for, or the schema itself; None while that is being parsed, or in a circle."""
        nullable, seen = schema.nullable, set[str]()
        while isinstance(schema.type, RefType):
            name = schema.type.name
            if name in seen or name in self._open or self._depth > _DEEPEST:
                return None
            seen.add(name)
            schema = self._named(name)
            nullable = nullable or schema.nullable
        return replace(schema, nullable=nullable) if nullable != schema.nullable else schema

    def contains_itself(self, name: str) -> bool:
        """Whether a named schema is being parsed and nothing was stepped into since: a value within the same value."""
        return self._open.get(name) == self._inside

    def accepts_null(self, schema: Schema) -> bool:
        """Whether null fits; a schema that is being parsed is taken not to allow it."""
        waiting, seen = [schema], set[str]()
        while waiting:
            part = waiting.pop()
            if isinstance(part.type, RefType):
                if part.type.name in seen:
                    continue
                seen.add(part.type.name)
            opened = self.opened(part)
            if opened is None:
                continue
            if opened.nullable or isinstance(opened.type, AnyType | NullType):
                return True
            if isinstance(opened.type, UnionType):
                waiting.extend(variant.schema for variant in opened.type.variants)
        return False

    def _named(self, name: str) -> Schema:
        if name not in self._done:
            self._open[name] = self._inside
            self._done[name] = self._with_derived(name, self.parse(self.registry.nodes[name]))
            del self._open[name]
        return self._done[name]

    def _with_derived(self, name: str, schema: Schema) -> Schema:
        node = self.registry.nodes[name].get("discriminator")
        if not schema.discriminator or node is None:
            return schema
        return replace(schema, derived=self.lineage.derived(name, node))

    def _without_circles(self, schemas: dict[str, Schema]) -> dict[str, Schema]:
        """The schemas, those taken as any value that are nothing but each other's names in a circle."""
        sound: set[str] = set()
        for name in schemas:
            seen: dict[str, None] = {}
            step = name
            while isinstance(found := schemas[step].type, RefType) and step not in seen and step not in sound:
                seen[step] = None
                step = found.name
            if step in seen:
                self.context.warn(self.registry.nodes[step], "circular-ref", f"{step!r} is defined as itself")
                schemas[step] = replace(schemas[step], type=AnyType())
            sound.update(seen)
        return schemas

    def _reference(self, node: Node, value: Object, ref: str) -> Schema:
        """A `$ref`: 3.0 ignores what stands beside it (4.7.23), later versions add it (JSON Schema core, 8.2.3.1)."""
        name = self.registry.name(node, ref)
        schema = Schema(type=RefType(name) if name is not None else AnyType(), at=node.location)
        if len(value) == 1 or not self.context.modern:
            return schema
        siblings: dict[str, Json] = {key: item for key, item in value.items() if key != "$ref"}
        return self._described(Node(node.document, node.pointer, siblings), siblings, (schema,))

    def _described(self, node: Node, value: Object, parts: tuple[Schema, ...]) -> Schema:
        """The schema with what is said of it; `parts` must fit as well."""
        own, nullable = self._own(node, value)
        outer = self._annotated(node, value, own, nullable)
        if "$dynamicRef" in value:
            parts = (*parts, *self._dynamic(node, value))
        if not parts and not value.keys() & _COMPOSING:
            return outer
        composing = [*parts, *self._all_of(node)]
        if not isinstance(own, AnyType):
            composing.append(Schema(type=own, nullable=nullable, at=outer.at))
        limits = [key for key in value if key in scalars.SCALAR_WORDS] if isinstance(own, AnyType) else []
        for word in ("oneOf", "anyOf"):
            if isinstance(value.get(word), list):
                union = unions.union(self, node, word, own)
                composing.extend([union] if union is not None else [])
                limits.extend([word] if union is None else [])
        merged = merge(self, composing, node)
        told = nullable and not self.context.modern
        beside = replace(outer, type=AnyType(), limits=(*outer.limits, *limits))
        return replace(dressed(merged, beside), nullable=merged.nullable or told, at=outer.at)

    def _all_of(self, node: Node) -> list[Schema]:
        parts = node.get("allOf")
        return [self.parse(part) for part in parts.elements()] if parts is not None else []

    def _dynamic(self, node: Node, value: Object) -> tuple[Schema, ...]:
        """A `$dynamicRef`, taken for the `$ref` that it is where nothing overrides its anchor (core, 8.2.3.2)."""
        ref = text(value.get("$dynamicRef"))
        name = self.registry.name(node, ref)
        if name is None:
            return ()
        target = self.context.follow(node, ref)
        waits = target is not None and is_placeholder(target.value)
        return (Schema(type=AnyType() if waits else RefType(name), limits=("$dynamicRef",), at=node.location),)

    def _own(self, node: Node, value: Object) -> tuple[SchemaType, bool]:
        """The type by the schema's own keywords, compositions aside, and whether it is said to be nullable."""
        nullable = not self.context.modern and value.get("nullable") is True
        kinds, null = self._kinds(node, value)
        if "const" in value or isinstance(value.get("enum"), list):
            base = self._kind(node, value, kinds[0]) if len(kinds) == 1 else None
            enum, has_null = scalars.enum_type(value, base)
            return enum, nullable or has_null
        if not kinds:
            return (NullType(), False) if null else (AnyType(), nullable)
        if len(kinds) == 1:
            return self._kind(node, value, kinds[0]), nullable or null
        variants = [Variant(Schema(type=self._kind(node, value, kind), at=node.location)) for kind in kinds]
        return UnionType(variants=tuple(variants)), nullable or null

    def _kinds(self, node: Node, value: Object) -> tuple[list[str], bool]:
        """The types that the schema allows, inferred where none is said, and whether null is one of several."""
        said = value.get("type")
        if said is None:
            inferred = scalars.inferred_kind(value)
            return [inferred] if inferred else [], False
        names = [said] if isinstance(said, str) else list(dict.fromkeys(map(text, listed(said))))
        known = [name for name in names if name in _KINDS]
        if not known or len(known) < len(names):
            self.context.warn(node, "unknown-type", f"there is no type {said!r}; taken as any value")
        kinds = [kind for kind in known if kind != "null" and not (kind == "integer" and "number" in known)]
        return kinds, "null" in known

    def _kind(self, node: Node, value: Object, kind: str) -> SchemaType:
        match kind:
            case "string":
                content = self.child(node, "contentSchema") if "contentSchema" in value else None
                return scalars.string_type(value, content, self.context.modern)
            case "integer" | "number":
                return scalars.number_type(value, kind == "integer")
            case "boolean":
                return BooleanType()
            case "array":
                return structures.array_type(self, node, value)
            case _:
                return structures.object_type(self, node, value)

    def _annotated(self, node: Node, value: Object, own: SchemaType, nullable: bool) -> Schema:
        """The own type with titles, defaults and all else that is said beside it."""
        get = value.get
        unexpressed = value.keys() & _UNEXPRESSED
        return Schema(
            type=own,
            nullable=nullable,
            title=text(get("title")),
            description=text(get("description")),
            default=value.get("default", ABSENT),
            examples=(*listed(get("examples")), *((value["example"],) if "example" in value else ())),
            deprecated=get("deprecated") is True,
            read_only=get("readOnly") is True,
            write_only=get("writeOnly") is True,
            discriminator=self._discriminator(node, value) if "discriminator" in value else "",
            limits=tuple(key for key in value if key in unexpressed) if unexpressed else (),
            external_docs=external_docs(value) if "externalDocs" in value else None,
            xml=dict(mapping(get("xml"))),
            extensions=extensions(value),
            at=node.location,
        )

    def _discriminator(self, node: Node, value: Object) -> str:
        """The field that tells derived schemas apart; a union keeps its discriminator itself."""
        field = text(mapping(value["discriminator"]).get("propertyName"))
        if not field:
            self.context.warn(node, "bad-discriminator", "the discriminator names no property; left out")
        return "" if "oneOf" in value or "anyOf" in value else field
