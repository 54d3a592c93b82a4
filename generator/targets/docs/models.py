"""The page of one named schema: its type, its fields, an example; other named schemas are links."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import RefType, Schema
from generator.lang import json_document
from generator.lang.code import Code
from generator.lang.markdown import fence, prose, text, yaml_string
from generator.targets.docs.fields import MODEL_PREFIX, Row, rows_of
from generator.targets.docs.outline import Root
from generator.targets.docs.page import Page, line
from generator.targets.docs.places import MODELS_INDEX
from generator.targets.docs.summary import summary_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    """What the template of a model's page prints."""

    front_title: Code
    front_description: Code
    title: Code
    line: Code
    description: Code
    facts: Code
    options: tuple[Code, ...]
    rows: tuple[Row, ...]
    sample: Code
    footer: Code


def model_view(name: str, page: Page) -> ModelView:
    """The page of a named schema."""
    schema = Schema(type=RefType(name))
    page = page.outlined({MODEL_PREFIX: Root(schema, "model", deepest=0)})
    told = page.site.tell(page.api.schemas[name])
    sample = page.site.context.sampler.value(page.api.schemas[name], "response", name=name)
    return ModelView(
        front_title=yaml_string(name),
        front_description=yaml_string(summary_of(told.description) or f"The model {name}."),
        title=text(name),
        line=line(told.type, *told.flags),
        description=prose(told.description),
        facts=line(*told.facts, told.choice),
        options=told.options,
        rows=rows_of(MODEL_PREFIX, page),
        sample=fence(json_document.pretty(sample), "json"),
        footer=page.to(MODELS_INDEX, Code("All models")),
    )
