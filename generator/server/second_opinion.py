"""openapi-core's verdict on a request, asked only what it can judge; it reads the raw document, never the IR.

Each operation gets a document of its own, made when its first request arrives: one path, the parameters and the body
that openapi-core reads rightly, and the schemas they reach, bundled. So a document of many megabytes or many files
costs nothing to start with, no reference is ever fetched, and a path is matched by `routes` alone. Left to our own
judge, because openapi-core 0.23.1 gets them wrong (`tests/test_second_opinion.py` runs a repro of each):

- paths: `/x/a%2Fb`, once decoded, is not `/x/{id}`; `/not/here/a` finds the path `/a`;
- methods that stand in `additionalOperations` are not found;
- `style: form, explode: true` of an object looks for a parameter of the object's own name: "missing";
- `spaceDelimited` is cut at the letters `%20` after decoding, so `a%20b` is one item;
- delimited arrays are cut after decoding: `a%2Cb,c` becomes three items;
- `deepObject` keys with a dash, and nested ones, are lost or taken apart;
- `type: [integer, "null"]` of a parameter raises TypeError;
- `multipart/form-data`: the part `5` is no integer, a file's bytes are no string, fields too many are not seen;
- an empty query value (`?q=`) is refused unless the deprecated `allowEmptyValue` is set;
- `multipleOf: 0.01` is reckoned in binary floats: 0.07 is refused;
- a required readOnly field is demanded of requests in 3.1 and 3.2;
- `scheme: Bearer` with a capital is compared with `bearer` and never met; mutualTLS raises KeyError;
- cookies are not percent-decoded: `a%20b` stays as it is;
- `oneOf` with a `discriminator`: a value that fits two of its schemas is refused, whatever the discriminator says;
- patterns are Python's: `\\p{L}` raises.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, cast

from generator.ir import Json, Location, Media, Operation
from generator.problems import SpecError
from generator.server.bundle import Beyond, Bundle
from generator.server.mime import media_type
from generator.server.parameters import Source, decode, decode_form
from generator.server.routes import Match
from generator.server.wire import Incoming
from generator.source import Node, Spec

if TYPE_CHECKING:
    from openapi_core import OpenAPI
    from openapi_core.datatypes import RequestParameters

_PATH: Final = "/operation"
_SCALARS: Final = frozenset({"string", "integer", "number", "boolean"})
_STYLES: Final = {"path": "simple", "header": "simple", "query": "form"}
_METHODS: Final = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})


@dataclass(slots=True)
class _Request:
    """A request as openapi-core's protocol wants it; the path leads to the one operation of the bundled document."""

    method: str
    parameters: RequestParameters
    content_type: str
    body: bytes | None
    host_url: str = "http://localhost"
    path: str = _PATH


@dataclass(slots=True)
class SecondOpinion:
    """What openapi-core says of requests to the operations of one specification."""

    spec: Spec
    _cores: dict[tuple[str, str], OpenAPI | None] = field(default_factory=dict)

    def reasons(self, match: Match, incoming: Incoming, source: Source, media: Media | None) -> list[str]:
        """Why openapi-core would refuse a request, a sentence each; none where it has no say."""
        operation = match.operation
        sent = media_type(incoming.header("content-type") or "")
        judged = media if media is not None and sent.is_json and not media.stream else None
        key = (operation.id, judged.media_type if judged is not None else "")
        if key not in self._cores:
            self._cores[key] = _core(self.spec, operation, judged)
        core = self._cores[key]
        if core is None:
            return []
        request = _Request(
            operation.method.lower() if operation.method.lower() in _METHODS else "post",
            _parameters(source),
            "application/json",
            incoming.body if judged is not None else None,
        )
        with warnings.catch_warnings():
            # It warns of what the contract deprecates: no concern of a request's sender.
            warnings.simplefilter("ignore")
            try:
                return [_words(error) for error in core.iter_request_errors(request)]
            except Exception:  # whatever else it raises, it could not judge
                logging.getLogger(__name__).debug("openapi-core failed on %s", operation.id, exc_info=True)
                return []


def document(spec: Spec, operation: Operation, media: Media | None) -> dict[str, Json]:
    """The document that openapi-core judges one operation by. Raises Beyond or SpecError when there can be none."""
    raw = spec.node(operation.at)
    bundle = Bundle(spec)
    parameters = [_parameter(bundle, node) for node in _raw_parameters(spec, operation, raw)]
    described: dict[str, Json] = {"responses": {}, "parameters": list(parameters)}
    schemes: dict[str, Json] = {}
    security = _security(spec, raw, schemes)
    if security is not None:
        described["security"] = security
    schema = None if media is None else _media_schema(spec, media)
    if schema is not None:
        described["requestBody"] = {"content": {"application/json": {"schema": bundle.schema(schema)}}}
    method = operation.method.lower() if operation.method.lower() in _METHODS else "post"
    whole: dict[str, Json] = {
        "openapi": {"3.0": "3.0.4", "3.1": "3.1.1"}.get(spec.version, "3.2.0"),
        "info": {"title": "bundle", "version": "1"},
        "paths": {_PATH: {method: described}},
        "components": {"schemas": bundle.schemas, "securitySchemes": schemes},
    }
    return cast(dict[str, Json], bundle.without_read_only(whole))


def _core(spec: Spec, operation: Operation, media: Media | None) -> OpenAPI | None:
    from openapi_core import Config, OpenAPI  # noqa: PLC0415 - half a second that only a server spends

    try:
        bundled = document(spec, operation, media)
    except (Beyond, SpecError, LookupError, RecursionError):
        return None
    return OpenAPI.from_dict(cast("dict[str, object]", bundled), config=Config(spec_validator_cls=None))


def _raw_parameters(spec: Spec, operation: Operation, raw: Node) -> Iterator[Node]:
    """The parameters that openapi-core reads rightly: scalars in their location's own style, arrays in a query."""
    above = operation.at.pointer.rpartition("/")[0].removesuffix("/additionalOperations")
    seen: set[tuple[str, str]] = set()
    for listed in (raw.get("parameters"), spec.node(Location(operation.at.document, above)).get("parameters")):
        for node in listed.elements() if listed is not None else ():
            parameter = spec.resolve(node)
            identity = (parameter.text("in"), parameter.text("name"))
            if identity not in seen and _is_plain(spec, parameter):
                yield parameter
            seen.add(identity)


def _is_plain(spec: Spec, parameter: Node) -> bool:
    where, schema = parameter.text("in"), parameter.get("schema")
    if schema is None or parameter.get("content") is not None or where not in _STYLES:
        return False
    if parameter.text("style", _STYLES[where]) != _STYLES[where] or parameter.flag("allowReserved"):
        return False
    if where == "header" and parameter.text("name").lower() in ("accept", "content-type", "authorization"):
        return False
    kind = _kind(spec, schema)
    if kind != "array":
        return kind in _SCALARS
    items = spec.resolve(schema).get("items")
    exploded = parameter.get("explode")
    repeats = where == "query" and (exploded is None or exploded.value is True)
    return repeats and items is not None and _kind(spec, items) in _SCALARS


def _kind(spec: Spec, node: Node) -> str:
    """The one type of a schema, empty when it may be several."""
    schema = spec.resolve(node)
    composed = any(schema.get(key) is not None for key in ("allOf", "anyOf", "oneOf"))
    return "" if composed or schema.flag("nullable") else schema.text("type")


def _parameter(bundle: Bundle, node: Node) -> Json:
    schema = node.get("schema")
    described: dict[str, Json] = {
        "name": node.text("name"),
        "in": node.text("in"),
        "required": node.flag("required") or node.text("in") == "path",
        "schema": {} if schema is None else bundle.schema(schema),
    }
    if node.text("in") == "query":
        # An empty value is no fault of its own: whether the schema takes it is what counts.
        described["allowEmptyValue"] = True
    return described


def _security(spec: Spec, raw: Node, schemes: dict[str, Json]) -> Json:
    """The alternatives that apply, their schemes put into `schemes`; None when openapi-core cannot judge them."""
    listed = raw.get("security") or spec.root.get("security")
    if listed is None or not isinstance(listed.value, list):
        return None
    for alternative in listed.elements():
        for name, _ in alternative.items():
            try:
                scheme = spec.resolve(spec.root.at("components", "securitySchemes", name))
            except LookupError:
                return None
            if scheme.text("type") not in ("apiKey", "http", "oauth2", "openIdConnect"):
                return None
            kept: dict[str, Json] = {key: scheme.text(key) for key in ("type", "name", "in") if scheme.text(key)}
            schemes[name] = {**kept, "scheme": scheme.text("scheme").lower()}
    return listed.value


def _media_schema(spec: Spec, media: Media) -> Node | None:
    return spec.resolve(spec.node(media.at)).get("schema")


def _parameters(source: Source) -> RequestParameters:
    from openapi_core.datatypes import RequestParameters  # noqa: PLC0415
    from werkzeug.datastructures import Headers, ImmutableMultiDict  # noqa: PLC0415

    return RequestParameters(
        query=ImmutableMultiDict([(decode_form(name), decode_form(value)) for name, value in source.query]),
        header=Headers(list(source.headers.items())),
        cookie=ImmutableMultiDict(list(source.cookies)),
        path={name: decode(value) for name, value in source.slots.items()},
    )


def _words(error: Exception) -> str:
    """An error of openapi-core in a sentence: the first reason that JSON Schema gives, or else its own text."""
    details: Iterable[Exception] = getattr(error.__cause__, "schema_errors", ())
    reasons = [str(getattr(detail, "message", detail)) for detail in details]
    where = getattr(error, "name", "body")
    return f"{where}: {reasons[0][:300]}" if reasons else str(error)[:300]
