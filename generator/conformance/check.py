"""Conformance: compiles schemas of a specification when they are asked for, and says what in a value does not fit."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from jsonschema_rs import Draft202012Validator, Registry, ValidationError

from generator.conformance.convert import Converter, Direction, JsonSchema
from generator.conformance.formats import CHECKS
from generator.conformance.wording import Misfit, misfit
from generator.ir.schema import Json, Location
from generator.problems import SpecError
from generator.source import Node, Spec

_MOST = 20
# Schemas that are in no registry yet and may travel with a validator before a new registry is worth its making.
_FEW = 32
# All in one document: jsonschema-rs keeps track of recursion within a document far better than across several.
_SHARED = "urn:specpress:schemas"


class Conformance:
    """Judges values by the schemas of `spec`, each direction by its own view of readOnly and writeOnly."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._views: dict[Direction, _View] = {}

    def misfits(self, schema: Location, value: Json, direction: Direction) -> tuple[Misfit, ...]:
        """Why `value` does not fit the schema at `schema`: at most 20 reasons, none when it fits.

        A request does without required readOnly properties, a response without writeOnly ones; values that have
        them all the same fit. References that lead nowhere, patterns that do not compile and formats that are not
        known accept everything.
        """
        view = self._views.setdefault(direction, _View(self._spec, direction))
        validator = view.validator(schema)
        if validator is None:
            return ()
        try:
            return () if validator.is_valid(value) else tuple(map(misfit, islice(validator.iter_errors(value), _MOST)))
        except ValidationError as error:
            return (misfit(error),)
        except (ValueError, RecursionError):
            # A lone surrogate in a string, or values nested deeper than the validator goes.
            return (Misfit((), "the value is no text that UTF-8 can carry, or is nested too deep"),)

    def fits(self, schema: Location, value: Json, direction: Direction) -> bool:
        """Whether nothing in `value` misfits."""
        return not self.misfits(schema, value, direction)


@dataclass(slots=True)
class _Resource:
    """A converted schema, and the URIs that it refers to."""

    schema: JsonSchema
    refers_to: tuple[str, ...]


@dataclass(slots=True)
class _View:
    """The schemas as one direction sees them.

    `shared` names the resources that `registry` holds; whatever one of them refers to is in it too. Others
    travel as `$defs` with the validators that need them, until they outnumber the shared ones: so the work of
    making registries stays in proportion to the number of schemas, in whatever order they are asked for.
    """

    spec: Spec
    direction: Direction
    uris: dict[Location, str] = field(default_factory=dict)
    nodes: dict[str, Node] = field(default_factory=dict)
    resources: dict[str, _Resource] = field(default_factory=dict)
    validators: dict[Location, Draft202012Validator | None] = field(default_factory=dict)
    shared: set[str] = field(default_factory=set)
    waiting: set[str] = field(default_factory=set)
    registry: Registry | None = None

    def validator(self, schema: Location) -> Draft202012Validator | None:
        """The compiled schema; None for one that cannot be compiled or is not there, which accepts everything."""
        if schema not in self.validators:
            try:
                node = self._aimed(self.spec.node(schema))
                found = self.validators.get(node.location)
                self.validators[schema] = found if found is not None else self._compile(self.uri(node))
                self.validators[node.location] = self.validators[schema]
            except (SpecError, ValueError, LookupError, RecursionError):
                self.validators[schema] = None
        return self.validators[schema]

    def _aimed(self, node: Node) -> Node:
        """What a schema that is nothing but a reference leads to, so that its validator serves for both."""
        while isinstance(node.value, dict) and list(node.value) == ["$ref"]:
            self.spec.resolve(node)
            node = self.spec.follow(node, node.text("$ref"))
        return node

    def uri(self, node: Node) -> str:
        """The URI of the schema at `node`, the same on every call."""
        uri = self.uris.get(node.location)
        if uri is None:
            uri = self.uris[node.location] = f"{_SHARED}#/$defs/{len(self.uris)}"
            self.nodes[uri] = node
        return uri

    def _compile(self, uri: str) -> Draft202012Validator:
        alone = {reached for reached in self._reached(uri) if reached not in self.shared}
        self.waiting |= alone
        if len(self.waiting) > max(_FEW, len(self.shared)):
            self._share()
            alone = set()
        carried = {_number(each): _carried(self.resources[each].schema, alone) for each in sorted(alone)}
        schema = {"$ref": _address(uri, alone), "$defs": carried}
        return Draft202012Validator(schema, registry=self.registry, validate_formats=True, formats=dict(CHECKS))

    def _share(self) -> None:
        self.shared |= self.waiting
        self.waiting.clear()
        schemas = {_number(uri): self.resources[uri].schema for uri in sorted(self.shared)}
        self.registry = Registry([(_SHARED, {"$defs": schemas})])

    def _reached(self, start: str) -> Iterator[str]:
        """The schema and all that it refers to, directly or not, converted on the way; shared ones are not entered."""
        seen, waiting = {start}, [start]
        while waiting:
            uri = waiting.pop()
            yield uri
            if uri in self.shared:
                continue
            for target in self._resource(uri).refers_to:
                if target not in seen:
                    seen.add(target)
                    waiting.append(target)

    def _resource(self, uri: str) -> _Resource:
        if uri not in self.resources:
            targets: dict[str, None] = {}

            def refer(node: Node) -> str:
                target = self.uri(node)
                targets[target] = None
                return target

            schema = Converter(self.spec, self.direction, refer).schema(self.nodes[uri])
            self.resources[uri] = _Resource(schema, tuple(targets))
        return self.resources[uri]


def _address(uri: str, alone: set[str]) -> str:
    """Where a schema is found from a validator that carries those of `alone` itself."""
    return uri.removeprefix(_SHARED) if uri in alone else uri


def _number(uri: str) -> str:
    return uri.rpartition("/")[2]


def _carried(schema: Json, alone: set[str]) -> Json:
    """The schema with its references to others that are carried leading to those."""
    match schema:
        case dict():
            made = {key: _carried(value, alone) for key, value in schema.items()}
            ref = made.get("$ref")
            return {**made, "$ref": _address(ref, alone)} if isinstance(ref, str) else made
        case list():
            return [_carried(item, alone) for item in schema]
        case _:
            return schema
