"""The rule that a link can be followed: what it passes on is there, and is all that the other operation needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.ir import (
    AnyType,
    ArrayType,
    IntersectionType,
    Json,
    Link,
    NeverType,
    ObjectType,
    Operation,
    Parameter,
    Response,
    Schema,
)
from generator.problems import near
from generator.source.pointer import index, split
from generator.style.rule import Finding
from generator.style.subject import Subject, child

_REQUEST: Final = re.compile(r"\$request\.(path|query|header)\.(.+)")
_LOCATED: Final = re.compile(r"(path|query|header|cookie)\.(.+)")


def link_parameters(subject: Subject) -> Iterator[Finding]:
    """Links pass on all path parameters of their operation, under names that it has, from values that exist."""
    targets = {operation.id: operation for operation in (*subject.api.operations, *subject.api.webhooks)}
    for source in subject.operations:
        for response in source.responses:
            for link in response.links:
                if link.operation_id in targets:
                    yield from _link(subject, source, response, link, targets[link.operation_id])


def _link(subject: Subject, source: Operation, response: Response, link: Link, target: Operation) -> Iterator[Finding]:
    at = child(response.at, "links", link.name)
    passed: set[tuple[str, str]] = set()
    for written, value in link.parameters:
        place = child(at, "parameters", written)
        parameter = _parameter(target, written)
        if parameter is None:
            taken = [parameter.name for parameter in target.parameters]
            yield Finding(place, f"`{target.id}` takes no parameter `{written}`", near(written, taken))
        else:
            passed.add((parameter.location, parameter.name))
        reason = _missing(subject, source, response, value)
        if reason:
            yield Finding(place, f"the link `{link.name}` passes on `{value}`, but {reason}", key=False)
    for parameter in target.parameters:
        if parameter.location == "path" and ("path", parameter.name) not in passed:
            message = f"the link `{link.name}` does not pass on `{parameter.name}`, which `{target.id}` needs"
            yield Finding(at, message)


def _parameter(operation: Operation, written: str) -> Parameter | None:
    """The parameter of a name, which may say its location: `path.id` (OpenAPI 3.2, 4.20.1)."""
    located = _LOCATED.fullmatch(written)
    for parameter in operation.parameters:
        if parameter.name == written or (located and (parameter.location, parameter.name) == located.groups()):
            return parameter
    return None


def _missing(subject: Subject, source: Operation, response: Response, value: Json) -> str:
    """Why a runtime expression (OpenAPI 3.2, 4.20.4) has no value; empty for one that has, or that is no expression."""
    if not isinstance(value, str):
        return ""
    asked = _REQUEST.fullmatch(value)
    if asked is not None and not any(
        (parameter.location, parameter.name) == asked.groups() for parameter in source.parameters
    ):
        return f"`{source.id}` takes no such parameter"
    sent = source.body.content if source.body is not None else ()
    for kind, content in (("request", sent), ("response", response.content)):
        begin = f"${kind}.body#"
        path = split(value.removeprefix(begin))
        if value.startswith(begin) and not any(_leads(subject, media.schema, path) for media in content):
            return f"the {kind} has no such field"
    return ""


def _leads(subject: Subject, schema: Schema | None, path: list[str]) -> bool:
    """Whether a pointer leads somewhere in the values of a schema, as far as it can be said."""
    if not path or schema is None:
        return True
    return any(_steps(subject, alternative, path) for alternative in subject.alternatives(schema))


def _steps(subject: Subject, schema: Schema, path: list[str]) -> bool:
    match schema.type:
        case ObjectType(properties=properties, additional=additional):
            listed = {prop.name: prop.schema for prop in properties}
            if path[0] in listed:
                return _leads(subject, listed[path[0]], path[1:])
            return not properties or (additional is not None and not isinstance(additional.type, NeverType))
        case ArrayType(items=items):
            return index(path[0]) is not None and _leads(subject, items, path[1:])
        case AnyType() | IntersectionType():
            return True
        case _:
            return False
