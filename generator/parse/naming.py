"""Which schemas have a name: components keep theirs, other targets of `$ref` get one from where they stand."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TypeAlias

from generator.ir import Location
from generator.names import distinct
from generator.parse.context import Context
from generator.parse.values import mapping
from generator.source import Node
from generator.source.pointer import split

Key: TypeAlias = tuple[str, str]

_CONTAINERS = frozenset({"schemas", "$defs", "definitions"})
_STRUCTURE = _CONTAINERS | frozenset(
    {"components", "paths", "content", "schema", "properties", "patternProperties", "additionalProperties", "items"}
    | {"prefixItems", "allOf", "oneOf", "anyOf", "parameters", "requestBody", "responses", "headers"}
)
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_EMPTY_STEMS = frozenset({"index", "schema", "_index"})


class Registry:
    """Names of schemas by where they stand, and the nodes behind the names.

    `known` names the targets outside components that an earlier pass has met; `adopted` holds those met first now.
    """

    def __init__(self, context: Context, known: Mapping[Key, str]) -> None:
        self._context = context
        self._by_ref: dict[tuple[Location, str], str | None] = {}
        self.names: dict[Key, str] = {}
        self.nodes: dict[str, Node] = {}
        self.adopted: list[Key] = []
        self.components = self._components()
        for name, node in self.components.items():
            self.names[node.document, node.pointer] = name
        for name, node in self.components.items():
            self.nodes[name] = self._behind(name, node)
        for (document, pointer), name in known.items():
            self.names[document, pointer] = name
            self.nodes[name] = context.spec.node(Location(document, pointer))

    def name(self, node: Node, ref: str) -> str | None:
        """The name of the schema that a `$ref` at a node leads to; None, with a warning, when it leads nowhere."""
        key = (self._context.spec.base(node), ref)
        if key not in self._by_ref:
            self._by_ref[key] = self._find(node, ref)
        found = self._by_ref[key]
        if found is None:
            self._context.follow(node, ref)
        return found

    def _components(self) -> dict[str, Node]:
        components = self._context.child(self._context.spec.root, "components")
        schemas = self._context.child(components, "schemas")
        return dict(schemas.items()) if schemas is not None else {}

    def _behind(self, name: str, node: Node) -> Node:
        """The node that a component stands for: its target, where it is but a reference to no other component."""
        target, seen = node, {(node.document, node.pointer)}
        while (ref := self._bare_ref(target)) is not None:
            followed = self._context.follow(target, ref)
            if followed is None or (key := (followed.document, followed.pointer)) in seen:
                return node
            if key in self.names:
                return node
            seen.add(key)
            target = followed
        self.names.setdefault((target.document, target.pointer), name)
        return target

    def _bare_ref(self, node: Node) -> str | None:
        """The reference, where a node holds nothing else that counts."""
        value = mapping(node.value)
        ref = value.get("$ref")
        return ref if isinstance(ref, str) and (len(value) == 1 or not self._context.modern) else None

    def _find(self, node: Node, ref: str) -> str | None:
        seen: set[Key] = set()
        target = self._context.follow(node, ref)
        while target is not None:
            key = (target.document, target.pointer)
            if key in self.names:
                return self.names[key]
            onward = self._bare_ref(target)
            if onward is None:
                return self._adopt(target)
            if key in seen:
                self._context.warn(node, "circular-ref", f"the reference {ref!r} leads back to itself")
                return None
            seen.add(key)
            target = self._context.follow(target, onward)
        return None

    def _adopt(self, target: Node) -> str:
        """Takes in a target that no pass has met yet, under a name that is its own but not yet a good one."""
        name = f"{target.document}#{target.pointer}"
        self.names[target.document, target.pointer] = name
        self.nodes[name] = target
        self.adopted.append((target.document, target.pointer))
        return name


def final_names(targets: Iterable[Key], components: Iterable[str], entry: str) -> dict[Key, str]:
    """A name for each target outside components, from its place alone; more of the place where two would be alike."""
    return distinct({key: _candidates(*key, entry) for key in targets}, components)


def _candidates(document: str, pointer: str, entry: str) -> list[str]:
    """From the shortest telling name to the whole place; the last one is unique."""
    path = _path(document, entry)
    tokens = split(pointer)
    containers = [index for index, token in enumerate(tokens[:-1]) if token in _CONTAINERS]
    tail = tokens[containers[-1] + 1 :] if containers else tokens
    telling = [token for token in tail if not _is_structure(token)]
    worded = [token for token in telling if not token.isdigit()]
    spellings = [_joined(worded), _joined(telling), _joined(tail)] if tokens else []
    for length in range(1, len(path) + 1):
        if not (length == 1 and not tokens and path[-1] in _EMPTY_STEMS and len(path) > 1):
            spellings.append(_joined([*path[-length:], *tail]))
    whole = _joined([*path, *tokens])
    digest = sha256("\0".join([*path, *tokens]).encode(errors="surrogatepass")).hexdigest()
    return [*dict.fromkeys(filter(None, spellings)), f"{whole[:60]}{digest[:8]}", f"Schema{digest}"]


def _path(document: str, entry: str) -> list[str]:
    """The steps to a document from the folder of the entry, the last without its suffix."""
    if _URL.match(document):
        steps = [step for step in re.split(r"[/?]+", document.split("://", 1)[1]) if step]
    else:
        relative = os.path.relpath(document, os.path.dirname(entry) or ".")  # noqa: PTH120 - text alone, no file
        steps = [step for step in PurePosixPath(relative.replace(os.sep, "/")).parts if step != ".."]
    stem = re.sub(r"(\.schema)?\.(ya?ml|json)$", "", steps[-1]) if steps else ""
    return [*steps[:-1], stem]


def _is_structure(token: str) -> bool:
    media_type = "/" in token and not token.startswith("/")
    return token in _STRUCTURE or media_type


def _joined(parts: Sequence[str]) -> str:
    """One part as it is spelled, several as one word: `Pet`, `owner` is PetOwner."""
    if len(parts) == 1 and re.fullmatch(r"[\w.-]+", parts[0]):
        return parts[0]
    runs = [run for part in parts for run in re.findall(r"\w+", part)]
    return "".join(run[:1].upper() + run[1:] for run in runs)
