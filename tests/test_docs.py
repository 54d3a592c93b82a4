"""The reference pages: that they say what the specification says, link to what exists, and stay readable."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from pathlib import Path

import pytest
import yaml

from generator.pipeline import build_tree, open_project
from generator.settings import Settings

ROOT = Path(__file__).resolve().parent.parent


def pages_of(path: Path) -> dict[str, str]:
    """The pages of a specification, by path."""
    settings = Settings(spec=path, targets=("docs",))
    return build_tree(open_project(settings), settings)


@lru_cache(maxsize=1)
def contract() -> dict[str, str]:
    """The pages of the contract, by path."""
    return pages_of(ROOT / "specs" / "openapi.yaml")


def lines_of(page: str) -> list[str]:
    """The lines of a page without their indentation."""
    return [line.strip() for line in page.splitlines()]


def test_every_operation_of_the_contract_has_a_page_with_a_sample_of_each_status() -> None:
    pages = [text for path, text in contract().items() if re.fullmatch(r"docs/reference/sandboxes/(?!index).*", path)]
    assert len(pages) >= 36
    for page in pages:
        for answer in page.split("\n## Responses\n")[1].split("\n### ")[1:]:
            assert "```" in answer or "**Body**" not in answer
        assert page.count("\n### curl\n") == page.count("\n### fetch\n") == page.count("\n### requests\n") == 1


@pytest.mark.parametrize(
    "case", ["specs/openapi.yaml", *(f"tests/golden/{n}/spec.yaml" for n in ("tags", "unions", "names", "webhooks"))]
)
def test_every_link_leads_somewhere(case: str) -> None:
    pages = contract() if case.startswith("specs") else pages_of(ROOT / case)
    count = 0
    for path, text in pages.items():
        outside_code = re.sub(r"^ *(`{3,}).*?^ *\1$|`+[^`\n]+`+", "", text, flags=re.DOTALL | re.MULTILINE)
        for target in re.findall(r"\]\(([^)]*)\)", outside_code):
            if re.match(r"[a-z]+:", target):
                continue
            count += 1
            file, _, fragment = target.partition("#")
            found = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            assert found in pages, f"{path} links to {target}"
            assert not fragment or f'<a id="{fragment}"></a>' in pages[found], f"{path} links to {target}"
    assert count >= len(pages) - 1


def test_every_page_can_be_reached_from_the_index() -> None:
    pages = contract()
    reached, waiting = set[str](), ["docs/reference/index.md"]
    while waiting:
        path = waiting.pop()
        if path not in reached:
            reached.add(path)
            targets = re.findall(r"\]\(([^)#:]+\.md)[^)]*\)", pages[path])
            waiting += [posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) for target in targets]
    assert reached | {"docs/index.md"} == {path for path in pages if path.endswith(".md")}
    assert "](reference/index.md)" in pages["docs/index.md"]


def test_pages_have_front_matter_and_no_stray_blanklines_of() -> None:
    pages = {path: text for path, text in contract().items() if path.endswith(".md")}
    for path, text in pages.items():
        _, matter, body = text.split("---\n", 2)
        assert {"title", "description"} == set(yaml.safe_load(matter)), path
        assert body.startswith("\n# "), path
        assert "\n\n\n" not in text, path
        assert text.endswith("\n"), path
        assert not text.endswith("\n\n"), path


def test_language_models_are_told_how_to_begin() -> None:
    spec = ROOT / "tests" / "golden" / "webhooks" / "spec.yaml"
    assert "\n## Webhooks\n\n- [" in pages_of(spec)["docs/llms.txt"]
    assert "\n## Webhooks\n\n### " in pages_of(spec)["docs/llms-full.txt"]
    settings = Settings(
        spec=ROOT / "specs" / "openapi.yaml",
        workflows=ROOT / "specs" / "workflows.arazzo.yaml",
        targets=("docs", "guides", "python", "typescript"),
        options={"python": {"distribution": "acme-sdk"}, "typescript": {"package": "@acme/sdk"}},
    )
    pages = build_tree(open_project(settings), settings)
    installs = ("- Python SDK: `pip install acme-sdk`\n", "- TypeScript SDK: `npm install @acme/sdk`\n")
    for name in ("docs/llms.txt", "docs/llms-full.txt"):
        head = pages[name].split("\n## ")[0]
        assert "- Base URL: `https://api.{domain}` (the samples read it from `NULLSPACE_API_URL`)" in head
        assert "sent as `Bearer <token>` · The samples take it from `NULLSPACE_API_KEY`" in head
        assert all(line in head + "\n" for line in installs)
        assert "\n## Guides\n\n- [" in pages[name]
        assert "](guides/runACommand.md)" in pages[name]
    assert len(pages["docs/llms.txt"]) <= 60_000
    for name in ("docs/index.md", "docs/reference/index.md"):
        assert all(line in pages[name] for line in installs)
    assert "Client libraries" not in contract()["docs/reference/index.md"]


def test_language_models_are_told_all_within_bounds() -> None:
    pages = contract()
    index, whole = pages["docs/llms.txt"], pages["docs/llms-full.txt"]
    assert len(index) <= 60_000
    assert len(whole) <= 400_000
    for word in ("createSandbox", "/v1/sandboxes/{id}/exec", "`timeout_ms`", "### CreateSandboxResponse"):
        assert word in whole
