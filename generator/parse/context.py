"""What the whole of parsing shares: the specification, its dialect, safe references, warnings; knows no IR."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.ir import Location
from generator.problems import Problem
from generator.source import Node, RefError, Spec


@dataclass(eq=False)
class Context:
    """One pass over a specification. `modern` is OpenAPI 3.1 and later, where a schema is JSON Schema 2020-12."""

    spec: Spec
    modern: bool
    _warnings: dict[tuple[str, str, str], tuple[str, str]] = field(default_factory=dict)
    _broken: dict[tuple[str, str], Problem] = field(default_factory=dict)

    def warn(self, node: Node, rule: str, message: str, hint: str = "") -> None:
        """Notes what was degraded at a node; each rule speaks once of a place."""
        self._warnings.setdefault((node.document, node.pointer, rule), (message, hint))

    def resolve(self, node: Node) -> Node | None:
        """What the node is or finally refers to; None, with a warning, when the reference is broken."""
        if not (isinstance(node.value, dict) and "$ref" in node.value):
            return node
        try:
            return self.spec.resolve(node)
        except RefError as error:
            self._broken.setdefault((node.document, node.pointer), error.problem)
            return None

    def follow(self, node: Node, ref: str) -> Node | None:
        """The target of a reference written at a node; None, with a warning, when it is broken."""
        try:
            return self.spec.follow(node, ref)
        except RefError as error:
            self._broken.setdefault((node.document, node.pointer), error.problem)
            return None

    def child(self, node: Node | None, key: str) -> Node | None:
        """A child of a node, references followed on both sides."""
        found = node.get(key) if node is not None else None
        return self.resolve(found) if found is not None else None

    def beside(self, written: Node) -> dict[str, str]:
        """The summary and description beside a `$ref`, which count more than the target's since 3.1 (3.2, 4.22)."""
        if not self.modern or not isinstance(written.value, dict) or "$ref" not in written.value:
            return {}
        said = {key: written.text(key) for key in ("summary", "description")}
        return {key: told for key, told in said.items() if told}

    def place(self, node: Node) -> str:
        """Where a node stands, for a message about two places."""
        return str(self.spec.place(node.location))

    def warnings(self) -> tuple[Problem, ...]:
        """All warnings, sorted by place."""
        broken = [replace(problem, severity="warning") for problem in self._broken.values()]
        noted = [
            self.spec.problem(Location(document, pointer), rule, message, severity="warning", hint=hint)
            for (document, pointer, rule), (message, hint) in self._warnings.items()
        ]
        return tuple(sorted(dict.fromkeys([*broken, *noted]), key=lambda problem: problem.order))
