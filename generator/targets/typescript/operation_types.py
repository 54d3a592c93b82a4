"""`operations.ts`: every operation by its id as a type, with its parameters, body and the answer of each status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.ir import Api, Operation, Parameter
from generator.lang.code import Code
from generator.lang.typescript import (
    Atom,
    Member,
    Named,
    Node,
    Shape,
    comment,
    key,
    names_in,
    renamed,
    string,
    united,
)
from generator.request.body import usual_media
from generator.request.media_types import body_kind
from generator.request.response import chosen_media
from generator.surface import Method, Outcome, Surface
from generator.surface.model import Place
from generator.targets.clients.failures import summary_of
from generator.targets.typescript.imports import Import, imports_of
from generator.targets.typescript.params import slots_of
from generator.targets.typescript.results import outcome_type
from generator.targets.typescript.scalars import NEVER, STRING, UNDEFINED, UNKNOWN, or_undefined
from generator.targets.typescript.told import told_of
from generator.targets.typescript.type_files import TypesView, declaration
from generator.targets.typescript.types import Types

MODULE: Final = "operations"
_PLACES: Final[tuple[tuple[str, tuple[Place, ...]], ...]] = (
    ("query", ("query", "querystring")),
    ("header", ("header",)),
    ("cookie", ("cookie",)),
)


@dataclass(frozen=True, slots=True)
class OperationTypes:
    """The two interfaces: operations, and the webhooks that the API sends (None where it has none)."""

    operations: Shape
    webhooks: Shape | None

    def nodes(self) -> Iterator[Node]:
        """Both, as far as they are there."""
        yield self.operations
        if self.webhooks is not None:
            yield self.webhooks


def operation_types(surface: Surface, types: Types, *, documented: bool) -> OperationTypes:
    """The types of all operations; `documented` says what is known of each parameter as well."""
    found = [method for resource in surface.resources for method in resource.methods]
    order = {operation.id: at for at, operation in enumerate(surface.api.operations)}
    ordered = sorted(found, key=lambda each: order[each.operation.id])
    members = [
        _member(each.operation, _operation(each, types, documented=documented), each.operation.id) for each in ordered
    ]
    webhooks = [_member(each, _webhook(each, types), name) for name, each in _webhooks(surface.api).items()]
    return OperationTypes(Shape(tuple(members)), Shape(tuple(webhooks)) if webhooks else None)


def module_view(found: OperationTypes, types: Types, homes: Mapping[Code, str], own: Mapping[str, str]) -> TypesView:
    """The module; `homes` has the module of every type of a schema, `own` those of the tool's own types."""
    names = types.names
    wanted = {
        Import(each.text, own.get(each.module, each.module) if each.module else homes[each.text], is_type=True)
        for node in found.nodes()
        for each in names_in(node)
    }
    imports = imports_of(wanted, f"types/{MODULE}", {names.operations, names.webhooks, "Date", "Response"})
    local = imports.types(own)
    told = "Every operation by its id. A place that an operation has nothing for is `never`."
    declarations = [_declared(names.operations, found.operations, local, told)]
    if found.webhooks is not None:
        told = "What the API sends to webhooks, by the webhook's name."
        declarations.append(_declared(names.webhooks, found.webhooks, local, told))
    return TypesView(imports.lines, tuple(declarations))


def _declared(name: Code, shape: Shape, local: Mapping[Named, Code], told: str) -> Code:
    return declaration(name, renamed(shape, local), comment(told))


def _webhooks(api: Api) -> dict[str, Operation]:
    """The webhooks by name; one that comes by several methods, by method and name."""
    count = Counter(each.path_text for each in api.webhooks)
    return {
        each.path_text if count[each.path_text] == 1 else f"{each.method} {each.path_text}": each
        for each in api.webhooks
    }


def _member(operation: Operation, node: Node, name: str) -> Member:
    return Member(key(name), node, comment=_commented(summary_of(operation)))


def _commented(text: str) -> Callable[[int], Code]:
    return lambda indent: comment(text, indent=indent)


def _operation(method: Method, types: Types, *, documented: bool) -> Node:
    operation = method.operation
    slots = [Member(key(each.wire), types.argument(each.schema)) for each in slots_of(method)]
    given = {place: [each for each in operation.parameters if each.location in places] for place, places in _PLACES}
    members = [
        Member(Code("method"), Atom(string(operation.method))),
        Member(Code("path"), Atom(string(operation.path_text))),
        Member(Code("params"), _shape(slots)),
    ]
    for place, listed in given.items():
        found = [_parameter(each, types, documented=documented) for each in listed]
        members.append(_place(place, _shape(found), optional=_is_optional(found)))
    body = _body(operation, types)
    optional = body != NEVER and operation.body is not None and not operation.body.required
    members.append(_place("body", body, optional=optional))
    members.append(Member(Code("responses"), _shape(_responses(operation, types))))
    return Shape(tuple(members))


def _place(name: str, node: Node, *, optional: bool) -> Member:
    return Member(Code(name), or_undefined(node) if optional else node, optional=optional)


def _is_optional(members: list[Member]) -> bool:
    return bool(members) and all(each.optional for each in members)


def _shape(members: Iterable[Member]) -> Node:
    found = {each.key: each for each in members}
    return Shape(tuple(found.values())) if found else NEVER


def _parameter(given: Parameter, types: Types, *, documented: bool) -> Member:
    told = told_of(given.schema, types.api, given.description, deprecated=given.deprecated) if documented else None
    found = types.argument(given.schema)
    found = found if given.required else or_undefined(found)
    return Member(key(given.name), found, optional=not given.required, comment=told)


def _body(operation: Operation, types: Types) -> Node:
    media = usual_media(operation.body) if operation.body is not None else None
    if media is None:
        return NEVER
    kind = body_kind(media.media_type)
    if media.schema is None:
        return STRING if kind in ("text", "lines", "events") else UNKNOWN
    if kind == "multipart":
        return types.form_body(media.schema)
    return types.form_field(media.schema) if kind in ("binary", "any") else types.argument(media.schema)


def _responses(operation: Operation, types: Types) -> Iterator[Member]:
    for response in operation.responses:
        media = chosen_media(types.api, response.content) if response.content else None
        schema = (media.item_schema if media.stream else media.schema) if media is not None else None
        node = outcome_type(Outcome(response.status, media, schema), types)
        status = response.status
        yield Member(Code(status) if status.isascii() and status.isdigit() else key(status), node)


def _webhook(operation: Operation, types: Types) -> Node:
    """The body of a webhook, which comes to the reader: an answer, as it were."""
    content = operation.body.content if operation.body is not None else ()
    found = united(types.of(each.schema, "output") if each.schema is not None else UNKNOWN for each in content)
    return UNDEFINED if found == NEVER else found
