"""`GetHostRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class GetHostRequest(Model):
    """Names the guest port to make reachable."""

    port: int
    """Port a service in the sandbox listens on. 22 (kept for SSH) and 5900 to 5999 (kept
    for desktops) are refused. Required range: `1 <= x <= 65535`. Example: `8080`.
    """


class GetHostRequestParams(TypedDict):
    """`GetHostRequest` as a dict, by the names that fields have on the wire."""

    port: int
    """Port a service in the sandbox listens on. 22 (kept for SSH) and 5900 to 5999 (kept
    for desktops) are refused. Required range: `1 <= x <= 65535`. Example: `8080`.
    """


GetHostRequestInput: TypeAlias = GetHostRequest | GetHostRequestParams
"""What a request may have as `GetHostRequest`."""
