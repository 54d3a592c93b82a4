"""The environment variables of snippets: which one holds a base URL, which one a credential; reads no environment."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from urllib.parse import urlsplit

from generator.ir import Api, Operation, SecurityScheme, Server
from generator.names import screaming

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SAYS_NOTHING = re.compile(r"_(AUTH|AUTHENTICATION|AUTHORIZATION|SECURITY|SCHEME)$")
_TOKENS = ("oauth2", "openIdConnect")


@dataclass(frozen=True, slots=True)
class Environment:
    """How variables are named: all begin with `prefix`; `base` is the whole name of the base URL's variable if it is
    not `<PREFIX>_API_URL`, `names` has the whole name of a security scheme's variable (of `basic`: what
    `_USERNAME` and `_PASSWORD` follow).
    """

    prefix: str
    base: str = ""
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def base_variable(self) -> str:
        """The variable of the API's own base URL."""
        return self.base or self.named("API_URL")

    def named(self, rest: str) -> str:
        """A variable of that name; a prefix that ends in API does not say it twice."""
        if rest.startswith("API_") and f"_{self.prefix}".endswith("_API"):
            return f"{self.prefix}_{rest.removeprefix('API_')}"
        return f"{self.prefix}_{rest}"


def base_url(api: Api, operation: Operation, environment: Environment) -> tuple[str, str]:
    """The variable that holds an operation's base URL, and that URL, without a slash at its end."""
    server = operation.servers[0]
    url = server.default_url
    if operation.servers == api.servers or not api.servers or url == api.servers[0].default_url:
        return environment.base_variable, url.rstrip("/")
    others = {each.servers[0].default_url for each in api.operations if each.servers is not api.servers}
    return _server_variable(server, others, environment), url.rstrip("/")


def _server_variable(server: Server, others: set[str], environment: Environment) -> str:
    """The shortest name from the server's address that neither the API's own nor another server has."""
    own = server.default_url
    others = others - {own}
    for spell in (_first_label, _label_and_path, _whole_address):
        name = environment.named(f"{spell(own)}_URL")
        taken = {environment.named(f"{spell(other)}_URL") for other in others} | {environment.base_variable}
        if spell(own) and name not in taken:
            return name
    return environment.named(f"SERVER_{_digest(own)}_URL")


def _first_label(url: str) -> str:
    return _spelled(_host(url).partition(".")[0])


def _label_and_path(url: str) -> str:
    return _spelled(f"{_host(url).partition('.')[0]} {_path(url)}")


def _whole_address(url: str) -> str:
    return _spelled(f"{_host(url)} {_path(url)}")


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return url


def variables(api: Api, environment: Environment) -> Mapping[str, tuple[str, ...]]:
    """The variables of each security scheme by its name: one, or user name and password for `basic`, or none."""
    return _variables(_Same(api), _Same(environment))


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """Equal to another one that holds the very same object, so that what follows from it is worked out once."""

    value: Api | Environment

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.value is self.value

    def __hash__(self) -> int:
        return id(self.value)


@lru_cache(maxsize=8)
def _variables(api_key: _Same, environment_key: _Same) -> Mapping[str, tuple[str, ...]]:
    api, environment = api_key.value, environment_key.value
    if not isinstance(api, Api) or not isinstance(environment, Environment):
        raise TypeError("an Api and an Environment are needed")
    named: dict[str, tuple[str, ...]] = {}
    taken = {environment.base_variable}
    for scheme in _by_use(api):
        told = _told(scheme, environment)
        names = next(each for each in _spellings(scheme, told, environment) if told or not taken.intersection(each))
        taken.update(names)
        named[scheme.name] = names
    return named


def _by_use(api: Api) -> list[SecurityScheme]:
    """The schemes, those that most operations name in their first alternative first, else as they are declared."""
    schemes = list(api.security_schemes.values())
    if len(schemes) < 2:
        return schemes
    first = (next(filter(None, operation.security), ()) for operation in api.operations)
    uses = Counter(use.scheme for alternative in first for use in alternative)
    return sorted(schemes, key=lambda scheme: -uses[scheme.name])


def _told(scheme: SecurityScheme, environment: Environment) -> str:
    """What configuration or the spec's `x-env-name` call the variable; nothing that no shell could name."""
    extension = scheme.extensions.get("x-env-name")
    for name in (environment.names.get(scheme.name, ""), extension):
        if isinstance(name, str) and _VARIABLE.fullmatch(name):
            return name
    return ""


def _spellings(scheme: SecurityScheme, told: str, environment: Environment) -> Iterator[tuple[str, ...]]:
    """The variables that a scheme may have, the plainest first."""
    own = environment.named(_SAYS_NOTHING.sub("", _spelled(scheme.name)) or _spelled(scheme.name) or "CREDENTIAL")
    if scheme.kind == "mutualTLS":
        yield ()
    elif scheme.kind == "basic":
        for prefix in (told or environment.prefix, own, f"{own}_{_digest(scheme.name)}"):
            yield f"{prefix}_USERNAME", f"{prefix}_PASSWORD"
    else:
        usual = environment.named("ACCESS_TOKEN" if scheme.kind in _TOKENS else "API_KEY")
        for name in (told or usual, own, f"{own}_{_digest(scheme.name)}"):
            yield (name,)


def _spelled(text: str) -> str:
    return re.sub(r"[^A-Z0-9]+", "_", screaming(text)).strip("_")


def _digest(text: str) -> str:
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:8].upper()
