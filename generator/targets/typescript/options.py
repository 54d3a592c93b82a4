"""What a TypeScript package is called and says of itself: settings, and what they are where nobody set any."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from generator.ir import Api
from generator.lang.typescript import is_identifier
from generator.names import environment_prefix
from generator.targets.clients.licenses import license_of
from generator.targets.files import Context, OptionFault

_VERSION: Final = re.compile(
    r"v?(\d+)(?:[.-](\d+))?(?:[.-](\d+))?(?:[.-]?([0-9A-Za-z][0-9A-Za-z.-]*))?\s*", re.IGNORECASE
)
_SEMVER: Final = re.compile(
    r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)"
    r"(-(0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?"
    r"(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?"
)
# What npm takes for a new package, with or without a scope.
_PACKAGE: Final = re.compile(r"(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*")
_LONGEST_NAME: Final = 214
_NO_VERSION: Final = "0.1.0"
# Modules of Node.js, which would be imported in the package's place, and names that npm refuses.
_MODULES: Final = (
    "assert buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events"
    " favicon.ico fs http http2 https inspector module net node_modules os path perf_hooks process punycode"
    " querystring readline repl stream string_decoder sys timers tls trace_events tty url util v8 vm wasi"
    " worker_threads zlib"
)
_TAKEN: Final = frozenset(_MODULES.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeScriptOptions:
    """The settings of one package.

    `package` is what is installed and imported, `client` the class (empty: from the title). `documentation_url` is
    where the reference of the target `docs` is published (the address of `docs/`'s content), empty where nobody
    knows; comments link to it. `homepage` is that, or what the document refers to. `license` is an SPDX expression.
    """

    package: str
    version: str
    client: str = ""
    author: str = ""
    email: str = ""
    license: str = ""
    documentation_url: str = ""
    repository_url: str = ""
    homepage: str = ""


def defaults_of(api: Api) -> TypeScriptOptions:
    """The settings that follow from the title, version and contact: `Nullspace API` 0.1.0 is `nullspace` 0.1.0."""
    package = environment_prefix(api.info.title).lower().replace("_", "-")
    return TypeScriptOptions(
        package=f"{package}-client" if package in _TAKEN else package,
        version=version_of(api.info.version),
        author=api.info.contact_name,
        email=api.info.contact_email,
        license=license_of(api.info),
        homepage=_page(api),
    )


def options_of(api: Api, settings: Mapping[str, str]) -> TypeScriptOptions:
    """The settings of the file over the defaults.

    Raises:
        OptionFault: one of them can't be what it is for; the text names it.
    """
    usual = defaults_of(api)
    package = settings.get("package", usual.package)
    if not _PACKAGE.fullmatch(package) or len(package) > _LONGEST_NAME or package in _TAKEN:
        raise OptionFault(f"`package` must be a name that npm takes, such as acme or @acme/sdk, not {package!r}")
    version = settings.get("version", usual.version)
    if not _SEMVER.fullmatch(version):
        raise OptionFault(f"`version` must be a semantic version, such as 1.2.0 or 2.0.0-beta.1, not {version!r}")
    client = settings.get("client", "")
    if client and not (is_identifier(client) and client[:1].isupper()):
        raise OptionFault(f"`client` must be the name of a class, not {client!r}")
    return TypeScriptOptions(
        package=package,
        version=version,
        client=client,
        author=settings.get("author", usual.author),
        email=settings.get("email", usual.email),
        license=settings.get("license", usual.license),
        documentation_url=settings.get("documentation_url", ""),
        repository_url=settings.get("repository_url", ""),
        homepage=settings.get("documentation_url", "") or usual.homepage,
    )


def _page(api: Api) -> str:
    """What the document refers to, where that is an address."""
    url = api.external_docs.url if api.external_docs is not None else ""
    return url if re.match(r"https?://\S+$", url) else ""


def install(context: Context) -> str:
    """The command that installs the package. Raises OptionFault as `options_of` does."""
    options = options_of(context.api, context.options.get("typescript", {}))
    return f"npm install {options.package}"


def version_of(text: str) -> str:
    """The version as semver.org 2.0.0 spells it: `v2.0-beta` is 2.0.0-beta, `2024-01-01` 2024.1.1; 0.1.0 for none."""
    found = _VERSION.fullmatch(text.strip())
    if found is None:
        return _NO_VERSION
    release = ".".join(str(int(part or 0)) for part in found.groups()[:3])
    stages = [part for part in re.split(r"[.-]", found[4] or "") if part]
    stage = ".".join(str(int(part)) if part.isdigit() else part for part in stages)
    return f"{release}-{stage}" if stage else release
