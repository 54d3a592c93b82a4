"""Types in signatures: what each schema is there, what has to be imported, and names for what stands nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.ir import (
    AnyType,
    Api,
    ArrayType,
    BooleanType,
    EnumType,
    EnumValue,
    NeverType,
    NullType,
    NumberType,
    ObjectType,
    Property,
    RefType,
    Schema,
    SchemaType,
    StringType,
    UnionType,
    Variant,
)
from generator.render import Renderer
from generator.targets.python.types import Types
from tests.python_models import api_of

_TEXT = Schema(type=StringType())
_WHOLE = Schema(type=NumberType(integer=True))
_BOX = {"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}}}


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Api:
    size = {"type": "string", "enum": ["s", "m"]}
    day = {"type": ["string", "null"], "format": "date"}
    return api_of(tmp_path_factory.mktemp("api"), {"Box": _BOX, "Size": size, "Day": day, "Boxes": {"type": "object"}})


@pytest.mark.parametrize(
    ("kind", "read", "sent", "std"),
    [
        (StringType(), "str", "str", set()),
        (StringType(format="date-time"), "datetime", "datetime | str", {"datetime.datetime"}),
        (StringType(format="date"), "date", "date | str", {"datetime.date"}),
        (StringType(format="uuid"), "UUID", "UUID | str", {"uuid.UUID"}),
        (StringType(format="decimal"), "Decimal", "Decimal | str", {"decimal.Decimal"}),
        (StringType(format="duration"), "str", "str", set()),
        (StringType(format="byte"), "Base64", "bytes | str", {".._runtime.formats.Base64"}),
        (StringType(format="byte", pattern="^[0-9a-f]{2}$"), "str", "str", set()),
        (StringType(format="byte", max_length=3), "str", "str", set()),
        (StringType(content_encoding="base64url"), "Base64Url", "str", {".._runtime.formats.Base64Url"}),
        (StringType(binary=True), "bytes", "FileInput", set()),
        (NumberType(), "float", "float", set()),
        (NumberType(integer=True), "int", "int", set()),
        (NumberType(format="int64"), "int", "int", set()),
        (BooleanType(), "bool", "bool", set()),
        (NullType(), "None", "None", set()),
        (AnyType(), "Any", "object", {"typing.Any"}),
        (NeverType(), "Any", "object", {"typing.Any"}),
        (ArrayType(items=_TEXT), "list[str]", "Sequence[str]", set()),
        (ArrayType(), "list[Any]", "Sequence[object]", {"typing.Any"}),
        (ArrayType(items=_WHOLE, prefix=(_TEXT,)), "list[str | int]", "Sequence[str | int]", set()),
        (ArrayType(prefix=(_TEXT, _WHOLE), min_items=2, max_items=2), "tuple[str, int]", "Sequence[str | int]", set()),
        (ArrayType(prefix=(_TEXT, _WHOLE), max_items=2), "list[str | int]", "Sequence[str | int]", set()),
        (ObjectType(), "dict[str, Any]", "Mapping[str, object]", {"typing.Any"}),
        (ObjectType(additional=_WHOLE), "dict[str, int]", "Mapping[str, int]", set()),
        (
            ObjectType(patterns=(("^a", _WHOLE),), additional=Schema(type=NeverType())),
            *("dict[str, int]", "Mapping[str, int]", set()),
        ),
        (EnumType((EnumValue("a"), EnumValue('b"'))), *['Literal["a", "b\\""] | str'] * 2, {"typing.Literal"}),
        (EnumType((EnumValue(1), EnumValue("a"))), *['Literal[1, "a"] | int | str'] * 2, {"typing.Literal"}),
        (EnumType((EnumValue(True),)), "bool", "bool", set()),
        (EnumType((EnumValue([1]),)), "Any", "object", {"typing.Any"}),
        (UnionType(variants=(Variant(_TEXT), Variant(Schema(type=NullType())))), "str | None", "str | None", set()),
        (UnionType(variants=(Variant(_TEXT), Variant(Schema(type=AnyType())))), "Any", "object", {"typing.Any"}),
        (RefType("Box"), "Box", "BoxInput", set()),
        (RefType("Day"), "date | None", "date | str | None", {"datetime.date"}),
        (RefType("Size"), "Size", "Size", set()),
        (RefType("Boxes"), "Boxes", "BoxesInput", set()),
    ],
)
def test_types(api: Api, kind: SchemaType, read: str, sent: str, std: set[str]) -> None:
    types = Types(api)
    found = types.output(Schema(type=kind))
    assert (str(found.code), set(found.std)) == (read, std)
    assert types.input(Schema(type=kind)).code == sent
    if isinstance(kind, RefType) and kind.name != "Day":
        assert [set(found.models), set(types.input(Schema(type=kind)).models)] == [{read}, {sent}]
    if not isinstance(kind, AnyType | NeverType | NullType) and read not in ("Any", "date | None", "str | None"):
        assert types.output(Schema(type=kind, nullable=True)).code == f"{read} | None"


def test_what_stands_nowhere_is_named_after_the_hint(api: Api) -> None:
    inner = Schema(type=ObjectType(properties=(Property("on", Schema(type=BooleanType())),)))
    thing = Schema(type=ObjectType(properties=(Property("lid", inner), Property("boxes", Schema(type=RefType("Box"))))))
    types = Types(api)
    assert types.output(thing, "open", "box", "response").code == "OpenBoxResponse"
    assert types.output(thing, "other").code == "OpenBoxResponse"
    assert types.input(inner).code == "OpenBoxResponseLidInput"
    assert types.output(Schema(type=ObjectType(properties=(Property("x", _TEXT),))), "box").code == "BoxObject"
    renderer = Renderer()
    files = {each.path: renderer.render(each.template, each.view) for each in types.files()}
    assert {"models/open_box_response.py", "models/box.py", "models/box_object.py"} <= files.keys()
    assert "class OpenBoxResponse(Model):" in files["models/open_box_response.py"]


def test_without_http_there_are_no_files(api: Api) -> None:
    assert Types(api, files=False).input(Schema(type=StringType(binary=True))).code == "bytes"


def test_only_what_requests_hold_has_a_form_for_them(tmp_path: Path) -> None:
    api = api_of(tmp_path, {"Box": _BOX})
    renderer = Renderer()
    files = {each.path: renderer.render(each.template, each.view) for each in Types(api).files()}
    assert "BoxParams" not in files["models/box.py"]
    assert list(Types(api).classes()) == ["Box"]
