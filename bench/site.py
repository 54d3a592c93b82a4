"""The site beside other renderers: `python -m bench.site install FOLDER`, then `… run FOLDER SPEC OPERATION_ID`.

Renderers are installed below FOLDER, never among the project's dependencies, and served from there: no page asks
anybody else for anything. Each page is opened at the operation, in a browser of its own, one after the other. Needs
`npm ci --prefix tests/site` and Chromium. Prints Markdown.
"""

import argparse
import json
import os
import platform
import posixpath
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.pipeline import open_project
from generator.settings import Settings
from generator.site.places import html_path
from generator.targets.docs.places import places_of

_ROOT = Path(__file__).resolve().parent.parent
_SPECPRESS = str(Path(sys.executable).parent / "specpress")
# Seconds that a reader is given at most.
_PATIENCE = 240
_PLAIN = re.compile(r"[^`*_\[\]<>\\.&|#\n]{12,}")
_HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reference</title>'


@dataclass(frozen=True)
class Wanted:
    """The operation that the reader wants: `words` are the beginning of its description.

    `first` is the title of the first operation that a list by tag begins with.
    """

    identifier: str
    method: str
    path: str
    tag: str
    words: str
    first: str


@dataclass(frozen=True)
class Renderer:
    """A renderer: its package, the files of it that its page loads, the page, and the way to an operation on it.

    One that `is_folded` shows no operation but in a list that grows as one scrolls: the first of it will do.
    """

    name: str
    package: str
    files: tuple[str, ...]
    page: str
    fragment: Callable[[Wanted], str]
    is_folded: bool = False


_RENDERERS = (
    Renderer("Redoc (build-docs)", "@redocly/cli", (), "", lambda it: f"#tag/{it.tag}/operation/{it.identifier}"),
    Renderer(
        "Redoc",
        "redoc",
        ("bundles/redoc.standalone.js",),
        f'{_HEAD}</head><body><redoc spec-url="spec.json"></redoc><script src="redoc.standalone.js"></script></body>',
        lambda it: f"#tag/{it.tag}/operation/{it.identifier}",
    ),
    Renderer(
        "Scalar",
        "@scalar/api-reference",
        ("dist/browser/standalone.js",),
        f'{_HEAD}</head><body><div id="app"></div><script src="standalone.js"></script><script>'
        "fetch('spec.json').then((answer) => answer.text()).then((content) => Scalar.createApiReference("
        "'#app', {content, withDefaultFonts: false, telemetry: false}))</script></body>",
        lambda it: f"#tag/{it.tag.lower()}/{it.method.upper()}{it.path}",
    ),
    Renderer(
        "Swagger UI",
        "swagger-ui-dist",
        ("swagger-ui-bundle.js", "swagger-ui.css"),
        f'{_HEAD}<link rel="stylesheet" href="swagger-ui.css"></head><body><div id="app"></div>'
        '<script src="swagger-ui-bundle.js"></script><script>'
        "SwaggerUIBundle({url: 'spec.json', dom_id: '#app', deepLinking: true})</script></body>",
        lambda _: "",  # its links take a slash in an operation's id for the end of the id
        is_folded=True,
    ),
    Renderer(
        "Elements",
        "@stoplight/elements",
        ("web-components.min.js", "styles.min.css"),
        f'{_HEAD}<link rel="stylesheet" href="styles.min.css"><script src="web-components.min.js"></script></head>'
        '<body><elements-api apiDescriptionUrl="spec.json" router="hash"></elements-api></body>',
        lambda it: f"#/operations/{it.identifier}",
    ),
)


def install(folder: Path) -> None:
    """Puts all renderers into one folder."""
    folder.mkdir(parents=True, exist_ok=True)
    packages = [each.package for each in _RENDERERS]
    command = ["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(folder), *packages]
    subprocess.run(command, check=True)


def run(folder: Path, spec: Path, identifier: str) -> None:
    """Makes every page, visits it, and prints the table."""
    wanted, page = _wanted(spec, identifier)
    sites = folder / "sites"
    plan = [_own(sites / "specpress", spec, page, wanted)]
    plan += [_other(each, folder, sites / posixpath.basename(each.package), spec, wanted) for each in _RENDERERS]
    chosen = sites / "plan.json"
    chosen.write_text(json.dumps(plan), encoding="utf-8")
    print(f"\n{platform.system()} {platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    print("| Renderer | gzip | first paint | operation's text | elements | JS heap |\n|---|---:|---:|---:|---:|---:|")
    command = ["node", str(_ROOT / "tests/site/readers.mjs"), str(chosen)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout or ():
            print(_row(json.loads(line)), flush=True)


def _wanted(spec: Path, identifier: str) -> tuple[Wanted, str]:
    """The operation as other renderers name it, and the page that it has on our site."""
    settings = Settings(spec=spec)
    api = open_project(settings).api
    operation = next(each for each in api.operations if each.id == identifier)
    words = _PLAIN.match(operation.description)
    if words is None:
        sys.exit(f"{identifier} has no description that begins with plain words")
    tag = operation.tags[0] if operation.tags else "default"
    leading = api.tags[0].name if api.tags else tag
    first = next((each for each in api.operations if leading in each.tags), operation)
    wanted = Wanted(identifier, operation.method.lower(), operation.path_text, tag, words[0].strip(), first.summary)
    return wanted, html_path(places_of(api).operations[identifier])


def _own(site: Path, spec: Path, page: str, wanted: Wanted) -> Mapping[str, Any]:
    shutil.rmtree(site, ignore_errors=True)
    _timed("specpress site", [_SPECPRESS, "site", str(spec), "--out", str(site), "--allow-outside"])
    return {"name": "specpress", "folder": str(site), "page": page, "words": wanted.words, "limit": _PATIENCE}


def _other(renderer: Renderer, folder: Path, site: Path, spec: Path, wanted: Wanted) -> Mapping[str, Any]:
    """A folder with one page, what it loads, and the specification."""
    shutil.rmtree(site, ignore_errors=True)
    site.mkdir(parents=True)
    package = folder / "node_modules" / renderer.package
    if renderer.page:
        shutil.copy(spec, site / "spec.json")
        (site / "index.html").write_text(renderer.page, encoding="utf-8")
        for name in renderer.files:
            shutil.copy(package / name, site)
    else:
        tool = str(folder / "node_modules/.bin/redocly")
        _timed(
            "redocly build-docs",
            [tool, "build-docs", str(spec), "--output", str(site / "index.html"), "--inlineBundle"],
        )
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    return {
        "name": f"{renderer.name} {version}",
        "folder": str(site),
        "page": "index.html" + renderer.fragment(wanted),
        "words": wanted.first if renderer.is_folded else wanted.words,
        "limit": _PATIENCE,
    }


def _timed(name: str, command: list[str]) -> None:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    cpu, wall = usage.ru_utime + usage.ru_stime, time.perf_counter() - start
    told = f"{cpu:.1f} s CPU, {wall:.1f} s, {usage.ru_maxrss / 1e6:.2f} GB"
    print(f"{name}: {told}{f', exit {process.returncode}' if process.returncode else ''}", flush=True)


def _row(found: Mapping[str, Any]) -> str:
    return "| " + " | ".join(_cells(found)) + " |"


def _cells(found: Mapping[str, Any]) -> Iterator[str]:
    yield found["name"] + (" (asks others)" if found["outside"] else "")
    yield f"{found['bytes'] / 1000:,.0f} KB"
    if "failed" in found:
        yield from ("", f"not within {_PATIENCE} s", "", "")
        return
    yield f"{found['painted'] / 1000:.2f} s"
    yield f"{found['shown'] / 1000:.2f} s"
    yield f"{found['nodes']:,}"
    yield f"{found['heap'] / 1e6:.1f} MB"


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.site", description=__doc__)
    parser.add_argument("what", choices=["install", "run"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("spec", type=Path, nargs="?")
    parser.add_argument("operation", nargs="?")
    arguments = parser.parse_args()
    if arguments.what == "install":
        install(arguments.folder)
    elif arguments.spec and arguments.operation:
        run(arguments.folder.resolve(), arguments.spec.resolve(), arguments.operation)
    else:
        parser.error("run wants a specification and the id of an operation")


if __name__ == "__main__":
    main()
