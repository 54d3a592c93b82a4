"""Lays a nested literal out on one line where it fits, one item a line where it does not; knows no language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.lang.code import Code

WIDTH = 80


@dataclass(frozen=True, slots=True)
class Group:
    """A bracketed list of atoms or groups, each behind a prefix (`key: `).

    `pad` is the blank inside brackets on one line, `trailing` what follows the last item where each has its own line.
    """

    opening: str
    closing: str
    items: Sequence[tuple[str, Layout]]
    pad: str = ""
    trailing: str = ","


Layout: TypeAlias = str | Group


def lay_out(node: Layout, *, indent: int, column: int, tail: int = 1) -> str:
    """The text of a literal at `column` of a line indented by `indent`, with `tail` characters behind it."""
    flat = _flat(node)
    if isinstance(node, str) or not node.items or column + len(flat) + tail <= WIDTH:
        return flat
    inner = indent + 2
    lines = [
        " " * inner + prefix + lay_out(item, indent=inner, column=inner + len(prefix)) for prefix, item in node.items
    ]
    return f"{node.opening}\n" + ",\n".join(lines) + f"{node.trailing}\n{' ' * indent}{node.closing}"


def indented(code: Code, by: int) -> Code:
    """Lines of code, each that is not empty behind so many blanks; no literal in them may span several lines."""
    return Code("\n".join(" " * by + line if line else "" for line in code.split("\n")))


def _flat(node: Layout) -> str:
    if isinstance(node, str):
        return node
    pad = node.pad if node.items else ""
    return node.opening + pad + ", ".join(prefix + _flat(item) for prefix, item in node.items) + pad + node.closing
