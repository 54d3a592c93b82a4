"""Whether every operation came out: what was written, held against what the document lists; executes nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from generator.ir import Operation
from generator.pipeline import Project
from generator.prove.report import Count, Failure
from generator.snippets import LANGUAGES
from generator.targets.snippets import paths


def emission(
    project: Project, operations: Sequence[Operation], missing: Mapping[str, Sequence[str]], *, in_document: bool
) -> tuple[Count, tuple[Failure, ...]]:
    """How many of the operations came out wherever they should, and which did not: `missing` says where, by id.

    With `in_document`, also those that the document lists and parsing left out are counted, and the causes named.
    """
    failures = [
        Failure(operation.id, "operation", (f"it is missing in {', '.join(missing[operation.id])}",))
        for operation in operations
        if missing.get(operation.id)
    ]
    emitted = len(operations) - len(failures)
    if not in_document:
        return Count(emitted, len(operations)), tuple(failures)
    failures += [Failure(str(each.place), "operation", (f"left out: {each.message}",)) for each in project.left_out]
    return Count(emitted, max(project.listed, len(operations))), tuple(failures)


def without_snippet(
    project: Project, operations: Sequence[Operation], written: Collection[str]
) -> Mapping[str, Sequence[str]]:
    """The languages in which an operation has no snippet among the files that were written, by its id."""
    where = paths(project.api)
    return {
        operation.id: [
            f"the snippets of {each.name}" for each in LANGUAGES if where[operation.id, each.name] not in written
        ]
        for operation in operations
    }
