"""Which characters of a text are safe to show in source code; shared by every language's encoder."""

import re
from collections.abc import Callable
from typing import Final

# What a reader can't see or what reorders what he sees: controls, blanks other than the plain one, soft hyphen, zero
# widths, marks of direction (Unicode Technical Report 36), tags and invisible operators, line and paragraph separators,
# surrogates, private use and noncharacters. A fixed list: the same on every version of Python's Unicode tables.
_HIDDEN: Final = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u3000\u3164\ud800-\uf8ff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U0001d173-\U0001d17a\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U000e0000-\U0010ffff]"
)


def is_hidden(character: str) -> bool:
    """Whether the character must be written as an escape to be seen for what it is."""
    return _HIDDEN.match(character) is not None


def shown(text: str, write: Callable[[str], str]) -> str:
    """The text with each hidden character as `write` spells it."""
    return _HIDDEN.sub(lambda found: write(found[0]), text)


def has_hidden(text: str) -> bool:
    """Whether any character of the text must be written as an escape."""
    return _HIDDEN.search(text) is not None
