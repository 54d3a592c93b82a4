"""Bodies as the pages show them: media types, types, samples and fields; knows no operation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator.ir import ABSENT, Example, Media, Schema, StringType
from generator.lang import json_document
from generator.lang.code import Code
from generator.lang.markdown import code_span, fence, link, mark, prose, text
from generator.targets.docs.fields import Row, rows_of, type_line
from generator.targets.docs.outline import DEEPEST, Direction, Outline, Root
from generator.targets.docs.page import Page, line

_NOTHING = Code("")
# An example of the author's may be a whole data set.
_LONGEST_SAMPLE, _CUT_SAMPLE = 300, 200
# What a stream is, and of what the fields are that follow.
_STREAMS = {
    "sse": (
        "The body is a stream of server-sent events, which arrive as they happen.",
        "The data of each is described here.",
    ),
    "ndjson": (
        "The body is a stream of JSON documents, one a line, which arrive as they happen.",
        "Each is described here.",
    ),
}
_TEXT_TYPES = ("text/", "application/xml", "application/x-www-form-urlencoded", "application/x-ndjson")


@dataclass(frozen=True, slots=True)
class Sample:
    """An example: what it is called and what is said of it, the block itself, and a note below (may all be empty)."""

    label: Code
    description: Code
    block: Code
    note: Code = _NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One media type of a body. `line` is media type, type and model; `notes` are paragraphs."""

    line: Code
    description: Code = _NOTHING
    notes: tuple[Code, ...] = ()
    facts: Code = _NOTHING
    options: tuple[Code, ...] = ()
    samples: tuple[Sample, ...] = ()
    rows: tuple[Row, ...] = ()


def content_roots(
    prefix: str, content: Sequence[Media], direction: Direction, deepest: int = DEEPEST
) -> dict[str, Root]:
    """What the page has to outline for a body, by the prefix of its anchors."""
    schemas = ((_key(prefix, media, content), _schema_of(media)) for media in content)
    return {key: Root(schema, direction, deepest=deepest) for key, schema in schemas if schema}


def contents(
    prefix: str, content: Sequence[Media], direction: Direction, page: Page, *, about: str = ""
) -> tuple[Content, ...]:
    """The media types of a body. `about` is what was said of the body before, which is not said twice."""
    found = (_content(_key(prefix, media, content), media, direction, page, media is content[0]) for media in content)
    return tuple(replace(each, description=_NOTHING) if each.description == prose(about) else each for each in found)


def _key(prefix: str, media: Media, content: Sequence[Media]) -> str:
    return prefix if len(content) == 1 else f"{prefix}-{mark(media.media_type)}"


def _schema_of(media: Media) -> Schema | None:
    return media.item_schema or media.schema if media.stream else media.schema


def _content(key: str, media: Media, direction: Direction, page: Page, is_first: bool) -> Content:
    schema = _schema_of(media)
    samples = tuple(_samples(media, direction, page, is_first))
    if schema is None:
        return Content(line=code_span(media.media_type), notes=tuple(_notes(media, page, None)), samples=samples)
    outline, told = page.outlines[key], page.site.tell(schema)
    # Samples show what examples in a line would show once more.
    facts = (fact for fact in told.facts if not samples or not fact.startswith(("Example: ", "Examples: ")))
    types = {encoding.property: _encoding(encoding.content_types) for encoding in media.encodings}
    return Content(
        line=line(code_span(media.media_type), type_line(told, page)),
        description=_NOTHING if outline.linked else prose(told.description),
        notes=tuple(_notes(media, page, outline)),
        # Of bytes, the schema tells the media type once more.
        facts=_NOTHING if is_binary(media, page) else line(*facts, told.choice if outline.entries else _NOTHING),
        options=told.options,
        samples=samples,
        rows=rows_of(key, page, extra=types),
    )


def _encoding(types: Sequence[str]) -> tuple[Code, ...]:
    return (Code("Content: " + Code.joined(", ", map(code_span, types))),) if types else ()


def _notes(media: Media, page: Page, outline: Outline | None) -> Iterator[Code]:
    if media.stream:
        stream, each = _STREAMS[media.stream]
        yield Code(f"{stream} {each}" if outline and not outline.linked else stream)
    elif is_binary(media, page):
        yield Code("The body is the content of a file: bytes, sent as they are.")
    if outline and outline.linked and (schema := _schema_of(media)):
        yield Code(f"The fields are those of {page.model(page.site.tell(schema).core.model)}.")


def is_binary(media: Media, page: Page) -> bool:
    """Whether the body is bytes that a page can't show."""
    if media.schema is None:
        return not (is_json(media) or media.media_type.lower().startswith(_TEXT_TYPES) or media.examples)
    kind = page.api.resolved(media.schema).type
    return isinstance(kind, StringType) and kind.binary


def is_form(media: Media) -> bool:
    """Whether the body is a form, which no JSON document can stand for."""
    return media.media_type.lower().startswith(("multipart/", "application/x-www-form-urlencoded"))


def is_json(media: Media) -> bool:
    """Whether the body is JSON: `application/json`, `application/problem+json`, `text/json`."""
    name = media.media_type.partition(";")[0].strip().lower()
    return name.endswith(("/json", "+json"))


def _samples(media: Media, direction: Direction, page: Page, is_first: bool) -> Iterator[Sample]:
    """The samples of a body, but for those of requests that the code samples show in full already."""
    if is_binary(media, page):
        return
    found = list(_all_samples(media, direction, page))
    if direction != "request" or not (is_form(media) or (is_first and len(found) == 1)):
        yield from found


def _all_samples(media: Media, direction: Direction, page: Page) -> Iterator[Sample]:
    way: Literal["request", "response"] = "request" if direction == "request" else "response"
    shown = set[str]()
    for name in [example.name for example in media.examples] or [""]:
        told = next((example for example in media.examples if example.name == name), Example(""))
        sample = page.site.context.sampler.media(media, way, name)
        _remember(media, sample, page)
        written, language = _text(media, sample)
        # In the place of an example that does not fit its schema comes another, which may be there already.
        if written and written not in shown:
            shown.add(written)
            yield sample_of(example_label(told), prose(told.description), written, language)
        elif not written and told.external_url:
            yield Sample(example_label(told), link(text(told.external_url), told.external_url), _NOTHING)


def _remember(media: Media, sample: Example, page: Page) -> None:
    """Keep the sample for the page of the model that it is one of."""
    if media.schema and not media.stream and sample.value is not ABSENT:
        core = page.site.tell(media.schema).core
        if core.model and not core.wrapped:
            page.site.samples.setdefault(core.model, sample.value)


def sample_of(label: Code, description: Code, written: str, language: str) -> Sample:
    """A sample as a block of code, cut where it would bury the page."""
    lines = written.rstrip("\n").split("\n")
    if len(lines) <= _LONGEST_SAMPLE:
        return Sample(label, description, fence(written, language))
    note = Code(f"The first {_CUT_SAMPLE} of {len(lines)} lines are shown.")
    return Sample(label, description, fence("\n".join(lines[:_CUT_SAMPLE]), language), note)


def example_label(example: Example) -> Code:
    """What an example is called; empty where it has no name of its own."""
    # An example without a name of its own is called so by OpenAPI's singular keyword.
    return text(example.summary or ("" if example.name in {"", "example"} else example.name))


def _text(media: Media, sample: Example) -> tuple[str, str]:
    """The sample as text, not encoded, and its language; empty where there is nothing to show."""
    if sample.serialized is not None:
        return sample.serialized, _language(media)
    if sample.value is ABSENT:
        return "", ""
    if isinstance(sample.value, str) and not is_json(media):
        return sample.value, _language(media)
    return json_document.pretty(sample.value), "json"


def _language(media: Media) -> str:
    name = media.media_type.partition(";")[0].strip().lower()
    if is_json(media) or media.stream == "ndjson":
        return "json"
    return "xml" if name.endswith(("/xml", "+xml")) else "html" if name == "text/html" else "text"
