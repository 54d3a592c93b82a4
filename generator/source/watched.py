"""A specification that remembers which files it looked at, and what stood there: what a cache has to compare."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from generator.source import files
from generator.source.document import Document
from generator.source.identity import path_of
from generator.source.node import Node
from generator.source.spec import Spec, _lifted


@dataclass(frozen=True, slots=True)
class Looked:
    """What a run looked at: where each path led, through all symbolic links, and the hash of each file read there.

    A path that leads to no file of `hashes` led to nothing that could be read, or that was allowed to be.
    """

    leads: dict[str, str]
    hashes: dict[str, str]


def watch(path: Path, *, allow_remote: bool = False, allow_outside: bool = False) -> tuple[Spec, WatchedSpec]:
    """The specification in a file, as `load` gives it, and the one that keeps account; often they are the same."""
    watched = WatchedSpec(path, allow_remote=allow_remote, allow_outside=allow_outside)
    return _lifted(watched), watched


class WatchedSpec(Spec):
    """A `Spec` that keeps account of its files; what it means is the same."""

    def __init__(self, path: Path, *, allow_remote: bool = False, allow_outside: bool = False) -> None:
        self._leads: dict[str, str] = {}
        self._hashes: dict[str, str] = {}
        # Not a flag: copies of this object have to share it.
        self._untold: list[str] = []
        super().__init__(path, allow_remote=allow_remote, allow_outside=allow_outside)
        self._leads[str(path.absolute())] = self._real

    def looked(self) -> Looked | None:
        """Every path and file looked at so far; None when that is not the whole story.

        It is not when a reference leads to the web, is relative to an `$id`, or leads to a file that is not read.
        """
        unread = {real for real in self._leads.values() if real not in self._hashes}
        unled = set(self._hashes).difference(self._leads.values())
        if self._untold or unled or any(files.exists(real) for real in unread):
            return None
        return Looked(dict(self._leads), dict(self._hashes))

    def also(self, paths: Iterable[Path]) -> None:
        """Takes account of files that the run read by other ways."""
        for path in paths:
            real = os.path.realpath(path)
            self._leads.setdefault(str(path.absolute()), real)
            if real not in self._hashes:
                self._hashes[real] = blake2b(Path(real).read_bytes(), digest_size=20).hexdigest()

    def _read(self, key: str, name: str, raw: bytes) -> Document:
        # The bytes that the run works with, not those that stand in the file when the run is over.
        self._hashes[key] = blake2b(raw, digest_size=20).hexdigest()
        return super()._read(key, name, raw)

    def _remote(self, node: Node, ref: str, url: str) -> Document:
        self._untold.append(ref)
        return super()._remote(node, ref, url)

    def _real_path(self, node: Node, address: str) -> str:
        real = super()._real_path(node, address)
        path = path_of(address).replace("\0", "\ufffd")
        joined = os.path.join(os.path.dirname(node.document), path)  # noqa: PTH118, PTH120 - `..` stays, for its links
        if self._leads.get(joined) == real:
            return real
        if self.base(node).pointer or os.path.realpath(joined) != real:
            self._untold.append(address)  # found by other ways than this
        self._leads[joined] = real
        return real
