"""The files of a package around its code: what it exports, its errors, its metadata, the runtime as it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.lang.code import Code
from generator.lang.plain_text import sentence
from generator.lang.python_source import docstring, identifier, prose, string
from generator.lang.toml import toml_string
from generator.names import distinct, words
from generator.render import BUILT_IN
from generator.surface.model import Surface
from generator.targets.files import File
from generator.targets.python.imports import exports, import_from
from generator.targets.python.names import ERRORS, Names
from generator.targets.python.options import Http, PythonOptions

# What users of a package name beside its clients and errors.
_EXPORTED: Final = (
    *("AsyncBinaryResponse", "AsyncPage", "AsyncPages", "AsyncStream", "AsyncStreamingResponse"),
    *("AsyncWebSocketSession", "BinaryResponse", "FileInput", "Omit", "Page", "RawResponse", "RequestOptions"),
    *("Stream", "StreamingResponse", "Timeout", "Unknown", "WebSocketSession", "omit"),
)
_HTTP_MODULE: Final[Mapping[Http, str]] = {"httpx2": "_http.py", "httpx": "_http_classic.py"}
# What is needed to call, and to open WebSockets as well.
_REQUIREMENTS: Final[Mapping[Http, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "httpx2": (("httpx2>=2.16",), ("httpx2[ws]>=2.16",)),
    "httpx": (("httpx>=0.27",), ("httpx>=0.27", "httpx-ws>=0.7")),
}


@dataclass(frozen=True, slots=True)
class InitView:
    """The package's own module: what it exports, imported on first use."""

    docstring: Code
    typed_imports: tuple[Code, ...]
    client: Code
    async_client: Code
    all: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class CodeView:
    """A code of errors as a constant."""

    name: Code
    value: Code
    docstring: Code


@dataclass(frozen=True, slots=True)
class VersionView:
    """The module of the version."""

    version: Code


@dataclass(frozen=True, slots=True)
class ErrorsView:
    """The module of the errors."""

    docstring: Code
    imports: Code
    root_import: Code
    codes: tuple[CodeView, ...]
    codes_docstring: Code
    all: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ProjectView:
    """The metadata of the package, each a TOML string."""

    name: Code
    version: Code
    description: Code
    authors: tuple[Code, ...]
    license: tuple[Code, ...]
    urls: tuple[Code, ...]
    requirements: tuple[Code, ...]
    package: Code


def runtime_files(folder: str, http: Http) -> Iterator[File]:
    """The hand-written modules, unchanged; of the two that name the HTTP library the one that was chosen."""
    others = set(_HTTP_MODULE.values()) - {"_http.py"}
    for path in sorted((BUILT_IN / "python" / "runtime").glob("*.py")):
        if path.name not in others:
            source = path.with_name(_HTTP_MODULE[http]) if path.name == "_http.py" else path
            yield File(f"{folder}/{path.name}", text=source.read_text(encoding="utf-8"))


def init_view(surface: Surface, names: Names) -> InitView:
    """What `import package` gives: names alone, until they are used."""
    errors = [
        str(names.error),
        *_errors(surface),
        *(["ErrorCode"] if _codes(surface) else []),
    ]
    clients = [str(names.client), str(names.async_client)]
    by_module = {"._client": clients, "._runtime": list(_EXPORTED), ".errors": errors}
    lines = prose(surface.api.info.summary or surface.api.info.description, indent=0)
    about = lines[: lines.index("")] if "" in lines else lines
    return InitView(
        docstring=docstring([f"A client of the {_title(surface)}.", *(["", *about] if about else [])], indent=0),
        typed_imports=tuple(import_from(module, found) for module, found in by_module.items()),
        client=string(names.client),
        async_client=string(names.async_client),
        all=tuple(
            string(name) for name in _all(["__version__", *(name for found in by_module.values() for name in found)])
        ),
    )


def errors_view(surface: Surface, names: Names) -> ErrorsView:
    """The module of the errors, and the known codes where the contract names any."""
    codes = _codes(surface)
    kept = _errors(surface)
    told = "The errors that calls raise, and the codes by which the API tells them apart."
    return ErrorsView(
        docstring=docstring([told if codes else "The errors that calls raise."], indent=0),
        imports=import_from("._runtime", kept),
        root_import=Code(f"from ._runtime import SDKError as {names.error}"),
        codes=codes,
        codes_docstring=docstring(
            prose("The values of an error's `code` that the contract names. The API may send others.")
        ),
        all=tuple(string(name) for name in _all([*kept, names.error, *(["ErrorCode"] if codes else [])])),
    )


def project_view(surface: Surface, options: PythonOptions) -> ProjectView:
    """The metadata that a build needs."""
    author = [f"name = {toml_string(options.author)}"] if options.author else []
    author += [f"email = {toml_string(options.email)}"] if options.email else []
    urls = {"Documentation": options.documentation_url, "Repository": options.repository_url}
    return ProjectView(
        name=toml_string(options.distribution),
        version=toml_string(options.version),
        description=toml_string(sentence(surface.api.info.summary) or f"Client of the {_title(surface)}"),
        authors=(Code(f"{{ {', '.join(author)} }}"),) if author else (),
        license=(toml_string(options.license),) if options.license else (),
        urls=tuple(Code(f"{name} = {toml_string(url)}") for name, url in urls.items() if url),
        requirements=tuple(map(toml_string, _REQUIREMENTS[options.http][_has_sockets(surface)])),
        package=toml_string(f"src/{options.package}"),
    )


def _title(surface: Surface) -> str:
    told = sentence(surface.api.info.title) or "API"
    return told if told.lower().endswith("api") else f"{told} API"


def _errors(surface: Surface) -> list[str]:
    """The errors that are called the same in every package."""
    return [*(name for name in ERRORS if name != "SDKError"), *(["WebSocketClosedError"] * _has_sockets(surface))]


def _has_sockets(surface: Surface) -> bool:
    return any(method.answer.kind == "websocket" for each in surface.resources for method in each.methods)


def _codes(surface: Surface) -> tuple[CodeView, ...]:
    known = surface.errors.codes
    plain = {code: identifier(words(code), prefix="code").upper() for code in known}
    spelled = {code: "".join(each if each.isalnum() else f"_x{ord(each):x}_" for each in code) for code in known}
    names = distinct({code: (name, f"{name}_{identifier((spelled[code],)).upper()}") for code, name in plain.items()})
    return tuple(CodeView(Code(names[code]), string(code), docstring(prose(told))) for code, told in known.items())


def _all(names: list[str]) -> list[str]:
    return list(exports(names))
