"""URLs to bytes, where the user allowed it: no credentials, no local files, bounded in size and time."""

from __future__ import annotations

from http.client import HTTPException, HTTPMessage
from typing import IO, Final
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from generator.source.files import MAX_BYTES, unreadable

TIMEOUT: Final = 20.0


class _WebOnly(HTTPRedirectHandler):
    def redirect_request(  # noqa: PLR0917 - the signature is urllib's
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """A redirect stays on the web, and brings no user name into the URL."""
        refuse_odd(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def refuse_odd(url: str) -> None:
    """SpecError unless the URL is http(s), has a host and carries no credentials."""
    try:
        parts = urlsplit(url)
        fine = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        fine = False
    if not fine:
        raise unreadable(url, "only http and https URLs without credentials are fetched", rule="ref-remote")


def fetch(url: str) -> bytes:
    """The body that a GET of the URL answers with, no credentials sent; SpecError when there is none."""
    refuse_odd(url)
    opener = OpenerDirector()
    handlers = (ProxyHandler, HTTPHandler, HTTPSHandler, HTTPDefaultErrorHandler, HTTPErrorProcessor, _WebOnly)
    for handler in handlers:
        opener.add_handler(handler())
    try:
        with opener.open(Request(url, headers={"Accept": "*/*"}), timeout=TIMEOUT) as answer:
            raw: bytes = answer.read(MAX_BYTES + 1)
    except (OSError, HTTPException, ValueError) as error:
        raise unreadable(url, f"the URL cannot be fetched: {error}", rule="ref-remote") from None
    if len(raw) > MAX_BYTES:
        raise unreadable(url, f"the file is larger than {MAX_BYTES:,} bytes")
    return raw
