"""`VolumeReadFileResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class VolumeReadFileResponse(Model):
    """Contents of a file."""

    content: str
    """The whole file, written as `encoding` says. Example:
    `id,label\\n1,cat\\n2,dog\\n`.
    """

    encoding: str
    """How `content` is written: `utf8` or `base64`, as asked for. Example: `utf8`."""

    size: int
    """Size of the file in bytes, before any encoding. Required range: `x >= 0`. Example:
    `21`.
    """
