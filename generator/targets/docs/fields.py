"""The rows in which a page lists parameters and fields: what each line says and how far it is indented."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.ir import Api
from generator.lang.code import Code
from generator.lang.markdown import code_span, link, mark, prose, strong, text
from generator.targets.docs.outline import Child, Entry
from generator.targets.docs.page import Page, line
from generator.targets.docs.places import way
from generator.targets.docs.told import Told
from generator.targets.docs.types import core_of, has_page

# Readers of Markdown stop nesting lists somewhere (some at 10): deeper fields name the path that leads to them.
_DEEPEST_INDENT = 5
_STEP = 2
_NOTHING = Code("")
# Longer lists of described options stand on the page of their model alone.
_MOST_OPTIONS = 20
MODEL_PREFIX = "field"
_OPTIONS = Code("Available options")
_NO_FACTS: Mapping[str, tuple[Code, ...]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One parameter, field or variant: `- anchor title`, and below it what else there is to say (may be empty).

    `indent` stands before each line, which `description` has already. `facts` is one line; `options` are lines
    under `options_title`.
    """

    indent: Code
    title: Code
    anchor: Code = _NOTHING
    description: Code = _NOTHING
    facts: Code = _NOTHING
    options_title: Code = _OPTIONS
    options: tuple[Code, ...] = ()


def rows_of(
    prefix: str,
    page: Page,
    *,
    quoted: bool = True,
    extra: Mapping[str, tuple[Code, ...]] = _NO_FACTS,
) -> tuple[Row, ...]:
    """The rows of the root of that prefix, with which the anchors of its fields begin.

    `quoted` writes examples as JSON does; `extra` has more
    facts of those at the top, by name.
    """
    return tuple(_rows(prefix, page, quoted, extra))


def _rows(prefix: str, page: Page, quoted: bool, extra: Mapping[str, tuple[Code, ...]]) -> Iterator[Row]:
    path: list[str] = []
    marks: list[str] = []
    for entry in page.outlines[prefix].entries:
        child, depth = entry.child, entry.depth
        del path[depth:], marks[depth:]
        marks.append(_mark(child, page.api))
        is_top = depth == 0 and child.kind == "field"
        indent = min(depth, _DEEPEST_INDENT) * _STEP
        told = page.site.tell(child.schema, quoted=quoted)
        elsewhere = _options_elsewhere(entry, len(told.options), page)
        choice = told.choice if entry.opened else _NOTHING
        facts = dict.fromkeys((*told.facts, *(extra.get(child.name, ()) if is_top else ())))
        yield Row(
            indent=Code(" " * indent),
            title=line(_label(child, path[_DEEPEST_INDENT:]), *_head(child, told, page)),
            anchor=page.anchor(f"{prefix}-{'.'.join(marks)}") if child.kind == "field" else _NOTHING,
            description=prose(told.description, indent=indent + _STEP),
            facts=line(*facts, elsewhere, choice),
            options=() if elsewhere else told.options,
        )
        path.append(child.name or f"{child.kind} {child.number or ''}".strip())


def _mark(child: Child, api: Api) -> str:
    """A step of the way to a field, as its anchor has it: it stays the same when others come and go beside it."""
    match child.kind:
        case "field" | "pattern":
            return mark(child.name)
        case "other":
            return "any"
        case "item":
            return f"item{child.number or ''}"
        case "variant":
            return mark(core_of(child.schema, api).model or next(iter(child.tags), "") or f"option{child.number}")


def _options_elsewhere(entry: Entry, count: int, page: Page) -> Code:
    """A link to a long list of options on the page of the model that the field belongs to; empty if it stands here."""
    is_long = count > _MOST_OPTIONS and entry.owner and entry.child.kind == "field"
    if not is_long or (home := page.model_path(entry.owner)) == page.path:
        return _NOTHING
    target = f"{way(page.path, home)}#{MODEL_PREFIX}-{mark(entry.child.name)}"
    return Code(f"Available options: {link(Code(f'{count} values'), target)}")


def type_line(told: Told, page: Page) -> Code:
    """The type, and a link to the model that has its fields."""
    model = told.core.model
    return line(told.type, page.model(model) if model and has_page(told.core.schema) else _NOTHING)


def _head(child: Child, told: Told, page: Page) -> Iterator[Code]:
    if child.kind == "variant" and not told.core.model:
        yield text(told.title)
    yield type_line(told, page)
    if child.required:
        yield Code("required")
    if child.tags and child.discriminator:
        values = Code.joined(" or ", map(code_span, child.tags))
        yield Code(f"when {code_span(child.discriminator)} is {values}")
    yield from told.flags


def _label(child: Child, path: list[str]) -> Code:
    match child.kind:
        case "field":
            label = strong(code_span(child.name))
        case "pattern":
            label = Code(f"*Any field that matches* {code_span(child.name)}")
        case "other":
            label = Code("*Any other field*")
        case "item":
            label = Code(f"*Item {child.number}*" if child.number else "*Any further item*")
        case "variant":
            label = Code(f"*Option {child.number}*")
    return Code(f"{label} in {code_span('.'.join(path))}") if path else label
