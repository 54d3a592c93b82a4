"""Every operation of a document as it is met, and its unique id; parses none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TypeAlias

from generator.names import camel, distinct
from generator.parse.context import Context
from generator.parse.values import mapping, spelled
from generator.source import Node

Place: TypeAlias = tuple[str, str]

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_DEEPEST = 20
_SLOT = re.compile(r"\{([^{}]+)\}")


@dataclass(eq=False)
class Found:
    """An operation: `path` is the path, the webhook's name or the callback's expression.

    `items` is its path item; where that is a reference with more beside it, also this, which counts more. A
    callback has a name, and the first `owner` that it was met at.
    """

    path: str
    method: str
    items: tuple[Node, ...]
    node: Node
    callback: str = ""
    owner: Found | None = None
    callbacks: list[Found] = field(default_factory=list)

    @property
    def depth(self) -> int:
        """How many operations it is a callback of a callback of."""
        depth, owner = 0, self.owner
        while owner is not None:
            depth, owner = depth + 1, owner.owner
        return depth


@dataclass(eq=False)
class Finder:
    """Walks down to the operations in document order; a callback that many share is one."""

    context: Context
    callbacks: dict[tuple[str, str, str, str], list[Found]] = field(default_factory=dict)

    def under(self, word: str) -> list[Found]:
        """The operations of the document's `paths` or `webhooks`, each with its callbacks."""
        parent = self.context.child(self.context.spec.root, word)
        found: list[Found] = []
        for path, written in parent.items() if parent is not None else ():
            if not path.startswith("x-"):
                found.extend(self._operations(path, written))
        return found

    def _operations(self, path: str, written: Node, callback: str = "", owner: Found | None = None) -> Iterator[Found]:
        items = self._items(written)
        methods = {method: node for item in items for method, node in self._methods(item)}
        for method, child in methods.items():
            node = self.context.resolve(child)
            if node is not None and not isinstance(node.value, dict):
                self.context.warn(child, "bad-operation", f"{method} {path}: an operation is a mapping; left out")
            elif node is not None:
                found = Found(path, method, items, node, callback, owner)
                self._add_callbacks(found)
                yield found

    def _items(self, written: Node) -> tuple[Node, ...]:
        """A Path Item Object; what stands beside its `$ref` is added to it (OpenAPI 3.2, 4.9)."""
        node = self.context.resolve(written)
        if node is None:
            return ()
        if not isinstance(node.value, dict):
            self.context.warn(written, "bad-path-item", "a path item is a mapping; left out")
            return ()
        beside = node.location != written.location and len(mapping(written.value)) > 1
        return (node, written) if beside else (node,)

    def _methods(self, item: Node) -> Iterator[tuple[str, Node]]:
        newest = self.context.spec.version == "3.2"
        for key, child in item.items():
            if key in _METHODS or (newest and key == "query"):
                yield key.upper(), child
            elif newest and key == "additionalOperations":
                yield from child.items()

    def _add_callbacks(self, owner: Found) -> None:
        if owner.depth > _DEEPEST:
            self.context.warn(owner.node, "deep-callbacks", "callbacks within callbacks are left out from here on")
            return
        children = owner.node.get("callbacks")
        for name, written in children.items() if children is not None else ():
            callback = self.context.resolve(written)
            for expression, item in callback.items() if callback is not None else ():
                if expression.startswith("x-"):
                    continue
                key = (name, expression, item.document, item.pointer)
                if key not in self.callbacks:
                    self.callbacks[key] = []  # what leads back here adds nothing
                    self.callbacks[key].extend(self._operations(expression, item, name, owner))
                owner.callbacks.extend(self.callbacks[key])


@dataclass(eq=False)
class OperationIds:
    """The id of each operation, and which of them were derived."""

    context: Context
    derived: dict[Found, str]
    _own: dict[Found, str]
    _by_place: dict[Place, str]
    _names: frozenset[str]

    def of(self, found: Found) -> str:
        """The operation's id: its operationId where it has one of its own, or else one from method and path."""
        return self.derived.get(found) or self._own[found]

    def of_link(self, link: Node) -> str:
        """The id of the operation that a link leads to (OpenAPI 3.2, 4.20); empty when there is none."""
        name, ref = link.text("operationId"), link.text("operationRef")
        if name:
            return name if name in self._names else ""
        target = self.context.follow(link, ref) if ref else None
        target = self.context.resolve(target) if target is not None else None
        return self._by_place.get((target.document, target.pointer), "") if target is not None else ""


def assign(context: Context, operations: Sequence[Found]) -> OperationIds:
    """Ids that are unique: the first to use an operationId keeps it; all others get theirs from method and path."""
    first: dict[str, Found] = {}
    nameless: list[Found] = []
    for found in operations:
        name = spelled(mapping(found.node.value).get("operationId"))
        if not name or name in first:
            nameless.append(found)
        first.setdefault(name, found)
    first.pop("", None)
    own = {found: name for name, found in first.items()}
    derived = _derived(nameless, own)
    for found in nameless:
        name = spelled(mapping(found.node.value).get("operationId"))
        if name:
            _warn_of_double(context, found, first[name], name, derived[found])
    by_place: dict[Place, str] = {}
    for found in operations:
        by_place.setdefault((found.node.document, found.node.pointer), own.get(found) or derived[found])
    return OperationIds(context, derived, own, by_place, frozenset(own.values()))


def _derived(nameless: Sequence[Found], own: dict[Found, str]) -> dict[Found, str]:
    """An id from method and path for each; operations that would share one all get a hash of theirs."""
    outer = [found for found in nameless if found.owner is None]
    derived = distinct({found: _candidates(found, "") for found in outer}, own.values())
    inner: dict[Found, Sequence[str]] = {}
    for found in nameless:
        if found.owner is not None:
            owner = own.get(found.owner) or derived.get(found.owner) or camel(found.owner.callback)
            inner[found] = _candidates(found, owner)
    return {**derived, **distinct(inner, [*own.values(), *derived.values()])}


def _candidates(found: Found, owner: str) -> tuple[str, ...]:
    if owner:
        name, place = camel(f"{owner} {found.callback} {found.method}"), f"{owner} {found.callback} "
    else:
        telling = _SLOT.sub(r" by \1 ", found.path)
        name, place = camel(f"{found.method.lower()} {telling}"), ""
        name = name if name != camel(found.method.lower()) else f"{name}Root"
    digest = sha256(f"{place}{found.method} {found.path}".encode(errors="surrogatepass")).hexdigest()
    return name, f"{name}_{digest[:8]}", f"{name}_{digest}"


def _warn_of_double(context: Context, found: Found, first: Found, name: str, derived: str) -> None:
    at, other = (item.node.get("operationId") or item.node for item in (found, first))
    message = f"the operationId {name!r} is already used at {context.place(other)}; this one is called {derived!r}"
    context.warn(at, "duplicate-operation-id", message, "Give each operation an operationId of its own.")
