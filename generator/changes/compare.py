"""How a whole contract changed: operations and webhooks that came and went, and what is different in the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.changes.model import Change, Subject
from generator.changes.operations import operation_changes
from generator.changes.schemas import Spot, model_changes
from generator.changes.usage import ANSWERED, ASKED, Sides, usage_of
from generator.ir import Api, Operation


def changes_of(old: Api, new: Api) -> tuple[Change, ...]:
    """Every change, in the order of the new version: operations, webhooks, named schemas; what went comes last."""
    return (
        *_compared(old.operations, new.operations, Spot(old, new, Subject("operation", ""), (), ASKED)),
        *_compared(old.webhooks, new.webhooks, Spot(old, new, Subject("webhook", ""), (), ANSWERED)),
        *_models(old, new),
    )


def _compared(before: Sequence[Operation], after: Sequence[Operation], spot: Spot) -> Iterator[Change]:
    pairs = _pairs(before, after)
    for operation in after:
        subject = replace(spot.subject, id=operation.id)
        if operation.id in pairs:
            yield from operation_changes(pairs[operation.id], operation, replace(spot, subject=subject))
        else:
            yield Change(subject, "operation-added", False, after=_line(operation))
    kept = {operation.id for operation in pairs.values()}
    for operation in before:
        if operation.id not in kept:
            subject = replace(spot.subject, id=operation.id, is_gone=True)
            yield Change(subject, "operation-removed", True, before=_line(operation))


def _pairs(before: Sequence[Operation], after: Sequence[Operation]) -> dict[str, Operation]:
    """The old operation of each new one by its id: the one of the same id, or else of the same method and path."""
    by_id = {operation.id: operation for operation in before}
    found = {operation.id: by_id[operation.id] for operation in after if operation.id in by_id}
    lines = {_line(operation): operation for operation in before if operation.id not in found}
    for operation in after:
        if operation.id not in found and _line(operation) in lines:
            found[operation.id] = lines.pop(_line(operation))
    return found


def _line(operation: Operation) -> str:
    return f"{operation.method} {operation.path_text}"


def _models(old: Api, new: Api) -> Iterator[Change]:
    was, now = usage_of(old), usage_of(new)
    for name in new.schemas:
        if name in was and name in now:
            sides = Sides(was[name].asked and now[name].asked, was[name].answered and now[name].answered)
            yield from model_changes(name, Spot(old, new, Subject("model", name), (), sides))
