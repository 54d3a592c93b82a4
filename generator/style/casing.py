"""Rules about how names are written: operation ids, path segments, fields and parameters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from generator.ir import Location, Slot
from generator.names import camel, kebab, pascal, screaming, snake
from generator.style.rule import Finding
from generator.style.subject import Subject, child, shown

_CAMEL: Final = re.compile(r"[a-z][A-Za-z0-9]*")
_SEGMENT: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_STYLES: Final = {
    "snake_case": (re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+"), snake),
    "camelCase": (re.compile(r"[a-z]+[a-z0-9]*[A-Z][A-Za-z0-9]*"), camel),
    "PascalCase": (re.compile(r"(?=.*[a-z])[A-Z][A-Za-z0-9]*"), pascal),
    "kebab-case": (re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+"), kebab),
    "SCREAMING_CASE": (re.compile(r"[A-Z][A-Z0-9]+(_[A-Z0-9]+)*"), screaming),
}
# One lower-case word fits these styles alike.
_LOWER: Final = ("snake_case", "camelCase", "kebab-case")
_WORD: Final = re.compile(r"[a-z][a-z0-9]*")
# Marks before a name that are no part of its style.
_MARKS: Final = "_$@"


def operation_id(subject: Subject) -> Iterator[Finding]:
    """Operations have an operationId."""
    for operation in subject.operations:
        if operation.derived_id and not subject.written(operation.at, "operationId"):
            hint = "Clients name their methods after it, and links refer to it."
            yield Finding(operation.at, f"{shown(operation)} has no operationId", hint)


def operation_id_casing(subject: Subject) -> Iterator[Finding]:
    """Operation ids are in camelCase."""
    for operation in subject.operations:
        written = subject.written(operation.at, "operationId")
        if written and not _CAMEL.fullmatch(written):
            hint = f"Write {camel(written)}." if camel(written) else ""
            at = child(operation.at, "operationId")
            yield Finding(at, f"the operationId `{written}` is not in camelCase", hint, key=False)


def path_casing(subject: Subject) -> Iterator[Finding]:
    """The fixed segments of paths are in kebab-case. A segment that several paths have is reported once."""
    first: dict[str, str] = {}
    uses: Counter[str] = Counter()
    for path, segments in _paths(subject).items():
        for segment in segments:
            if not _is_kebab(segment):
                first.setdefault(segment, path)
                uses[segment] += 1
    for segment, path in first.items():
        more = f"; {uses[segment]} paths have it" if uses[segment] > 1 else ""
        message = f"the path segment `{segment}` is not in kebab-case{more}"
        hint = f"Write {kebab(segment)}." if kebab(segment) else ""
        yield Finding(path_at(subject, path), message, hint)


def field_casing(subject: Subject) -> Iterator[Finding]:
    """Fields of objects are written in the style that most names of the document have."""
    usual = _usual(subject)
    for prop in subject.properties:
        yield from _deviation("field", prop.name, prop.schema.at, usual)


def parameter_casing(subject: Subject) -> Iterator[Finding]:
    """Parameters of paths, queries and cookies are written in the style that most names of the document have."""
    usual = _usual(subject)
    for parameter in subject.parameters:
        if parameter.location != "header":
            yield from _deviation("parameter", parameter.name, parameter.at, usual)


def path_at(subject: Subject, path: str) -> Location:
    """Where a path is written as a key: in the entry document, whatever file its operations are in."""
    return child(subject.spec.root.location, "paths", path)


def _paths(subject: Subject) -> dict[str, list[str]]:
    """The fixed segments of each path; one that holds a parameter counts for what is around it."""
    found: dict[str, list[str]] = {}
    for operation in subject.calls:
        text = "".join("{}" if isinstance(part, Slot) else part for part in operation.path)
        segments = [segment for segment in text.partition("?")[0].split("/") if segment.replace("{}", "")]
        found.setdefault(operation.path_text, list(dict.fromkeys(segments)))
    return found


def _is_kebab(segment: str) -> bool:
    """Whether all that stands between parameters, dots, colons and the like is in kebab-case."""
    return all(_SEGMENT.fullmatch(part) for part in re.split(r"[^A-Za-z0-9_-]+", segment) if part.strip("-_"))


def _usual(subject: Subject) -> str:
    """The style of most names that have one; empty when none has. Of two alike the one that is met first."""
    names = [prop.name for prop in subject.properties]
    names += [parameter.name for parameter in subject.parameters if parameter.location != "header"]
    count = Counter(style for name in names if (style := _style(name)))
    return max(count, key=lambda style: count[style]) if count else ""


def _style(name: str) -> str:
    """The style that a name is written in; empty for a single lower-case word, and for what is no identifier."""
    bare = name.lstrip(_MARKS)
    return next((style for style, (pattern, _) in _STYLES.items() if pattern.fullmatch(bare)), "")


def _deviation(kind: str, name: str, at: Location, usual: str) -> Iterator[Finding]:
    style = _style(name)
    if not style and _WORD.fullmatch(name) and usual and usual not in _LOWER:
        style = "lower case"
    if not usual or not style or style == usual:
        return
    spelled = _STYLES[usual][1](name)
    hint = f"Write {spelled}." if spelled else ""
    yield Finding(at, f"the {kind} `{name}` is in {style}, and most names are in {usual}", hint)
