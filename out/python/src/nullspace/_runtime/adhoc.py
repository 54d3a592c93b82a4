"""Calls of endpoints that the contract doesn't name: an operation made up on the spot; sends nothing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar, cast

from .answers import validation_error
from .bodies import Binary, BodyFormat, Json, Text
from .decode import Content, decode, is_json
from .operation import Operation
from .options import RequestOptions, check_keywords, omit
from .requests import Arguments

if TYPE_CHECKING:
    from ._http import http
    from .settings import Api, Settings
    from .types import Reader

T = TypeVar("T")


class Adhoc(RequestOptions, total=False):
    """What the call of an endpoint takes that the contract doesn't name.

    `query` and `headers` hold values by name. `body` is sent as JSON; text, bytes and open files are sent as they are.
    """

    query: Mapping[str, object]
    headers: Mapping[str, str]
    body: object


def adhoc(
    api: Api, method: str, path: str, given: Adhoc
) -> tuple[Operation[object], Arguments]:
    """Return an operation for an endpoint, and its arguments.

    `path` is below the base URL, or a whole URL; credentials go to the API's own origin alone.

    Raises:
        TypeError: there is no such keyword.
    """
    check_keywords(given, Adhoc.__annotations__, f"{method} {path}")
    body = given.get("body", omit)
    anything = {"default": Content("json")}
    security = api.security or (*((name,) for name in api.schemes), ())
    op: Operation[object] = Operation(
        path,
        method.upper(),
        path,
        responses=anything,
        body=_format(body),
        security=security,
    )
    options = cast(
        "RequestOptions",
        {name: value for name, value in given.items() if name in _OPTIONS},
    )
    return op, Arguments(
        query=given.get("query", {}),
        headers=given.get("headers", {}),
        body=body,
        options=options,
        url=path,
    )


def reader(settings: Settings, returns: type[T] | None) -> Callable[[http.Response], T]:
    """Return what reads an answer as a type; as the Content-Type says where there is none.

    It raises APIResponseValidationError for an answer that doesn't fit, unless the client is lenient.
    """

    def parse(response: http.Response) -> T:
        try:
            value = _plain(response)
            return cast(
                "T",
                value if returns is None else _typed(value, returns, settings.lenient),
            )
        except ValueError as error:
            raise validation_error(error, response) from error

    return parse


_OPTIONS = frozenset(RequestOptions.__annotations__)


def _format(body: object) -> BodyFormat:
    if isinstance(body, str):
        return Text()
    if isinstance(body, (bytes, bytearray, memoryview)) or hasattr(body, "read"):
        return Binary()
    return Json()


def _plain(response: http.Response) -> object:
    """Return JSON as its value, text as text, anything else as bytes; None where there is nothing."""
    if not response.content:
        return None
    content_type: str = response.headers.get("content-type", "")
    if is_json(content_type) or not content_type:
        return decode(response, Content("json"), "", True)
    return response.text if content_type.startswith("text/") else response.content


def _typed(value: object, kind: type[T], lenient: bool) -> object:
    try:
        return cast("object", _reader(cast("Hashable", kind)).validate_python(value))
    except ValueError:
        if lenient:
            return cast("object", _reader(cast("Hashable", kind)).construct(value))
        raise


@lru_cache(maxsize=256)
def _reader(kind: Hashable) -> Reader:
    from .types import Reader

    return Reader(kind)
