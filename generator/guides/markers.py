"""Stand-ins for values that are not known yet: a request is built with them, and they are found again in its texts.

So whatever the contract says of styles, encodings and media types holds for those values as it does for known ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.ir import Json
from generator.lang.chain.model import Fields, Fixed, Items, Joined, Ref, Text, Tree


class Markers:
    """Marks for values: letters and digits alone, which every encoding leaves alone, none of them part of a text."""

    def __init__(self, texts: Iterable[str]) -> None:
        told = "\0".join(texts).lower()
        self._prefix = "xvalue"
        while self._prefix in told:
            self._prefix += "x"
        self._found = re.compile(rf"{self._prefix}(\d+)q")
        self._marked: list[Ref | Joined] = []

    def mark(self, data: Tree) -> Json:
        """Data with marks for its values."""
        match data:
            case Ref() | Joined((Ref(),)):
                self._marked.append(data)
                return f"{self._prefix}{len(self._marked) - 1}q"
            case Joined(parts):
                return "".join(part if isinstance(part, str) else str(self.mark(part)) for part in parts)
            case Items(items):
                return [self.mark(item) for item in items]
            case Fields(fields):
                return {name: self.mark(field) for name, field in fields}
            case Fixed(value):
                return value

    def text(self, marked: str) -> Text:
        """A text with the values that its marks stand for; no part of it is empty."""
        pieces: list[str | Ref] = []
        for number, piece in enumerate(self._found.split(marked)):
            known = self._marked[int(piece)] if number % 2 else piece
            pieces += known.parts if isinstance(known, Joined) else [known]
        return tuple(piece for piece in pieces if piece != "")

    def tree(self, marked: Json) -> Tree:
        """Data with the values that its marks stand for."""
        match marked:
            case str():
                if found := self._found.fullmatch(marked):
                    return self._marked[int(found[1])]
                parts = self.text(marked)
                return Joined(parts) if any(isinstance(part, Ref) for part in parts) else Fixed(marked)
            case list():
                items = tuple([self.tree(item) for item in marked])
                return Fixed(marked) if all(isinstance(item, Fixed) for item in items) else Items(items)
            case dict():
                fields = tuple([(name, self.tree(item)) for name, item in marked.items()])
                return Fixed(marked) if all(isinstance(item, Fixed) for _, item in fields) else Fields(fields)
            case _:
                return Fixed(marked)
