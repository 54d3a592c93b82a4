"""A call made ready: address, headers, body and limits of the request that it sends; sends nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypedDict, TypeVar, cast

from ._http import http
from .auth import NOTHING, Grant, Secret
from .bodies import Encoded, Json
from .call import Call, asking
from .encode import fields_of
from .operation import Operation
from .options import RequestOptions, check_keywords, omit
from .origins import for_strangers, same_origin
from .parameters import Styles, cookies_of, header_of, path_of, query_of
from .retry import SAFE_METHODS
from .settings import Settings, with_headers

T = TypeVar("T")
Values = Mapping[str, object]

NO_VALUES: Values = {}
NO_OPTIONS: RequestOptions = {}
_OPTIONS = frozenset(RequestOptions.__annotations__)


class Given(TypedDict, total=False):
    """What a method hands over: values by wire name; those that are `omit` are not sent."""

    path: Values
    query: Values
    headers: Values
    cookies: Values
    body: object
    options: RequestOptions


class Arguments(NamedTuple):
    """What a method handed over. `url` replaces the whole address: a link to the next page."""

    path: Values = NO_VALUES
    query: Values = NO_VALUES
    headers: Values = NO_VALUES
    cookies: Values = NO_VALUES
    body: object = omit
    options: RequestOptions = NO_OPTIONS
    url: str = ""


def prepare(
    settings: Settings,
    op: Operation[T],
    arguments: Arguments,
) -> Call:
    """Return the call of an operation with these arguments.

    Raises:
        MissingCredentialsError: the operation needs credentials that are not there.
        SDKError: no base URL is known.
        ValueError, TypeError: an argument can't be written in its place.
    """
    options = arguments.options
    if options:
        check_keywords(options, _OPTIONS, op.id or op.path)
    plain = cast("Operation[object]", op)
    headers, granted = _headers(settings, plain, arguments)
    if arguments.url:
        url, headers, granted = _linked(
            settings, plain.server, arguments, headers, granted
        )
    else:
        url = _url(settings, plain, arguments, granted)
    call = Call(plain, url, headers, settings.timeouts(options.get("timeout", omit)))
    call.oauth = granted.oauth
    call.private = bool(granted.query)
    call.body = _body(plain, arguments)
    if call.body is not None:
        _describe(call.body, headers)
    retries = options.get("max_retries")
    call.max_retries = settings.max_retries if retries is None else retries
    call.replayable = call.body is None or call.body.replayable
    call.repeatable = call.replayable and _harmless(plain, headers)
    return call


def _linked(
    settings: Settings,
    server: str,
    arguments: Arguments,
    headers: dict[str, str],
    granted: Grant,
) -> tuple[str, dict[str, str], Grant]:
    """Return address, headers and credentials for a URL that is not of the contract, or a path below the base URL.

    To another origin go neither credentials nor any header that may hold some.
    """
    url = arguments.url.partition("#")[0]
    query = _query(arguments, {})
    own = settings.servers.get(server, "") if server else settings.base_url
    if not url.lower().startswith(("https://", "http://")):
        url = f"{settings.address(server)}/{url.removeprefix('/')}"
    elif not same_origin(http.URL(own), http.URL(url)):
        return asking(url, query), for_strangers(headers), NOTHING
    lacking = {
        name: value for name, value in granted.query if name not in http.URL(url).params
    }
    return asking(url, query, query_of(lacking, {})), headers, granted


def _headers(
    settings: Settings, op: Operation[object], arguments: Arguments
) -> tuple[dict[str, str], Grant]:
    """Return a new mapping of the headers of a call, and what its credentials add."""
    given = _given(op, arguments)
    ready, granted = settings.granted(op, given)
    headers = ready.copy()
    if arguments.cookies or granted.cookies:
        own = cookies_of(arguments.cookies, op.styles)
        pairs = [
            *([own] if own else []),
            *(f"{name}={value}" for name, value in granted.cookies),
        ]
        if pairs:
            headers = with_headers(headers, {"Cookie": Secret("; ".join(pairs))})
    if given:
        headers = with_headers(headers, dict(given.values()))
    if op.idempotency and op.idempotency.lower() not in given:
        from uuid import uuid4

        headers[op.idempotency] = str(uuid4())
    if granted.oauth and "authorization" in settings.stated(given):
        granted = granted._replace(oauth=None)
    return headers, granted


def _given(op: Operation[object], arguments: Arguments) -> dict[str, tuple[str, str]]:
    """Return name and text of the headers that the caller sets, those of `extra_headers` last; keys in lower case.

    An extra header of None is not sent.
    """
    given: dict[str, tuple[str, str]] = {}
    for name, value in arguments.headers.items():
        if value is not omit:
            lowered = name.lower()
            text = header_of(name, value, op.styles)
            # Two parameters that differ in case only are one header of two values.
            given[lowered] = (
                name,
                f"{given[lowered][1]}, {text}" if lowered in given else text,
            )
    extra: Values = arguments.options.get("extra_headers") or {}
    for name, value in extra.items():
        if value is not None and value is not omit:
            given[name.lower()] = (name, header_of(name, value, {}))
    return given


def _url(
    settings: Settings, op: Operation[object], arguments: Arguments, granted: Grant
) -> str:
    address = settings.address(op.server) + path_of(op.path, arguments.path, op.styles)
    query = _query(arguments, op.styles)
    if granted.query:
        return asking(address, query, query_of(dict(granted.query), {}))
    return asking(address, query) if query else address


def _query(arguments: Arguments, styles: Styles) -> str:
    values = arguments.query
    extra = arguments.options.get("extra_query")
    if extra:
        values = {**values, **extra}
    return query_of(values, styles) if values else ""


def _body(op: Operation[object], arguments: Arguments) -> Encoded | None:
    """Return the body as it is sent; None where there is none to send.

    Raises:
        ValueError: `extra_body` has fields for a body that isn't an object.
    """
    value = arguments.body
    extra = arguments.options.get("extra_body", omit)
    if type(value) is dict:
        value = {
            name: item
            for name, item in cast("Values", value).items()
            if item is not omit
        }
    if extra is not omit:
        value = extra if value is omit else _joined(value, extra)
    if op.body is None:
        return None if value is omit else Json().encode(value)
    if value is omit or (op.body.optional and value == {}):
        return None
    return op.body.encode(value)


def _joined(value: object, extra: object) -> object:
    fields, more = fields_of(value), fields_of(extra)
    if fields is None or more is None:
        raise ValueError(
            "extra_body adds fields to an object: this body, or what is added, is none"
        )
    return {**fields, **more}


def _describe(body: Encoded, headers: dict[str, str]) -> None:
    """Set the headers that describe a body, unless the caller has."""
    if body.content_type and not any(
        name.lower() == "content-type" for name in headers
    ):
        headers["Content-Type"] = body.content_type
    if body.content is None and body.length is not None:
        headers["Content-Length"] = str(body.length)


def _harmless(op: Operation[object], headers: Mapping[str, str]) -> bool:
    """Tell whether a request may arrive twice: by its method, or because a key lets the server know it again."""
    if op.method in SAFE_METHODS:
        return True
    key = (op.idempotency or "idempotency-key").lower()
    return any(name.lower() == key for name in headers)
