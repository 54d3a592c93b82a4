"""The output folder: written whole, never half; what is right stays untouched; nothing of others is lost."""

import os
from pathlib import Path

import pytest

from generator import tree

_TREE = {"a.txt": "one\n", "deep/er/b.txt": "two\n"}


def _content(out: Path) -> dict[str, str]:
    return {
        path.relative_to(out).as_posix(): path.read_text(encoding="utf-8")
        for path in out.rglob("*")
        if path.is_file() and path.name != tree.MARKER
    }


def test_writes_a_new_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    tree.write(_TREE, out)
    assert _content(out) == _TREE
    assert tree.changes(_TREE, out) == ()


def test_leaves_right_files_alone(tmp_path: Path) -> None:
    out = tmp_path / "out"
    tree.write(_TREE, out)
    os.utime(out / "a.txt", (1, 1))
    moved = tree.write({**_TREE, "deep/er/b.txt": "other\n"}, out)
    assert [(change.path, change.kind) for change in moved] == [("deep/er/b.txt", "changed")]
    assert (out / "a.txt").stat().st_mtime == 1


def test_removes_stale_files_and_empty_folders(tmp_path: Path) -> None:
    out = tmp_path / "out"
    tree.write(_TREE, out)
    assert [change.kind for change in tree.write({"a.txt": "one\n"}, out)] == ["stale"]
    assert not (out / "deep").exists()


def test_changes_says_all_and_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    tree.write(_TREE, out)
    before = _content(out)
    found = tree.changes({"a.txt": "ONE\n", "c.txt": "three\n"}, out)
    assert [(change.path, change.kind) for change in found] == [
        ("a.txt", "changed"),
        ("c.txt", "missing"),
        ("deep/er/b.txt", "stale"),
    ]
    assert "-one\n+ONE" in found[0].diff
    assert _content(out) == before


def test_changes_of_a_folder_that_is_not_there(tmp_path: Path) -> None:
    found = tree.changes(_TREE, tmp_path / "none")
    assert {change.kind for change in found} == {"missing"}
    assert not (tmp_path / "none").exists()


def test_refuses_a_folder_of_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(tree.NotOurs, match="did not write"):
        tree.write(_TREE, tmp_path)
    assert _content(tmp_path) == {"precious.txt": "mine"}


def test_refuses_a_file(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(tree.NotOurs, match="not a folder"):
        tree.write(_TREE, out)
    assert out.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("path", ["../x", "/etc/x", "a/../../x", "a\\b", "a\0b"])
def test_refuses_paths_that_leave_the_folder(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="leave"):
        tree.write({path: "x"}, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_never_writes_through_a_link(tmp_path: Path) -> None:
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "a.txt").write_text("mine", encoding="utf-8")
    tree.write({"x.txt": "x"}, out)
    (out / "deep").symlink_to(elsewhere, target_is_directory=True)
    (out / "a.txt").symlink_to(elsewhere / "a.txt")
    tree.write(_TREE, out)
    assert _content(elsewhere) == {"a.txt": "mine"}
    assert _content(out) == _TREE


def test_replaces_a_folder_by_a_file_and_back(tmp_path: Path) -> None:
    out = tmp_path / "out"
    tree.write({"a/b.txt": "x"}, out)
    tree.write({"a": "file"}, out)
    assert _content(out) == {"a": "file"}
    tree.write({"a/b.txt": "x"}, out)
    assert _content(out) == {"a/b.txt": "x"}


def test_a_killed_run_leaves_whole_files_and_the_next_one_finishes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    old = {f"{number}.txt": "old\n" * 1000 for number in range(6)}
    new = {f"{number}.txt": "new\n" * 1000 for number in range(1, 7)}
    tree.write(old, out)
    replace, calls = Path.replace, 0

    def killed(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise KeyboardInterrupt
        return replace(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", killed)
        with pytest.raises(KeyboardInterrupt):
            tree.write(new, out)
    assert set(_content(out).values()) <= {"old\n" * 1000, "new\n" * 1000}
    (out / ".specpress-left-over").write_text("half", encoding="utf-8")
    tree.write(new, out)
    assert _content(out) == new
