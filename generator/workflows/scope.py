"""Where in a workflow an expression stands, and what its value can be there: schemas; reports nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from generator.ir import Location, Media, Operation, Response, Schema
from generator.source.pointer import join
from generator.workflows.conditions import Access, Operand, operands
from generator.workflows.expressions import (
    Expression,
    InputValue,
    MessagePart,
    OutputValue,
    StepOutput,
    WorkflowValue,
)
from generator.workflows.flow import Flow, flow_of
from generator.workflows.model import Criterion, OperationCall, Simple, Step, Workflow, WorkflowTarget
from generator.workflows.schemas import Found, Types, fields, follow
from generator.workflows.sources import Document
from generator.workflows.statuses import successes
from generator.workflows.values import Constant, expressions

# When the value is asked for: before the request is sent, to judge the response, to choose what to do after success
# or failure, to keep what the step gives, at the end of the workflow.
Phase: TypeAlias = Literal["request", "criteria", "success", "failure", "outputs", "end"]


@dataclass(frozen=True, eq=False)
class Scope:
    """A moment in a workflow: the step at hand by its number, None behind the last one."""

    document: Document
    workflow: Workflow
    flow: Flow
    phase: Phase
    number: int | None = None

    @property
    def step(self) -> Step | None:
        """The step at hand."""
        return self.workflow.steps[self.number] if self.number is not None else None

    @property
    def operation(self) -> Operation | None:
        """The operation that the step at hand calls."""
        call = self.step.call if self.step is not None else None
        return call.operation if isinstance(call, OperationCall) else None


@dataclass(frozen=True, slots=True)
class Use:
    """An expression, where it is written, and when its value is asked for."""

    expression: Expression
    at: Location
    scope: Scope


@dataclass(frozen=True, slots=True)
class Shape:
    """What a value can be: one of some schemas, with those that their references name."""

    types: Types
    schemas: tuple[Schema, ...]

    def follow(self, pointer: str) -> Found:
        """What lies at a pointer into the value."""
        return follow(self.types, self.schemas, pointer)


def uses(document: Document) -> Iterator[Use]:
    """Every expression of a document's workflows."""
    for workflow in document.meaning.workflows:
        flow = flow_of(workflow)
        for number, step in enumerate(workflow.steps):
            yield from _in_step(Scope(document, workflow, flow, "request", number), step)
        for name, value in workflow.outputs:
            yield Use(value, _below(workflow.at, "outputs", name), Scope(document, workflow, flow, "end"))


def shape(use_scope: Scope, expression: Expression, depth: int = 0) -> Shape | None:
    """What an expression can be, its own pointer followed; None where that is not known."""
    found = base_shape(use_scope, expression, depth)
    pointer = getattr(expression, "pointer", "")
    if found is None or not pointer:
        return found
    inner = found.follow(pointer)
    return Shape(found.types, inner.schemas) if inner.verdict == "declared" else None


def base_shape(scope: Scope, expression: Expression, depth: int = 0) -> Shape | None:
    """What an expression can be before its own pointer is followed; None where that is not known."""
    if depth > _DEEPEST:
        return None
    document, workflow = scope.document, scope.workflow
    match expression:
        case MessagePart("response", "body"):
            return _response_shape(scope)
        case InputValue(name):
            return _input_shape(document, workflow, name)
        case StepOutput(step, name):
            numbers = [number for number, each in enumerate(workflow.steps) if each.id == step]
            value = workflow.steps[numbers[0]].output(name) if numbers else None
            there = replace(scope, phase="outputs", number=numbers[0]) if numbers else scope
            return shape(there, value, depth + 1) if value is not None else None
        case OutputValue(name):
            target = scope.step.call if scope.step is not None else None
            found = document.find(target) if isinstance(target, WorkflowTarget) else (document, workflow)
            return _output_shape(*found, name, depth) if found is not None else None
        case WorkflowValue(name=name, kind=kind):
            found = document.find(WorkflowTarget(expression.workflow))
            if found is None:
                return None
            return _input_shape(*found, name) if kind == "inputs" else _output_shape(*found, name, depth)
        case _:
            return None


def inputs_of(document: Document, workflow: Workflow) -> dict[str, Schema]:
    """The inputs that a workflow declares, by name."""
    if workflow.inputs is None:
        return {}
    return {name: prop.schema for name, prop in fields(document.meaning.schemas, workflow.inputs).items()}


def media_of(found: Sequence[Response]) -> tuple[Media, ...]:
    """The media types of some responses."""
    return tuple([media for response in found for media in response.content])


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, or may be."""
    bare = media_type.partition(";")[0].strip().lower()
    return bare.endswith(("/json", "+json")) or bare in ("*/*", "application/*", "")


def responses_at(scope: Scope) -> tuple[Response, ...]:
    """The responses that a step may be looking at: those of success, which must meet every criterion, or any."""
    step, operation = scope.step, scope.operation
    if step is None or operation is None:
        return ()
    return operation.responses if scope.phase == "failure" else successes(operation, step.success_criteria)


_DEEPEST = 20


def _response_shape(scope: Scope) -> Shape | None:
    call = scope.step.call if scope.step is not None else None
    source = scope.document.source(call.source) if isinstance(call, OperationCall) else None
    if source is None:
        return None
    media = [each for each in media_of(responses_at(scope)) if is_json(each.media_type)]
    if not media or any(each.schema is None or each.stream for each in media):
        return None
    return Shape(source.api.schemas, tuple([each.schema for each in media if each.schema is not None]))


def _input_shape(document: Document, workflow: Workflow, name: str) -> Shape | None:
    schema = inputs_of(document, workflow).get(name)
    return Shape(document.meaning.schemas, (schema,)) if schema is not None else None


def _output_shape(document: Document, workflow: Workflow, name: str, depth: int) -> Shape | None:
    value = workflow.output(name)
    there = Scope(document, workflow, Flow((), frozenset()), "end")
    return shape(there, value, depth + 1) if value is not None else None


def _in_step(scope: Scope, step: Step) -> Iterator[Use]:
    for parameter in step.parameters:
        for pointer, value in expressions(parameter.value):
            yield Use(value, _deeper(parameter.value_at, pointer), scope)
    if step.body is not None and step.body.payload is not None:
        for pointer, value in expressions(step.body.payload):
            yield Use(value, _deeper(_below(step.body.at, "payload"), pointer), scope)
    for each in step.body.replacements if step.body is not None else ():
        for pointer, value in expressions(each.value):
            yield Use(value, _deeper(_below(each.at, "value"), pointer), scope)
    yield from _in_criteria(replace(scope, phase="criteria"), step.success_criteria)
    for action in step.on_success:
        yield from _in_criteria(replace(scope, phase="success"), action.criteria)
    for failure in step.on_failure:
        yield from _in_criteria(replace(scope, phase="failure"), failure.criteria)
    for name, value in step.outputs:
        yield Use(value, _below(step.at, "outputs", name), replace(scope, phase="outputs"))


def _in_criteria(scope: Scope, criteria: Sequence[Criterion]) -> Iterator[Use]:
    for criterion in criteria:
        if not isinstance(criterion, Simple):
            yield Use(criterion.context, _below(criterion.at, "context"), scope)
            continue
        for operand in operands(criterion.condition):
            value = expression_of(scope, operand)
            if value is not None:
                yield Use(value, _below(criterion.at, "condition"), scope)


def expression_of(scope: Scope, operand: Operand) -> Expression | None:
    """The expression of an operand, with what is behind it (`.name`, `[0]`) in its pointer; None for a constant."""
    if isinstance(operand, Constant):
        return None
    if not isinstance(operand, Access):
        return _undotted(scope, operand)
    base, pointer = operand.base, ""
    for token in operand.path:
        pointer = join(pointer, token)
    match base:
        case MessagePart() | InputValue() | OutputValue() | StepOutput() | WorkflowValue():
            return replace(base, pointer=base.pointer + pointer)
        case _:
            return base


def _undotted(scope: Scope, expression: Expression) -> Expression:
    """In a condition, what stands behind a dot may be part of a name, or reach into the value of that name."""
    match expression:
        case InputValue(name, pointer="") if "." in name:
            known = set(inputs_of(scope.document, scope.workflow))
        case StepOutput(step, name, pointer="") if "." in name:
            found = scope.workflow.step(step)
            known = {key for key, _ in found.outputs} if found is not None else set()
        case _:
            return expression
    first, *more = name.split(".")
    if name in known or first not in known:
        return expression
    pointer = ""
    for token in more:
        pointer = join(pointer, token)
    return replace(expression, name=first, pointer=pointer)


def _below(location: Location, *tokens: str) -> Location:
    pointer = location.pointer
    for token in tokens:
        pointer = join(pointer, token)
    return Location(location.document, pointer)


def _deeper(location: Location, pointer: str) -> Location:
    return Location(location.document, location.pointer + pointer)
