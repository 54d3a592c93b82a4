"""How annotations write the type of a schema, read or sent, in models and in signatures; defines no class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Final

from generator.ir import (
    AnyType,
    ArrayType,
    BooleanType,
    EnumType,
    IntersectionType,
    NeverType,
    NullType,
    NumberType,
    ObjectType,
    RefType,
    Schema,
    StringType,
    UnionType,
)
from generator.lang.code import Code
from generator.lang.python_source import string
from generator.targets.python.models.annotation import Annotation, plain, union
from generator.targets.python.models.inline import needs_name
from generator.targets.python.models.names import ModelNames, name_after
from generator.targets.python.models.scalars import Side, number, options_of, text
from generator.targets.python.models.shapes import Shapes

_DEEPEST: Final = 8


@dataclass(slots=True)
class Annotations:
    """Writes annotations, and notes which models they name that have to be defined.

    `asked` holds the names of models, `sent` those of them that need a form for requests too; both in order.
    """

    shapes: Shapes
    names: ModelNames
    files: bool = True
    asked: dict[str, None] = field(default_factory=dict)
    sent: dict[str, None] = field(default_factory=dict)
    # Models in place of which a request may for now have any mapping.
    loose: AbstractSet[str] = frozenset()

    def of(self, schema: Schema, side: Side, hint: Sequence[str] = ()) -> Annotation:
        """The type of a schema, null included where it allows that. The hint names what has no name in the document."""
        whole = self.shapes.effective(schema)
        if isinstance(whole.type, RefType):
            return self._referred(whole.type.name, side).or_none(schema.nullable)
        if needs_name(self.shapes, whole):
            if id(schema) not in self.names.inline:
                name_after(self.names, self.shapes, schema, hint or ("value",))
            if id(schema) in self.names.inline:
                return self.named(self.names.inline[id(schema)], whole, side).or_none(schema.nullable)
        return self.written(whole, side).or_none(schema.nullable)

    def named(self, name: Code, schema: Schema, side: Side) -> Annotation:
        """A model by its name, or that of its form for requests."""
        self.asked.setdefault(name)
        if side == "read" or isinstance(schema.type, EnumType):
            return Annotation((name,), models=frozenset({name}))
        self.sent.setdefault(name)
        return self._twin(name, name, schema)

    def written(self, schema: Schema, side: Side) -> Annotation:
        """The type of a schema written out, without the null that it may allow beside."""
        match schema.type:
            case BooleanType():
                return plain("bool")
            case NumberType() as kind:
                return number(kind, side)
            case StringType() as kind:
                return text(kind, side, files=self.files)
            case EnumType() as kind:
                return options_of(kind) if side == "read" else _sendable(options_of(kind))
            case NullType():
                return Annotation((), True)
            case ArrayType() as kind:
                return self._array(kind, side)
            case ObjectType() as kind:
                return self._map(kind, side)
            case UnionType() as kind:
                return self._union(kind, side)
            case AnyType() | NeverType() | RefType() | IntersectionType():
                return plain(_anything(side))

    def tagged(self, kind: UnionType) -> Annotation:
        """A union as a model reads it: marked, where a field tells its variants apart."""
        tags = self.shapes.tags(kind)
        if tags is None:
            return self._union(kind, "read")
        parts = [self.of(variant.schema, "read") for variant in kind.variants]
        chosen = [(value, part) for values, part in zip(tags.values, parts, strict=True) for value in values]
        rest = [part for values, part in zip(tags.values, parts, strict=True) if not values]
        default = parts[kind.default_variant] if kind.default_variant is not None else rest[0] if rest else None
        return self._marked(tags.field, dict(reversed(chosen)), parts, default)

    def based(self, name: str) -> Annotation:
        """The marked union of a component and those derived from it; an object of no known kind is the component's."""
        schema = self.shapes.api.schemas[name]
        own = self.named(self.names.components[name], schema, "read")
        parts = self.derived(schema, "read")
        chosen = [(value, part) for variant, part in zip(schema.derived, parts, strict=True) for value in variant.tags]
        return self._marked(schema.discriminator, dict(reversed(chosen)), [*parts, own], own)

    def derived(self, schema: Schema, side: Side) -> list[Annotation]:
        """What derives from a component, each as itself alone: further ones that derive from it are listed as well."""
        components, api = self.names.components, self.shapes.api
        kinds = [(variant.schema, self._final(variant.schema)) for variant in schema.derived]
        return [
            self.named(components[name], api.schemas[name], side) if name is not None else self.of(variant, side)
            for variant, name in kinds
        ]

    def _final(self, schema: Schema) -> str | None:
        """The component that a chain of references ends at; None for what is no reference."""
        name = None
        while isinstance(schema.type, RefType):
            name = schema.type.name
            schema = self.shapes.api.schemas[name]
        return name

    def _marked(
        self, field: str, chosen: dict[str, Annotation], parts: Sequence[Annotation], default: Annotation | None
    ) -> Annotation:
        whole = union([*parts, *([] if default is not None else [plain("Unknown")])], "Any")
        entries = ", ".join(f"{string(value)}: {part.marked}" for value, part in reversed(chosen.items()))
        more = f", {default.marked}" if default is not None else ""
        code = f"Annotated[{replace(whole, nullable=False).code}, Tagged({string(field)}, {{{entries}}}{more})]"
        return Annotation((code,), whole.nullable, whole.models, whole.names | {"Annotated", "Tagged"})

    def _referred(self, name: str, side: Side) -> Annotation:
        """A reference: the component's name, or what it is where it is but a plain type."""
        schema = self.shapes.api.schemas[name]
        whole = self.shapes.effective(schema)
        if isinstance(whole.type, RefType):
            return self._referred(whole.type.name, side).or_none(schema.nullable)
        if isinstance(whole.type, BooleanType | NumberType | StringType | NullType | AnyType | NeverType):
            return self.written(whole, side).or_none(schema.nullable)
        if name in self.names.bases:
            model, own = self.names.bases[name], self.names.components[name]
            self.asked.setdefault(own)
            if side == "read":
                return Annotation((model,), schema.nullable, frozenset({model}))
            self.sent.setdefault(own)
            return self._twin(model, own, whole).or_none(schema.nullable)
        return self.named(self.names.components[name], whole, side).or_none(schema.nullable)

    def _twin(self, name: Code, model: Code, schema: Schema) -> Annotation:
        """What a request may have in place of a model; where that is loose, the model or anything of its shape."""
        if model in self.loose:
            return union([Annotation((name,), models=frozenset({name})), *self._shapes(schema, 0)], "object")
        twin = self.names.twin(name, "Input")
        return Annotation((twin,), models=frozenset({twin}))

    def _shapes(self, schema: Schema, depth: int) -> Iterator[Annotation]:
        whole = self.shapes.resolved(schema)
        match whole.type:
            case ObjectType():
                yield plain("Mapping[str, object]", "Mapping")
            case ArrayType():
                yield plain("Sequence[object]", "Sequence")
            case UnionType(variants=variants) if depth < _DEEPEST:
                for variant in variants:
                    yield from self._shapes(variant.schema, depth + 1)
            case _:
                yield self.written(whole, "sent")

    def _array(self, kind: ArrayType, side: Side) -> Annotation:
        parts = [self.of(each, side) for each in kind.prefix]
        if side == "read" and parts and _is_whole(kind):
            whole = union(parts, "")
            held = ", ".join(part.marked for part in parts)
            return replace(whole, options=(f"tuple[{held}]",), nullable=False, fits=False)
        if not _is_closed(kind):
            parts.append(self.of(kind.items, side) if kind.items is not None else plain(_anything(side)))
        items = union(parts, _anything(side)) if parts else plain(_anything(side))
        if side == "sent":
            return items.wrapped(lambda code: f"Sequence[{code}]", "Sequence")
        return items.wrapped(lambda code: f"list[{code}]")

    def _map(self, kind: ObjectType, side: Side) -> Annotation:
        values = self.extras(kind, side)
        if side == "sent":
            return values.wrapped(lambda code: f"Mapping[str, {code}]", "Mapping")
        return values.wrapped(lambda code: f"dict[str, {code}]")

    def extras(self, kind: ObjectType, side: Side) -> Annotation:
        """The type of the fields that an object has beside those that are listed."""
        patterns = [self.of(each, side) for _, each in kind.patterns]
        if kind.additional is None:
            return plain(_anything(side))
        if isinstance(self.shapes.resolved(kind.additional).type, NeverType):
            return union(patterns, _anything(side)) if patterns else plain(_anything(side))
        return union([*patterns, self.of(kind.additional, side)], _anything(side))

    def is_open(self, kind: ObjectType) -> bool:
        """Whether the contract says that an object has fields beside those that are listed."""
        told = kind.additional is not None and not isinstance(self.shapes.resolved(kind.additional).type, NeverType)
        return told or bool(kind.patterns)

    def _union(self, kind: UnionType, side: Side) -> Annotation:
        told = union((self._variant(variant.schema, side) for variant in kind.variants), _anything(side))
        objects = sum(self._is_object(variant.schema) for variant in kind.variants)
        return told.fitting() if side == "read" and objects > 1 and told.models else told

    def _variant(self, schema: Schema, side: Side) -> Annotation:
        """A variant of a union. One that says nothing but `nullable` is what OpenAPI 3.0 has for null."""
        is_null = isinstance(schema.type, AnyType) and schema.nullable and not schema.limits
        return Annotation((), True) if is_null else self.of(schema, side)

    def _is_object(self, schema: Schema, depth: int = 0) -> bool:
        """Whether objects are among the values of a variant."""
        match self.shapes.resolved(schema).type:
            case ObjectType():
                return True
            case AnyType():
                return not schema.nullable
            case UnionType(variants=variants) if depth < _DEEPEST:
                return any(self._is_object(variant.schema, depth + 1) for variant in variants)
            case _:
                return False


def _sendable(told: Annotation) -> Annotation:
    return plain("object") if told.options == ("Any",) else told


def _anything(side: Side) -> str:
    return "Any" if side == "read" else "object"


def _is_closed(kind: ArrayType) -> bool:
    """Whether a list has no items beyond those of its prefix."""
    most = kind.max_items is not None and kind.max_items <= len(kind.prefix)
    return most or (kind.items is not None and isinstance(kind.items.type, NeverType))


def _is_whole(kind: ArrayType) -> bool:
    """Whether a list has exactly the items of its prefix."""
    return _is_closed(kind) and (kind.min_items or 0) >= len(kind.prefix)
