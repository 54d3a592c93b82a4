"""The start page that renderers show at `/`: what the API is, its guides, and where everything else stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.ir import Api
from generator.lang.code import Code
from generator.lang.markdown import link, text, yaml_string
from generator.targets.docs.indexes import INSTALL, IndexView, Item, Section, filled, install_items, item_of
from generator.targets.docs.places import way
from generator.targets.docs.summary import summary_of
from generator.targets.files import Install
from generator.targets.renderers.contents import Contents, Entry

START: Final = "docs/index.md"


def start_view(
    api: Api, contents: Contents, guides: Mapping[str, tuple[str, str]], installs: Iterable[Install]
) -> IndexView:
    """The start page, without the API's whole description, which the reference begins with."""
    info = api.info
    about = info.summary or summary_of(info.description)
    opened = [each for each in contents.entries if _is_open(each)]
    sections = (Section(text(each.title), tuple(_inside(each, guides, api))) for each in opened)
    others = (_item(each, "") for each in contents.entries if each not in opened)
    return IndexView(
        front_title=yaml_string(info.title),
        front_description=yaml_string(about or f"Reference of {info.title}."),
        title=text(info.title),
        description=text(about),
        notes=(),
        sections=filled(
            Section(INSTALL, tuple(install_items(installs))), *sections, Section(Code("More"), tuple(others))
        ),
        footer=Code("For language models: [llms.txt](llms.txt), [llms-full.txt](llms-full.txt)"),
    )


def _is_open(entry: Entry) -> bool:
    """Whether what is under an entry stands on the start page: guides and tags, not each model."""
    return entry.title in {"Guides", "Reference"}


def _inside(entry: Entry, guides: Mapping[str, tuple[str, str]], api: Api) -> Iterator[Item]:
    yield _item(entry, "", "Overview" if entry.title == "Reference" else "All guides")
    described = {tag.summary or tag.name: summary_of(tag.description) for tag in api.tags}
    for each in entry.entries:
        about = summary_of(guides[each.path][1]) if each.path in guides else described.get(each.title, "")
        yield _item(each, about)


def _item(entry: Entry, about: str, title: str = "") -> Item:
    return item_of(Code(link(text(title or entry.title), way(START, entry.path))), text(about))
