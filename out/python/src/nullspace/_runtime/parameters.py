"""All that turns parameters into text, under one roof (OpenAPI 3.2, 4.12; RFC 6570); does nothing itself."""

from .headers import cookies_of, header_of, header_safe
from .paths import path_of
from .queries import bracketed, pairs_of, query_of
from .styles import Style, StyleName, Styles, encoded

__all__ = [
    "Style",
    "StyleName",
    "Styles",
    "bracketed",
    "cookies_of",
    "encoded",
    "header_of",
    "header_safe",
    "pairs_of",
    "path_of",
    "query_of",
]
