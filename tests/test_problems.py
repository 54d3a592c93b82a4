"""What people read when a specification is wrong: every case of tests/problems, its whole report compared."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.contract import check
from generator.problems import Place, Problem, SpecError, as_json, near, printable, report
from generator.source import load

_CASES = Path(__file__).parent / "problems"
# The files of a specification of several files lie in a folder, and `entry.yaml` is the one that is checked.
_SPECS = sorted(
    path.relative_to(_CASES).as_posix()
    for path in [*_CASES.glob("*.yaml"), *_CASES.glob("*.json"), *_CASES.glob("*/entry.yaml")]
)


def _problems(path: Path) -> Iterable[Problem]:
    try:
        return check(load(path))
    except SpecError as error:
        return error.problems


@pytest.mark.parametrize("name", _SPECS)
def test_report(name: str, update: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(_CASES)
    found = report(_problems(Path(name)))
    expected = Path(name).with_suffix(".txt")
    if update:
        expected.write_text(found, encoding="utf-8", newline="\n")
    assert found == expected.read_bytes().decode()


def test_every_report_belongs_to_a_case() -> None:
    reports = {path.relative_to(_CASES).with_suffix("") for path in _CASES.rglob("*.txt")}
    assert sorted(reports) == sorted(Path(name).with_suffix("") for name in _SPECS)


def _problem(line: str, column: int, **more: str) -> Problem:
    return Problem(rule="r", message="it is wrong", place=Place("a.yaml", 3, column), source_line=line, **more)  # type: ignore[arg-type]


def test_report_of_nothing_is_empty() -> None:
    assert report([]) == ""


def test_report_shows_place_line_caret_and_hint() -> None:
    warning = _problem("  key: value", 8, severity="warning", hint="Do this.")
    assert report([warning, _problem("", 1)]) == (
        "a.yaml:3:8: warning: it is wrong [r]\n"
        "    key: value\n"
        "         ^\n"
        "    hint: Do this.\n"
        "\n"
        "a.yaml:3:1: it is wrong [r]\n"
    )


@pytest.mark.parametrize(
    ("line", "column", "shown"),
    [
        ("a\tb", 3, ["a b", "  ^"]),
        ("\u202eab\x1b[31mc", 4, ["\\u202eab\\x1b[31mc", "        ^"]),
        ("面包: x", 5, ["面包: x", "      ^"]),
        ("e\u0301: x", 5, ["e\u0301: x", "   ^"]),
        ("short", 99, ["short", "     ^"]),
        ("x" * 100 + "!" + "y" * 100, 101, ["…" + "x" * 60 + "!" + "y" * 79 + "…", " " * 61 + "^"]),
        ("\ud800!", 2, ["\\ud800!", "      ^"]),
    ],
)
def test_caret_stands_below_its_column(line: str, column: int, shown: list[str]) -> None:
    assert report([_problem(line, column)]).splitlines()[1:] == [f"    {text}" for text in shown]


def test_names_of_files_and_hints_cannot_play_with_the_terminal() -> None:
    place = Place("a\n\x1b[2J.yaml", 1, 1)
    text = report([Problem(rule="r", message="m\r", place=place, hint="h\u2066")])
    assert text == "a\\n\\x1b[2J.yaml:1:1: m\\r [r]\n    hint: h\\u2066\n"
    assert printable("fine ünï 面") == "fine ünï 面"


def test_a_message_is_cut_where_it_gets_long() -> None:
    text = report([Problem(rule="r", message="m" * 10_000, place=Place("a", 1, 1), hint="h" * 10_000)])
    assert text == f"a:1:1: {'m' * 500}… [r]\n    hint: {'h' * 500}…\n"


def test_json_form_holds_the_text_as_it_is() -> None:
    assert as_json(_problem("x", 8, hint="Do\x07 this.")) == {
        "file": "a.yaml",
        "line": 3,
        "column": 8,
        "severity": "error",
        "rule": "r",
        "message": "it is wrong",
        "hint": "Do\x07 this.",
    }


def test_near_names_what_was_probably_meant() -> None:
    assert near("loaf", ["Cake", "Loaf", "loaves"]) == "Did you mean 'Loaf'?"
    assert near("recieve", ["send", "receive"]) == "Did you mean 'receive'?"
    assert near("bread", ["x", "y"]) == ""
    assert near("a" * 10**6, ["a" * (10**6 - 1)]) == ""


def test_problems_of_an_error_are_sorted_and_make_its_text() -> None:
    second, first = _problem("", 9), _problem("", 2)
    error = SpecError([second, first])
    assert error.problems == (first, second)
    assert str(error) == "a.yaml:3:2: it is wrong\na.yaml:3:9: it is wrong"
