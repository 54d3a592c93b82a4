"""How descriptions are written as comments of a line each; knows the sign that begins one, and no language else."""

from __future__ import annotations

from generator.lang.code import Code
from generator.lang.plain_text import plain_lines

_WIDTH = 88


def comments(markdown: str, sign: str, indent: int = 0) -> tuple[Code, ...]:
    """The lines of a description, each behind the sign; none of them can end the comment."""
    lines = plain_lines(markdown, _WIDTH - indent - len(sign) - 1)
    return tuple(Code(f"{sign} {line}".rstrip()) for line in lines)
