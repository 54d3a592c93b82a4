"""Values as XML and back by the schema's XML Objects (OpenAPI 3.2, 4.26); knows no types and no media types."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from .encode import fields_of, items_of, text_of
from .options import omit

_PROLOG: Final = '<?xml version="1.0" encoding="UTF-8"?>'
_NOT_IN_NAMES: Final = re.compile(r"[^\w.-]")
# XML 1.0, 2.2: what no document may hold, however it is written.
_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DEEPEST: Final = 60

Node: TypeAlias = Literal["", "attribute", "text", "cdata", "element", "none"]


@dataclass(frozen=True, slots=True)
class Shape:
    """How a schema is written: its XML Object, and the shapes of its fields or items.

    `name` is the element's, if it isn't that of the field. `fields` are by wire name. `wrapped`: a list has an element
    of its own around its items. A shape may be given as a function of no arguments, where it is part of itself.
    """

    name: str = ""
    prefix: str = field(default="", kw_only=True)
    namespace: str = field(default="", kw_only=True)
    node: Node = field(default="", kw_only=True)
    wrapped: bool = field(default=False, kw_only=True)
    fields: Mapping[str, Shape | Callable[[], Shape]] = field(
        default_factory=dict[str, "Shape | Callable[[], Shape]"], kw_only=True
    )
    items: Shape | Callable[[], Shape] | None = field(default=None, kw_only=True)

    @property
    def has_wrapper(self) -> bool:
        """Whether a list has an element around its items."""
        return self.wrapped or self.node == "element"

    def field(self, name: str) -> Shape:
        """The shape of a field; a plain one where nothing is said of it."""
        return _opened(self.fields.get(name))

    def item(self) -> Shape:
        """The shape of a list's items."""
        return _opened(self.items)


_PLAIN: Final = Shape()


def _opened(shape: Shape | Callable[[], Shape] | None) -> Shape:
    if shape is None:
        return _PLAIN
    return shape if isinstance(shape, Shape) else shape()


@dataclass(slots=True)
class _Element:
    """An element on its way: attributes, then text and children."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    text: str = ""
    children: list[_Element] = field(default_factory=list["_Element"])


def xml_text(root: str, shape: Shape | None, value: object) -> str:
    """Return a value as an XML document, two blanks an indent; text that begins with `<` is the document itself.

    Raises ValueError for a value that is nested too deeply.
    """
    if isinstance(value, str) and value.lstrip().startswith("<"):
        return value
    roots = list(_elements(shape or _PLAIN, root, value, 0))
    element = roots[0] if len(roots) == 1 else _Element(_clean(root), children=roots)
    return "\n".join([_PROLOG, *_printed(element, "")]) + "\n"


def _elements(shape: Shape, name: str, value: object, depth: int) -> Iterator[_Element]:
    """Yield the elements that a value becomes: one, or for a list one an item unless it is wrapped."""
    if depth > _DEEPEST:
        raise ValueError(
            f"the value is nested more than {_DEEPEST} deep, or holds itself"
        )
    element = _Element(qualified(shape, name), _namespace(shape))
    items, fields = items_of(value), fields_of(value)
    if items is not None:
        listed = [
            child
            for item in items
            for child in _elements(shape.item(), name, item, depth + 1)
        ]
        if shape.has_wrapper:
            element.children = listed
            yield element
        else:
            yield from listed
        return
    if fields is not None:
        _fill(shape, element, fields, depth)
    elif value is not None:
        element.text = text_of(value)
    yield element


def _fill(
    shape: Shape, element: _Element, fields: Mapping[str, object], depth: int
) -> None:
    """Add attributes, text and children of an object's fields; a null field is left out."""
    for key, item in fields.items():
        if item is None or item is omit:
            continue
        own = shape.field(key)
        if own.node == "attribute":
            element.attributes[qualified(own, key)] = text_of(item)
        elif own.node in ("text", "cdata"):
            element.text += text_of(item)
        else:
            element.children += _elements(own, key, item, depth + 1)


def qualified(shape: Shape, otherwise: str) -> str:
    """Return the name of a shape's element or attribute with its prefix, in characters that names may have."""
    local = _clean(shape.name or otherwise)
    return f"{_clean(shape.prefix)}:{local}" if shape.prefix else local


def _namespace(shape: Shape) -> dict[str, str]:
    if not shape.namespace:
        return {}
    return {
        f"xmlns:{_clean(shape.prefix)}" if shape.prefix else "xmlns": shape.namespace
    }


def _clean(name: str) -> str:
    cleaned = _NOT_IN_NAMES.sub("_", name)
    return cleaned if cleaned[:1].isalpha() or cleaned[:1] == "_" else f"_{cleaned}"


def _printed(element: _Element, indent: str) -> Iterator[str]:
    attributes = "".join(
        f' {name}="{_escaped(value, quote=True)}"'
        for name, value in element.attributes.items()
    )
    text = _escaped(element.text)
    if not element.children:
        closed = f">{text}</{element.name}>" if text else "/>"
        yield f"{indent}<{element.name}{attributes}{closed}"
        return
    yield f"{indent}<{element.name}{attributes}>{text}"
    for child in element.children:
        yield from _printed(child, indent + "  ")
    yield f"{indent}</{element.name}>"


def _escaped(text: str, *, quote: bool = False) -> str:
    kept = (
        _FORBIDDEN.sub("\ufffd", text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
    )
    if not quote:
        return kept
    return (
        kept.replace('"', "&quot;")
        .replace("\n", "&#10;")
        .replace("\r", "&#13;")
        .replace("\t", "&#9;")
    )
