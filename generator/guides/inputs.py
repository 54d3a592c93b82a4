"""The inputs of a workflow as environment variables: their names, defaults, and what they may look like."""

from __future__ import annotations

from collections.abc import Iterator

from generator.guides.model import Input
from generator.guides.naming import Names, capitals, plain_words
from generator.guides.shapes import is_file, is_tame, kind_of, media_type_of
from generator.ir import ABSENT, Absent, Json, Operation, Schema
from generator.lang.chain.model import Ref
from generator.request.body import usual_media
from generator.request.media_types import file_name
from generator.samples import Sampler
from generator.source.pointer import index, split
from generator.workflows import scope
from generator.workflows.expressions import InputValue
from generator.workflows.model import OperationCall, Workflow
from generator.workflows.sources import Document, OpenApi
from generator.workflows.values import expressions


def inputs_of(document: Document, workflow: Workflow, prefix: str, names: Names, variables: Names) -> Iterator[Input]:
    """The inputs in the order declared. Their variables begin with `prefix`, so that none is one of the system's."""
    types = document.meaning.schemas
    for name, schema in scope.inputs_of(document, workflow).items():
        file = is_file(schema, types)
        told = plain_words(name)
        words = names.claim((*told, "file") if file and told[-1] != "file" else told, (*told, "input"))
        whole = (*prefix.lower().split("_"), *words)
        variable = capitals(variables.claim(whole, (*whole, "input")))
        variables.claim(words)
        shape = scope.Shape(types, (schema,))
        ref = Ref(variable, words, kind="file" if file else kind_of(shape), tame=not file and is_tame(shape))
        yield Input(
            name=name,
            ref=ref,
            description=schema.description,
            default=ABSENT if file else schema.default,
            example=_file(name, schema, document) if file else _example(document, workflow, name, schema),
        )


def _file(name: str, schema: Schema, document: Document) -> str:
    return file_name(media_type_of(schema, document.meaning.schemas) or "application/octet-stream", name)


def _example(document: Document, workflow: Workflow, name: str, schema: Schema) -> Json | Absent:
    """The author's example, or else what the contract has for an example where the input is sent."""
    if schema.examples:
        return schema.examples[0]
    if schema.default is not ABSENT:
        return schema.default
    for step in workflow.steps:
        call = step.call
        source = document.source(call.source) if isinstance(call, OperationCall) else None
        if not isinstance(call, OperationCall) or source is None:
            continue
        if step.body is not None and step.body.payload is not None:
            for pointer, expression in expressions(step.body.payload):
                if expression == InputValue(name):
                    found = _at(_sample(source, call.operation), pointer)
                    if found is not ABSENT:
                        return found
        for parameter in step.parameters:
            declared = [each for each in call.operation.parameters if each.name == parameter.name]
            if parameter.value == InputValue(name) and declared:
                return Sampler(source.api, source.conformance).parameter(declared[0])
    return ABSENT


def _sample(source: OpenApi, operation: Operation) -> Json | Absent:
    media = usual_media(operation.body) if operation.body is not None else None
    return Sampler(source.api, source.conformance).media(media, "request").value if media is not None else ABSENT


def _at(value: Json | Absent, pointer: str) -> Json | Absent:
    for token in split(pointer):
        number = index(token)
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and number is not None and number < len(value):
            value = value[number]
        else:
            return ABSENT
    return value
