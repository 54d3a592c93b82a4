"""Values taken as they come: models from whatever a server sends, right or wrong; never raises."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.errors import PydanticUserError
from typing_extensions import TypeIs

from .building import built
from .fitting import Alternatives, json_types, opened, telling

# What is nested more deeply stays as it is.
_DEEPEST: Final = 100


def construct(kind: Any, value: object, *, depth: int = 0) -> Any:
    """Return a plain value as near to a type as it comes, fields of models by the names that they have on the wire.

    What fits is what validation would make of it; within what doesn't, each part is taken for itself, and a part
    that doesn't fit stays as it is. A field of a model that is not there is None. `depth` is how deep the value
    stands in another one.
    """
    try:
        return _adapter(kind).validate_python(value, by_alias=True, by_name=False)
    except (ValueError, PydanticUserError):
        return value if depth > _DEEPEST else _parts(kind, value, depth + 1)


@lru_cache(maxsize=4096)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    def build() -> TypeAdapter[Any]:
        adapter: TypeAdapter[Any] = TypeAdapter(kind)
        adapter.rebuild()
        return adapter

    return built(build)


def _parts(kind: Any, value: object, depth: int) -> Any:
    """Return the value by its parts, where as a whole it doesn't fit."""
    union = telling(kind)
    if union is not None:
        chosen = union.variant(value.get(union.field)) if _is_object(value) else None
        kinds = [chosen] if chosen is not None else [*union.variants.values()]
        return _nearest(kinds, value, depth)
    plain = opened(kind)
    origin, arguments = get_origin(plain), get_args(plain)
    if origin in (Union, types.UnionType):
        return _nearest(arguments, value, depth)
    if _is_object(value):
        if isinstance(plain, type) and issubclass(plain, BaseModel):
            return _model(plain, value, depth)
        if origin is dict:
            return {
                key: construct(arguments[1], item, depth=depth)
                for key, item in value.items()
            }
    if _is_list(value):
        if origin is list:
            return [construct(arguments[0], item, depth=depth) for item in value]
        if origin is tuple:
            kinds = [*arguments, *([object] * len(value))]
            return tuple(
                construct(kind, item, depth=depth)
                for kind, item in zip(kinds, value, strict=False)
            )
    return value


def _model(
    kind: type[BaseModel], fields: Mapping[str, object], depth: int
) -> BaseModel:
    """Return a model with these fields by their wire names, each as near to its type as it comes."""
    kind.model_rebuild(raise_errors=False)
    names = {field.alias or name: name for name, field in kind.model_fields.items()}
    values: dict[str, Any] = {
        names[key]: construct(
            kind.model_fields[names[key]].rebuild_annotation(), item, depth=depth
        )
        for key, item in fields.items()
        if key in names
    }
    extra = {key: item for key, item in fields.items() if key not in names}
    model = kind.model_construct()
    object.__setattr__(model, "__dict__", dict.fromkeys(kind.model_fields) | values)
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_fields_set__", {*values, *extra})
    return model


def _nearest(kinds: Sequence[Any], value: object, depth: int) -> Any:
    """Return the value as the variant that it is meant for, or as the first list; else as it is."""
    if _is_object(value):
        place = Alternatives(kinds).nearest(value)
    else:
        lists = (at for at, kind in enumerate(kinds) if list in json_types(kind))
        place = next(lists, None) if _is_list(value) else None
    return value if place is None else construct(kinds[place], value, depth=depth)


def _is_object(value: object) -> TypeIs[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _is_list(value: object) -> TypeIs[list[object]]:
    return isinstance(value, list)
