"""The cache: a run is answered from it when nothing has changed, never when anything has, and nothing can break it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cache, pipeline
from generator.cli import main
from generator.render import BUILT_IN
from generator.settings import Settings
from generator.source import RefError
from generator.source.watched import watch

_SPEC = """\
openapi: 3.1.0
info: {title: Acme API, version: "1"}
servers: [{url: "https://api.example.com"}]
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{name: size, in: query, schema: {$ref: shared/size.yaml}}]
      responses: {"204": {description: Done}}
"""
_SIZE = "{type: integer, minimum: 1, example: 7}\n"
_TOOL = cache.TOOL
_MINE = "mine/snippets/curl.sh.j2"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a specification of two files; `shared` is a link to the folder `v1`, and `v2` is another one."""
    home = tmp_path / "project"
    for version, size in (("v1", _SIZE), ("v2", _SIZE.replace("7", "8"))):
        _put(home / version / "size.yaml", size)
    (home / "shared").symlink_to("v1")
    _put(home / "spec.yaml", _SPEC)
    _put(home / _MINE, "call {{ view.full_url }}\n")
    monkeypatch.chdir(home)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv(cache.VARIABLE)
    # A tool that nobody works on meanwhile.
    _put(tmp_path / "tool/module.py", "pass\n")
    monkeypatch.setattr(cache, "TOOL", (tmp_path / "tool",))
    monkeypatch.setattr(cache, "_SINCE", time.time_ns() + 10**12)
    return home


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The specification of each run that the pipeline made, and the cache did not answer."""
    made: list[Path] = []
    original = pipeline.open_project

    def counted(settings: Settings) -> pipeline.Project:
        made.append(settings.spec)
        return original(settings)

    monkeypatch.setattr(pipeline, "open_project", counted)
    return made


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def _files(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


def _entries() -> list[Path]:
    return sorted(Path(os.environ["XDG_CACHE_HOME"]).rglob("*.tree"))


def test_nothing_changed_nothing_made(folder: Path, runs: list[Path]) -> None:
    assert _run("generate", "spec.yaml").exit_code == 0
    once = _files(folder / "out")
    assert len(runs) == 1
    again = _run("generate", "spec.yaml")
    assert "all up to date" in again.stdout
    assert _run("check", "spec.yaml").exit_code == 0
    assert _run("generate", "spec.yaml", "--out", "other").exit_code == 0
    assert len(runs) == 1
    assert _files(folder / "out") == once == _files(folder / "other")
    assert _run("generate", "spec.yaml", "--out", "new", "--no-cache").exit_code == 0
    assert len(runs) == 2
    assert _files(folder / "new") == once


@pytest.mark.usefixtures("folder")
def test_check_fills_the_cache_and_says_the_same_from_it(runs: list[Path]) -> None:
    first, second = _run("check", "spec.yaml"), _run("check", "spec.yaml")
    assert (first.exit_code, first.stdout, first.stderr) == (second.exit_code, second.stdout, second.stderr)
    assert first.exit_code == 1
    assert len(runs) == 1


def test_warnings_are_told_again(folder: Path, runs: list[Path]) -> None:
    _put(folder / "spec.yaml", _SPEC.replace("    get:", "    put: null\n    get:"))
    first, second = (_run("generate", "spec.yaml", "--out", name) for name in ("a", "b"))
    assert len(runs) == 1
    assert first.stderr == second.stderr
    assert "1 operation left out" in first.stderr
    assert first.stdout == second.stdout.replace("b: ", "a: ")
    assert first.stdout.startswith("a: 1 of 2 operations, ")


def _same_stamp(file: Path, text: str) -> None:
    """Another text of the same size, with the same time stamps."""
    before = file.stat()
    assert len(text) == before.st_size
    _put(file, text)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def _relink(link: Path, target: str) -> None:
    link.unlink()
    link.symlink_to(target)


@pytest.mark.parametrize(
    "change",
    [
        lambda home: _put(home / "spec.yaml", _SPEC.replace("listThings", "allThings")),
        lambda home: _same_stamp(home / "spec.yaml", _SPEC.replace("listThings", "listWhales"[:10])),
        lambda home: _put(home / "v1/size.yaml", _SIZE.replace("7", "9")),
        lambda home: _same_stamp(home / "v1/size.yaml", _SIZE.replace("7", "9")),
        lambda home: _relink(home / "shared", "v2"),
        lambda home: _put(home / _MINE, "CALL {{ view.full_url }}\n"),
        lambda home: _put(home / "mine/snippets/fetch.mjs.j2", "call\n"),
        lambda home: (home / _MINE).unlink(),
        lambda home: _put(home / "settings.toml", '[environment]\nprefix = "OTHER"\n'),
        lambda home: _put(home / "settings.toml", "# nothing else\n"),
    ],
    ids=[
        *("spec", "spec-same-stamp", "referenced", "referenced-same-stamp", "link"),
        *("template", "template-added", "template-removed", "setting", "settings-file"),
    ],
)
def test_every_change_is_seen(folder: Path, runs: list[Path], change: Callable[[Path], None]) -> None:
    _put(folder / "settings.toml", '[environment]\nprefix = "MINE"\n')
    command = ("generate", "spec.yaml", "--templates", "mine", "--config", "settings.toml")
    _run(*command)
    _run(*command)
    assert len(runs) == 1
    change(folder)
    assert _run(*command).exit_code == 0
    assert len(runs) == 2
    assert _run(*command, "--no-cache", "--out", "anew").exit_code == 0
    assert _files(folder / "out") == _files(folder / "anew")


@pytest.mark.parametrize(
    "flags",
    [
        ("--target", "docs"),
        ("--strict",),
        ("--allow-outside",),
        ("--allow-remote",),
        ("--templates", "mine"),
        ("--config", "settings.toml"),
    ],
    ids=lambda flags: flags[0],
)
def test_every_flag_counts(folder: Path, runs: list[Path], flags: tuple[str, ...]) -> None:
    _put(folder / "settings.toml", '[environment]\nprefix = "MINE"\n')
    _run("generate", "spec.yaml")
    assert _run("generate", "spec.yaml", *flags).exit_code == 0
    assert len(runs) == 2
    _run("generate", "spec.yaml", *flags)
    assert len(runs) == 2


def test_the_tool_counts(folder: Path, runs: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    assert BUILT_IN.is_relative_to(_TOOL[0]) or BUILT_IN in _TOOL
    assert Path(pipeline.__file__).is_relative_to(_TOOL[0])
    _run("generate", "spec.yaml")
    _put(cache.TOOL[0] / "deeper/module.py", "pass\n")
    _run("generate", "spec.yaml")
    assert len(runs) == 2
    monkeypatch.syspath_prepend(folder / "v1")
    _run("generate", "spec.yaml")
    (folder / "v1/jinja2-9.9.dist-info").mkdir()
    _run("generate", "spec.yaml")
    assert len(runs) == 4


@pytest.mark.usefixtures("folder")
def test_a_tool_edited_after_it_was_loaded_has_no_cache(runs: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_SINCE", time.time_ns() - 10**12)
    for _ in range(2):
        _run("generate", "spec.yaml")
    assert len(runs) == 2
    assert _entries() == []


def test_an_edit_during_the_run_is_not_taken_for_what_ran(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    original = pipeline.build_tree

    def edited(*arguments: object) -> dict[str, str]:
        built: dict[str, str] = original(*arguments)  # type: ignore[arg-type]
        _put(folder / "spec.yaml", _SPEC.replace("listThings", "allThings"))
        return built

    monkeypatch.setattr(pipeline, "build_tree", edited)
    _run("generate", "spec.yaml")
    monkeypatch.setattr(pipeline, "build_tree", original)
    _run("generate", "spec.yaml")
    assert (folder / "out/snippets/default/allThings.curl.sh").is_file()


def test_time_stamps_alone_change_nothing(folder: Path, runs: list[Path]) -> None:
    _run("generate", "spec.yaml")
    os.utime(folder / "spec.yaml", (1, 1))
    _run("generate", "spec.yaml")
    assert len(runs) == 1


def test_runs_that_fail_are_not_kept(folder: Path, runs: list[Path]) -> None:
    _put(folder / "spec.yaml", _SPEC.replace("size.yaml", "none.yaml"))
    assert [_run("generate", "spec.yaml").exit_code for _ in range(2)] == [1, 1]
    assert len(runs) == 2
    assert _entries() == []
    _put(folder / "v1/none.yaml", _SIZE)
    assert _run("generate", "spec.yaml").exit_code == 0
    _put(folder / "spec.yaml", _SPEC.replace("    get:", "    put: null\n    get:"))
    assert _run("generate", "spec.yaml").exit_code == 0
    assert [_run("generate", "spec.yaml", "--strict").exit_code for _ in range(2)] == [1, 1]


@pytest.mark.usefixtures("runs")
def test_a_fault_in_the_settings_at_hand_is_told(folder: Path) -> None:
    _put(folder / "specpress.toml", '[generate]\nspec = "other.yaml"\n')
    assert _run("generate", "spec.yaml").exit_code == 0
    _put(folder / "specpress.toml", '[generate]\nspec = "other.yaml"\n[lint]\nrules = {no-such-rule = "off"}\n')
    assert _run("generate", "spec.yaml").exit_code == 1
    _put(folder / "specpress.toml", '[generate]\nspec = "spec.yaml"\ntargets = ["no-such-target"]\n')
    assert _run("generate", "spec.yaml").exit_code == 2


def _flipped(raw: bytes, at: int) -> bytes:
    return raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _: b"",
        lambda _: b"not one of ours",
        lambda raw: raw[:10],
        lambda raw: raw[:40],
        lambda raw: raw[:-1],
        lambda raw: raw + b"\0",
        lambda raw: _flipped(raw, 0),
        lambda raw: _flipped(raw, 33),
        lambda raw: _flipped(raw, len(raw) // 2),
        lambda raw: _flipped(raw, len(raw) - 1),
    ],
    ids=["empty", "foreign", "short", "head", "cut", "longer", "seal", "length", "middle", "end"],
)
def test_a_damaged_entry_is_none(folder: Path, runs: list[Path], spoil: Callable[[bytes], bytes]) -> None:
    _run("generate", "spec.yaml")
    good = _files(folder / "out")
    (entry,) = _entries()
    entry.write_bytes(spoil(entry.read_bytes()))
    assert _run("generate", "spec.yaml", "--out", "new").exit_code == 0
    assert len(runs) == 2
    assert _files(folder / "new") == good
    _run("generate", "spec.yaml")
    assert len(runs) == 2


def test_an_entry_under_another_name_is_none(folder: Path, runs: list[Path]) -> None:
    _run("generate", "spec.yaml", "--target", "docs")
    (entry,) = _entries()
    _run("generate", "spec.yaml")
    (other,) = set(_entries()) - {entry}
    other.write_bytes(entry.read_bytes())
    _run("generate", "spec.yaml")
    assert len(runs) == 3
    assert (folder / "out/snippets").is_dir()


def _swap_for_folder(file: Path) -> None:
    file.unlink()
    _put(file / "inner.txt", "mine")


def _swap_for_link(file: Path) -> None:
    elsewhere = Path("elsewhere.sh").absolute()
    file.rename(elsewhere)
    file.symlink_to(elsewhere)


@pytest.mark.parametrize(
    "edit",
    [
        lambda file: _same_stamp(file, file.read_text(encoding="utf-8").replace("a", "b")),
        lambda file: file.unlink(),
        lambda file: _put(file.parent / "more.txt", "mine"),
        lambda file: _put(file.parent / ".specpress-left-over", "half"),
        _swap_for_folder,
        _swap_for_link,
    ],
    ids=["edited", "removed", "added", "left-over", "folder", "link"],
)
def test_an_edited_folder_is_mended(folder: Path, runs: list[Path], edit: Callable[[Path], None]) -> None:
    _run("generate", "spec.yaml")
    good = _files(folder / "out")
    edit(folder / "out/snippets/default/listThings.curl.sh")
    assert _run("generate", "spec.yaml").exit_code == 0
    assert _files(folder / "out") == good
    assert not any(path.is_symlink() for path in (folder / "out").rglob("*"))
    assert len(runs) == 1


def test_check_sees_an_edited_folder(folder: Path, runs: list[Path]) -> None:
    _run("generate", "spec.yaml")
    _put(folder / "out/snippets/default/listThings.curl.sh", "edited\n")
    result = _run("check", "spec.yaml")
    assert result.exit_code == 1
    assert "changed: out/snippets/default/listThings.curl.sh" in result.stdout
    assert len(runs) == 1


def test_a_folder_of_others_is_still_refused(folder: Path) -> None:
    _run("generate", "spec.yaml")
    _put(folder / "mine/x.txt", "mine")
    assert _run("generate", "spec.yaml", "--out", "mine").exit_code == 1


@pytest.mark.parametrize("name", ["specpress", "specpress/trees"])
def test_a_cache_that_cannot_be_written_is_no_fault(folder: Path, runs: list[Path], name: str) -> None:
    # A file in the way stops even a superuser, for whom nothing is read-only.
    _put(Path(os.environ["XDG_CACHE_HOME"]) / name, "in the way")
    for _ in range(2):
        assert _run("generate", "spec.yaml").exit_code == 0
    assert len(runs) == 2
    assert _run("check", "spec.yaml").exit_code == 0
    assert (folder / "out").is_dir()


@pytest.mark.usefixtures("folder")
def test_the_cache_can_be_turned_off(runs: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    _run("generate", "spec.yaml", "--no-cache")
    monkeypatch.setenv(cache.VARIABLE, "off")
    _run("generate", "spec.yaml")
    assert len(runs) == 2
    assert _entries() == []


@pytest.mark.usefixtures("folder")
def test_without_a_home_there_is_no_cache(runs: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relative/paths/do/not/count")

    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)
    assert _run("generate", "spec.yaml").exit_code == 0
    assert len(runs) == 1
    assert not Path("relative").exists()


@pytest.mark.usefixtures("folder")
def test_what_was_not_used_for_longest_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    def keep(name: str) -> None:
        cache.store(name, leads={}, hashes={}, summary="", fingerprints={}, texts={"a": os.urandom(500).hex()})

    for at, name in enumerate(("one", "two", "three")):
        keep(name)
        os.utime(_entries()[0].with_name(f"{name}.tree"), (at, at))
    assert cache.find("one") is not None  # which is a use of it
    size = sum(entry.stat().st_size for entry in _entries())
    monkeypatch.setattr(cache, "LIMIT", size + 50)  # chance has some bytes more or fewer
    keep("four")
    assert [entry.stem for entry in _entries()] == ["four", "one", "three"]


def test_a_template_folder_that_is_not_plain_has_no_cache(folder: Path, runs: list[Path]) -> None:
    (folder / "mine/round").symlink_to(folder / "mine")
    for _ in range(2):
        assert _run("generate", "spec.yaml", "--templates", "mine").exit_code == 0
    assert len(runs) == 2


def test_what_comes_from_the_web_or_by_an_id_is_not_told(folder: Path) -> None:
    spec, watched = watch(folder / "spec.yaml", allow_remote=True)
    assert watched.looked() is not None
    with pytest.raises(RefError):
        spec.follow(spec.root, "http://127.0.0.1:1/none.yaml")
    assert watched.looked() is None


def test_files_are_told_where_they_were_found_and_where_not(folder: Path) -> None:
    spec, watched = watch(folder / "spec.yaml")
    spec.follow(spec.root, "shared/size.yaml")
    with pytest.raises(RefError):
        spec.follow(spec.root, "shared/none.yaml")
    looked = watched.looked()
    assert looked is not None
    assert looked.leads == {
        str(folder / "spec.yaml"): str(folder / "spec.yaml"),
        str(folder / "shared/size.yaml"): str(folder / "v1/size.yaml"),
        str(folder / "shared/none.yaml"): str(folder / "v1/none.yaml"),
    }
    assert set(looked.hashes) == {str(folder / "spec.yaml"), str(folder / "v1/size.yaml")}
    kept = {"leads": looked.leads, "hashes": looked.hashes}
    cache.store("x", **kept, summary="", fingerprints={}, texts={})
    assert cache.find("x") is not None
    _put(folder / "v1/none.yaml", _SIZE)
    assert cache.find("x") is None


def test_many_runs_at_once(folder: Path) -> None:
    command = [sys.executable, "-m", "generator", "generate", "spec.yaml", "--out"]
    started = [subprocess.Popen([*command, f"out{at}"], stdout=subprocess.PIPE) for at in range(3)]
    assert [process.communicate() and process.returncode for process in started] == [0, 0, 0]
    assert _files(folder / "out0") == _files(folder / "out1") == _files(folder / "out2")
    assert [path.suffix for path in Path(os.environ["XDG_CACHE_HOME"]).rglob("*.*")] in ([".tree"], [])


def test_an_answer_from_the_cache_loads_no_pipeline(folder: Path) -> None:
    script = (
        "import sys\nfrom generator.cli import main\n"
        "sys.argv = ['specpress', 'generate', 'spec.yaml', '--target', 'snippets']\n"
        "sys.path[:] = {path!r}\n"
        "try: main()\n"
        "except SystemExit: print(*sorted({{'jinja2', 'yaml', 'generator.pipeline'}} & set(sys.modules)))\n"
    )
    command = [sys.executable, "-c", script.format(path=sys.path)]
    said = [subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True, check=True).stdout for _ in range(2)]
    assert said[0] == "out: 1 operation, 3 files, 3 written\ngenerator.pipeline jinja2 yaml\n"
    assert said[1] == "out: 1 operation, 3 files, all up to date\n\n"
