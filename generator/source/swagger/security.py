"""Security definitions of 2.0 as security schemes; knows no operation."""

from __future__ import annotations

from typing import Final

from generator.ir.schema import Json, Location
from generator.source.node import Node
from generator.source.swagger.lift import Lift, Object, kept
from generator.source.swagger.origins import below

_FLOWS: Final = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def security_schemes(lift: Lift, node: Node, at: Location) -> Json:
    """All schemes (Swagger 2.0, Security Definitions Object)."""
    if not isinstance(node.value, dict) or lift.refers("security-schemes", node):
        return node.value
    lift.take(node, at)
    return {name: security_scheme(lift, child, below(at, name)) for name, child in node.items()}


def security_scheme(lift: Lift, node: Node, at: Location) -> Json:
    """One scheme (Swagger 2.0, Security Scheme Object); one of no known kind stays as it is."""
    value = node.value
    if not isinstance(value, dict) or lift.refers("security-scheme", node):
        return value
    lift.take(node, at)
    match value.get("type"):
        case "basic":
            return {"type": "http", "scheme": "basic", **_without(kept(value, ("description",)))}
        case "oauth2":
            return {"type": "oauth2", **_without(kept(value, ("description",))), "flows": _flows(lift, node, value, at)}
        case _:
            return value


def _flows(lift: Lift, node: Node, value: Object, at: Location) -> Json:
    written = value.get("flow")
    flow = _FLOWS.get(written) if isinstance(written, str) else None
    if flow is None:
        return {}
    lift.origins.add(below(at, "flows", flow), node.location, both=False)
    return {flow: {"scopes": {}, **kept(value, ("authorizationUrl", "tokenUrl", "scopes"))}}


def _without(made: Object) -> Object:
    """The fields but for the `type`, which is another now."""
    return {name: said for name, said in made.items() if name != "type"}
