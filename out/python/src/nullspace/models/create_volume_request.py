"""`CreateVolumeRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class CreateVolumeRequest(Model):
    """Name of a volume to create."""

    name: str
    """Name of the volume, unique within your team. Mounts may refer to the volume by it,
    so choose something that stays true; a name that is taken is refused. Example:
    `datasets`.
    """


class CreateVolumeRequestParams(TypedDict):
    """`CreateVolumeRequest` as a dict, by the names that fields have on the wire."""

    name: str
    """Name of the volume, unique within your team. Mounts may refer to the volume by it,
    so choose something that stays true; a name that is taken is refused. Example:
    `datasets`.
    """


CreateVolumeRequestInput: TypeAlias = CreateVolumeRequest | CreateVolumeRequestParams
"""What a request may have as `CreateVolumeRequest`."""
