"""What the parts of one page share: the specification, where the page stands, and the links that lead from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.ir import Api, Json, Operation, Schema
from generator.lang.code import Code
from generator.lang.markdown import anchor, code_span, link, mark, text
from generator.targets.docs.outline import Outline, Root, outlines
from generator.targets.docs.places import ERRORS, Places, title_of, way
from generator.targets.docs.relations import Relations
from generator.targets.docs.told import Told, tell
from generator.targets.files import Context

SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages share.

    `relations` say which operations come before and after others. `codes` are those that the catalogue of errors
    explains, `paths` all pages that were begun. `models` gathers the names of the models that pages link to, `samples`
    the first sample of a whole model that the page of an operation shows.
    """

    context: Context
    places: Places
    relations: Relations
    codes: frozenset[str] = frozenset()
    paths: set[str] = field(default_factory=set)
    models: dict[str, None] = field(default_factory=dict)
    samples: dict[str, Json] = field(default_factory=dict)
    _told: dict[tuple[int, bool], Told] = field(default_factory=dict)

    def tell(self, schema: Schema, *, quoted: bool = True) -> Told:
        """What there is to say of a schema; worked out once, since many pages say the same."""
        key = (id(schema), quoted)
        if key not in self._told:  # which keeps the schema alive, and so the id its own
            self._told[key] = tell(schema, self.context.api, quoted=quoted)
        return self._told[key]


@dataclass(frozen=True, slots=True)
class Page:
    """One page being written.

    `outlines` says which fields the page lists under each of its roots, by the prefix of their anchors.
    """

    path: str
    site: Site
    outlines: Mapping[str, Outline] = field(default_factory=dict)
    _anchors: set[str] = field(default_factory=set)

    @property
    def api(self) -> Api:
        """The specification."""
        return self.site.context.api

    @property
    def places(self) -> Places:
        """Where all pages stand."""
        return self.site.places

    def outlined(self, roots: Mapping[str, Root]) -> Page:
        """The same page, once it is known what it has to describe, in reading order."""
        found = outlines(tuple(roots.values()), self.api)
        return replace(self, outlines=dict(zip(roots, found, strict=True)))

    def model(self, name: str) -> Code:
        """A link to the page of a named schema."""
        return self.to(self.model_path(name), text(name))

    def model_path(self, name: str) -> str:
        """The path of a named schema's page, which there will be, now that it is asked for."""
        self.site.models[name] = None
        return self.places.models[name]

    def operation(self, operation: Operation) -> Code:
        """A link to the page of an operation."""
        return self.to(self.places.operations[operation.id], text(title_of(operation)))

    def code(self, code: str) -> Code:
        """An error code, linked to where the catalogue explains it."""
        label = code_span(code)
        if code not in self.site.codes:
            return label
        return link(label, f"{way(self.path, ERRORS)}#{code_anchor(code)}")

    def to(self, path: str, label: Code) -> Code:
        """A link to a page, by its path."""
        return link(label, way(self.path, path))

    def anchor(self, identifier: str) -> Code:
        """A place to link to; nothing where the page has one of that name already."""
        if identifier in self._anchors:
            return Code("")
        self._anchors.add(identifier)
        return anchor(Code(identifier))


def code_anchor(code: str) -> str:
    """The anchor of an error code in the catalogue."""
    return f"code-{mark(code)}"


def line(*parts: Code) -> Code:
    """The parts that say something, with dots between them."""
    return Code.joined(SEPARATOR, (part for part in parts if part))
