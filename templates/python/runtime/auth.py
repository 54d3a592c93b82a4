"""Security schemes as data, and what each adds to a request; sends nothing and keeps no state."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias
from urllib.parse import quote

from .errors import MissingCredentialsError, SDKError

if TYPE_CHECKING:
    from typing import TypeGuard

# What a cookie's value may hold as it is (RFC 6265, section 4.1.1): all printable ASCII but `" , ; \` and the space.
_COOKIE_SAFE = "!#$%&'()*+-./:<=>?@[]^_`{|}~"


class Secret(str):
    """Text that doesn't show in a repr: locals in tracebacks and dumped objects print `'***'`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


class Option(NamedTuple):
    """An option of the client and the environment variable that stands in for it."""

    name: str
    variable: str


class Bearer(NamedTuple):
    """A token in the Authorization header (RFC 6750)."""

    token: Option


class Basic(NamedTuple):
    """User name and password in the Authorization header (RFC 7617)."""

    username: Option
    password: Option


class HttpScheme(NamedTuple):
    """Any other scheme of the Authorization header; the option holds what follows its name."""

    scheme: str
    value: Option


class ApiKey(NamedTuple):
    """A key under a name of its own."""

    key: Option
    place: Literal["header", "query", "cookie"]
    name: str


class OpenIdConnect(NamedTuple):
    """A token that the caller got from an OpenID provider, sent as a bearer token."""

    token: Option


class OAuth2(NamedTuple):
    """An access token: given, or fetched with the client's own credentials (RFC 6749, section 4.4).

    `token_url` may be relative to the API's base URL; empty: no such flow.
    """

    token: Option
    client_id: Option | None = None
    client_secret: Option | None = None
    token_url: str = ""
    scopes: tuple[str, ...] = ()


class MutualTLS(NamedTuple):
    """A client certificate: set up in the HTTP client, nothing is added to the request."""


Scheme: TypeAlias = (
    Bearer | Basic | HttpScheme | ApiKey | OpenIdConnect | OAuth2 | MutualTLS
)


class Grant(NamedTuple):
    """What the credentials add to a request; `oauth` is the scheme whose token must still be fetched."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    oauth: OAuth2 | None = None


NOTHING = Grant()


def options_of(scheme: Scheme) -> tuple[Option, ...]:
    """Return the options without which `scheme` can't be used; of OAuth 2 those of the access token."""
    match scheme:
        case Basic(username, password):
            return (username, password)
        case MutualTLS():
            return ()
        case HttpScheme(_, option) | ApiKey(option, _, _):
            return (option,)
        case _:
            return (scheme.token,)


def options_in(scheme: Scheme) -> tuple[Option, ...]:
    """Return every option that `scheme` can make use of."""
    return tuple(part for part in scheme if isinstance(part, Option))


def grant(
    security: tuple[tuple[str, ...], ...],
    schemes: Mapping[str, Scheme],
    secrets: Mapping[str, str],
    given: Collection[str] = (),
) -> Grant:
    """Return what the first alternative of `security` adds for which all credentials are there.

    A header that the caller gives stands for its scheme: `given` are the names of those headers, in lower case.

    Raises:
        MissingCredentialsError: no alternative is met, and none of them is empty.
        SDKError: a credential can't be sent in a header.
    """
    for names in security:
        if names and all(_ready(schemes[name], secrets, given) for name in names):
            return _together(
                [
                    _added(schemes[name], secrets)
                    for name in names
                    if _header(schemes[name]) not in given
                ]
            )
    if not security or () in security:
        return NOTHING
    raise MissingCredentialsError(_missing(security, schemes, secrets))


def header_safe(name: str, value: str) -> Secret:
    """Return the credential `value` without the white space around it.

    Raises:
        SDKError: it has characters that a header can't carry. Naming them would show a part of the secret.
    """
    text = value.strip()
    if not text.isprintable() or not text.isascii():
        raise SDKError(
            f"{name} holds a character that can't be sent (a line break, a control or non-ASCII character)"
        )
    return Secret(text)


def fetches(scheme: OAuth2, secrets: Mapping[str, str]) -> bool:
    """Tell whether the client's own credentials for fetching a token are there."""
    return bool(
        scheme.token_url
        and scheme.client_id
        and scheme.client_secret
        and secrets.get(scheme.client_id.name)
        and secrets.get(scheme.client_secret.name)
    )


def basic(username: str, password: str) -> Secret:
    """Return the value of a basic Authorization header (RFC 7617; the text as UTF-8)."""
    return Secret("Basic " + b64encode(f"{username}:{password}".encode()).decode())


def _ready(scheme: Scheme, secrets: Mapping[str, str], given: Collection[str]) -> bool:
    if _header(scheme) in given:
        return True
    if _is_oauth(scheme) and fetches(scheme, secrets):
        return True
    if isinstance(
        scheme, Basic
    ):  # An empty password is a password: many services take a key as the user name.
        return bool(secrets.get(scheme.username.name))
    return all(secrets.get(option.name) for option in options_of(scheme))


def _is_oauth(scheme: Scheme) -> TypeGuard[OAuth2]:
    return isinstance(scheme, OAuth2)


def _header(scheme: Scheme) -> str:
    match scheme:
        case ApiKey(_, place, name):
            return (
                name.lower()
                if place == "header"
                else "cookie"
                if place == "cookie"
                else ""
            )
        case MutualTLS():
            return ""
        case _:
            return "authorization"


def _added(scheme: Scheme, secrets: Mapping[str, str]) -> Grant:
    match scheme:
        case MutualTLS():
            return NOTHING
        case Basic(username, password):
            return _authorization(
                basic(secrets[username.name], secrets.get(password.name, ""))
            )
        case ApiKey(option, "query", name):
            return Grant(query=((name, Secret(secrets[option.name])),))
        case ApiKey(option, "cookie", name):
            return Grant(
                cookies=(
                    (name, Secret(quote(secrets[option.name], safe=_COOKIE_SAFE))),
                )
            )
        case ApiKey(option, _, name):
            return Grant(
                headers=((name, header_safe(option.name, secrets[option.name])),)
            )
        case HttpScheme(word, option):
            return _authorization(
                f"{word} {header_safe(option.name, secrets[option.name])}"
            )
        case OAuth2(option) if not secrets.get(option.name):
            return Grant(oauth=scheme)
        case _:
            return _authorization(
                f"Bearer {header_safe(scheme.token.name, secrets[scheme.token.name])}"
            )


def _authorization(value: str) -> Grant:
    return Grant(headers=(("Authorization", Secret(value)),))


def _together(grants: list[Grant]) -> Grant:
    return Grant(
        tuple(pair for each in grants for pair in each.headers),
        tuple(pair for each in grants for pair in each.query),
        tuple(pair for each in grants for pair in each.cookies),
        next((each.oauth for each in grants if each.oauth), None),
    )


def _missing(
    security: tuple[tuple[str, ...], ...],
    schemes: Mapping[str, Scheme],
    secrets: Mapping[str, str],
) -> str:
    ways: list[str] = []
    for names in security:
        options = [
            option
            for name in names
            for option in _wanted(schemes[name])
            if not secrets.get(option.name)
        ]
        ways.append(
            " and ".join(
                f"{option.name} (or the variable {option.variable})"
                for option in options
            )
        )
    return "This operation needs credentials: set " + ", or ".join(dict.fromkeys(ways))


def _wanted(scheme: Scheme) -> tuple[Option, ...]:
    if (
        _is_oauth(scheme)
        and scheme.token_url
        and scheme.client_id
        and scheme.client_secret
    ):
        return (scheme.client_id, scheme.client_secret)
    return options_of(scheme)
