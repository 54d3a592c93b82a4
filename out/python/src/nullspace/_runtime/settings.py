"""What a client is set to: addresses, credentials, limits; reads the environment and sends nothing."""

from __future__ import annotations

import logging
import os
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from ._http import http
from .auth import Grant, Option, Scheme, Secret, grant, options_in
from .errors import ErrorShape, SDKError
from .options import Omit, check_keywords

if TYPE_CHECKING:
    from .operation import Operation

Timeouts = dict[str, float | None]
# Some answers are long in coming, and a stream may rest for long between two events.
_SECONDS = http.Timeout(600.0, connect=5.0)


class Api(NamedTuple):
    """What the contract says about the API as a whole.

    `package` is the import name of the package that this runtime belongs to, `version` its version. `servers` maps the
    environment variable of each other base URL to its default. `security` are the alternatives that hold where an
    operation says nothing.
    """

    title: str
    version: str
    package: str
    base_url: str = ""
    base_variable: str = ""
    servers: Mapping[str, str] = {}
    schemes: Mapping[str, Scheme] = {}
    security: tuple[tuple[str, ...], ...] = ()
    errors: ErrorShape = ErrorShape()

    @property
    def models(self) -> str:
        """The module of the models."""
        return f"{self.package}.models"


class ClientOptions(TypedDict, total=False):
    """What `with_options` takes beside the credentials; what is not given stays as it is."""

    base_url: str
    timeout: float | http.Timeout | None
    max_retries: int
    default_headers: Mapping[str, str]
    lenient: bool
    http_client: http.Client


class AsyncClientOptions(TypedDict, total=False):
    """What `with_options` takes beside the credentials; what is not given stays as it is."""

    base_url: str
    timeout: float | http.Timeout | None
    max_retries: int
    default_headers: Mapping[str, str]
    lenient: bool
    http_client: http.AsyncClient


class Settings:
    """All that a client was told, checked once; shared by its copies and not changed afterwards."""

    __slots__ = (
        *(
            "_ready",
            "_timeouts",
            "agent",
            "api",
            "base_url",
            "default_headers",
            "lenient",
            "logger",
            "max_retries",
            "models",
        ),
        *("secrets", "servers", "timeout"),
    )

    def __init__(
        self,
        api: Api,
        *,
        secrets: Mapping[str, Secret],
        base_url: str,
        servers: Mapping[str, str],
        timeout: float | http.Timeout | Omit | None,
        max_retries: int,
        default_headers: Mapping[str, str],
        lenient: bool,
    ) -> None:
        if max_retries < 0:
            raise ValueError("max_retries must be 0 or more")
        self.api = api
        self.agent = f"{api.package}/{api.version}"
        self.models = api.models
        self.secrets = secrets
        self.base_url = base_url.rstrip("/")
        self.servers = {variable: url.rstrip("/") for variable, url in servers.items()}
        self.timeout = timeout
        self.max_retries = max_retries
        self.default_headers = default_headers
        self.lenient = lenient
        self.logger = logging.getLogger(api.package)
        self._timeouts = self.limits.as_dict()
        self._ready: dict[tuple[object, str], tuple[dict[str, str], Grant]] = {}

    def replaced(
        self,
        credentials: Mapping[str, str | Omit | None],
        options: ClientOptions | AsyncClientOptions,
    ) -> Settings:
        """Return these settings with some of them set otherwise; a credential of None is taken away.

        Raises:
            TypeError: there is no such option.
        """
        check_keywords(options, ClientOptions.__annotations__, "with_options()")
        changed = {
            name: value
            for name, value in credentials.items()
            if not isinstance(value, Omit)
        }
        kept = {
            name: value for name, value in self.secrets.items() if name not in changed
        }
        return Settings(
            self.api,
            secrets={
                **kept,
                **{name: Secret(value) for name, value in changed.items() if value},
            },
            base_url=options.get("base_url", self.base_url),
            servers=self.servers,
            timeout=options.get("timeout", self.timeout),
            max_retries=options.get("max_retries", self.max_retries),
            default_headers=with_headers(
                dict(self.default_headers), options.get("default_headers", {})
            ),
            lenient=options.get("lenient", self.lenient),
        )

    @property
    def limits(self) -> http.Timeout:
        """The timeout of a call that has none of its own."""
        return http.Timeout(
            _SECONDS if isinstance(self.timeout, Omit) else self.timeout
        )

    def address(self, server: str) -> str:
        """Return the base URL of the operations of a server.

        Raises:
            SDKError: it isn't known, or not an absolute URL.
        """
        url = self.servers.get(server, "") if server else self.base_url
        if url.startswith(("https://", "http://", "wss://", "ws://")):
            return url
        variable = server or self.api.base_variable
        ways = [] if server else ["pass base_url to the client"]
        ways += [f"set the variable {variable}"] if variable else []
        raise SDKError(
            f"No base URL to call ({url!r} is not absolute): {' or '.join(ways)}"
        )

    def timeouts(self, timeout: float | http.Timeout | Omit | None) -> Timeouts:
        """Return the seconds of each phase for a call with this timeout of its own, or none."""
        return (
            self._timeouts
            if isinstance(timeout, Omit)
            else http.Timeout(timeout).as_dict()
        )

    def granted(
        self, op: Operation[object], given: Collection[str]
    ) -> tuple[dict[str, str], Grant]:
        """Return the headers that each request of such an operation begins with, and what its credentials add.

        `given` are the headers, in lower case, that the caller sets.

        Raises:
            MissingCredentialsError: the operation needs credentials that are not there.
        """
        known = self._ready.get((op.security, op.accept))
        if known is None:
            found = grant(
                op.security, self.api.schemes, self.secrets, self.stated(given)
            )
            known = (self._headers(op.accept, found), found)
            if not given:
                self._ready[op.security, op.accept] = known
        return known

    def stated(self, given: Collection[str]) -> frozenset[str]:
        """Return the names, in lower case, of the headers that the caller or the client's defaults set."""
        return frozenset((*given, *(name.lower() for name in self.default_headers)))

    def _headers(self, accept: str, found: Grant) -> dict[str, str]:
        headers = {"User-Agent": self.agent}
        if accept:
            headers["Accept"] = accept
        headers.update(found.headers)
        return with_headers(headers, self.default_headers)


def settings_of(
    api: Api,
    credentials: Mapping[str, str | None],
    *,
    base_url: str | None,
    servers: Mapping[str, str | None],
    timeout: float | http.Timeout | Omit | None,
    max_retries: int,
    default_headers: Mapping[str, str],
    lenient: bool,
) -> Settings:
    """Return the settings of a new client: what the caller gives, or else the environment, or else the contract."""
    names = {
        option.name: option
        for scheme in api.schemes.values()
        for option in options_in(scheme)
    }
    secrets = {
        name: _variable(option) if credentials.get(name) is None else credentials[name]
        for name, option in names.items()
    }
    return Settings(
        api,
        secrets={name: Secret(value) for name, value in secrets.items() if value},
        base_url=base_url
        or os.environ.get(api.base_variable, "").strip()
        or api.base_url,
        servers={
            variable: servers.get(variable)
            or os.environ.get(variable, "").strip()
            or url
            for variable, url in api.servers.items()
        },
        timeout=timeout,
        max_retries=max_retries,
        default_headers=default_headers,
        lenient=lenient,
    )


def with_headers(headers: dict[str, str], more: Mapping[str, str]) -> dict[str, str]:
    """Return `headers`, with those of `more` set in them whatever the case of their names."""
    for name, value in more.items():
        if name not in headers:
            lowered = name.lower()
            for present in [
                present for present in headers if present.lower() == lowered
            ]:
                del headers[present]
        headers[name] = value
    return headers


def _variable(option: Option) -> str:
    return os.environ.get(option.variable, "").strip()
