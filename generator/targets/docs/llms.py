"""The reference for language models: `llms.txt` leads to the pages, `llms-full.txt` says all in one bounded text.

Both follow llmstxt.org: a title, a summary, lists of links with notes. Where everything would be longer than the
budget, descriptions go before parameters, and those before operations.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from generator.ir import ObjectType, Operation, Schema
from generator.lang.markdown import code_span, prose, text
from generator.targets.docs.indexes import tagged
from generator.targets.docs.page import Page, line
from generator.targets.docs.places import CHANGELOG, ERRORS, MODELS_INDEX, SCOPE, tag_title, title_of
from generator.targets.docs.reach import reach
from generator.targets.docs.status import is_error, status_title
from generator.targets.docs.summary import summary_of
from generator.targets.docs.types import core_of, type_name
from generator.targets.tags import first_tag

LLMS = "docs/llms.txt"
LLMS_FULL = "docs/llms-full.txt"
# In characters: what an assistant can be given beside a question, and what it can be given at all.
_BUDGET: Final = 60_000
_BUDGET_FULL: Final = 400_000


def llms(page: Page, guides: Mapping[str, tuple[str, str]]) -> str:
    """The list of pages: every operation with a note or a sentence where that fits, else bare, else every tag.

    `guides` has title and description of each guide by path.
    """
    versions = ((True, summary_of), (True, _sentence), (True, _nothing), (False, summary_of))
    return _within(_BUDGET, (_index(page, guides, *how) for how in versions))


def llms_full(page: Page, guides: Mapping[str, tuple[str, str]]) -> str:
    """The whole API as one text, as much of each operation as fits; guides are linked."""
    return _within(_BUDGET_FULL, (_whole(page, guides, level) for level in (3, 2, 1, 0)))


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
    told = "\n".join(reach(page))
    return [f"# {text(info.title)}", *([f"> {about}"] if about else []), *([told] if told else [])]


def _sentence(description: str) -> str:
    """The first sentence of a description."""
    return re.split(r"(?<=[.!?]) ", summary_of(description), maxsplit=1)[0]


def _nothing(_: str) -> str:
    return ""


def _index(page: Page, guides: Mapping[str, tuple[str, str]], has_operations: bool, note: Callable[[str], str]) -> str:
    parts = [*_head(page), *_guides(page, guides, note)]
    for tag, path in page.places.tags.items():
        listed = tagged(tag, page.api)
        title = tag_title(tag, page.api)
        if not has_operations:
            about = next((each.description for each in page.api.tags if each.name == tag), "")
            parts.append(_item(page, path, title, note(about)))
        elif listed:
            items = (
                _item(page, page.places.operations[each.id], title_of(each), note(each.description)) for each in listed
            )
            parts.append("\n".join([f"## {text(title)}\n", *items]))
    parts += _webhooks(page, note)
    further = ((MODELS_INDEX, "Models"), (ERRORS, "Errors"), (SCOPE, "Scope"), (CHANGELOG, "Changes"))
    optional = [_item(page, path, title, "") for path, title in further if path in page.site.paths]
    return "\n\n".join([*parts, *(["\n".join(["## Optional\n", *optional])] if optional else [])]) + "\n"


def _guides(page: Page, guides: Mapping[str, tuple[str, str]], note: Callable[[str], str]) -> list[str]:
    items = [_item(page, path, title, note(about)) for path, (title, about) in guides.items()]
    return ["\n".join(["## Guides\n", *items])] if items else []


def _webhooks(page: Page, note: Callable[[str], str]) -> list[str]:
    hooks = page.api.webhooks
    items = [_item(page, page.places.webhooks[each.id], title_of(each), note(each.description)) for each in hooks]
    return ["\n".join(["## Webhooks\n", *items])] if items else []


def _item(page: Page, path: str, title: str, about: str) -> str:
    note = text(about)
    return f"- {page.to(path, text(title))}{f': {note}' if note else ''}"


def _whole(page: Page, guides: Mapping[str, tuple[str, str]], level: int) -> str:
    """Level 0 has operations alone, 1 their arguments, 2 descriptions, 3 the models as well."""
    parts = [*_head(page), *([prose(page.api.info.description)] if level > 1 else [])]
    parts += _guides(page, guides, summary_of)
    for tag in page.places.tags:
        listed = [each for each in page.api.operations if first_tag(each) == tag]
        parts += [f"## {text(tag_title(tag, page.api))}"] if listed else []
        parts += ["\n".join(_operation(each, page, level)) for each in listed]
    if page.api.webhooks:
        parts += ["## Webhooks", *("\n".join(_operation(each, page, level)) for each in page.api.webhooks)]
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
