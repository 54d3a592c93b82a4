"""`RenameRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class RenameRequest(Model):
    """Moves one entry from a path to another."""

    old_path: str
    """Path of the entry now. Example: `/workspace/report.md`."""

    new_path: str
    """Path it should have. The directory it lies in must exist. Example:
    `/workspace/reports/2026-03-02.md`.
    """

    user: str | None = None
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


class RenameRequestParams(TypedDict):
    """`RenameRequest` as a dict, by the names that fields have on the wire."""

    old_path: str
    """Path of the entry now. Example: `/workspace/report.md`."""

    new_path: str
    """Path it should have. The directory it lies in must exist. Example:
    `/workspace/reports/2026-03-02.md`.
    """

    user: NotRequired[str]
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


RenameRequestInput: TypeAlias = RenameRequest | RenameRequestParams
"""What a request may have as `RenameRequest`."""
