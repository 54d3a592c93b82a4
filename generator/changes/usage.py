"""On which sides of the wire a named schema is used: in what callers send, in what they get; compares nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.ir import (
    Api,
    ArrayType,
    IntersectionType,
    Media,
    ObjectType,
    Operation,
    RefType,
    Schema,
    UnionType,
)


@dataclass(frozen=True, slots=True)
class Sides:
    """Whether callers send a value, and whether they get it."""

    asked: bool = False
    answered: bool = False

    def of(self, schema: Schema) -> Sides:
        """The sides on which a field with that schema appears."""
        return Sides(self.asked and not schema.read_only, self.answered and not schema.write_only)

    @property
    def flipped(self) -> Sides:
        """The sides as the other party sees them."""
        return Sides(self.answered, self.asked)


ASKED = Sides(asked=True)
ANSWERED = Sides(answered=True)


def usage_of(api: Api) -> dict[str, Sides]:
    """The sides of every named schema that is used."""
    asked: set[str] = set()
    answered: set[str] = set()
    for operation in api.operations:
        _collect(api, operation, asked, answered)
        for callback in operation.callbacks:
            for call in callback.operations:
                _collect(api, call, answered, asked)
    for webhook in api.webhooks:
        _collect(api, webhook, answered, asked)
    return {name: Sides(name in asked, name in answered) for name in api.schemas if name in asked or name in answered}


def schema_of(media: Media) -> Schema | None:
    """What a body of that media type is, or one item of its stream."""
    return media.item_schema or media.schema if media.stream else media.schema


def _collect(api: Api, operation: Operation, asked: set[str], answered: set[str]) -> None:
    sent = [each.schema for each in operation.parameters]
    sent += _bodies(operation.body.content if operation.body else ())
    sent += [each.schema for each in operation.socket_messages if each.sender == "client"]
    got = [header.schema for response in operation.responses for header in response.headers]
    got += [schema for response in operation.responses for schema in _bodies(response.content)]
    got += [each.schema for each in operation.socket_messages if each.sender == "server"]
    _reach(api, sent, asked)
    _reach(api, got, answered)


def _bodies(content: Iterable[Media]) -> list[Schema]:
    return [schema for media in content if (schema := schema_of(media)) is not None]


def _reach(api: Api, roots: Iterable[Schema], found: set[str]) -> None:
    waiting = list(roots)
    while waiting:
        schema = waiting.pop()
        if isinstance(schema.type, RefType):
            if schema.type.name not in found:
                found.add(schema.type.name)
                waiting.append(api.schemas[schema.type.name])
        else:
            waiting += parts_of(schema)


def parts_of(schema: Schema) -> Iterator[Schema]:
    """What is directly inside a schema."""
    match schema.type:
        case ObjectType(properties=properties, additional=additional, patterns=patterns):
            yield from (each.schema for each in properties)
            yield from (inner for _, inner in patterns)
            yield from (additional,) if additional is not None else ()
        case ArrayType(items=items, prefix=prefix):
            yield from prefix
            yield from (items,) if items is not None else ()
        case UnionType(variants=variants):
            yield from (each.schema for each in variants)
        case IntersectionType(parts=parts):
            yield from parts
        case _:
            pass
    yield from (each.schema for each in schema.derived)
