"""Type expressions as readers of JSON: evaluated over a package's models and cached; knows no HTTP."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time
from decimal import Decimal
from functools import cached_property, lru_cache
from importlib import import_module
from types import GenericAlias, UnionType
from typing import Annotated, Any, Final, Literal, Union, cast, get_args, get_origin
from uuid import UUID

from pydantic import TypeAdapter

from .building import built
from .construct import construct
from .fitting import json_types
from .formats import Base64, Base64Url, DateTime, DecimalNumber, Number
from .lazy import names_in
from .unions import BestFit

# What an expression may name beside models. Types that JSON writes in a form of its own stand for that form.
_KNOWN: Final[Mapping[str, Any]] = {
    "Any": Any,
    "Base64": Base64,
    "Base64Url": Base64Url,
    "Decimal": Decimal,
    "DecimalNumber": DecimalNumber,
    "Literal": Literal,
    "UUID": UUID,
    "bool": bool,
    "bytes": bytes,
    "date": date,
    "datetime": DateTime,
    "dict": dict,
    "float": Number,
    "int": int,
    "list": list,
    "object": object,
    "str": str,
    "time": time,
    "tuple": tuple,
}


class Reader:
    """Reads values of one type by the names that they have on the wire."""

    def __init__(self, kind: Any) -> None:
        self.kind = kind

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """What pydantic makes of the type; built when it is first needed."""
        return built(self._built)

    def _built(self) -> TypeAdapter[Any]:
        adapter: TypeAdapter[Any] = TypeAdapter(self.kind)
        adapter.rebuild()
        return adapter

    def validate_json(self, text: str | bytes) -> Any:
        """Return the value of a JSON text. Raises pydantic's ValidationError where it doesn't fit."""
        return self.adapter.validate_json(text, by_alias=True, by_name=False)

    def validate_python(self, value: object) -> Any:
        """Return a plain value as the type. Raises pydantic's ValidationError where it doesn't fit."""
        return self.adapter.validate_python(value, by_alias=True, by_name=False)

    def construct(self, value: object) -> Any:
        """Return a plain value as near to the type as it comes. Never raises: what doesn't fit stays as it is."""
        return construct(self.kind, value)


@lru_cache(maxsize=4096)
def adapter(expression: str, models: str = "") -> Reader:
    """Return what reads values of the type that an expression describes (`list[Sandbox] | None`).

    `models` is the package that has the models by name. Raises AttributeError for a name that it doesn't have.
    """
    package = import_module(models) if models else None
    scope: dict[str, Any] = {"__builtins__": {}}
    for name in names_in(expression):
        scope[name] = _KNOWN[name] if name in _KNOWN else getattr(package, name)
    # The expressions are part of the package's own code, as its annotations are.
    evaluate: Callable[[str, dict[str, Any]], Any] = eval
    return Reader(_marked(evaluate(expression, scope)))


def _marked(kind: Any) -> Any:
    """Return the type, its unions of objects marked: an expression has them plain, as signatures do."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (list, dict, tuple):
        return GenericAlias(cast("type", origin), tuple(map(_marked, arguments)))
    if origin not in (Union, UnionType):
        return kind
    found = [json_types(each) for each in arguments]
    objects = sum(not each or dict in each for each in found)
    return Annotated[kind, BestFit] if objects > 1 else kind
