"""One document: its data, the faults found while reading it, and where each of its values stands."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from generator.ir.schema import Json
from generator.problems import Place, Problem
from generator.source import json_text, yaml_text
from generator.source.identity import Identities, identities, uri_of
from generator.source.places import JsonPlaces, YamlPlaces
from generator.source.pointer import join
from generator.source.text import MAX_DEPTH, Fault, Text, TextError

_IDENTIFIER = re.compile(r"""\$(id|self)["']?\s*:""")


@dataclass(eq=False)
class Document:
    """`key` is the real path or the URL; `is_json` says which of the two notations the text is read as."""

    key: str
    text: Text
    data: Json
    is_json: bool
    faults: tuple[Problem, ...] = ()

    @cached_property
    def _places(self) -> JsonPlaces | YamlPlaces:
        with _no_collection():
            return JsonPlaces(self.text.content) if self.is_json else YamlPlaces(self.text.content)

    @cached_property
    def identified(self) -> bool:
        """Whether parts of the document may have names of their own (`$id`, `$self`), by a look at its text."""
        text = self.text.content
        return ("$id" in text or "$self" in text) and _IDENTIFIER.search(text) is not None

    @cached_property
    def identities(self) -> Identities:
        """What `$id`, `$self`, `$anchor` and `$dynamicAnchor` call parts of this document."""
        return identities(self.data, uri_of(self.key))

    def scope(self, pointer: str) -> str:
        """The pointer of the innermost part with an `$id` of its own that something stands in, or the empty one."""
        return self.identities.scope(pointer) if self.identified else ""

    def base_uri(self, scope: str) -> str:
        """What relative references in such a part are relative to."""
        return self.identities.bases[scope] if self.identified else uri_of(self.key)

    def place(self, pointer: str, *, key: bool = False) -> Place:
        """Where a value (or its key) stands; for a pointer that leads nowhere, its nearest ancestor."""
        key_offset, value_offset = self._places.find(pointer)
        return self.text.place(key_offset if key else value_offset)


def read(key: str, text: Text) -> Document:
    """The document that a text holds, JSON or YAML by its content; SpecError when it is neither."""
    with _no_collection():
        try:
            data, faults, is_json = _parse(text)
            document = Document(key, text, data, is_json, tuple(text.problem(fault) for fault in faults))
            deep = _too_deep(data)
        except TextError as error:
            raise text.error(error.fault) from None
    if deep is not None:
        offset = document._places.find(deep)[1]
        raise text.error(Fault(offset, "nesting", f"nested deeper than {MAX_DEPTH} levels"))
    return document


def _parse(text: Text) -> tuple[Json, list[Fault], bool]:
    content = text.content
    if not content.lstrip().startswith(("{", "[")):
        return (*yaml_text.parse(content), False)
    try:
        return (*json_text.parse(content), True)
    except TextError as error:
        # YAML's flow style looks like JSON, and allows more; but who names a file .json means JSON.
        if text.name.lower().endswith(".json") or error.fault.rule != "json-syntax":
            raise
        try:
            return (*yaml_text.parse(content), False)
        except TextError as yaml_error:
            if yaml_error.fault.rule != "yaml-syntax" or text.name.lower().endswith((".yaml", ".yml")):
                raise yaml_error from None
            raise error from None


def _too_deep(data: Json) -> str | None:
    """A pointer that is deeper than MAX_DEPTH; walks level by level, which costs little, and needs no stack."""
    level = [data] if isinstance(data, (dict, list)) else []
    depth = 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            return _deep_pointer(data)
        level = [
            child
            for parent in level
            for child in (parent.values() if isinstance(parent, dict) else parent)
            if isinstance(child, (dict, list))
        ]
    return None


def _deep_pointer(data: Json) -> str:
    stack: list[tuple[Json, str, int]] = [(data, "", 0)]
    while stack:
        value, pointer, depth = stack.pop()
        if depth >= MAX_DEPTH:
            return pointer
        pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        stack.extend((child, join(pointer, key), depth + 1) for key, child in pairs)
    return ""


@contextmanager
def _no_collection() -> Iterator[None]:
    """Millions of small values and no garbage among them: the collector would only walk over them again and again."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
