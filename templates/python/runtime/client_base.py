"""What the clients of both kinds share: what they tell of themselves, and whose access tokens they may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from ._http import http
    from .async_transport import AsyncTransport
    from .settings import Settings
    from .transport import SyncTransport

Transport = TypeVar("Transport", bound="SyncTransport | AsyncTransport")


class ClientBase(Generic[Transport]):
    """What both kinds of client tell of themselves."""

    _transport: Transport

    @property
    def base_url(self) -> str:
        """The address that the paths of operations are added to."""
        return self._transport.settings.base_url

    @property
    def timeout(self) -> http.Timeout:
        """The limits of a call, in seconds for each phase."""
        return self._transport.settings.limits

    @property
    def max_retries(self) -> int:
        """How often a call that failed is repeated, where that is safe."""
        return self._transport.settings.max_retries

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={_shown(self.base_url)!r})"


def same_tokens(one: Settings, other: Settings) -> bool:
    """Tell whether access tokens fetched for one are good for the other."""
    return one.secrets == other.secrets and one.base_url == other.base_url


def _shown(url: str) -> str:
    """Return an address without the user name and password that may stand in it."""
    scheme, mark, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host.rpartition('@')[2]}{slash}{path}"
