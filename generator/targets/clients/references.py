"""Where the reference page of each operation is published; knows no page."""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir import Api
from generator.lang.code import Code
from generator.lang.markdown import safe_url
from generator.targets.docs.places import places_of


def references_of(api: Api, documentation_url: str) -> Mapping[str, Code]:
    """The address of each operation's page by its id: what the spec links to, or else our own page, if published."""
    published: dict[str, str] = {}
    if documentation_url:
        base = documentation_url.rstrip("/")
        published = {
            key: f"{base}/{path.removeprefix('docs/').removesuffix('.md')}"
            for key, path in places_of(api).operations.items()
        }
    told = {each.id: each.external_docs.url for each in api.operations if each.external_docs is not None}
    found = {key: safe_url(url) for key, url in {**told, **published}.items()}
    return {key: url for key, url in found.items() if url.startswith("http")}
