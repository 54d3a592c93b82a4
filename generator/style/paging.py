"""Rules about lists: they come in pages or say that they do not, and what is declared of pages is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.ir import AnyType, ArrayType, Json, ObjectType, Operation, Schema
from generator.names import words
from generator.problems import near
from generator.style.rule import Finding
from generator.style.subject import Subject, child, is_json

_EXTENSION: Final = "x-pagination"
_STYLES: Final = ("cursor", "offset", "page", "none")
_LISTING: Final = re.compile(r"(^|[/.])(list|search|find)", re.IGNORECASE)
_PAGING: Final = frozenset(
    {"after", "before", "bookmark", "continuation", "continue", "cursor", "limit", "marker", "offset", "page", "pages"}
    | {"pagination", "paging", "skip", "starting", "ending"}
)
_PAGING_ALONE: Final = frozenset({"count", "first", "from", "last", "max", "per", "size", "start", "take", "top"})


def unpaged_list(subject: Subject) -> Iterator[Finding]:
    """A GET that answers with a list has parameters to page through it, or `x-pagination: none`."""
    for operation in subject.calls:
        if operation.method != "GET" or _EXTENSION in operation.extensions:
            continue
        paged = any(_is_paging(parameter.name) for parameter in operation.parameters)
        if not paged and _answers_list(subject, operation):
            message = "the list comes without paging: no cursor, offset, page or limit among its parameters"
            hint = f"State `{_EXTENSION}: none` where the list is always complete."
            yield Finding(operation.at, message, hint)


def bad_pagination(subject: Subject) -> Iterator[Finding]:
    """The parameters and fields that x-pagination names exist."""
    for operation in subject.operations:
        if _EXTENSION in operation.extensions:
            yield from _declared(subject, operation, operation.extensions[_EXTENSION])


def _declared(subject: Subject, operation: Operation, declared: Json) -> Iterator[Finding]:
    at = child(operation.at, _EXTENSION)
    style = declared.get("style") if isinstance(declared, dict) else declared
    if declared is False or (not isinstance(declared, dict) and style in _STYLES):
        return
    if isinstance(declared, dict) and not declared.keys() & {"style", "request", "response"}:
        return  # Others use the same name for declarations of their own.
    if not isinstance(declared, dict) or style not in _STYLES:
        hint = f"Known styles: {', '.join(_STYLES)}."
        yield Finding(at, f"`{_EXTENSION}` does not say which style of paging this is", hint)
        return
    taken = [parameter.name for parameter in operation.parameters]
    for key, name in _names(declared.get("request")):
        if name not in taken:
            message = f"`{_EXTENSION}` names the parameter `{name}`, which the operation does not take"
            yield Finding(child(at, "request", key), message, near(str(name), taken), key=False)
    for key, name in _names(declared.get("response")):
        if not _is_answered(subject, operation, str(name)):
            message = f"`{_EXTENSION}` names the field `{name}`, which no successful answer has"
            yield Finding(child(at, "response", key), message, key=False)


def _names(declared: Json) -> list[tuple[str, Json]]:
    return list(declared.items()) if isinstance(declared, dict) else []


def _is_answered(subject: Subject, operation: Operation, name: str) -> bool:
    """Whether a field (dots lead into objects) or a header of that name is in an answer."""
    headers = [header.name.lower() for response in operation.responses for header in response.headers]
    return name.lower() in headers or any(_has(subject, schema, name) for schema in _answers(subject, operation))


def _has(subject: Subject, schema: Schema, name: str) -> bool:
    opened = subject.api.resolved(schema).type
    match opened:
        case ObjectType(properties=properties):
            whole = {prop.name: prop.schema for prop in properties}
            first, _, rest = name.partition(".")
            return name in whole or (first in whole and bool(rest) and _has(subject, whole[first], rest))
        case AnyType():
            return True
        case _:
            return False


def _answers_list(subject: Subject, operation: Operation) -> bool:
    """Whether a success is an array, or, of an operation that is called a list, an object around one array."""
    listing = _LISTING.search(operation.id) is not None
    for schema in _answers(subject, operation):
        opened = subject.api.resolved(schema).type
        if isinstance(opened, ArrayType) and not opened.prefix:
            return True
        if listing and isinstance(opened, ObjectType):
            arrays = [prop for prop in opened.properties if _is_array_of_objects(subject, prop.schema)]
            if len(arrays) == 1:
                return True
    return False


def _is_array_of_objects(subject: Subject, schema: Schema) -> bool:
    opened = subject.api.resolved(schema).type
    return isinstance(opened, ArrayType) and subject.object_of(opened.items) is not None


def _answers(subject: Subject, operation: Operation) -> Iterator[Schema]:
    """What successful JSON answers are, each variant of a union by itself."""
    for response in operation.responses:
        for media in response.content if response.status.startswith("2") else ():
            if media.schema is not None and is_json(media.media_type):
                yield from subject.alternatives(media.schema)


def _is_paging(name: str) -> bool:
    parts = words(name)
    return any(part in _PAGING for part in parts) or (len(parts) == 1 and parts[0] in _PAGING_ALONE)
