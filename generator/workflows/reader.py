"""Data to what an Arazzo document means: workflows and steps; what cannot be understood is left out and reported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.ir import Extensions, Schema
from generator.parse import parse_schemas
from generator.problems import Problem
from generator.source import Node, Spec
from generator.workflows.actions import failure_actions, success_actions
from generator.workflows.context import Context, strings
from generator.workflows.criteria import criteria, expression
from generator.workflows.expressions import Expression
from generator.workflows.model import (
    FailureAction,
    Info,
    Parameter,
    ParameterPlace,
    Replacement,
    RequestBody,
    SourceDescription,
    Step,
    SuccessAction,
    Workflow,
    Workflows,
    WorkflowTarget,
)
from generator.workflows.sources import Source
from generator.workflows.targets import call, workflow_target

_PLACES: dict[str, ParameterPlace] = {"path": "path", "query": "query", "header": "header", "cookie": "cookie"}


def read(
    spec: Spec, described: Mapping[str, SourceDescription], sources: Mapping[str, Source]
) -> tuple[Workflows, tuple[Problem, ...]]:
    """The meaning of a document, and what is wrong with the texts in it: expressions, conditions, names that lead on.

    Raises nothing, whatever the document holds.
    """
    context = Context(spec, described, sources)
    nodes = _mappings(spec.root, "workflows")
    context.workflows = frozenset(filter(None, (node.text("workflowId") for node in nodes)))
    inputs, schemas = _inputs(context, nodes)
    workflows = tuple([_workflow(context, node, inputs.get(node.pointer)) for node in nodes])
    _components(context)
    info = spec.root.get("info") or Node(spec.root.document, "/info", {})
    meaning = Workflows(
        info=Info(
            title=info.text("title"),
            version=info.text("version"),
            summary=info.text("summary"),
            description=info.text("description"),
            extensions=_extensions(info),
        ),
        sources=tuple(described.values()),
        workflows=workflows,
        schemas=schemas,
        extensions=_extensions(spec.root),
    )
    return meaning, tuple(dict.fromkeys(context.problems))


def _inputs(context: Context, workflows: Sequence[Node]) -> tuple[dict[str, Schema], Mapping[str, Schema]]:
    """The inputs of the workflows by their pointers, and the schemas that they refer to."""
    found = {node.pointer: node.at("inputs") for node in workflows if isinstance(node.get("inputs"), Node)}
    found = {pointer: node for pointer, node in found.items() if isinstance(node.value, dict | bool)}
    parsed, schemas, warnings = parse_schemas(context.spec, list(found.values()))
    # What else is odd about a schema the rules about structure tell.
    context.problems += [replace(problem, severity="error") for problem in warnings if "ref" in problem.rule]
    return dict(zip(found, parsed, strict=True)), schemas


def _workflow(context: Context, node: Node, inputs: Schema | None) -> Workflow:
    written = _mappings(node, "steps")
    context.steps = frozenset(filter(None, (step.text("stepId") for step in written)))
    shared_parameters = _parameters(context, node)
    on_success = success_actions(context, node.get("successActions"))
    on_failure = failure_actions(context, node.get("failureActions"))
    depends = [workflow_target(context, each) for each in strings(node.get("dependsOn"))]
    steps = [_step(context, step, shared_parameters, on_success, on_failure) for step in written]
    return Workflow(
        id=node.text("workflowId"),
        summary=node.text("summary"),
        description=node.text("description"),
        inputs=inputs,
        depends_on=tuple([target for target in depends if isinstance(target, WorkflowTarget)]),
        steps=tuple(steps),
        outputs=_outputs(context, node),
        extensions=_extensions(node),
        at=node.location,
    )


def _step(
    context: Context,
    node: Node,
    shared: tuple[Parameter, ...],
    on_success: tuple[SuccessAction, ...],
    on_failure: tuple[FailureAction, ...],
) -> Step:
    own = _parameters(context, node)
    given = {(parameter.name, parameter.location) for parameter in own}
    successes = success_actions(context, node.get("onSuccess"))
    failures = failure_actions(context, node.get("onFailure"))
    named_successes = {action.name for action in successes}
    named_failures = {action.name for action in failures}
    return Step(
        id=node.text("stepId"),
        description=node.text("description"),
        call=call(context, node),
        parameters=(*own, *(each for each in shared if (each.name, each.location) not in given)),
        body=_body(context, node.get("requestBody")),
        success_criteria=criteria(context, node.get("successCriteria")),
        on_success=(*successes, *(action for action in on_success if action.name not in named_successes)),
        on_failure=(*failures, *(action for action in on_failure if action.name not in named_failures)),
        outputs=_outputs(context, node),
        extensions=_extensions(node),
        at=node.location,
    )


def _parameters(context: Context, owner: Node) -> tuple[Parameter, ...]:
    found = [_parameter(context, node) for node in _elements(owner, "parameters")]
    return tuple([parameter for parameter in found if parameter is not None])


def _parameter(context: Context, written: Node) -> Parameter | None:
    """A Parameter Object, or the component that a Reusable Object refers to, which may give another value."""
    node = context.component(written, "parameters")
    if node is None or not node.text("name"):
        return None
    value = (written.get("value") if node is not written else None) or node.get("value")
    if value is None:
        return None
    return Parameter(
        name=node.text("name"),
        location=_PLACES.get(node.text("in"), ""),
        value=context.value(value),
        at=written.location,
        value_at=value.location,
    )


def _body(context: Context, node: Node | None) -> RequestBody | None:
    if node is None or not isinstance(node.value, dict):
        return None
    payload = node.get("payload")
    return RequestBody(
        content_type=node.text("contentType"),
        payload=context.value(payload) if payload is not None else None,
        replacements=tuple(
            [
                Replacement(target=target.value, value=context.value(value), at=each.location)
                for each in _elements(node, "replacements")
                if (value := each.get("value")) is not None
                and (target := each.get("target")) is not None
                and isinstance(target.value, str)
            ]
        ),
        at=node.location,
    )


def _outputs(context: Context, owner: Node) -> tuple[tuple[str, Expression], ...]:
    outputs = owner.get("outputs")
    found = [(name, expression(context, child)) for name, child in (outputs.items() if outputs is not None else ())]
    return tuple([(name, value) for name, value in found if value is not None])


def _components(context: Context) -> None:
    """Reads components that nothing refers to as well, and tells of them."""
    components = context.spec.root.get("components")
    for kind in ("parameters", "successActions", "failureActions"):
        group = components.get(kind) if components is not None else None
        for name, node in group.items() if group is not None else ():
            if node.pointer in context.used or name.startswith("x-"):
                continue
            context.warn(node, "unused-component", f"nothing refers to $components.{kind}.{name}", key=True)
            if node.get("value") is not None:
                context.value(node.at("value"))
            criteria(context, node.get("criteria"))


def _elements(node: Node, key: str) -> Sequence[Node]:
    child = node.get(key)
    return list(child.elements()) if child is not None else []


def _mappings(node: Node, key: str) -> list[Node]:
    return [child for child in _elements(node, key) if isinstance(child.value, dict)]


def _extensions(node: Node) -> Extensions:
    return {name: child.value for name, child in node.items() if name.startswith("x-")}
