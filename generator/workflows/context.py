"""What the whole of reading shares: the document, its sources, the names in reach, problems; builds nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.problems import Problem, near
from generator.source import Node, Spec
from generator.workflows.expressions import ComponentValue, ExpressionError, parse
from generator.workflows.model import SourceDescription
from generator.workflows.sources import Source
from generator.workflows.values import Complaint, Value, read


@dataclass(eq=False)
class Context:
    """One reading of a document. `workflows` are the ids of its workflows, `steps` those of the workflow at hand.

    `sources` has those of the described sources that could be read; `used` the pointers of components in use.
    """

    spec: Spec
    described: Mapping[str, SourceDescription]
    sources: Mapping[str, Source]
    workflows: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()
    used: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def fault(self, node: Node, rule: str, message: str, hint: str = "", *, key: bool = False) -> None:
        """Notes an error at a node."""
        self.problems.append(self.spec.problem(node.location, rule, message, hint=hint, key=key))

    def warn(self, node: Node, rule: str, message: str, hint: str = "", *, key: bool = False) -> None:
        """Notes a warning at a node."""
        self.problems.append(self.spec.problem(node.location, rule, message, severity="warning", hint=hint, key=key))

    def value(self, node: Node) -> Value:
        """The value at a node, with its expressions; those that are none are noted."""
        return read(node, self._complain)

    def component(self, node: Node, kind: str) -> Node | None:
        """What a Reusable Object refers to, or the node itself when it is none; None, noted, when it leads nowhere."""
        reference = node.get("reference")
        if reference is None:
            return node if isinstance(node.value, dict) else None
        if not isinstance(reference.value, str):
            return None
        try:
            expression = parse(reference.value)
        except ExpressionError as error:
            self.fault(reference, "bad-expression", error.message, error.hint)
            return None
        if not isinstance(expression, ComponentValue) or expression.kind != kind:
            message = f"only one of `$components.{kind}` can stand here, not {reference.value!r}"
            self.fault(reference, "bad-reference", message)
            return None
        components = self.spec.root.get("components")
        group = components.get(kind) if components is not None else None
        found = group.get(expression.name) if group is not None else None
        if found is None:
            known = [name for name, _ in group.items()] if group is not None else []
            self.fault(reference, "unknown-component", f"there is no {reference.value}", near(expression.name, known))
            return None
        self.used.add(found.pointer)
        return found if isinstance(found.value, dict) else None

    def _complain(self, node: Node, complaint: Complaint) -> None:
        note = self.warn if complaint.doubtful else self.fault
        note(node, "bad-expression", complaint.message, complaint.hint)


def strings(node: Node | None) -> Iterator[Node]:
    """The items of a list that are strings."""
    for item in node.elements() if node is not None else ():
        if isinstance(item.value, str):
            yield item
