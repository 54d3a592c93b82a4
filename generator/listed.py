"""What a document lists, counted without parsing it: a second opinion on which operations there are to emit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.ir import Operation
from generator.problems import Problem
from generator.source import Node, RefError, Spec

# Also where a version knows fewer, and in capitals: who writes one of them means an operation.
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass(frozen=True, slots=True)
class Listed:
    """An operation as the paths list it: `written` is its value, or what was to lead there.

    `meant` is the same unless `written` is a reference that leads somewhere. `beside` is where else a problem can
    stand that keeps it from being made: at `additionalOperations`.
    """

    method: str
    path: str
    written: Node
    meant: Node
    beside: tuple[Node, ...] = ()


def listed(spec: Spec) -> list[Listed]:
    """The operations below `paths`, each path and method once (OpenAPI 3.2, 4.8 and 4.9); a path item that can't be
    reached counts as one."""
    paths = spec.root.get("paths")
    return [
        operation
        for path, written in (paths.items() if paths is not None else ())
        if not path.startswith("x-")
        for operation in _of_path(spec, path, written)
    ]


def left_out(
    spec: Spec, wanted: Iterable[Listed], made: Iterable[Operation], problems: Sequence[Problem]
) -> tuple[Problem, ...]:
    """Why operations are listed and not made: the problems that stand where they do, or else one that says no more."""
    left = Counter((operation.method, operation.at) for operation in made)
    found: dict[Problem, None] = {}
    for operation in wanted:
        if left[operation.method, operation.meant.location] > 0:
            left[operation.method, operation.meant.location] -= 1
            continue
        at = (operation.written, operation.meant, operation.written.get("$ref"))
        causes = _there(spec, at, problems) or _there(spec, operation.beside, problems)
        found |= dict.fromkeys(causes or [_unexplained(spec, operation)])
    return tuple(found)


def _there(spec: Spec, nodes: Iterable[Node | None], problems: Sequence[Problem]) -> list[Problem]:
    """The problems with the values or the keys of these nodes, the first one at each place."""
    locations = [node.location for node in nodes if node is not None]
    places = {spec.place(location, key=key) for location in locations for key in (False, True)}
    first = {problem.place: problem for problem in reversed(problems) if problem.place in places}
    return list(first.values())


def _unexplained(spec: Spec, operation: Listed) -> Problem:
    message = f"{operation.method} {operation.path} is left out"
    return spec.problem(operation.written.location, "left-out-operation", message, severity="warning", key=True)


def _of_path(spec: Spec, path: str, written: Node) -> Iterator[Listed]:
    item = _reached(spec, written)
    if item is None:
        yield Listed("", path, written, written)
        return
    # What stands beside a `$ref` counts more than what that leads to.
    children = {(key, more): child for node in (item, written) for key, more, child in _methods(node)}
    beside = [node.get("additionalOperations") for node in (item, written)]
    around = tuple(node for parent in beside if parent is not None for node in (parent, *dict(parent.items()).values()))
    for (method, more), child in children.items():
        yield Listed(method if more else method.upper(), path, child, _reached(spec, child) or child, around)


def _methods(item: Node) -> Iterator[tuple[str, bool, Node]]:
    """Each key that names a method, whether it is one of the additional ones, and its value."""
    for key, child in item.items():
        if key.lower() in _METHODS:
            yield key, False, child
        elif key == "additionalOperations":
            yield from ((method, True, more) for method, more in child.items())


def _reached(spec: Spec, node: Node) -> Node | None:
    try:
        return spec.resolve(node)
    except RefError:
        return None
