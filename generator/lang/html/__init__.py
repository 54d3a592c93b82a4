"""How HTML writes text, and the fragments of Markdown that views are made of; knows no page."""

from generator.lang.html.fragments import Fragments, Part, Resolve, anchor_of, code_of, words_of
from generator.lang.html.inline import attribute, escape
from generator.lang.html.source import highlighted

__all__ = [
    "Fragments",
    "Part",
    "Resolve",
    "anchor_of",
    "attribute",
    "code_of",
    "escape",
    "highlighted",
    "words_of",
]
