"""`ReadFileResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class ReadFileResponse(Model):
    """Contents of a file."""

    content: str
    """The whole file, in the form named by `encoding`. Example:
    `# Findings\\n\\nThe model reaches 0.93.\\n`.
    """

    encoding: str
    """Form of `content`, the one that was asked for. Example: `utf8`."""

    size: int
    """Size of the file in bytes, before any encoding. Example: `36`."""
