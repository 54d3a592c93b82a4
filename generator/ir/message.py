"""Messages of the IR: parameters, bodies, media types, responses, links; knows no operation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.ir.schema import ABSENT, NOWHERE, Absent, Extensions, Json, Location, Schema

ParameterLocation: TypeAlias = Literal["path", "query", "header", "cookie", "querystring"]
Style: TypeAlias = Literal[
    "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"
]
Stream: TypeAlias = Literal["", "sse", "ndjson"]


@dataclass(frozen=True, slots=True)
class Example:
    """An Example Object: a value in memory (`value`), or its text on the wire (`serialized`), or a URL."""

    name: str
    value: Json | Absent = ABSENT
    summary: str = ""
    description: str = ""
    serialized: str | None = None
    external_url: str = ""
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter or response header. `media_type` is set when `content` is used instead of a style."""

    name: str
    location: ParameterLocation
    schema: Schema
    required: bool = False
    style: Style = "form"
    explode: bool = True
    allow_reserved: bool = False
    allow_empty: bool = False
    media_type: str = ""
    description: str = ""
    deprecated: bool = False
    examples: tuple[Example, ...] = ()
    extensions: Extensions = field(default_factory=dict)
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form or multipart body is written; style None when only content types say.

    `property` is empty in the encodings of parts that go by their position (OpenAPI 3.2).
    """

    property: str
    content_types: tuple[str, ...] = ()
    headers: tuple[Parameter, ...] = ()
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """One media type of a body or response, spelled as the spec does, parameters included.

    `schema` is None where the spec gives none. `stream` says that the content is a sequence of events or
    lines, each of which `item_schema` describes (None: unknown).
    """

    media_type: str
    schema: Schema | None = None
    examples: tuple[Example, ...] = ()
    encodings: tuple[Encoding, ...] = ()
    prefix_encodings: tuple[Encoding, ...] = ()
    item_encoding: Encoding | None = None
    stream: Stream = ""
    item_schema: Schema | None = None
    extensions: Extensions = field(default_factory=dict)
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A request body and its media types in the spec's order."""

    content: tuple[Media, ...]
    required: bool = False
    description: str = ""
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A variable of a server URL."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server: `url` as written, `{variables}` included; relative URLs stay relative."""

    url: str
    description: str = ""
    name: str = ""
    variables: tuple[ServerVariable, ...] = ()
    extensions: Extensions = field(default_factory=dict)
    at: Location = field(default=NOWHERE, compare=False, repr=False)

    @property
    def default_url(self) -> str:
        """The URL with every variable at its default."""
        url = self.url
        for variable in self.variables:
            url = url.replace("{" + variable.name + "}", variable.default)
        return url


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A Link Object: the operation it leads to (its id, empty when unresolved) and the values passed on."""

    name: str
    operation_id: str = ""
    parameters: tuple[tuple[str, Json], ...] = ()
    request_body: Json | Absent = ABSENT
    description: str = ""
    server: Server | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A response: `status` is `200`, `2XX` or `default`."""

    status: str
    description: str = ""
    summary: str = ""
    headers: tuple[Parameter, ...] = ()
    content: tuple[Media, ...] = ()
    links: tuple[Link, ...] = ()
    extensions: Extensions = field(default_factory=dict)
    at: Location = field(default=NOWHERE, compare=False, repr=False)
