"""The path of a request: the template's own text and the values of its slots; knows no query and no body."""

import re
from collections.abc import Callable
from urllib.parse import quote

from generator.ir import Json, Operation, Parameter, Schema, Slot, StringType
from generator.names import words
from generator.request.serialize import path_text
from generator.samples import Sampler, owner_of

# Kept as the spec writes it: RFC 3986's pchar, slashes, and what is percent-encoded already.
_NOT_IN_PATHS = re.compile(r"%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9\-._~!$&'()*+,;=:@/]")
_NOT_IN_QUERIES = re.compile(r"%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9\-._~!$&()*+,;=:@/?]")


def path_of(operation: Operation, sampler: Sampler, example: str) -> str:
    """The path with a sample in every slot, percent-encoded; it begins with a slash, or is empty."""
    owners = owners_of(operation)
    return filled(operation, lambda parameter: sampler.parameter(parameter, example, owner=owners[parameter.name]))


def filled(operation: Operation, value: Callable[[Parameter], Json]) -> str:
    """The path with what `value` gives in every slot, percent-encoded; it begins with a slash, or is empty."""
    known = {parameter.name: parameter for parameter in operation.parameters if parameter.location == "path"}
    text = ""
    for part in operation.path:
        if isinstance(part, Slot):
            parameter = known.get(part.name) or Parameter(
                name=part.name, location="path", schema=Schema(type=StringType()), style="simple", explode=False
            )
            text += path_text(parameter, value(parameter))
            continue
        fixed, query, _ = part.partition("?")
        text += _NOT_IN_PATHS.sub(_encoded, fixed)
        if query:
            break
    return text if text.startswith("/") or not text else f"/{text}"


def owners_of(operation: Operation) -> dict[str, str]:
    """The resource that each slot of the path belongs to, by the slot's name: what the segments before it say."""
    owners: dict[str, str] = {}
    before: list[str] = []
    for part in operation.path:
        if isinstance(part, Slot):
            owners[part.name] = owner_of(before)
        else:
            before += [segment for segment in part.partition("?")[0].split("/") if words(segment)]
    return owners


def fixed_query(operation: Operation) -> list[str]:
    """The pairs that the path itself has behind a question mark, as some specs write to tell operations apart."""
    fixed = "".join("" if isinstance(part, Slot) else part for part in operation.path)
    return [_NOT_IN_QUERIES.sub(_encoded, pair) for pair in fixed.partition("?")[2].split("&") if pair]


def resource_of(operation: Operation) -> str:
    """The resource that the whole path is about: `sandbox` of `/v1/sandboxes/{id}`."""
    fixed = "".join("/" if isinstance(part, Slot) else part for part in operation.path)
    return owner_of(segment for segment in fixed.partition("?")[0].split("/") if words(segment))


def _encoded(found: re.Match[str]) -> str:
    return quote(found[0], safe="", errors="replace")
