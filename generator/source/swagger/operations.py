"""Paths and operations of 2.0 with parameters, bodies and responses sorted out; knows no document around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.ir.schema import Json, Location
from generator.source.node import Node
from generator.source.swagger import messages
from generator.source.swagger.lift import Lift, Object, is_reference, kept, texts
from generator.source.swagger.origins import below
from generator.source.swagger.parameters import parameter
from generator.source.swagger.servers import servers

_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_KEPT: Final = ("tags", "summary", "description", "externalDocs", "operationId", "deprecated", "security")


@dataclass(frozen=True, slots=True)
class _Payload:
    """A parameter that becomes part of a body: as it stands in its list, and what that leads to."""

    written: Node
    meant: Node

    @property
    def identity(self) -> tuple[str, str]:
        return self.meant.text("in"), self.meant.text("name")


@dataclass(slots=True)
class _Sorted:
    """The parameters of a list: those that stay ones, and those that become the body."""

    plain: list[Node] = field(default_factory=list)
    payload: list[_Payload] = field(default_factory=list)


def paths(lift: Lift, node: Node, at: Location) -> Json:
    """All paths (Swagger 2.0, Paths Object)."""
    if not isinstance(node.value, dict) or lift.refers("paths", node):
        return node.value
    lift.take(node, at)
    return {
        name: child.value if name.startswith("x-") else path_item(lift, child, below(at, name))
        for name, child in node.items()
    }


def path_item(lift: Lift, node: Node, at: Location) -> Json:
    """One path (Swagger 2.0, Path Item Object). What it asks for in a body is asked for by each of its operations."""
    if not isinstance(node.value, dict):
        return node.value
    lift.take(node, at)
    lift.refers("path-item", node)
    found = _sorted(lift, node)
    made: Object = {}
    for name, child in node.items():
        if name in _METHODS:
            made[name] = operation(lift, child, below(at, name), found.payload)
        elif name == "parameters":
            made[name] = _listed(lift, child, found.plain, below(at, name))
        elif name == "$ref" or name.startswith("x-"):
            made[name] = child.value
    return made


def operation(lift: Lift, node: Node, at: Location, shared: Sequence[_Payload] = ()) -> Json:
    """One operation (Swagger 2.0, Operation Object); `shared` is what its path asks for in a body."""
    value = node.value
    if not isinstance(value, dict) or lift.refers("operation", node):
        return value
    lift.take(node, at)
    made = kept(value, _KEPT)
    schemes = node.get("schemes")
    if schemes is not None:
        made["servers"] = servers(lift, below(at, "servers"), schemes)
    found = _sorted(lift, node)
    listed = node.get("parameters")
    if listed is not None:
        made["parameters"] = _listed(lift, listed, found.plain, below(at, "parameters"))
    request = _request_body(lift, node, found, shared, below(at, "requestBody"))
    if request is not None:
        made["requestBody"] = request
    answers, produces = node.get("responses"), _media_types(value, "produces", lift.produces)
    if answers is not None:
        made["responses"] = responses(lift, answers, below(at, "responses"), produces)
    return made


def responses(lift: Lift, node: Node, at: Location, produces: Sequence[str]) -> Json:
    """The responses of an operation (Swagger 2.0, Responses Object)."""
    if not isinstance(node.value, dict) or lift.refers("responses", node):
        return node.value
    lift.take(node, at)
    return {
        name: child.value if name.startswith("x-") else answer(lift, child, below(at, name), produces)
        for name, child in node.items()
    }


def answer(lift: Lift, node: Node, at: Location, produces: Sequence[str]) -> Json:
    """One response. A shared one is copied where the operation produces other media types than the document."""
    if not is_reference(node.value):
        return messages.response(lift, node, at, produces)
    meant = lift.resolved(node) if tuple(produces) != lift.produces else None
    if meant is None or not isinstance(meant.value, dict) or not meant.value.keys() & {"schema", "examples"}:
        lift.take(node, at)
        lift.refers("response", node)
        return node.value
    with lift.copying():
        return messages.response(lift, meant, at, produces)


def _media_types(value: Object, word: str, of_document: tuple[str, ...]) -> tuple[str, ...]:
    """The operation's own media types, which count alone where it names them, even none."""
    return texts(value[word]) if isinstance(value.get(word), list) else of_document


def _sorted(lift: Lift, owner: Node) -> _Sorted:
    found = _Sorted()
    children = owner.get("parameters")
    for written in children.elements() if children is not None else ():
        meant = lift.resolved(written)
        if meant is not None and meant.text("in") in ("body", "formData"):
            found.payload.append(_Payload(written, meant))
        else:
            found.plain.append(written)
    return found


def _listed(lift: Lift, node: Node, plain: Sequence[Node], at: Location) -> Json:
    if not isinstance(node.value, list):
        return node.value
    lift.take(node, at)
    return [parameter(lift, child, below(at, number)) for number, child in enumerate(plain)]


def _request_body(lift: Lift, node: Node, found: _Sorted, shared: Sequence[_Payload], at: Location) -> Json:
    """What an operation asks for in its body; its own parameters count more than its path's."""
    own = {each.identity for each in found.payload}
    inherited = [each for each in shared if each.identity not in own]
    if own:
        is_form = not any(where == "body" for where, _ in own)
        inherited = [each for each in inherited if is_form and each.identity[0] == "formData"]
    asked = [*found.payload, *inherited]
    bodies = [each for each in asked if each.identity[0] == "body"]
    fields = [each for each in asked if each.identity[0] == "formData"]
    if not asked or not isinstance(node.value, dict):
        return None
    consumes = _media_types(node.value, "consumes", lift.consumes)
    if not bodies:
        with lift.copying(any(each.meant is not each.written for each in fields)):
            return messages.form(lift, [each.meant for each in fields], at, consumes)
    for each in [*bodies[1:], *fields]:
        if each in found.payload:
            place = lift.spec.place(bodies[0].written.location)
            message = f"an operation has one body, and the first is at {place}; left out"
            lift.warn(each.written, "duplicate-parameter", message)
    return _body(lift, bodies[0], at, consumes)


def _body(lift: Lift, payload: _Payload, at: Location, consumes: tuple[str, ...]) -> Json:
    """A body; a reference to a shared one stays one where the operation consumes what the document does."""
    written, meant = payload.written, payload.meant
    if not is_reference(written.value):
        return messages.body(lift, meant, at, consumes)
    entry = lift.spec.root.document
    if consumes == lift.consumes and meant.pointer.startswith("/parameters/") and meant.document == entry:
        lift.take(written, at)
        return written.value
    with lift.copying():
        return messages.body(lift, meant, at, consumes)


def shared_parameters(lift: Lift, node: Node, at: Location) -> tuple[Object, Object]:
    """The document's `parameters`: those that stay ones, and the bodies; a form's fields live where they are used."""
    plain: Object = {}
    bodies: Object = {}
    for name, child in node.items():
        meant = lift.resolved(child)
        where = meant.text("in") if meant is not None else ""
        place = below(at, "requestBodies" if where == "body" else "parameters", name)
        if where == "body" and is_reference(child.value) and meant is not None:
            with lift.copying():
                bodies[name] = messages.body(lift, meant, place, lift.consumes)
            lift.origins.add(place, child.location)
        elif where == "body":
            bodies[name] = messages.body(lift, child, place, lift.consumes)
        elif where != "formData":
            plain[name] = parameter(lift, child, place)
    return plain, bodies


def shared_responses(lift: Lift, node: Node, at: Location) -> Object:
    """The document's `responses`."""
    return {name: answer(lift, child, below(at, name), lift.produces) for name, child in node.items()}
