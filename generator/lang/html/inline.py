"""Text within an element or an attribute of HTML; knows no Markdown."""

from __future__ import annotations

from functools import lru_cache
from html import escape as _escape

from generator.lang.code import Code


@lru_cache(maxsize=65536)
def escape(text: str) -> Code:
    """Text as an element holds it, quotes as they are (HTML Living Standard, 13.3)."""
    return Code(_escape(text, quote=False))


@lru_cache(maxsize=65536)
def attribute(text: str) -> Code:
    """Text as the value of an attribute in double quotes; the quotes are the template's."""
    return Code(_escape(text, quote=True))
