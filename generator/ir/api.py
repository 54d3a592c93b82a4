"""Operations of the IR and the whole Api: paths, security, tags, webhooks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.ir.message import Body, Parameter, Response, Server
from generator.ir.schema import NOWHERE, Extensions, ExternalDocs, Location, RefType, Schema


@dataclass(frozen=True, slots=True)
class Slot:
    """A variable part of a path: the wire name of its path parameter."""

    name: str


PathTemplate: TypeAlias = tuple[str | Slot, ...]


SecurityKind: TypeAlias = Literal["bearer", "basic", "http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"]


@dataclass(frozen=True, slots=True)
class OAuthFlow:
    """One flow of an OAuth 2 scheme; `kind` is `clientCredentials`, `authorizationCode`, ..."""

    kind: str
    authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    scopes: tuple[tuple[str, str], ...] = ()
    device_authorization_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A security scheme. `location` and `parameter` say where an apiKey goes; `scheme` is the HTTP auth-scheme."""

    name: str
    kind: SecurityKind
    description: str = ""
    location: Literal["", "query", "header", "cookie"] = ""
    parameter: str = ""
    scheme: str = ""
    bearer_format: str = ""
    open_id_url: str = ""
    metadata_url: str = ""
    flows: tuple[OAuthFlow, ...] = ()
    deprecated: bool = False
    extensions: Extensions = field(default_factory=dict)
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SecurityUse:
    """A scheme that a requirement names, with the scopes it asks for."""

    scheme: str
    scopes: tuple[str, ...] = ()


# One alternative: all its schemes together. An empty one means that no credentials are needed.
SecurityRequirement: TypeAlias = tuple[SecurityUse, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """A callback: the requests that the API makes to `expression`, a runtime expression (OpenAPI 3.2, 4.12)."""

    name: str
    expression: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class SocketMessage:
    """A message of a WebSocket operation (`x-websocket-messages`): which side sends it, and its schema."""

    sender: Literal["client", "server"]
    schema: Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method on one path (or one webhook or callback, whose `path` is then its name as text).

    `id` is the operationId, or one derived from method and path where the spec has none (`derived_id`); unique
    in the Api. `security` lists the alternatives, already resolved against the document's default: empty means
    that nothing is said, and no credentials are sent. `servers` is never empty. `websocket` marks an upgrade.
    """

    id: str
    method: str
    path: PathTemplate
    servers: tuple[Server, ...]
    derived_id: bool = False
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    tags: tuple[str, ...] = ()
    audience: str = ""
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[SecurityRequirement, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    websocket: bool = False
    socket_messages: tuple[SocketMessage, ...] = ()
    external_docs: ExternalDocs | None = None
    extensions: Extensions = field(default_factory=dict)
    at: Location = field(default=NOWHERE, compare=False, repr=False)

    @property
    def opening(self) -> Schema | None:
        """What a client may say first on the operation's WebSocket."""
        return next((each.schema for each in self.socket_messages if each.sender == "client"), None)

    @property
    def path_text(self) -> str:
        """The path as the spec writes it: `/v1/sandboxes/{id}`."""
        return "".join("{" + part.name + "}" if isinstance(part, Slot) else part for part in self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag; `parent` and `kind` as in OpenAPI 3.2. Tags that are used but not declared come last."""

    name: str
    summary: str = ""
    description: str = ""
    parent: str = ""
    kind: str = ""
    audience: str = ""
    external_docs: ExternalDocs | None = None
    extensions: Extensions = field(default_factory=dict)
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    """What the document says of itself. `license_id` is an SPDX expression, where the licence is given as one."""

    title: str
    version: str
    summary: str = ""
    description: str = ""
    license: str = ""
    license_id: str = ""
    license_url: str = ""
    terms: str = ""
    contact_name: str = ""
    contact_url: str = ""
    contact_email: str = ""
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """A whole specification: operations in document order, every named schema by its unique name."""

    info: Info
    servers: tuple[Server, ...]
    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    schemas: Mapping[str, Schema]
    security_schemes: Mapping[str, SecurityScheme]
    webhooks: tuple[Operation, ...] = ()
    external_docs: ExternalDocs | None = None
    extensions: Extensions = field(default_factory=dict)

    def resolved(self, schema: Schema) -> Schema:
        """The schema itself, or the one that its chain of Refs ends at (Refs never form a bare circle)."""
        while isinstance(schema.type, RefType):
            schema = self.schemas[schema.type.name]
        return schema
