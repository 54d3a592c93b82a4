"""XML documents as plain values, by the shapes they were written in; declares, fetches and expands no entity."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NoReturn, TypeAlias

from .xml import Shape, qualified

XMLValue: TypeAlias = "str | list[XMLValue] | dict[str, XMLValue] | None"

_DEEPEST: Final = 200
_NIL: Final = ("true", "1")


@dataclass(slots=True)
class _Node:
    """An element that was read, names without their prefixes."""

    name: str
    attributes: dict[str, str]
    text: list[str] = field(default_factory=list[str])
    children: list[_Node] = field(default_factory=list["_Node"])


def read_xml(document: bytes | str, shape: Shape | None) -> XMLValue:
    """Return what a document holds: objects, lists and text, for a type to make numbers and dates of.

    Without a shape: children as fields, those of one name as a list, text as text. Raises ValueError for what is not
    well-formed, declares a document type (and with it entities), or is nested too deeply.
    """
    root = _parsed(document)
    return _loose(root) if shape is None else _value(root, shape, root.name)


def _parsed(document: bytes | str) -> _Node:
    from xml.parsers import expat

    top = _Node("", {})
    open_nodes = [top]
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(open_nodes) > _DEEPEST:
            raise ValueError(f"the XML is nested more than {_DEEPEST} deep")
        node = _Node(
            _local(name), {_local(key): value for key, value in attributes.items()}
        )
        open_nodes[-1].children.append(node)
        open_nodes.append(node)

    def end(_: str) -> None:
        open_nodes.pop()

    def characters(text: str) -> None:
        open_nodes[-1].text.append(text)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(document, True)
    except expat.ExpatError as error:
        raise ValueError(f"no well-formed XML: {error}") from None
    return top.children[0]


def _refuse(*_: object) -> NoReturn:
    raise ValueError(
        "the XML declares a document type, which is not read: entities could be hidden in it"
    )


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _value(node: _Node, shape: Shape, name: str) -> XMLValue:
    """Return what an element holds: by its shape an object or a list, or else text, or what can be seen in it."""
    if node.attributes.get("nil") in _NIL:
        return None
    if shape.items is not None:
        # A list's own element: its wrapper, or at the top what holds the items of one that has none.
        return _items(node, shape, name)
    if shape.fields:
        return _object(node, shape)
    return _loose(node) if node.children else "".join(node.text)


def _items(node: _Node, shape: Shape, name: str) -> list[XMLValue]:
    item = shape.item()
    wanted = _name_of(item, name)
    named = [child for child in node.children if child.name == wanted]
    if not named and not shape.has_wrapper and node.name == wanted:
        # A document can be the only item of a list that has no element of its own.
        named = [node] if node.children or node.attributes or node.text else []
        return [_value(child, item, name) for child in named]
    return [_value(child, item, name) for child in named or node.children]


def _object(node: _Node, shape: Shape) -> dict[str, XMLValue]:
    """Return the fields that a shape tells of, and those that it doesn't by the names they have."""
    fields: dict[str, XMLValue] = {}
    rest = {child.name for child in node.children}
    for key in shape.fields:
        own = shape.field(key)
        name = _name_of(own, key)
        if own.node == "attribute":
            if name in node.attributes:
                fields[key] = node.attributes[name]
        elif own.node in ("text", "cdata"):
            fields[key] = (
                "".join(node.text) if not node.children else "".join(node.text).strip()
            )
        else:
            fields |= _children(node, own, key)
            rest -= (
                {name, _name_of(own.item(), key)}
                if own.items is not None and not own.has_wrapper
                else {name}
            )
    for name in sorted(rest - fields.keys()):
        fields[name] = _together(
            [_loose(child) for child in node.children if child.name == name]
        )
    return fields


def _children(node: _Node, shape: Shape, key: str) -> dict[str, XMLValue]:
    """Return the field that some of an element's children are; nothing where there is none, but for a bare list."""
    if shape.items is not None and not shape.has_wrapper:
        item = shape.item()
        wanted = _name_of(item, key)
        return {
            key: [
                _value(child, item, key)
                for child in node.children
                if child.name == wanted
            ]
        }
    found = [child for child in node.children if child.name == _name_of(shape, key)]
    return {key: _value(found[-1], shape, key)} if found else {}


def _name_of(shape: Shape, otherwise: str) -> str:
    return qualified(shape, otherwise).rpartition(":")[2]


def _loose(node: _Node) -> XMLValue:
    """Return what an element without a shape holds."""
    if node.attributes.get("nil") in _NIL:
        return None
    if not node.children and not node.attributes:
        return "".join(node.text)
    fields: dict[str, XMLValue] = dict(node.attributes)
    for name in dict.fromkeys(child.name for child in node.children):
        fields[name] = _together(
            [_loose(child) for child in node.children if child.name == name]
        )
    text = "".join(node.text).strip()
    return {**fields, "$text": text} if text else fields


def _together(values: list[XMLValue]) -> XMLValue:
    return values[0] if len(values) == 1 else values
