"""Bodies, responses, their media types and links; knows no operation but by its id."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Literal

from generator.ir import ABSENT, Body, Encoding, Link, Media, Response, SocketMessage, Style
from generator.parse.context import Context
from generator.parse.examples import examples_of
from generator.parse.ids import OperationIds
from generator.parse.parameters import Parameters
from generator.parse.schemas import Schemas
from generator.parse.servers import server
from generator.parse.streams import item_schema, stream_of
from generator.parse.values import extensions, mapping, text
from generator.source import Node

_STATUS = re.compile(r"[1-9](\d\d|[xX]{2})|default", re.ASCII)
_ENCODING_STYLES: dict[str, Style] = {
    "form": "form",
    "spaceDelimited": "spaceDelimited",
    "pipeDelimited": "pipeDelimited",
    "deepObject": "deepObject",
}


@dataclass(eq=False)
class Messages:
    """Parses messages; a body or response that many refer to is parsed once."""

    context: Context
    schemas: Schemas
    parameters: Parameters
    ids: OperationIds
    _bodies: dict[tuple[str, str], Body | None] = field(default_factory=dict)
    _responses: dict[tuple[str, str, str], Response | None] = field(default_factory=dict)

    def body(self, owner: Node) -> Body | None:
        """The request body of an operation (OpenAPI 3.2, 4.13); None where there is none to speak of."""
        written = owner.get("requestBody")
        node = self.context.resolve(written) if written is not None else None
        if written is None or node is None:
            return None
        key = (node.document, node.pointer)
        if key not in self._bodies:
            self._bodies[key] = self._body(node)
        found, told = self._bodies[key], self.context.beside(written).get("description")
        return replace(found, description=told) if found is not None and told else found

    def responses(self, owner: Node) -> tuple[Response, ...]:
        """The responses of an operation in the spec's order (OpenAPI 3.2, 4.16)."""
        children = self.context.child(owner, "responses")
        found = []
        for status, child in children.items() if children is not None else ():
            if status.startswith("x-"):
                continue
            response = self._response(status, child)
            if response is not None:
                found.append(response)
        return tuple(found)

    def _body(self, node: Node) -> Body | None:
        if not isinstance(node.value, dict):
            self.context.warn(node, "bad-body", "a request body is a mapping; left out")
            return None
        return Body(
            content=self.content(node),
            required=node.flag("required"),
            description=node.text("description"),
            at=node.location,
        )

    def _response(self, status: str, written: Node) -> Response | None:
        if not _STATUS.fullmatch(status):
            self.context.warn(written, "bad-status", f"{status!r} is no status; the response is left out")
            return None
        node = self.context.resolve(written)
        if node is None or not isinstance(node.value, dict):
            if node is not None:
                self.context.warn(written, "bad-response", "a response is a mapping; left out")
            return None
        status = status.upper() if status != "default" else status
        key = (node.document, node.pointer, status)
        if key not in self._responses:
            self._responses[key] = Response(
                status=status,
                description=node.text("description"),
                summary=node.text("summary"),
                headers=self.parameters.headers(node),
                content=self.content(node),
                links=self._links(node),
                extensions=extensions(node.value),
                at=node.location,
            )
        found, beside = self._responses[key], self.context.beside(written)
        if found is None or not beside:
            return found
        summary, description = beside.get("summary", found.summary), beside.get("description", found.description)
        return replace(found, summary=summary, description=description)

    def socket_messages(self, owner: Node) -> tuple[SocketMessage, ...]:
        """What either side of a WebSocket sends: lists of schemas, in their order."""
        told = owner.get("x-websocket-messages")
        sides: tuple[Literal["client", "server"], ...] = ("client", "server")
        return tuple(
            SocketMessage(side, self.schemas.parse(node))
            for side in sides
            if told is not None and (listed := told.get(side)) is not None
            for node in listed.elements()
            if isinstance(node.value, dict | bool)
        )

    def content(self, owner: Node) -> tuple[Media, ...]:
        """The media types of a message, in the spec's order."""
        children = owner.get("content")
        found = []
        for media_type, written in children.items() if children is not None else ():
            node = self.context.resolve(written)
            if node is not None and not isinstance(node.value, dict):
                self.context.warn(written, "bad-media-type", "a media type is a mapping; left out")
            elif node is not None:
                found.append(self._media(media_type, node))
        return tuple(found)

    def _media(self, media_type: str, node: Node) -> Media:
        """One Media Type Object (OpenAPI 3.2, 4.14)."""
        written, each = node.get("schema"), node.get("itemSchema")
        schema = self.schemas.parse(written) if written is not None else None
        item = self.schemas.parse(each) if each is not None else None
        stream = stream_of(media_type)
        if stream and item is None:
            item = item_schema(schema, self.schemas)
        by_name, by_place, rest = node.get("encoding"), node.get("prefixEncoding"), node.get("itemEncoding")
        return Media(
            media_type=media_type,
            schema=schema,
            examples=examples_of(self.context, node),
            encodings=tuple([self._encoding(*pair) for pair in by_name.items()]) if by_name is not None else (),
            prefix_encodings=tuple([self._encoding("", child) for child in by_place.elements()]) if by_place else (),
            item_encoding=self._encoding("", rest) if rest is not None else None,
            stream=stream,
            item_schema=item,
            extensions=extensions(mapping(node.value)),
            at=node.location,
        )

    def _encoding(self, name: str, node: Node) -> Encoding:
        """One Encoding Object (OpenAPI 3.2, 4.15)."""
        value = mapping(node.value)
        explode = value.get("explode")
        return Encoding(
            property=name,
            content_types=tuple(part.strip() for part in node.text("contentType").split(",") if part.strip()),
            headers=self.parameters.headers(node),
            style=_ENCODING_STYLES.get(node.text("style")),
            explode=explode if isinstance(explode, bool) else None,
            allow_reserved=node.flag("allowReserved"),
        )

    def _links(self, owner: Node) -> tuple[Link, ...]:
        children = owner.get("links")
        found = []
        for name, written in children.items() if children is not None else ():
            node = self.context.resolve(written)
            if node is not None:
                found.append(self._link(name, node))
        return tuple(found)

    def _link(self, name: str, node: Node) -> Link:
        """One Link Object (OpenAPI 3.2, 4.20); it leads to no operation, with a warning, when that is not found."""
        value = mapping(node.value)
        operation_id = self.ids.of_link(node)
        if not operation_id:
            self.context.warn(node, "dangling-link", f"the link {name!r} leads to no operation")
        at_server = node.get("server")
        return Link(
            name=name,
            operation_id=operation_id,
            parameters=tuple(mapping(value.get("parameters")).items()),
            request_body=value.get("requestBody", ABSENT),
            description=text(value.get("description")),
            server=server(self.context, at_server) if at_server is not None else None,
        )
