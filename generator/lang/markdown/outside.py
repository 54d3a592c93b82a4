"""What of a page is not code, for whoever changes the Markdown around it; knows no dialect."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

# Fences, code within a line, escaped characters.
_KEPT: Final = (
    r"(?P<kept>^(?P<blanks> *)(?P<fence>`{3,}).*?^(?P=blanks)(?P=fence)$"
    r"|(?<!`)(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"
    r"|\\.)"
)


def replaced(page: str, pattern: str, change: Callable[[re.Match[str]], str]) -> str:
    """The page with each match of a pattern changed, code and escapes left as they are."""

    def one(match: re.Match[str]) -> str:
        return match[0] if match["kept"] else change(match)

    return re.sub(f"{_KEPT}|{pattern}", one, page, flags=re.DOTALL | re.MULTILINE)
