"""Parameters and response headers: in which order and under which titles, and how their values are written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.ir import ABSENT, Api, ArrayType, ObjectType, Parameter, Schema
from generator.lang.code import Code
from generator.lang.markdown import code_span
from generator.targets.docs.outline import Child, Root
from generator.targets.docs.types import core_of

GROUPS = (
    ("header", "Headers"),
    ("path", "Path parameters"),
    ("query", "Query parameters"),
    ("querystring", "Query string"),
    ("cookie", "Cookies"),
)
_LISTS = {
    "form": "Separate several values with commas",
    "simple": "Separate several values with commas",
    "spaceDelimited": "Separate several values with blanks",
    "pipeDelimited": "Separate several values with `|`",
    "label": "Written as `.a.b`",
    "matrix": "Written as `;name=a;name=b`",
}


def parameters_root(parameters: Iterable[Parameter]) -> Root:
    """The parameters as the top rows of an outline."""
    return Root(None, "request", tuple(map(_child, parameters)))


def _child(parameter: Parameter) -> Child:
    """The parameter's own words take the place of its schema's."""
    values = tuple(example.value for example in parameter.examples if example.value is not ABSENT)
    schema = replace(
        parameter.schema,
        description=parameter.description or parameter.schema.description,
        deprecated=parameter.deprecated or parameter.schema.deprecated,
        examples=values or parameter.schema.examples,
    )
    return Child("field", schema, parameter.name, parameter.required)


def parameter_facts(parameters: Iterable[Parameter], api: Api) -> dict[str, tuple[Code, ...]]:
    """How each parameter's value is written, by name, where that does not go without saying."""
    return {parameter.name: tuple(_facts(parameter, api)) for parameter in parameters}


def _facts(parameter: Parameter, api: Api) -> Iterable[Code]:
    if parameter.media_type:
        yield Code(f"Written as {code_span(parameter.media_type)}")
    elif form := _written(parameter, api.resolved(parameter.schema), api):
        yield Code(form)
    if parameter.allow_empty:
        yield Code("May be empty")


def _written(parameter: Parameter, schema: Schema, api: Api) -> str:
    if isinstance(schema.type, ArrayType):
        if parameter.explode and parameter.style == "form":
            return "Repeat the parameter for several values"
        return _LISTS.get(parameter.style, "")
    if not isinstance(schema.type, ObjectType) or (core_of(schema, api).wrapped and parameter.style == "simple"):
        return ""
    if parameter.style == "deepObject":
        return f"Written as {code_span(parameter.name + '[field]=value')}"
    if parameter.style == "form" and parameter.explode:
        return "Each field is written as a parameter of its own: `field=value`"
    return "Written as `field=value`, with commas between" if parameter.explode else "Written as `field,value,...`"
