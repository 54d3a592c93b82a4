"""Every operation as a call of each client that the run emits, for pages and documents to show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from generator.targets import python, typescript
from generator.targets.files import CallSample, Context, OptionFault


@dataclass(frozen=True, slots=True)
class Client:
    """A target that emits a client: its name, what its samples are called, and the language of their blocks."""

    target: str
    title: str
    fence: str
    samples: Callable[[Context], Mapping[str, str]]


CLIENTS: Final = (
    Client("python", "Python SDK", "python", python.samples),
    Client("typescript", "TypeScript SDK", "ts", typescript.samples),
)


def calls_of(context: Context) -> dict[str, tuple[CallSample, ...]]:
    """The calls of each operation by its id, one for each client that the run emits.

    Raises:
        OptionFault: a setting of a client's target can't be what it is for.
    """
    found: dict[str, tuple[CallSample, ...]] = {}
    for client in CLIENTS:
        if client.target in context.targets:
            for key, text in _samples(client, context).items():
                found[key] = (*found.get(key, ()), CallSample(client.title, client.fence, text))
    return found


def _samples(client: Client, context: Context) -> Mapping[str, str]:
    try:
        return client.samples(context)
    except OptionFault as fault:
        raise OptionFault(str(fault), client.target) from None
