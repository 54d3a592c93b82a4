"""The rule that a description says more than the name of what it describes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from http import HTTPStatus
from typing import Final

from generator.ir import NOWHERE, EnumType, Location
from generator.names import words
from generator.source.pointer import split
from generator.style.rule import Finding
from generator.style.subject import Subject, child

# Words that add nothing to a name. Prepositions that tell a relation (`in`, `from`, `to`) are none of them.
_EMPTY: Final = frozenset(
    {"a", "an", "and", "are", "be", "for", "has", "have", "is", "it", "its", "of", "or", "our", "the", "their"}
    | {"these", "this", "those", "was", "will", "your", "here", "some"}
    | {"attribute", "body", "data", "entity", "enum", "field", "item", "object", "param", "parameter", "payload"}
    | {"property", "schema", "value", "string", "integer", "boolean"}
    | {"actual", "corresponding", "current", "given", "provided", "respective", "specific", "specified", "unique"}
    | {"optional", "required"}
)
_PLACEHOLDERS: Final = frozenset({"todo", "tbd", "tba", "fixme", "xxx", "description", "none", "na", "n", "a", "no"})
_LIST: Final = re.compile(r"\s*(an?|the)?\s*(list|array|set|collection)\s+of\b", re.IGNORECASE)
_ANSWER: Final = frozenset(
    {"ok", "okay", "success", "successful", "successfully", "succeeded", "response", "request", "operation", "default"}
    | {"error", "unexpected", "result", "answer", "http", "status", "code"}
)
_SAME: Final = {"identifier": "id", "ids": "id", "uuid": "id"}
# The parts of a pointer that are no names.
_STRUCTURE: Final = frozenset(
    {"components", "schemas", "properties", "items", "allOf", "oneOf", "anyOf", "parameters", "paths", "schema"}
    | {"content", "responses", "requestBody", "requestBodies", "headers", "additionalProperties", "patternProperties"}
    | {"get", "put", "post", "delete", "patch", "head", "options", "trace", "query", "webhooks", "callbacks"}
)
# A longer text has something to say.
_LONGEST: Final = 80


def filler_description(subject: Subject) -> Iterator[Finding]:
    """Descriptions say more than the name they stand by: not "The name of the name", nor "OK" for a 200."""
    for at, name, around in _described(subject):
        text = subject.written(at, "description")
        if text.strip() and _is_filler(text, name, at if around else NOWHERE):
            yield _finding(at, text, f"`{name}`")
    for response in subject.responses:
        text = subject.written(response.at, "description")
        if text.strip() and len(text) <= _LONGEST and _words(text) <= _phrase(response.status):
            yield _finding(response.at, text, f"the status {response.status}")
    yield from _operations(subject)
    yield from _enum_values(subject)


def _described(subject: Subject) -> Iterator[tuple[Location, str, bool]]:
    """What has a name and a description: its place, the name, and whether the names around it explain it as well."""
    for parameter in (*subject.parameters, *subject.headers):
        yield parameter.at, parameter.name, True
    for prop in subject.properties:
        yield prop.schema.at, prop.name, True
    fields = {prop.schema.at for prop in subject.properties}
    for name, schema in subject.named:
        if schema.at not in fields:
            yield schema.at, name, False
    for body in subject.bodies:
        yield body.at, "request body", False
    for tag in subject.api.tags:
        yield tag.at, tag.name, False
    for scheme in subject.api.security_schemes.values():
        yield scheme.at, scheme.name, False
    for server in subject.servers:
        for variable in server.variables:
            yield child(server.at, "variables", variable.name), variable.name, False


def _operations(subject: Subject) -> Iterator[Finding]:
    for operation in subject.operations:
        text = operation.description
        if text.strip() and len(text) <= 2 * _LONGEST and _words(text) - _EMPTY <= _words(operation.summary):
            message, hint = "the description only repeats the summary", "Say when to use it and what can go wrong."
            yield Finding(child(operation.at, "description"), message, hint, key=False)


def _enum_values(subject: Subject) -> Iterator[Finding]:
    for schema in subject.schemas:
        beside = subject.raw(child(schema.at, "x-enumDescriptions")) if isinstance(schema.type, EnumType) else None
        for value, node in beside.items() if beside is not None else ():
            if isinstance(node.value, str) and node.value.strip() and _is_filler(node.value, value, NOWHERE):
                yield Finding(node.location, f"{_quoted(node.value)} says no more than the value `{value}`", key=False)


def _finding(at: Location, text: str, what: str) -> Finding:
    return Finding(child(at, "description"), f"the description {_quoted(text)} says no more than {what}", key=False)


def _is_filler(text: str, name: str, place: Location) -> bool:
    """Whether a text has nothing but words of the name, one of them at least, and of the names in its place."""
    if len(text) > _LONGEST:
        return False
    own = _words(name)
    said = _words(_LIST.sub("", text)) - (_EMPTY - own)
    if said and said <= _PLACEHOLDERS - own:
        return True
    return not said or (bool(said & own) and (said <= own or said <= own | _around(place)))


def _around(at: Location) -> frozenset[str]:
    """The words of the names in the place of a node, but for structure."""
    names = [token for token in split(at.pointer) if token not in _STRUCTURE and not token.isdigit()]
    return frozenset(word for name in names for word in _words(name))


def _phrase(status: str) -> frozenset[str]:
    """The words that a status stands for by itself (RFC 9110, 15)."""
    known = {str(item.value): item.phrase for item in HTTPStatus}
    return _words(known.get(status, "")) | _ANSWER | _EMPTY | {status}


@lru_cache(maxsize=20_000)
def _words(text: str) -> frozenset[str]:
    """The words of a text or name, in the singular."""
    return frozenset(_SAME.get(word, _singular(word)) for word in words(text))


def _singular(word: str) -> str:
    if len(word) < 4 or word.endswith(("ss", "us", "is")):
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else re.sub(r"(?<=[xs])es$|s$", "", word)


def _quoted(text: str) -> str:
    return f'"{" ".join(text.split())}"'
