"""What a caller gives to a method: parameters and fields of the body, each with words of its own; makes no value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from generator.ir import AnyType, Api, ObjectType, Operation, Parameter, Property, Schema, Slot, StringType
from generator.names import words
from generator.request.build import can_be_sent
from generator.surface.model import Argument, BodyPlan, Place

# Who keeps a name that several places have: the first of these.
_PLACES: Final[tuple[Place, ...]] = ("path", "query", "querystring", "body", "header", "cookie")


def arguments_of(api: Api, operation: Operation, body: BodyPlan | None) -> tuple[Argument, ...]:
    """Path arguments in the order of the path, then required ones, then the others; no two of one name."""
    found = [*_parameters(api, operation), *_of_body(api, body)]
    named = _named(sorted(found, key=lambda each: _PLACES.index(each.place)))
    return tuple(sorted(named, key=lambda each: (each.place != "path", not each.required)))


def _parameters(api: Api, operation: Operation) -> Iterator[Argument]:
    declared = {each.name: each for each in operation.parameters if each.location == "path"}
    for part in operation.path:
        if isinstance(part, Slot):
            yield _argument(declared.get(part.name) or _undeclared(part.name))
    credentials = _credentials(api, operation)
    for each in operation.parameters:
        of_credential = (each.location, _folded(each.location, each.name)) in credentials
        unsendable = each.location == "header" and not can_be_sent(each.name)
        if each.location != "path" and not of_credential and not unsendable:
            yield _argument(each)


def _argument(parameter: Parameter) -> Argument:
    return Argument(
        wire=parameter.name,
        place=parameter.location,
        words=(),
        schema=parameter.schema,
        required=parameter.required or parameter.location == "path",
        description=parameter.description,
        deprecated=parameter.deprecated,
        parameter=parameter,
    )


def _undeclared(name: str) -> Parameter:
    schema = Schema(type=StringType())
    return Parameter(name=name, location="path", schema=schema, required=True, style="simple", explode=False)


def _of_body(api: Api, body: BodyPlan | None) -> Iterator[Argument]:
    if body is None:
        return
    schema = body.media.schema or Schema(type=AnyType())
    if not body.flat:
        yield Argument(wire="", place="body", words=("body",), schema=schema, required=body.required)
        return
    opened = api.resolved(schema).type
    if not isinstance(opened, ObjectType):
        raise TypeError("a flat body is an object")
    for field in (*opened.properties, *_unlisted(opened)):
        if not api.resolved(field.schema).read_only and not field.schema.read_only:
            yield Argument(
                wire=field.name,
                place="body",
                words=(),
                schema=field.schema,
                required=field.required and body.required,
                description=field.schema.description,
                deprecated=field.schema.deprecated,
            )


def _unlisted(opened: ObjectType) -> Iterator[Property]:
    """Fields that are required although nothing else is said of them."""
    return (Property(name, Schema(type=AnyType()), required=True) for name in opened.required_extra)


def _credentials(api: Api, operation: Operation) -> set[tuple[str, str]]:
    """Place and name of every key that a scheme of the operation sends: no argument of anybody's."""
    schemes = (api.security_schemes.get(use.scheme) for each in operation.security for use in each)
    return {
        (scheme.location, _folded(scheme.location, scheme.parameter))
        for scheme in schemes
        if scheme is not None and scheme.kind == "apiKey"
    }


def _folded(place: str, name: str) -> str:
    return name.lower() if place == "header" else name


def _named(arguments: Iterable[Argument]) -> list[Argument]:
    """The arguments with their words; those of later places yield, and behind them later ones of the same place."""
    taken: set[str] = set()
    named: list[Argument] = []
    for each in arguments:
        chosen = next(told for told in _spellings(each) if "_".join(told) not in taken)
        taken.add("_".join(chosen))
        named.append(replace(each, words=chosen))
    return named


def _spellings(argument: Argument) -> Iterator[tuple[str, ...]]:
    own = argument.words or words(argument.wire) or ("value",)
    yield own
    place = "query" if argument.place == "querystring" else argument.place
    yield (place, *own)
    # `a-b` and `a_b` side by side: the wire name's own characters tell them apart.
    yield (*own, "".join(char if char.isalnum() else f"x{ord(char):x}" for char in argument.wire))
    number = 2
    while True:
        yield (place, *own, str(number))
        number += 1


def by_place(arguments: Iterable[Argument]) -> Mapping[Place, list[Argument]]:
    """The arguments of each place that has any, in their order."""
    found: dict[Place, list[Argument]] = {}
    for each in arguments:
        found.setdefault(each.place, []).append(each)
    return found
