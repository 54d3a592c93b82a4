"""Rules about names that must be different: workflows, steps, sources, parameters and actions of one list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.problems import Problem
from generator.source import Node, Spec
from generator.workflows.expressions import ComponentValue, ExpressionError, parse


def check(spec: Spec) -> Iterator[Problem]:
    """The names that stand twice."""
    yield from _distinct(spec, "source description", _named(_elements(spec.root, "sourceDescriptions"), "name"))
    workflows = _elements(spec.root, "workflows")
    yield from _distinct(spec, "workflow", _named(workflows, "workflowId"))
    for workflow in workflows:
        steps = _elements(workflow, "steps")
        yield from _distinct(spec, "step", _named(steps, "stepId"))
        for owner in (workflow, *steps):
            yield from _distinct(spec, "parameter", _parameters(spec, owner))
            for field in ("successActions", "failureActions", "onSuccess", "onFailure"):
                yield from _distinct(spec, "action", _named(_looked_up(spec, owner, field), "name"))
        depends = [(item, item.value) for item in _elements(workflow, "dependsOn") if isinstance(item.value, str)]
        yield from _distinct(spec, "dependency", depends)


def _distinct(spec: Spec, kind: str, named: Iterable[tuple[Node, object]]) -> Iterator[Problem]:
    first: dict[object, Node] = {}
    for node, name in named:
        other = first.setdefault(name, node)
        if other is not node:
            shown = " in ".join(map(repr, name)) if isinstance(name, tuple) else repr(name)
            message = f"the {kind} {shown} stands here a second time; the first is at {spec.place(other.location)}"
            yield spec.problem(node.location, f"duplicate-{kind.replace(' ', '-')}", message)


def _named(nodes: Iterable[Node], field: str) -> Iterator[tuple[Node, object]]:
    for node in nodes:
        name = node.get(field)
        if name is not None and isinstance(name.value, str) and name.value:
            yield (name, name.value)


def _parameters(spec: Spec, owner: Node) -> Iterator[tuple[Node, object]]:
    for node in _looked_up(spec, owner, "parameters"):
        name, place = node.text("name"), node.text("in")
        if name:
            yield node, (name.lower() if place == "header" else name, place) if place else name


def _looked_up(spec: Spec, owner: Node, field: str) -> Iterator[Node]:
    """The objects of a list, those that are components in the place of what refers to them."""
    kind = {"onSuccess": "successActions", "onFailure": "failureActions"}.get(field, field)
    for node in _elements(owner, field):
        component = _component(spec, node.text("reference"), kind)
        yield node if component is None else Node(node.document, node.pointer, component.value)


def _component(spec: Spec, reference: str, kind: str) -> Node | None:
    try:
        expression = parse(reference) if reference else None
    except ExpressionError:
        return None
    if not isinstance(expression, ComponentValue) or expression.kind != kind:
        return None
    components = spec.root.get("components")
    group = components.get(kind) if components is not None else None
    return group.get(expression.name) if group is not None else None


def _elements(node: Node, field: str) -> list[Node]:
    child = node.get(field)
    return list(child.elements()) if child is not None else []
