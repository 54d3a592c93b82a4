"""Serving small specifications in tests: text to a running contract server, and plain HTTP calls to it."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.conformance import Conformance
from generator.parse import parse
from generator.samples import Sampler
from generator.server import Contract, Server
from generator.source import load


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer: its status, headers by lower-case name, and bytes."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


@contextmanager
def serving(path: Path, *, idle: float = 1.0) -> Iterator[Server]:
    """A running server of the specification at a path."""
    spec = load(path)
    api, _ = parse(spec)
    with Server(spec, api, Sampler(api, Conformance(spec)), idle=idle) as server:
        yield server


def contract_of(path: Path) -> Contract:
    """The contract alone, to be put behind any number of listeners."""
    spec = load(path)
    api, _ = parse(spec)
    return Contract(spec, api, Sampler(api, Conformance(spec)), idle=1.0)


def call(
    server: Server, method: str, target: str, headers: Mapping[str, str] | None = None, body: bytes | str = b""
) -> Answered:
    """One request on a connection of its own; the target is sent as it stands."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    try:
        connection.putrequest(method, target, skip_accept_encoding=True)
        raw = body.encode() if isinstance(body, str) else body
        for name, value in (headers or {}).items():
            connection.putheader(name, value)
        if raw:
            connection.putheader("Content-Length", str(len(raw)))
        connection.endheaders(raw or None)
        response = connection.getresponse()
        return Answered(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
    finally:
        connection.close()
