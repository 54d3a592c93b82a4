"""The HTTP client below a client of this package: given, or made when first needed; knows no request."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from ._http import http, new_async_client, new_client


class SyncPool:
    """One HTTP client for a client and all its copies. A given one stays its owner's to close."""

    def __init__(self, given: http.Client | None = None) -> None:
        _check(given, http.Client)
        self._given = given
        self._client = given
        self._usual: dict[str, str] = {}
        self._closed = False
        self._lock = threading.Lock()

    def client(self) -> http.Client:
        """Return the HTTP client.

        Raises:
            RuntimeError: it was closed.
        """
        client = self._client
        if client is not None:
            return client
        with self._lock:
            if self._closed:
                raise RuntimeError("This client is closed")
            if self._client is None:
                self._client = new_client()
                self._usual = usual_headers(self._client)
            return self._client

    def usual(self) -> Mapping[str, str]:
        """Return the headers that the HTTP client adds to each request; a given one may change its mind."""
        return self._usual if self._given is None else usual_headers(self._given)

    def close(self) -> None:
        """Close the HTTP client, unless it was given."""
        if self._given is None:
            with self._lock:
                client, self._client, self._closed = self._client, None, True
            if client is not None:
                client.close()


class AsyncPool:
    """One HTTP client for a client and all its copies, as SyncPool has it.

    Connections belong to the event loop that opened them: in another loop (a second `asyncio.run`) it is made anew.
    """

    def __init__(self, given: http.AsyncClient | None = None) -> None:
        _check(given, http.AsyncClient)
        self._given = given
        self._usual: dict[str, str] = {}
        self._client: http.AsyncClient | None = None
        self._loop: object = None
        self._closed = False

    def client(self) -> http.AsyncClient:
        """Return the HTTP client.

        Raises:
            RuntimeError: it was closed.
        """
        if self._given is not None:
            return self._given
        if self._closed:
            raise RuntimeError("This client is closed")
        loop = _running_loop()
        if self._client is None or self._loop is not loop:
            self._client = new_async_client()
            self._usual = usual_headers(self._client)
            self._loop = loop
        return self._client

    def usual(self) -> Mapping[str, str]:
        """Return the headers that the HTTP client adds to each request; a given one may change its mind."""
        return self._usual if self._given is None else usual_headers(self._given)

    async def close(self) -> None:
        """Close the HTTP client, unless it was given."""
        self._closed = self._given is None
        client, self._client = self._client, None
        if client is not None and self._loop is _running_loop():
            await client.aclose()


def usual_headers(client: http.Client | http.AsyncClient) -> dict[str, str]:
    """Return the headers of an HTTP client."""
    return {
        name.decode("latin-1"): value.decode("latin-1")
        for name, value in client.headers.raw
    }


def _check(given: object, kind: type[http.Client | http.AsyncClient]) -> None:
    """Refuse the HTTP client of the other world, or of another library, before a call does so in its own words."""
    if given is not None and not isinstance(given, kind):
        found = type(given)
        raise TypeError(
            f"http_client must be a {http.__name__}.{kind.__name__}, not {found.__module__}.{found.__qualname__}"
        )


def _running_loop() -> object:
    """Return the running loop of asyncio; None under another library, such as trio."""
    # Imported late: a program that never waits for tasks has no use for it.
    from asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:
        return None
