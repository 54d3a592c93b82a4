"""What a program does with what a method gives, and which methods show a client best; knows no language."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, Literal, TypeAlias

from generator.surface.model import Method, Resource
from generator.surface.naming import singular

MethodKind: TypeAlias = Literal["call", "page", "stream", "download", "connect"]

_KINDS: Final[dict[str, MethodKind]] = {
    "binary": "download",
    "sse": "stream",
    "ndjson": "stream",
    "websocket": "connect",
}
# Methods that answer with the one thing that their resource is about.
_OF_ONE: Final = frozenset({("create",), ("get",), ("replace",), ("retrieve",), ("update",)})


def kind_of(method: Method) -> MethodKind:
    """What its caller gets: a value, a list to iterate over, items as they come, bytes, a session."""
    return "page" if method.paging is not None else _KINDS.get(method.answer.kind, "call")


def gives_nothing(method: Method) -> bool:
    """Whether a call has no value: no status of success has a body."""
    told = method.answer
    return told.kind not in ("redirect", "websocket") and all(each.media is None for each in told.outcomes)


def difficulty(method: Method) -> tuple[bool, bool, int]:
    """How far a method is from the plainest: it reads something that its one argument names."""
    reads = method.operation.method == "GET" and method.answer.kind == "json"
    required = [each for each in method.arguments if each.required]
    return (
        method.operation.deprecated,
        not reads,
        abs(len(required) - 1) + any(each.place != "path" for each in required),
    )


def one_of(resource: Resource) -> tuple[str, ...]:
    """The words for one of the things that a resource is about: `sandbox` of `sandboxes`."""
    return (*resource.words[:-1], singular(resource.words[-1]))


def named_one(method: Method, name: str, taken: Collection[str], otherwise: str) -> str:
    """What a program calls what a method gives, or an item of its list: by the thing where that is what it is.

    `name` is the thing in the language's spelling, `otherwise` what is said where it can't be used.
    """
    tells = method.words in _OF_ONE or (method.paging is not None and method.words == ("list",))
    return name if tells and name not in taken else otherwise
