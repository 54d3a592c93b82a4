"""Text that a regular expression of ECMA-262 describes, the same on every run; knows no schemas.

It reads the common subset (classes, groups, alternatives, quantifiers, escapes) and skips what only restricts
(anchors, lookarounds): whoever asks must match what comes out against the pattern.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import Final

from generator.samples.regex import Back, Chars, Choice, Look, Node, Repeat, Sequence, parsed

# Characters are taken from here in turn as long as a class has them, so text reads like an identifier.
_STREAM: Final = "a1b2c3d4e5f6g7h8i9j0klmnopqrstuvwxyz"
_PRINTABLE: Final = "".join(map(chr, range(0x21, 0x7F))) + " "
_WIDE: Final = "é漢Ωя😀\t\n\r\x00"
_MOST_STEPS: Final = 10_000
# How often something repeats that may repeat freely; the first is for people, the others for odd patterns.
_GENEROSITIES: Final = (6, 3, 1, 0, 2, 8, 12, 24, 40, 64)


class _TooLong(Exception):
    """The text would be longer than anybody wants to read."""


def samples(pattern: str) -> Iterator[str]:
    """Texts that should match the pattern, best first, each once; none for a pattern that cannot be read."""
    found = _written(pattern)
    # A single character is right often enough, and never what anybody means.
    yield from (text for text in found if len(text) > 1)
    yield from (text for text in found if len(text) < 2)
    if found:
        # The same with other characters, for whoever needs several.
        turns = [(generosity, 0, False, turn) for generosity in (6, 0) for turn in range(1, len(_STREAM))]
        yield from (text for text in _texts(pattern, turns) if text not in found)


@lru_cache(maxsize=1024)
def _written(pattern: str) -> tuple[str, ...]:
    ways = product((False, True), (0, 1, 2), _GENEROSITIES)
    return _texts(pattern, [(generosity, option, look, 0) for look, option, generosity in ways])


def _texts(pattern: str, ways: Iterable[tuple[int, int, bool, int]]) -> tuple[str, ...]:
    """The text of each way to write the pattern: generosity, option, look and first turn of a writer."""
    texts: dict[str, None] = {}
    try:
        tree = parsed(pattern)
        for generosity, option, look, turn in ways:
            with suppress(_TooLong):
                texts[_Writer(generosity, option, look, turn=turn).written(tree)] = None
    except (ValueError, IndexError, RecursionError):
        return ()
    return tuple(texts)


@dataclass(slots=True)
class _Writer:
    """Writes one text: `option` rotates alternatives, `look` writes what positive lookarounds ask for."""

    generosity: int
    option: int
    look: bool
    steps: int = 0
    turn: int = 0
    groups: dict[int | str, str] = field(default_factory=dict)

    def written(self, node: Node) -> str:
        self.steps += 1
        if self.steps > _MOST_STEPS:
            raise _TooLong
        match node:
            case Chars():
                return self._char(node)
            case Sequence(parts=parts):
                return "".join(map(self.written, parts))
            case Choice(options=options, group=group):
                text = self.written(options[self.option % len(options)])
            case Repeat(part=part, low=low, high=high):
                wanted = max(low, self.generosity)
                times = wanted if high is None else min(wanted, high)
                return "".join(self.written(part) for _ in range(times))
            case Look(part=part, positive=positive):
                return self.written(part) if positive and self.look else ""
            case Back(group=group):
                return self.groups.get(group, "")
        if group:
            self.groups[group] = text
        return text

    def _char(self, chars: Chars) -> str:
        if chars.literal:
            return chars.first
        for offset in range(len(_STREAM)):
            letter = _STREAM[(self.turn + offset) % len(_STREAM)]
            for char in (letter, letter.upper()):
                if chars.has(char):
                    self.turn += offset + 1
                    return char
        for char in _PRINTABLE + _WIDE:
            if chars.has(char):
                return char
        return chars.first
