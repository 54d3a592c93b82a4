"""An Api cut down to what some audiences may see: the rest is gone, with all that only it uses; knows no target."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace

from generator.ir import Api, Operation, RefType, Response, Schema, Tag


def cut(api: Api, audiences: Collection[str]) -> Api:
    """The Api without operations that are for others.

    An operation's audience is its own `x-audience`, or else that of its first tag; one that has neither is for
    everybody. Gone as well are tags, named schemas, security schemes and links that only others need.
    """
    of_tags = {tag.name: tag.audience for tag in api.tags}
    operations = tuple(each for each in api.operations if _is_for(each, of_tags, audiences))
    webhooks = tuple(each for each in api.webhooks if _is_for(each, of_tags, audiences))
    kept = {operation.id for operation in operations}
    operations = tuple(replace(each, responses=_linked(each.responses, kept)) for each in operations)
    webhooks = tuple(replace(each, responses=_linked(each.responses, kept)) for each in webhooks)
    schemes = {use.scheme for each in (*operations, *webhooks) for alternative in each.security for use in alternative}
    return replace(
        api,
        operations=operations,
        webhooks=webhooks,
        tags=_tags(api, (*operations, *webhooks), audiences),
        schemas={name: api.schemas[name] for name in _reached(api, (*operations, *webhooks))},
        security_schemes={name: each for name, each in api.security_schemes.items() if name in schemes},
    )


def audiences_of(api: Api) -> tuple[str, ...]:
    """Every audience that the document names, in its order."""
    of_operations = (each.audience for each in (*api.operations, *api.webhooks))
    return tuple(dict.fromkeys(name for name in (*of_operations, *(tag.audience for tag in api.tags)) if name))


def _is_for(operation: Operation, of_tags: dict[str, str], audiences: Collection[str]) -> bool:
    audience = operation.audience or next((of_tags.get(tag, "") for tag in operation.tags[:1]), "")
    return not audience or audience in audiences


def _linked(responses: Iterable[Response], kept: Collection[str]) -> tuple[Response, ...]:
    """The responses, their links to operations that are gone left out."""
    return tuple(
        replace(response, links=tuple(link for link in response.links if link.operation_id in {"", *kept}))
        for response in responses
    )


def _tags(api: Api, operations: Iterable[Operation], audiences: Collection[str]) -> tuple[Tag, ...]:
    """The tags that are still used, their parents, and those that nobody ever used and that are not for others."""
    by_name = {tag.name: tag for tag in api.tags}
    used = {name for operation in operations for name in operation.tags}
    ever = {name for operation in (*api.operations, *api.webhooks) for name in operation.tags}
    for name in list(used):
        while (tag := by_name.get(name)) is not None and tag.parent not in used:
            used.add(name := tag.parent)
    unused = {tag.name for tag in api.tags if tag.name not in ever and tag.audience in {"", *audiences}}
    return tuple(tag for tag in api.tags if tag.name in used | unused)


def _reached(api: Api, operations: Iterable[Operation]) -> list[str]:
    """The names of the schemas that operations need, in the document's order."""
    found: set[str] = set()
    waiting: list[object] = list(operations)
    while waiting:
        for name in _named(waiting.pop()):
            if name not in found and name in api.schemas:
                found.add(name)
                waiting.append(api.schemas[name])
    return [name for name in api.schemas if name in found]


def _named(value: object) -> Iterator[str]:
    """The schemas that a part of the IR refers to, wherever in it."""
    waiting = [value]
    while waiting:
        match waiting.pop():
            case RefType(name=name):
                yield name
            case Schema() as schema:
                waiting += [schema.type, *schema.derived]
            case tuple() as items:
                waiting += items
            case part if is_dataclass(part):
                waiting += [getattr(part, field.name) for field in fields(part)]
            case _:
                pass
