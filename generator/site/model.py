"""The parts of pages that the templates of the site print: frozen views of finished HTML; knows no page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lang.code import Code

NOTHING = Code("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A link: where it leads, as an attribute, and its label. `method` is the operation's, in capitals (or empty)."""

    href: Code
    label: Code
    about: Code = NOTHING
    method: Code = NOTHING
    kind: Code = NOTHING
    is_current: bool = False
    is_deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NavGroup:
    """A section of the navigation: its own page, and its pages where the reader is among them."""

    link: Anchor
    items: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NavPart:
    """Sections under one heading."""

    title: Code
    groups: tuple[NavGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """What stands around the text of every page. `root` is the way to the site's folder: empty, or `../` so often.

    `previous`, `next`, `canonical`, `twin` (the same page in Markdown) are one or none.
    """

    kind: Code
    title: Code
    description: Code
    site: Code
    root: Code
    home: Code
    search: Code
    crumbs: tuple[Anchor, ...]
    nav: tuple[NavPart, ...]
    toc: tuple[Anchor, ...] = ()
    previous: tuple[Anchor, ...] = ()
    next: tuple[Anchor, ...] = ()
    canonical: tuple[Code, ...] = ()
    twin: tuple[Code, ...] = ()
    is_live: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A word beside a field's name; `kind` is its class."""

    html: Code
    kind: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A parameter, field, header or variant, and those inside it. `count` says how many these are, in words.

    `id` may be empty; `label` is the name for an attribute, `plain` a field's name as it is (empty for variants).
    """

    id: Code
    plain: str
    name: Code
    label: Code
    type: Code
    flags: tuple[Flag, ...]
    description: Code
    facts: tuple[Code, ...]
    options_title: Code
    options: tuple[Code, ...]
    count: Code
    children: tuple[Node, ...]
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A block of code under a label; `id` is the tab's own, `key` what readers' choice is remembered by.

    `name` is the label as an attribute.
    """

    id: Code
    key: Code
    name: Code
    label: Code
    description: Code
    block: Code
    note: Code
    is_first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabs:
    """Panels of which one shows at a time; `group` is the name that they share."""

    group: Code
    title: Code
    panels: tuple[Panel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawer:
    """Samples under a heading that folds: a response's status, or a request's example. `kind` is a class."""

    group: Code
    title: Code
    kind: Code
    panels: tuple[Panel, ...]
    is_first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A media type of a body: its line, words on it, and its fields.

    `count` says how many these are; `folded` names, as an attribute does, what they fold under (may be empty).
    """

    line: Code
    count: Code
    folded: Code
    blocks: Code
    facts: tuple[Code, ...]
    options: tuple[Code, ...]
    rows: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A response: its status and name, and what is said of it. `codes` are the error codes, one a line."""

    id: Code
    title: Code
    status: Code
    kind: Code
    description: Code
    codes: Code
    code_lines: tuple[Code, ...]
    headers: tuple[Node, ...]
    contents: tuple[Content, ...]
    links: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Rows under a heading, with a sentence before them (may be empty)."""

    id: Code
    title: Code
    intro: Code
    rows: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A request body under its heading."""

    id: Code
    title: Code
    need: Code
    description: Code
    contents: tuple[Content, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """Lines under a heading."""

    id: Code
    title: Code
    lines: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What goes over the wire: `path` has its variables marked."""

    title: Code
    method: Code
    kind: Code
    path: Code
    notes: tuple[Code, ...]
    description: Code
    groups: tuple[Rows, ...]
    bodies: tuple[Body, ...]
    answers: tuple[Answer, ...]
    answers_title: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An entry of a list of pages, and those below it: `main` is a link or words, `notes` stand beside it."""

    main: Code
    notes: tuple[Code, ...]
    method: Code
    kind: Code
    path: Code
    about: Code
    children: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    """Entries under a heading (may be empty)."""

    id: Code
    title: Code
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An error code or a status: what it means, and what to do about it.

    `operations` are links to those that return it, where they are too many for a line.
    """

    id: Code
    label: Code
    title: Code
    kind: Code
    meaning: Code
    facts: tuple[Code, ...]
    operations: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """An audience or scheme, and the operations that it covers: links in a line, or a list where they are many."""

    id: Code
    title: Code
    rows: tuple[Node, ...]
    count: Code
    line: Code
    operations: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step of a guide."""

    id: Code
    title: Code
    description: Code
    call: Code
    tabs: tuple[Tabs, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A way into the documentation."""

    href: Code
    title: Code
    about: Code
    note: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """Cards under a heading."""

    id: Code
    title: Code
    cards: tuple[Card, ...]
