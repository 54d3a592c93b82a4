"""YAML 1.2 text to plain data (core schema, string keys) over the events of PyYAML's parser; knows no OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Protocol

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from generator.ir.schema import Json
from generator.source.text import MAX_DEPTH, Fault, TextError, duplicate
from generator.source.yaml_scalar import ScalarFault, resolve, tagged

MAX_ALIASED = 1_000_000

_MAP_TAG = "tag:yaml.org,2002:map"
_SEQ_TAG = "tag:yaml.org,2002:seq"
# libyaml follows YAML 1.1, where these end a line; in YAML 1.2 (5.4) they are characters like any other.
_OLD_BREAKS = re.compile("[\x85\u2028\u2029]")
_NO_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


class _Events(Protocol):
    def get_event(self) -> Event | None: ...


class _Frame:
    """A mapping or sequence that is being read."""

    __slots__ = ("anchor", "inherited", "items", "key", "key_offset", "mapping", "marks", "merge", "offset", "start")

    def __init__(self, offset: int, anchor: str | None, start: int, mapping: dict[str, Json] | None) -> None:
        self.offset = offset
        self.anchor = anchor
        self.start = start
        self.mapping = mapping
        self.items: list[Json] = []
        self.key: str | None = None
        self.key_offset = 0
        self.merge = False
        self.inherited: set[str] = set()
        self.marks: dict[str, tuple[int, int]] = {}


class _Anchor:
    """What an anchor stands for: its value, the text of a scalar, and how many nodes it expands to."""

    __slots__ = ("size", "text", "value")

    def __init__(self, value: Json, text: str | None, size: int) -> None:
        self.value = value
        self.text = text
        self.size = size


_OPEN: Final = _Anchor(None, None, 0)


class Composer:
    """Reads one document. `marks` holds, by the id of each container of `data`, the offsets of its keys and values."""

    def __init__(self, text: str, *, keep_marks: bool) -> None:
        self._text = text
        self._restore: dict[int, str] = {}
        self._keep = keep_marks
        self._frames: list[_Frame] = []
        self._anchors: dict[str, _Anchor] = {}
        self._nodes = 0
        self._aliased = 0
        self._documents = 0
        self._done = False
        self.root = 0
        self.data: Json = None
        self.faults: list[Fault] = []
        self.marks: dict[int, dict[str, tuple[int, int]]] = {}

    def read(self) -> None:
        """Fills `data` and `faults`; raises TextError where the text cannot be read further."""
        handlers: dict[type[Event], Callable[..., None]] = {
            ScalarEvent: self._scalar,
            AliasEvent: self._alias,
            MappingStartEvent: self._start,
            SequenceStartEvent: self._start,
            MappingEndEvent: self._end,
            SequenceEndEvent: self._end,
            DocumentStartEvent: self._document,
            DocumentEndEvent: self._ignore,
            StreamStartEvent: self._ignore,
            StreamEndEvent: self._finish,
        }
        try:
            next_event = _events(self._plain_breaks()).get_event
            while not self._done:
                if (event := next_event()) is not None:
                    handlers[type(event)](event)
        except yaml.reader.ReaderError:
            raise TextError(self._bad_character()) from None
        except yaml.MarkedYAMLError as error:
            raise TextError(self._syntax_fault(error)) from None
        except RecursionError:
            raise TextError(Fault(0, "nesting", f"nested deeper than {MAX_DEPTH} levels")) from None

    def _plain_breaks(self) -> str:
        """The text with the line ends of YAML 1.1 replaced by characters that it does not hold, one for one."""
        found = sorted(set(_OLD_BREAKS.findall(self._text)))
        if not found:
            return self._text
        free = (code for code in range(0x10FFFD, 0x100000, -1) if chr(code) not in self._text)
        stand_in = {character: next(free) for character in found}
        self._restore = {code: character for character, code in stand_in.items()}
        return self._text.translate({ord(character): code for character, code in stand_in.items()})

    def _bad_character(self) -> Fault:
        match = _NO_YAML.search(self._text)
        offset = match.start() if match else 0
        code = ord(self._text[offset]) if match else 0
        message = f"the character U+{code:04X} is not allowed in YAML"
        return Fault(offset, "character", message, "Write it as an escape.")

    def _syntax_fault(self, error: yaml.MarkedYAMLError) -> Fault:
        mark = error.problem_mark or error.context_mark
        offset = mark.index if mark is not None else 0
        at_end = offset >= len(self._text.rstrip())
        if at_end and error.context_mark is not None:
            # What has no end says more than where the file has one.
            offset = error.context_mark.index
        hint = "Is the file truncated?" if at_end else ""
        if "\t" in self._text[max(0, offset - 1) : offset + 1]:
            hint = "YAML indents with spaces, never with tabs."
        reason = error.problem or "it cannot be read"
        around = f" ({error.context})" if error.context else ""
        return Fault(offset, "yaml-syntax", f"no valid YAML: {reason}{around}", hint)

    def _ignore(self, event: Event) -> None:
        pass

    def _finish(self, event: Event) -> None:
        self._done = True

    def _document(self, event: DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            offset = _offset(event)
            raise TextError(Fault(offset, "documents", "a second YAML document starts here", "One file, one document."))

    def _scalar(self, event: ScalarEvent) -> None:
        text = event.value.translate(self._restore) if self._restore else event.value
        frame = self._frames[-1] if self._frames else None
        if frame is not None and frame.mapping is not None and frame.key is None:
            if event.anchor is not None:
                self._anchors[event.anchor] = _Anchor(text, text, 1)
            self._key(frame, text, _offset(event), event.implicit[0] and text == "<<")
            return
        offset = _offset(event)
        value: Json = text
        if event.tag is not None:
            value = self._tagged(text, event.tag, offset)
        elif event.implicit[0]:
            try:
                value = resolve(text)
            except ScalarFault as error:
                self.faults.append(Fault(offset, "number", f"{error}: too large"))
        if event.anchor is not None:
            self._anchors[event.anchor] = _Anchor(value, text, 1)
        self._add(value, offset)

    def _tagged(self, text: str, tag: str, offset: int) -> Json:
        try:
            return tagged(text, tag)
        except ScalarFault as error:
            self.faults.append(Fault(offset, "yaml-tag", str(error)))
            return text

    def _key(self, frame: _Frame, text: str, offset: int, merge: bool) -> None:
        frame.key = text
        frame.key_offset = offset
        frame.merge = merge
        if merge or frame.mapping is None or text not in frame.mapping:
            return
        if text in frame.inherited:
            frame.inherited.remove(text)
            return
        first = frame.marks[text][0] if self._keep else offset
        self.faults.append(duplicate(text, offset, self._text, first))

    def _start(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        offset = _offset(event)
        mapping = type(event) is MappingStartEvent
        if self._frames and self._frames[-1].mapping is not None and self._frames[-1].key is None:
            raise TextError(Fault(offset, "yaml-key", "a key that is a mapping or a list", "Keys are strings."))
        if event.tag is not None and event.tag not in ("!", _MAP_TAG if mapping else _SEQ_TAG):
            self.faults.append(Fault(offset, "yaml-tag", f"the tag {event.tag!r} says nothing in an API description"))
        if len(self._frames) >= MAX_DEPTH:
            raise TextError(Fault(offset, "nesting", f"nested deeper than {MAX_DEPTH} levels"))
        if event.anchor is not None:
            self._anchors[event.anchor] = _OPEN
        self._frames.append(_Frame(offset, event.anchor, self._nodes, {} if mapping else None))

    def _end(self, event: MappingEndEvent | SequenceEndEvent) -> None:
        frame = self._frames.pop()
        value: Json = frame.items if frame.mapping is None else frame.mapping
        if self._keep:
            self.marks[id(value)] = frame.marks
        if frame.anchor is not None:
            self._anchors[frame.anchor] = _Anchor(value, None, self._nodes - frame.start + 1)
        self._add(value, frame.offset)

    def _alias(self, event: AliasEvent) -> None:
        offset = _offset(event)
        anchor = self._anchors.get(event.anchor or "")
        if anchor is None:
            raise TextError(Fault(offset, "yaml-alias", f"the alias *{event.anchor} names no anchor above it"))
        if anchor is _OPEN:
            raise TextError(Fault(offset, "yaml-alias", f"the alias *{event.anchor} stands inside what it repeats"))
        self._nodes += anchor.size
        self._aliased += anchor.size
        if self._aliased > MAX_ALIASED:
            raise TextError(Fault(offset, "yaml-alias", f"aliases expand to more than {MAX_ALIASED:,} values"))
        frame = self._frames[-1]
        if frame.mapping is None or frame.key is not None:
            self._add(anchor.value, offset)
        elif anchor.text is None:
            raise TextError(Fault(offset, "yaml-key", "a key that is a mapping or a list", "Keys are strings."))
        else:
            self._key(frame, anchor.text, offset, merge=False)

    def _add(self, value: Json, offset: int) -> None:
        self._nodes += 1
        if not self._frames:
            self.data, self.root = value, offset
            return
        frame = self._frames[-1]
        if frame.mapping is None:
            if self._keep:
                frame.marks[str(len(frame.items))] = (offset, offset)
            frame.items.append(value)
            return
        key, frame.key = frame.key or "", None
        if frame.merge:
            self._merge(frame, value, offset)
            return
        frame.mapping[key] = value
        if self._keep:
            frame.marks[key] = (frame.key_offset, offset)

    def _merge(self, frame: _Frame, value: Json, offset: int) -> None:
        """Takes over the members that the mapping does not have itself (YAML's merge key `<<`)."""
        for source in value if isinstance(value, list) else [value]:
            if not isinstance(source, dict) or frame.mapping is None:
                self.faults.append(Fault(offset, "yaml-merge", "`<<` merges mappings, and this is none"))
                return
            for key, member in source.items():
                if key in frame.mapping:
                    continue
                frame.mapping[key] = member
                frame.inherited.add(key)
                if self._keep:
                    frame.marks[key] = self.marks[id(source)][key]


def _offset(event: Event) -> int:
    return event.start_mark.index if event.start_mark is not None else 0


def _events(text: str) -> _Events:
    """PyYAML's parser of events: libyaml's where PyYAML was built with it."""
    if yaml.__with_libyaml__:
        from yaml._yaml import CParser  # noqa: PLC0415 - missing where PyYAML was built without libyaml

        return CParser(text)
    return yaml.BaseLoader(text)


def parse(text: str) -> tuple[Json, list[Fault]]:
    """The data of a YAML document, and faults that do not stop the reading; TextError for those that do."""
    composer = Composer(text, keep_marks=False)
    composer.read()
    if composer.faults:
        # Read once more: now the place of the first of two equal keys is kept.
        composer = Composer(text, keep_marks=True)
        composer.read()
    return composer.data, composer.faults
