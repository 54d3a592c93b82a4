"""What the page of an operation says of those that come before and after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Operation
from generator.lang.code import Code
from generator.lang.markdown import text
from generator.targets.docs.page import Page, line
from generator.targets.docs.summary import summary_of


@dataclass(frozen=True, slots=True)
class Related:
    """A list under its own words: `Before this`, `After this`."""

    title: Code
    items: tuple[Code, ...]


def related(operation: Operation, page: Page) -> Iterator[Related]:
    """What the page of an operation says of those before and after it."""
    relations = page.site.relations
    by_id = {each.id: each for each in page.api.operations}
    lists = ((Code("Before this"), relations.before), (Code("After this"), relations.after))
    for title, among in lists:
        items = tuple(
            line(page.operation(by_id[key]), text(summary_of(why))) for key, why in among.get(operation.id, {}).items()
        )
        if items:
            yield Related(title, items)
