"""A specification of several files as one document: what lies outside comes in, references follow; writes nothing."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Final, cast
from urllib.parse import quote

import yaml

from generator.contract.grammar import Kind, walk
from generator.ir import Json, Location
from generator.names import distinct
from generator.problems import SpecError
from generator.source import Node, Spec
from generator.source.pointer import join, split

# Where each kind of object lives among the components (OpenAPI 3.2, 4.7). Path items are written in place instead.
_HOMES: Final[dict[Kind, str]] = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "example": "examples",
    "request-body": "requestBodies",
    "header": "headers",
    "security-scheme": "securitySchemes",
    "link": "links",
    "callback": "callbacks",
    "media-type": "mediaTypes",
}
_Place = tuple[str, str]


def bundle(spec: Spec) -> Json:
    """The whole specification as plain data that refers to nothing outside itself.

    What other files hold becomes a component of the same name; where names clash, the file's name tells them apart.
    Fields and their order stay as they are. A reference that does not resolve stays as it is written.
    """
    return _Bundle(spec).document()


class _Bundle:
    """The copy: names are settled before anything is copied, so that they do not depend on the order of the walk."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._entry = spec.root.document
        self._folder = self._entry.rpartition("/")[0]
        objects = walk(spec).objects
        self._kinds = {(node.document, node.pointer): kind for kind, nodes in objects.items() for node in nodes}
        self._targets: dict[_Place, Node] = {}
        self._homes: dict[_Place, str] = {}
        for place, kind in self._kinds.items():
            self._find_target(place, kind)
        self._names = self._named()

    def document(self) -> Json:
        """The entry document, with the components that came in behind its own."""
        copied = cast("dict[str, Json]", self._copy(self._spec.root))
        for target, name in self._names.items():
            components = cast("dict[str, Json]", copied.setdefault("components", {}))
            home = cast("dict[str, Json]", components.setdefault(self._homes[target], {}))
            home[name] = self._copy(self._node(target))
        return copied

    def _find_target(self, place: _Place, kind: Kind) -> None:
        node = self._node(place)
        if isinstance(node.value, dict) and isinstance(node.value.get("$ref"), str):
            self._note(node, node.text("$ref"), kind, place)
        if kind == "schema":
            for key, ref in self._mapping(node):
                self._note(node, ref, kind, (node.document, f"{node.pointer}/discriminator/mapping/{key}"))

    def _note(self, node: Node, ref: str, kind: Kind, place: _Place) -> None:
        try:
            target = self._spec.follow(node, ref)
        except SpecError:  # lint tells of it
            return
        self._targets[place] = target
        if target.document != self._entry and kind in _HOMES:
            self._homes.setdefault((target.document, target.pointer), _HOMES[kind])

    def _named(self) -> dict[_Place, str]:
        """A component name for each object that comes in, by home: its own, or with its file's name before it."""
        named: dict[_Place, str] = {}
        own = self._spec.root.get("components")
        for home in dict.fromkeys(self._homes.values()):
            present = own.get(home) if own is not None else None
            taken = [name for name, _ in present.items()] if present is not None else []
            places = [place for place, its in self._homes.items() if its == home]
            named |= distinct({place: _spellings(place, self._folder) for place in places}, taken)
        return named

    def _copy(self, node: Node) -> Json:
        match node.value:
            case dict():
                return self._object(node)
            case list():
                return [self._copy(item) for item in node.elements()]
            case _:
                return node.value

    def _object(self, node: Node) -> Json:
        place = (node.document, node.pointer)
        kind = self._kinds.get(place)
        target = self._targets.get(place)
        if kind == "path-item" and target is not None and target.document != self._entry:
            beside = {key: self._copy(child) for key, child in node.items() if key != "$ref"}
            return {**cast("dict[str, Json]", self._copy(target)), **beside}
        copied: dict[str, Json] = {key: self._copy(child) for key, child in node.items()}
        if target is not None:
            copied["$ref"] = self._reference(target)
        if kind == "schema" and (mapping := dict(self._mapping(node))):
            discriminator = cast("dict[str, Json]", copied["discriminator"])
            led = {
                key: self._reference(self._targets[path])
                for key in mapping
                if (path := (node.document, f"{node.pointer}/discriminator/mapping/{key}")) in self._targets
            }
            discriminator["mapping"] = {**cast("dict[str, Json]", discriminator["mapping"]), **led}
        return copied

    def _reference(self, target: Node) -> str:
        place = (target.document, target.pointer)
        pointer = target.pointer
        if target.document != self._entry:
            pointer = join(f"/components/{self._homes[place]}", self._names[place])
        return "#" + quote(pointer, safe="/~!$&'()*+,;=:@-._")

    def _mapping(self, node: Node) -> list[tuple[str, str]]:
        """The values of a discriminator's mapping that are references, not names (OpenAPI 3.2, 4.25)."""
        discriminator = node.get("discriminator")
        mapping = discriminator.get("mapping") if discriminator is not None else None
        found = [(key, child.value) for key, child in mapping.items()] if mapping is not None else []
        return [(key, value) for key, value in found if isinstance(value, str) and re.search(r"[/#.]", value)]

    def _node(self, place: _Place) -> Node:
        return self._spec.node(Location(*place))


def _spellings(place: _Place, folder: str) -> tuple[str, ...]:
    """Names for an object of another file, the plainest first; the last one is its alone."""
    document, pointer = place
    stem = _component_name(PurePosixPath(document).stem)
    tokens = [token for token in split(pointer) if token not in _STRUCTURE]
    last = _component_name(tokens[-1]) if tokens else stem
    whole = _component_name("_".join([stem, *tokens]))
    return (last, f"{stem}_{last}", whole, _component_name(document.removeprefix(folder) + pointer))


_STRUCTURE: Final = frozenset({*_HOMES.values(), "components", "$defs", "definitions", "properties", "items"})


def _component_name(text: str) -> str:
    """The text as a component's key may be spelled (OpenAPI 3.2, 4.7.1)."""
    return re.sub(r"[^A-Za-z0-9._-]+", "_", text) or "_"


def to_yaml(data: Json) -> str:
    """The document as YAML that people can read: long text in blocks, keys in their order, no aliases."""
    return yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)


def to_json(data: Json) -> str:
    """The document as JSON, numbers with the digits that they were written with."""
    text = json.dumps(data, ensure_ascii=False, indent=2, default=lambda number: f"{_MARK}{number}")
    return re.sub(rf'"{_MARK}([^"]*)"', r"\1", text) + "\n"


# Private to this run of json.dumps, which has no way to write a Decimal's digits itself.
_MARK: Final = "\ue000number:"
# Text that YAML 1.1, which PyYAML quotes for, takes as it stands, but YAML 1.2 for a number.
_NUMBER: Final = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?")

# Line breaks to YAML 1.1 alone, which PyYAML would fold.
_BREAKS: Final = re.compile("[\x85\u2028\u2029]")


class _Dumper(yaml.SafeDumper):
    """YAML 1.2's core schema is what readers go by: text that YAML 1.1 would misread is quoted as well."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    is_block = "\n" in text.strip("\n") and not re.search(r"[ \t]\n|[^\S\n ]|^\s", text)
    style = "|" if is_block else "'" if _NUMBER.fullmatch(text) else None
    if _BREAKS.search(text):
        style = '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _number(dumper: yaml.SafeDumper, number: Decimal) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:float", str(number))


_Dumper.add_representer(str, _text)
_Dumper.add_representer(Decimal, _number)
