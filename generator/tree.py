"""The output folder: compares a tree in memory with it and writes it; knows nothing of what the files say."""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Literal, TypeAlias

# Relative POSIX path → text. Every file ends up in UTF-8 with the line ends it has here.
Tree: TypeAlias = Mapping[str, str]

MARKER = ".specpress"
_MARKER_TEXT = "This folder is written by specpress; what is changed by hand is lost at the next run.\n"
_TEMPORARY = ".specpress-"


class NotOurs(OSError):
    """The output folder holds files and was not written by specpress; nothing in it is touched."""


@dataclass(frozen=True, slots=True)
class Change:
    """A file of the folder that differs from the tree: what is there now, and what is due (both empty when stale)."""

    path: str
    kind: Literal["missing", "changed", "stale"]
    now: str = ""
    due: str = ""

    @property
    def diff(self) -> str:
        """The difference, unified; made when asked for, because it takes longer than all the rest."""
        from difflib import unified_diff  # noqa: PLC0415 - slow to import, and hardly ever needed

        names = f"{self.path} (now)", f"{self.path} (due)"
        return "\n".join(unified_diff(self.now.splitlines(), self.due.splitlines(), *names, lineterm="", n=2))


def fingerprints(tree: Tree) -> dict[str, str]:
    """A hash of each file that a folder holds which holds the tree, by path."""
    return {path: _fingerprint(text.encode()) for path, text in _with_marker(tree).items()}


def holds(prints: Mapping[str, str], out: Path) -> bool:
    """Whether the folder holds exactly the files of these fingerprints, and nothing else.

    Every file is read: sizes and time stamps would be quicker by hundredths of a second, and could be wrong.
    """
    number = 0
    try:
        for path, content in _contents(str(out)):
            if content is None or prints.get(path) != _fingerprint(content):
                return False
            number += 1
    except OSError:
        return False
    return number == len(prints)


def changes(tree: Tree, out: Path) -> tuple[Change, ...]:
    """How the folder differs from the tree, by path; nothing is written."""
    return tuple(sorted(_changes(_with_marker(tree), out), key=lambda change: change.path))


def write(tree: Tree, out: Path) -> tuple[Change, ...]:
    """Make the folder hold exactly the tree, and return which of its files had to change.

    Files that are right already are left alone. Others are replaced one by one, each atomically, and stale ones
    are removed last: a run that is killed leaves every file whole, and the next run finishes the work.

    Raises:
        NotOurs: the folder holds files but no marker of ours.
        OSError: the disk says no.
    """
    _claim(out)
    moved = changes(tree, out)
    full = _with_marker(tree)
    for change in sorted(moved, key=lambda change: change.path != MARKER):
        if change.kind != "stale":
            _replace(out, out / change.path, full[change.path])
    for change in moved:
        if change.kind == "stale":
            _remove(out, out / change.path)
    _sweep(out)
    return tuple(change for change in moved if change.path != MARKER)


def _with_marker(tree: Tree) -> dict[str, str]:
    for path in tree:
        if path.startswith(("/", "\\")) or ".." in path.split("/") or "\\" in path or "\0" in path:
            raise ValueError(f"{path!r} would leave the output folder")
    return {**tree, MARKER: _MARKER_TEXT}


def _changes(tree: Tree, out: Path) -> Iterator[Change]:
    for path, text in tree.items():
        found = _read(out / path)
        if found is None:
            yield Change(path, "missing", due=text)
        elif found != text.encode():
            yield Change(path, "changed", found.decode(errors="replace"), text)
    for path in _files(out):
        if path not in tree:
            yield Change(path, "stale")


def _read(file: Path) -> bytes | None:
    if file.is_symlink() or not file.is_file():
        return None
    return file.read_bytes()


def _files(out: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(out):
        # A link to a folder is not walked into: whatever it leads to is not ours.
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in [*names, *links]:
            if not name.startswith(_TEMPORARY):
                yield (Path(folder) / name).relative_to(out).as_posix()


def _contents(folder: str, prefix: str = "") -> Iterator[tuple[str, bytes | None]]:
    """What each file below the folder holds; None for links, pipes and whatever else is no plain file."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _contents(entry.path, f"{prefix}{entry.name}/")
            elif entry.is_file(follow_symlinks=False):
                with open(entry.path, "rb", buffering=0) as file:  # noqa: PTH123 - thousands of times a run
                    yield prefix + entry.name, file.read()
            else:
                yield prefix + entry.name, None


def _fingerprint(content: bytes) -> str:
    return blake2b(content, digest_size=20).hexdigest()


def _claim(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise NotOurs(f"{out} is not a folder")
    if out.is_dir() and not (out / MARKER).exists() and any(out.iterdir()):
        raise NotOurs(f"{out} holds files that specpress did not write; choose an empty or a new folder")


def _replace(out: Path, file: Path, text: str) -> None:
    from tempfile import mkstemp  # noqa: PLC0415 - slow to import, and most runs write nothing

    _make_folder(out, file.parent)
    if file.is_dir() and not file.is_symlink():
        from shutil import rmtree  # noqa: PLC0415 - even rarer

        rmtree(file)
    handle, temporary = mkstemp(prefix=_TEMPORARY, dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text.encode())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(file)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _make_folder(out: Path, folder: Path) -> None:
    """A real folder, link by link: a file or a link in its way is stale, and could lead out of the output folder."""
    if folder != out:
        _make_folder(out, folder.parent)
        if folder.is_symlink() or folder.is_file():
            folder.unlink()
    folder.mkdir(parents=True, exist_ok=True)


def _remove(out: Path, file: Path) -> None:
    if file.is_symlink() or file.is_file():  # else something new stands there, or above it
        file.unlink()
    for folder in file.parents:
        if folder == out:
            break
        with suppress(OSError):  # not empty: it stays
            folder.rmdir()


def _sweep(out: Path) -> None:
    for left_over in out.rglob(_TEMPORARY + "*"):
        left_over.unlink(missing_ok=True)
