"""Rules about what steps send: parameters and inputs that there are, those that are required, literal values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.conformance import Conformance
from generator.ir import Api, Location, Operation, Schema, SecurityScheme
from generator.ir import Parameter as Declared
from generator.problems import Problem, near
from generator.source.pointer import join
from generator.workflows import bodies
from generator.workflows.model import OperationCall, Parameter, Step, Workflow, WorkflowTarget
from generator.workflows.schemas import fields, is_open
from generator.workflows.sources import Document, OpenApi
from generator.workflows.values import Constant

# Said by `requestBody.contentType`, and by what the caller can read: no operation declares them as parameters.
_NEGOTIATION = {"content-type": "It is what `requestBody.contentType` says.", "accept": ""}
_MOST = 5


def check(document: Document) -> Iterator[Problem]:
    """What is wrong with what the steps of the document send."""
    for workflow in document.meaning.workflows:
        for step in workflow.steps:
            match step.call:
                case OperationCall(source, operation):
                    found = document.source(source)
                    if found is not None:
                        yield from _operation_call(document, found, step, operation)
                case WorkflowTarget():
                    yield from _workflow_call(document, workflow, step, step.call)


def _operation_call(document: Document, source: OpenApi, step: Step, operation: Operation) -> Iterator[Problem]:
    for parameter in step.parameters:
        declared = _declared(operation, parameter)
        if declared is not None:
            yield from _literal(document, source.conformance, parameter, declared.schema, operation)
        elif not _is_credential(source.api, operation, parameter):
            yield _unknown_parameter(document, operation, parameter)
    given = [_key(each) for each in step.parameters]
    for declared in operation.parameters:
        if declared.required and _key(declared) not in given:
            message = f"{operation.id!r} requires the {declared.location} parameter {declared.name!r}"
            yield document.spec.problem(step.at, "missing-parameter", message)
    yield from bodies.check(document, source, step, operation)


def _key(parameter: Parameter | Declared) -> tuple[str, str]:
    header = parameter.location == "header"
    return (parameter.location, parameter.name.lower() if header else parameter.name)


def _declared(operation: Operation, parameter: Parameter) -> Declared | None:
    return next((each for each in operation.parameters if _key(each) == _key(parameter)), None)


def _is_credential(api: Api, operation: Operation, parameter: Parameter) -> bool:
    """Whether the operation's security asks for what the parameter is (Arazzo has no other way to send it)."""
    names = {use.scheme for requirement in operation.security for use in requirement}
    schemes = [api.security_schemes[name] for name in names if name in api.security_schemes]
    return any(_carrier(scheme) == _key(parameter) for scheme in schemes)


def _carrier(scheme: SecurityScheme) -> tuple[str, str]:
    if scheme.kind == "apiKey":
        header = scheme.location == "header"
        return (scheme.location, scheme.parameter.lower() if header else scheme.parameter)
    return ("", "") if scheme.kind == "mutualTLS" else ("header", "authorization")


def _unknown_parameter(document: Document, operation: Operation, parameter: Parameter) -> Problem:
    name, location = parameter.name, parameter.location
    if not location:
        places = [each.location for each in operation.parameters if each.name == name]
        hint = f"Add `in: {places[0]}`." if places else ""
        message = f"the parameter {name!r} of an operation needs `in`"
        return document.spec.problem(parameter.at, "missing-field", message, hint=hint)
    elsewhere = [each.location for each in operation.parameters if each.name == name]
    hint = near(name, [each.name for each in operation.parameters if each.location == location])
    hint = f"It has one in `{elsewhere[0]}`." if elsewhere else hint
    if location == "header" and name.lower() in _NEGOTIATION:
        hint = _NEGOTIATION[name.lower()]
    message = f"{operation.id!r} has no {location} parameter {name!r}"
    return document.spec.problem(parameter.at, "unknown-parameter", message, hint=hint)


def _literal(
    document: Document, conformance: Conformance, parameter: Parameter, schema: Schema, owner: Operation | Workflow
) -> Iterator[Problem]:
    # A path parameter that nothing describes is text; its schema stands nowhere of its own.
    if not isinstance(parameter.value, Constant) or schema.at == owner.at:
        return
    for misfit in conformance.misfits(schema.at, parameter.value.value, "request")[:_MOST]:
        what = "input" if isinstance(owner, Workflow) else "parameter"
        message = f"the value does not fit the {what} {parameter.name!r} of {owner.id!r}: {misfit.message}"
        yield document.spec.problem(_at(parameter.value_at, misfit.path), "bad-parameter", message)


def _at(location: Location, path: Sequence[str | int]) -> Location:
    pointer = location.pointer
    for token in path:
        pointer = join(pointer, token)
    return Location(location.document, pointer)


def _workflow_call(document: Document, workflow: Workflow, step: Step, target: WorkflowTarget) -> Iterator[Problem]:
    """Parameters are the inputs of the workflow that is called (Arazzo 1.0.1, Parameter Object)."""
    found = document.find(target)
    if found is None:
        return
    owner, called = found
    types, inputs = owner.meaning.schemas, called.inputs
    known = fields(types, inputs) if inputs is not None else {}
    for parameter in step.parameters:
        if parameter.name in known:
            yield from _literal(document, owner.conformance, parameter, known[parameter.name].schema, called)
        elif inputs is None or not is_open(types, inputs):
            message = f"the workflow {called.id!r} has no input {parameter.name!r}"
            hint = near(parameter.name, known)
            yield document.spec.problem(parameter.at, "unknown-parameter", message, hint=hint)
    given = {parameter.name for parameter in step.parameters}
    for name, prop in known.items():
        if prop.required and name not in given:
            message = f"the workflow {called.id!r} requires the input {name!r}"
            yield document.spec.problem(step.at, "missing-parameter", message)
    if step.body is not None:
        message = "a step that calls a workflow sends no `requestBody`"
        hint = "What the workflow takes are its inputs: give them as `parameters`."
        yield document.spec.problem(step.body.at, "unexpected-body", message, hint=hint, key=True)
    if called is workflow and owner is document:
        yield document.spec.problem(
            step.at, "endless-workflow", f"the workflow {workflow.id!r} calls itself", severity="warning"
        )
