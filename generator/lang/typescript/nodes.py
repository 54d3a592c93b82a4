"""TypeScript's types as values: what they are made of, on one line, without repetitions; lays nothing out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from generator.lang.code import Code

_UNKNOWN: Final = "unknown"
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Atom:
    """A type in one word or literal; `string & {}` counts as one where it stands in parentheses."""

    text: Code


@dataclass(frozen=True, slots=True)
class Named:
    """A type that has to be declared or imported, by the name under which its module exports it.

    `module` is that of the tool's own types (`runtime/json`); empty for those of the specification.
    """

    text: Code
    module: str = ""


@dataclass(frozen=True, slots=True)
class Union:
    """Any of the parts, which are no unions themselves: made by `united`."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Intersection:
    """All of the parts, which are no intersections themselves: made by `intersected`."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class List:
    """An array of items."""

    item: Node


@dataclass(frozen=True, slots=True)
class Item:
    """A place in a tuple; `rest` stands for any number of them."""

    type: Node
    optional: bool = False
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Tuple:
    """An array whose first items have types of their own."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A property: `key` as it stands in source (or an index signature in brackets).

    `comment` makes the comment above it for a given indentation.
    """

    key: Code
    type: Node
    optional: bool = False
    readonly: bool = False
    comment: Callable[[int], Code] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Shape:
    """An object type."""

    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Generic:
    """A generic type with its arguments: `Promise<string>`."""

    type: Node
    arguments: tuple[Node, ...]


Node: TypeAlias = Atom | Named | Union | Intersection | List | Tuple | Shape | Generic


def united(parts: Iterable[Node]) -> Node:
    """The union of the parts: none twice, `unknown` swallows all others, `never` adds nothing."""
    found: dict[str, Node] = {}
    for part in parts:
        for each in part.parts if isinstance(part, Union) else (part,):
            found.setdefault(flat(each), each)
    if _UNKNOWN in found:
        return found[_UNKNOWN]
    never = found.pop("never", None)
    # These go last, where readers look for them.
    for name in ("null", "undefined"):
        if last := found.pop(name, None):
            found[name] = last
    if not found:
        return never or Atom(Code("never"))
    return Union(tuple(found.values())) if len(found) > 1 else next(iter(found.values()))


def intersected(parts: Iterable[Node]) -> Node:
    """The intersection of the parts: none twice, `unknown` adds nothing."""
    found: dict[str, Node] = {}
    for part in parts:
        for each in part.parts if isinstance(part, Intersection) else (part,):
            found.setdefault(flat(each), each)
    found.pop(_UNKNOWN, None)
    if not found:
        return Atom(Code(_UNKNOWN))
    return Intersection(tuple(found.values())) if len(found) > 1 else next(iter(found.values()))


def flat(node: Node) -> str:
    """The type on one line, without comments."""
    match node:
        case Atom(text) | Named(text):
            return text
        case Union(parts):
            return " | ".join(operand(part, flat(part), Intersection) for part in parts)
        case Intersection(parts):
            return " & ".join(operand(part, flat(part), Union) for part in parts)
        case List(item):
            return operand(item, flat(item), Union, Intersection) + "[]"
        case Tuple(items):
            return "[" + ", ".join(map(item_text, items)) + "]"
        case Shape(members):
            return "{ " + "; ".join(head_of(each) + flat(each.type) for each in members) + " }" if members else "{}"
        case Generic(type, arguments):
            return f"{flat(type)}<{', '.join(map(flat, arguments))}>"


def is_long(node: Node) -> bool:
    """Whether the type wants a name of its own: it has fields, or more words than a signature bears."""
    return breaks(node) or (isinstance(node, Shape) and bool(node.members)) or len(flat(node)) > _LONGEST


def breaks(node: Node) -> bool:
    """Whether the type holds an object, which has a line for each of its members."""
    match node:
        case Shape(members):
            return any(each.comment or breaks(each.type) for each in members) or len(members) > 1
        case Union(parts) | Intersection(parts):
            return any(map(breaks, parts))
        case List(item):
            return breaks(item)
        case Tuple(items):
            return any(breaks(each.type) for each in items)
        case Generic(arguments=arguments):
            return any(map(breaks, arguments))
        case Atom() | Named():
            return False


def names_in(*nodes: Node) -> Iterator[Named]:
    """The named types that the given ones refer to, each as often as it occurs."""
    for node in nodes:
        match node:
            case Named():
                yield node
            case Union(parts) | Intersection(parts):
                yield from names_in(*parts)
            case List(item):
                yield from names_in(item)
            case Tuple(items):
                yield from names_in(*(each.type for each in items))
            case Shape(members):
                yield from names_in(*(each.type for each in members))
            case Generic(type, arguments):
                yield from names_in(type, *arguments)


def renamed(node: Node, names: Mapping[Named, Code]) -> Node:
    """The type with named types under the names that they are imported by; those not listed keep theirs."""
    match node:
        case Named():
            return Atom(names.get(node, node.text))
        case Union(parts):
            return Union(tuple(renamed(part, names) for part in parts))
        case Intersection(parts):
            return Intersection(tuple(renamed(part, names) for part in parts))
        case List(item):
            return List(renamed(item, names))
        case Tuple(items):
            return Tuple(tuple(replace(each, type=renamed(each.type, names)) for each in items))
        case Shape(members):
            return Shape(tuple(replace(each, type=renamed(each.type, names)) for each in members))
        case Generic(type, arguments):
            return Generic(renamed(type, names), tuple(renamed(each, names) for each in arguments))
        case Atom():
            return node


def head_of(member: Member) -> str:
    """What stands before a member's type: `readonly id?: `."""
    return f"{'readonly ' if member.readonly else ''}{member.key}{'?' if member.optional else ''}: "


def item_text(item: Item, text: str = "") -> str:
    """A place of a tuple, its type on one line or as it is given."""
    told = text or flat(item.type)
    if item.rest:
        return f"...{operand(item.type, told, Union, Intersection)}[]"
    return f"{operand(item.type, told, Union, Intersection)}?" if item.optional else told


def operand(node: Node, text: str, *weaker: type, indent: int = 0) -> str:
    """The text in parentheses where its operator binds less than the one around it."""
    if not isinstance(node, weaker):
        return text
    return f"({text})" if not text.startswith("\n") else f"({text}\n{' ' * indent})"
