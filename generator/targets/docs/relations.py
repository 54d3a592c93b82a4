"""Which operations come before and after one: by the links of responses, and by workflows that pass values on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.ir import Operation
from generator.workflows import OperationCall, Workflow


@dataclass(frozen=True, slots=True)
class Relations:
    """For each operation id those that come before it and after it, and why (may be empty)."""

    before: dict[str, dict[str, str]] = field(default_factory=dict)
    after: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, first: str, then: str, why: str) -> None:
        """Notes that one leads to another; the first reason given stays."""
        if first != then:
            self.after.setdefault(first, {}).setdefault(then, why)
            self.before.setdefault(then, {}).setdefault(first, "")


def relations_of(operations: Iterable[Operation], workflows: Iterable[Workflow]) -> Relations:
    """All relations: links first, which say why, then the steps of workflows that use what another step gave."""
    listed = list(operations)
    known = {operation.id for operation in listed}
    found = Relations()
    for operation in listed:
        for link in (link for response in operation.responses for link in response.links):
            if link.operation_id in known:
                found.add(operation.id, link.operation_id, link.description)
    for workflow in workflows:
        for first, then in _passed_on(workflow):
            if first in known and then in known:
                found.add(first, then, "")
    return found


def _passed_on(workflow: Workflow) -> Iterator[tuple[str, str]]:
    """The operations of a step and of another one that uses what it gave."""
    steps = {step.id: step for step in workflow.steps}
    for step in workflow.steps:
        for name in dict.fromkeys(each.step for each in step.outputs_sent):
            first = steps.get(name)
            if first is not None and isinstance(first.call, OperationCall) and isinstance(step.call, OperationCall):
                yield first.call.operation.id, step.call.operation.id
