"""The structure of every object against the meta-schemas: which fields there are, and what may stand in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from generator.contract import metaschema, wording
from generator.contract.grammar import Kind, Survey
from generator.contract.wording import Fault, Finding
from generator.ir.schema import Json, Location
from generator.problems import Problem, Severity
from generator.source import Node, Spec
from generator.source.pointer import join

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

_UNKNOWN: Final = ("unevaluatedProperties", "additionalProperties")


def check(spec: Spec, survey: Survey) -> Iterator[Problem]:
    """What is wrong with the structure of each tree of the survey, as its author wrote it."""
    written = spec.written
    for kind, root in survey.roots:
        yield from _judged(written, kind, spec.as_written(root.location))


def _judged(spec: Spec, kind: Kind, root: Node) -> Iterator[Problem]:
    errors = [best(error) for error in metaschema.validator(spec.version, kind).iter_errors(root.value)]
    paths = {tuple(error.instance_path) for error in errors if error.kind.name not in _UNKNOWN}
    mistyped = {tuple(error.instance_path) for error in errors if error.kind.name == "type"}
    for error in errors:
        if error.kind.name != "type" and tuple(error.instance_path) in mistyped:
            continue
        fault = Fault(spec.version, error, _at(root.value, error.instance_path))
        for finding in _findings(fault, paths):
            yield _problem(spec, root, finding)


def _at(value: Json, path: Sequence[str | int]) -> Json:
    """The value at a path, from the data itself: the validator gives back numbers that have lost their digits."""
    for step in path:
        if isinstance(value, dict):
            value = value[str(step)]
        elif isinstance(value, list):
            value = value[int(step)]
    return value


def best(error: ValidationError) -> ValidationError:
    """The error that says most: of alternatives that all fail, the one that got furthest."""
    branches = getattr(error.kind, "context", None)
    while branches:
        candidates = [inner for branch in branches for inner in branch]
        if all(inner.kind.name in ("required", "not") for inner in candidates):
            # Which fields go together is said better as a whole.
            break
        error = max(candidates, key=_distance)
        branches = getattr(error.kind, "context", None)
    return error


def _distance(error: ValidationError) -> tuple[int, bool]:
    return (len(error.instance_path), error.kind.name != "type")


def _said_elsewhere(fault: Fault) -> bool:
    """Whether another fault says the same: a `$ref` that is no string, or no responses at all."""
    error = fault.error
    if error.kind.name == "type":
        return error.instance_path[-1:] == ["$ref"] and error.kind.as_dict()["types"] == ["string"]
    if error.kind.name == "not":
        return fault.owner == "parameter list" and not isinstance(fault.value, list)
    return error.kind.name == "required" and error.kind.as_dict()["property"] == "default" and not fault.value


def _findings(fault: Fault, paths: set[tuple[str | int, ...]]) -> Iterator[Finding]:
    error = fault.error
    if error.kind.name not in _UNKNOWN:
        if not _said_elsewhere(fault):
            yield wording.finding(fault)
        return
    known = _fields(fault.version, metaschema.subschema(fault.version, error.absolute_keyword_location or ""))
    at = tuple(error.instance_path)
    for name in error.kind.as_dict()["unexpected"]:
        # A fault further in makes the validator forget that it knows the fields around it.
        if name not in known and not any(path[: len(at) + 1] == (*at, name) for path in paths):
            yield wording.unknown_field(fault, name, known)


def _fields(version: str, value: Json) -> set[str]:
    """Every field that a part of the meta-schema speaks of."""
    found: set[str] = set()
    stack = [value]
    while stack:
        part = stack.pop()
        if isinstance(part, list):
            stack.extend(part)
        elif isinstance(part, dict):
            properties = part.get("properties")
            if isinstance(properties, dict):
                found.update(properties)
            ref = part.get("$ref")
            if isinstance(ref, str) and ref in ("#/$defs/examples",):
                stack.append(metaschema.subschema(version, f"https://openapi.invalid/{version}{ref}/-"))
            stack.extend(child for key, child in part.items() if key not in ("properties", "items"))
    return found


def _problem(spec: Spec, root: Node, finding: Finding) -> Problem:
    pointer = root.pointer
    for token in finding.path:
        pointer = join(pointer, token)
    severity: Severity = "error" if finding.breaking else "warning"
    location = Location(root.document, pointer)
    return spec.problem(
        location, finding.rule, finding.message, severity=severity, hint=finding.hint, key=finding.on_key
    )
