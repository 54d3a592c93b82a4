"""Where each page of the reference stands and how pages link to each other; knows nothing of what they say."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.ir import Api, Operation
from generator.names import distinct, unique_slugs
from generator.targets.tags import UNTAGGED, first_tag, tag_slugs

REFERENCE = "docs/reference"
MODELS = "docs/models"
REFERENCE_INDEX = f"{REFERENCE}/index.md"
MODELS_INDEX = f"{MODELS}/index.md"
ERRORS = "docs/errors.md"
SCOPE = "docs/scope.md"
CHANGELOG = "docs/changelog.md"
_UNTAGGED_TITLE = "Other operations"
# A key that no operation or schema has: the index page takes its slug before all others.
_INDEX = "\0index"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The path of every page below the output folder: operations and webhooks by id, tags and models by name."""

    operations: Mapping[str, str]
    webhooks: Mapping[str, str]
    tags: Mapping[str, str]
    models: Mapping[str, str]
    webhook_index: str


def places_of(api: Api) -> Places:
    """The places of all pages. An operation stands under its first tag."""
    folders = {tag: f"{REFERENCE}/{slug}" for tag, slug in tag_slugs(api).items()}
    by_tag: dict[str, list[Operation]] = {}
    for operation in api.operations:
        by_tag.setdefault(first_tag(operation), []).append(operation)
    # A tag may be called Webhooks as well.
    last = "-".join(["webhooks", *map(str, range(len(folders) + 1))])
    webhooks = distinct({_INDEX: ("webhooks", "webhook-events", last)}, tag_slugs(api).values())[_INDEX]
    return Places(
        operations={
            key: path for tag, operations in by_tag.items() for key, path in _pages(folders[tag], operations).items()
        },
        webhooks=_pages(f"{REFERENCE}/{webhooks}", api.webhooks),
        tags={tag: f"{folder}/index.md" for tag, folder in folders.items()},
        models=_paths(MODELS, [(name, name) for name in api.schemas]),
        webhook_index=f"{REFERENCE}/{webhooks}/index.md",
    )


def way(source: str, target: str) -> str:
    """The relative link from one page to another: `../../models/sandbox.md`."""
    return posixpath.relpath(target, posixpath.dirname(source))


def title_of(operation: Operation) -> str:
    """What the operation is called: its summary, or its method and path where it has none."""
    return operation.summary.strip() or f"{operation.method} {operation.path_text}"


def tag_title(name: str, api: Api) -> str:
    """What a tag is called: its summary, or its name; what stands for no tag at all has a title of our own."""
    tag = next((tag for tag in api.tags if tag.name == name), None)
    return tag.summary or name if tag else _UNTAGGED_TITLE if name == UNTAGGED else name


def _pages(folder: str, operations: Iterable[Operation]) -> dict[str, str]:
    return _paths(folder, [(operation.id, operation.summary or operation.id) for operation in operations])


def _paths(folder: str, items: list[tuple[str, str]]) -> dict[str, str]:
    slugs = unique_slugs([*items, (_INDEX, "index")])
    return {key: f"{folder}/{slugs[key]}.md" for key, _ in items}
