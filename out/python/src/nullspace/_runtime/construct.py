"""Values taken as they come: models from whatever a server sends, right or wrong; never raises."""

from __future__ import annotations

import types
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.errors import PydanticUserError
from typing_extensions import TypeAliasType, TypeIs

from .lazy import alias_value
from .unions import Tagged

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
    return TypeAdapter(kind)


def _parts(kind: Any, value: object, depth: int) -> Any:
    """Return the value by its parts, where as a whole it doesn't fit."""
    tagged = _mark(kind)
    if tagged is not None:
        return _tagged(tagged, value, depth)
    plain = _plain(kind)
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


def _tagged(union: Tagged, value: object, depth: int) -> Any:
    if not _is_object(value):
        return value
    kind = union.variant(value.get(union.field))
    if kind is None:
        return _nearest(tuple(union.variants.values()), value, depth)
    return construct(kind, value, depth=depth)


def _nearest(kinds: tuple[Any, ...], value: object, depth: int) -> Any:
    """Return the value as the model that knows most of its fields, or as the first list or map; else as it is."""
    best: Any = None
    most = -1
    for kind in kinds:
        known = _known(kind, value, depth)
        if known > most:
            best, most = kind, known
    return value if most < 0 else construct(best, value, depth=depth)


def _known(kind: Any, value: object, depth: int) -> int:
    """Return how many fields of a value a type knows; below zero where it is for values of another shape."""
    tagged = _mark(kind)
    plain = _plain(kind)
    origin = get_origin(plain)
    if depth > _DEEPEST:
        return -1
    if tagged is not None:
        return max(
            (_known(each, value, depth + 1) for each in tagged.variants.values()),
            default=-1,
        )
    if origin in (Union, types.UnionType):
        return max(_known(each, value, depth + 1) for each in get_args(plain))
    if _is_object(value):
        if isinstance(plain, type) and issubclass(plain, BaseModel):
            return sum(
                (field.alias or name) in value
                for name, field in plain.model_fields.items()
            )
        return 0 if origin is dict else -1
    return 0 if _is_list(value) and origin in (list, tuple) else -1


def _is_object(value: object) -> TypeIs[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _is_list(value: object) -> TypeIs[list[object]]:
    return isinstance(value, list)


def _mark(kind: Any) -> Tagged | None:
    """Return the mark of a tagged union, if the type is one."""
    opened = _opened(kind)
    if get_origin(opened) is Annotated:
        return next(
            (mark for mark in get_args(opened)[1:] if isinstance(mark, Tagged)), None
        )
    return None


def _plain(kind: Any) -> Any:
    """Return the type behind aliases and marks."""
    opened = _opened(kind)
    return _plain(get_args(opened)[0]) if get_origin(opened) is Annotated else opened


def _opened(kind: Any) -> Any:
    """Return the type that an alias stands for."""
    while isinstance(kind, TypeAliasType):
        kind = alias_value(kind)
    return kind
