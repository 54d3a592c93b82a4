"""Whether every operation came out: what was written, held against what the document lists; executes nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from generator.ir import Operation
from generator.pipeline import Project
from generator.prove.report import Count, Failure
from generator.snippets import LANGUAGES
from generator.targets.snippets import paths


def emission(
    project: Project, operations: Sequence[Operation], written: Collection[str], *, in_document: bool
) -> tuple[Count, tuple[Failure, ...]]:
    """How many of the operations came out in every language, and which did not.

    With `in_document`, also those that the document lists and parsing left out are counted, and the causes named.
    """
    where = paths(project.api)
    failures = []
    for operation in operations:
        absent = [each.name for each in LANGUAGES if where[operation.id, each.name] not in written]
        if absent:
            failures.append(Failure(operation.id, "operation", (f"there is no snippet in {', '.join(absent)}",)))
    emitted = len(operations) - len(failures)
    if not in_document:
        return Count(emitted, len(operations)), tuple(failures)
    failures += [Failure(str(each.place), "operation", (f"left out: {each.message}",)) for each in project.left_out]
    return Count(emitted, max(project.listed, len(operations))), tuple(failures)
