"""What a specification itself exempts from a rule: `x-lint-ignore`, the name that the linter vacuum gave it."""

from __future__ import annotations

from generator.ir import Json, Location
from generator.problems import SpecError
from generator.source import Node, Spec
from generator.source.pointer import index, split

_EXTENSION = "x-lint-ignore"


def is_waived(spec: Spec, rule: str, at: Location) -> bool:
    """Whether the object at a place, or one around it, exempts what stands in it from a rule.

    `x-lint-ignore` is the name of a rule, a list of such names, or a mapping of names to the reasons for it.
    """
    node = spec.node(Location(at.document, ""))
    for token in split(at.pointer):
        if rule in _named(node):
            return True
        number = index(token) if isinstance(node.value, list) else None
        try:
            node = node.at(token if number is None else number)
        except LookupError:
            return False
    return rule in _named(node) or rule in _named(_behind(spec, node))


def _behind(spec: Spec, node: Node) -> Node:
    """What a node refers to: a path may be in another file."""
    try:
        return spec.resolve(node)
    except SpecError:
        return node


def _named(node: Node) -> list[Json]:
    found = node.get(_EXTENSION)
    match found.value if found is not None else None:
        case str() as name:
            return [name]
        case list() as names:
            return names
        case dict() as reasons:
            return [name for name, reason in reasons.items() if isinstance(reason, str) and reason.strip()]
        case _:
            return []
