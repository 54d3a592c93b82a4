"""Rules about request bodies: their media type, whether there must be one, and literal payloads against the schema."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ir import Body, Location, Media, Operation
from generator.problems import Problem, near
from generator.source.pointer import join, split
from generator.workflows.model import RequestBody, Step
from generator.workflows.payloads import PayloadError, from_text, misfits, replaced, undeclared
from generator.workflows.scope import is_json
from generator.workflows.sources import Document, OpenApi
from generator.workflows.values import Constant, Malformed, Text, Value

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_MOST = 5


def check(document: Document, source: OpenApi, step: Step, operation: Operation) -> Iterator[Problem]:
    """What is wrong with the body that a step sends to an operation, or does not send."""
    spec, body, declared = document.spec, step.body, operation.body
    if body is None or (body.payload is None and not body.content_type and not body.replacements):
        if declared is not None and declared.required:
            yield spec.problem(step.at, "missing-body", f"{operation.id!r} requires a body")
        return
    if declared is None:
        message = f"{operation.id!r} takes no body"
        yield spec.problem(body.at, "unexpected-body", message, key=True)
        return
    if body.payload is None and declared.required:
        yield spec.problem(body.at, "missing-body", f"{operation.id!r} requires a body: `payload` is missing")
    media = _media(declared, body.content_type)
    if body.content_type and media is None:
        known = [each.media_type for each in declared.content]
        message = f"{operation.id!r} takes no {body.content_type}, but {' or '.join(known) or 'nothing'}"
        at = Location(body.at.document, join(body.at.pointer, "contentType"))
        yield spec.problem(at, "unknown-content-type", message, hint=near(body.content_type, known))
    elif not body.content_type and len(declared.content) > 1:
        message = f"{operation.id!r} takes several media types; `contentType` does not say which is sent"
        yield spec.problem(body.at, "missing-content-type", message, severity="warning", key=True)
    if media is not None and body.payload is not None:
        yield from _payload(document, source, body, body.payload, media)


def _media(declared: Body, written: str) -> Media | None:
    """The declared media type that the written one is (RFC 9110, 12.5.1: the most specific one), or the only one."""
    if not written:
        return declared.content[0] if len(declared.content) == 1 else None
    bare = _bare(written)
    ranges = (bare, f"{bare.partition('/')[0]}/*", "*/*")
    for each in ranges:
        for media in declared.content:
            if _bare(media.media_type) == each:
                return media
    return None


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _payload(document: Document, source: OpenApi, body: RequestBody, payload: Value, media: Media) -> Iterator[Problem]:
    at = Location(body.at.document, join(body.at.pointer, "payload"))
    bare = _bare(body.content_type or media.media_type)
    inside = True
    if isinstance(payload, Text | Constant) and is_json(bare) and _is_text(payload):
        try:
            payload, inside = from_text(payload), False
        except PayloadError as error:
            if media.schema is None or not source.conformance.fits(media.schema.at, error.text, "request"):
                message = f"the payload is to be {bare}: {error}"
                yield document.spec.problem(at, "bad-payload", message)
                return
    for each in body.replacements:
        target = Location(each.at.document, join(each.at.pointer, "target"))
        if not is_json(bare) and bare not in _FORMS:
            continue
        if each.target and not each.target.startswith("/"):
            message = f"{each.target!r} is no JSON pointer"
            yield document.spec.problem(target, "bad-replacement", message, hint="A pointer begins with a slash.")
            return
        changed = replaced(payload, split(each.target), each.value)
        if changed is None:
            message = f"the payload has nothing at {each.target!r} that could be replaced"
            yield document.spec.problem(target, "bad-replacement", message)
            return
        payload = changed
    judged = is_json(bare) or bare in _FORMS or (bare.startswith("text/") and _is_text(payload))
    form_text = bare in _FORMS and _is_text(payload)
    if media.schema is None or media.stream or not judged or form_text or isinstance(payload, Malformed):
        return
    for misfit in misfits(source, media.schema, payload)[:_MOST]:
        where = _into(at, misfit.path if inside else ())
        yield document.spec.problem(where, "bad-payload", f"the payload does not fit its schema: {misfit}")
    for path, found in undeclared(source.api.schemas, [media.schema], payload):
        where, hint = _into(at, path if inside else ()), near(found.token, found.known)
        message = f"no schema declares the field {found.token!r}"
        yield document.spec.problem(
            where, "undeclared-value", message, severity="warning", hint=hint, key=inside and isinstance(path[-1], str)
        )


def _into(at: Location, path: Sequence[str | int]) -> Location:
    pointer = at.pointer
    for token in path:
        pointer = join(pointer, token)
    return Location(at.document, pointer)


def _is_text(payload: Value) -> bool:
    return isinstance(payload, Text) or (isinstance(payload, Constant) and isinstance(payload.value, str))
