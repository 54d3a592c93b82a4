"""The syntax of JSONPath (RFC 9535), well-typedness of its functions included; evaluates nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

# What part of a filter yields: a value, a list of nodes (at most one of them for a singular query), or true or false.
_Kind: TypeAlias = Literal["value", "singular", "nodes", "logical"]

_SPACE = re.compile(r"[ \t\n\r]*")
_NAME = re.compile(r"[A-Za-z_\u0080-\ud7ff\ue000-\U0010ffff][A-Za-z0-9_\u0080-\ud7ff\ue000-\U0010ffff]*")
_STRING = re.compile(
    r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"'
    r"|'(?:[^'\\\x00-\x1f]|\\(?:['\\/bfnrt]|u[0-9A-Fa-f]{4}))*'"
)
_INTEGER = re.compile(r"0|-?[1-9][0-9]*")
_NUMBER = re.compile(r"(?:-?0|-?[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_WORD = re.compile(r"(?:true|false|null)(?![A-Za-z0-9_(])")
_COMPARISON = re.compile(r"==|!=|<=|>=|<|>")
_FUNCTION = re.compile(r"([a-z][a-z0-9_]*)\(")
# What a function takes (a list of nodes, or values) and what it gives (RFC 9535, 2.4.4 to 2.4.8).
_FUNCTIONS: Final[dict[str, tuple[tuple[str, ...], _Kind]]] = {
    "length": (("value",), "value"),
    "count": (("nodes",), "value"),
    "match": (("value", "value"), "logical"),
    "search": (("value", "value"), "logical"),
    "value": (("nodes",), "value"),
}
_DEEPEST = 50


class JsonPathError(Exception):
    """The text is no JSONPath query; says what is wrong at which character, counted from 1."""


def check_query(text: str) -> None:
    """Nothing when the text is a query of RFC 9535. Raises JsonPathError."""
    parser = _Parser(text)
    if not parser.take("$"):
        raise JsonPathError("a JSONPath query begins with `$`")
    parser.segments(0)
    if parser.at < len(text):
        raise parser.error("a segment such as `.name` or `[0]`")


@dataclass
class _Parser:
    """How far the text is read."""

    text: str
    at: int = 0

    def error(self, expected: str) -> JsonPathError:
        return JsonPathError(f"{expected} is expected at character {self.at + 1}")

    def take(self, sign: str) -> bool:
        if self.text.startswith(sign, self.at):
            self.at += len(sign)
            return True
        return False

    def _match(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.text, self.at)
        if match is None:
            return ""
        self.at = match.end()
        return match[0]

    def _space(self) -> None:
        self._match(_SPACE)

    def segments(self, depth: int) -> bool:
        """Reads segments; whether they select one node at most."""
        singular = True
        while True:
            start = self.at
            self._space()
            if self.take(".."):
                singular = False
                if not (self.take("[") and self._selectors(depth) is not None) and not self._name_or_all():
                    raise self.error("a name, `*` or `[`")
            elif self.take("."):
                named = self._name_or_all()
                if not named:
                    raise self.error("a name or `*`")
                singular = singular and named != "*"
            elif self.take("["):
                singular = self._selectors(depth) and singular
            else:
                self.at = start
                return singular

    def _name_or_all(self) -> str:
        return "*" if self.take("*") else self._match(_NAME)

    def _selectors(self, depth: int) -> bool:
        count, singular = 0, True
        while True:
            self._space()
            singular = self._selector(depth) and singular
            count += 1
            self._space()
            if self.take("]"):
                return singular and count == 1
            if not self.take(","):
                raise self.error("`,` or `]`")

    def _selector(self, depth: int) -> bool:
        if self.take("*"):
            return False
        if self.take("?"):
            self._space()
            self._any_of(depth + 1)
            return False
        if self._match(_STRING):
            return True
        index = self._match(_INTEGER)
        sliced = self._slice()
        if not index and not sliced:
            raise self.error("a name in quotes, an index, a slice, `*` or `?`")
        return not sliced

    def _slice(self) -> bool:
        parts = 0
        start = self.at
        while parts < 2:
            self._space()
            if not self.take(":"):
                break
            parts += 1
            start = self.at
            self._space()
            start = self.at if self._match(_INTEGER) else start
        self.at = start if parts == 0 else self.at
        return parts > 0

    def _any_of(self, depth: int) -> None:
        if depth > _DEEPEST:
            raise JsonPathError("the query is nested too deep")
        while True:
            self._basic(depth)
            self._space()
            if not self.take("||") and not self.take("&&"):
                return
            self._space()

    def _basic(self, depth: int) -> None:
        negated = self.take("!")
        self._space()
        if self.take("("):
            self._space()
            self._any_of(depth + 1)
            self._space()
            if not self.take(")"):
                raise self.error("`)`")
            return
        start = self.at
        kind = self._operand(depth)
        end = self.at
        self._space()
        if not negated and self._match(_COMPARISON):
            self._comparable(kind, start)
            self._space()
            start = self.at
            self._comparable(self._operand(depth), start)
            return
        self.at = end
        if kind == "value":
            self.at = start
            raise self.error("a comparison, or a test for existence,")

    def _comparable(self, kind: _Kind, start: int) -> None:
        if kind not in ("value", "singular"):
            self.at = start
            raise self.error("something that has one value")

    def _operand(self, depth: int) -> _Kind:
        if self.take("@") or self.take("$"):
            return "singular" if self.segments(depth + 1) else "nodes"
        if self._match(_STRING) or self._match(_WORD) or self._match(_NUMBER):
            return "value"
        match = _FUNCTION.match(self.text, self.at)
        if match is None:
            raise self.error("a query, a literal or a function")
        if match[1] not in _FUNCTIONS:
            raise JsonPathError(f"JSONPath has no function `{match[1]}`")
        self.at = match.end()
        return self._call(match[1], depth)

    def _call(self, name: str, depth: int) -> _Kind:
        takes, gives = _FUNCTIONS[name]
        for number, wanted in enumerate(takes):
            self._space()
            if number and not self.take(","):
                raise self.error("`,`")
            self._space()
            start = self.at
            kind = self._operand(depth + 1)
            if wanted == "value":
                self._comparable(kind, start)
            elif kind not in ("nodes", "singular"):
                self.at = start
                raise self.error("a query")
        self._space()
        if not self.take(")"):
            raise self.error("`)`")
        return gives
