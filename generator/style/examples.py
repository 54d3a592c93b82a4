"""Rules that bodies and answers are shown: examples, and one for each variant of a oneOf."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.conformance import Direction
from generator.ir import Absent, Json, Location, Media, RefType, StringType, UnionType, Variant
from generator.style.rule import Finding
from generator.style.subject import Subject, is_json

_BYTES: Final = ("image/", "audio/", "video/", "font/")
_BINARY: Final = frozenset({"application/octet-stream", "application/pdf", "application/zip", "application/gzip"})


def body_example(subject: Subject) -> Iterator[Finding]:
    """Request bodies have an example, unless they are raw bytes. One shows all media types of the same schema."""
    for body in subject.bodies:
        shown = {_schema_of(media) for media in body.content if _is_shown(subject, media)}
        for media in body.content:
            if _schema_of(media) not in shown and not _is_bytes(subject, media):
                shown.add(_schema_of(media))
                yield Finding(media.at, f"the request body has no example ({media.media_type})")


def response_example(subject: Subject) -> Iterator[Finding]:
    """Successful JSON responses have an example."""
    for response in subject.responses:
        for media in response.content if response.status.startswith("2") else ():
            if is_json(media.media_type) and media.schema is not None and not _is_shown(subject, media):
                yield Finding(media.at, f"the response {response.status} has no example ({media.media_type})")


def variant_example(subject: Subject) -> Iterator[Finding]:
    """Each variant of a oneOf in a body or a successful answer is shown by an example, where there is any."""
    for body in subject.bodies:
        for media in body.content:
            yield from _unshown(subject, media, "request")
    for response in subject.responses:
        for media in response.content if response.status.startswith("2") else ():
            yield from _unshown(subject, media, "response")


def _unshown(subject: Subject, media: Media, direction: Direction) -> Iterator[Finding]:
    """The variants that no example shows; nothing where an example cannot be judged, or does not fit at all."""
    union = subject.api.resolved(media.schema).type if media.schema is not None else None
    shown = _values(subject, media)
    if media.schema is None or not isinstance(union, UnionType) or not union.exclusive or not shown:
        return
    if not is_json(media.media_type) or not _all_fit(subject, media.schema.at, shown, direction):
        return
    missing = [
        _name(subject, variant, number)
        for number, variant in enumerate(union.variants, 1)
        if not _is_variant_shown(subject, union, variant, shown, direction)
    ]
    if missing:
        hint = "Add a named example for each variant."
        yield Finding(media.at, f"no example shows {' or '.join(missing)}", hint)


def _all_fit(subject: Subject, schema: Location, shown: Sequence[Json], direction: Direction) -> bool:
    return all(subject.conformance.fits(schema, value, direction) for value in shown)


def _values(subject: Subject, media: Media) -> list[Json]:
    """The examples of a media type and of its schema; none where one of them is only known as text or by its URL."""
    values = [example.value for example in media.examples]
    known = [value for value in values if not isinstance(value, Absent)]
    return [*known, *_of_schema(subject, media)] if len(known) == len(values) else []


def _is_variant_shown(
    subject: Subject, union: UnionType, variant: Variant, shown: Sequence[Json], direction: Direction
) -> bool:
    if subject.api.resolved(variant.schema).examples or variant.schema.examples:
        return True
    for value in shown:
        tag = value.get(union.discriminator) if union.discriminator and isinstance(value, dict) else None
        if tag in variant.tags if variant.tags and tag is not None else _fits(subject, variant, value, direction):
            return True
    return False


def _fits(subject: Subject, variant: Variant, value: Json, direction: Direction) -> bool:
    return subject.conformance.fits(variant.schema.at, value, direction)


def _name(subject: Subject, variant: Variant, number: int) -> str:
    schema = variant.schema
    name = schema.type.name if isinstance(schema.type, RefType) else schema.title
    return f"`{name}`" if name else f"variant {number}"


def _is_shown(subject: Subject, media: Media) -> bool:
    return bool(media.examples or _of_schema(subject, media))


def _of_schema(subject: Subject, media: Media) -> tuple[Json, ...]:
    """The examples of a media type's schema, or of the one that it refers to."""
    if media.schema is None:
        return ()
    return media.schema.examples or subject.api.resolved(media.schema).examples


def _schema_of(media: Media) -> object:
    """What two media types of one schema have in common."""
    if media.schema is None:
        return media.at
    return media.schema.type if isinstance(media.schema.type, RefType) else media.schema.at


def _is_bytes(subject: Subject, media: Media) -> bool:
    """Whether content is nothing that an example could show."""
    bare = media.media_type.partition(";")[0].strip().lower()
    opened = subject.api.resolved(media.schema).type if media.schema is not None else None
    raw = isinstance(opened, StringType) and opened.binary
    return raw or bare.startswith(_BYTES) or bare in _BINARY or (media.schema is None and not is_json(bare))
