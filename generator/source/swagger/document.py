"""The Swagger Object as an OpenAPI Object, and other files in place: the list of what is lifted how."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from generator.ir.schema import Json, Location
from generator.source.node import Node
from generator.source.pointer import index, split
from generator.source.swagger import operations
from generator.source.swagger.lift import Kind, Lift, Object, kept, texts
from generator.source.swagger.origins import below
from generator.source.swagger.parameters import header, parameter
from generator.source.swagger.schemas import schema, schemas
from generator.source.swagger.security import security_scheme, security_schemes
from generator.source.swagger.servers import servers

_LIFTERS: Final[dict[Kind, Callable[[Lift, Node, Location], Json]]] = {
    "paths": operations.paths,
    "path-item": operations.path_item,
    "operation": operations.operation,
    "parameter": parameter,
    "responses": lambda lift, node, at: operations.responses(lift, node, at, lift.produces),
    "response": lambda lift, node, at: operations.answer(lift, node, at, lift.produces),
    "header": header,
    "schema": schema,
    "schemas": schemas,
    "security-scheme": security_scheme,
    "security-schemes": security_schemes,
}
_KEPT: Final = ("info", "tags", "externalDocs", "security")


def documents(lift: Lift) -> dict[str, Json]:
    """The data of every document that something had to be lifted in, by its key; the entry is now OpenAPI 3.0."""
    root = lift.spec.root
    data = {root.document: _entry(lift, root)}
    found: dict[str, dict[str, Json]] = {}
    while lift.pending:
        kind, node = lift.pending.pop()
        if node.location not in lift.met:
            at = lift.origins.lifted(node.location)
            found.setdefault(at.document, {})[at.pointer] = _LIFTERS[kind](lift, node, at)
            lift.meet(node)
    for document, parts in found.items():
        whole = data[document] if document in data else lift.spec.node(Location(document, "")).value
        data[document] = _patched(whole, parts)
    return data


def _entry(lift: Lift, root: Node) -> Json:
    value = root.value if isinstance(root.value, dict) else {}
    at = root.location
    lift.consumes, lift.produces = texts(value.get("consumes")), texts(value.get("produces"))
    lift.origins.add(below(at, "openapi"), below(at, "swagger"), both=False)
    made: Object = {"openapi": "3.0.4", **kept(value, _KEPT)}
    made["servers"] = servers(lift, below(at, "servers"), root.get("schemes"))
    # What is shared goes first: references lead to it, and not to where it is copied to.
    made["components"] = _components(lift, root, below(at, "components"))
    paths = root.get("paths")
    if paths is not None:
        made["paths"] = operations.paths(lift, paths, below(at, "paths"))
    return made


def _components(lift: Lift, root: Node, at: Location) -> Json:
    made: Object = {}
    definitions, secured = root.get("definitions"), root.get("securityDefinitions")
    if definitions is not None:
        made["schemas"] = schemas(lift, definitions, below(at, "schemas"))
    if secured is not None:
        made["securitySchemes"] = security_schemes(lift, secured, below(at, "securitySchemes"))
    shared, answers = root.get("parameters"), root.get("responses")
    if shared is not None:
        lift.origins.add(below(at, "parameters"), shared.location)
        lift.origins.add(below(at, "requestBodies"), shared.location, both=False)
        made["parameters"], made["requestBodies"] = operations.shared_parameters(lift, shared, at)
    if answers is not None:
        lift.take(answers, below(at, "responses"))
        made["responses"] = operations.shared_responses(lift, answers, below(at, "responses"))
    return made


def _patched(whole: Json, parts: dict[str, Json]) -> Json:
    """A document with parts replaced, outer ones first. What was read stays as it is; what did not change is shared."""
    top: Object = {"": whole}
    owned: dict[int, Json] = {}
    for pointer in sorted(parts, key=len):
        into: Json = top
        key = ""
        for token in split(pointer):
            into = _own(into, key, owned)
            key = token
        if isinstance(into, dict):
            into[key] = parts[pointer]
        elif isinstance(into, list) and (number := index(key)) is not None and number < len(into):
            into[number] = parts[pointer]
    return top[""]


def _own(into: Json, key: str, owned: dict[int, Json]) -> Json:
    """The child of a container, copied once so that it may be changed; None where there is no container."""
    number = index(key)
    if isinstance(into, dict):
        child = into.get(key)
    else:
        child = into[number] if isinstance(into, list) and number is not None and number < len(into) else None
    if id(child) in owned or not isinstance(child, (dict, list)):
        return child
    copied: Json = dict(child) if isinstance(child, dict) else list(child)
    owned[id(copied)] = copied
    if isinstance(into, dict):
        into[key] = copied
    elif isinstance(into, list) and number is not None:
        into[number] = copied
    return copied
