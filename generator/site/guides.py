"""The pages of guides, and the list of them."""

from __future__ import annotations

from generator.lang.code import Code
from generator.lang.html import words_of
from generator.lang.markdown import mark
from generator.names import kebab
from generator.site.model import NOTHING, Anchor, Item, ItemList, Step
from generator.site.page_views import GuidePage, IndexPage
from generator.site.samples import panel_of, tabs_of
from generator.site.shell import Desk
from generator.site.told import told_of
from generator.targets.guides.page import GuideView, IndexView


def guide_page(view: GuideView, desk: Desk) -> GuidePage:
    """A guide, step by step."""
    fragments = desk.fragments
    steps = tuple(
        Step(
            id=Code(f"step-{mark(kebab(words_of(section.title)))}"),
            title=fragments.inline(section.title),
            description=fragments.blocks(section.description),
            call=fragments.inline(section.call),
            tabs=tabs_of(f"step{number}", NOTHING, section.samples, fragments),
        )
        for number, section in enumerate(view.steps, 1)
    )
    toc = [Anchor(href=Code("#set-up"), label=Code("Set up"))]
    toc += [Anchor(href=Code(f"#{step.id}"), label=step.title) for step in steps]
    toc.append(Anchor(href=Code("#run-it-whole"), label=Code("Run it whole")))
    return GuidePage(
        shell=desk.shell("guide", words_of(view.title), told_of(view.front_description), toc),
        title=fragments.inline(view.title),
        description=fragments.blocks(view.description),
        before=tuple(map(fragments.inline, view.before)),
        exports=panel_of(Code("bash"), view.exports, fragments),
        inputs=tuple(map(fragments.inline, view.inputs)),
        setup=tabs_of("setup", NOTHING, view.setup, fragments),
        steps=steps,
        scripts=tuple(map(fragments.inline, view.scripts)),
        cleans_up=view.cleans_up,
    )


def guides_page(view: IndexView, desk: Desk) -> IndexPage:
    """The list of all guides."""
    fragments = desk.fragments
    items = tuple(
        Item(
            main=fragments.inline(item),
            notes=(),
            method=NOTHING,
            kind=NOTHING,
            path=NOTHING,
            about=NOTHING,
            children=(),
        )
        for item in view.items
    )
    return IndexPage(
        shell=desk.shell("index", words_of(view.title), told_of(view.front_description)),
        title=fragments.inline(view.title),
        description=fragments.blocks(view.description),
        notes=(),
        sections=(ItemList(id=NOTHING, title=NOTHING, items=items),),
        meta=(),
    )
