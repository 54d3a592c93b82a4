"""The pages that list other pages: the reference, each tag, the webhooks, the models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.ir import Api, ExternalDocs, Info, Operation, Server, Tag
from generator.lang.code import Code
from generator.lang.markdown import code_span, link, prose, text, yaml_string
from generator.targets.docs.errors import has_errors
from generator.targets.docs.facts import see
from generator.targets.docs.page import Page, line
from generator.targets.docs.places import CHANGELOG, ERRORS, MODELS_INDEX, REFERENCE_INDEX, SCOPE, tag_title, title_of
from generator.targets.docs.scope import has_scope
from generator.targets.docs.summary import summary_of
from generator.targets.files import Install
from generator.targets.tags import first_tag, tags_below

_STEP = 2
_NOTHING = Code("")
CONTENTS = Code("The whole reference")
INSTALL = Code("Client libraries")


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list: `- title`, and what is below it, which has its indentation already (may be empty)."""

    indent: Code
    title: Code
    description: Code


@dataclass(frozen=True, slots=True)
class Section:
    """A list under a heading, which is empty where the page's title says enough."""

    title: Code
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexView:
    """What the template of an index prints."""

    front_title: Code
    front_description: Code
    title: Code
    description: Code
    notes: tuple[Code, ...]
    sections: tuple[Section, ...]
    footer: Code


def reference_index(page: Page) -> IndexView:
    """The first page of the reference: what the API is, where it is served, all its tags."""
    info = page.api.info
    return IndexView(
        front_title=yaml_string(f"{info.title} reference"),
        front_description=yaml_string(info.summary or summary_of(info.description) or f"Operations of {info.title}."),
        title=Code(f"{text(info.title)} reference"),
        description=prose(info.description) or text(info.summary),
        notes=_see(page.api.external_docs),
        sections=filled(
            Section(Code("Base URL"), tuple(_servers(page.api.servers))),
            Section(INSTALL, tuple(install_items(page.site.context.installs))),
            Section(Code("Operations"), tuple(_tags(page, "", 0))),
            Section(Code("More"), tuple(_more(page))),
        ),
        footer=_about(info) or text(info.title),
    )


def tag_index(name: str, page: Page) -> IndexView:
    """The operations of one tag, those included whose pages stand under another."""
    api = page.api
    tag = next((tag for tag in api.tags if tag.name == name), Tag(name=name))
    title = tag_title(name, api)
    return IndexView(
        front_title=yaml_string(title),
        front_description=yaml_string(summary_of(tag.description) or f"Operations: {title}."),
        title=text(title),
        description=prose(tag.description),
        notes=_see(tag.external_docs),
        sections=filled(
            Section(_NOTHING, tuple(_operation(each, page) for each in tagged(name, api))),
            Section(Code("See also"), tuple(_tags(page, name, 0))),
        ),
        footer=page.to(REFERENCE_INDEX, CONTENTS),
    )


def webhook_index(page: Page) -> IndexView:
    """The webhooks, in document order."""
    title = f"Webhooks of {page.api.info.title}"
    webhooks = (
        item_of(
            line(
                page.to(page.places.webhooks[each.id], text(title_of(each))), code_span(each.method), _deprecated(each)
            ),
            text(summary_of(each.description)),
        )
        for each in page.api.webhooks
    )
    return IndexView(
        front_title=yaml_string(title),
        front_description=yaml_string("Requests that the API makes to URLs of yours."),
        title=text(title),
        description=Code("The API makes these requests to URLs of yours, and expects the answers described."),
        notes=(),
        sections=filled(Section(_NOTHING, tuple(webhooks))),
        footer=page.to(REFERENCE_INDEX, CONTENTS),
    )


def model_index(page: Page, names: Iterable[str]) -> IndexView:
    """The models that pages link to, by name."""
    api = page.api
    title = f"Models of {api.info.title}"
    items = (
        item_of(page.to(page.places.models[name], text(name)), text(summary_of(api.schemas[name].description)))
        for name in sorted(names, key=lambda name: (name.lower(), name))
    )
    return IndexView(
        front_title=yaml_string(title),
        front_description=yaml_string("The objects that requests and responses are made of."),
        title=text(title),
        description=Code("The objects that requests and responses are made of."),
        notes=(),
        sections=filled(Section(_NOTHING, tuple(items))),
        footer=page.to(REFERENCE_INDEX, CONTENTS),
    )


def tagged(name: str, api: Api) -> tuple[Operation, ...]:
    """The operations that have the tag, in document order."""
    return tuple(each for each in api.operations if name in each.tags or name == first_tag(each))


def item_of(title: Code, about: Code = _NOTHING, depth: int = 0) -> Item:
    """An item with a sentence below it."""
    indent = " " * (_STEP * depth)
    return Item(Code(indent), title, Code(f"{indent}{' ' * _STEP}{about}") if about else _NOTHING)


def install_items(installs: Iterable[Install]) -> Iterator[Item]:
    """How each client is installed."""
    for each in installs:
        yield item_of(install_line(each))


def install_line(client: Install) -> Code:
    """A client and the command that installs it."""
    return Code(f"{text(client.title)}: {code_span(client.command)}")


def filled(*sections: Section) -> tuple[Section, ...]:
    """The sections that have anything in them."""
    return tuple(section for section in sections if section.items)


def _see(docs: ExternalDocs | None) -> tuple[Code, ...]:
    return (see(docs),) if docs else ()


def _about(info: Info) -> Code:
    license_name = text(info.license)
    return line(
        Code(f"Version {code_span(info.version)}") if info.version else _NOTHING,
        Code(f"License: {link(license_name, info.license_url)}") if license_name else _NOTHING,
        link(Code("Terms of service"), info.terms) if info.terms else _NOTHING,
        _contact(info),
    )


def _contact(info: Info) -> Code:
    target = info.contact_url or (f"mailto:{info.contact_email}" if info.contact_email else "")
    label = text(info.contact_name or info.contact_email or info.contact_url)
    return Code(f"Contact: {link(label, target)}") if label else _NOTHING


def _servers(servers: Iterable[Server]) -> Iterator[Item]:
    for server in servers:
        yield Item(_NOTHING, code_span(server.url), prose(server.description, indent=_STEP))
        for variable in server.variables:
            values = Code.joined(", ", map(code_span, variable.values))
            title = line(
                code_span("{" + variable.name + "}"),
                Code(f"Default: {code_span(variable.default)}"),
                Code(f"Available options: {values}") if values else _NOTHING,
            )
            yield Item(Code(" " * _STEP), title, prose(variable.description, indent=2 * _STEP))


def _tags(page: Page, parent: str, depth: int) -> Iterator[Item]:
    """The tags below a parent, each followed by its own; a parent that is no tag is none."""
    api = page.api
    for name in tags_below(api, page.places.tags, parent):
        tag = next((tag for tag in api.tags if tag.name == name), Tag(name=name))
        label = text(tag_title(name, api))
        count = len(tagged(name, api))
        head = Code(f"{count} operation{'s' if count != 1 else ''}") if count else _NOTHING
        yield item_of(line(page.to(page.places.tags[name], label), head), text(summary_of(tag.description)), depth)
        yield from _tags(page, name, depth + 1)


def _more(page: Page) -> Iterator[Item]:
    if has_scope(page.api):
        about = Code("Which operations are for whom, and which credentials each needs.")
        yield item_of(page.to(SCOPE, Code("Scope")), about)
    if has_errors(page.api.operations):
        about = Code("Every error code and status: what it means, and what to do about it.")
        yield item_of(page.to(ERRORS, Code("Errors")), about)
    if page.api.webhooks:
        about = Code("Requests that the API makes to URLs of yours.")
        yield item_of(page.to(page.places.webhook_index, Code("Webhooks")), about)
    if page.site.context.previous is not None:
        about = Code("What is different from the version before.")
        yield item_of(page.to(CHANGELOG, Code("Changes")), about)
    if page.site.models:
        about = Code("The objects that requests and responses are made of.")
        yield item_of(page.to(MODELS_INDEX, Code("Models")), about)


def _operation(operation: Operation, page: Page) -> Item:
    call = code_span(f"{operation.method} {operation.path_text}")
    kind = Code("WebSocket") if operation.websocket else _NOTHING
    title = line(page.operation(operation), call, kind, _deprecated(operation))
    return item_of(title, text(summary_of(operation.description)))


def _deprecated(operation: Operation) -> Code:
    return Code("**deprecated**") if operation.deprecated else _NOTHING
