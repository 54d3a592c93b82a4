"""Rules about runtime expressions: what they name must be there, be known by then, and have what they point at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from generator.ir import Operation
from generator.problems import Problem, Severity, near
from generator.workflows.expressions import (
    ComponentValue,
    Expression,
    InputValue,
    MessagePart,
    Method,
    OutputValue,
    SourceValue,
    StatusCode,
    StepOutput,
    Url,
    WorkflowValue,
    spell,
)
from generator.workflows.model import OperationCall, Workflow, WorkflowTarget
from generator.workflows.schemas import is_open
from generator.workflows.scope import Scope, base_shape, inputs_of, is_json, media_of, responses_at, uses
from generator.workflows.sources import Document, OpenApi

# Fields that HTTP itself adds; nobody declares them.
_EVERYWHERE: Final = frozenset(
    {"content-type", "content-length", "content-encoding", "date", "server", "connection", "transfer-encoding", "host"}
    | {"accept", "user-agent", "authorization"}
)


class _Fault(Exception):
    """What is wrong with one expression."""

    def __init__(self, rule: str, message: str, hint: str = "", severity: Severity = "error") -> None:
        super().__init__(message)
        self.rule, self.message, self.hint, self.severity = rule, message, hint, severity


def check(document: Document) -> Iterator[Problem]:
    """What is wrong with the expressions of the document, and the inputs that none of them names."""
    used: set[tuple[str, str]] = set()
    for use in uses(document):
        try:
            _check(use.scope, use.expression)
        except _Fault as fault:
            yield document.spec.problem(use.at, fault.rule, fault.message, severity=fault.severity, hint=fault.hint)
        match use.expression:
            case InputValue(name):
                used.add((use.scope.workflow.id, name))
            case WorkflowValue(owner, "inputs", name):
                used.add((owner, name))
    for workflow in document.meaning.workflows:
        for name, schema in inputs_of(document, workflow).items():
            if (workflow.id, name) not in used:
                message = f"nothing uses the input {name!r}"
                yield document.spec.problem(schema.at, "unused-input", message, severity="warning", key=True)


def _check(scope: Scope, expression: Expression) -> None:
    match expression:
        case Url() | Method() | StatusCode() | MessagePart():
            _message(scope, expression)
        case InputValue(name):
            _input(scope.document, scope.workflow, name)
        case OutputValue():
            _output(scope, expression)
        case StepOutput():
            _step_output(scope, expression)
        case WorkflowValue():
            _workflow_value(scope, expression)
        case SourceValue():
            _source_value(scope.document, expression)
        case ComponentValue(kind, name):
            group = _group(scope.document, kind)
            if name not in group:
                raise _Fault("unknown-component", f"there is no {spell(expression)}", near(name, group))
    _pointer(scope, expression)


def _message(scope: Scope, expression: Url | Method | StatusCode | MessagePart) -> None:
    if scope.step is None:
        hint = "Make it an output of the step, and name that here."
        raise _Fault("bad-scope", f"`{spell(expression)}` belongs to a step, not to a workflow", hint)
    if scope.phase == "request":
        raise _Fault("bad-scope", f"`{spell(expression)}` is not known before the request is sent")
    if isinstance(scope.step.call, WorkflowTarget):
        hint = "What it gives is in `$outputs`."
        raise _Fault("bad-scope", f"the step calls a workflow, which has no `{spell(expression)}`", hint)
    operation = scope.operation
    if operation is None or not isinstance(expression, MessagePart):
        return
    if expression.message == "request":
        _request_part(scope, operation, expression)
    elif expression.part == "header":
        _response_header(scope, operation, expression.name)
    else:
        _response_body(scope, operation, expression)


def _request_part(scope: Scope, operation: Operation, expression: MessagePart) -> None:
    step, part, name = scope.step, expression.part, expression.name
    if step is None or (part == "header" and name.lower() in _EVERYWHERE):
        return
    if part == "body":
        if step.body is None:
            raise _Fault("unknown-value", f"the step {step.id!r} sends no body")
        return
    if not any(_same(part, name, each.name) and each.location == part for each in step.parameters):
        known = [each.name for each in step.parameters if each.location == part]
        message = f"the step {step.id!r} sends no {part} parameter {name!r} to {operation.id!r}"
        raise _Fault("unknown-value", message, near(name, known))


def _same(part: str, one: str, other: str) -> bool:
    return one.lower() == other.lower() if part == "header" else one == other


def _response_header(scope: Scope, operation: Operation, name: str) -> None:
    found = responses_at(scope)
    known = [header.name for response in found for header in response.headers]
    if found and name.lower() not in _EVERYWHERE and name.lower() not in {each.lower() for each in known}:
        message = f"{operation.id!r} declares no response header {name!r}{_with(scope)}"
        raise _Fault("undeclared-value", message, near(name, known), "warning")


def _response_body(scope: Scope, operation: Operation, expression: MessagePart) -> None:
    found = responses_at(scope)
    media = media_of(found)
    if found and not media:
        raise _Fault("unknown-value", f"{operation.id!r} answers without a body{_with(scope)}")
    if media and expression.pointer and not any(is_json(each.media_type) for each in media):
        types = ", ".join(dict.fromkeys(each.media_type for each in media))
        message = f"{operation.id!r} answers with {types}{_with(scope)}, which no JSON pointer leads into"
        raise _Fault("unknown-value", message)


def _with(scope: Scope) -> str:
    """The statuses in question, for a message."""
    statuses = [response.status for response in responses_at(scope)]
    return f" with status {' or '.join(statuses)}" if scope.phase != "failure" and len(statuses) <= 3 else ""


def _input(document: Document, workflow: Workflow, name: str) -> None:
    known = inputs_of(document, workflow)
    if name in known or (workflow.inputs is not None and is_open(document.meaning.schemas, workflow.inputs)):
        return
    hint = near(name, known)
    first, _, rest = name.partition(".")
    if first in known and rest:
        hint = f"To reach into the input {first!r}: `$inputs.{first}#/{rest.replace('.', '/')}`."
    what = f"has no input {name!r}" if known else "has no inputs"
    raise _Fault("unknown-input", f"the workflow {workflow.id!r} {what}", hint)


def _output(scope: Scope, expression: OutputValue) -> None:
    name, step = expression.name, scope.step
    called = step.call if step is not None else None
    if isinstance(called, WorkflowTarget):
        if scope.phase == "request":
            raise _Fault("bad-scope", f"`{spell(expression)}` is not known before {called.workflow!r} has run")
        found = scope.document.find(called)
        known = [key for key, _ in found[1].outputs] if found is not None else [name]
        if name not in known:
            raise _Fault(
                "unknown-output", f"the workflow {called.workflow!r} has no output {name!r}", near(name, known)
            )
        return
    if step is not None:
        hint = "`$steps.<stepId>.outputs.<name>` names what a step has given."
        raise _Fault("bad-scope", f"`{spell(expression)}` is not known before the workflow has ended", hint)
    known = [key for key, _ in scope.workflow.outputs]
    if name not in known:
        message = f"the workflow {scope.workflow.id!r} has no output {name!r}"
        raise _Fault("unknown-output", message, near(name, known))


def _step_output(scope: Scope, expression: StepOutput) -> None:
    steps = scope.workflow.steps
    numbers = [number for number, step in enumerate(steps) if step.id == expression.step]
    if not numbers:
        elsewhere = [w.id for w in scope.document.meaning.workflows if w.step(expression.step) is not None]
        hint = near(expression.step, [step.id for step in steps])
        if elsewhere:
            hint = f"That is a step of {elsewhere[0]!r}, whose outputs are `$workflows.{elsewhere[0]}.outputs`."
        raise _Fault("unknown-step", f"the workflow {scope.workflow.id!r} has no step {expression.step!r}", hint)
    _order(scope, numbers[0], expression)
    written = scope.document.spec.node(steps[numbers[0]].at).get("outputs")
    known = [name for name, _ in written.items()] if written is not None else []
    if expression.name not in known:
        message = f"the step {expression.step!r} has no output {expression.name!r}"
        raise _Fault("unknown-output", message, near(expression.name, known))


def _order(scope: Scope, before: int, expression: StepOutput) -> None:
    """An output is there once its step has succeeded, in this round or one before."""
    here = scope.number
    if here is None or here in scope.flow.following[before]:
        return
    if here != before:
        message = f"the step {expression.step!r} never runs before this one, so `{spell(expression)}` is not known"
        raise _Fault("later-step", message)
    if scope.phase not in ("success", "failure"):
        message = f"`{spell(expression)}` is not known before the step {expression.step!r} has succeeded"
        raise _Fault("later-step", message)


def _workflow_value(scope: Scope, expression: WorkflowValue) -> None:
    document, name = scope.document, expression.name
    workflow = document.meaning.workflow(expression.workflow)
    if workflow is None:
        known = [each.id for each in document.meaning.workflows]
        message = f"there is no workflow {expression.workflow!r} in this document"
        raise _Fault("unknown-workflow", message, near(expression.workflow, known))
    if expression.kind == "inputs":
        _input(document, workflow, name)
    elif workflow.output(name) is None:
        known = [key for key, _ in workflow.outputs]
        raise _Fault("unknown-output", f"the workflow {workflow.id!r} has no output {name!r}", near(name, known))
    if workflow is not scope.workflow and workflow.id not in _run_before(document, scope.workflow):
        hint = "Name it in `dependsOn`, or call it in a step."
        raise _Fault("not-run", f"nothing runs the workflow {workflow.id!r} before this one", hint, "warning")


def _run_before(document: Document, workflow: Workflow) -> set[str]:
    """The workflows of the document that this one depends on or calls, at any distance."""
    found: set[str] = set()
    waiting = [workflow]
    while waiting:
        current = waiting.pop()
        calls = [step.call for step in current.steps if isinstance(step.call, WorkflowTarget)]
        for target in (*current.depends_on, *calls):
            other = document.meaning.workflow(target.workflow) if not target.source else None
            if other is not None and other.id not in found:
                found.add(other.id)
                waiting.append(other)
    return found


def _source_value(document: Document, expression: SourceValue) -> None:
    known = [source.name for source in document.meaning.sources]
    if expression.source not in known:
        message = f"there is no source description {expression.source!r}"
        raise _Fault("unknown-source", message, near(expression.source, known))
    source = document.sources.get(expression.source)
    if expression.name == "url" or source is None:
        return
    if isinstance(source, OpenApi):
        ids: Iterable[str] = source.operations
    else:
        ids = [workflow.id for workflow in source.meaning.workflows]
    if expression.name not in ids:
        message = f"the source description {expression.source!r} has no {expression.name!r}"
        raise _Fault("unknown-value", message, near(expression.name, ids))


def _group(document: Document, kind: str) -> list[str]:
    components = document.spec.root.get("components")
    group = components.get(kind) if components is not None else None
    return [name for name, _ in group.items()] if group is not None else []


def _pointer(scope: Scope, expression: Expression) -> None:
    """What a pointer leads to must be in the value, as far as the schema of that is known."""
    pointer = getattr(expression, "pointer", "")
    shape = base_shape(scope, expression) if pointer else None
    if shape is None:
        return
    found = shape.follow(pointer)
    if found.verdict == "declared":
        return
    where = f"`{spell(expression)}`"
    if isinstance(expression, MessagePart) and isinstance(scope.step and scope.step.call, OperationCall):
        operation = scope.operation
        where += f" of {operation.id!r}{_with(scope)}" if operation is not None else ""
    if found.verdict == "undeclared":
        message = f"no schema declares the {found.token!r} of {where}"
        raise _Fault("undeclared-value", message, near(found.token, found.known), "warning")
    raise _Fault("impossible-value", f"there can be no {found.token!r} in {where}", near(found.token, found.known))
