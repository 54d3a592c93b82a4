"""Server Objects: URLs and their variables as written; knows no operation."""

from __future__ import annotations

from generator.ir import Server, ServerVariable
from generator.parse.context import Context
from generator.parse.values import extensions, listed, mapping, spelled, text
from generator.source import Node

# What holds where a document names no server (OpenAPI 3.2, 4.1.1).
DEFAULT = Server(url="/")


def servers_of(context: Context, node: Node) -> tuple[Server, ...]:
    """The servers that an object lists; none where it lists none."""
    children = node.get("servers")
    found = [server(context, child) for child in children.elements()] if children is not None else []
    return tuple(item for item in found if item is not None)


def server(context: Context, node: Node) -> Server | None:
    """One server (OpenAPI 3.2, 4.6); None, with a warning, when it has no URL."""
    value = mapping(node.value)
    if not isinstance(value.get("url"), str):
        context.warn(node, "bad-server", "a server needs a `url`; left out")
        return None
    variables = node.get("variables")
    return Server(
        url=text(value["url"]),
        description=text(value.get("description")),
        name=text(value.get("name")),
        variables=tuple(_variable(name, child) for name, child in variables.items()) if variables is not None else (),
        extensions=extensions(value),
        at=node.location,
    )


def _variable(name: str, node: Node) -> ServerVariable:
    value = mapping(node.value)
    values = tuple(dict.fromkeys(spelled(item) for item in listed(value.get("enum"))))
    default = spelled(value.get("default"))
    return ServerVariable(
        name,
        default or (values[0] if values and "default" not in value else ""),
        values,
        text(value.get("description")),
    )
