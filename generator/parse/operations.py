"""Operations: what a method on a path, a webhook or a callback asks for and answers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.ir import (
    Callback,
    Operation,
    Parameter,
    PathTemplate,
    Response,
    Schema,
    SecurityRequirement,
    SecurityScheme,
    Server,
    Slot,
    StringType,
)
from generator.parse.context import Context
from generator.parse.ids import Found, OperationIds
from generator.parse.messages import Messages
from generator.parse.parameters import Parameters
from generator.parse.security import requirements_of
from generator.parse.servers import servers_of
from generator.parse.streams import declared_stream, streamed
from generator.parse.values import Object, extensions, external_docs, mapping, text, texts
from generator.source import Node

_SLOT = re.compile(r"\{([^{}]+)\}")


@dataclass(eq=False)
class Operations:
    """Parses operations; `servers` and `security` hold where an operation says nothing of its own."""

    context: Context
    ids: OperationIds
    parameters: Parameters
    messages: Messages
    schemes: dict[str, SecurityScheme]
    servers: tuple[Server, ...]
    security: tuple[SecurityRequirement, ...]
    _callbacks: dict[Found, Operation] = field(default_factory=dict)

    def operation(self, found: Found, *, is_path: bool = False) -> Operation:
        """The operation (OpenAPI 3.2, 4.10); only a real path is parsed into text and slots."""
        node, value = found.node, mapping(found.node.value)
        path = template(found.path) if is_path else (found.path,)
        security = requirements_of(self.context, node, self.schemes)
        responses = self._responses(node, value)
        return Operation(
            id=self.ids.of(found),
            method=found.method,
            path=path,
            servers=self._servers(found),
            derived_id=found in self.ids.derived,
            summary=text(value.get("summary")),
            description=text(value.get("description")),
            deprecated=value.get("deprecated") is True,
            tags=texts(value.get("tags")),
            audience=text(value.get("x-audience")),
            parameters=self._parameters(found, path if is_path else None),
            body=self.messages.body(node),
            responses=responses,
            security=self.security if security is None else security,
            callbacks=self._callbacks_of(found),
            websocket=_is_upgrade(found.method, value, responses),
            socket_messages=self.messages.socket_messages(node),
            external_docs=external_docs(value),
            extensions=extensions(value),
            at=node.location,
        )

    def _servers(self, found: Found) -> tuple[Server, ...]:
        """The operation's own servers, or its path's, or the document's."""
        for node in (found.node, *reversed(found.items)):
            own = servers_of(self.context, node)
            if own:
                return own
        return self.servers

    def _parameters(self, found: Found, path: PathTemplate | None) -> tuple[Parameter, ...]:
        """The path's parameters, each replaced by the operation's of that name, then the operation's others."""
        merged: dict[tuple[str, str], Parameter] = {}
        for node in (*found.items, found.node):
            merged.update(self.parameters.listed(node))
        return tuple(merged.values()) if path is None else self._fitted(found, path, merged)

    def _fitted(
        self, found: Found, path: PathTemplate, parameters: dict[tuple[str, str], Parameter]
    ) -> tuple[Parameter, ...]:
        """The parameters, of those in the path the ones that it has slots for; a slot that none describes is text."""
        slots = dict.fromkeys(part.name for part in path if isinstance(part, Slot))
        fitting = dict(parameters)
        for key, parameter in parameters.items():
            if parameter.location == "path" and parameter.name not in slots:
                message = f"the path parameter {parameter.name!r} has no place in {found.path}; left out"
                self.context.warn(found.node, "unused-path-parameter", message)
                del fitting[key]
        for name in slots:
            if ("path", name) not in parameters:
                message = f"no path parameter describes {{{name}}} of {found.path}; taken as text"
                self.context.warn(found.node, "undeclared-path-parameter", message)
                fitting["path", name] = _text_parameter(name, found.node)
        return tuple(fitting.values())

    def _responses(self, node: Node, value: Object) -> tuple[Response, ...]:
        """The responses; what `x-streaming` says holds for the successful ones whose media types do not say it."""
        responses = self.messages.responses(node)
        stream = declared_stream(value.get("x-streaming"))
        if not stream:
            return responses
        schemas, found = self.messages.schemas, []
        for response in responses:
            unsaid = response.status.startswith("2") and not any(media.stream for media in response.content)
            content = tuple([streamed(media, stream, schemas) for media in response.content])
            found.append(replace(response, content=content) if unsaid else response)
        return tuple(found)

    def _callbacks_of(self, found: Found) -> tuple[Callback, ...]:
        grouped: dict[tuple[str, str], list[Operation]] = {}
        for inner in found.callbacks:
            if inner not in self._callbacks:
                self._callbacks[inner] = self.operation(inner)
            grouped.setdefault((inner.callback, inner.path), []).append(self._callbacks[inner])
        return tuple(
            Callback(name=name, expression=expression, operations=tuple(operations))
            for (name, expression), operations in grouped.items()
        )


def template(path: str) -> PathTemplate:
    """A path as text and slots: `/pets/{id}` is `("/pets/", Slot("id"))`."""
    parts = _SLOT.split(path)
    return tuple([Slot(part) if index % 2 else part for index, part in enumerate(parts) if part])


def _text_parameter(name: str, node: Node) -> Parameter:
    schema = Schema(type=StringType(), at=node.location)
    return Parameter(
        name=name, location="path", schema=schema, required=True, style="simple", explode=False, at=node.location
    )


def _is_upgrade(method: str, value: Object, responses: tuple[Response, ...]) -> bool:
    """Whether the operation opens a WebSocket: `x-websocket`, or a GET that switches protocols (RFC 6455, 4.1).

    Another method that does so changes to a protocol of its own.
    """
    said = value.get("x-websocket")
    switches = method == "GET" and any(response.status == "101" for response in responses)
    return said is True or isinstance(said, dict) or switches
