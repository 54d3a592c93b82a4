"""`Clashes`, and what belongs to it."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Annotated, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from ._runtime.formats import Date, Number, Time
from ._runtime.models import Model


class Clashes(Model):
    """Ends in a quote: \"\"\" and a backslash \\"""

    copy_: Annotated[builtins.str, Field(alias="copy")]
    model_fields_: Annotated[builtins.str | None, Field(alias="model_fields")] = None
    to_dict_: Annotated[builtins.str | None, Field(alias="to_dict")] = None
    from_: Annotated[builtins.str, Field(alias="from")]
    class_: Annotated[builtins.str, Field(alias="class")]
    none: Annotated[builtins.str | None, Field(alias="None")] = None
    self: builtins.str | None = None
    field_2fa: Annotated[bool | None, Field(alias="2fa")] = None
    id_: Annotated[builtins.str | None, Field(alias="_id")] = None
    id: builtins.str | None = None
    typename: Annotated[builtins.str | None, Field(alias="__typename")] = None
    plus_1: Annotated[builtins.int | None, Field(alias="+1")] = None
    minus_1: Annotated[builtins.int | None, Field(alias="-1")] = None
    foo_bar_: Annotated[builtins.str | None, Field(alias="fooBar")] = None
    foo_bar: builtins.str | None = None
    date_lt: Annotated[builtins.str | None, Field(alias="date<")] = None
    date_gt: Annotated[builtins.str | None, Field(alias="date>")] = None
    field: Annotated[builtins.str | None, Field(alias="")] = None
    ref: Annotated[builtins.str | None, Field(alias="$ref")] = None
    ta_g: Annotated[builtins.str | None, Field(alias='ta"g\\')] = None
    größe: Number | None = None
    名前_: Annotated[builtins.str | None, Field(alias="名前")] = None
    date: Date | None = None
    time: Time | None = None
    list: builtins.list[builtins.str] | None = None
    str: builtins.str | None = None
    int: builtins.int | None = None
    dict_: Annotated[dict[builtins.str, builtins.int] | None, Field(alias="dict")] = (
        None
    )
    sequence: Annotated[builtins.str | None, Field(alias="Sequence")] = None
    many: builtins.list[builtins.int] | None = None


ClashesParams = TypedDict(
    "ClashesParams",
    {
        "copy": "str",
        "model_fields": "NotRequired[str]",
        "to_dict": "NotRequired[str]",
        "from": "str",
        "class": "str",
        "None": "NotRequired[str]",
        "self": "NotRequired[str]",
        "2fa": "NotRequired[bool]",
        "_id": "NotRequired[str]",
        "id": "NotRequired[str]",
        "__typename": "NotRequired[str]",
        "+1": "NotRequired[int]",
        "-1": "NotRequired[int]",
        "fooBar": "NotRequired[str]",
        "foo_bar": "NotRequired[str]",
        "date<": "NotRequired[str]",
        "date>": "NotRequired[str]",
        "$ref": "NotRequired[str]",
        'ta"g\\': "NotRequired[str]",
        "größe": "NotRequired[float]",
        "名前": "NotRequired[str]",
        "date": "NotRequired[Date | str]",
        "time": "NotRequired[Time | str]",
        "list": "NotRequired[Sequence[str]]",
        "str": "NotRequired[str]",
        "int": "NotRequired[int]",
        "dict": "NotRequired[Mapping[str, int]]",
        "Sequence": "NotRequired[str]",
        "many": "NotRequired[Sequence[int]]",
    },
)
"""`Clashes` as a dict, by the names that fields have on the wire."""

ClashesInput: TypeAlias = Clashes | ClashesParams
"""What a request may have as `Clashes`."""
