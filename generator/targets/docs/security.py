"""What an operation asks of its caller to know who he is: schemes, where each credential goes, scopes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ir import OAuthFlow, Operation, SecurityRequirement, SecurityScheme, SecurityUse
from generator.lang.code import Code
from generator.lang.markdown import code_span, link, mark, prose, strong, text
from generator.request.model import Request
from generator.targets.docs.facts import explained
from generator.targets.docs.fields import Row
from generator.targets.docs.page import Page, line
from generator.targets.docs.summary import summary_of

_STEP = 2
_NOTHING = Code("")
_FLOWS = {
    "implicit": "Implicit flow",
    "password": "Password flow",
    "clientCredentials": "Client credentials flow",
    "authorizationCode": "Authorization code flow",
    "deviceAuthorization": "Device authorization flow",
}


@dataclass(frozen=True, slots=True)
class Authorization:
    """A sentence on what is needed (may be empty), and one row a scheme, under a row an alternative if several."""

    intro: Code
    rows: tuple[Row, ...]


def authorization_of(operation: Operation, page: Page, request: Request | None) -> Authorization:
    """What the operation asks for. `request` tells which variables the samples take credentials from."""
    alternatives = [alternative for alternative in operation.security if alternative]
    if not alternatives:
        return Authorization(Code("This operation needs no credentials."), ())
    is_optional = len(alternatives) < len(operation.security)
    sentences = ["Credentials are optional."] if is_optional else []
    if len(alternatives) == 1:
        sentences += ["All of these are needed together:"] if len(alternatives[0]) > 1 else []
        return Authorization(Code(" ".join(sentences)), tuple(_schemes(alternatives[0], page, request, 0)))
    sentences.append("Any one of these will do:")
    rows = (row for number, each in enumerate(alternatives, 1) for row in _alternative(number, each, page, request))
    return Authorization(Code(" ".join(sentences)), tuple(rows))


def _alternative(number: int, requirement: SecurityRequirement, page: Page, request: Request | None) -> Iterator[Row]:
    # The samples use the first alternative.
    shown = request if number == 1 else None
    if len(requirement) == 1:
        yield from _schemes(requirement, page, shown, 0)
        return
    yield Row(indent=_NOTHING, title=Code(f"*Option {number}*: all of these together"))
    yield from _schemes(requirement, page, shown, _STEP)


def _schemes(requirement: SecurityRequirement, page: Page, request: Request | None, indent: int) -> Iterator[Row]:
    for use in requirement:
        if scheme := page.api.security_schemes.get(use.scheme):
            anchor = page.anchor(f"auth-{mark(_carrier(scheme) or scheme.name)}")
            yield _scheme(scheme, use, request, indent, anchor)


def scheme_row(scheme: SecurityScheme) -> Row:
    """A scheme by itself, with every scope that its flows know."""
    scopes = tuple(dict.fromkeys(name for flow in scheme.flows for name, _ in flow.scopes))
    return _scheme(scheme, SecurityUse(scheme.name, scopes), None, 0)


def scheme_line(scheme: SecurityScheme, variables: Sequence[str]) -> Code:
    """A scheme in a line: where its credential goes, in which form, and the variables that samples take it from."""
    place = f"{_where(scheme)} {code_span(_carrier(scheme))}" if _carrier(scheme) else _where(scheme)
    about = text(summary_of(scheme.description))
    told = line(Code(place), _kind(scheme), _taken_from(variables))
    return Code(f"{code_span(scheme.name)}: {told}{f'. {about}' if about else ''}")


def _scheme(
    scheme: SecurityScheme, use: SecurityUse, request: Request | None, indent: int, anchor: Code = _NOTHING
) -> Row:
    described = {name: about for flow in scheme.flows for name, about in flow.scopes}
    scopes = Code.joined(", ", map(code_span, use.scopes))
    is_told = any(described.get(scope) for scope in use.scopes)
    return Row(
        indent=Code(" " * indent),
        title=line(
            strong(code_span(_carrier(scheme) or scheme.name)),
            code_span("string") if _carrier(scheme) else _NOTHING,
            _where(scheme),
            Code("required"),
        ),
        anchor=anchor,
        description=prose(scheme.description, indent=indent + _STEP),
        facts=line(
            Code(f"{_kind(scheme)}, scheme {code_span(scheme.name)}"),
            _variables(scheme, request),
            *map(_flow, scheme.flows),
            link(Code("OpenID Connect discovery"), scheme.open_id_url) if scheme.open_id_url else _NOTHING,
            Code(f"Scopes: {scopes}") if use.scopes and not is_told else _NOTHING,
        ),
        options_title=Code("Scopes"),
        options=tuple(explained(code_span(scope), described.get(scope, "")) for scope in use.scopes) if is_told else (),
    )


def _carrier(scheme: SecurityScheme) -> str:
    """The name of the header, query parameter or cookie that carries the credential; empty for a certificate."""
    if scheme.kind == "mutualTLS":
        return ""
    return scheme.parameter if scheme.kind == "apiKey" else "Authorization"


def _where(scheme: SecurityScheme) -> Code:
    if scheme.kind == "mutualTLS":
        return Code("client certificate")
    return Code(scheme.location) if scheme.kind == "apiKey" else Code("header")


def _kind(scheme: SecurityScheme) -> Code:
    match scheme.kind:
        case "bearer":
            form = f" ({text(scheme.bearer_format)})" if scheme.bearer_format else ""
            return Code(f"Bearer token{form}, sent as `Bearer <token>`")
        case "basic":
            return Code("HTTP basic authentication: user name and password")
        case "http":
            return Code(f"HTTP authentication {code_span(scheme.scheme)}")
        case "apiKey":
            return Code("API key")
        case "oauth2":
            return Code("OAuth 2 access token, sent as `Bearer <token>`")
        case "openIdConnect":
            return Code("OpenID Connect token, sent as `Bearer <token>`")
        case "mutualTLS":
            return Code("Mutual TLS")


def _variables(scheme: SecurityScheme, request: Request | None) -> Code:
    """Which environment variables the samples take this credential from."""
    if request is None:
        return _NOTHING
    if scheme.kind == "basic":
        names = list(request.basic or ())
    else:
        carrier = _carrier(scheme).lower()
        fields = (*request.headers, *request.query, *request.cookies)
        names = [field.variable for field in fields if field.variable and field.name.lower() == carrier]
    return _taken_from(names)


def _taken_from(names: Sequence[str]) -> Code:
    listed = Code.joined(" and ", map(code_span, dict.fromkeys(names)))
    return Code(f"The samples take it from {listed}") if names else _NOTHING


def _flow(flow: OAuthFlow) -> Code:
    urls = (("authorize", flow.authorization_url), ("get a token", flow.token_url), ("refresh it", flow.refresh_url))
    links = Code.joined(", ", (link(Code(label), url) for label, url in urls if url))
    return Code(f"{_FLOWS.get(flow.kind, text(flow.kind))}: {links}")
