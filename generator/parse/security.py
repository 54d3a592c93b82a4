"""Security schemes, and the alternatives by which an operation asks for them; knows no request."""

from __future__ import annotations

from typing import Literal

from generator.ir import OAuthFlow, SecurityKind, SecurityRequirement, SecurityScheme, SecurityUse
from generator.parse.context import Context
from generator.parse.values import extensions, mapping, text, texts
from generator.source import Node

_PLACES: dict[str, Literal["query", "header", "cookie"]] = {"query": "query", "header": "header", "cookie": "cookie"}


def schemes_of(context: Context) -> dict[str, SecurityScheme]:
    """Every scheme of the components that can be understood, by name."""
    components = context.child(context.spec.root, "components")
    children = context.child(components, "securitySchemes")
    found: dict[str, SecurityScheme] = {}
    for name, child in children.items() if children is not None else ():
        scheme = _scheme(context, name, child)
        if scheme is not None:
            found[name] = scheme
    return found


def requirements_of(
    context: Context, node: Node, schemes: dict[str, SecurityScheme]
) -> tuple[SecurityRequirement, ...] | None:
    """The alternatives that an object lists, () for an empty list; None where it lists nothing.

    An alternative with a scheme that is not declared is left out, with a warning: nobody could meet it.
    """
    children = node.get("security")
    if children is None:
        return None
    if not isinstance(children.value, list):
        context.warn(children, "bad-security", "`security` is a list; taken as not there")
        return None
    found = [_requirement(context, child, schemes) for child in children.elements()]
    return tuple(dict.fromkeys(alternative for alternative in found if alternative is not None))


def _requirement(context: Context, node: Node, schemes: dict[str, SecurityScheme]) -> SecurityRequirement | None:
    if not isinstance(node.value, dict):
        context.warn(node, "bad-security", "a security requirement is a mapping; left out")
        return None
    uses: list[SecurityUse] = []
    for written, child in node.items():
        name = _declared(context, child, written, schemes)
        if name is None:
            message = f"no security scheme {written!r} is declared, or none of a known kind; the alternative is dropped"
            context.warn(child, "unknown-scheme", message)
            return None
        uses.append(SecurityUse(name, texts(child.value)))
    return tuple(uses)


def _declared(context: Context, node: Node, written: str, schemes: dict[str, SecurityScheme]) -> str | None:
    """The scheme that a requirement names: by its name, or since 3.2 by a reference to it."""
    if written in schemes:
        return written
    if context.spec.version != "3.2" or not ("/" in written or "#" in written):
        return None
    target = context.follow(node, written)
    return next((name for name, scheme in schemes.items() if target and scheme.at == target.location), None)


def _scheme(context: Context, name: str, written: Node) -> SecurityScheme | None:
    """One scheme (OpenAPI 3.2, 4.27); None, with a warning, when it is of no known kind."""
    node = context.resolve(written)
    if node is None:
        return None
    value = mapping(node.value)
    kind, location, scheme = _kind(value.get("type"), node), text(value.get("in")), text(value.get("scheme"))
    if kind is None or (kind == "apiKey" and (location not in _PLACES or not node.text("name"))):
        context.warn(written, "bad-security-scheme", f"the security scheme {name!r} is incomplete; left out")
        return None
    return SecurityScheme(
        name=name,
        kind=kind,
        description=text(value.get("description")),
        location=_PLACES[location] if kind == "apiKey" else "",
        parameter=text(value.get("name")) if kind == "apiKey" else "",
        scheme=scheme,
        bearer_format=text(value.get("bearerFormat")),
        open_id_url=text(value.get("openIdConnectUrl")),
        metadata_url=text(value.get("oauth2MetadataUrl")),
        flows=_flows(node),
        deprecated=node.flag("deprecated"),
        extensions=extensions(value),
        at=node.location,
    )


def _kind(kind: object, node: Node) -> SecurityKind | None:
    match kind:
        case "http":
            match node.text("scheme").lower():
                case "bearer":
                    return "bearer"
                case "basic":
                    return "basic"
                case scheme:
                    return "http" if scheme else None
        case "apiKey" | "oauth2" | "openIdConnect" | "mutualTLS":
            return kind
        case _:
            return None


def _flows(node: Node) -> tuple[OAuthFlow, ...]:
    children = node.get("flows")
    found = []
    for kind, child in children.items() if children is not None else ():
        if not kind.startswith("x-") and isinstance(child.value, dict):
            scopes = mapping(child.value.get("scopes"))
            found.append(
                OAuthFlow(
                    kind=kind,
                    authorization_url=child.text("authorizationUrl"),
                    token_url=child.text("tokenUrl"),
                    refresh_url=child.text("refreshUrl"),
                    scopes=tuple((scope, text(told)) for scope, told in scopes.items()),
                    device_authorization_url=child.text("deviceAuthorizationUrl"),
                )
            )
    return tuple(found)
