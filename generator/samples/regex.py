"""Reads a regular expression of ECMA-262 into a tree (the common subset, anchors dropped); matches nothing."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Chars:
    """One character of a class."""

    has: Callable[[str], bool]
    # The character to fall back on, of those that no list has; the only one if it is `literal`.
    first: str = ""
    literal: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """One thing behind the other."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several; what it wrote is remembered under `group`, a number or name, unless that is 0."""

    options: "tuple[Node, ...]"
    group: int | str = 0


@dataclass(frozen=True, slots=True)
class Repeat:
    """Something as often as `low` to `high` says; None is without end."""

    part: "Node"
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Look:
    """A lookaround: what must stand here too, or must not."""

    part: "Node"
    positive: bool


@dataclass(frozen=True, slots=True)
class Back:
    """What a group wrote, once more."""

    group: int | str


Node: TypeAlias = Chars | Sequence | Choice | Repeat | Look | Back


def parsed(pattern: str) -> Node:
    """The tree of a pattern; ValueError or IndexError for one that cannot be read."""
    return _Parser(pattern).parsed()


@dataclass(slots=True)
class _Parser:
    """Reads a pattern; ValueError or IndexError where it cannot."""

    text: str
    at: int = 0
    groups: int = 0

    def parsed(self) -> Node:
        node = self._choice()
        if self.at < len(self.text):
            raise ValueError("a parenthesis too many")
        return node

    def _choice(self, group: int | str = 0) -> Node:
        options = [self._sequence()]
        while self._skip("|"):
            options.append(self._sequence())
        return Choice(tuple(options), group)

    def _sequence(self) -> Node:
        parts: list[Node] = []
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            node = self._atom()
            if node is not None:
                parts.append(self._repeated(node))
        return Sequence(tuple(parts))

    def _repeated(self, node: Node) -> Node:
        while (bounds := self._quantifier()) is not None:
            node = Repeat(node, *bounds)
            # A lazy or possessive mark says how to match, not what.
            if self.text[self.at : self.at + 1] in ("?", "+"):
                self.at += 1
        return node

    def _quantifier(self) -> tuple[int, int | None] | None:
        for sign, bounds in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._skip(sign):
                return bounds
        end = self.text.find("}", self.at)
        if self.text[self.at : self.at + 1] != "{" or end < 0:
            return None
        low, comma, high = self.text[self.at + 1 : end].partition(",")
        if not low.isdecimal() or not (high.isdecimal() or high == ""):
            return None
        self.at = end + 1
        return int(low), (int(high) if high else None) if comma else int(low)

    def _atom(self) -> Node | None:
        """The next thing that may repeat; None for an anchor."""
        char = self._take()
        match char:
            case "^" | "$":
                return None
            case "(":
                return self._group()
            case "[":
                return self._class()
            case ".":
                return Chars(lambda char: char not in "\n\r\u2028\u2029")
            case "\\":
                return self._escaped()
            case _:
                return _literal(char)

    def _group(self) -> Node:
        if self._skip("?"):
            node = self._special_group()
        else:
            self.groups += 1
            node = self._choice(self.groups)
        if not self._skip(")"):
            raise ValueError("a parenthesis is missing")
        return node

    def _special_group(self) -> Node:
        for opening, positive in (("=", True), ("!", False), ("<=", True), ("<!", False)):
            if self._skip(opening):
                return Look(self._choice(), positive)
        if self._skip("P<") or self._skip("<"):
            end = self.text.index(">", self.at)
            name, self.at = self.text[self.at : end], end + 1
            self.groups += 1
            return self._choice(name)
        while self.text[self.at] in "imsux-":
            self.at += 1
        return self._choice() if self._skip(":") else Sequence(())

    def _escaped(self) -> Node | None:
        char = self._take()
        if char in "bBAzZ":
            return None
        if char in "123456789":
            while self.text[self.at : self.at + 1].isdecimal():
                char += self._take()
            return Back(int(char))
        if char == "k" and self._skip("<"):
            end = self.text.index(">", self.at)
            name, self.at = self.text[self.at : end], end + 1
            return Back(name)
        named = self._named(char)
        return Chars(named) if named is not None else _literal(self._character(char))

    def _named(self, char: str) -> Callable[[str], bool] | None:
        """The class that an escape stands for: `\\d`, `\\P{L}`; None for a single character."""
        if char in "pP" and self._skip("{"):
            end = self.text.index("}", self.at)
            name, self.at = self.text[self.at : end], end + 1
            return _inverted(_category(name), char == "P")
        known = {"d": _is_digit, "w": _is_word, "s": str.isspace}.get(char.lower())
        return None if known is None else _inverted(known, char.isupper())

    def _character(self, char: str) -> str:
        """The character that an escape stands for, behind its first letter."""
        if char == "x":
            return self._hex(2)
        if char == "u":
            if self._skip("{"):
                end = self.text.index("}", self.at)
                digits, self.at = self.text[self.at : end], end + 1
                return chr(int(digits, 16))
            return self._hex(4)
        if char == "c":
            return chr(ord(self._take()) % 32)
        return {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}.get(char, char)

    def _hex(self, digits: int) -> str:
        text = self.text[self.at : self.at + digits]
        self.at += digits
        return chr(int(text, 16))

    def _class(self) -> Node:
        inverted = self._skip("^")
        ranges: list[tuple[str, str]] = []
        named: list[Callable[[str], bool]] = []
        while not self._skip("]"):
            low = self._member(named)
            if low is None:
                continue
            high: str | None = low
            if self.text[self.at] == "-" and self.text[self.at + 1] != "]":
                self.at += 1
                high = self._member(named)
                if high is None:
                    ranges.append(("-", "-"))
            ranges.append((low, low if high is None else high))

        def has(char: str) -> bool:
            return any(low <= char <= high for low, high in ranges) or any(test(char) for test in named)

        return Chars(_inverted(has, inverted), ranges[0][0] if ranges and not inverted else "")

    def _member(self, named: list[Callable[[str], bool]]) -> str | None:
        """A character of a class; None for a class within it, which is added to `named`."""
        char = self._take()
        if char != "\\":
            return char
        char = self._take()
        if char == "b":
            return "\b"
        test = self._named(char)
        if test is not None:
            named.append(test)
            return None
        return self._character(char)

    def _take(self) -> str:
        char = self.text[self.at]
        self.at += 1
        return char

    def _skip(self, text: str) -> bool:
        found = self.text.startswith(text, self.at)
        self.at += len(text) if found else 0
        return found


def _literal(char: str) -> Chars:
    return Chars(lambda other: other == char, char, literal=True)


def _inverted(test: Callable[[str], bool], inverted: bool) -> Callable[[str], bool]:
    return (lambda char: not test(char)) if inverted else test


def _is_digit(char: str) -> bool:
    return "0" <= char <= "9"


def _is_word(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char == "_")


def _category(name: str) -> Callable[[str], bool]:
    """A Unicode property as far as general categories go (`L`, `Lu`, `Letter`); others hold letters."""
    short = {"Letter": "L", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Number": "N", "Punctuation": "P"}
    wanted = short.get(name, name).rpartition("=")[2]
    known = wanted if wanted[:1] in "LMNPSZC" and len(wanted) <= 2 else "L"
    return lambda char: unicodedata.category(char).startswith(known)
