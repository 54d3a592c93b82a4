"""How TypeScript lays out the heads of functions and methods, and the calls within them; knows no specification."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.lang.code import Code
from generator.lang.layout import Group, Layout, lay_out
from generator.lang.typescript.layout import WIDTH, write
from generator.lang.typescript.nodes import Node, flat

_STEP = 2


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a function: its name there and its type."""

    name: Code
    type: Node
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Function:
    """A function: its name, parameters and what it returns."""

    name: Code
    arguments: tuple[Argument, ...]
    returns: Node


def signature(function: Function, *, prefix: str = "", indent: int = 0) -> Code:
    """The head of a function, up to the brace that opens its body; a parameter a line where one line is too short."""
    listed = [f"{each.name}{'?' if each.optional else ''}: {flat(each.type)}" for each in function.arguments]
    end = f"): {flat(function.returns)} {{"
    line = f"{prefix}{function.name}({', '.join(listed)}{end}"
    if indent + len(line) <= WIDTH:
        return Code(line)
    pad = " " * (indent + _STEP)
    lines = [
        f"{pad}{each.name}{'?' if each.optional else ''}: {_argument(each, indent)}," for each in function.arguments
    ]
    end = f"): {write(function.returns, indent=indent, column=indent + 3, tail=2).lstrip()} {{"
    return Code("\n".join([f"{prefix}{function.name}(", *lines, " " * indent + end]))


def call(function: str, arguments: Sequence[Layout], *, indent: int) -> Code:
    """A statement that returns a call's value: on one line, or an argument a line."""
    head = f"return {function}("
    layout = Group(head, ")", [("", each) for each in arguments])
    return Code(lay_out(layout, indent=indent, column=indent) + ";")


def _argument(argument: Argument, indent: int) -> str:
    inner = indent + _STEP
    return write(argument.type, indent=inner, column=inner + len(argument.name) + 3).lstrip()
