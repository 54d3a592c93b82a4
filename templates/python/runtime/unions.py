"""Unions of objects: told apart by a field, or else by what fits best; an object of an unknown kind is not lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import NoneType
from typing import Any, Final, cast, get_args

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .fitting import Alternatives
from .models import Unknown

# The error of a second way to read a union: that of the first one says what is wrong.
UNKNOWN_VARIANT: Final = "unknown_variant"
# The errors of choosing a variant: they say nothing where a variant was read all the same.
CHOICES: Final = frozenset(
    {UNKNOWN_VARIANT, "union_tag_invalid", "union_tag_not_found", "no_variant"}
)


class Tagged:
    """The mark of a tagged union: `Annotated[Cat | Dog | Unknown, Tagged("kind", {"cat": Cat, "dog": Dog})]`.

    `field` is the wire name of the field that tells the variants apart. An object with another value becomes
    `default`; one that lacks the field becomes the variant that fits it best, or else `default` as well.
    """

    def __init__(
        self, field: str, variants: Mapping[str, Any], default: Any = Unknown
    ) -> None:
        self.field = field
        self.variants = variants
        self.default = default

    def variant(self, tag: object) -> Any:
        """Return the variant that a value of the field chooses; None for no value at all."""
        if tag is None:
            return None
        known = (
            self.variants.get(tag)
            if isinstance(tag, str)
            else self.variants.get(_text(tag))
        )
        return self.default if known is None else known

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        build = handler.generate_schema
        kinds = list(dict.fromkeys(self.variants.values()))
        usual = core_schema.tagged_union_schema(
            {tag: build(kind) for tag, kind in self.variants.items()},
            self.field,
            from_attributes=False,
        )
        other = core_schema.tagged_union_schema(
            {
                **{_text(at): build(kind) for at, kind in enumerate(kinds)},
                "default": build(self.default),
                "nearest": core_schema.union_schema(
                    [*map(build, kinds), (build(self.default), "default")]
                ),
            },
            _choice(self, kinds),
            custom_error_type=UNKNOWN_VARIANT,
            custom_error_message="no other variant fits",
        )
        return core_schema.union_schema(
            [(usual, "tagged"), (other, "other")],
            mode="left_to_right",
        )


class BestFit:
    """The mark of a union of objects that no field tells apart: `Annotated[Cat | Dog | None, BestFit]`.

    An object becomes the variant that has all it requires and knows most of its fields, a model rather than a mapping;
    where that one can't take it, any other that can.
    """

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        build = handler.generate_schema
        kinds = get_args(source)
        if not kinds:
            return handler(source)

        alternatives = Alternatives(kinds)
        places = [_text(at) for at in range(len(kinds))]

        def choice(value: object) -> str | None:
            if not isinstance(value, dict):
                return None
            place = alternatives.nearest(cast("dict[str, object]", value))
            return None if place is None else places[place]

        best = core_schema.tagged_union_schema(
            {
                _text(at): build(kind)
                for at, kind in enumerate(kinds)
                if kind is not NoneType
            },
            choice,
            custom_error_type="no_variant",
            custom_error_message="Input should fit one of the variants",
        )
        other = core_schema.union_schema(
            [build(kind) for kind in kinds],
            custom_error_type=UNKNOWN_VARIANT,
            custom_error_message="no other variant fits",
        )
        return core_schema.union_schema(
            [(best, "best"), (other, "other")], mode="left_to_right"
        )


def _choice(union: Tagged, kinds: list[Any]) -> Callable[[Any], str | None]:
    """Return what says how a value is read that the tags themselves don't tell; None for one that is just wrong."""

    def choice(value: Any) -> str | None:
        if isinstance(value, BaseModel):
            return "nearest"
        if not isinstance(value, Mapping):
            return None
        tag = cast("Mapping[object, object]", value).get(union.field)
        if tag is None:
            return "nearest"
        if isinstance(tag, str):
            return None if tag in union.variants else "default"
        known = union.variants.get(_text(tag))
        return "default" if known is None else _text(kinds.index(known))

    return choice


def _text(tag: object) -> str:
    """Return a value of JSON as a discriminator's mapping writes it."""
    return str(tag).lower() if isinstance(tag, bool) else str(tag)
