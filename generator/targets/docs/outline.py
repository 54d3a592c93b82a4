"""Which fields a page lists, and where a link to a model's own page stands for them; knows no Markdown.

A page lists each named model once, no model deeper than `DEEPEST` levels, and fewer levels where it would grow past
`LONGEST` rows; what is left out is named and linked. Fields of unnamed objects are always listed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, TypeAlias

from generator.ir import (
    AnyType,
    Api,
    ArrayType,
    EnumType,
    IntersectionType,
    NeverType,
    NullType,
    ObjectType,
    Schema,
    UnionType,
)
from generator.targets.docs.types import Core, chain, core_of, is_never

DEEPEST = 4
LONGEST = 300

Kind: TypeAlias = Literal["field", "pattern", "other", "variant", "item"]
Direction: TypeAlias = Literal["request", "response", "model"]


@dataclass(frozen=True, slots=True)
class Child:
    """Something inside a schema: a field by name, fields by pattern, all other fields, a variant, a list's nth item."""

    kind: Kind
    schema: Schema
    name: str = ""
    required: bool = False
    tags: tuple[str, ...] = ()
    number: int = 0
    discriminator: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A child and how deep it lies under its root; `opened` when what is inside it follows.

    `owner` is the name of the model that it is a part of, where that is what lies right above it.
    """

    child: Child
    depth: int
    opened: bool
    owner: str


@dataclass(frozen=True, slots=True)
class Outline:
    """The rows under one root; `linked` when there are none because its model's page has them."""

    entries: tuple[Entry, ...]
    linked: bool


@dataclass(frozen=True, slots=True)
class Root:
    """A schema that a page describes, with models down to `deepest` levels at most.

    Without a schema it is a list of parameters, its `children`.
    """

    schema: Schema | None
    direction: Direction
    children: tuple[Child, ...] = ()
    deepest: int = DEEPEST


def outlines(roots: Sequence[Root], api: Api) -> tuple[Outline, ...]:
    """The outline of each root of one page, with as many levels of models as fit."""
    for level in range(max((root.deepest for root in roots), default=0), 0, -1):
        try:
            return _Page(api, level, LONGEST).outlines(roots)
        except _TooLongError:
            continue
    return _Page(api, 0, None).outlines(roots)


class _TooLongError(Exception):
    """The page has more rows than a reader can want."""


class _Page:
    """One try at a page: `_seen` are the models whose fields are listed already."""

    def __init__(self, api: Api, deepest: int, longest: int | None) -> None:
        self._api, self._deepest, self._longest = api, deepest, longest
        self._seen: set[str] = set()
        self._rows = 0

    def outlines(self, roots: Sequence[Root]) -> tuple[Outline, ...]:
        return tuple(map(self._outline, roots))

    def _outline(self, root: Root) -> Outline:
        entries: list[Entry] = []
        if root.schema is None:
            self._add(root.children, entries, 0, root)
            return Outline(tuple(entries), linked=False)
        linked = self._open(core_of(root.schema, self._api), entries, 0, root)
        return Outline(tuple(entries), linked)

    def _open(self, core: Core, entries: list[Entry], depth: int, root: Root) -> bool:
        """List what is inside, or say that a link must do."""
        inside = children_of(core.schema, self._api)
        if not inside:
            return False
        if core.model:
            if core.model in self._seen or depth > min(self._deepest, root.deepest):
                return True
            self._seen.add(core.model)
        self._add(inside, entries, depth, root, core.model)
        return False

    def _add(self, inside: Sequence[Child], entries: list[Entry], depth: int, root: Root, owner: str = "") -> None:
        for child in inside:
            if not _shows(child.schema, root.direction, self._api):
                continue
            self._rows += 1
            if self._longest is not None and self._rows > self._longest:
                raise _TooLongError
            at = len(entries)
            entries.append(Entry(child, depth, True, owner))
            self._open(core_of(child.schema, self._api), entries, depth + 1, root)
            if len(entries) == at + 1:
                entries[at] = Entry(child, depth, False, owner)


def _shows(schema: Schema, direction: Direction, api: Api) -> bool:
    """Whether a field is part of the message: a request has no read-only ones, a response no write-only ones."""
    match direction:
        case "request":
            return not any(link.read_only for link in chain(schema, api))
        case "response":
            return not any(link.write_only for link in chain(schema, api))
        case "model":
            return True


def children_of(schema: Schema, api: Api) -> tuple[Child, ...]:
    """What is inside a core: fields, variants or the items of a tuple; nothing for a plain type."""
    match schema.type:
        case ObjectType():
            return tuple(_fields(schema.type))
        case UnionType():
            return tuple(_variants(schema.type, api))
        case IntersectionType(parts=parts):
            inside = (children_of(core.schema, api) for part in parts if not (core := core_of(part, api)).wrapped)
            return tuple(child for children in inside for child in children)
        case ArrayType(prefix=prefix, items=items) if prefix:
            numbered = [Child("item", item, number=number) for number, item in enumerate(prefix, 1)]
            return (*numbered, *([Child("item", items)] if items and not is_never(items) else []))
        case _:
            return ()


def _fields(kind: ObjectType) -> Iterator[Child]:
    for field in kind.properties:
        yield Child("field", field.schema, field.name, field.required)
    for pattern, schema in kind.patterns:
        yield Child("pattern", schema, pattern)
    if kind.additional and not isinstance(kind.additional.type, NeverType | AnyType):
        yield Child("other", kind.additional)


def _variants(kind: UnionType, api: Api) -> Iterator[Child]:
    """The variants, where there is more to say of any than its type's name."""
    variants = [variant for variant in kind.variants if not isinstance(variant.schema.type, NullType)]
    if any(map(partial(_tells_more, api=api), (variant.schema for variant in variants))):
        for number, variant in enumerate(variants, 1):
            yield Child("variant", variant.schema, "", False, variant.tags, number, kind.discriminator)


def _tells_more(schema: Schema, api: Api) -> bool:
    told = any(link.description or link.title for link in chain(schema, api))
    return told or isinstance(core_of(schema, api).schema.type, ObjectType | UnionType | IntersectionType | EnumType)
