"""The pages of the documentation in the order in which readers want them, as a tree; knows no renderer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol, cast

from generator.ir import Api
from generator.lang.code import Code
from generator.targets.docs.places import (
    CHANGELOG,
    ERRORS,
    MODELS_INDEX,
    REFERENCE_INDEX,
    SCOPE,
    Places,
    places_of,
)
from generator.targets.files import File
from generator.targets.guides import INDEX as GUIDES_INDEX
from generator.targets.tags import first_tag, tags_below


@dataclass(frozen=True, slots=True)
class Entry:
    """A page below the output folder, and the pages under it, if any."""

    title: str
    path: str
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """All pages but the start page: `title` is the API's, `entries` what stands at the top."""

    title: str
    entries: tuple[Entry, ...]


class _Titled(Protocol):
    """What every view of a page has: its title in the front matter, which is a JSON string too."""

    front_title: Code


def contents_of(api: Api, pages: Iterable[File], guides: Mapping[str, tuple[str, str]]) -> Contents:
    """The contents. `guides` has title and description of each guide by path; models are in alphabetical order."""
    titles = {page.path: str(json.loads(cast("_Titled", page.view).front_title)) for page in pages if page.template}
    return Contents(api.info.title, tuple(_entries(api, titles, guides)))


def _entries(api: Api, titles: Mapping[str, str], guides: Mapping[str, tuple[str, str]]) -> Iterator[Entry]:
    places = places_of(api)
    if guides:
        yield Entry("Guides", GUIDES_INDEX, tuple(Entry(title, path) for path, (title, _) in guides.items()))
    yield Entry("Reference", REFERENCE_INDEX, tuple(_tags(api, places, titles, "")))
    if api.webhooks:
        hooks = tuple(Entry(titles[path], path) for path in places.webhooks.values())
        yield Entry("Webhooks", places.webhook_index, hooks)
    for title, path in (("Errors", ERRORS), ("Scope", SCOPE)):
        if path in titles:
            yield Entry(title, path)
    if MODELS_INDEX in titles:
        models = sorted(
            (title.lower(), title, path) for path, title in titles.items() if path in {*places.models.values()}
        )
        yield Entry("Models", MODELS_INDEX, tuple(Entry(title, path) for _, title, path in models))
    if CHANGELOG in titles:
        yield Entry("Changes", CHANGELOG)


def _tags(api: Api, places: Places, titles: Mapping[str, str], parent: str) -> Iterator[Entry]:
    """The tags below a parent, each with its operations and then the tags below it."""
    for name in tags_below(api, places.tags, parent):
        path = places.tags[name]
        filed = (places.operations[each.id] for each in api.operations if first_tag(each) == name)
        own = (Entry(titles[page], page) for page in filed)
        yield Entry(titles[path], path, (*own, *_tags(api, places, titles, name)))
