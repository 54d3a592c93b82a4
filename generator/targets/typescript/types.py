"""Schemas as TypeScript types: the wire's own names, open enums, unions that narrow; writes no file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, assert_never

from generator.ir import (
    AnyType,
    Api,
    ArrayType,
    BooleanType,
    EnumType,
    IntersectionType,
    NeverType,
    NullType,
    NumberType,
    ObjectType,
    Property,
    RefType,
    Schema,
    StringType,
    UnionType,
    Variant,
)
from generator.lang.typescript import Item, List, Member, Named, Node, Shape, Tuple, Union, intersected, key, united
from generator.request.schemas import is_binary
from generator.targets.typescript.names import Names
from generator.targets.typescript.scalars import (
    ANY_KEY,
    BOOLEAN,
    DATE,
    NEVER,
    NULL,
    STRING,
    UNDEFINED,
    UNKNOWN,
    UPLOADABLE,
    enum_type,
    hinted,
    number_type,
    or_undefined,
    with_null,
)
from generator.targets.typescript.tags import may_lack, own_tags, tag_of
from generator.targets.typescript.told import told_of
from generator.targets.typescript.views import View, circular, differing, is_hidden, sent

_DEEPEST: Final = 8
# More types of fields than these make an index signature that nobody can read.
_MOST_TYPES: Final = 4


@dataclass
class Types:
    """The types of an Api. Asking for a schema's type notes which named types are wanted in which view."""

    api: Api
    names: Names
    wanted: set[tuple[str, View]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._differing = differing(self.api)
        self._circular = circular(self.api)
        self._sent = sent(self.api)

    def of(self, schema: Schema, view: View) -> Node:
        """The type of a value of that schema."""
        return with_null(self._bare(schema, view, ""), schema.nullable)

    def argument(self, schema: Schema) -> Node:
        """The type of an argument: moments may be Dates."""
        resolved = self.api.resolved(schema)
        found = self.of(schema, "input")
        if isinstance(resolved.type, StringType) and resolved.type.format == "date-time":
            return united([found, DATE])
        return found

    def form_field(self, schema: Schema) -> Node:
        """The type of a field of a multipart body, which may be a file or a list of files."""
        resolved = self.api.resolved(schema)
        match resolved.type:
            case StringType() if is_binary(self.api, resolved):
                return with_null(UPLOADABLE, schema.nullable or resolved.nullable)
            case ArrayType(items=Schema() as items) if is_binary(self.api, items):
                return with_null(List(self.form_field(items)), schema.nullable or resolved.nullable)
            case UnionType(variants=variants) if is_binary(self.api, schema):
                return united(self.form_field(each.schema) for each in variants)
            case _:
                return self.argument(schema)

    def form_body(self, schema: Schema, depth: int = 0) -> Node:
        """The type of a whole multipart body."""
        resolved = self.api.resolved(schema)
        match resolved.type:
            case ObjectType(properties=properties) if depth < _DEEPEST:
                members = [
                    replace(self._member(each, "input"), type=self._given(each, self.form_field(each.schema)))
                    for each in properties
                    if not is_hidden(each.schema, "input", self.api)
                ]
                return Shape((*members, *self._others(resolved.type, members, "input", self.form_field)))
            case UnionType(variants=variants) if depth < _DEEPEST:
                return united(self.form_body(each.schema, depth + 1) for each in variants)
            case IntersectionType(parts=parts) if depth < _DEEPEST:
                return intersected(self.form_body(each, depth + 1) for each in parts)
            case _:
                return self.form_field(schema)

    def other_files(self, schema: Schema, members: Sequence[Member]) -> Iterator[Member]:
        """The index signature for files under names of the caller's own, beside these members of a multipart body."""
        kind = self.api.resolved(schema).type
        extra = kind.additional if isinstance(kind, ObjectType) else None
        if isinstance(kind, ObjectType) and extra is not None and is_binary(self.api, extra):
            for each in self._others(kind, members, "input", self.form_field):
                yield replace(each, comment=told_of(extra, self.api))

    def named(self, name: str, view: View) -> Node:
        """What the type of a named schema is, for its declaration."""
        schema = self.api.schemas[name]
        if name in self._sent and name not in self._differing:
            view = "both"
        return with_null(self._bare(schema, view, name), schema.nullable)

    def reference(self, name: str, view: View) -> Named:
        """A named schema's type; requests have one of their own only where it differs."""
        if view != "input" or name not in self._differing:
            self.wanted.add((name, "output"))
            return Named(self.names.schemas[name])
        self.wanted.add((name, "input"))
        return Named(self.names.inputs[name])

    def differs(self, name: str) -> bool:
        """Whether requests and answers see the named schema differently."""
        return name in self._differing

    def _bare(self, schema: Schema, view: View, own: str) -> Node:
        """The type without null. `own` is the name that is being declared, where nothing stands between."""
        match schema.type:
            case AnyType():
                return UNKNOWN
            case NeverType():
                return NEVER
            case NullType():
                return NULL
            case BooleanType():
                return BOOLEAN
            case NumberType():
                return number_type(schema.type)
            case StringType():
                return STRING
            case EnumType():
                return enum_type(schema.type)
            case ArrayType():
                return self._array(schema.type, view)
            case ObjectType():
                return (
                    self._derived(schema, view, own)
                    if schema.discriminator and schema.derived
                    else self._object(schema.type, view)
                )
            case UnionType():
                return self._union(schema.type, view, own)
            case IntersectionType(parts=parts):
                return intersected(self._alternative(part, view, own) or UNKNOWN for part in parts)
            case RefType(name=name):
                return self.reference(name, view)
            case _:
                assert_never(schema.type)

    def _alternative(self, schema: Schema, view: View, own: str) -> Node | None:
        """A part of what is being declared; None where it only leads back to it."""
        if own and isinstance(schema.type, RefType) and schema.type.name in self._circular.get(own, ()):
            return None
        return with_null(self._bare(schema, view, own), schema.nullable)

    def _array(self, kind: ArrayType, view: View) -> Node:
        items = self.of(kind.items, view) if kind.items is not None else UNKNOWN
        if not kind.prefix:
            return List(items)
        least = kind.min_items or 0
        found = [Item(self.of(each, view), optional=at >= least) for at, each in enumerate(kind.prefix)]
        closed = items == NEVER or (kind.max_items is not None and kind.max_items <= len(found))
        return Tuple(tuple(found if closed else [*found, Item(items, rest=True)]))

    def _object(self, kind: ObjectType, view: View) -> Node:
        members = [self._member(each, view) for each in kind.properties if not is_hidden(each.schema, view, self.api)]
        members += [Member(key(name), UNKNOWN) for name in kind.required_extra]
        return Shape((*members, *self._others(kind, members, view)))

    def _member(self, given: Property, view: View) -> Member:
        schema, found = given.schema, self.of(given.schema, view)
        return Member(
            key=key(given.name),
            type=found if view == "output" else self._given(given, found),
            optional=not given.required,
            readonly=view == "output" and is_hidden(schema, "input", self.api),
            comment=told_of(schema, self.api),
        )

    def _given(self, given: Property, found: Node) -> Node:
        """The type of a property of what callers make."""
        return found if given.required else or_undefined(found)

    def _others(
        self,
        kind: ObjectType,
        members: Sequence[Member],
        view: View,
        field_type: Callable[[Schema], Node] | None = None,
    ) -> Iterator[Member]:
        """The index signature; it must be true of the listed fields as well. `field_type`: how a form has a field."""
        type_of = field_type or (lambda each: self.of(each, view))
        extra = [type_of(each) for _, each in kind.patterns]
        if kind.additional is not None and not isinstance(kind.additional.type, NeverType):
            extra.append(type_of(kind.additional))
        if extra:
            listed = united([*extra, *(each.type for each in members)])
            many = isinstance(listed, Union) and len(listed.parts) > _MOST_TYPES
            optional = any(each.optional for each in members)
            yield Member(ANY_KEY, UNKNOWN if many else united([listed, *([UNDEFINED] if optional else [])]))
        elif not kind.properties and not kind.required_extra:
            yield Member(ANY_KEY, UNKNOWN if kind.additional is None else NEVER)

    def _union(self, kind: UnionType, view: View, own: str) -> Node:
        found = [self._variant(each, kind.discriminator, view, own) for each in kind.variants]
        return united(hinted([each for each in found if each is not None]))

    def _variant(self, variant: Variant, discriminator: str, view: View, own: str) -> Node | None:
        found = self._alternative(variant.schema, view, own)
        if found is None or not discriminator or not variant.tags:
            return found
        tag = tag_of(self.api, variant.schema, discriminator, variant.tags)
        if tag is None:
            return found
        optional = may_lack(self.api, variant.schema, discriminator)
        given = or_undefined(tag) if optional and view != "output" else tag
        return intersected([found, Shape((Member(key(discriminator), given, optional),))])

    def _derived(self, schema: Schema, view: View, own: str) -> Node:
        """A base and the schemas that derive from it, told apart by the base's discriminator."""
        found: list[Node] = []
        # Those who are the base itself: one that nothing derives from by its name, and what adds nothing to it.
        plain = [own] if own and all(own not in each.tags for each in schema.derived) else []
        for each in schema.derived:
            variant = self._variant(each, schema.discriminator, view, own)
            if variant is None:
                plain += each.tags
            else:
                found.append(variant)
        kind = schema.type
        if isinstance(kind, ObjectType):
            tag = own_tags(self.api, kind, schema.discriminator, plain)
            base = self._object(kind, view)
            if tag is not None and isinstance(base, Shape):
                name = key(schema.discriminator)
                rest = tuple(each for each in base.members if each.key != name)
                found.insert(0, Shape((Member(name, tag), *rest)))
        return united(found)
