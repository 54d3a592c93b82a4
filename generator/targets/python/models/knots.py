"""Which types that hold each other are too entangled to be told apart by their keys; knows names alone.

mypy follows every way through dicts and unions that hold each other, and some APIs have more ways than a checker has
time for. There, what one dict says of another is loosened: any mapping will do in its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

# How many steps a checker may take from one type.
_MOST_STEPS: Final = 10_000

Graph = Mapping[str, Mapping[str, int]]


def loosened(graph: Graph) -> dict[str, set[str]]:
    """For each name the ones that it must not hold, given how often each name holds which others."""
    steps: dict[str, int] = {}
    cut: dict[str, set[str]] = {}
    for group in _groups(graph):
        inner = frozenset(group)
        for name in group:
            apart = [each for each in graph[name] if each not in inner]
            while apart and _outer(graph[name], apart, steps) > _MOST_STEPS:
                dearest = max(apart, key=lambda each: (steps[each] * graph[name][each], each))
                apart.remove(dearest)
                cut.setdefault(name, set()).add(dearest)
        if len(group) > 1 and any(_ways(graph, name, inner, steps, cut) > _MOST_STEPS for name in group):
            for name in group:
                cut.setdefault(name, set()).update(inner & graph[name].keys())
        for name in group:
            steps[name] = _ways(graph, name, inner, steps, cut)
    return cut


def _outer(held: Mapping[str, int], apart: list[str], steps: Mapping[str, int]) -> int:
    return 1 + sum(steps[each] * held[each] for each in apart)


def _ways(
    graph: Graph, start: str, inner: frozenset[str], steps: Mapping[str, int], cut: Mapping[str, set[str]]
) -> int:
    """The steps of all ways from a name that pass none twice, counted no further than need be."""
    count = 0

    def walk(name: str, path: frozenset[str]) -> None:
        nonlocal count
        count += 1
        if name in path or count > _MOST_STEPS:
            return
        for each, times in graph[name].items():
            if each in cut.get(name, ()):
                continue
            if each not in inner:
                count += steps[each] * times
                continue
            for _ in range(times):
                walk(each, path | {name})

    walk(start, frozenset())
    return count


def _groups(graph: Graph) -> Iterator[list[str]]:
    """The names that hold each other in circles together, what a group holds before it (Tarjan)."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    for root in graph:
        if root in order:
            continue
        order[root] = lowest[root] = len(order)
        stack.append(root)
        waiting = [(root, iter(graph[root]))]
        while waiting:
            name, held = waiting[-1]
            for each in held:
                if each not in order:
                    order[each] = lowest[each] = len(order)
                    stack.append(each)
                    waiting.append((each, iter(graph[each])))
                    break
                if each in stack:
                    lowest[name] = min(lowest[name], order[each])
            else:
                waiting.pop()
                if waiting:
                    lowest[waiting[-1][0]] = min(lowest[waiting[-1][0]], lowest[name])
                if lowest[name] == order[name]:
                    at = stack.index(name)
                    yield stack[at:]
                    del stack[at:]
