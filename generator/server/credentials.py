"""Whether a request carries the credentials that its operation asks for; any value that is not empty will do."""

from __future__ import annotations

import base64
import binascii
from typing import assert_never

from generator.ir import Api, Operation, SecurityScheme
from generator.server.parameters import Source, decode_form


def missing(api: Api, operation: Operation, source: Source) -> str:
    """What is missing, in words; empty when one of the alternatives is met or none is asked for."""
    reasons: list[str] = []
    for alternative in operation.security:
        schemes = [api.security_schemes.get(use.scheme) for use in alternative]
        lacking = [scheme for scheme in schemes if scheme is not None and not _carries(scheme, source)]
        if not lacking:
            return ""
        reasons.append(" and ".join(_wanted(scheme) for scheme in lacking))
    return " or ".join(dict.fromkeys(reasons))


def challenge(api: Api, operation: Operation) -> str:
    """The WWW-Authenticate value that belongs to a 401 (RFC 9110, 11.6.1)."""
    names = [use.scheme for alternative in operation.security for use in alternative]
    for scheme in filter(None, map(api.security_schemes.get, names)):
        if scheme.kind == "basic":
            return 'Basic realm="api"'
        if scheme.kind == "http" and scheme.scheme:
            return f'{scheme.scheme} realm="api"'
    return 'Bearer realm="api"'


def _carries(scheme: SecurityScheme, source: Source) -> bool:
    name, _, credentials = source.headers.get("authorization", "").partition(" ")
    match scheme.kind:
        case "apiKey":
            return bool(_key(scheme, source))
        case "basic":
            return name.lower() == "basic" and _is_pair(credentials.strip())
        case "bearer" | "oauth2" | "openIdConnect":
            return name.lower() == "bearer" and bool(credentials.strip())
        case "http":
            return name.lower() == scheme.scheme.lower() and bool(credentials.strip())
        case "mutualTLS":
            # There is no TLS on the loopback interface.
            return True
        case _:
            assert_never(scheme.kind)


def _key(scheme: SecurityScheme, source: Source) -> str:
    match scheme.location:
        case "query":
            pairs = ((decode_form(name), value) for name, value in source.query)
            return next((value for name, value in pairs if name == scheme.parameter), "")
        case "cookie":
            return next((value for name, value in source.cookies if name == scheme.parameter), "")
        case _:
            return source.headers.get(scheme.parameter.lower(), "")


def _is_pair(credentials: str) -> bool:
    try:
        return b":" in base64.b64decode(credentials, validate=True)
    except (binascii.Error, ValueError):
        return False


def _wanted(scheme: SecurityScheme) -> str:
    match scheme.kind:
        case "apiKey":
            return f"the {scheme.location or 'header'} {scheme.parameter!r}"
        case "basic":
            return "an Authorization header with Basic credentials"
        case "http":
            return f"an Authorization header with {scheme.scheme} credentials"
        case _:
            return "an Authorization header with a Bearer token"
