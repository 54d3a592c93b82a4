"""Access tokens for the client's own credentials (RFC 6749, section 4.4): how to ask, what came, how long it holds."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NamedTuple, cast
from urllib.parse import quote_plus

from ._http import http
from .answers import body_of, token_error, validation_error
from .auth import OAuth2, Secret, basic
from .bodies import Form
from .call import Call
from .decode import Content
from .errors import APIStatusError
from .operation import Operation

if TYPE_CHECKING:
    import anyio

    from .settings import Settings

# A token is renewed before it expires: a request on its way must not be overtaken.
_LEEWAY = 30.0


class Token(NamedTuple):
    """A token and the Unix time from which it is no longer used; None: until it is refused."""

    value: Secret
    until: float | None


class Tokens:
    """The tokens of a client and its copies. `lock` and `alock` see to it that each is fetched once."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._alock: anyio.Lock | None = None
        self._kept: dict[OAuth2, Token] = {}

    @property
    def alock(self) -> anyio.Lock:
        """The lock of tasks; any library of tasks that the HTTP library runs on."""
        if self._alock is None:
            import anyio

            self._alock = anyio.Lock()
        return self._alock

    def usable(self, scheme: OAuth2, now: float, refused: str = "") -> Token | None:
        """Return the token at hand, unless it is about to expire or is the one that was refused."""
        token = self._kept.get(scheme)
        if (
            token is None
            or token.value == refused
            or (token.until is not None and now >= token.until)
        ):
            return None
        return token

    def keep(self, scheme: OAuth2, token: Token) -> Token:
        """Keep a token for the calls to come, and return it."""
        self._kept[scheme] = token
        return token


def token_call(settings: Settings, scheme: OAuth2, *, in_body: bool) -> Call:
    """Return the request for a token.

    The credentials go into the Authorization header, which every server must take (RFC 6749, section 2.3.1), or into
    the body, for servers that don't.
    """
    client_id, client_secret = (
        settings.secrets[option.name]
        for option in (scheme.client_id, scheme.client_secret)
        if option is not None
    )
    url = scheme.token_url
    if not url.startswith(("https://", "http://")):
        url = str(http.URL(settings.address("") + "/").join(url))
    headers = {"User-Agent": settings.agent, "Accept": "application/json"}
    fields = {"grant_type": "client_credentials"}
    if scheme.scopes:
        fields["scope"] = " ".join(scheme.scopes)
    if in_body:
        fields |= {"client_id": client_id, "client_secret": client_secret}
    else:
        headers["Authorization"] = basic(
            quote_plus(client_id), quote_plus(client_secret)
        )
    op: Operation[object] = Operation(
        "", "POST", url, responses={"2XX": Content("json")}
    )
    call = Call(op, url, headers, settings.timeouts(settings.timeout))
    call.body = Form().encode(fields)
    headers["Content-Type"] = call.body.content_type
    call.max_retries = settings.max_retries
    call.repeatable = True
    return call


def wants_body(error: APIStatusError) -> bool:
    """Tell whether a server may just not read credentials in the header (RFC 6749, section 5.2, invalid_client)."""
    return error.code == "invalid_client"


def granted_by(
    send: Callable[[Call], http.Response], settings: Settings, scheme: OAuth2
) -> http.Response:
    """Return the answer of the token endpoint, asked a second time where it doesn't read the header.

    Raises:
        AuthenticationError: it gives no token.
    """
    try:
        return send(token_call(settings, scheme, in_body=False))
    except APIStatusError as error:
        if not wants_body(error):
            raise token_error(error.response) from None
    try:
        return send(token_call(settings, scheme, in_body=True))
    except APIStatusError as error:
        raise token_error(error.response) from None


async def async_granted_by(
    send: Callable[[Call], Awaitable[http.Response]], settings: Settings, scheme: OAuth2
) -> http.Response:
    """Do as `granted_by` does."""
    try:
        return await send(token_call(settings, scheme, in_body=False))
    except APIStatusError as error:
        if not wants_body(error):
            raise token_error(error.response) from None
    try:
        return await send(token_call(settings, scheme, in_body=True))
    except APIStatusError as error:
        raise token_error(error.response) from None


def token_of(response: http.Response, now: float) -> Token:
    """Return the token of an answer (RFC 6749, section 5.1).

    Raises:
        APIResponseValidationError: it holds none.
    """
    body = body_of(response)
    fields = cast("dict[str, object]", body) if isinstance(body, dict) else {}
    value = fields.get("access_token")
    if not isinstance(value, str):
        raise validation_error(
            ValueError("it holds no access_token"), response, data=None
        )
    seconds = fields.get("expires_in")
    try:
        life = float(cast("str", seconds)) if seconds is not None else None
    except (TypeError, ValueError):
        life = None
    return Token(
        Secret(value), None if life is None else now + life - min(_LEEWAY, life / 2)
    )
