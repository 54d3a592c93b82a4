"""allOf: the parts of a schema merged into one type, or kept apart where they cannot be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.ir import (
    ABSENT,
    AnyType,
    ArrayType,
    IntersectionType,
    ObjectType,
    RefType,
    Schema,
    SchemaType,
    UnionType,
)
from generator.parse.intersect import BARE, Intersecting, is_same, kind_name
from generator.parse.unions import tells_back
from generator.source import Node

if TYPE_CHECKING:
    from generator.parse.schemas import Schemas


def merge(schemas: Schemas, parts: Sequence[Schema], node: Node, apart: frozenset[str] = frozenset()) -> Schema:
    """The schema that a value fits which fits every part; what later parts say of it counts more.

    Parts that say no type only document. One that is left stands for all, a Ref as a Ref. The named schemas in
    `apart` are not merged with the others.
    """
    typed = [part for part in parts if not isinstance(part.type, AnyType) and not _is_circle(schemas, part, node)]
    if not typed:
        merged = Schema(type=AnyType())
    elif len(typed) == 1:
        merged = Schema(type=typed[0].type, nullable=typed[0].nullable)
    else:
        fold = _Fold(schemas, node, apart)
        fold.add(typed)
        nullable = all(schemas.accepts_null(part) for part in typed)
        merged = fold.result(typed, nullable)
    for part in parts:
        merged = dressed(merged, part)
    return replace(merged, at=node.location)


def merge_collided(schemas: Schemas, parts: Sequence[Schema], node: Node) -> Schema:
    """What a field is that several parts of an allOf describe.

    Of named schemas the derived one counts. Unrelated ones are not opened up, for there is no end to what they
    may hold in turn.
    """
    names = dict.fromkeys(part.type.name for part in parts if isinstance(part.type, RefType))
    bases = {name for name in names if any(schemas.lineage.derives(other, name) for other in names if other != name)}
    kept = [part for part in parts if not (isinstance(part.type, RefType) and part.type.name in bases)]
    refs = [part for part in kept if isinstance(part.type, RefType)]
    apart = len(names) - len(bases) > 1 and any(_is_structure(schemas.opened(ref)) for ref in refs)
    return merge(schemas, kept, node, frozenset(names) if apart else frozenset())


def dressed(inner: Schema, outer: Schema) -> Schema:
    """The inner schema with what the outer says of it; where both speak, the outer counts."""
    return replace(
        inner,
        title=outer.title or inner.title,
        description=outer.description or inner.description,
        default=inner.default if outer.default is ABSENT else outer.default,
        examples=outer.examples or inner.examples,
        deprecated=outer.deprecated or inner.deprecated,
        read_only=outer.read_only or inner.read_only,
        write_only=outer.write_only or inner.write_only,
        discriminator=outer.discriminator or inner.discriminator,
        limits=tuple(dict.fromkeys([*inner.limits, *outer.limits])),
        external_docs=outer.external_docs or inner.external_docs,
        xml=outer.xml or inner.xml,
        extensions={**inner.extensions, **outer.extensions},
    )


def _is_circle(schemas: Schemas, part: Schema, node: Node) -> bool:
    if not (isinstance(part.type, RefType) and schemas.contains_itself(part.type.name)):
        return False
    message = f"{part.type.name!r} is made of itself by allOf; that part is left out"
    schemas.context.warn(node, "circular-allof", message)
    return True


def _is_structure(schema: Schema | None) -> bool:
    return schema is None or isinstance(schema.type, ObjectType | ArrayType | UnionType | IntersectionType)


@dataclass(eq=False)
class _Fold:
    """The parts of an allOf so far: types that merge, and parts that stay apart."""

    schemas: Schemas
    node: Node
    apart: frozenset[str]
    types: list[SchemaType] = field(default_factory=list)
    rest: list[Schema] = field(default_factory=list)
    limits: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def add(self, parts: Sequence[Schema]) -> None:
        """Takes in the parts in order; a Ref is opened up, an intersection taken apart."""
        waiting = list(reversed(parts))
        while waiting:
            part = waiting.pop()
            opened = self._opened(part)
            match opened.type if opened is not None else part.type:
                case AnyType():
                    pass
                case IntersectionType(parts=inner):
                    waiting.extend(reversed(inner))
                case UnionType() as union if tells_back(self.schemas, union):
                    pass
                case UnionType() | RefType():
                    self.rest.append(Schema(type=part.type, nullable=part.nullable, at=part.at))
                case other:
                    self.types.append(other)

    def _opened(self, part: Schema) -> Schema | None:
        """What a part is; None for a Ref that stays one, AnyType where it is already there."""
        if not isinstance(part.type, RefType):
            return part
        name = part.type.name
        if name in self.seen or self.schemas.contains_itself(name):
            return Schema(type=AnyType())
        self.seen.add(name)
        opened = None if name in self.apart else self.schemas.opened(part)
        self.limits.extend(opened.limits if opened is not None else ())
        return opened

    def result(self, parts: Sequence[Schema], nullable: bool) -> Schema:
        """One schema for all the parts, without their documentation."""
        merged = self._merged()
        if merged is not None and self.rest and self._is_dispensable(merged):
            merged = None
        limits = tuple(dict.fromkeys(self.limits))
        if merged is None and not self.rest:
            return Schema(type=AnyType(), limits=limits)
        if merged is not None and not self.rest:
            return self._named(parts, merged, nullable) or Schema(type=merged, nullable=nullable, limits=limits)
        kept = [Schema(type=merged, at=self.node.location)] if merged is not None else []
        kept.extend(self.rest)
        if len(kept) == 1:
            return Schema(type=kept[0].type, nullable=nullable, limits=limits)
        return Schema(type=IntersectionType(tuple(kept)), nullable=nullable, limits=limits)

    def _is_dispensable(self, merged: SchemaType) -> bool:
        """Whether a type beside others says nothing, or only what they require: a limit then."""
        if isinstance(merged, ObjectType) and merged == ObjectType(required_extra=merged.required_extra):
            self.limits.extend(["required"] if merged.required_extra else [])
            return True
        return merged in BARE

    def _merged(self) -> SchemaType | None:
        intersecting = Intersecting(self.schemas, self.node)
        if self.types and all(isinstance(item, ObjectType) for item in self.types):
            return intersecting.objects([item for item in self.types if isinstance(item, ObjectType)])
        merged: SchemaType | None = None
        for item in self.types:
            both = intersecting.both(merged, item) if merged is not None else item
            if both is None and merged is not None:
                message = f"no value fits all parts: {kind_name(merged)} and {kind_name(item)}; the latter is taken"
                self.schemas.context.warn(self.node, "allof-conflict", message)
            merged = both if both is not None else item
        self.limits.extend(intersecting.limits)
        return merged

    def _named(self, parts: Sequence[Schema], merged: SchemaType, nullable: bool) -> Schema | None:
        """The Ref among the parts that says all that the others say, if there is one."""
        for part in reversed(parts):
            if isinstance(part.type, RefType):
                opened = self.schemas.opened(part)
                if opened is not None and is_same(opened.type, merged) and self.schemas.accepts_null(part) == nullable:
                    return Schema(type=part.type, nullable=part.nullable)
        return None
