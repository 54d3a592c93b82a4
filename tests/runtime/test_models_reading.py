"""Models over a package of their own: found by name, read by type expressions, taken as they come where asked to."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import ValidationError
from runtime.construct import construct
from runtime.types import adapter
from runtime.unions import Tagged

_FILES = {
    "__init__": """
from runtime.lazy import lazy
__getattr__, __dir__, __all__ = lazy(__name__, {
    "Box": ".box", "Lid": ".lid", "Content": ".content", "Book": ".content", "Cup": ".content", "Nest": ".nest",
    "Unknown": "runtime.models", "Shape": ".shape",
})
""",
    "box": """
from __future__ import annotations
from typing import TYPE_CHECKING, Annotated
from pydantic import Field
from runtime.formats import DateTime, Number
from runtime.models import READ_ONLY, SECRET, Model
if TYPE_CHECKING:
    from .content import Content
    from .lid import Lid
class Box(Model):
    id: Annotated[str, READ_ONLY]
    made_at: Annotated[DateTime, Field(alias="madeAt")]
    lid: Lid | None = None
    contents: Annotated[list[Content] | None, Field(alias="theContents")] = None
    sizes: dict[str, Number] | None = None
    corner: tuple[int, str] | None = None
    code: Annotated[str | None, SECRET] = None
""",
    "lid": """
from __future__ import annotations
from typing import TYPE_CHECKING
from pydantic import Field
from runtime.models import Model
if TYPE_CHECKING:
    from .box import Box
class Lid(Model):
    on: bool
    box: Box | None = None
    __pydantic_extra__: dict[str, int] = Field(init=False)
""",
    "content": """
from __future__ import annotations
from typing import Annotated, TypeAlias
from runtime.models import Model, Unknown
from runtime.unions import Tagged
class Book(Model):
    kind: str
    pages: int
class Cup(Model):
    kind: bool
    full: bool | None = None
Content: TypeAlias = Annotated[Book | Cup | Unknown, Tagged("kind", {"book": Book, "novel": Book, "true": Cup})]
""",
    "nest": """
from __future__ import annotations
from typing_extensions import TypeAliasType
Nest = TypeAliasType("Nest", "list[Nest] | dict[str, Box]")
""",
    "shape": """
from __future__ import annotations
from typing import Annotated, TypeAlias
from runtime.unions import Tagged
from .content import Book, Cup
Shape: TypeAlias = Annotated[Book | Cup, Tagged("kind", {"book": Book}, Cup)]
""",
}
BOX: dict[str, Any] = {"id": "1", "madeAt": "2026-03-14T09:26:53Z"}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder: Path = tmp_path_factory.mktemp("shelf") / "shelf_of_models"
    folder.mkdir()
    for name, text in _FILES.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder.parent))
    __import__("shelf_of_models")
    yield sys.modules["shelf_of_models"]
    sys.path.remove(str(folder.parent))


def read(expression: str, value: object) -> Any:
    return adapter(expression, "shelf_of_models").validate_json(json.dumps(value))


def test_names(shelf: ModuleType) -> None:
    assert "Box" in dir(shelf)
    assert shelf.Box is shelf.Box
    with pytest.raises(AttributeError, match="has no attribute 'Crate'"):
        _ = shelf.Crate
    with pytest.raises(ImportError):
        exec("from shelf_of_models import Crate")


def test_expressions(shelf: ModuleType) -> None:
    boxes = read("list[Box] | None", [BOX | {"lid": {"on": True, "box": BOX}}])
    assert type(boxes[0].lid.box) is shelf.Box
    assert read("list[Box] | None", None) is None
    assert read("dict[str, datetime]", {"a": "2026-03-14T09:26:53Z"})["a"] == datetime(
        2026, 3, 14, 9, 26, 53, tzinfo=UTC
    )
    assert read("float", 2**80) == 2**80
    assert read('Literal["a"] | str', "b") == "b"
    assert type(read("Nest", [[], {"x": BOX}])[1]["x"]) is shelf.Box
    assert read("Any", {"a": [1]}) == {"a": [1]}
    with pytest.raises(AttributeError):
        adapter("Crate", "shelf_of_models")


def test_only_names_of_the_wire_are_read(shelf: ModuleType) -> None:
    found = read("Box", BOX | {"made_at": "x"})
    assert found.model_extra == {"made_at": "x"}
    with pytest.raises(ValidationError):
        read("Box", {"id": "1", "made_at": BOX["madeAt"]})
    assert shelf.Box(**BOX) == shelf.Box(id="1", made_at=BOX["madeAt"])


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"kind": "book", "pages": 3}, "Book"),
        ({"kind": "novel", "pages": 3}, "Book"),
        ({"kind": True}, "Cup"),
        ({"kind": "plate"}, "Unknown"),
        ({"kind": 7}, "Unknown"),
        ({"pages": 3}, "Unknown"),
        ({"kind": None}, "Unknown"),
    ],
)
def test_tags(shelf: ModuleType, value: dict[str, Any], kind: str) -> None:
    found = read("Content", value)
    assert type(found).__name__ == kind
    assert found.to_dict() == value
    assert type(adapter("Content", "shelf_of_models").validate_python(found)).__name__ == kind


def test_a_default_takes_what_no_tag_chooses(shelf: ModuleType) -> None:
    assert type(read("Shape", {"kind": False, "full": True})) is shelf.Cup
    with pytest.raises(ValidationError) as caught:
        read("Shape", {"kind": "book", "pages": "x"})
    assert caught.value.errors()[0]["loc"] == ("tagged", "book", "pages")
    with pytest.raises(ValidationError):
        read("Shape", 5)


def test_sending_leaves_out_what_is_read_only_at_any_depth(shelf: ModuleType) -> None:
    box = read("Box", BOX | {"lid": {"on": True, "box": BOX, "more": 1}, "code": "hush"})
    assert box.__wire__() == {
        "madeAt": BOX["madeAt"],
        "lid": {"on": True, "box": {"madeAt": BOX["madeAt"]}, "more": 1},
        "code": "hush",
    }
    assert box.to_dict()["id"] == "1"
    assert "hush" not in repr(box)


def test_lenient_takes_what_comes(shelf: ModuleType) -> None:
    value = {
        "madeAt": "yesterday",
        "lid": {"on": "maybe", "box": {"id": 5}, "more": "many"},
        "theContents": [{"kind": "book", "pages": "three"}, {"kind": "plate"}, {"pages": "x", "y": 1}, 5, None],
        "sizes": {"a": 1, "b": "big"},
        "corner": ["x", 1, 2],
        "new": True,
    }
    box = adapter("Box | None", "shelf_of_models").construct(value)
    assert (type(box), box.id, box.made_at, box.lid.on, box.code) == (shelf.Box, None, "yesterday", "maybe", None)
    assert (type(box.lid.box), box.lid.box.id, box.lid.more) == (shelf.Box, 5, "many")
    assert [type(each).__name__ for each in box.contents] == ["Book", "Unknown", "Unknown", "int", "NoneType"]
    assert (box.sizes, box.corner) == ({"a": 1, "b": "big"}, ("x", 1, 2))
    assert box.new is True
    assert box.to_dict() == {**value, "corner": ["x", 1, 2]}
    assert box.__wire__()["lid"] == {"on": "maybe", "box": {}, "more": "many"}


@pytest.mark.parametrize("value", [None, 5, "x", [], [1], {}, {"a": {"b": []}}, float("nan"), object()])
@pytest.mark.parametrize("kind", ["Box", "list[Box]", "Nest", "Content | Lid", "dict[str, Box]", "int", "datetime"])
def test_lenient_never_raises(shelf: ModuleType, kind: str, value: object) -> None:
    adapter(kind, "shelf_of_models").construct(value)


def test_lenient_is_validation_where_all_fits(shelf: ModuleType) -> None:
    assert construct(shelf.Box, BOX) == read("Box", BOX)
    assert construct(int, "5") == 5
    deep: list[Any] = []
    for _ in range(600):
        deep = [deep]
    assert json.dumps(construct(shelf.Nest, deep)) == json.dumps(deep)


def test_models_are_built_once_by_many_threads(shelf: ModuleType) -> None:
    expressions = ["Box", "list[Lid]", "Content", "Nest", "dict[str, Box]", "Shape"] * 4
    for name in [name for name in sys.modules if name.startswith("shelf_of_models.")]:
        assert sys.modules[name] is not None
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda each: adapter(each, "shelf_of_models").construct({}), expressions))
    assert len(found) == len(expressions)


def test_a_mark_says_which_variant() -> None:
    union = Tagged("kind", {"a": int, "true": bool, "1": str}, float)
    assert [union.variant(tag) for tag in ("a", True, 1, "b", None)] == [int, bool, str, float, None]
