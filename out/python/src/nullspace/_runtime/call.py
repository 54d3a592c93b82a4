"""A request ready to be sent, as often as it takes; knows nothing of arguments."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping

from ._http import http
from .auth import OAuth2, Secret
from .bodies import Encoded
from .errors import SDKError
from .operation import Operation
from .settings import Timeouts, with_headers


class PrivateURL(http.URL):
    """An address whose query holds a key: its text, as logs and errors print it, has no query."""

    def __str__(self) -> str:
        return str(http.URL(self).copy_with(query=None))

    def __repr__(self) -> str:
        return f"URL('{self}')"


class Call:
    """A request ready to be sent, as often as it takes. `oauth` names the scheme whose token is still to be set."""

    __slots__ = (
        *(
            "body",
            "headers",
            "max_retries",
            "method",
            "oauth",
            "op",
            "private",
            "repeatable",
            "replayable",
        ),
        *("renewed", "retries_taken", "timeouts", "token", "url"),
    )

    def __init__(
        self,
        op: Operation[object],
        url: str,
        headers: dict[str, str],
        timeouts: Timeouts,
    ) -> None:
        self.op = op
        self.method = op.method
        self.url = url
        self.headers = headers
        self.timeouts = timeouts
        self.body: Encoded | None = None
        self.oauth: OAuth2 | None = None
        self.private = False
        self.replayable = True
        self.repeatable = False
        self.renewed = False
        self.token = ""
        self.max_retries = 0
        self.retries_taken = 0

    def bear(self, token: str) -> None:
        """Set the access token that the request is sent with."""
        self.token = token
        self.headers["Authorization"] = Secret(f"Bearer {token}")

    def renewable(self) -> bool:
        """Tell, once, whether another attempt with another access token makes sense."""
        first = self.replayable and not self.renewed
        self.renewed = True
        return first

    def request(
        self, client: http.Client | http.AsyncClient, usual: Mapping[str, str]
    ) -> http.Request:
        """Return the request for one more attempt, with what `client` adds to all of its requests.

        `usual` are its headers. Its own way of building a request isn't taken: it loses a query that is part of the
        address where the client has parameters of its own, and takes longer.

        Raises:
            SDKError: the address is malformed.
        """
        body = self.body
        content: bytes | Iterator[bytes] | AsyncIterator[bytes] | None = None
        if body is not None:
            content = body.content
            if content is None:
                content = (
                    body.chunks() if isinstance(client, http.Client) else body.achunks()
                )
        try:
            request = http.Request(
                self.method,
                asking(self.url, str(client.params)) if client.params else self.url,
                headers=with_headers(dict(usual), self.headers),
                cookies=client.cookies or None,
                content=content,
                extensions={"timeout": self.timeouts},
            )
        except http.InvalidURL as error:
            raise SDKError(f"The address can't be called: {error}") from None
        if self.private:
            request.url = PrivateURL(request.url)
        return request


def asking(address: str, *queries: str) -> str:
    """Return an address with these parts of a query after the one that it has."""
    query = "&".join(filter(None, queries))
    return f"{address}{'&' if '?' in address else '?'}{query}" if query else address
