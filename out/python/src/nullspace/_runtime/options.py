"""What a caller may set for a call or for a client, and the mark of an argument left out; knows no request."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Literal, TypedDict, final

if TYPE_CHECKING:
    from ._http import Timeout


@final
class Omit:
    """The type of `omit`: an argument left out. It is not sent, while `None` is sent as null."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __copy__(self) -> Omit:
        return self

    def __deepcopy__(self, memo: object) -> Omit:
        return self

    def __reduce__(self) -> str:
        return "omit"


omit = Omit()


class RequestOptions(TypedDict, total=False):
    """What every call takes beside its arguments.

    `extra_headers`, `extra_query` and `extra_body` (the fields of an object, or a whole body where the operation has
    none) are added to what the arguments say and win over it. `timeout` is in seconds, for all phases (connect, write,
    read, wait for a connection) or one by one as a `Timeout`; None: no limit. `max_retries` counts further attempts.
    """

    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, object]
    extra_body: object
    timeout: float | Timeout | None
    max_retries: int


def check_keywords(given: Collection[str], known: Collection[str], where: str) -> None:
    """Refuse keywords that are no options: a misspelled argument must not be lost in silence.

    Raises:
        TypeError: there is one.
    """
    for name in given:
        if name not in known:
            raise TypeError(f"{where} got an unexpected keyword argument {name!r}")
