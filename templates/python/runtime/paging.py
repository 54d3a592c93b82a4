"""How a list goes on: the arguments of the next page, by what the contract declares and the page holds."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from ._http import http
from .operation import Cursor, LinkHeader, Offset, PageNumber, Paging
from .options import RequestOptions, omit
from .requests import Arguments

if TYPE_CHECKING:
    from collections.abc import Sequence


class Trail(NamedTuple):
    """Where a list has been: the number of this page, the pages asked for by what named them, the page before."""

    number: int = 0
    asked: dict[str, int] | None = None
    before: int | None = None


class Turn(NamedTuple):
    """A page as the next one is derived from it."""

    arguments: Arguments
    body: object
    items: Sequence[object]
    response: http.Response
    trail: Trail


def items_in(paging: Paging, body: object) -> list[object]:
    """Return the items of a page; none where neither that place of the body nor the body itself is a list."""
    for found in (body, field_at(body, paging.items)):
        if isinstance(found, (list, tuple)):
            return list(cast("Sequence[object]", found))
    return []


def next_turn(paging: Paging, turn: Turn) -> tuple[Arguments, Trail] | None:
    """Return what asks for the page after this one; None: this is the last.

    A list that leads back to a page it came from, or gives the same page again, ends there.
    """
    if isinstance(paging, LinkHeader):
        link = next_link(turn.response)
        return _unless_seen(turn, link, _at(turn.arguments, link)) if link else None
    if paging.has_more and field_at(turn.body, paging.has_more) is False:
        return None
    if isinstance(paging, Cursor):
        cursor = field_at(turn.body, paging.next)
        if cursor is None or cursor == "" or cursor is False:
            return None
        return _unless_seen(
            turn, str(cursor), _with(turn.arguments, paging.parameter, cursor)
        )
    if not turn.items or _repeats(turn):
        return None
    return _unless_seen(turn, "", _counted(paging, turn))


def field_at(value: object, path: tuple[str, ...]) -> object:
    """Return what a body holds at a path of wire names, be it plain JSON or a model; None: nothing."""
    for name in path:
        if isinstance(value, (list, tuple, str)):
            return None
        if isinstance(value, Mapping):
            value = cast("Mapping[str, object]", value).get(name)
        else:
            value = cast(
                "object",
                getattr(value, _attribute(cast("Hashable", type(value)), name), None),
            )
    return value


def next_link(response: http.Response) -> str:
    """Return the address of the link to the next page, absolute (RFC 8288); empty: there is none."""
    for link in _links(response.headers.get("link", "")):
        if "next" in link.rel.lower().split():
            return str(http.URL(response.request.url).join(link.target))
    return ""


class _Link(NamedTuple):
    target: str
    rel: str


def _links(header: str) -> list[_Link]:
    """Return the links of a Link header. Commas and semicolons may stand in an address or in quotes."""
    links: list[_Link] = []
    rest = header
    while "<" in rest:
        target, closed, rest = rest[rest.index("<") + 1 :].partition(">")
        if not closed:
            break
        rel, rest = _relation(rest)
        links.append(_Link(target.strip(), rel))
    return links


def _relation(text: str) -> tuple[str, str]:
    """Return the first `rel` among the parameters that `text` begins with, and what follows them."""
    rel = ""
    quoted = escaped = False
    start = 0
    for index, char in enumerate([*text, ","]):
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = quoted
        elif char == '"':
            quoted = not quoted
        elif char in ",;" and (not quoted or index == len(text)):
            name, _, value = text[start:index].partition("=")
            if name.strip().lower() == "rel":
                rel = rel or value.strip().strip('"')
            start = index + 1
            if char == ",":
                return rel, text[start:]
    return rel, ""


def _unless_seen(
    turn: Turn, key: str, arguments: Arguments
) -> tuple[Arguments, Trail] | None:
    number = turn.trail.number + 1
    asked = {} if turn.trail.asked is None else turn.trail.asked
    # Asked for on the way to this page, and not only by a second look at the page after it.
    if key and asked.setdefault(key, number) < number:
        return None
    return arguments, Trail(number, asked, hash(turn.response.content))


def _repeats(turn: Turn) -> bool:
    """Tell whether a server that doesn't count gave the same objects again."""
    return turn.trail.before == hash(turn.response.content) and not isinstance(
        turn.items[0], (str, int, float)
    )


def _counted(paging: Offset | PageNumber, turn: Turn) -> Arguments:
    first = paging.first if isinstance(paging, PageNumber) else 0
    query: Mapping[str, object] = {
        **turn.arguments.query,
        **(turn.arguments.options.get("extra_query") or {}),
    }
    given = query.get(paging.parameter, omit)
    try:
        at = int(cast("int", given))
    except (TypeError, ValueError):
        at = first
    return _with(
        turn.arguments,
        paging.parameter,
        at + (1 if isinstance(paging, PageNumber) else len(turn.items)),
    )


def _at(arguments: Arguments, link: str) -> Arguments:
    """Return the arguments with a whole address in place of path and query."""
    options = cast(
        "RequestOptions",
        {
            name: each
            for name, each in arguments.options.items()
            if name != "extra_query"
        },
    )
    return arguments._replace(url=link, query={}, options=options)


def _with(arguments: Arguments, parameter: str, value: object) -> Arguments:
    """Return the arguments with a query parameter set, in place of one of `extra_query` too."""
    extra = arguments.options.get("extra_query")
    if extra and parameter in extra:
        kept = {name: each for name, each in extra.items() if name != parameter}
        arguments = arguments._replace(
            options={**arguments.options, "extra_query": kept}
        )
    return arguments._replace(query={**arguments.query, parameter: value})


@lru_cache(maxsize=1024)
def _attribute(model: Hashable, wire: str) -> str:
    """Return the attribute of a model that holds a field of this wire name."""
    fields = cast("Mapping[str, object]", getattr(model, "model_fields", {}))
    for name, field in fields.items():
        if (
            getattr(field, "alias", None) == wire
            or getattr(field, "validation_alias", None) == wire
        ):
            return name
    return wire
