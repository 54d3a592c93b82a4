"""The flat rows of a page in Markdown as a tree of fields, which a reader can fold; knows no page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.lang.code import Code
from generator.lang.html import Fragments, Part, anchor_of, attribute
from generator.site.model import NOTHING, Flag, Node
from generator.site.nesting import nested
from generator.targets.docs.fields import Row

# As many fields inside another one show at once as a reader takes in at a glance.
_MOST_OPEN = 6
_KINDS = {"required": Code("req"), "deprecated": Code("dep"), "read-only": Code("ro"), "write-only": Code("ro")}


def nodes_of(rows: Sequence[Row], fragments: Fragments) -> tuple[Node, ...]:
    """The rows as a tree, by their indentation."""
    return tuple(_nodes(rows, 0, fragments))


def count_of(children: Sequence[Node]) -> Code:
    """How many fields or options there are, in words."""
    variants = sum(child.name.startswith("<em>Option") for child in children)
    kind = "option" if variants == len(children) else "field"
    return Code(f"{len(children)} {kind}{'s' if len(children) != 1 else ''}") if children else NOTHING


def _nodes(rows: Sequence[Row], level: int, fragments: Fragments) -> Iterator[Node]:
    for row, inside in nested(rows, level):
        yield _node(row, inside, level, fragments)


def _node(row: Row, inside: Sequence[Row], level: int, fragments: Fragments) -> Node:
    first, *others = fragments.parts(row.title) or (Part(NOTHING, "", ""),)
    children = tuple(_nodes(inside, level + 1, fragments))
    return Node(
        id=Code(anchor_of(row.anchor)),
        plain=first.code,
        name=first.html,
        label=attribute(first.words),
        type=next((part.html for part in others if part.code), NOTHING),
        flags=tuple(_flags(others)),
        description=fragments.blocks(row.description),
        facts=tuple(part.html for part in fragments.parts(row.facts)),
        options_title=row.options_title,
        options=tuple(map(fragments.inline, row.options)),
        count=count_of(children),
        children=children,
        is_open=len(inside) <= _MOST_OPEN,
    )


def _flags(parts: Sequence[Part]) -> Iterator[Flag]:
    """All parts but the name and the type; those that are links to models, or plain words, included."""
    is_typed = False
    for part in parts:
        if part.code and not is_typed:
            is_typed = True
            continue
        yield Flag(html=part.html, kind=_KINDS.get(part.words, Code("say")))
