"""Rules about success and failure: criteria against the statuses and values that an operation declares."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Location, Operation
from generator.problems import Problem
from generator.source.pointer import join
from generator.workflows.conditions import Comparison, comparisons
from generator.workflows.flow import Flow, flow_of
from generator.workflows.grammar import shown
from generator.workflows.model import Criterion, OperationCall, Simple, Step, Workflow
from generator.workflows.schemas import can_equal
from generator.workflows.scope import Phase, Scope, expression_of, shape
from generator.workflows.sources import Document
from generator.workflows.statuses import admitted, named, response_for, responses, speak_of_status
from generator.workflows.values import Constant


def check(document: Document) -> Iterator[Problem]:
    """Criteria that can never be met, and statuses that no response is declared for."""
    for workflow in document.meaning.workflows:
        flow = flow_of(workflow)
        for number, step in enumerate(workflow.steps):
            if isinstance(step.call, OperationCall):
                yield from _statuses(document, step, step.call.operation)
            yield from _values(document, workflow, flow, number)


def _statuses(document: Document, step: Step, operation: Operation) -> Iterator[Problem]:
    actions = [action.criteria for action in (*step.on_success, *step.on_failure)]
    for criteria in (step.success_criteria, *actions):
        codes = admitted(criteria)
        if not codes:
            message = "no status meets all of these criteria"
            yield document.spec.problem(_condition(criteria[0]), "impossible-status", message)
        elif speak_of_status(criteria) and not responses(operation, codes):
            # Every server may be down: to be ready for what is not declared is no fault.
            grave = criteria is step.success_criteria
            yield document.spec.problem(
                _condition(criteria[0]),
                "impossible-status" if grave else "undeclared-status",
                f"{operation.id!r} declares no status that meets these criteria",
                severity="error" if grave else "warning",
                hint=f"It declares {_statuses_of(operation)}.",
            )
        else:
            for criterion, code in named(criteria):
                yield from _named(document, operation, criterion, code)


def _named(document: Document, operation: Operation, criterion: Criterion, code: int) -> Iterator[Problem]:
    """A status that is spelled out; one of success is not meant by `default` where others are declared."""
    found = response_for(operation, code)
    successes = [response.status for response in operation.responses if response.status.startswith("2")]
    only_default = found is not None and found.status == "default" and 200 <= code < 300 and bool(successes)
    if found is None or only_default:
        message, hint = (
            f"{operation.id!r} does not declare the status {code}",
            f"It declares {_statuses_of(operation)}.",
        )
        at = _condition(criterion)
        yield document.spec.problem(at, "undeclared-status", message, severity="warning", hint=hint)


def _condition(criterion: Criterion) -> Location:
    return Location(criterion.at.document, join(criterion.at.pointer, "condition"))


def _statuses_of(operation: Operation) -> str:
    return ", ".join(response.status for response in operation.responses) or "none"


def _values(document: Document, workflow: Workflow, flow: Flow, number: int) -> Iterator[Problem]:
    """Comparisons with a word that a closed list of values does not have."""
    step = workflow.steps[number]
    sets: list[tuple[Phase, tuple[Criterion, ...]]] = [("criteria", step.success_criteria)]
    sets += [("success", action.criteria) for action in step.on_success]
    sets += [("failure", failure.criteria) for failure in step.on_failure]
    for phase, criteria in sets:
        scope = Scope(document, workflow, flow, phase, number)
        for criterion in criteria:
            for comparison in comparisons(criterion.condition) if isinstance(criterion, Simple) else ():
                message = _mismatch(scope, comparison)
                if message:
                    yield document.spec.problem(_condition(criterion), "impossible-value", message)


def _mismatch(scope: Scope, comparison: Comparison) -> str:
    if comparison.operator not in ("==", "!="):
        return ""
    for constant, other in ((comparison.left, comparison.right), (comparison.right, comparison.left)):
        expression = expression_of(scope, other)
        found = shape(scope, expression) if expression is not None else None
        if not isinstance(constant, Constant) or found is None:
            continue
        if found.schemas and not any(can_equal(found.types, schema, constant.value) for schema in found.schemas):
            return f"the value is never {shown(constant.value)}, as the schema lists those that it can be"
    return ""
