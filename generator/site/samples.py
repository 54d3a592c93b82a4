"""Samples as panels: tabs that remember the reader's language, and drawers of examples; knows no page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from generator.lang.code import Code
from generator.lang.html import Fragments, attribute, words_of
from generator.lang.markdown import mark
from generator.site.model import NOTHING, Drawer, Panel, Tabs


class Sample(Protocol):
    """What all samples of the pages have."""

    @property
    def label(self) -> Code:
        """What it is called."""

    @property
    def block(self) -> Code:
        """The block of code."""


def tabs_of(group: str, title: Code, samples: Iterable[Sample], fragments: Fragments) -> tuple[Tabs, ...]:
    """One set of tabs, or none where there is nothing to show."""
    panels = tuple(_panel(f"{group}-{at}", sample, fragments, at == 1) for at, sample in enumerate(samples, 1))
    return (Tabs(group=Code(group), title=title, panels=panels),) if panels else ()


def panels_of(samples: Iterable[Sample], fragments: Fragments) -> tuple[Panel, ...]:
    """Panels one below the other."""
    return tuple(_panel("", sample, fragments, at == 1) for at, sample in enumerate(samples, 1))


def panel_of(label: Code, block: Code, fragments: Fragments) -> Panel:
    """One block of code alone."""
    return Panel(
        id=NOTHING,
        key=NOTHING,
        name=NOTHING,
        label=fragments.inline(label),
        description=NOTHING,
        block=fragments.blocks(block),
        note=NOTHING,
        is_first=True,
    )


def drawer_of(
    group: str, title: Code, kind: Code, samples: Sequence[Sample], fragments: Fragments, *, is_first: bool
) -> Drawer:
    """Samples under one heading that folds."""
    return Drawer(group=Code(group), title=title, kind=kind, panels=panels_of(samples, fragments), is_first=is_first)


def _panel(identifier: str, sample: Sample, fragments: Fragments, is_first: bool) -> Panel:
    description: Code = getattr(sample, "description", NOTHING)
    note: Code = getattr(sample, "note", NOTHING)
    return Panel(
        id=Code(identifier),
        key=attribute(mark(words_of(sample.label).lower())),
        name=attribute(words_of(sample.label)),
        label=fragments.inline(sample.label),
        description=fragments.blocks(description),
        block=fragments.blocks(sample.block),
        note=fragments.blocks(note),
        is_first=is_first,
    )
