"""Which alternative of a union an object is meant for: the one that knows most of its fields; reads no value."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    Literal,
    NamedTuple,
    Protocol,
    TypeAlias,
    Union,
    cast,
    get_args,
    get_origin,
)
from uuid import UUID

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from typing_extensions import TypeAliasType, is_typeddict

from .lazy import alias_value, annotations_of

if TYPE_CHECKING:
    from typing_extensions import TypeIs

# Aliases that lead back to themselves are followed so far.
_DEEPEST: Final = 8
_TEXT: Final = frozenset({str})
_NUMBER: Final = frozenset({int, float})
_OBJECT: Final = frozenset({dict})
# What JSON has for each type.
_WRITTEN: Final[Mapping[object, frozenset[type]]] = {
    **dict.fromkeys((str, bytes, date, datetime, time, UUID), _TEXT),
    **dict.fromkeys((int, float), _NUMBER),
    **dict.fromkeys((list, tuple), frozenset({list})),
    Decimal: _TEXT | _NUMBER,
    bool: frozenset({bool}),
    dict: _OBJECT,
    types.NoneType: frozenset({types.NoneType}),
}

Object: TypeAlias = Mapping[str, object]


class Telling(Protocol):
    """The mark of a union that a field tells apart."""

    field: str
    variants: Mapping[str, Any]

    def variant(self, tag: object) -> Any:
        """Return the variant that a value of the field chooses; None for no value at all."""


class Fit(NamedTuple):
    """How well an object fits an alternative; of two the greater one fits better.

    `whole`: all that is required is there, and nothing is what it cannot be. `rank`: a model that knows some of the
    fields goes before any mapping, that before any value. `known` counts the fields that are known, those of the
    right type twice, `told` those whose text is one of the options listed; `spare` is less the more fields there are.
    """

    whole: bool
    rank: int
    known: int = 0
    told: int = 0
    spare: int = 0


# Says how well an object fits a type; None where the type is for other values.
Judge: TypeAlias = Callable[[Object], Fit | None]


class _Field(NamedTuple):
    """What a model says of a field: the types that JSON has for it (none: any), the options that are listed."""

    required: bool
    types: frozenset[type]
    options: frozenset[object]
    closed: bool


class Alternatives:
    """The members of a union, to choose from; what they say of themselves is read when it is first needed."""

    def __init__(self, kinds: Sequence[Any]) -> None:
        self.kinds = kinds
        self._judges: list[Judge] = []

    def nearest(self, value: Object) -> int | None:
        """Return the place of the alternative that fits an object best; None where none is for objects."""
        if not self._judges:
            self._judges = [judge_of(kind) for kind in self.kinds]
        best: Fit | None = None
        place: int | None = None
        for at, judge in enumerate(self._judges):
            fit = judge(value)
            if fit is not None and (best is None or fit > best):
                best, place = fit, at
        return place


def is_meant(kind: Any, value: object) -> bool:
    """Whether a value is for a type at all, right or wrong; of a union: for any of its alternatives.

    What is no union of objects takes what comes. An object that lacks what each alternative requires, or says itself
    that it is another one, is for none.
    """
    kinds = get_args(opened(kind)) if telling(kind) is None and _is_union(kind) else ()
    objects = [each for each in kinds if dict in (json_types(each) or _OBJECT)]
    if len(objects) < 2 or not isinstance(value, dict):
        return True
    best = judge_of(kind)(cast("Object", value))
    return best is not None and best.whole


def judge_of(kind: Any, depth: int = 0) -> Judge:
    """Return what says how well an object fits a type."""
    union = telling(kind)
    if union is not None:
        return _told(union, depth)
    plain = opened(kind)
    if _is_union(plain) and depth < _DEEPEST:
        judges = [judge_of(each, depth + 1) for each in get_args(plain)]
        return lambda value: _best(judge(value) for judge in judges)
    if get_origin(plain) is dict:
        known = json_types(get_args(plain)[1])
        return lambda value: Fit(
            not known or known.issuperset(map(type, value.values())), 1
        )
    if isinstance(plain, type) and issubclass(plain, BaseModel):
        return _of_model(plain)
    always = Fit(True, 0) if plain in (Any, object) else None
    return lambda _: always


def opened(kind: Any) -> Any:
    """Return the type behind aliases and marks."""
    while True:
        if isinstance(kind, TypeAliasType):
            kind = alias_value(kind)
        elif get_origin(kind) is Annotated:
            kind = get_args(kind)[0]
        else:
            return kind


def telling(kind: Any) -> Telling | None:
    """Return the mark of a union that a field tells apart, if the type is one."""
    while True:
        if isinstance(kind, TypeAliasType):
            kind = alias_value(kind)
        elif get_origin(kind) is Annotated:
            found = next(filter(_is_telling, get_args(kind)[1:]), None)
            if found is not None:
                return found
            kind = get_args(kind)[0]
        else:
            return None


def json_types(kind: Any, depth: int = 0) -> frozenset[type]:
    """Return the types that JSON has for the values of a type; none where they may be any."""
    plain = opened(kind)
    origin = get_origin(plain)
    if origin is Literal:
        return frozenset(map(type, get_args(plain)))
    if _is_union(plain):
        each = (
            [json_types(each, depth + 1) for each in get_args(plain)]
            if depth < _DEEPEST
            else []
        )
        return frozenset[type]().union(*each) if all(each) else frozenset()
    if is_typeddict(plain) or (
        isinstance(plain, type) and issubclass(plain, BaseModel)
    ):
        return _OBJECT
    return _WRITTEN.get(cast("object", origin or plain), frozenset())


def _is_union(kind: Any) -> bool:
    return get_origin(opened(kind)) in (Union, types.UnionType)


def _is_telling(mark: object) -> TypeIs[Telling]:
    return hasattr(mark, "variant") and hasattr(mark, "variants")


def _best(fits: Iterable[Fit | None]) -> Fit | None:
    return max((fit for fit in fits if fit is not None), default=None)


def _told(union: Telling, depth: int) -> Judge:
    """What judges by the variant that the field chooses. That the field is there tells something by itself."""
    if depth > _DEEPEST:
        return lambda _: None
    listed = list(union.variants.values())
    judges = [judge_of(each, depth + 1) for each in listed]

    def judge(value: Object) -> Fit | None:
        chosen = union.variant(value.get(union.field))
        if chosen is None:
            return _best(judge(value) for judge in judges)
        which = (
            judges[listed.index(chosen)]
            if chosen in listed
            else judge_of(chosen, depth + 1)
        )
        fit = which(value)
        return None if fit is None else fit._replace(rank=2, known=max(fit.known, 1))

    return judge


@cache
def _of_model(kind: type[BaseModel]) -> Judge:
    fields = _fields_of(kind)
    required = {name for name, field in fields.items() if field.required}
    spare = -len(fields)

    def judge(value: Object) -> Fit:
        whole = required <= value.keys()
        known = told = 0
        for name, item in value.items():
            field = fields.get(name)
            if field is None:
                continue
            known += 2 if not field.types or type(item) in field.types else 1
            if field.options and isinstance(item, (str, int)):
                is_listed = item in field.options
                told += is_listed
                whole = whole and (is_listed or not field.closed)
        return Fit(whole, 2 if known or not value else -1, known, told, spare)

    return judge


def _fields_of(kind: type[BaseModel]) -> Mapping[str, _Field]:
    """What a model says of its fields, by their names on the wire; read off its annotations: it need not be built."""
    fields: dict[str, _Field] = {}
    annotations = annotations_of(kind)
    for name, info in kind.model_fields.items():
        annotation = annotations.get(name, info.annotation)
        options, closed = _options_of(annotation)
        fields[_alias_of(annotation) or info.alias or name] = _Field(
            info.is_required(), json_types(annotation), options, closed
        )
    return fields


def _alias_of(annotation: Any) -> str | None:
    marks = get_args(annotation)[1:] if get_origin(annotation) is Annotated else ()
    found = (mark.alias for mark in marks if isinstance(mark, FieldInfo) and mark.alias)
    return next(found, None)


def _options_of(kind: Any) -> tuple[frozenset[object], bool]:
    """The values that a type lists, and whether there are no others."""
    plain = opened(kind)
    listed = get_args(plain) if _is_union(plain) else (plain,)
    parts = [opened(each) for each in listed if each is not types.NoneType]
    options = [
        option
        for part in parts
        if get_origin(part) is Literal
        for option in get_args(part)
    ]
    return frozenset(options), all(get_origin(part) is Literal for part in parts)
