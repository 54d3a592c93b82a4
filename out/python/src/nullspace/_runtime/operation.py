"""What an operation is, as data: all that the runtime must know to call it; holds no behaviour and names no library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .bodies import BodyFormat
    from .decode import Content
    from .parameters import Style

T = TypeVar("T")


class Cursor(NamedTuple):
    """Pages that name the next one: `parameter` (query) takes the value that the answer holds at `next`.

    Paths are the wire names of fields, outermost first; an empty path: the body itself, or no such field.
    """

    parameter: str
    items: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    has_more: tuple[str, ...] = ()
    limit: str = ""


class Offset(NamedTuple):
    """Pages that begin behind a number of items, given in the query parameter `parameter` (from 0)."""

    parameter: str
    items: tuple[str, ...] = ()
    has_more: tuple[str, ...] = ()
    limit: str = ""


class PageNumber(NamedTuple):
    """Numbered pages: the query parameter `parameter` takes the number; `first` is that of the first page."""

    parameter: str
    items: tuple[str, ...] = ()
    has_more: tuple[str, ...] = ()
    limit: str = ""
    first: int = 1


class LinkHeader(NamedTuple):
    """Pages joined by the `Link` header with `rel="next"` (RFC 8288)."""

    items: tuple[str, ...] = ()


Paging: TypeAlias = Cursor | Offset | PageNumber | LinkHeader


@dataclass(frozen=True, slots=True, eq=False)
class Operation(Generic[T]):
    """An operation of the API; `T` is what its method gives.

    `path` keeps its slots by wire name (`/v1/boxes/{id}`). `responses` maps each success status (`201`, `2XX`,
    `default`) to how its body is read; empty: nothing to read. `styles` holds, under `query:tags`, the parameters
    not written in the default style of their place. `security` lists alternatives, each the names of schemes that
    are needed together; an empty alternative: none is needed; empty: the operation asks for none. `server` is the
    environment variable of its base URL where it isn't the API's own. `redirects`: whether an answer of 3xx leads on.
    """

    id: str
    method: str
    path: str
    responses: Mapping[str, Content] = field(
        default_factory=dict[str, "Content"], kw_only=True
    )
    body: BodyFormat | None = field(default=None, kw_only=True)
    styles: Mapping[str, Style] = field(
        default_factory=dict[str, "Style"], kw_only=True
    )
    security: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    accept: str = field(default="", kw_only=True)
    idempotency: str = field(default="", kw_only=True)
    paging: Paging | None = field(default=None, kw_only=True)
    server: str = field(default="", kw_only=True)
    redirects: bool = field(default=True, kw_only=True)
