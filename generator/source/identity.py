"""The names that parts of a document give themselves: `$id`, `$self`, `$anchor`, `$dynamicAnchor`; follows none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote, unquote, urldefrag, urljoin

from generator.ir.schema import Json
from generator.source.pointer import join

# What the author gives as a value is no schema, whatever it looks like.
_VALUES: Final = frozenset({"example", "default", "enum", "const", "value", "dataValue"})
# The keys below these are names, so that a property may be called `default`.
_NAMED: Final = frozenset(
    {
        *("properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "responses"),
        *("parameters", "requestBodies", "headers", "links", "callbacks", "pathItems", "mediaTypes", "content"),
        *("paths", "webhooks", "examples", "encoding"),
    }
)


@dataclass(frozen=True, slots=True)
class Identities:
    """Names of one document: resources by pointer, and pointers by URI, by URI and anchor, and by anchor alone.

    `bases` has the URI that relative references in a resource are resolved against (JSON Schema core, 8.2; OpenAPI
    3.2, 4.1.2.2); the document itself, at the empty pointer, always has one. `doubles` are further parts of one name.
    """

    bases: dict[str, str]
    targets: dict[str, str] = field(default_factory=dict)
    anchors: dict[str, str] = field(default_factory=dict)
    doubles: dict[str, str] = field(default_factory=dict)

    def scope(self, pointer: str) -> str:
        """The pointer of the innermost resource that something stands in."""
        while pointer and pointer not in self.bases:
            pointer = pointer[: pointer.rindex("/")]
        return pointer


def identities(data: Json, uri: str) -> Identities:
    """What a document and its parts call themselves; `uri` is what it was read from."""
    found = Identities({"": uri})
    own = data.get("$self") if isinstance(data, dict) else None
    if isinstance(own, str):
        _name(found, "", found.bases[""], own)
    for value, pointer in _schemas(data):
        base = found.bases[found.scope(pointer)]
        written = value.get("$id")
        if isinstance(written, str) and not written.startswith("#"):
            base = _name(found, pointer, base, written)
        for word in ("$anchor", "$dynamicAnchor"):
            anchor = value.get(word)
            if isinstance(anchor, str):
                found.targets.setdefault(f"{base}#{anchor}", pointer)
                found.anchors.setdefault(anchor, pointer)
    return found


def _name(found: Identities, pointer: str, base: str, written: str) -> str:
    uri = resolved_uri(base, urldefrag(written).url if "#" in written else written)
    found.bases[pointer] = uri
    if found.targets.setdefault(uri, pointer) != pointer:
        found.doubles[pointer] = found.targets[uri]
    return uri


def resolved_uri(base: str, reference: str) -> str:
    """The reference resolved against a base (RFC 3986, 5.2); the reference itself where it is no URI."""
    try:
        return urljoin(base, reference)
    except ValueError:
        return reference


def uri_of(key: str) -> str:
    """The URI of a document that was read from a URL or a path."""
    return key if "://" in key else quote(key, errors="replace")


def is_placeholder(value: Json) -> bool:
    """Whether a schema lets nothing in: as the target of a `$dynamicRef` it waits for others to take its place."""
    return value is False or (isinstance(value, dict) and value.get("not", False) in ({}, True))


def path_of(uri: str) -> str:
    """The path that a URI without a scheme stands for."""
    return unquote(uri.partition("?")[0])


def _schemas(data: Json) -> Iterator[tuple[dict[str, Json], str]]:
    """Every mapping in which a keyword may stand, outer ones first, in document order."""
    stack: list[tuple[Json, str, bool]] = [(data, "", False)]
    while stack:
        value, pointer, named = stack.pop()
        if isinstance(value, list):
            stack.extend(
                (item, join(pointer, number), False)
                for number, item in reversed(list(enumerate(value)))
                if isinstance(item, (dict, list))
            )
        elif isinstance(value, dict):
            if not named:
                yield value, pointer
            stack.extend(
                (child, join(pointer, key), not named and key in _NAMED)
                for key, child in reversed(value.items())
                if isinstance(child, (dict, list)) and (named or not (key in _VALUES or key.startswith("x-")))
            )
