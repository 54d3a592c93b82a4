"""Deals work out to processes forked from this one, and hears from each what came of it; knows no work."""

from __future__ import annotations

import gc
import multiprocessing
import threading
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TypeAlias, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What went wrong with a piece of work; empty when nothing did. `at` is its place in the list that was given."""

    at: int
    faults: tuple[str, ...]


Tell: TypeAlias = Callable[[Outcome], None]
# By the end that is read: a process, and what it has not told of yet.
_Waiting: TypeAlias = dict[Connection, tuple[BaseProcess, set[int]]]


def dealt(work: Sequence[T], owner: Callable[[T], Hashable], number: int) -> list[dict[int, T]]:
    """The work by its place, in up to `number` shares; what has one owner stays together."""
    owners = list(dict.fromkeys(map(owner, work)))
    home = {each: at % number for at, each in enumerate(owners)}
    shares: list[dict[int, T]] = [{} for _ in range(number)]
    for at, piece in enumerate(work):
        shares[home[owner(piece)]][at] = piece
    return [share for share in shares if share]


def spread(shares: Sequence[Mapping[int, T]], do: Callable[[Mapping[int, T], Tell], None]) -> Iterator[Outcome]:
    """The outcome of every piece, in the order in which they end: `do` works on each share in a process of its own.

    A process that ends before it told of all its pieces leaves a fault with each that is left.
    """
    context = multiprocessing.get_context("fork")
    gc.collect()
    gc.freeze()
    waiting: _Waiting = {}
    try:
        for share in shares:
            reading, writing = context.Pipe(duplex=False)
            process: BaseProcess = context.Process(target=_work, args=(share, do, writing), daemon=True)
            process.start()
            writing.close()
            waiting[reading] = (process, set(share))
        yield from _collected(waiting)
    finally:
        gc.unfreeze()
        for process, _ in waiting.values():
            process.terminate()


def _work(share: Mapping[int, T], do: Callable[[Mapping[int, T], Tell], None], writing: Connection) -> None:
    gc.enable()
    lock = threading.Lock()

    def tell(outcome: Outcome) -> None:
        with lock:
            writing.send(outcome)

    do(share, tell)


def _collected(waiting: _Waiting) -> Iterator[Outcome]:
    while waiting:
        for reading in wait(list(waiting)):
            assert isinstance(reading, Connection)
            process, left = waiting[reading]
            try:
                outcome: Outcome = reading.recv()
            except EOFError:
                process.join()
                del waiting[reading]
                for at in sorted(left):
                    yield Outcome(at, (f"not run: the process for it ended with code {process.exitcode}",))
                continue
            left.discard(outcome.at)
            yield outcome
