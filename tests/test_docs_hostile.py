"""Pages of a specification that is hostile in every string: their structure is that of a harmless one."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.hostile_text import HOSTILE
from tests.test_docs import ROOT, pages_of

_MDX = ROOT / "tests" / "mdx"
_READER = MarkdownIt("commonmark", {"maxNesting": 100}).enable(["table", "strikethrough"])


def document(word: str) -> dict[str, Any]:
    """A document with the word wherever free text may stand, but for descriptions, which may have blocks."""
    schema = {
        "type": "object",
        "title": word,
        "required": [word],
        "properties": {
            word: {"type": "string", "default": word, "examples": [word]},
            "kind": {"enum": [word, "b"], "x-enumDescriptions": {word: word, "b": word}},
            "form": {"type": "string", "format": word, "contentMediaType": word, "x-word": word},
            "choice": {"oneOf": [{"type": "object", "title": word, "properties": {"a": {}}}, {"type": "string"}]},
        },
        "patternProperties": {"^x": {"type": "string"}},
        "externalDocs": {"url": f"https://e.example/{word}", "description": word},
    }
    operation = {
        "summary": word,
        "tags": [word],
        "security": [{"key": []}],
        "externalDocs": {"url": "https://e.example/", "description": word},
        "parameters": [{"name": "q", "in": "query", "schema": {"type": "string", "default": word}, "example": word}],
        "requestBody": {
            "content": {
                "application/json": {"schema": schema, "examples": {"e": {"summary": word, "value": {word: word}}}}
            }
        },
        "responses": {
            "200": {
                "description": "Fine.",
                "headers": {"X-H": {"schema": {"type": "string", "default": word}}},
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/It"}, "example": {word: word}}
                },
                "links": {"l": {"operationId": "other", "parameters": {word: word}}},
            },
            "404": {"description": "None.", "x-error-codes": [word]},
        },
    }
    other = {"operationId": "other", "summary": word, "responses": {"204": {"description": "Done."}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": word, "summary": word, "version": word, "contact": {"name": word}, "license": {"name": word}},
        "servers": [
            {
                "url": "https://{v}.example.com",
                "variables": {"v": {"default": word, "enum": [word]}},
            }
        ],
        "tags": [{"name": word, "externalDocs": {"url": "https://e.example/", "description": word}}],
        "paths": {"/things": {"post": operation, "get": other}},
        "webhooks": {"hook": {"post": {"summary": word, "responses": {"200": {"description": "Fine."}}}}},
        "components": {
            "schemas": {"It": schema},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer", "bearerFormat": word}},
        },
    }


def described(spec: Any, words: Iterator[str]) -> Any:
    """The document with a description in every object that may have one."""
    if isinstance(spec, list):
        return [described(item, words) for item in spec]
    if not isinstance(spec, dict):
        return spec
    told = {key: item if key in {"example", "value"} else described(item, words) for key, item in spec.items()}
    is_object = {
        "type",
        "responses",
        "in",
        "schema",
        "title",
        "url",
        "name",
    } & spec.keys() and "mapping" not in spec
    return {**told, "description": next(words)} if is_object and "properties" not in told else told


def written(folder: Path, spec: Any) -> dict[str, str]:
    """The pages of a specification that is plain data."""
    file = folder / "spec.yaml"
    file.write_text(yaml.safe_dump(spec, sort_keys=False), encoding="utf-8")
    return pages_of(file)


def _body(page: str) -> str:
    """What follows the front matter; `llms.txt` has none."""
    if page.startswith("# "):
        return page
    matter = re.match(r'---\n(?:[a-z]+: "(?:[^"\\\n]|\\.)*"\n){2}---\n', page)
    assert matter, page[:200]
    assert set(yaml.safe_load(matter[0].strip("-\n"))) == {"title", "description"}
    return page[matter.end() :]


def _skeleton(page: str) -> list[tuple[str, int]]:
    """The blocks of a page, whatever they say."""
    return [(token.type, token.level) for token in _READER.parse(_body(page)) if token.nesting >= 0]


def _walk(tokens: list[Token] | None) -> Iterator[Token]:
    for token in tokens or []:
        yield token
        yield from _walk(token.children)


def _assert_harmless(path: str, page: str) -> None:
    for token in _walk(_READER.parse(_body(page))):
        if token.type in {"html_inline", "html_block"}:
            assert re.fullmatch(r'<a id="[A-Za-z0-9_.-]+">|</a>', token.content), (path, token.content)
        assert token.type != "image", path
        if token.type == "link_open":
            assert re.match(r"https?:|mailto:|[^:]*$", str(token.attrs["href"])), (path, token.attrs)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u200b]", page), path


@pytest.mark.parametrize("word", [word for word in HOSTILE if "\x00" not in word and "\x1b" not in word])
def test_text_leaves_the_structure_alone(tmp_path: Path, word: str) -> None:
    harmless = sorted(written(tmp_path, document("harmless text")).items())
    hostile = sorted(written(tmp_path, document(word)).items())
    assert len(hostile) == len(harmless)
    kinds = sorted(map(str, map(_skeleton, dict(harmless).values())))
    assert sorted(map(str, map(_skeleton, dict(hostile).values()))) == kinds
    for path, page in hostile:
        _assert_harmless(path, page)


def test_descriptions_stay_in_their_place(tmp_path: Path) -> None:
    def endless() -> Iterator[str]:
        while True:
            yield from HOSTILE

    pages = written(tmp_path, described(document("word"), endless()))
    plain = written(tmp_path, document("word"))
    assert set(pages) == set(plain)
    for path, page in pages.items():
        _assert_harmless(path, page)
        assert _own_blocks(page) == _own_blocks(plain[path]), path


def _own_blocks(page: str) -> tuple[int, int]:
    """How many headings and rows a page has; lists of descriptions have other bullets."""
    tokens = _READER.parse(_body(page))
    headings = sum(token.type == "heading_open" for token in tokens)
    return headings, sum(token.type == "list_item_open" and token.markup == "-" for token in tokens)


@pytest.mark.slow
def test_pages_compile_as_mdx(tmp_path: Path) -> None:
    if not (_MDX / "node_modules").is_dir():
        pytest.skip("needs `npm ci --prefix tests/mdx`")
    specs = {f"hostile-{number}": document(word) for number, word in enumerate(HOSTILE[:20])}
    specs |= {"described": described(document("word"), iter(HOSTILE * 20))}
    sites = {name: written(tmp_path, document) for name, document in specs.items()}
    sites["contract"] = pages_of(ROOT / "specs" / "openapi.yaml")
    for name, pages in sites.items():
        for path, page in pages.items():
            file = tmp_path / "pages" / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(page, encoding="utf-8")
    found = subprocess.run(
        ["node", str(_MDX / "check.mjs"), str(tmp_path / "pages")], capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stderr[-4000:]
    assert re.search(r"^\d+ pages compiled as MDX, 0 failed$", found.stdout, re.MULTILINE)
