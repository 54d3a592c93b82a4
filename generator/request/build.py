"""The request that an operation's example describes: address, credentials, parameters and body put together."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.ir import Api, Json, Operation, Parameter
from generator.request.body import request_body, usual_media
from generator.request.credentials import credentials
from generator.request.environment import Environment, base_url
from generator.request.model import Field, Message, Request, RequestBody
from generator.request.paths import fixed_query, path_of, resource_of
from generator.request.response import reading
from generator.request.schemas import is_binary
from generator.request.serialize import Pair, cookie_pairs, header_text, query_pairs
from generator.samples import Sampler

# Said by the body, the credentials or the client itself (OpenAPI 3.2, 4.12.1; RFC 9110).
_NOT_PARAMETERS = frozenset(
    {"accept", "content-type", "authorization", "content-length", "host", "connection", "transfer-encoding", "upgrade"}
)
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def build(api: Api, operation: Operation, sampler: Sampler, environment: Environment, example: str = "") -> Request:
    """The request of that example, or of the default one: what is required, and what the example is about.

    Optional parameters are left out unless they have an example of that name.
    """
    sent = [(each, _value(each, sampler, operation, example)) for each in _sent(operation, example)]
    path, body = path_of(operation, sampler, example), request_body(api, operation, sampler, example)
    request = assemble(api, operation, environment, sent, path=path, body=body)
    return replace(request, example=example, opening=_opening(api, operation, sampler))


def assemble(
    api: Api,
    operation: Operation,
    environment: Environment,
    sent: Sequence[tuple[Parameter, Json]],
    *,
    path: str,
    body: RequestBody,
) -> Request:
    """The request of these parameters outside the path (only those that can be sent), path and body."""
    variable, url = base_url(api, operation, environment)
    keys = credentials(api, operation, environment)
    # Some describe a key twice, as a credential and as a parameter; headers and cookies are told apart below.
    taken = {field.name for field in keys.query}
    kept = [(each, value) for each, value in sent if each.location != "query" or each.name not in taken]
    query, raw = _query(operation, kept)
    answer = reading(api, operation)
    return Request(
        operation_id=operation.id,
        method=operation.method,
        base_variable=variable,
        base_url=url,
        path=path,
        query=(*query, *keys.query),
        raw_query=raw,
        headers=_headers(keys.headers, kept, answer.accept),
        cookies=_cookies(keys.cookies, kept),
        basic=keys.basic,
        body=body,
        response=answer.mode,
        output=answer.output,
        summary=operation.summary,
    )


def example_names(operation: Operation) -> tuple[str, ...]:
    """The names of an operation's examples, those of the body that is sent first; the first one is the default."""
    media = usual_media(operation.body) if operation.body is not None else None
    names = [each.name for each in media.examples] if media is not None else []
    names += [each.name for parameter in operation.parameters for each in parameter.examples if parameter.required]
    return tuple(name for name in dict.fromkeys(names) if name)


def _opening(api: Api, operation: Operation, sampler: Sampler) -> Message | None:
    schema = operation.opening if operation.websocket else None
    return Message(sampler.value(schema, "request"), is_binary(api, schema)) if schema is not None else None


def _sent(operation: Operation, example: str) -> list[Parameter]:
    """The parameters outside the path that the example sends."""
    return [
        parameter
        for parameter in operation.parameters
        if parameter.location != "path"
        and is_sent(parameter, example)
        and (parameter.location != "header" or can_be_sent(parameter.name))
    ]


def is_sent(parameter: Parameter, example: str) -> bool:
    """Whether the request of that example has the parameter: it is required, or the example is about it."""
    return parameter.required or (bool(example) and any(each.name == example for each in parameter.examples))


def can_be_sent(header: str) -> bool:
    """Whether a header of that name is the caller's to send."""
    return header.lower() not in _NOT_PARAMETERS and _TOKEN.fullmatch(header) is not None


def _value(parameter: Parameter, sampler: Sampler, operation: Operation, example: str) -> Json:
    return sampler.parameter(parameter, example, owner=resource_of(operation))


def _query(operation: Operation, sent: Iterable[tuple[Parameter, Json]]) -> tuple[tuple[Field, ...], str]:
    """The query as pairs where their ordinary encoding says all, or else as exact text."""
    inside: list[Pair] = [
        pair
        for parameter, value in sent
        if parameter.location in ("query", "querystring")
        for pair in query_pairs(parameter, value)
    ]
    fixed = fixed_query(operation)
    if not fixed and all(pair.is_plain for pair in inside):
        return tuple(Field(pair.name, pair.value) for pair in inside), ""
    return (), "&".join([*fixed, *(pair.raw for pair in inside)])


def _headers(keys: tuple[Field, ...], sent: Iterable[tuple[Parameter, Json]], accept: str) -> tuple[Field, ...]:
    """The headers: credentials, the media type that is asked for, parameters. Those of one name are one,
    their values between commas (RFC 9110, 5.3)."""
    taken = {field.name.lower() for field in keys}
    merged: dict[str, Field] = {}
    for parameter, value in sent:
        name = parameter.name.lower()
        if parameter.location != "header" or name in taken:
            continue
        text = header_text(parameter, value)
        known = merged.get(name)
        merged[name] = Field(parameter.name, text) if known is None else Field(known.name, f"{known.value}, {text}")
    asked = [Field("Accept", accept)] if accept and "accept" not in taken else []
    return (*keys, *asked, *merged.values())


def _cookies(keys: tuple[Field, ...], sent: Iterable[tuple[Parameter, Json]]) -> tuple[Field, ...]:
    taken = {field.name for field in keys}
    listed = [
        Field(name, text)
        for parameter, value in sent
        if parameter.location == "cookie"
        for name, text in cookie_pairs(parameter, value)
        if name not in taken and _TOKEN.fullmatch(name)
    ]
    return (*keys, *listed)
