"""Plain text out of what views hold for front matter; knows no page."""

from __future__ import annotations

import json

from generator.lang.code import Code


def told_of(matter: Code) -> str:
    """The text of a value of front matter, which is a JSON string."""
    found = json.loads(matter)
    return found if isinstance(found, str) else ""
