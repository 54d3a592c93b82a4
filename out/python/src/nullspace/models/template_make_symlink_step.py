"""`TemplateMakeSymlinkStep`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateMakeSymlinkStep(Model):
    """Makes a symbolic link."""

    action: Literal["make_symlink"]
    """Kind of step, always `make_symlink`."""

    target: str
    """What the link points to. Example: `/usr/bin/python3`."""

    path: str
    """Where the link is made. Example: `/usr/local/bin/python`."""


class TemplateMakeSymlinkStepParams(TypedDict):
    """`TemplateMakeSymlinkStep` as a dict, by the names that fields have on the wire."""

    action: Literal["make_symlink"]
    """Kind of step, always `make_symlink`."""

    target: str
    """What the link points to. Example: `/usr/bin/python3`."""

    path: str
    """Where the link is made. Example: `/usr/local/bin/python`."""


TemplateMakeSymlinkStepInput: TypeAlias = (
    TemplateMakeSymlinkStep | TemplateMakeSymlinkStepParams
)
"""What a request may have as `TemplateMakeSymlinkStep`."""
