"""The page of what changed since an older version of the contract: what breaks callers first, each with its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.changes import Change, Rule, Subject, changes_of
from generator.ir import Api
from generator.lang.code import Code
from generator.lang.markdown import code_span, text, yaml_string
from generator.targets.docs.indexes import CONTENTS, IndexView, Item, Section, filled, item_of
from generator.targets.docs.page import Page
from generator.targets.docs.places import REFERENCE_INDEX, title_of

# What is said of a change behind what it is a change of; {0} is what was, {1} what is.
WORDS: Final[Mapping[Rule, str]] = {
    "operation-added": "new: {1}",
    "operation-removed": "removed: {0}",
    "operation-moved": "moved from {0} to {1}",
    "operation-deprecated": "deprecated",
    "security-changed": "takes other credentials: {1} instead of {0}",
    "parameter-added": "new, {1}",
    "parameter-removed": "removed",
    "parameter-required": "required now",
    "parameter-optional": "optional now",
    "parameter-style": "written as {1} instead of {0}",
    "body-added": "new, {1}",
    "body-removed": "removed",
    "body-required": "required now",
    "body-optional": "optional now",
    "media-added": "may be {1} as well",
    "media-removed": "can no longer be {0}",
    "status-added": "new",
    "status-removed": "removed",
    "header-added": "new",
    "header-removed": "removed",
    "message-added": "{1} is new",
    "message-removed": "{0} is gone",
    "field-added": "new, {1}",
    "field-removed": "removed",
    "field-required": "required now",
    "field-optional": "optional now",
    "deprecated": "deprecated",
    "type-changed": "was {0}, is {1}",
    "null-added": "may be null",
    "null-removed": "can no longer be null",
    "value-added": "new value {1}",
    "value-removed": "value {0} removed",
    "variant-added": "may be {1} as well",
    "variant-removed": "can no longer be {0}",
    "limit-tightened": "limited further: {1} instead of {0}",
    "limit-loosened": "less limited: {1} instead of {0}",
    "limit-changed": "limited otherwise: {1} instead of {0}",
    "default-changed": "default {1} instead of {0}",
}
# Whose before and after are words, not what a document or a request has.
_PLAIN: Final[frozenset[Rule]] = frozenset({"parameter-added", "body-added", "field-added", "parameter-style"})
_WITHOUT: Final = {"limit-tightened": "no limit", "limit-loosened": "no limit", "limit-changed": "none"}


def changelog(previous: Api, page: Page) -> IndexView:
    """Breaking changes, then the others, by what they are changes of."""
    changes = changes_of(previous, page.api)
    breaking = [each for each in changes if each.is_breaking]
    others = [each for each in changes if not each.is_breaking]
    title = f"Changes of {page.api.info.title}"
    counts = f"{_count(len(breaking), 'breaking change')}, {_count(len(others), 'other')}."
    return IndexView(
        front_title=yaml_string(title),
        front_description=yaml_string("What is different from the version before, and what of it breaks callers."),
        title=text(title),
        description=Code(f"{_versions(previous, page.api)} {counts if changes else 'Nothing changed.'}"),
        notes=(),
        sections=filled(
            Section(Code("Breaking changes"), tuple(_items(breaking, previous, page))),
            Section(Code("Other changes"), tuple(_items(others, previous, page))),
        ),
        footer=page.to(REFERENCE_INDEX, CONTENTS),
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"


def _versions(old: Api, new: Api) -> Code:
    if not new.info.version or old.info.version == new.info.version:
        return Code("Compared with the version before.")
    return Code(f"Version {code_span(new.info.version)}, compared with {code_span(old.info.version)}.")


def _items(changes: Iterable[Change], previous: Api, page: Page) -> Iterator[Item]:
    """A line for each subject, and below it one for each of its changes."""
    by_subject: dict[Subject, list[Change]] = {}
    for change in changes:
        by_subject.setdefault(change.subject, []).append(change)
    for subject, listed in by_subject.items():
        yield item_of(_titled(subject, previous, page))
        yield from (item_of(line, depth=1) for line in dict.fromkeys(_told(each) for each in listed))


def _titled(subject: Subject, previous: Api, page: Page) -> Code:
    """The subject's title, linked to its page as long as it has one."""
    if subject.kind == "model":
        return page.model(subject.id)
    api = previous if subject.is_gone else page.api
    listed = api.webhooks if subject.kind == "webhook" else api.operations
    title = text(next(title_of(each) for each in listed if each.id == subject.id))
    if subject.is_gone:
        return title
    paths = page.places.webhooks if subject.kind == "webhook" else page.places.operations
    return page.to(paths[subject.id], title)


def _told(change: Change) -> Code:
    place = Code.joined(", ", _place(change))
    words = WORDS[change.rule].format(*(_value(change, each) for each in (change.before, change.after)))
    line = f"{place}: {words}" if place else words
    return Code(line[:1].upper() + line[1:])


def _place(change: Change) -> Iterator[Code]:
    """What of its subject a change is of: `query parameter limit`, `answer 200, field id`."""
    match change.part:
        case ():
            pass
        case (answer, "header", name):
            yield from (text(answer), Code(f"header {code_span(name)}"))
        case (first, *names):
            yield Code(" ".join([text(first), *map(code_span, names)]))
    if change.field:
        yield Code(f"field {code_span(change.field)}")


def _value(change: Change, value: str) -> Code:
    if change.rule in _PLAIN:
        return text(value)
    return code_span(value) if value else Code(_WITHOUT.get(change.rule, "none"))
