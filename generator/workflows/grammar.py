"""The structure of an Arazzo document against the table of its objects: which fields there are, and what they hold."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final, TypeGuard

from jsonschema_rs import Draft202012Validator

from generator.ir import Json
from generator.problems import Problem, near
from generator.source import Node, Spec
from generator.source.pointer import join
from generator.workflows.objects import CRITERION_TYPES, NEWER, OBJECTS, REUSABLE, VERSIONS, Field

_IDS: Final = {("source description", "name"), ("workflow", "workflowId"), ("step", "stepId")}
_ID_FORM: Final = re.compile(r"[A-Za-z0-9_-]+")
_KEY_FORM: Final = re.compile(r"[A-Za-z0-9._-]+")
_META: Final = Draft202012Validator({"$ref": "https://json-schema.org/draft/2020-12/schema"})
_MOST = 5


def check(spec: Spec) -> Iterator[Problem]:
    """What is wrong with the structure of the document."""
    yield from _object(spec, spec.root, "document")


def _object(spec: Spec, node: Node, kind: str) -> Iterator[Problem]:
    if not isinstance(node.value, dict):
        yield _wrong(spec, node, f"{_a(kind)} is a mapping, not {shown(node.value)}")
        return
    fields = OBJECTS[kind]
    for name, field in fields.items():
        if field.required and name not in node.value:
            yield spec.problem(node.location, "missing-field", f"the {kind} lacks `{name}`")
    for name, child in node.items():
        if name in fields:
            yield from _field(spec, child, name, fields[name])
        elif not name.startswith("x-") or kind == "reference":
            yield _unknown(spec, child, name, kind)
        if (kind, name) in _IDS and isinstance(child.value, str) and not _ID_FORM.fullmatch(child.value or "x"):
            message = f"`{name}` is to consist of letters, digits, `_` and `-`, unlike {shown(child.value)}"
            yield spec.problem(child.location, "bad-name", message, severity="warning")
    yield from _RULES[kind](spec, node, kind) if kind in _RULES else ()


def _field(spec: Spec, node: Node, name: str, field: Field) -> Iterator[Problem]:
    match field.shape:
        case "one":
            yield from _single(spec, node, name, field)
        case "list":
            yield from _list(spec, node, name, field)
        case "map":
            if not isinstance(node.value, dict):
                yield _wrong(spec, node, f"`{name}` must be a mapping, not {shown(node.value)}")
            for key, child in node.items():
                yield from _key(spec, child, key)
                yield from _single(spec, child, key, field)


def _list(spec: Spec, node: Node, name: str, field: Field) -> Iterator[Problem]:
    if not isinstance(node.value, list):
        yield _wrong(spec, node, f"`{name}` must be a list, not {shown(node.value)}")
    elif len(node.value) < field.least:
        hint = "" if field.required else "Leave the field out instead."
        yield spec.problem(node.location, "bad-value", f"`{name}` needs at least one entry", hint=hint)
    for item in node.elements():
        if field.kind in REUSABLE and item.get("reference") is not None:
            yield from _object(spec, item, "reference")
        else:
            yield from _single(spec, item, name, field)
    if field.kind in ("criterion", "replacement"):
        for item in repeated(node):
            yield spec.problem(item.location, "duplicate-entry", f"this {field.kind} stands in the list already")


def repeated(node: Node) -> Iterator[Node]:
    """The items of a list that equal one before them."""
    met: set[str] = set()
    for item in node.elements():
        text = json.dumps(item.value, sort_keys=True, default=str)
        if text in met:
            yield item
        met.add(text)


def _single(spec: Spec, node: Node, name: str, field: Field) -> Iterator[Problem]:
    value = node.value
    match field.kind:
        case "any":
            return
        case "text":
            yield from _text(spec, node, name, field)
        case "number":
            if not _is_number(value) or value < 0:
                yield _wrong(spec, node, f"`{name}` must be a number that is not negative, not {shown(value)}")
        case "count":
            if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                yield _wrong(spec, node, f"`{name}` must be a whole number that is not negative, not {shown(value)}")
        case "schema":
            yield from _schema(spec, node, name)
        case "criterion type" if isinstance(value, str):
            if value not in CRITERION_TYPES:
                yield _choice(spec, node, name, CRITERION_TYPES)
        case _:
            yield from _object(spec, node, field.kind)


def _text(spec: Spec, node: Node, name: str, field: Field) -> Iterator[Problem]:
    if not isinstance(node.value, str):
        hint = "Leave the field out instead." if node.value is None and not field.required else ""
        hint = "Put it in quotes." if _is_number(node.value) or isinstance(node.value, bool) else hint
        yield _wrong(spec, node, f"`{name}` must be a string, not {shown(node.value)}", hint)
    elif field.words and node.value not in field.words:
        yield _choice(spec, node, name, field.words)
    elif field.required and not field.blank and not node.value:
        yield spec.problem(node.location, "bad-value", f"`{name}` is empty")


def _schema(spec: Spec, node: Node, name: str) -> Iterator[Problem]:
    """What JSON Schema 2020-12 itself says of a schema; a fault is told once, however many rules it breaks."""
    if not isinstance(node.value, dict | bool):
        yield _wrong(spec, node, f"`{name}` must be a JSON Schema, not {shown(node.value)}")
        return
    told: set[str] = set()
    try:
        for error in _META.iter_errors(node.value):
            pointer = node.pointer
            for token in error.instance_path:
                pointer = join(pointer, token)
            if pointer not in told and len(told) < _MOST:
                told.add(pointer)
                value = spec.node(Node(node.document, pointer, None).location).value
                where = f"`{error.instance_path[-1]}`" if error.instance_path else f"`{name}`"
                message = f"JSON Schema does not allow {shown(value)} in {where}"
                yield spec.problem(Node(node.document, pointer, None).location, "bad-schema", message)
    except (ValueError, RecursionError):
        yield spec.problem(node.location, "bad-schema", f"`{name}` holds text that UTF-8 cannot carry")
    if name == "inputs" and isinstance(node.value, dict) and node.value.get("type", "object") != "object":
        yield spec.problem(node.at("type").location, "bad-schema", "inputs are the properties of an object")


def _step_rules(spec: Spec, node: Node, kind: str) -> Iterator[Problem]:
    calls = [name for name in ("operationId", "operationPath", "workflowId") if node.get(name) is not None]
    if not calls:
        message = "the step has none of `operationId`, `operationPath` and `workflowId`; it needs one"
        yield spec.problem(node.location, "missing-field", message)
    for name in calls[1:]:
        yield _excluding(spec, node, name, calls[0], kind)


def _action_rules(spec: Spec, node: Node, kind: str) -> Iterator[Problem]:
    type_ = node.text("type")
    targets = [name for name in ("stepId", "workflowId") if node.get(name) is not None]
    if type_ == "goto" and not targets:
        yield spec.problem(node.location, "missing-field", f"the {kind} has neither `stepId` nor `workflowId`")
    for name in targets[1:]:
        yield _excluding(spec, node, name, targets[0], kind)
    meaningless = [*(targets if type_ == "end" else ()), *(() if type_ == "retry" else ("retryAfter", "retryLimit"))]
    for name in meaningless:
        child = node.get(name) if name in OBJECTS[kind] else None
        if child is not None and type_ in ("end", "goto"):
            message = f"`{name}` says nothing in an action of type `{type_}`"
            yield spec.problem(child.location, "meaningless-field", message, severity="warning", key=True)


def _failure_action_rules(spec: Spec, node: Node, kind: str) -> Iterator[Problem]:
    yield from _action_rules(spec, node, kind)
    if node.text("type") == "retry" and node.get("retryAfter") is None:
        message = "the action does not say how many seconds to wait: `retryAfter`"
        yield spec.problem(node.location, "missing-field", message, severity="warning")


def _criterion_rules(spec: Spec, node: Node, kind: str) -> Iterator[Problem]:
    type_ = node.get("type")
    if type_ is None or node.get("context") is not None:
        return
    yield spec.problem(node.location, "missing-field", f"the {kind} has a `type`, and so needs a `context`")


def _criterion_type_rules(spec: Spec, node: Node, kind: str) -> Iterator[Problem]:
    versions = VERSIONS.get(node.text("type"))
    version = node.get("version")
    if versions and version is not None and isinstance(version.value, str) and version.value not in versions:
        yield _choice(spec, version, "version", versions)


def _request_body_rules(spec: Spec, node: Node, kind: str) -> Iterator[Problem]:
    if node.get("payload") is None and node.get("replacements") is not None:
        message = f"the {kind} has `replacements`, but no `payload` to make them in"
        yield spec.problem(node.at("replacements").location, "missing-field", message, key=True)


_RULES: Final[dict[str, Callable[[Spec, Node, str], Iterator[Problem]]]] = {
    "step": _step_rules,
    "success action": _action_rules,
    "failure action": _failure_action_rules,
    "criterion": _criterion_rules,
    "criterion type": _criterion_type_rules,
    "request body": _request_body_rules,
}


def shown(value: Json) -> str:
    """A value for a message, short."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return repr(value if len(value) <= 60 else value[:57] + "...")
        case int() | Decimal():
            return str(value)[:60]
        case list():
            return "a list"
        case _:
            return "a mapping"


def _wrong(spec: Spec, node: Node, message: str, hint: str = "") -> Problem:
    return spec.problem(node.location, "wrong-type", message, hint=hint)


def _choice(spec: Spec, node: Node, name: str, words: tuple[str, ...]) -> Problem:
    listed = " or ".join(filter(None, (", ".join(map(repr, words[:-1])), repr(words[-1]))))
    message = f"`{name}` must be {listed}, not {shown(node.value)}"
    return spec.problem(node.location, "bad-value", message, hint=near(str(node.value), words))


def _excluding(spec: Spec, node: Node, name: str, other: str, kind: str) -> Problem:
    message = f"`{other}` and `{name}` exclude one another in {_a(kind)}"
    return spec.problem(node.at(name).location, "excluding-fields", message, key=True)


def _unknown(spec: Spec, node: Node, name: str, kind: str) -> Problem:
    if kind == "reference":
        message = f"`{name}` says nothing beside `reference`"
        return spec.problem(node.location, "meaningless-field", message, severity="warning", key=True)
    hint = near(name, OBJECTS[kind]) or "Names of extensions begin with `x-`."
    if (kind, name) in NEWER:
        hint = "Arazzo 1.1 has it."
    elif name == "reference":
        hint = "One component cannot refer to another."
    elif name == "$ref":
        hint = "Components are referred to by `reference: $components.…`."
    return spec.problem(node.location, "unknown-field", f"`{name}` is no field of {_a(kind)}", hint=hint, key=True)


def _key(spec: Spec, node: Node, key: str) -> Iterator[Problem]:
    if not _KEY_FORM.fullmatch(key):
        message = f"the name {shown(key)} has a character other than letters, digits, `.`, `_` and `-`"
        yield spec.problem(node.location, "bad-name", message, key=True)


def _is_number(value: Json) -> TypeGuard[int | Decimal]:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeio" else f"a {noun}"
