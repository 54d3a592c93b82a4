"""A value and where it stands: the view of a specification that the stages above read."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir.schema import Json, Location
from generator.source.pointer import index, join, split


class Node:
    """A value of a document. Cheap: made when asked for, and nothing of the value is copied."""

    __slots__ = ("document", "pointer", "value")

    def __init__(self, document: str, pointer: str, value: Json) -> None:
        self.document = document
        self.pointer = pointer
        self.value = value

    def __repr__(self) -> str:
        return f"Node({self.document}#{self.pointer})"

    @property
    def location(self) -> Location:
        """The key of the document and the JSON pointer."""
        return Location(self.document, self.pointer)

    def get(self, key: str) -> Node | None:
        """The child of a mapping; None when this is no mapping or lacks the key."""
        if isinstance(self.value, dict) and key in self.value:
            return Node(self.document, join(self.pointer, key), self.value[key])
        return None

    def at(self, *keys: str | int) -> Node:
        """The value further down; KeyError or IndexError when it is not there."""
        value, pointer = self.value, self.pointer
        for key in keys:
            match value, key:
                case list(), int():
                    value = value[key]
                case dict(), str():
                    value = value[key]
                case _:
                    raise KeyError(key)
            pointer = join(pointer, key)
        return Node(self.document, pointer, value)

    def items(self) -> Iterator[tuple[str, Node]]:
        """Keys and children of a mapping, in order; nothing for another value."""
        if isinstance(self.value, dict):
            for key, value in self.value.items():
                yield key, Node(self.document, join(self.pointer, key), value)

    def elements(self) -> Iterator[Node]:
        """The items of a list, in order; nothing for another value."""
        if isinstance(self.value, list):
            for number, value in enumerate(self.value):
                yield Node(self.document, join(self.pointer, number), value)

    def text(self, key: str, default: str = "") -> str:
        """The child if it is a string, or else the default."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return value if isinstance(value, str) else default

    def flag(self, key: str) -> bool:
        """Whether the child is literally true."""
        return isinstance(self.value, dict) and self.value.get(key) is True


def step(node: Node, token: str) -> Node | None:
    """The child that one token of a pointer names; None when there is none."""
    if isinstance(node.value, list):
        number = index(token)
        if number is None or number >= len(node.value):
            return None
        return Node(node.document, join(node.pointer, number), node.value[number])
    return node.get(token)


def step_down(node: Node, pointer: str) -> Node:
    """The value at a pointer below a node; KeyError when there is none."""
    for token in split(pointer):
        found = step(node, token)
        if found is None:
            raise KeyError(token)
        node = found
    return node
