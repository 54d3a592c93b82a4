"""The first page of the site: what the API is, a first call, and the ways on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.ir import Api, Info, Operation
from generator.lang.code import Code
from generator.lang.html import escape
from generator.lang.markdown import code_span, prose, text
from generator.site.model import NOTHING, Anchor, Card, Cards
from generator.site.page_views import StartPage
from generator.site.samples import tabs_of
from generator.site.shell import Desk
from generator.targets.docs.indexes import install_line, tagged
from generator.targets.docs.messages import Sample
from generator.targets.docs.places import (
    CHANGELOG,
    ERRORS,
    MODELS_INDEX,
    REFERENCE_INDEX,
    SCOPE,
    Places,
    tag_title,
    title_of,
)
from generator.targets.docs.summary import summary_of
from generator.targets.files import Install

_MORE = (
    (ERRORS, "Errors", "Every error code and status: what it means, and what to do about it."),
    (SCOPE, "Scope", "Which operations are for whom, and which credentials each needs."),
    (CHANGELOG, "Changelog", "What is different from the version before, and what of it breaks callers."),
    (MODELS_INDEX, "Models", "The objects that requests and responses are made of."),
)
_EMPTY = Code("No operations are described here yet.")
# What a specification means that names no server (OpenAPI 3.1.1, 4.8.1).
_NO_SERVER = "/"


def start_page(
    api: Api,
    places: Places,
    guides: Mapping[str, tuple[str, str]],
    samples: Mapping[str, Sequence[Sample]],
    desk: Desk,
    *,
    installs: Sequence[Install],
) -> StartPage:
    """The first page. `guides` are titles and descriptions by path, their index first; `samples` those of each page.

    `installs` are the clients that the run emits.
    """
    fragments = desk.fragments
    info = api.info
    first = _first(api.operations)
    lead, rest = _opening(info)
    told = info.summary or summary_of(info.description) or f"The documentation of {info.title}."
    return StartPage(
        shell=desk.shell("start", info.title, told),
        title=escape(info.title),
        description=fragments.blocks(lead),
        more=fragments.blocks(rest if api.operations or api.webhooks else Code(f"{rest}\n\n{_EMPTY}")),
        facts=tuple(map(fragments.inline, (*_facts(api), *map(install_line, installs)))),
        actions=tuple(_actions(guides, desk)),
        first=tabs_of("first", Code("First call"), samples[places.operations[first.id]], fragments) if first else (),
        first_title=escape(title_of(first)) if first else NOTHING,
        sections=tuple(
            section
            for section in (
                Cards(id=Code("guides"), title=Code("Guides"), cards=tuple(_guides(guides, desk))),
                Cards(id=Code("reference"), title=Code("Reference"), cards=tuple(_tags(api, places, desk))),
                Cards(id=Code("more"), title=Code("More"), cards=tuple(_more(api, places, desk))),
            )
            if section.cards
        ),
    )


def _opening(info: Info) -> tuple[Code, Code]:
    """What stands beside the title, and the rest of the description, for below: cut after the first paragraph."""
    if info.summary.strip():
        return text(info.summary), prose(info.description)
    first, blank, rest = info.description.lstrip("\n").partition("\n\n")
    whole = prose(info.description)
    is_clean = bool(blank) and Code(f"{prose(first)}\n\n{prose(rest)}") == whole
    return (prose(first), prose(rest)) if is_clean else (whole, NOTHING)


def _first(operations: Sequence[Operation]) -> Operation | None:
    """The operation to try first: one that reads, shows how to sign in where that is needed, and asks for little."""
    rest = [each for each in operations if not each.websocket and not each.deprecated]
    return min(
        rest or operations, key=lambda each: (each.method != "GET", not any(each.security), _asked(each)), default=None
    )


def _asked(operation: Operation) -> int:
    return sum(parameter.required for parameter in operation.parameters)


def _facts(api: Api) -> Iterator[Code]:
    url = api.servers[0].url if api.servers else _NO_SERVER
    if url != _NO_SERVER:
        yield Code(f"Base URL {code_span(url)}")
    if api.info.version:
        yield Code(f"Version {code_span(api.info.version)}")
    if api.operations:
        yield Code(f"{len(api.operations)} operation{'s' if len(api.operations) != 1 else ''}")


def _actions(guides: Mapping[str, tuple[str, str]], desk: Desk) -> Iterator[Anchor]:
    for path in list(guides)[1:2]:
        yield Anchor(href=desk.ways.href(path), label=Code("Start with a guide"))
    yield Anchor(href=desk.ways.href(REFERENCE_INDEX), label=Code("Read the reference"))


def _guides(guides: Mapping[str, tuple[str, str]], desk: Desk) -> Iterator[Card]:
    for path, (title, about) in list(guides.items())[1:]:
        yield Card(href=desk.ways.href(path), title=escape(title), about=escape(about), note=NOTHING)


def _tags(api: Api, places: Places, desk: Desk) -> Iterator[Card]:
    described = {tag.name: tag.description for tag in api.tags}
    for name, path in places.tags.items():
        count = len(tagged(name, api))
        yield Card(
            href=desk.ways.href(path),
            title=escape(tag_title(name, api)),
            about=escape(summary_of(described.get(name, ""))),
            note=Code(f"{count} operation{'s' if count != 1 else ''}") if count else NOTHING,
        )


def _more(api: Api, places: Places, desk: Desk) -> Iterator[Card]:
    found = [*_MORE]
    if api.webhooks:
        found.insert(0, (places.webhook_index, "Webhooks", "Requests that the API makes to URLs of yours."))
    for path, title, about in found:
        if path in desk.ways.known:
            yield Card(href=desk.ways.href(path), title=Code(title), about=Code(about), note=NOTHING)
