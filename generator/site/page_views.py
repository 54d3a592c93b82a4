"""The pages that the templates of the site print, put together from their parts; knows no specification."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lang.code import Code
from generator.site.model import (
    Anchor,
    Call,
    Cards,
    Drawer,
    Entry,
    ItemList,
    List,
    Node,
    Panel,
    Rows,
    Scope,
    Shell,
    Step,
    Tabs,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPage:
    """The page of an operation or webhook; `meta` are facts for beside its title, `main` is the call alone."""

    shell: Shell
    title: Code
    intro: Code
    meta: tuple[Code, ...]
    call: Call
    main: tuple[Call, ...]
    access: tuple[Rows, ...]
    snippets: tuple[Tabs, ...]
    requests: tuple[Drawer, ...]
    responses: tuple[Drawer, ...]
    channels: tuple[List, ...]
    callbacks: tuple[Call, ...]
    related: tuple[List, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPage:
    """The page of a model."""

    shell: Shell
    title: Code
    line: tuple[Code, ...]
    description: Code
    facts: tuple[Code, ...]
    options: tuple[Code, ...]
    rows: tuple[Node, ...]
    samples: tuple[Panel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """A page that lists others."""

    shell: Shell
    title: Code
    description: Code
    notes: tuple[Code, ...]
    sections: tuple[ItemList, ...]
    meta: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsPage:
    """The catalogue of errors."""

    shell: Shell
    title: Code
    intro: Code
    codes: tuple[Entry, ...]
    statuses: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopePage:
    """Who may call what."""

    shell: Shell
    title: Code
    audiences: tuple[Scope, ...]
    schemes: tuple[Scope, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """A guide, step by step; `exports` is one panel."""

    shell: Shell
    title: Code
    description: Code
    before: tuple[Code, ...]
    exports: Panel
    inputs: tuple[Code, ...]
    setup: tuple[Tabs, ...]
    steps: tuple[Step, ...]
    scripts: tuple[Code, ...]
    cleans_up: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPage:
    """The first page: what the API is, the first call, and the ways on; `more` is the rest of its description."""

    shell: Shell
    title: Code
    description: Code
    more: Code
    facts: tuple[Code, ...]
    actions: tuple[Anchor, ...]
    first: tuple[Tabs, ...]
    first_title: Code
    sections: tuple[Cards, ...]
