"""Models that hold each other in long chains: built in any thread, the interpreter as it was before."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pydantic import PydanticUserError
from runtime.building import built
from runtime.models import Model
from runtime.types import adapter

LINKS = 150


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A package of models, each of which has a field for the next and a list of another one."""
    folder: Path = tmp_path_factory.mktemp("chain") / "chain_of_models"
    folder.mkdir()
    table = {f"Link{at}": f".link_{at}" for at in range(LINKS)}
    head = f"from runtime.lazy import lazy\n__getattr__, __dir__, __all__ = lazy(__name__, {table})\n"
    (folder / "__init__.py").write_text(head, encoding="utf-8")
    for at in range(LINKS):
        text = (
            "from __future__ import annotations\n"
            "from runtime.models import Model\n"
            f"class Link{at}(Model):\n"
            f"    next: Link{(at + 1) % LINKS} | None = None\n"
            f"    others: list[Link{(at * 7 + 3) % LINKS}] | None = None\n"
        )
        (folder / f"link_{at}.py").write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder.parent))
    __import__(folder.name)
    sys.path.remove(str(folder.parent))
    return folder.name


def test_chains_are_built_by_many_threads(chain: str) -> None:
    before = sys.getrecursionlimit(), threading.stack_size(), threading.active_count()
    names = [f"Link{at * 11}" for at in range(6)]
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda name: adapter(name, chain).validate_json('{"next": {"others": [{}]}}'), names))
    assert [type(each).__name__ for each in found] == names
    assert type(found[0].next.others[0]).__name__ == "Link10"
    assert (sys.getrecursionlimit(), threading.stack_size(), threading.active_count()) == before


def test_chains_are_built_where_a_model_is_made(chain: str) -> None:
    package = sys.modules[chain]
    link = package.Link77(next={"next": {}})
    assert type(link.next.next).__name__ == "Link79"
    assert adapter("list[Link3]", chain).construct([{"next": 5}])[0].next == 5


def test_what_has_no_end_is_an_error_still() -> None:
    def fall() -> None:
        fall()

    before = sys.getrecursionlimit()
    with pytest.raises(RecursionError):
        built(fall)
    assert sys.getrecursionlimit() == before
    with pytest.raises(KeyError):
        built(lambda: {"a": 1}["b"])


def test_names_are_found_where_a_class_is_made() -> None:
    class Inner(Model):
        size: int

    class Outer(Model):
        inner: Inner | None = None
        later: Later | None = None

    with pytest.raises(PydanticUserError):
        Outer(inner={"size": 1})  # type: ignore[arg-type]

    class Later(Model):
        size: int

    Outer.model_rebuild()
    made: Any = Outer.model_validate({"inner": {"size": 1}, "later": {"size": 2}})
    assert (type(made.inner), type(made.later)) == (Inner, Later)
