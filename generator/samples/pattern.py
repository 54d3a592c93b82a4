"""Text that a regular expression of ECMA-262 describes, the same on every run; knows no schemas.

It reads the common subset (classes, groups, alternatives, quantifiers, escapes) and skips what only restricts
(anchors, lookarounds): whoever asks must match what comes out against the pattern.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from generator.samples.regex import Back, Chars, Choice, Look, Node, Repeat, Sequence, parsed

# Characters are taken from here in turn as long as a class has them, so text reads like an identifier.
_STREAM: Final = "a1b2c3d4e5f6g7h8i9j0klmnopqrstuvwxyz"
_PRINTABLE: Final = "".join(map(chr, range(0x21, 0x7F))) + " "
_WIDE: Final = "é漢Ωя😀\t\n\r\x00"
_LONGEST: Final = 4096
# How often something repeats that may repeat freely; the first is for people, the others for odd patterns.
_GENEROSITIES: Final = (6, 3, 1, 0, 2, 8, 12, 24, 40, 64)


def samples(pattern: str) -> Iterator[str]:
    """Texts that should match the pattern, best first, each once; none for a pattern that cannot be read."""
    try:
        tree = parsed(pattern)
        seen: set[str] = set()
        for look in (False, True):
            for option in (0, 1, 2):
                for generosity in _GENEROSITIES:
                    text = _Writer(generosity, option, look).written(tree)
                    if text is not None and text not in seen:
                        seen.add(text)
                        yield text
    except (ValueError, IndexError, RecursionError):
        return


@dataclass(slots=True)
class _Writer:
    """Writes one text: `option` rotates alternatives, `look` writes what positive lookarounds ask for."""

    generosity: int
    option: int
    look: bool
    length: int = 0
    turn: int = 0
    groups: dict[int | str, str] = field(default_factory=dict)

    def written(self, node: Node) -> str | None:
        text = self._write(node)
        return text if self.length <= _LONGEST else None

    def _write(self, node: Node) -> str:
        if self.length > _LONGEST:
            return ""
        match node:
            case Chars():
                self.length += 1
                return self._char(node)
            case Sequence(parts=parts):
                return "".join(map(self._write, parts))
            case Choice(options=options, group=group):
                text = self._write(options[self.option % len(options)])
            case Repeat(part=part, low=low, high=high):
                wanted = max(low, self.generosity)
                times = wanted if high is None else min(wanted, high)
                return "".join(self._write(part) for _ in range(min(times, _LONGEST)))
            case Look(part=part, positive=positive):
                return self._write(part) if positive and self.look else ""
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
