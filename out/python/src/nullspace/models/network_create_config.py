"""`NetworkCreateConfig`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class NetworkCreateConfig(Model):
    """Rules for traffic into and out of a sandbox."""

    allow_public_traffic: bool | None = None
    """Whether previews open without the private traffic token. With `false`, visitors must
    send the sandbox's `traffic_access_token` in the header
    `x-nullspace-traffic-access-token`. Default: `true`.
    """

    mask_request_host: str | None = None
    """Host name the service in the guest sees in place of the public preview host. Helps
    with development servers that refuse foreign host names. Example: `localhost:8080`.
    """

    deny_out: list[str] | None = None
    """Destinations that the sandbox must not connect to, as IPv4 ranges in CIDR notation.
    `0.0.0.0/0` closes everything that `allow_out` does not open. Example:
    `["0.0.0.0/0"]`.
    """

    allow_out: list[str] | None = None
    """Destinations that stay reachable although `deny_out` covers them, as IPv4 ranges in
    CIDR notation. Has no effect without `deny_out`. Example: `["203.0.113.0/24"]`.
    """


class NetworkCreateConfigParams(TypedDict):
    """`NetworkCreateConfig` as a dict, by the names that fields have on the wire."""

    allow_public_traffic: NotRequired[bool]
    """Whether previews open without the private traffic token. With `false`, visitors must
    send the sandbox's `traffic_access_token` in the header
    `x-nullspace-traffic-access-token`. Default: `true`.
    """

    mask_request_host: NotRequired[str]
    """Host name the service in the guest sees in place of the public preview host. Helps
    with development servers that refuse foreign host names. Example: `localhost:8080`.
    """

    deny_out: NotRequired[Sequence[str]]
    """Destinations that the sandbox must not connect to, as IPv4 ranges in CIDR notation.
    `0.0.0.0/0` closes everything that `allow_out` does not open. Example:
    `["0.0.0.0/0"]`.
    """

    allow_out: NotRequired[Sequence[str]]
    """Destinations that stay reachable although `deny_out` covers them, as IPv4 ranges in
    CIDR notation. Has no effect without `deny_out`. Example: `["203.0.113.0/24"]`.
    """


NetworkCreateConfigInput: TypeAlias = NetworkCreateConfig | NetworkCreateConfigParams
"""What a request may have as `NetworkCreateConfig`."""
