"""Where the values of a document stand: offsets by JSON pointer, found when first asked for."""

from __future__ import annotations

import json
import re
from typing import Final

from generator.source.pointer import index, split
from generator.source.yaml_text import Composer

_SPACE: Final = re.compile(r"[ \t\n\r]*")


class JsonPlaces:
    """Offsets of keys and values, found by walking down; what was walked over once is kept."""

    def __init__(self, text: str) -> None:
        self._text = text
        # Numbers stay text: nothing is to be converted, and no limit on digits is to be met.
        self._decode = json.JSONDecoder(parse_float=str, parse_int=str).raw_decode
        self._members: dict[int, dict[str, tuple[int, int]]] = {}
        self._root = self._skip(0)

    def find(self, pointer: str) -> tuple[int, int]:
        """Offset of the key and of the value at a pointer; those of the nearest ancestor that exists."""
        found = (self._root, self._root)
        for token in split(pointer):
            opener = self._text[found[1]]
            if opener not in "{[":
                break
            members = self._children(found[1])
            name = token if opener == "{" else str(index(token))
            if name not in members:
                break
            found = members[name]
        return found

    def _skip(self, offset: int) -> int:
        match = _SPACE.match(self._text, offset)
        return match.end() if match else offset

    def _children(self, start: int) -> dict[str, tuple[int, int]]:
        if start not in self._members:
            walk = self._object if self._text[start] == "{" else self._array
            self._members[start] = walk(self._skip(start + 1))
        return self._members[start]

    def _object(self, offset: int) -> dict[str, tuple[int, int]]:
        members: dict[str, tuple[int, int]] = {}
        while self._text[offset] != "}":
            name, end = self._decode(self._text, offset)
            value = self._skip(self._skip(end) + 1)
            members[name] = (offset, value)
            offset = self._behind(value)
        return members

    def _array(self, offset: int) -> dict[str, tuple[int, int]]:
        items: dict[str, tuple[int, int]] = {}
        while self._text[offset] != "]":
            items[str(len(items))] = (offset, offset)
            offset = self._behind(offset)
        return items

    def _behind(self, value: int) -> int:
        """Offset of the next member, or of the closing bracket."""
        _, end = self._decode(self._text, value)
        end = self._skip(end)
        return self._skip(end + 1) if self._text[end] == "," else end


class YamlPlaces:
    """Offsets of keys and values: a second reading that keeps what the first had no need for."""

    def __init__(self, text: str) -> None:
        self._composer = Composer(text, keep_marks=True)
        self._composer.read()

    def find(self, pointer: str) -> tuple[int, int]:
        """Offset of the key and of the value at a pointer; those of the nearest ancestor that exists."""
        value = self._composer.data
        found = (self._composer.root, self._composer.root)
        for token in split(pointer):
            if isinstance(value, dict) and token in value:
                found = self._composer.marks[id(value)][token]
                value = value[token]
            elif isinstance(value, list) and (number := index(token)) is not None and number < len(value):
                found = self._composer.marks[id(value)][token]
                value = value[number]
            else:
                break
        return found
