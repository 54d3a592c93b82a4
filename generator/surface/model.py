"""The public surface of a client as plain values: resources, their methods, arguments, answers; knows no language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.ir import Api, Media, Operation, Parameter, Schema

Place: TypeAlias = Literal["path", "query", "header", "cookie", "querystring", "body"]
BodyKind: TypeAlias = Literal["json", "form", "multipart", "xml", "text", "binary"]
AnswerKind: TypeAlias = Literal["json", "text", "xml", "binary", "sse", "ndjson", "none", "redirect", "websocket"]
PagingStyle: TypeAlias = Literal["cursor", "offset", "page", "link"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A thing that the caller gives: a parameter, a field of the body, or (`wire` empty, place body) the whole body.

    `words` name it in its method as no other is named: the wire name's words, behind those of the place
    (`query`, `header`, `cookie`, `body`) where an argument of a place before it has the same. Path arguments come
    first, in the order of the path; then the required ones; the others follow.
    """

    wire: str
    place: Place
    words: tuple[str, ...]
    schema: Schema
    required: bool
    description: str = ""
    deprecated: bool = False
    parameter: Parameter | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPlan:
    """The body that a method sends: the media type chosen, and how it is written.

    `flat` says that its fields are arguments of their own; otherwise one argument takes the whole body. `fields` are
    then their wire names in the spec's order, in which parts and elements are sent. `media_type` is concrete (no
    ranges).
    """

    kind: BodyKind
    media: Media
    media_type: str
    flat: bool
    required: bool
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an answer of a status (`200`, `2XX`, `default`) holds: nothing where `schema` is None.

    `media` is None where there is no body. Of a stream, `schema` describes one item.
    """

    status: str
    media: Media | None
    schema: Schema | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How the answer is read, and what it can be: every status of success in the spec's order.

    `accept` is the media type to ask for; empty where there is nothing to choose. `stream` is what a JSON answer can
    be asked for instead: events or lines, whose media type then goes into Accept.
    """

    kind: AnswerKind
    outcomes: tuple[Outcome, ...] = ()
    accept: str = ""
    stream: Outcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """How a list goes on, as `x-pagination` declares it, all names checked against the operation.

    `parameter` is the query parameter that takes the cursor, offset or page number, `limit` the one of the size (or
    empty). `items`, `next`, `has_more` are paths of field names in the answer's body (empty: the body is the list,
    or there is no such field). `item` describes one item. A `link` style follows the Link header (RFC 8288).
    """

    style: PagingStyle
    parameter: str = ""
    limit: str = ""
    items: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    has_more: tuple[str, ...] = ()
    item: Schema | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """An operation as a method of a resource. `words` name it there as no other method is named.

    `idempotency` is the header that carries an idempotency key, in the spec's spelling; empty where none does.
    """

    operation: Operation
    words: tuple[str, ...]
    arguments: tuple[Argument, ...]
    body: BodyPlan | None
    answer: Answer
    paging: Paging | None = None
    idempotency: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """The operations of a tag. `words` name it as no other resource is named; `file` is a safe stem, hyphens in it."""

    tag: str
    words: tuple[str, ...]
    file: str
    description: str
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorShape:
    """Where errors of the contract say things: paths of field names in the JSON body, the likeliest first.

    `schema` is the envelope that most error answers have; `codes` the known values of the code, with descriptions
    where the spec has them, `advice` what to do about those of which its extension `x-enumAdvice` says it;
    `request_id_header` in lower case.
    """

    schema: Schema | None = None
    code: tuple[tuple[str, ...], ...] = ()
    message: tuple[tuple[str, ...], ...] = ()
    request_id: tuple[tuple[str, ...], ...] = ()
    request_id_header: str = "x-request-id"
    codes: Mapping[str, str] = field(default_factory=dict)
    advice: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A security scheme as options of the client.

    `options` are the words of each option (user name and password of `basic`; client id and client secret besides
    the access token of an OAuth 2 client-credentials flow), `variables` the environment variable of each.
    """

    scheme: str
    options: tuple[tuple[str, ...], ...]
    variables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """Operations of a resource whose methods would have one name, in the spec's order."""

    resource: str
    words: tuple[str, ...]
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """All of it.

    `servers` maps the environment variable of each base URL to its default, the API's own first (which may be a path
    alone, or empty). `server_of` has the variable of each operation that has a server of its own, by its id.
    """

    api: Api
    words: tuple[str, ...]
    resources: tuple[Resource, ...]
    credentials: tuple[Credential, ...]
    servers: Mapping[str, str]
    server_of: Mapping[str, str]
    errors: ErrorShape

    @property
    def methods(self) -> Mapping[str, tuple[Resource, Method]]:
        """Every method with its resource, by operation id."""
        return {method.operation.id: (each, method) for each in self.resources for method in each.methods}
