"""Which operation a method and a raw path mean: an index over the IR's paths; knows nothing of parameters' values.

Paths are matched as they were sent, percent-encoded, so that an encoded slash stays inside its segment (RFC 3986,
2.2); literal text matches however its characters are encoded. Where several templates fit, the one with literal text
earliest wins (OpenAPI 3.2, 4.8.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from generator.ir import Api, Operation, PathTemplate, Server, Slot

_Pairs: TypeAlias = tuple[tuple[str, str], ...]
_Rank: TypeAlias = tuple[bool, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Match:
    """An operation, and the raw text (still percent-encoded) that stands in each slot of its path."""

    operation: Operation
    slots: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NoMatch:
    """No operation: `allowed` lists the methods that the path does have, none when there is no such path."""

    allowed: tuple[str, ...] = ()


def mount(server: Server) -> str:
    """The path under which a server's operations lie: that of its URL, no slash at its end, empty for none."""
    url = server.default_url
    path = urlsplit(url).path if "//" in url else url.partition("?")[0]
    path = path.rstrip("/")
    return path if not path or path.startswith("/") else "/" + path


class Routes:
    """The operations of an Api, found by method and raw path."""

    def __init__(self, api: Api) -> None:
        self._routes: dict[int, list[_Route]] = {}
        for operation in api.operations:
            for route in _routes_of(operation):
                self._routes.setdefault(len(route.segments), []).append(route)
        for routes in self._routes.values():
            routes.sort(key=lambda route: route.rank)

    def find(self, method: str, raw_path: str, raw_query: str = "") -> tuple[Match, ...] | NoMatch:
        """The operation that a request line means, or which other methods the path has.

        There are several where a document has paths that differ in nothing that is sent: `/token`, `/token#refresh`.
        """
        found: list[Match] = []
        best: _Rank | None = None
        allowed: set[str] = set()
        for route, slots in self._fitting(raw_path, raw_query):
            if route.operation.method.upper() != method:
                allowed.add(route.operation.method.upper())
            elif best in (None, route.rank):
                best = route.rank
                found.append(Match(route.operation, slots))
        return tuple(found) if found else NoMatch(tuple(sorted(allowed)))

    def _fitting(self, raw_path: str, raw_query: str) -> Iterator[tuple[_Route, dict[str, str]]]:
        raw = raw_path.split("/")
        text = [unquote(segment, errors="replace") for segment in raw]
        for route in self._routes.get(len(raw), ()):
            slots = route.slots(raw, text)
            if slots is not None and route.fits_query(raw_query):
                yield route, slots


class _Route:
    """One operation's path, cut at its slashes; `query` holds what a template writes behind a `?`."""

    def __init__(self, operation: Operation, segments: Sequence[_Segment], query: _Pairs) -> None:
        self.operation = operation
        self.segments = segments
        self.query = query
        # A template with a query of its own is tried before the bare path, which would fit as well.
        self.rank: _Rank = (not query, tuple(segment.rank for segment in segments))

    def slots(self, raw: Sequence[str], text: Sequence[str]) -> dict[str, str] | None:
        """The raw text of each slot, None when the path is another."""
        found: dict[str, str] = {}
        for segment, raw_part, text_part in zip(self.segments, raw, text, strict=True):
            if segment.literal is not None:
                if segment.literal != text_part:
                    return None
                continue
            values = segment.values(raw_part)
            if values is None:
                return None
            found.update(values)
        return found

    def fits_query(self, raw_query: str) -> bool:
        """Whether the query holds every pair that the template writes."""
        if not self.query:
            return True
        pairs = parse_qsl(raw_query, keep_blank_values=True)
        return all(pair in pairs for pair in self.query)


def _routes_of(operation: Operation) -> list[_Route]:
    """The route of an operation; a second one as well where its path has a `#` or `?` that may be meant as text."""
    base = mount(operation.servers[0])
    bare, query = _without_query(operation.path)
    paths = [(bare, query)] if bare == operation.path else [(bare, query), (operation.path, ())]
    return [_Route(operation, [_Segment(parts) for parts in _cut((base, *path))], pairs) for path, pairs in paths]


class _Segment:
    """The text and slots between two slashes."""

    def __init__(self, parts: PathTemplate) -> None:
        self._parts = parts
        self.literal: str | None = None
        if not any(isinstance(part, Slot) for part in parts):
            self.literal = unquote("".join(part for part in parts if isinstance(part, str)))
        self.rank = 0 if self.literal is not None else 1 if len(parts) > 1 else 2

    def values(self, raw: str) -> dict[str, str] | None:
        """What stands in the slots of a raw segment; None when its literal text is another. No slot may be empty."""
        if len(self._parts) == 1:
            return {self._names[0]: raw} if raw else None
        found = self._pattern.fullmatch(raw)
        return None if found is None else dict(zip(self._names, found.groups(), strict=True))

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(part.name for part in self._parts if isinstance(part, Slot))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("".join("(.+?)" if isinstance(part, Slot) else _literal(part) for part in self._parts))


def _literal(text: str) -> str:
    """A pattern of the text, each character as it is or percent-encoded."""
    pieces = []
    for character in unquote(text):
        encoded = "".join(f"%{byte:02X}" for byte in character.encode())
        pieces.append(f"(?:{re.escape(character)}|(?i:{encoded}))")
    return "".join(pieces)


def _cut(path: Sequence[str | Slot]) -> list[PathTemplate]:
    segments: list[list[str | Slot]] = [[]]
    for part in path:
        if isinstance(part, Slot):
            segments[-1].append(part)
            continue
        first, *others = part.split("/")
        segments[-1].append(first)
        segments.extend([piece] for piece in others)
    return [tuple(part for part in segment if part != "") for segment in segments]


def _without_query(path: PathTemplate) -> tuple[PathTemplate, _Pairs]:
    """The path before any `#` or `?` that some documents write into their templates, and the pairs behind the `?`."""
    kept: list[str | Slot] = []
    for index, part in enumerate(path):
        if isinstance(part, Slot) or not re.search(r"[?#]", part):
            kept.append(part)
            continue
        text = part.partition("#")[0]
        before, _, query = text.partition("?")
        kept.append(before)
        last = index == len(path) - 1
        return tuple(kept), tuple(parse_qsl(query, keep_blank_values=True)) if last else ()
    return tuple(kept), ()
