"""Rules about failures: they have one envelope, and operations say in which ways they refuse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import RefType, Response, Schema
from generator.style.rule import Finding
from generator.style.subject import Subject, is_json, shown


@dataclass(frozen=True, slots=True)
class _Envelope:
    """The object that most error responses are: its fields, and how to call it."""

    fields: frozenset[str]
    name: str


def error_envelope(subject: Subject) -> Iterator[Finding]:
    """Error responses have the JSON body that most of them have; fields may be added to it."""
    errors = [
        response
        for call in subject.calls
        if call.method != "HEAD"  # whose answers never have a body
        for response in call.responses
        if response.status.startswith(("4", "5"))
    ]
    envelope = _envelope(subject, errors)
    for response in {response.at: response for response in errors}.values() if envelope is not None else ():
        schemas = [media.schema for media in response.content if media.schema is not None and is_json(media.media_type)]
        if envelope is None or (schemas and all(_is_enveloped(subject, schema, envelope) for schema in schemas)):
            continue
        lack = f"another body than {envelope.name}" if response.content else f"no body, not {envelope.name}"
        message = f"the error response {response.status} has {lack}, which most errors have"
        yield Finding(response.at, message)


def client_errors(subject: Subject) -> Iterator[Finding]:
    """Operations that can refuse a request say how: with a 4xx response, or a default one."""
    for operation in subject.calls:
        refusable = operation.parameters or operation.body is not None or any(operation.security)
        statuses = [response.status for response in operation.responses]
        if refusable and not any(status.startswith("4") or status == "default" for status in statuses):
            yield Finding(
                operation.at,
                f"{shown(operation)} declares no 4xx response",
                "Say in which ways a request can be wrong.",
            )


def _envelope(subject: Subject, errors: list[Response]) -> _Envelope | None:
    """The fields that more than half of the errors with a body have, counting uses; None without such a majority."""
    told = [media for response in errors for media in response.content[:1]]
    names: dict[frozenset[str], Counter[str]] = {}
    shapes: Counter[frozenset[str]] = Counter()
    for media in told:
        opened = subject.object_of(media.schema) if is_json(media.media_type) else None
        if opened is not None and opened.properties:
            fields = frozenset(prop.name for prop in opened.properties)
            shapes[fields] += 1
            names.setdefault(fields, Counter())[_name(media.schema)] += 1
    if not shapes:
        return None
    fields, uses = shapes.most_common(1)[0]
    if uses < 2 or 2 * uses <= len(told):
        return None
    name = names[fields].most_common(1)[0][0]
    return _Envelope(fields, name or "the object of " + ", ".join(f"`{field}`" for field in sorted(fields)[:5]))


def _name(schema: Schema | None) -> str:
    return f"`{schema.type.name}`" if schema is not None and isinstance(schema.type, RefType) else ""


def _is_enveloped(subject: Subject, schema: Schema, envelope: _Envelope) -> bool:
    objects = [subject.object_of(alternative) for alternative in subject.alternatives(schema)]
    return all(one is not None and envelope.fields <= {prop.name for prop in one.properties} for one in objects)
