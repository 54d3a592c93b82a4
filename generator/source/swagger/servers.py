"""Host, base path and schemes of 2.0 as servers; knows no operation."""

from __future__ import annotations

from typing import Final

from generator.ir.schema import Json, Location
from generator.source.node import Node
from generator.source.swagger.lift import Lift, texts
from generator.source.swagger.origins import below

# The schemes of 2.0, those first that a call is made with.
_SCHEMES: Final = ("https", "http", "wss", "ws")


def servers(lift: Lift, at: Location, written: Node | None) -> list[Json]:
    """A server for each scheme (Swagger 2.0, Swagger Object); `written` is where the schemes are named."""
    root = lift.spec.root
    # Some write a whole URL where a host is asked for.
    host = root.text("host").rpartition("://")[2].strip().strip("/").partition("/")[0]
    path = root.text("basePath").strip().strip("/")
    base = f"/{path}" if path else ""
    if not host:
        # The host is then the one that serves the document, whatever the schemes.
        lift.origins.add(below(at, 0), (root.get("basePath") or root).location, both=False)
        return [{"url": base or "/"}]
    named = [each.lower() for each in texts(written.value)] if written is not None else []
    schemes = [each for each in named if each in _SCHEMES] or ["https"]
    schemes.sort(key=lambda scheme: scheme.startswith("ws"))
    for number in range(len(schemes)):
        lift.origins.add(below(at, number), root.at("host").location, both=False)
    return [{"url": f"{scheme}://{host}{base}"} for scheme in schemes]
