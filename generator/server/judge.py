"""Whether a request keeps its contract: credentials, content type, parameters, body; sends nothing.

Two judges must agree that nothing is wrong: our own reading of the IR and the schemas, and openapi-core's reading
of the document (`second_opinion`) wherever that can be relied on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.conformance import Conformance
from generator.ir import Absent, Api, Media, Operation, Parameter
from generator.server import bodies, credentials, parameters
from generator.server.mime import MediaType, media_type
from generator.server.routes import Match
from generator.server.second_opinion import SecondOpinion
from generator.server.texts import Texts, Unreadable
from generator.server.wire import Incoming
from generator.source import Spec

# OpenAPI has these header parameters ignored: other parts of the contract speak of them.
_NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
_MOST_REASONS = 5


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a request is refused, and the status that says so."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...] = ()


class Judge:
    """Judges requests by one contract. Not safe for several threads at once."""

    def __init__(self, api: Api, spec: Spec, conformance: Conformance) -> None:
        self._api = api
        self._texts = Texts(api, conformance)
        self._second = SecondOpinion(spec)

    def objection(self, match: Match, incoming: Incoming) -> Objection | None:
        """The first thing wrong with a request, None when it keeps the contract."""
        operation = match.operation
        source = source_of(match, incoming)
        try:
            lacking = credentials.missing(self._api, operation, source)
        except Unreadable as error:
            return Objection(400, f"query: {error}")
        if lacking:
            header = ("WWW-Authenticate", credentials.challenge(self._api, operation))
            return Objection(401, f"credentials are missing: {lacking}", (header,))
        media, sent, fault = self._media(operation, incoming)
        if fault is not None:
            return fault
        reasons = list(self._parameter_faults(operation, source))
        if media is not None:
            reasons += self._body_faults(media, sent, incoming.body)
        if not reasons:
            reasons += self._second.reasons(match, incoming, source, media)
        if not reasons:
            return None
        more = f" (and {len(reasons) - _MOST_REASONS} more)" if len(reasons) > _MOST_REASONS else ""
        return Objection(_invalid(operation), "; ".join(reasons[:_MOST_REASONS]) + more)

    def _media(self, operation: Operation, incoming: Incoming) -> tuple[Media | None, MediaType, Objection | None]:
        """The contract's media type of the body that was sent, None when there is none to judge."""
        header = incoming.header("content-type") or ""
        sent = media_type(header)
        body = operation.body
        if body is None or not body.content:
            return None, sent, None
        if not incoming.body and (not header or not _may_be_empty(sent)):
            needed = Objection(_invalid(operation), "a body is required") if body.required else None
            return None, sent, needed
        media = bodies.chosen(body.content, sent) if header else None
        if media is not None:
            return media, sent, None
        wanted = ", ".join(each.media_type for each in body.content)
        said = f"{header[:100]!r} is not supported" if header else "the Content-Type is missing"
        return None, sent, Objection(415, f"{said}: expected {wanted}", (("Accept", wanted),))

    def _parameter_faults(self, operation: Operation, source: parameters.Source) -> Iterator[str]:
        for parameter in operation.parameters:
            if parameter.location == "header" and parameter.name.lower() in _NOT_PARAMETERS:
                continue
            others = _names(operation.parameters, parameter)
            where = f"{parameter.location} parameter {parameter.name!r}"
            try:
                value = parameters.read(parameter, source, others, self._texts)
            except Unreadable as error:
                yield f"{where}: {error}"
                continue
            if isinstance(value, Absent):
                if parameter.required and not parameter.allow_empty:
                    yield f"{where} is required"
                continue
            yield from (f"{where}: {reason}" for reason in self._texts.misfits(parameter.schema, value))

    def _body_faults(self, media: Media, sent: MediaType, body: bytes) -> Iterator[str]:
        try:
            if media.stream == "ndjson" and media.item_schema is not None:
                for number, line in enumerate(bodies.lines(body), 1):
                    faults = self._texts.misfits(media.item_schema, line)
                    yield from (f"body, line {number}: {reason}" for reason in faults)
                return
            value = bodies.read(media, sent, body, self._texts)
        except Unreadable as error:
            yield f"body: {error}"
            return
        if media.schema is not None and not isinstance(value, Absent):
            yield from (f"body: {reason}" for reason in self._texts.misfits(media.schema, value))


def source_of(match: Match, incoming: Incoming) -> parameters.Source:
    """Where the parameters of a request are read from."""
    headers: dict[str, str] = {}
    for name, value in incoming.headers:
        key = name.lower()
        headers[key] = f"{headers[key]}, {value}" if key in headers else value
    pieces = [part.strip() for name, value in incoming.headers if name.lower() == "cookie" for part in value.split(";")]
    cookies = [piece.partition("=")[::2] for piece in pieces if piece]
    return parameters.Source(match.slots, incoming.raw_query, headers, cookies)


def _names(all_parameters: Sequence[Parameter], but: Parameter) -> frozenset[str]:
    return frozenset(each.name for each in all_parameters if each.location == but.location and each is not but)


def _may_be_empty(sent: MediaType) -> bool:
    return not (sent.is_json or sent.essence.startswith("multipart/"))


def _invalid(operation: Operation) -> int:
    """The status for what is invalid: 400, or 422 where the contract declares that and not 400."""
    declared = {response.status.upper() for response in operation.responses}
    return 422 if "422" in declared and not declared & {"400", "4XX"} else 400
