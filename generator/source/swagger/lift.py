"""What all of the lifting shares: references still to be followed, origins, warnings; knows no part of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, TypeGuard

from generator.ir.schema import Json, Location
from generator.problems import Problem
from generator.source.node import Node
from generator.source.spec import RefError, Spec
from generator.source.swagger.origins import Origins

Kind: TypeAlias = Literal[
    "paths",
    "path-item",
    "operation",
    "parameter",
    "responses",
    "response",
    "header",
    "schema",
    "schemas",
    "security-scheme",
    "security-schemes",
]
Object: TypeAlias = dict[str, Json]

# What a message is where nobody says its media type: nearly every API of that time speaks JSON.
JSON: Final = "application/json"


@dataclass(eq=False)
class Lift:
    """One specification on its way. `consumes` and `produces` are the document's own, empty where it says none."""

    spec: Spec
    origins: Origins = field(default_factory=Origins)
    consumes: tuple[str, ...] = ()
    produces: tuple[str, ...] = ()
    pending: list[tuple[Kind, Node]] = field(default_factory=list)
    met: set[Location] = field(default_factory=set)
    problems: dict[Problem, None] = field(default_factory=dict)
    _copying: bool = False

    def take(self, node: Node, at: Location) -> None:
        """Notes that what is written at a node is lifted to `at`."""
        self.meet(node)
        self.origins.add(at, node.location, both=not self._copying)

    def meet(self, node: Node) -> None:
        """Notes that what is written at a node is lifted, as a part of something."""
        if not self._copying:
            self.met.add(node.location)

    @contextmanager
    def copying(self, really: bool = True) -> Iterator[None]:
        """While what is shared is copied to where it is used: references to it go on leading to the shared one."""
        before, self._copying = self._copying, self._copying or really
        try:
            yield
        finally:
            self._copying = before

    def warn(self, node: Node, rule: str, message: str, hint: str = "") -> None:
        """Notes what OpenAPI 3 cannot say."""
        problem = self.spec.problem(node.location, rule, message, severity="warning", hint=hint)
        self.problems.setdefault(problem)

    def refers(self, kind: Kind, node: Node) -> bool:
        """Whether a node is a reference, which stays as it is; what it leads to will be lifted as that kind."""
        if not is_reference(node.value):
            return False
        target = self.follow(node)
        if target is not None:
            self.pending.append((kind, target))
        return True

    def follow(self, node: Node) -> Node | None:
        """What a reference leads to; None where that is nothing, which those say who follow it later."""
        try:
            return self.spec.follow(node, node.text("$ref"))
        except RefError:
            return None

    def resolved(self, node: Node) -> Node | None:
        """What a node is or finally leads to."""
        try:
            return self.spec.resolve(node)
        except RefError:
            return None


def is_reference(value: Json) -> TypeGuard[Object]:
    """Whether a value is a Reference Object."""
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


def extensions(value: Object) -> Object:
    """The vendor extensions of an object."""
    return {name: said for name, said in value.items() if name.startswith("x-")}


def kept(value: Object, names: Sequence[str]) -> Object:
    """The fields that 3.0 has as well, and the extensions, in the order written."""
    return {name: said for name, said in value.items() if name in names or name.startswith("x-")}


def texts(value: Json) -> tuple[str, ...]:
    """The strings of a list, each once; none of anything else."""
    return tuple(dict.fromkeys(item for item in value if isinstance(item, str))) if isinstance(value, list) else ()
