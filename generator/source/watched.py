"""A specification that remembers which files it looked at, and what stood there: what a cache has to compare."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from urllib.parse import unquote

from generator.source import files
from generator.source.document import Document
from generator.source.node import Node
from generator.source.spec import Spec

_WEB = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")


@dataclass(frozen=True, slots=True)
class Looked:
    """What a run looked at: where each path led, through all symbolic links, and the hash of each file read there.

    A path that leads to no file of `hashes` led to nothing that could be read, or that was allowed to be.
    """

    leads: dict[str, str]
    hashes: dict[str, str]


class WatchedSpec(Spec):
    """A `Spec` that keeps account of its files; what it means is the same."""

    def __init__(self, path: Path, *, allow_remote: bool = False, allow_outside: bool = False) -> None:
        self._leads: dict[str, str] = {}
        self._hashes: dict[str, str] = {}
        self._web = False
        super().__init__(path, allow_remote=allow_remote, allow_outside=allow_outside)
        self._leads[str(path.absolute())] = self._real

    @property
    def looked(self) -> Looked | None:
        """Every path and file looked at so far; None when that is not the whole story.

        It is not when a reference leads to the web, or when there is a file that could not be read.
        """
        unread = {real for real in self._leads.values() if real not in self._hashes}
        if self._web or any(files.exists(real) for real in unread):
            return None
        return Looked(dict(self._leads), dict(self._hashes))

    def _read(self, key: str, name: str, raw: bytes) -> Document:
        # The bytes that the run works with, not those that stand in the file when the run is over.
        self._hashes[key] = blake2b(raw, digest_size=20).hexdigest()
        return super()._read(key, name, raw)

    def _other(self, node: Node, ref: str, address: str) -> Document:
        if _WEB.match(address) or _WEB.match(node.document):
            self._web = True
            return super()._other(node, ref, address)
        path = unquote(address.partition("?")[0]).replace("\0", "\ufffd")
        joined = os.path.join(os.path.dirname(node.document), path)  # noqa: PTH118, PTH120 - `..` stays, for its links
        try:
            document = super()._other(node, ref, address)
        except Exception:
            self._leads[joined] = os.path.realpath(joined)
            raise
        self._leads[joined] = document.key
        return document
