"""The documentation in the renderers that people have: python scripts/renderers.py [bench/renderers.md].

Generates the pages of the contract for Docusaurus, Mintlify and MkDocs, has each of them build or check the result by
its strictest rules, and compares the words of each page that was built with those of the page on its own. Prints a
table, and writes it where asked. The tools come from PyPI and npm into the user's cache (the first time takes minutes).
The exit status is 1 if anything is wrong. Needs npm and Node.js; with `SPEC` in the environment, another specification.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt
from npm_project import installed, version

from generator.cache import folder as cache_folder
from generator.pipeline import build_tree, open_project
from generator.prove.sdk.environments import environment_with, python_of
from generator.settings import Settings
from generator.tree import write

ROOT: Final = Path(__file__).resolve().parent.parent
MKDOCS: Final = "mkdocs==1.6.1"
HEAD: Final = """# The documentation in other renderers

Written by `python scripts/renderers.py bench/renderers.md`: the pages of {title} as each renderer gets them
(`[docs] renderer = "…"`), built or checked by the real tool. "Same words" are pages whose text, without blanks, is
that of the Markdown page by itself; Mintlify builds nothing without its service, so its command for broken links, which
parses every page, stands for it.

| renderer | command | pages | in the navigation | warnings, errors | same words |
|---|---|---|---|---|---|"""


@dataclass(frozen=True, slots=True)
class Built:
    """What a renderer made of the pages: its name and version, the command as a reader would type it, what it said.

    `texts` are the words of the pages that it built, by path; None when it builds none.
    """

    name: str
    command: str
    status: int
    said: str
    texts: Mapping[str, str] | None


def main(arguments: Sequence[str]) -> int:
    """Runs them all; the exit status."""
    spec = Path(os.environ.get("SPEC", ROOT / "specs" / "openapi.yaml")).resolve()
    good, lines = True, list[str]()
    title = ""
    with tempfile.TemporaryDirectory(prefix="specpress-") as place:
        for name, build in BUILDERS.items():
            title, count, listed, plain = _generated(spec, name, Path(place) / name)
            built = build(Path(place) / name)
            same = sum((built.texts or {}).get(path) == words for path, words in plain.items())
            flaws = len(re.findall(r"^.*(?:\bWARNING\b|\bERROR\b|[1-9]\d* broken links?\b)", built.said, re.MULTILINE))
            fine = not built.status and not flaws and (built.texts is None or same == len(plain))
            good &= fine
            words = f"{same} of {len(plain)}" if built.texts is not None else "-"
            cells = (built.name, f"`{built.command}`", count, listed, flaws, words)
            lines.append("| " + " | ".join(map(str, cells)) + " |")
            print(lines[-1], flush=True)
            if not fine:
                print(built.said[-4000:], file=sys.stderr)
    if arguments:
        Path(arguments[0]).write_text("\n".join([HEAD.format(title=title), *lines]) + "\n", encoding="utf-8")
    return 0 if good else 1


def _generated(spec: Path, renderer: str, out: Path) -> tuple[str, int, int, dict[str, str]]:
    """The API's title, the number of pages, how many of them the navigation lists, and their words by path."""
    workflows = spec.parent / "workflows.arazzo.yaml"
    settings = Settings(
        spec=spec,
        targets=("docs", "guides"),
        options={"docs": {"renderer": renderer}},
        workflows=workflows if workflows.is_file() else None,
    )
    project = open_project(settings)
    write(build_tree(project, settings), out)
    pages = {page.relative_to(out / "docs").as_posix(): page for page in (out / "docs").rglob("*.md")}
    navigation = (out / NAVIGATION[renderer]).read_text(encoding="utf-8")
    names = (path if renderer == "mkdocs" else path.removesuffix(".md") for path in pages)
    listed = sum(bool(re.search(rf"""(?<=[ "]){re.escape(name)}(?=["\n])""", navigation)) for name in names)
    plain_tree = build_tree(project, Settings(spec=spec, targets=("docs", "guides"), workflows=settings.workflows))
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    plain = {
        path: _words(reader.render(_body(plain_tree.get(f"docs/{path}", page.read_text(encoding="utf-8")))))
        for path, page in pages.items()
    }
    return project.api.info.title, len(pages), listed, plain


def _body(page: str) -> str:
    text = page.split("---\n", 2)[2]
    return re.sub(r'^import Link from "@docusaurus/Link";\n|<Link [^>]*/>', "", text, flags=re.MULTILINE)


def _mkdocs(out: Path) -> Built:
    environment = environment_with([MKDOCS], cache_folder("environments") or out.parent / "environments")
    site = out.parent / "mkdocs-site"
    options = ("--strict", "-f", str(out / "mkdocs.yml"), "-d", str(site))
    status, said = _ran([str(python_of(environment)), "-m", "mkdocs", "build", *options], out)
    texts = _texts(site, lambda page: page.partition('role="main">')[2].partition("<footer")[0])
    return Built(MKDOCS.replace("==", " "), "mkdocs build --strict", status, said, texts)


def _docusaurus(out: Path) -> Built:
    project = installed("docusaurus")
    site = out.parent / "docusaurus-site"
    command = [str(project / "node_modules" / ".bin" / "docusaurus"), "build", "--out-dir", str(site)]
    status, said = _ran(command, project, DOCS=str(out / "docs"))
    texts = _texts(
        site, lambda page: page.partition('class="theme-doc-markdown markdown">')[2].partition("</article>")[0]
    )
    return Built(f"docusaurus {version(project, '@docusaurus/core')}", "docusaurus build", status, said, texts)


def _mintlify(out: Path) -> Built:
    project = installed("mintlify")
    command = [str(project / "node_modules" / ".bin" / "mint"), "broken-links", "--telemetry", "false"]
    status, said = _ran(command, out / "docs")
    return Built(f"mint {version(project, 'mint')}", "mint broken-links", status, said, None)


BUILDERS: Final[Mapping[str, Callable[[Path], Built]]] = {
    "docusaurus": _docusaurus,
    "mintlify": _mintlify,
    "mkdocs": _mkdocs,
}
NAVIGATION: Final = {"docusaurus": "docs/sidebars.json", "mintlify": "docs/docs.json", "mkdocs": "mkdocs.yml"}


def _ran(command: Sequence[str], folder: Path, **environment: str) -> tuple[int, str]:
    quiet = {"NO_UPDATE_NOTIFIER": "1", "DOCUSAURUS_NO_PERSISTENT_CACHE": "1", "CI": "1", "NO_COLOR": "1"}
    done = subprocess.run(
        ["nice", *command],
        cwd=folder,
        env={**os.environ, **quiet, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def _texts(site: Path, cut: Callable[[str], str]) -> dict[str, str]:
    """The words of what the renderer made of each page, by the path of the page; `cut` leaves out what is around it."""
    found: dict[str, str] = {}
    for page in site.rglob("*.html"):
        path = page.relative_to(site).as_posix()
        stem = path.removesuffix(".html")
        folder = stem.removesuffix("index").removesuffix("/")
        names = (f"{folder}.md", f"{folder}/index.md".removeprefix("/")) if stem.endswith("index") else (f"{stem}.md",)
        for name in names:
            found[name] = _words(cut(page.read_text(encoding="utf-8")))
    return found


class _Words(HTMLParser):
    """Gathers the text of a fragment but for what nobody reads."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        """Text, without blanks."""
        self.words.append(re.sub(r"[\s\u200b]+", "", data))


def _words(fragment: str) -> str:
    parser = _Words()
    parser.feed(fragment)
    return "".join(parser.words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
