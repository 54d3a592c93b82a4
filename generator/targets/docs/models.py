"""The page of one named schema: its type, its fields, an example; other named schemas are links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import RefType, Schema
from generator.lang import json_document
from generator.lang.code import Code
from generator.lang.markdown import prose, text, yaml_string
from generator.targets.docs.fields import MODEL_PREFIX, Row, rows_of
from generator.targets.docs.messages import Sample, sample_of
from generator.targets.docs.outline import Root
from generator.targets.docs.page import Page, line
from generator.targets.docs.places import MODELS_INDEX
from generator.targets.docs.summary import summary_of

_NOTHING = Code("")


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    """What the template of a model's page prints; `samples` is one, or none where no operation has the model whole."""

    front_title: Code
    front_description: Code
    title: Code
    line: Code
    description: Code
    facts: Code
    options: tuple[Code, ...]
    rows: tuple[Row, ...]
    samples: tuple[Sample, ...]
    footer: Code


def model_view(name: str, page: Page) -> ModelView:
    """The page of a named schema."""
    schema = Schema(type=RefType(name))
    page = page.outlined({MODEL_PREFIX: Root(schema, "model", deepest=0)})
    told = page.site.tell(page.api.schemas[name])
    return ModelView(
        front_title=yaml_string(name),
        front_description=yaml_string(summary_of(told.description) or f"The model {name}."),
        title=text(name),
        line=line(told.type, *told.flags),
        description=prose(told.description),
        facts=line(*told.facts, told.choice),
        options=told.options,
        rows=rows_of(MODEL_PREFIX, page),
        samples=tuple(_samples(name, page)),
        footer=page.to(MODELS_INDEX, Code("All models")),
    )


def _samples(name: str, page: Page) -> Iterator[Sample]:
    if name in page.site.samples:
        yield sample_of(_NOTHING, _NOTHING, json_document.pretty(page.site.samples[name]), "json")
