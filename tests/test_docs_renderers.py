"""What renderers get: pages in their dialect that say the same, and a navigation that names every page once."""

from __future__ import annotations

import json
import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest
import yaml
from markdown_it import MarkdownIt

from generator.lang.markdown import classic, replaced
from generator.pipeline import build_site, build_tree, open_project
from generator.problems import SpecError
from generator.settings import Settings
from tests.hostile_text import HOSTILE
from tests.test_docs import ROOT
from tests.test_docs_hostile import described, document, written

_READER = MarkdownIt("commonmark", {"maxNesting": 100}).enable(["table", "strikethrough"])
_RENDERERS = ("docusaurus", "mintlify", "mkdocs")
_SHOWN = frozenset({"h1", "h2", "h3", "h4", "strong", "em", "code", "pre", "td", "table", "del", "a"})


def _settings(renderer: str, *, spec: Path = ROOT / "specs" / "openapi.yaml", previous: Path | None = None) -> Settings:
    workflows = ROOT / "specs" / "workflows.arazzo.yaml"
    return Settings(
        spec=spec,
        targets=("docs", "guides"),
        workflows=workflows if spec == ROOT / "specs" / "openapi.yaml" else None,
        options={"docs": {"renderer": renderer}},
        previous=previous,
    )


@lru_cache
def _tree(renderer: str) -> dict[str, str]:
    settings = _settings(renderer)
    return build_tree(open_project(settings), settings)


def _listed(renderer: str, tree: dict[str, str]) -> Iterator[str]:
    """The pages that the navigation names, below the output folder."""
    match renderer:
        case "mkdocs":
            yield from (f"docs/{path}" for path in _strings(yaml.safe_load(tree["mkdocs.yml"])["nav"]))
        case "mintlify":
            groups = json.loads(tree["docs/docs.json"])["navigation"]["groups"]
            yield from (f"docs/{path}.md" for path in _strings(groups, ("pages", "root")))
        case _:
            sidebar = json.loads(tree["docs/sidebars.json"])["docs"]
            yield from (f"docs/{path}.md" for path in _strings(sidebar, ("id", "items", "link")))


def _strings(value: object, keys: tuple[str, ...] = ()) -> Iterator[str]:
    """All texts in plain data; of objects, those below the keys, or below all."""
    match value:
        case str():
            yield value
        case list():
            for each in value:
                yield from _strings(each, keys)
        case dict():
            for key, each in value.items():
                if not keys or key in keys:
                    yield from _strings(each, keys)


@pytest.mark.parametrize("renderer", _RENDERERS)
def test_the_navigation_names_every_page_once(renderer: str) -> None:
    tree = _tree(renderer)
    pages = {path for path in tree if path.endswith(".md")}
    assert Counter(_listed(renderer, tree)) == Counter(pages)
    assert "docs/index.md" in pages
    assert "docs/guides/runACommand.md" in pages


@pytest.mark.parametrize("renderer", _RENDERERS)
def test_changes_are_in_the_navigation_and_on_the_start_page(renderer: str, tmp_path: Path) -> None:
    spec, before = tmp_path / "spec.yaml", tmp_path / "before.yaml"
    text = (ROOT / "tests" / "golden" / "tags" / "spec.yaml").read_text(encoding="utf-8")
    spec.write_text(text, encoding="utf-8")
    before.write_text(text, encoding="utf-8")
    settings = _settings(renderer, spec=spec, previous=before)
    tree = build_tree(open_project(settings), settings)
    assert "docs/changelog.md" in set(_listed(renderer, tree))
    assert "[Changes](" in tree["docs/index.md"]
    assert "[Changes](" in tree["docs/reference/index.md"]
    assert "[Changes](changelog.md)" in tree["docs/llms.txt"]


def test_tags_stand_under_their_parents() -> None:
    settings = _settings("docusaurus", spec=ROOT / "tests" / "golden" / "tags" / "spec.yaml")
    tree = build_tree(open_project(settings), settings)
    folders = {path.rsplit("/", 1)[0] for path in tree if path.startswith("docs/reference/") and path.count("/") > 2}
    sidebar = json.loads(tree["docs/sidebars.json"])["docs"]
    reference = next(each for each in sidebar if isinstance(each, dict) and each["label"] == "Reference")
    categories = [each["link"]["id"] for each in reference["items"] if each["type"] == "category"]
    inner = [each["link"]["id"] for top in reference["items"] for each in top["items"] if each["type"] == "category"]
    assert inner, "the case has a tag below another"
    assert {f"docs/{each.rsplit('/', 1)[0]}" for each in (*categories, *inner)} >= folders - {"docs/reference/webhooks"}


class _Skeleton(HTMLParser):
    """Words and what is around them: which tags, how deep in lists."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that shows."""
        name = {"s": "del"}.get(tag, tag)
        if name == "li":
            self._depth += 1
            self.found.append(f"<li {self._depth}>")
        elif name in _SHOWN:
            self.found.append(f"<{name}>")

    def handle_endtag(self, tag: str) -> None:
        """The end of an item."""
        if tag == "li":
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        """Words."""
        self.found += data.split()


def _skeleton(html: str) -> list[str]:
    parser = _Skeleton()
    parser.feed(html)
    return parser.found


def _assert_read_alike(page: str) -> None:
    """Python-Markdown reads its page as CommonMark reads ours."""
    body = page.split("---\n", 2)[2]
    theirs = markdown.markdown(classic(page).split("---\n", 2)[2], extensions=["toc", "tables", "fenced_code"])
    assert _skeleton(theirs) == _skeleton(_READER.render(body))


def test_python_markdown_reads_the_same(tmp_path: Path) -> None:
    def endless() -> Iterator[str]:
        while True:
            yield from HOSTILE

    pages = written(tmp_path, described(document("word"), endless()))
    for word in HOSTILE[::4]:
        pages |= {f"{word}/{path}": page for path, page in written(tmp_path, document(word)).items()}
    for path, page in pages.items():
        if path.endswith(".md"):
            _assert_read_alike(page)


@pytest.mark.parametrize(
    "body",
    [
        "- a\n\n  b\n\n  - c\n\n    d\n    e\n",
        "1. a\n2. b\n\n   ```sh\n   x | y\n     z\n   ```\n\n   after\n",
        "* one\n\n- other\n",
        "- a\n\n  ```\n  x\n  ```\n\n  ```\n  y\n  ```\n",
        r"a \< b \~ c \| d \: e \& f \= g",
        "struck ~~out~~ and `~~code~~` and `` ` \\< ``",
        "one\\\ntwo",
        "3) three\n4) four\n",
        "```\n- no list\n  \\< as it is\n```\n",
    ],
)
def test_older_dialect(body: str) -> None:
    _assert_read_alike(f'---\ntitle: "t"\n---\n\n{body}\n')


def test_mintlify_links_from_the_root_and_prints_its_own_heading() -> None:
    tree = _tree("mintlify")
    count = 0
    for path, page in tree.items():
        if not path.endswith(".md"):
            continue
        assert not re.search(r"\A---\n.*?\n---\n\n# ", page, re.DOTALL), path
        outside = replaced(re.sub(r"`[^`\n]+`", "", page), r"\]\((?P<url>[^)]*)\)", lambda match: f"\0{match['url']}\0")
        for url in re.findall("\0([^\0]*)\0", outside):
            if url.startswith(("#", "http", "mailto:")):
                continue
            count += 1
            target = posixpath.normpath(f"docs{url.partition('#')[0]}")
            assert url.startswith("/"), (path, url)
            assert f"{target}.md" in tree or (target in tree and not target.endswith(".md")), (path, url)
    assert count > 3_000


def test_code_is_no_link() -> None:
    page = "a [x](y.md) `[x](y.md)` \\](y.md)\n\n```\n[x](y.md)\n```\n"
    assert replaced(page, r"\(y\.md\)", lambda _: "!") == page.replace("[x](y.md) `", "[x]! `").replace(
        "\\](y.md)", "\\]!"
    )


def test_docusaurus_knows_the_anchors() -> None:
    tree = _tree("docusaurus")
    page = tree["docs/reference/sandboxes/create-a-sandbox.md"]
    assert page.count('import Link from "@docusaurus/Link";') == 1
    assert '- <Link id="body-network.deny_out" />**`deny_out`**' in page
    assert "<a id=" not in page
    start = tree["docs/index.md"]
    assert "import" not in start.split("---\n")[2]


def test_an_unknown_renderer_is_refused_where_it_is_named(tmp_path: Path) -> None:
    config = tmp_path / "specpress.toml"
    config.write_text('[docs]\nrenderer = "sphinx"\n', encoding="utf-8")
    spec = ROOT / "tests" / "golden" / "tags" / "spec.yaml"
    settings = Settings(spec=spec, targets=("docs",), options={"docs": {"renderer": "sphinx"}}, config=config)
    with pytest.raises(SpecError) as caught:
        build_tree(open_project(settings), settings)
    problem = caught.value.problems[0]
    assert "`renderer` must be one of docusaurus, mintlify, mkdocs" in problem.message
    assert problem.place is not None
    assert (problem.place.line, problem.place.column) == (2, 1)


def test_our_own_site_is_the_same_whatever_renderer_is_named() -> None:
    spec = ROOT / "tests" / "golden" / "tags" / "spec.yaml"
    named, plain = _settings("mintlify", spec=spec), Settings(spec=spec, targets=("docs", "guides"))
    assert build_site(open_project(named), named) == build_site(open_project(plain), plain)


def test_names_of_tags_may_be_ours(tmp_path: Path) -> None:
    paths = {
        f"/{name}": {"get": {"operationId": name, "tags": [name], "responses": {"204": {"description": "Done."}}}}
        for name in ("Guides", "Models", "Reference", "index")
    }
    spec = tmp_path / "spec.yaml"
    spec.write_text(
        yaml.safe_dump({"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "paths": paths}),
        encoding="utf-8",
    )
    for renderer in _RENDERERS:
        settings = _settings(renderer, spec=spec)
        tree = build_tree(open_project(settings), settings)
        assert Counter(_listed(renderer, tree)) == Counter(path for path in tree if path.endswith(".md"))
    sidebar = _tree_text(spec)
    keys = re.findall(r'"label": "Reference",\n\s+"key": "([^"]*)"', sidebar)
    assert len(keys) == len(set(keys)) == 2


def _tree_text(spec: Path) -> str:
    settings = _settings("docusaurus", spec=spec)
    return build_tree(open_project(settings), settings)["docs/sidebars.json"]
