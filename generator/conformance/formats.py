"""The formats that are asserted, each a predicate on text, and the ranges of integer formats; knows no schemas."""

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from typing import Final

# Asserted by jsonschema-rs itself, as RFC 3339, 4122, 5321, 2673 and 4291 have them.
_NATIVE: Final = frozenset({"date-time", "date", "uuid", "email", "ipv4", "ipv6"})

# A scheme or a slash, and then anything but blanks and the characters that no URI may hold. Braces pass, and paths
# without a host: specs write templates and links under this format, and refusing them would tell nobody anything.
_URI = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*:|/)[^\s<>\"\\^`|]*")
# RFC 3339 full-time, the offset optional: as many specs mean local times by it.
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)?")


def _is_uri(text: str) -> bool:
    return _URI.fullmatch(text) is not None


def _is_time(text: str) -> bool:
    return _TIME.fullmatch(text) is not None


def _is_base64(text: str) -> bool:
    """RFC 4648, section 4, line breaks allowed as MIME has them."""
    try:
        base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


# The name that a spec uses, and the name under which jsonschema-rs knows our own check: never one it has itself.
ALIASES: Final[Mapping[str, str]] = {
    **{name: name for name in _NATIVE},
    "uri": "x-uri",
    "time": "x-time",
    "byte": "x-byte",
}
CHECKS: Final[Mapping[str, Callable[[str], bool]]] = {"x-uri": _is_uri, "x-time": _is_time, "x-byte": _is_base64}

# OpenAPI's format registry: the integers of 8 to 64 bits, signed and not.
INTEGER_RANGES: Final[Mapping[str, tuple[int, int]]] = {
    **{f"int{bits}": (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) for bits in (8, 16, 32, 64)},
    **{f"uint{bits}": (0, 2**bits - 1) for bits in (8, 16, 32, 64)},
}
