"""Rules about operations: unique ids, paths and their parameters, security, tags; of schemas it knows nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.contract.grammar import METHODS, Survey
from generator.problems import Problem, Severity, near
from generator.source import SWAGGER, Node, RefError, Spec

_SLOT: Final = re.compile(r"\{([^{}]*)\}")
# OpenAPI 3.2, 4.12.2.1 and 4.17.2: definitions of these headers are ignored.
_IGNORED: Final = frozenset({"accept", "content-type", "authorization"})


def check(spec: Spec, survey: Survey) -> Iterator[Problem]:
    """What is wrong with paths and operations, beyond their structure."""
    yield from _operation_ids(spec, survey)
    yield from _paths(spec)
    for kind in ("path-item", "operation"):
        for node in survey.objects[kind]:
            yield from _parameter_list(spec, node)
    yield from _links(spec, survey)


def _operation_ids(spec: Spec, survey: Survey) -> Iterator[Problem]:
    first: dict[str, Node] = {}
    for operation in survey.objects["operation"]:
        node = operation.get("operationId")
        if node is None or not isinstance(node.value, str):
            continue
        other = first.setdefault(node.value, node)
        if other is not node:
            message = f"the operationId {node.value!r} is taken by the operation at {spec.place(other.location)}"
            hint = "Without an id of its own, it is named after its method and path."
            yield spec.problem(node.location, "duplicate-operation-id", message, severity="warning", hint=hint)


def _paths(spec: Spec) -> Iterator[Problem]:
    first: dict[str, Node] = {}
    paths = spec.root.get("paths")
    for template, written in (resolved(spec, paths) or paths).items() if paths else ():
        if template.startswith("x-"):
            continue
        shape = _SLOT.sub("{}", template)
        other = first.setdefault(shape, written)
        if other is not written:
            place = spec.place(other.location, key=True)
            message = f"the path {template!r} differs from the one at {place} in the names of its parameters alone"
            yield spec.problem(written.location, "identical-paths", message, severity="warning", key=True)
        yield from _template(spec, template, written)
        yield from _path_item(spec, template, written)


def _template(spec: Spec, template: str, written: Node) -> Iterator[Problem]:
    slots = _SLOT.findall(template)
    if "{" in _SLOT.sub("", template) or "}" in _SLOT.sub("", template) or "" in slots:
        message = f"the braces of the path {template!r} do not enclose names"
        yield spec.problem(written.location, "bad-path", message, key=True)
    for name in sorted({name for name in slots if slots.count(name) > 1}):
        message = f"the path {template!r} has the parameter {name!r} twice"
        yield spec.problem(written.location, "bad-path", message, severity="warning", key=True)
    if "?" in template or "#" in template:
        message = f"the path {template!r} has a query or a fragment"
        hint = "Declare the query's parameters instead." if "?" in template else "A fragment is never sent."
        yield spec.problem(written.location, "bad-path", message, severity="warning", hint=hint, key=True)


def _path_item(spec: Spec, template: str, written: Node) -> Iterator[Problem]:
    slots = tuple(dict.fromkeys(name for name in _SLOT.findall(template) if name))
    target = resolved(spec, written)
    for item in (written, target) if target is not None and target.pointer != written.pointer else (written,):
        shared = _parameters(spec, item)
        for name in sorted(_path_names(shared) - set(slots)):
            yield _unused(spec, shared[name, "path"], name, template, slots)
        for method, operation in _operations(spec, item):
            own = _parameters(spec, operation)
            for name in sorted(_path_names(own) - set(slots)):
                yield _unused(spec, own[name, "path"], name, template, slots)
            for name in (name for name in slots if name not in _path_names(shared) | _path_names(own)):
                message = f"{method.upper()} {template} does not declare its path parameter {name!r}"
                described = "type: string" if spec.written.version == SWAGGER else "schema: {type: string}"
                hint = f"Add `{{name: {name}, in: path, required: true, {described}}}` to its parameters."
                yield spec.problem(
                    operation.location, "undeclared-path-parameter", message, severity="warning", hint=hint, key=True
                )


def _unused(spec: Spec, node: Node, name: str, template: str, slots: tuple[str, ...]) -> Problem:
    hint = near(name, slots)
    message = f"the path parameter {name!r} is not in the path {template!r}"
    return spec.problem(node.location, "unused-path-parameter", message, severity="warning", hint=hint)


def _operations(spec: Spec, item: Node) -> Iterator[tuple[str, Node]]:
    more = item.get("additionalOperations")
    for method, written in [*item.items(), *(more.items() if more is not None else ())]:
        if method in METHODS or (more is not None and written.pointer.startswith(more.pointer + "/")):
            operation = resolved(spec, written)
            if operation is not None and isinstance(operation.value, dict):
                yield method, operation


def _parameters(spec: Spec, owner: Node) -> dict[tuple[str, str], Node]:
    """The parameters of an operation or path by name and place in the request: the nodes as they stand in the list."""
    found: dict[tuple[str, str], Node] = {}
    listed = owner.get("parameters")
    for written in listed.elements() if listed is not None else ():
        parameter = resolved(spec, written)
        if parameter is not None:
            found.setdefault((parameter.text("name"), parameter.text("in")), written)
    return found


def _path_names(parameters: dict[tuple[str, str], Node]) -> set[str]:
    return {name for name, where in parameters if where == "path"}


def _parameter_list(spec: Spec, owner: Node) -> Iterator[Problem]:
    """Parameters that one list declares twice, and those that are ignored."""
    first: dict[tuple[str, str], tuple[Node, Node]] = {}
    listed = owner.get("parameters")
    for written in listed.elements() if listed is not None else ():
        parameter = resolved(spec, written)
        if parameter is None or not parameter.text("name"):
            continue
        name, where = parameter.text("name"), parameter.text("in")
        key = (name.lower() if where == "header" else name, where)
        other, meant = first.setdefault(key, (written, parameter))
        if other is not written:
            severity: Severity = "warning" if _means_same(meant, parameter) else "error"
            place = spec.place(other.location)
            message = f"the {where} parameter {name!r} is declared twice; first at {place}"
            yield spec.problem(written.location, "duplicate-parameter", message, severity=severity)
        if where == "header" and name.lower() in _IGNORED:
            message = f"a header parameter named {name!r} is ignored"
            hint = "Media types and security schemes say what these headers hold."
            yield spec.problem(written.location, "ignored-header", message, severity="warning", hint=hint)


def _means_same(one: Node, other: Node) -> bool:
    """Whether two parameters of one name ask for the same values."""
    fields = ("schema", "content", "style", "explode")
    found = [[child.value if (child := node.get(field)) else None for field in fields] for node in (one, other)]
    return found[0] == found[1]


def _links(spec: Spec, survey: Survey) -> Iterator[Problem]:
    ids = {operation.text("operationId") for operation in survey.objects["operation"]}
    for link in survey.objects["link"]:
        named = link.get("operationId")
        if named is not None and isinstance(named.value, str) and named.value not in ids:
            message = f"there is no operation with the id {named.value!r}"
            yield spec.problem(named.location, "unknown-operation", message, severity="warning")
        pointed = link.get("operationRef")
        if pointed is not None and isinstance(pointed.value, str):
            try:
                spec.follow(pointed, pointed.value)
            except RefError as error:
                message, hint = error.problem.message, error.problem.hint
                yield spec.problem(pointed.location, "unknown-operation", message, severity="warning", hint=hint)


def resolved(spec: Spec, node: Node | None) -> Node | None:
    """What a node leads to; None where there is none, or its reference leads nowhere (which is reported elsewhere)."""
    if node is None:
        return None
    try:
        return spec.resolve(node)
    except RefError:
        return None
