"""Keeps what runs made under a hash of what they were made from; knows not what that is, and imports nothing of ours.

An entry answers for a run while all of this is as it was: every file of the tool and its built-in templates, Python,
the packages beside it, the settings and the folder they were given in, the user's templates (these make the key), and
each file that the run read, where it was found, and where there was none (these stand in the entry). All files are
compared by content: size and time stamp say "unchanged" of a file that was edited twice within a tick of the clock or
unpacked from an archive, and reading them all costs hundredths of a second. A run that fails leaves no entry.

Nothing here raises: a cache that cannot be read or written is an empty one.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final, TypedDict

from generator import __loaded__

VARIABLE: Final = "SPECPRESS_CACHE"  # `off` turns the cache off
LIMIT: Final = 500_000_000  # bytes on disk, all entries together

_HERE = Path(__file__).resolve().parent
# A wheel carries the templates inside the package; in a checkout they stand beside it.
TOOL: Final = (_HERE,) if (_HERE / "templates").is_dir() else (_HERE, _HERE.parent / "templates")

# The clock of a file system lags behind the system's by some milliseconds.
_SINCE: Final = __loaded__ - 50_000_000
_MOST_FILES, _MOST_BYTES = 10_000, 200_000_000
_DIGEST = 32
_LEVEL = 3  # zlib's: nearly as small as 9, nearly as quick as none
_ENTRY, _PART = ".tree", ".part"


class _Untold(Exception):
    """What a run is made from cannot be told."""


class _Head(TypedDict):
    leads: dict[str, str]
    hashes: dict[str, str]
    summary: str
    fingerprints: dict[str, str]
    sizes: dict[str, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a run made: `summary` and `fingerprints` as they were given, and how many bytes each file has, by path."""

    summary: str
    fingerprints: dict[str, str]
    sizes: dict[str, int]
    packed: bytes

    def texts(self) -> dict[str, str]:
        """The text of each file, by path."""
        joined, start, texts = zlib.decompress(self.packed), 0, {}
        for path, size in self.sizes.items():
            texts[path] = joined[start : start + size].decode()
            start += size
        return texts


def key(settings: str, templates: Path | None = None) -> str:
    """The name of the entry of a run; empty when the run can have none.

    `settings` says all that the run is asked for. A run can have no entry when the tool was edited after it was
    loaded, so that what runs is not what stands on disk, or when the user's templates are no plain files.
    """
    try:
        parts = [*_surroundings(), settings, *_files(TOOL, loaded=True), *_files([templates] if templates else [])]
    except (OSError, _Untold):
        return ""
    hashed = blake2b(digest_size=20)
    for part in parts:
        raw = part if isinstance(part, bytes) else part.encode(errors="surrogatepass")
        hashed.update(len(raw).to_bytes(8) + raw)
    return hashed.hexdigest()


def find(key: str) -> Entry | None:
    """The entry of that name, if it is whole and the files that its run read are still the same."""
    folder = _folder()
    if not key or folder is None:
        return None
    file = folder / (key + _ENTRY)
    try:
        raw = file.read_bytes()
        if raw[:_DIGEST] != _seal(key, raw[_DIGEST:]):
            return None
        size = int.from_bytes(raw[_DIGEST : _DIGEST + 8])
        head: _Head = json.loads(raw[_DIGEST + 8 : _DIGEST + 8 + size])
        if not _stands(head["leads"], head["hashes"]):
            return None
    except (OSError, ValueError, _Untold):
        return None
    with suppress(OSError):
        os.utime(file)  # the oldest entries go first: this one is in use
    return Entry(head["summary"], head["fingerprints"], head["sizes"], raw[_DIGEST + 8 + size :])


def store(
    key: str,
    *,
    leads: Mapping[str, str],
    hashes: Mapping[str, str],
    summary: str,
    fingerprints: Mapping[str, str],
    texts: Mapping[str, str],
) -> None:
    """Keep what a run made.

    `leads` says where each path that it looked at led, through all symbolic links; `hashes` has the hash of each
    file that it read there (BLAKE2b, 20 bytes, hexadecimal), and what is missing in it was no file.
    """
    folder = _folder()
    if not key or folder is None:
        return
    encoded = {path: text.encode() for path, text in texts.items()}
    head = _Head(
        leads=dict(leads),
        hashes=dict(hashes),
        summary=summary,
        fingerprints=dict(fingerprints),
        sizes={path: len(text) for path, text in encoded.items()},
    )
    raw_head = json.dumps(head, separators=(",", ":")).encode()
    rest = len(raw_head).to_bytes(8) + raw_head + zlib.compress(b"".join(encoded.values()), _LEVEL)
    with suppress(OSError):
        _write(folder, key, _seal(key, rest) + rest)
        _evict(folder)


def folder(name: str) -> Path | None:
    """Where what is called `name` is kept (XDG Base Directory Specification 0.8); None when nothing is to be kept."""
    if os.environ.get(VARIABLE, "").lower() == "off":
        return None
    named = os.environ.get("XDG_CACHE_HOME", "")
    try:
        base = Path(named) if Path(named).is_absolute() else Path.home() / ".cache"
    except RuntimeError:  # no home
        return None
    return base / "specpress" / name


def _folder() -> Path | None:
    """Where entries are kept."""
    return folder("trees")


def _seal(key: str, rest: bytes) -> bytes:
    """The checksum of an entry; it holds the entry's name as well."""
    return blake2b(rest, digest_size=_DIGEST, key=key.encode()).digest()


def _surroundings() -> Iterator[str]:
    """Python, and the name and version of each package that it finds."""
    yield from (sys.version, str(Path.cwd()), *sys.path)
    for folder in sys.path:
        with suppress(OSError):
            yield from sorted(name for name in os.listdir(folder or ".") if name.endswith((".dist-info", ".egg-info")))  # noqa: PTH208 - names alone


def _files(folders: Iterable[Path], *, loaded: bool = False) -> Iterator[str | bytes]:
    """The path and the content of each file below the folders, all but what Python compiled; with `loaded`, no younger
    ones than what runs."""
    for root in folders:
        yield str(root)
        for number, path in enumerate(sorted(_walk(str(root), compiled=not loaded))):
            if number >= _MOST_FILES:
                raise _Untold
            yield path
            yield _content(path, loaded=loaded)


def _walk(root: str, *, compiled: bool) -> Iterator[str]:
    folders = [root]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if compiled or entry.name != "__pycache__":
                        folders.append(entry.path)
                elif entry.is_symlink() and entry.is_dir():
                    raise _Untold  # could lead round and round
                else:
                    yield entry.path


def _content(path: str, *, loaded: bool = False) -> bytes:
    """The bytes of a plain file; never of a pipe or a device, which would keep us waiting."""
    status = os.stat(path)  # noqa: PTH116 - hundreds of times a run
    if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
        raise _Untold
    if loaded and max(status.st_mtime_ns, status.st_ctime_ns) >= _SINCE:
        raise _Untold
    with open(path, "rb") as file:  # noqa: PTH123
        return file.read()


def _stands(leads: Mapping[str, str], hashes: Mapping[str, str]) -> bool:
    """Whether each path leads where it led, and there is what there was."""
    parents: dict[str, str] = {}
    for path, real in leads.items():
        if _real(path, parents) != real or (real not in hashes and os.path.isfile(real)):  # noqa: PTH113
            return False
    return all(blake2b(_content(path), digest_size=20).hexdigest() == digest for path, digest in hashes.items())


def _real(path: str, parents: dict[str, str]) -> str:
    """What `os.path.realpath` gives, which asks for each folder on the way every time."""
    parent, name = os.path.split(path)
    if name in ("", ".", "..") or os.path.islink(path):  # noqa: PTH114
        return os.path.realpath(path)
    if parent not in parents:
        parents[parent] = os.path.realpath(parent)
    return os.path.join(parents[parent], name)  # noqa: PTH118


def _write(folder: Path, key: str, raw: bytes) -> None:
    """Whole or not at all, also when two runs write the same."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = folder / f"{key}.{os.urandom(6).hex()}{_PART}"
    try:
        part.write_bytes(raw)
        part.replace(folder / (key + _ENTRY))
    finally:
        part.unlink(missing_ok=True)


def _evict(folder: Path) -> None:
    """Remove the entries that were not used for longest, and what killed runs left, until the rest keeps the limit."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((_ENTRY, _PART)) and entry.is_file(follow_symlinks=False):
                status = entry.stat()
                found.append((status.st_mtime_ns, status.st_size, entry.path))
    excess = sum(size for _, size, _ in found) - LIMIT
    for _, size, path in sorted(found):
        if excess <= 0:
            break
        Path(path).unlink(missing_ok=True)
        excess -= size
