"""How TypeScript lays out types: on one line where they fit, else a member a line; knows no specification."""

from __future__ import annotations

from typing import Final

from generator.lang.code import Code
from generator.lang.typescript.nodes import (
    Atom,
    Generic,
    Intersection,
    Item,
    List,
    Named,
    Node,
    Shape,
    Tuple,
    Union,
    breaks,
    flat,
    head_of,
    item_text,
    operand,
)

WIDTH: Final = 92
_STEP: Final = 2


def interface(name: Code, shape: Shape, comment: Code) -> Code:
    """An exported interface with its comment."""
    head = f"{comment}\n" if comment else ""
    return Code(f"{head}export interface {name} {_shape(shape, 0)}")


def alias(name: Code, node: Node, comment: Code) -> Code:
    """An exported type alias with its comment."""
    head = f"{comment}\n" if comment else ""
    start = f"export type {name} ="
    text = write(node, column=len(start) + 1)
    return Code(f"{head}{start}{text if text.startswith(chr(10)) else ' ' + text};")


def write(node: Node, *, indent: int = 0, column: int = 0, tail: int = 1) -> Code:
    """The type at `column` of a line indented by `indent`, with `tail` characters behind it.

    A union that needs several lines begins with a line end.
    """
    return Code(_write(node, indent, column, tail))


def _write(node: Node, indent: int, column: int, tail: int) -> str:
    if not breaks(node):
        text = flat(node)
        if column + len(text) + tail <= WIDTH or isinstance(node, Atom | Named):
            return text
    match node:
        case Union(parts):
            return _union(parts, indent)
        case Intersection(parts):
            return _intersection(parts, indent)
        case List(item):
            return _list(item, indent, column)
        case Tuple(items):
            return _tuple(items, indent)
        case Shape():
            return _shape(node, indent)
        case Generic():
            return _generic(node, indent, column, tail)
        case Atom(text) | Named(text):
            return text


def _union(parts: tuple[Node, ...], indent: int) -> str:
    shapes = [part for part in parts if breaks(part)]
    if len(shapes) == 1 and len(parts) == 2 and isinstance(shapes[0], Shape | List):
        return " | ".join(_write(part, indent, 0, 0) for part in parts)
    inner = indent + _STEP
    lines = (
        operand(part, _write(part, inner + _STEP, inner + 2, 3), Intersection, indent=inner + _STEP) for part in parts
    )
    return "".join(f"\n{' ' * inner}| {line}" for line in lines)


def _intersection(parts: tuple[Node, ...], indent: int) -> str:
    written = [operand(part, _write(part, indent, indent, 3), Union, indent=indent) for part in parts]
    lines = written[0]
    for text in written[1:]:
        end = len(lines) - lines.rfind("\n") - 1 + indent
        start = text.split("\n", 1)[0]
        joined = text.startswith("{") or end + len(start) + 3 <= WIDTH
        lines += f" & {text}" if joined else f" &\n{' ' * (indent + _STEP)}{text}"
    return lines


def _list(item: Node, indent: int, column: int) -> str:
    return operand(item, _write(item, indent, column, 3), Union, Intersection, indent=indent) + "[]"


def _tuple(items: tuple[Item, ...], indent: int) -> str:
    inner = indent + _STEP
    lines = (f"{' ' * inner}{item_text(each, _write(each.type, inner, inner + 3, 4))}" for each in items)
    return "[\n" + ",\n".join(lines) + f",\n{' ' * indent}]"


def _generic(node: Generic, indent: int, column: int, tail: int) -> str:
    """A generic type; an argument a line where they are too many for one, and none of them is an object."""
    text = flat(node)
    inner = indent + _STEP
    if column + len(text) + tail <= WIDTH or any(map(breaks, node.arguments)):
        return f"{flat(node.type)}<{', '.join(_write(each, indent, 0, 0).lstrip() for each in node.arguments)}>"
    lines = (f"{' ' * inner}{_write(each, inner, inner, 1).lstrip()}" for each in node.arguments)
    return f"{flat(node.type)}<\n" + ",\n".join(lines) + f"\n{' ' * indent}>"


def _shape(shape: Shape, indent: int) -> str:
    if not shape.members:
        return "{}"
    pad = " " * (indent + _STEP)
    lines = []
    for each in shape.members:
        if each.comment and (told := each.comment(indent + _STEP)):
            lines.append(pad + told)
        head = head_of(each)
        text = _write(each.type, indent + _STEP, indent + _STEP + len(head), 1)
        lines.append(f"{pad}{head.rstrip() if text.startswith(chr(10)) else head}{text};")
    return "{\n" + "\n".join(lines) + f"\n{' ' * indent}}}"
