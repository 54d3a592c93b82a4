"""Who may call what: the audiences with their parts of the API, and what each security scheme opens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.ir import Api, Operation
from generator.lang.code import Code
from generator.lang.markdown import text, yaml_string
from generator.targets.docs.fields import Row
from generator.targets.docs.page import Page
from generator.targets.docs.places import REFERENCE_INDEX, tag_title
from generator.targets.docs.security import scheme_row
from generator.targets.tags import first_tag

_NOTHING = Code("")


@dataclass(frozen=True, slots=True)
class Group:
    """Some operations under one name: how many, and links to them, whole tags as one."""

    title: Code
    count: Code
    rows: tuple[Row, ...]
    operations: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeView:
    """What the template of the scope page prints."""

    front_title: Code
    front_description: Code
    title: Code
    audiences: tuple[Group, ...]
    schemes: tuple[Group, ...]
    footer: Code


def has_scope(api: Api) -> bool:
    """Whether there is anything to tell apart."""
    return bool(api.operations) and (bool(api.security_schemes) or any(each.audience for each in api.operations))


def scope_view(page: Page) -> ScopeView:
    """Audiences in the order in which operations name them, then schemes, then what needs no credentials."""
    title = f"Scope of {page.api.info.title}"
    named = tuple(dict.fromkeys(_audience(each, page.api) for each in page.api.operations))
    audiences = tuple(_audience_group(name, page) for name in named) if any(named) else ()
    return ScopeView(
        front_title=yaml_string(title),
        front_description=yaml_string("Which operations are for whom, and which credentials each needs."),
        title=text(title),
        audiences=audiences,
        schemes=tuple(group for group in _schemes(page) if group.operations),
        footer=page.to(REFERENCE_INDEX, Code("The whole reference")),
    )


def links_to(operations: Iterable[Operation], page: Page) -> Code:
    """Links to operations, those of a tag as one link where it has no others."""
    chosen = {operation.id for operation in operations}
    totals = Counter(first_tag(operation) for operation in page.api.operations)
    by_tag: dict[str, list[Operation]] = {}
    for operation in page.api.operations:
        if operation.id in chosen:
            by_tag.setdefault(first_tag(operation), []).append(operation)
    if len(chosen) == sum(totals.values()) > 1:
        return Code("every operation")
    parts: list[Code] = []
    for tag, found in by_tag.items():
        if len(found) == totals[tag] > 1:
            parts.append(Code(f"all of {page.to(page.places.tags[tag], text(tag_title(tag, page.api)))}"))
        else:
            parts += map(page.operation, found)
    return Code.joined(", ", parts)


def _audience(operation: Operation, api: Api) -> str:
    own = next((tag.audience for tag in api.tags if tag.name == first_tag(operation)), "")
    return operation.audience or own


def _audience_group(name: str, page: Page) -> Group:
    operations = [each for each in page.api.operations if _audience(each, page.api) == name]
    return Group(text(name or "everybody"), _count(operations), (), links_to(operations, page))


def _schemes(page: Page) -> Iterator[Group]:
    for scheme in page.api.security_schemes.values():
        operations = [each for each in page.api.operations if scheme.name in _names(each)]
        yield Group(text(scheme.name), _count(operations), (scheme_row(scheme),), links_to(operations, page))
    free = [each for each in page.api.operations if not _names(each)]
    yield Group(Code("No credentials"), _count(free), (), links_to(free, page))


def _names(operation: Operation) -> set[str]:
    return {use.scheme for alternative in operation.security for use in alternative}


def _count(operations: list[Operation]) -> Code:
    return Code(f"{len(operations)} operation{'s' if len(operations) != 1 else ''}") if operations else _NOTHING
