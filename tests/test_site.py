"""The site: that its pages say what those in Markdown say, lead somewhere, and let no text of a specification act."""

from __future__ import annotations

import gzip
import json
import posixpath
import re
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.cli import main
from generator.pipeline import build_site, open_project
from generator.settings import Settings
from tests.hostile_text import HOSTILE
from tests.html_page import HtmlPage, read
from tests.test_docs_hostile import described, document

ROOT = Path(__file__).resolve().parent.parent
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
_READER = MarkdownIt("commonmark", {"maxNesting": 100}).enable(["table", "strikethrough"])
# What pages in Markdown say about themselves, and the site says in other ways.
_ELSEWHERE = {"Code samples", "More sample requests", "The whole reference", "All webhooks", "All models", "Body"}
_SMALL = """
openapi: 3.1.0
info: {title: Lending, version: '2', description: "Lends books.\\n\\nIn **many** towns."}
servers: [{url: https://books.example.com/v2}]
tags: [{name: books, description: What can be lent.}]
security: [{key: []}]
paths:
  /books/{isbn}:
    get:
      operationId: getBook
      summary: Get a book
      tags: [books]
      parameters:
        - {name: isbn, in: path, required: true, schema: {type: string}}
        - {name: edition, in: query, deprecated: true, schema: {type: integer, minimum: 1}}
      responses:
        '200':
          description: 'The book. [More](#nowhere), [elsewhere](gone.md), [there](/rooted), [out](https://e.example/).'
          content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}
        '404': {description: None., x-error-codes: [no_such_book]}
    delete:
      operationId: destroyBook
      x-audience: staff
      responses: {'204': {description: Gone.}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    Book:
      type: object
      required: [title]
      properties:
        title: {type: string}
        binding: {type: object, properties: {glue: {type: object, properties: {brand: {type: string}}}}}
"""


def site_of(path: Path, **settings: Any) -> dict[str, str]:
    """The files of a specification's site, by path."""
    chosen = Settings(spec=path, **settings)
    return build_site(open_project(chosen), chosen)


def _written(folder: Path, document: object, **settings: Any) -> dict[str, str]:
    file = folder / "spec.yaml"
    text = document if isinstance(document, str) else yaml.safe_dump(document, sort_keys=False)
    file.write_text(text, encoding="utf-8")
    return site_of(file, **settings)


@lru_cache(maxsize=1)
def _contract() -> dict[str, str]:
    return site_of(ROOT / "specs" / "openapi.yaml", workflows=ROOT / "specs" / "workflows.arazzo.yaml")


def _pages(site: dict[str, str]) -> dict[str, HtmlPage]:
    return {path: read(text) for path, text in site.items() if path.endswith(".html")}


def _assert_linked(site: dict[str, str], pages: dict[str, HtmlPage]) -> None:
    """Every link and anchor leads to something that is there."""
    ids = {path: set(page.ids) for path, page in pages.items()}
    for path, page in pages.items():
        assert len(page.ids) == len(ids[path]), (path, [each for each in page.ids if page.ids.count(each) > 1])
        assets = [each.attributes.get("href") or each.attributes.get("src") for each in page.elements]
        for target in [*page.links, *(each for each in assets if each)]:
            if re.match(r"https?:|mailto:|data:,$", target):
                continue
            assert not target.startswith(("/", "//")), (path, target)
            where, _, fragment = target.partition("#")
            found = posixpath.normpath(posixpath.join(posixpath.dirname(path), where)) if where else path
            assert found in site, (path, target)
            assert not fragment or found not in ids or fragment in ids[found], (path, target)


def _assert_harmless(path: str, page: HtmlPage) -> None:
    """Nothing on the page acts but our own scripts, and nothing is loaded from elsewhere."""
    allowed = {"site.js", "theme.js"}
    for element in page.elements:
        names = element.attributes
        assert element.name not in {"iframe", "object", "embed", "img", "svg", "form", "style", "base", "math"}, path
        assert not [name for name in names if name.startswith("on") or name == "style"], (path, element)
        if element.name == "script":
            assert names["src"].rpartition("/")[2] in allowed, (path, element)
        if element.name == "link":
            assert names["rel"] in {"stylesheet", "icon", "alternate", "canonical"}, path
        if element.name == "meta":
            assert names.get("http-equiv", "Content-Security-Policy") == "Content-Security-Policy", path
    assert len(page.of("script")) == 2, path
    policies = [each.attributes["content"] for each in page.of("meta") if "http-equiv" in each.attributes]
    assert policies == [_POLICY], path
    for link in page.links:
        assert re.match(r"https?:|mailto:|[^:]*(#.*)?$", link), (path, link)


@pytest.mark.slow
def test_contract_is_whole() -> None:
    site = _contract()
    pages = _pages(site)
    _assert_linked(site, pages)
    for path, page in pages.items():
        _assert_harmless(path, page)
        assert len(page.of("h1")) == 1, path
        assert page.of("title"), path
        described = [each for each in page.of("meta") if each.attributes.get("name") == "description"]
        assert described[0].attributes["content"], path


def test_pages_are_light() -> None:
    for path, text in _contract().items():
        if path.endswith(".html"):
            assert len(gzip.compress(text.encode())) < 40_000, path
    scripts = sum(len(gzip.compress(_contract()[f"assets/{name}"].encode())) for name in ("site.js", "theme.js"))
    assert scripts < 5_000
    assert len(gzip.compress(_contract()["assets/site.css"].encode())) < 9_000


def _texts(tokens: list[Token]) -> list[str]:
    """The words of a page in Markdown, a piece each that nothing splits on the site."""
    found: list[str] = []
    for token in tokens:
        if token.type == "fence":
            found += token.content.split("\n")
        for child in token.children or []:
            if child.type in {"text", "text_special", "code_inline"}:
                found += re.split(" · |: ", child.content)
    return [" ".join(each.split()).strip(":, ") for each in found if each.strip(":, \n")]


def test_pages_say_what_those_in_markdown_say() -> None:
    site = _contract()
    compared = 0
    for path, text in site.items():
        twin = path.removesuffix(".md") + ".html"
        if not path.endswith(".md") or twin not in site:
            continue
        page = read(site[twin])
        said = " ".join(page.text.split())
        body = text.partition("\n---\n")[2]
        missing = [each for each in _texts(_READER.parse(body)) if each not in said and each not in _ELSEWHERE]
        assert not missing, (path, missing[:5])
        compared += 1
    assert compared > 500


def test_small_site(tmp_path: Path) -> None:
    site = _written(tmp_path, _SMALL)
    pages = _pages(site)
    _assert_linked(site, pages)
    page = pages["reference/books/get-a-book.html"]
    assert "Get a book" in page.text
    # Links that lead nowhere are words; others stay.
    assert "More, elsewhere, there, out." in " ".join(page.text.split())
    assert "https://e.example/" in page.links
    assert {"path-isbn", "query-edition", "response-200-title"} <= set(page.ids)
    assert page.of("html")[0].attributes["lang"] == "en"
    start = pages["index.html"]
    assert "Lends books." in start.text
    assert "In many towns." in start.text
    assert "reference/books/get-a-book.html" in [link for link in start.links if "get-a-book" in link] or start.links


def test_fields_fold_as_they_nest(tmp_path: Path) -> None:
    text = _written(tmp_path, _SMALL)["reference/books/get-a-book.html"]
    inside = text[text.index('id="response-200-binding"') :]
    assert re.search(r'<details class="inside" open><summary>1 field.*?<code>glue</code>', inside, re.DOTALL)


def test_search_knows_names(tmp_path: Path) -> None:
    script = _written(tmp_path, _SMALL)["assets/search.js"]
    assert script.isascii()
    entries = json.loads(script.removeprefix("window.specpressIndex=").rstrip(";\n"))
    by_title = {entry[1]: entry for entry in entries}
    kind, _, href, path, words = by_title["Get a book"]
    assert (kind, href, path) == ("GET", "reference/books/get-a-book.html", "/books/{isbn}")
    named = dict(zip(words[::2], words[1::2], strict=True))
    assert named["isbn"] == "path-isbn"
    assert named["title"] == "response-200-title"
    assert named["no_such_book"] == "response-404"
    assert "getBook" in named
    assert by_title["no_such_book"][2] == "errors.html#code-no_such_book"
    assert by_title["Book"][0] == "model"


def test_search_knows_what_webhooks_send(tmp_path: Path) -> None:
    body = "{application/json: {schema: {type: object, properties: {left_at: {type: string}}}}}"
    answer = "responses: {'204': {description: Thanks.}}"
    hook = f"webhooks: {{gone: {{post: {{requestBody: {{content: {body}}}, {answer}}}}}}}\n"
    script = _written(tmp_path, _SMALL + hook)["assets/search.js"]
    entries = json.loads(script.removeprefix("window.specpressIndex=").rstrip(";\n"))
    found = next(entry for entry in entries if entry[0] == "webhook")
    assert found[4] == ["left_at", "body-left_at"]


def test_audience_sees_no_more(tmp_path: Path) -> None:
    document = _SMALL.replace("operationId: getBook", "operationId: getBook\n      x-audience: reader")
    assert any("destroyBook" in text for text in _written(tmp_path, document).values())
    site = _written(tmp_path, document, audiences=("reader",))
    assert "reference/books/get-a-book.html" in site
    assert not [path for path, text in site.items() if "destroyBook" in text or "staff" in text]
    _assert_linked(site, _pages(site))


def test_changelog_of_an_audience(tmp_path: Path) -> None:
    old = tmp_path / "old.yaml"
    gone = "\n  /vault:\n    get: {operationId: openVault, x-audience: staff, responses: {'200': {description: Open.}}}"
    old.write_text(_SMALL.replace("\ncomponents:", f"{gone}\ncomponents:"), encoding="utf-8")
    document = _SMALL.replace("operationId: getBook", "operationId: getBook\n      x-audience: reader")
    site = _written(tmp_path, document, previous=old)
    pages = _pages(site)
    _assert_linked(site, pages)
    assert "removed: GET /vault" in " ".join(pages["changelog.html"].text.split()).replace("Removed", "removed")
    assert "changelog.html" in pages["index.html"].links
    assert any(link.endswith("changelog.html") for link in pages["reference/books/get-a-book.html"].links)
    assert "changelog.html" in site["assets/search.js"]
    cut = _written(tmp_path, document, previous=old, audiences=("reader",))
    assert "changelog.html" in cut
    assert not [path for path, text in cut.items() if re.search("vault|destroyBook|staff", text, re.IGNORECASE)]
    _assert_linked(cut, _pages(cut))


def test_long_lists_of_operations_fold(tmp_path: Path) -> None:
    paths = {
        f"/things/{at}": {
            "get": {
                "operationId": f"getThing{at}",
                "tags": ["a" if at % 2 else "b"],
                "security": [{"key": []}] if at != 4 else [],
                "responses": {"409": {"description": "No.", "x-error-codes": ["busy"] if at != 5 else []}},
            }
        }
        for at in range(30)
    }
    schemes = {"key": {"type": "http", "scheme": "bearer"}}
    information = {"title": "Many, of: all", "version": "1"}
    document = {"openapi": "3.1.0", "info": information, "paths": paths, "components": {"securitySchemes": schemes}}
    site = _written(tmp_path, document)
    _assert_linked(site, _pages(site))
    for path in ("scope.html", "errors.html"):
        folded = re.findall(r'<ul class="columns">(.*?)</ul>', site[path])
        assert [each.count("<li") for each in folded] == [15], path
        assert re.search(r'<li dir="auto">all of <a href="reference/./index.html">.</a></li>', folded[0])
        assert '</a></li><li dir="auto"><a href="reference/' in folded[0]


def test_bodies_of_errors_fold(tmp_path: Path) -> None:
    fault = "application/json: {schema: {type: object, properties: {reason: {type: string}}}}"
    document = _SMALL.replace("description: None.,", f"description: None., content: {{{fault}}},")
    text = _written(tmp_path, document)["reference/books/get-a-book.html"]
    answer = text[text.index('id="response-404"') :]
    assert re.search(r'<details class="inside"><summary>1 field.*?id="response-404-reason"', answer, re.DOTALL)
    assert "<details" not in text[text.index('id="response-200"') : text.index('id="response-200-title"')]


def test_nothing_to_show(tmp_path: Path) -> None:
    site = _written(tmp_path, {"openapi": "3.1.0", "info": {"title": "Bare", "version": "1"}, "paths": {}})
    pages = _pages(site)
    _assert_linked(site, pages)
    assert set(pages) == {"index.html", "reference/index.html"}
    assert "Bare" in pages["index.html"].text
    assert "No operations are described here yet." in pages["index.html"].text
    assert "Base URL" not in pages["index.html"].text


@pytest.mark.parametrize("word", [word for word in HOSTILE if "\x00" not in word and "\x1b" not in word])
def test_text_leaves_the_structure_alone(tmp_path: Path, word: str) -> None:
    site = _written(tmp_path, document(word))
    pages = _pages(site)
    plain = _pages(_plain())
    for path, page in pages.items():
        _assert_harmless(path, page)
    _assert_linked(site, pages)
    shapes = sorted(_shape(page) for page in pages.values())
    assert shapes == sorted(_shape(page) for page in plain.values())


@lru_cache(maxsize=1)
def _plain() -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        return _written(Path(folder), document("harmless text"))


def _shape(page: HtmlPage) -> list[str]:
    """The elements that make the page's structure; code and colours are the text's own."""
    return [each.name for each in page.elements if each.name not in {"span", "wbr", "a"}]


def test_descriptions_are_harmless(tmp_path: Path) -> None:
    site = _written(tmp_path, described(document("word"), iter(HOSTILE * 20)))
    pages = _pages(site)
    for path, page in pages.items():
        _assert_harmless(path, page)
    _assert_linked(site, pages)


def test_twice_the_same(tmp_path: Path) -> None:
    assert _written(tmp_path, _SMALL) == _written(tmp_path, _SMALL)


def test_command(tmp_path: Path) -> None:
    spec = tmp_path / "books.yaml"
    spec.write_text(_SMALL, encoding="utf-8")
    out = tmp_path / "site"
    asked = ["site", str(spec), "--out", str(out), "--site-url", "https://docs.example/x/"]
    done = CliRunner().invoke(main, asked)
    assert done.exit_code == 0, done.output
    page = read((out / "reference/books/get-a-book.html").read_text(encoding="utf-8"))
    canonical = next(each for each in page.of("link") if each.attributes["rel"] == "canonical")
    assert canonical.attributes["href"] == "https://docs.example/x/reference/books/get-a-book.html"
    assert f"<loc>{canonical.attributes['href']}</loc>" in (out / "sitemap.xml").read_text(encoding="utf-8")
    assert "all up to date" in CliRunner().invoke(main, asked).output
    refused = CliRunner().invoke(main, ["site", str(spec), "--out", str(tmp_path / "s"), "--site-url", "docs.example"])
    assert refused.exit_code == 2
    spec.write_text("openapi: [\n", encoding="utf-8")
    broken = CliRunner().invoke(main, asked)
    assert broken.exit_code == 1
    assert (out / "index.html").exists()
