"""The clients that the run emits, for pages to show: how each is installed, and every operation as a call of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from generator.targets import python, typescript
from generator.targets.files import CallSample, Context, Install, OptionFault

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Client:
    """A target that emits a client: its name, what its samples are called, and the language of their blocks.

    `install` is the command that installs it.
    """

    target: str
    title: str
    fence: str
    samples: Callable[[Context], Mapping[str, str]]
    install: Callable[[Context], str]


CLIENTS: Final = (
    Client("python", "Python SDK", "python", python.samples, python.install),
    Client("typescript", "TypeScript SDK", "ts", typescript.samples, typescript.install),
)


def calls_of(context: Context) -> dict[str, tuple[CallSample, ...]]:
    """The calls of each operation by its id, one for each client that the run emits.

    Raises:
        OptionFault: a setting of a client's target can't be what it is for.
    """
    found: dict[str, tuple[CallSample, ...]] = {}
    for client in CLIENTS:
        if client.target in context.targets:
            for key, text in _told(client, client.samples, context).items():
                found[key] = (*found.get(key, ()), CallSample(client.title, client.fence, text))
    return found


def installs_of(context: Context) -> tuple[Install, ...]:
    """How each client that the run emits is installed.

    Raises:
        OptionFault: a setting of a client's target can't be what it is for.
    """
    emitted = (client for client in CLIENTS if client.target in context.targets)
    return tuple(Install(client.title, _told(client, client.install, context)) for client in emitted)


def _told(client: Client, tell: Callable[[Context], T], context: Context) -> T:
    try:
        return tell(context)
    except OptionFault as fault:
        raise OptionFault(str(fault), client.target) from None
