"""Whether every sample fits its schema: parameters, bodies, responses of all statuses and types; makes none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.conformance import Direction
from generator.ir import ABSENT, NOWHERE, Absent, Example, Json, Media, Operation, Parameter, RefType, Schema
from generator.pipeline import Project
from generator.prove.json_texts import json_or_text
from generator.prove.report import Count, Failure
from generator.request.paths import resource_of
from generator.samples import Sampler


@dataclass(frozen=True, slots=True)
class _Sample:
    """A value, the schema that it must fit, and what it is called."""

    where: str
    schema: Schema
    value: Json | Absent
    direction: Direction


def prove_samples(project: Project, operations: Iterable[Operation]) -> tuple[Count, tuple[Failure, ...]]:
    """How many samples there are and fit, and for each operation those that do not, with the place of the schema."""
    good = total = 0
    failures: list[Failure] = []
    for operation in operations:
        faults: list[str] = []
        for sample in _samples(operation, project.sampler):
            total += 1
            fault = _fault(project, sample)
            good += not fault
            faults += [f"{sample.where}: {fault}"] if fault else []
        if faults:
            failures.append(Failure(operation.id, "sample", tuple(faults)))
    return Count(good, total), tuple(failures)


def _fault(project: Project, sample: _Sample) -> str:
    """Why a sample does not fit; empty when it does."""
    if sample.value is ABSENT:
        return "there is no sample"
    schema = sample.schema
    while schema.at == NOWHERE and isinstance(schema.type, RefType):
        schema = project.api.schemas[schema.type.name]
    if schema.at == NOWHERE:
        return ""
    misfits = project.conformance.misfits(schema.at, sample.value, sample.direction)
    return f"{'; '.join(map(str, misfits[:3]))} (schema: {project.spec.place(schema.at)})" if misfits else ""


def _samples(operation: Operation, sampler: Sampler) -> Iterator[_Sample]:
    owner = resource_of(operation)
    for parameter in operation.parameters:
        for name in _names(parameter.examples):
            value = sampler.parameter(parameter, name, owner=owner)
            yield _Sample(f"{parameter.location} parameter {parameter.name!r}", parameter.schema, value, "request")
    for media in operation.body.content if operation.body is not None else ():
        yield from _of_media("request", media, sampler, "request")
    for response in operation.responses:
        for header in response.headers:
            yield _of_header(response.status, header, sampler)
        for media in response.content:
            yield from _of_media(f"response {response.status}", media, sampler, "response")


def _of_header(status: str, header: Parameter, sampler: Sampler) -> _Sample:
    return _Sample(f"response {status} header {header.name!r}", header.schema, sampler.parameter(header), "request")


def _of_media(what: str, media: Media, sampler: Sampler, direction: Direction) -> Iterator[_Sample]:
    """The samples of a media type, one an example; of a stream, each of its items."""
    schema = media.item_schema if media.stream and media.item_schema is not None else media.schema
    if schema is None:
        return
    for name in _names(media.examples):
        shown = sampler.media(media, direction, name)
        where = f"{what} {media.media_type}" + (f" example {name!r}" if name else "")
        if shown.serialized is None:
            yield _Sample(where, schema, shown.value, direction)
        elif not media.examples:
            yield _Sample(where, schema, sampler.value(schema, direction), direction)
        else:
            for value in _read(media, shown.serialized):
                yield _Sample(where, schema, value, direction)


def _names(examples: tuple[Example, ...]) -> Iterable[str]:
    return dict.fromkeys(["", *(example.name for example in examples)])


def _read(media: Media, text: str) -> Iterator[Json]:
    """The values that text of the author's stands for; none where it is not JSON: nothing but text is meant then."""
    essence = media.media_type.partition(";")[0].strip().lower()
    if media.stream == "ndjson":
        texts = [line for line in text.splitlines() if line.strip()]
    elif not media.stream and essence.endswith(("/json", "+json")):
        texts = [text]
    else:
        texts = []
    yield from map(json_or_text, texts)
