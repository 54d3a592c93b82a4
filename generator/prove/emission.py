"""Whether every operation came out: what was written, held against the document's own text; executes nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from typing import Final

from generator.ir import Operation
from generator.pipeline import Project
from generator.problems import SpecError
from generator.prove.report import Count, Failure
from generator.snippets import LANGUAGES
from generator.source import Node, Spec
from generator.targets.snippets import paths

_METHODS: Final = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


def emission(
    project: Project, operations: Sequence[Operation], written: Collection[str], *, in_document: bool
) -> tuple[Count, tuple[Failure, ...]]:
    """How many of the operations came out in every language, and which did not.

    With `in_document`, also those that the document has and parsing lost are counted and named.
    """
    where = paths(project.api)
    failures = []
    for operation in operations:
        absent = [each.name for each in LANGUAGES if where[operation.id, each.name] not in written]
        if absent:
            failures.append(Failure(operation.id, "operation", (f"there is no snippet in {', '.join(absent)}",)))
    emitted = len(operations) - len(failures)
    known = {(operation.method, operation.path_text) for operation in operations}
    lost = sorted(set(_declared(project.spec)) - known) if in_document else []
    failures += [Failure(f"{method} {path}", "operation", ("it was not emitted",)) for method, path in lost]
    return Count(emitted, len(operations) + len(lost)), tuple(failures)


def _declared(spec: Spec) -> Iterator[tuple[str, str]]:
    """Method and path of every operation in the document's own text (OpenAPI 3.2, 4.9)."""
    paths_object = spec.root.get("paths")
    for path, item in paths_object.items() if paths_object is not None else ():
        if path.startswith("x-"):
            continue
        nodes = [item]
        # Of a dangling reference the run has told.
        with suppress(SpecError):
            nodes.append(spec.resolve(item))
        for node in nodes:
            yield from ((method, path) for method in _methods(node, spec.version))


def _methods(item: Node, version: str) -> Iterator[str]:
    newer = {"query"} if version == "3.2" else set[str]()
    yield from (name.upper() for name, child in item.items() if name in _METHODS | newer and _is_object(child))
    more = item.get("additionalOperations") if version == "3.2" else None
    yield from (name for name, child in more.items() if _is_object(child)) if more is not None else ()


def _is_object(node: Node) -> bool:
    return isinstance(node.value, dict)
