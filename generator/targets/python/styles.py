"""How parameters are written where that is not the usual way of their place: `"query:ids": Style("pipeDelimited")`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.ir import Encoding, Parameter
from generator.lang.code import Code
from generator.lang.python_source import string
from generator.request.media_types import body_kind
from generator.surface.model import Method
from generator.targets.python.imports import Scope

# The style of each place where nothing is said, and the styles that explode then (OpenAPI 3.2, 4.12.2.2).
_USUAL: Final = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_EXPLODED: Final = ("form", "cookie")


def styles_of(method: Method, scope: Scope) -> tuple[Code, ...]:
    """The items of the mapping, in the order of the arguments."""
    return tuple(_styles(method, scope))


def _styles(method: Method, scope: Scope) -> Iterator[Code]:
    for argument in method.arguments:
        if argument.parameter is not None and (style := _style(argument.parameter)):
            scope.runtime.add("Style")
            yield Code(f"{string(f'{argument.place}:{argument.wire}')}: {style}")


def _style(parameter: Parameter) -> str:
    given: list[str] = []
    if parameter.media_type:
        given = [f"media={string(parameter.media_type)}"]
    else:
        given = [] if parameter.style == _USUAL.get(parameter.location) else [string(parameter.style)]
        if parameter.explode != (parameter.style in _EXPLODED):
            given.append(f"explode={parameter.explode}")
    if parameter.allow_reserved:
        given.append("reserved=True")
    return f"Style({', '.join(given)})" if given else ""


def field_style(encoding: Encoding, scope: Scope) -> str:
    """The style of a form's field that its Encoding Object describes; empty where it says nothing of use."""
    given: list[str] = []
    if encoding.style is not None or encoding.explode is not None:
        given = [string(encoding.style or "form")]
        given += [] if encoding.explode is None else [f"explode={encoding.explode}"]
    elif any(body_kind(each) == "json" for each in encoding.content_types):
        given = ['media="application/json"']
    if given and encoding.allow_reserved:
        given.append("reserved=True")
    if given:
        scope.runtime.add("Style")
    return f"Style({', '.join(given)})" if given else ""
