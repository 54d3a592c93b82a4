"""`SearchMatch`."""

from __future__ import annotations

from .._runtime.models import Model


class SearchMatch(Model):
    """A line in which a pattern was found."""

    file: str
    """Absolute path of the file. Example: `/workspace/app.py`."""

    line: int
    """Number of the line; the first line is 1. Required range: `x >= 0`. Example:
    `12`.
    """

    content: str
    """The line itself, without its line end. Example: `# TODO: retry on timeout`."""
