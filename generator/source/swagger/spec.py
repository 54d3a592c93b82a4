"""A specification written in Swagger 2.0 that reads like one in OpenAPI 3.0; its places are those of the original."""

from __future__ import annotations

from pathlib import Path

from generator.ir.schema import Json, Location
from generator.problems import Place, Problem, Severity
from generator.source.node import Node, step_down
from generator.source.spec import RefError, Spec
from generator.source.swagger.document import documents
from generator.source.swagger.lift import Lift
from generator.source.swagger.origins import Origins


def lifted(spec: Spec) -> Spec:
    """The specification in the shape of OpenAPI 3.0. What 3.0 cannot say is among its faults."""
    lift = Lift(spec)
    return LiftedSpec(spec, lift.origins, documents(lift), lift.problems)


class LiftedSpec(Spec):
    """Nodes and locations are of the lifted documents; references are written as the author wrote them."""

    def __init__(self, written: Spec, origins: Origins, data: dict[str, Json], problems: dict[Problem, None]) -> None:
        self._written = written
        self._origins = origins
        self._data = data
        self._problems = tuple(problems)
        self._followed: dict[tuple[Location, str], Node | None] = {}
        self._depth = 0
        self.root = Node(written.root.document, "", data[written.root.document])
        self.version = "3.0"

    @property
    def written(self) -> Spec:
        """The specification as its author wrote it."""
        return self._written

    def as_written(self, location: Location) -> Node:
        """What the author wrote where something lifted stands; its nearest ancestor where that is made up."""
        at = self._origins.written(location)
        while True:
            try:
                return self._written.node(at)
            except (KeyError, IndexError):
                at = Location(at.document, at.pointer[: at.pointer.rindex("/")])

    @property
    def files(self) -> tuple[Path, ...]:
        """The real path of every file read so far, the entry first."""
        return self._written.files

    @property
    def faults(self) -> tuple[Problem, ...]:
        """What is wrong with the documents read so far, and what OpenAPI 3 cannot say."""
        return (*self._written.faults, *self._problems)

    def node(self, location: Location) -> Node:
        """The value at a location of a document that was read; KeyError or IndexError when there is none."""
        if location.document not in self._data:
            return self._written.node(location)
        return step_down(Node(location.document, "", self._data[location.document]), location.pointer)

    def place(self, location: Location, *, key: bool = False) -> Place:
        """Where the value (or its key) was written; its nearest ancestor where there is no such value."""
        return self._written.place(self._origins.written(location), key=key)

    def problem(
        self,
        location: Location,
        rule: str,
        message: str,
        *,
        severity: Severity = "error",
        hint: str = "",
        key: bool = False,
    ) -> Problem:
        """A problem with the place and the source line of a location."""
        at = self._origins.written(location)
        return self._written.problem(at, rule, message, severity=severity, hint=hint, key=key)

    def base(self, node: Node) -> Location:
        """What references at a node are relative to."""
        return self._written.base(self._author(node))

    def double(self, node: Node) -> Location | None:
        """None: schemas of Swagger 2.0 have no `$id`."""
        return None

    def other(self, node: Node, url: str) -> Spec:
        """Another specification, by the rules that hold for references."""
        return self._written.other(self._author(node), url)

    def follow(self, node: Node, ref: str) -> Node:
        """The target of a reference that is written at a node (one step). RefError when it leads nowhere."""
        author = self._author(node)
        key = (self._written.base(author), ref)
        if key not in self._followed:
            self._followed[key] = self._target_of(author, ref)
        found = self._followed[key]
        if found is None:
            message = f"the reference {ref!r} leads to something that OpenAPI 3 has no place for"
            raise RefError(self._written.problem(author.location, "wrong-ref", message))
        return found

    def _target_of(self, author: Node, ref: str) -> Node | None:
        try:
            return self.node(self._origins.lifted(self._written.follow(author, ref).location))
        except (KeyError, IndexError):
            return None

    def _author(self, node: Node) -> Node:
        """A node at the place where it was written."""
        at = self._origins.written(node.location)
        return Node(at.document, at.pointer, node.value)
