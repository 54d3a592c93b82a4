"""Reads single values of a specification, whatever stands in their place; knows no object of OpenAPI but Extensions."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import TypeAlias

from generator.ir import Extensions, ExternalDocs, Json

Object: TypeAlias = Mapping[str, Json]
EMPTY: Object = MappingProxyType({})

# Counts beyond this are no counts: an exponent such as 1e999999999 would take all memory as an int.
_LARGEST_EXPONENT = 30


def mapping(value: Json) -> Object:
    """The value if it is a mapping, or else an empty one."""
    return value if isinstance(value, dict) else EMPTY


def listed(value: Json) -> list[Json]:
    """The value if it is a list, or else an empty one."""
    return value if isinstance(value, list) else []


def text(value: Json) -> str:
    """The value if it is a string, or else nothing."""
    return value if isinstance(value, str) else ""


def spelled(value: Json) -> str:
    """A string, or a number or boolean as it is written: authors forget the quotes around `1.0` and `8443`."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | Decimal():
            return str(value)
        case _:
            return ""


def texts(value: Json) -> tuple[str, ...]:
    """The strings of a list, each once."""
    return tuple(dict.fromkeys(item for item in listed(value) if isinstance(item, str)))


def number(value: Json) -> int | Decimal | None:
    """A finite number, or None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, Decimal):
        return value if value.is_finite() else None
    return value if isinstance(value, int) else None


def count(value: Json) -> int | None:
    """A whole number that is not negative (`3`, `3.0`), or None."""
    found = number(value)
    if isinstance(found, Decimal):
        whole = found.adjusted() <= _LARGEST_EXPONENT and found == found.to_integral_value()
        found = int(found) if whole else None
    return found if found is not None and found >= 0 else None


def extensions(value: Object) -> Extensions:
    """The `x-` members of an object (OpenAPI 3.2, 4.23)."""
    return {key: item for key, item in value.items() if key.startswith("x-")}


def external_docs(value: Object) -> ExternalDocs | None:
    """The External Documentation Object of an object (OpenAPI 3.2, 4.11)."""
    docs = mapping(value.get("externalDocs"))
    url = text(docs.get("url"))
    return ExternalDocs(url, text(docs.get("description"))) if url else None
