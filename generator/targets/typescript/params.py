"""The keys of a method's parameters object: wire names, told apart where two places have the same; makes no text."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Slot
from generator.surface import Argument, Method
from generator.surface.model import Place

# Who keeps a wire name that several places have: the first of these.
_PLACES: tuple[Place, ...] = ("query", "querystring", "body", "header", "cookie")
WHOLE = "body"


@dataclass(frozen=True, slots=True)
class Keyed:
    """An argument and its key in the parameters object."""

    key: str
    argument: Argument


def slots_of(method: Method) -> tuple[Argument, ...]:
    """The arguments of the path in the order in which its slots first appear: positional ones."""
    by_wire = {each.wire: each for each in method.arguments if each.place == "path"}
    names = dict.fromkeys(part.name for part in method.operation.path if isinstance(part, Slot))
    return tuple(by_wire[name] for name in names)


def keyed(method: Method) -> tuple[Keyed, ...]:
    """The other arguments with their keys, in their order.

    The header of an idempotency key is not among them unless the specification asks for it: the runtime makes one,
    and the options of a call can give it.
    """
    wanted = [
        each
        for each in method.arguments
        if each.place != "path" and (each.place != "header" or each.wire != method.idempotency or each.required)
    ]
    taken = {WHOLE} if _is_whole(method) else set()
    keys: dict[int, str] = {}
    for at, each in sorted(enumerate(wanted), key=lambda pair: _PLACES.index(pair[1].place)):
        keys[at] = key = WHOLE if not each.wire and each.place == "body" else _free(each, taken)
        taken.add(key)
    return tuple(Keyed(keys[at], each) for at, each in enumerate(wanted))


def _is_whole(method: Method) -> bool:
    return method.body is not None and not method.body.flat


def _free(argument: Argument, taken: set[str]) -> str:
    key = argument.wire
    while key in taken:
        key = f"{argument.place}_{key}"
    return key
