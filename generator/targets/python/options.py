"""What a Python package is called and says of itself: settings, and what they are where nobody set any."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from generator.ir import Api
from generator.lang.python_source import is_identifier, module_name
from generator.names import environment_prefix
from generator.targets.clients.licenses import license_of
from generator.targets.files import Context, OptionFault

Http: TypeAlias = Literal["httpx2", "httpx"]

_VERSION: Final = re.compile(r"v?(\d+(?:[.-]\d+)*)(?:[.-]?(alpha|beta|preview|pre|rc|a|b)[.-]?(\d*))?", re.IGNORECASE)
_STAGES: Final = {"alpha": "a", "beta": "b", "pre": "rc", "preview": "rc"}
_NO_VERSION: Final = "0.1.0"
_PEP_440: Final = re.compile(r"(\d+!)?\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9]+(\.[a-z0-9]+)*)?")
_DISTRIBUTION: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
# Modules that the package itself needs, and those of Python 3.11's standard library that a title may be called like:
# a package of one of these names would be imported in its place. The list is fixed, whatever Python generates.
_NEEDED: Final = ("anyio", "httpcore", "httpx", "httpx2", "idna", "pydantic", "pydantic_core", "typing_extensions")
_STANDARD: Final = (
    *("abc", "argparse", "array", "ast", "asyncio", "base64", "binascii", "bisect", "builtins", "bz2", "calendar"),
    *("cgi", "chunk", "cmath", "cmd", "code", "codecs", "collections", "colorsys", "concurrent", "configparser"),
    *("contextlib", "contextvars", "copy", "copyreg", "crypt", "csv", "ctypes", "curses", "dataclasses", "datetime"),
    *("dbm", "decimal", "difflib", "dis", "distutils", "doctest", "email", "encodings", "enum", "errno"),
    *("faulthandler", "fcntl", "filecmp", "fileinput", "fnmatch", "fractions", "ftplib", "functools", "gc", "getopt"),
    *("getpass", "gettext", "glob", "graphlib", "grp", "gzip", "hashlib", "heapq", "hmac", "html", "http", "idlelib"),
    *("imaplib", "imp", "importlib", "inspect", "io", "ipaddress", "itertools", "json", "keyword", "linecache"),
    *("locale", "logging", "lzma", "mailbox", "mailcap", "marshal", "math", "mimetypes", "mmap", "numbers", "opcode"),
    *("operator", "optparse", "os", "pathlib", "pdb", "pickle", "pipes", "pkgutil", "platform", "plistlib", "poplib"),
    *("posix", "posixpath", "pprint", "profile", "pstats", "pty", "pwd", "queue", "quopri", "random", "re"),
    *("readline", "reprlib", "resource", "runpy", "sched", "secrets", "select", "selectors", "shelve", "shlex"),
    *("shutil", "signal", "site", "smtplib", "socket", "socketserver", "sqlite3", "ssl", "stat", "statistics"),
    *("string", "stringprep", "struct", "subprocess", "symtable", "sys", "sysconfig", "syslog", "tabnanny"),
    *("tarfile", "tempfile", "termios", "textwrap", "this", "threading", "time", "timeit", "tkinter", "token"),
    *("tokenize", "tomllib", "trace", "traceback", "tracemalloc", "tty", "turtle", "types", "typing", "unicodedata"),
    *("unittest", "urllib", "uu", "uuid", "venv", "warnings", "wave", "weakref", "webbrowser", "winreg", "wsgiref"),
    *("xml", "xmlrpc", "zipapp", "zipfile", "zipimport", "zlib", "zoneinfo"),
)
_TAKEN: Final = frozenset({"test", "tests", *_NEEDED, *_STANDARD})


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonOptions:
    """The settings of one package.

    `package` is what is imported, `distribution` what is installed, `client` the class (empty: from the title).
    `documentation_url` is where the reference of the target `docs` is published (the address of `docs/`'s content),
    empty where nobody knows; docstrings link to it. `license` is an SPDX expression.
    """

    package: str
    distribution: str
    version: str
    client: str = ""
    author: str = ""
    email: str = ""
    license: str = ""
    http: Http = "httpx2"
    documentation_url: str = ""
    repository_url: str = ""


def defaults_of(api: Api) -> PythonOptions:
    """The settings that follow from the title, version and contact: `Nullspace API` 0.1.0 is `nullspace` 0.1.0."""
    package = module_name(environment_prefix(api.info.title).lower().split("_"))
    free = f"{package}_client" if package in _TAKEN else package
    return PythonOptions(
        package=free,
        distribution=free.strip("_").replace("_", "-"),
        version=version_of(api.info.version),
        author=api.info.contact_name,
        email=api.info.contact_email,
        license=license_of(api.info),
    )


def options_of(api: Api, settings: Mapping[str, str]) -> PythonOptions:
    """The settings of the file over the defaults.

    Raises:
        OptionFault: one of them can't be what it is for; the text names it.
    """
    usual = defaults_of(api)
    package = settings.get("package", usual.package)
    if not is_identifier(package) or not package.isascii():
        raise OptionFault(f"`package` must be a name that Python can import, not {package!r}")
    distribution = settings.get("distribution") or package.strip("_").replace("_", "-")
    if not _DISTRIBUTION.fullmatch(distribution):
        raise OptionFault(f"`distribution` must be a name that an index can hold, not {distribution!r}")
    http = settings.get("http", usual.http)
    if http not in ("httpx", "httpx2"):
        raise OptionFault(f"`http` must be httpx2 or httpx, not {http!r}")
    version = settings.get("version", usual.version)
    if not _PEP_440.fullmatch(version):
        raise OptionFault(f"`version` must be a version by PEP 440, such as 1.2.0 or 2.0b1, not {version!r}")
    client = settings.get("client", "")
    if client and not is_identifier(client):
        raise OptionFault(f"`client` must be the name of a class, not {client!r}")
    return PythonOptions(
        package=package,
        distribution=distribution,
        version=version,
        client=client,
        author=settings.get("author", usual.author),
        email=settings.get("email", usual.email),
        license=settings.get("license", usual.license),
        http="httpx" if http == "httpx" else "httpx2",
        documentation_url=settings.get("documentation_url", ""),
        repository_url=settings.get("repository_url", ""),
    )


def install(context: Context) -> str:
    """The command that installs the package. Raises OptionFault as `options_of` does."""
    options = options_of(context.api, context.options.get("python", {}))
    return f"pip install {options.distribution}"


def version_of(text: str) -> str:
    """The version as PEP 440 spells it: `v2.0.0-beta.1` is 2.0.0b1, `2024-01-01` 2024.1.1; 0.1.0 where it is none."""
    found = _VERSION.match(text.strip())
    if found is None:
        return _NO_VERSION
    release = ".".join(str(int(part)) for part in re.split(r"[.-]", found[1]))
    stage = (found[2] or "").lower()
    return f"{release}{_STAGES.get(stage, stage)}{int(found[3] or 0)}" if stage else release
