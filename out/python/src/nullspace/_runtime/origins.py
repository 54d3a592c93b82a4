"""Who may be told a secret: origins compared (RFC 6454), and what is left of headers for a stranger."""

from __future__ import annotations

from collections.abc import Mapping

from ._http import http

_STRANGER_HEADERS = frozenset(
    {"accept", "accept-encoding", "accept-language", "range", "user-agent"}
)


def same_origin(one: http.URL, other: http.URL) -> bool:
    """Tell whether credentials for `one` may go to `other`: scheme, host and port agree, or it is its HTTPS twin."""
    if one.host != other.host:
        return False
    if one.scheme == other.scheme:
        return _port(one) == _port(other)
    return (one.scheme, _port(one), other.scheme, _port(other)) == (
        "http",
        80,
        "https",
        443,
    )


def _port(url: http.URL) -> int | None:
    return url.port or {"http": 80, "ws": 80, "https": 443, "wss": 443}.get(url.scheme)


def for_strangers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers that hold no secret, whoever set them."""
    return {
        name: value
        for name, value in headers.items()
        if name.lower() in _STRANGER_HEADERS
    }
