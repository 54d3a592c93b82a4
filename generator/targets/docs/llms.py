"""The reference for language models: `llms.txt` leads to the pages, `llms-full.txt` says all in one bounded text.

Both follow llmstxt.org: a title, a summary, lists of links with notes. Where everything would be longer than the
budget, descriptions go before parameters, and those before operations.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.ir import ObjectType, Operation, Schema
from generator.lang.markdown import code_span, prose, text
from generator.targets.docs.indexes import tagged
from generator.targets.docs.page import Page, line
from generator.targets.docs.places import CHANGELOG, ERRORS, MODELS_INDEX, SCOPE, tag_title, title_of
from generator.targets.docs.status import is_error, status_title
from generator.targets.docs.summary import summary_of
from generator.targets.docs.types import core_of, type_name
from generator.targets.tags import first_tag

LLMS = "docs/llms.txt"
LLMS_FULL = "docs/llms-full.txt"
# In characters: what an assistant can be given beside a question, and what it can be given at all.
_BUDGET: Final = 60_000
_BUDGET_FULL: Final = 400_000


def llms(page: Page) -> str:
    """The list of pages: every operation with a note where that fits, else every operation, else every tag."""
    return _within(_BUDGET, (_index(page, *how) for how in ((True, True), (True, False), (False, True))))


def llms_full(page: Page) -> str:
    """The whole API as one text, as much of each operation as fits."""
    return _within(_BUDGET_FULL, (_whole(page, level) for level in (3, 2, 1, 0)))


def _within(budget: int, versions: Iterator[str]) -> str:
    """The first version that fits; else as many whole lines of the last as do."""
    built = ""
    for built in versions:
        if len(built) <= budget:
            return built
    return built[: built.rfind("\n", 0, budget) + 1]


def _head(page: Page) -> list[str]:
    info = page.api.info
    about = text(info.summary or summary_of(info.description))
    return [f"# {text(info.title)}", *([f"> {about}"] if about else [])]


def _index(page: Page, has_operations: bool, has_notes: bool) -> str:
    parts = _head(page)
    for tag, path in page.places.tags.items():
        listed = tagged(tag, page.api)
        title = tag_title(tag, page.api)
        if not has_operations:
            about = next((each.description for each in page.api.tags if each.name == tag), "")
            parts.append(_item(page, path, title, about))
        elif listed:
            items = (
                _item(page, page.places.operations[each.id], title_of(each), each.description if has_notes else "")
                for each in listed
            )
            parts.append("\n".join([f"## {text(title)}\n", *items]))
    further = ((MODELS_INDEX, "Models"), (ERRORS, "Errors"), (SCOPE, "Scope"), (CHANGELOG, "Changes"))
    optional = [_item(page, path, title, "") for path, title in further if path in page.site.paths]
    return "\n\n".join([*parts, *(["\n".join(["## Optional\n", *optional])] if optional else [])]) + "\n"


def _item(page: Page, path: str, title: str, about: str) -> str:
    note = text(summary_of(about))
    return f"- {page.to(path, text(title))}{f': {note}' if note else ''}"


def _whole(page: Page, level: int) -> str:
    """Level 0 has operations alone, 1 their arguments, 2 descriptions, 3 the models as well."""
    parts = [*_head(page), *([prose(page.api.info.description)] if level > 1 else [])]
    for tag in page.places.tags:
        listed = [each for each in page.api.operations if first_tag(each) == tag]
        parts += [f"## {text(tag_title(tag, page.api))}"] if listed else []
        parts += ["\n".join(_operation(each, page, level)) for each in listed]
    if level > 2:
        parts += ["## Models", *("\n".join(_model(name, page)) for name in sorted(page.site.models))]
    return "\n\n".join(part for part in parts if part) + "\n"


def _operation(operation: Operation, page: Page, level: int) -> Iterator[str]:
    yield f"### {text(title_of(operation))}\n"
    yield line(code_span(f"{operation.method} {operation.path_text}"), code_span(operation.id))
    if level > 1 and operation.description:
        yield f"\n{prose(operation.description)}"
    if level < 1:
        return
    yield ""
    for parameter in operation.parameters:
        about = parameter.description or parameter.schema.description
        name = f"{parameter.location} {code_span(parameter.name)}"
        yield f"- {name}{_said(parameter.schema, parameter.required, about, page, level)}"
    for media in operation.body.content[:1] if operation.body else ():
        yield f"- body {code_span(media.media_type)}: {_kind(media.schema, page)}"
        yield from _fields(media.schema, page, level)
    for response in operation.responses:
        kinds = [_kind(media.schema, page) for media in response.content if not is_error(response.status)]
        if kinds:
            yield f"- answers {text(status_title(response.status))}: {', '.join(dict.fromkeys(kinds))}"


def _model(name: str, page: Page) -> Iterator[str]:
    schema = page.api.schemas[name]
    yield f"### {text(name)}\n"
    yield _kind(schema, page)
    if schema.description:
        yield f"\n{prose(schema.description)}\n"
    yield from _fields(schema, page, 2)


def _fields(schema: Schema | None, page: Page, level: int) -> Iterator[str]:
    opened = core_of(schema, page.api).schema.type if schema is not None else None
    for each in opened.properties if isinstance(opened, ObjectType) else ():
        yield f"- {code_span(each.name)}{_said(each.schema, each.required, each.schema.description, page, level)}"


def _said(schema: Schema, required: bool, about: str, page: Page, level: int) -> str:
    """What follows the name of a parameter or field."""
    note = text(summary_of(about)) if level > 1 else ""
    return f" ({_kind(schema, page)}{', required' if required else ''}){f': {note}' if note else ''}"


def _kind(schema: Schema | None, page: Page) -> str:
    """The type, and the name of the model that it is or holds."""
    if schema is None:
        return code_span("any")
    model = core_of(schema, page.api).model
    kind = code_span(type_name(schema, page.api))
    return f"{kind} {page.model(model)}" if model and model in page.site.models else kind
