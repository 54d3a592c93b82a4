"""Executes cases on all cores: processes forked from this one, each with a listener and a runner for each language."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Final, TypeAlias

from generator.prove.judge import Case, faults_of
from generator.prove.runners import Job, Runner, execute, runner_of
from generator.server import Listener
from generator.server.listener import Respond

# Fewer cases than this in a shard are not worth the start of its interpreters.
_FEWEST: Final = 6

# By the end that is read: a process, and what it has not told of yet.
_Waiting: TypeAlias = dict[Connection, tuple[BaseProcess, set[int]]]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A case, and the file that says it in a language."""

    case: Case
    language: str
    script: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What went wrong with a snippet; empty when nothing did. `at` is its place in the list that was given."""

    at: int
    faults: tuple[str, ...]


def execute_all(snippets: Sequence[Snippet], respond: Respond, jobs: int) -> Iterator[Outcome]:
    """The outcome of every snippet, in the order in which they end.

    Snippets of one language run one after the other in each of up to `jobs` processes, those of several languages
    side by side. `respond` is called in those processes.
    """
    shards = _shards(snippets, jobs)
    context = multiprocessing.get_context("fork")
    gc.collect()
    gc.freeze()
    waiting: _Waiting = {}
    try:
        for shard in shards:
            reading, writing = context.Pipe(duplex=False)
            process: BaseProcess = context.Process(target=_work, args=(shard, respond, writing), daemon=True)
            process.start()
            writing.close()
            waiting[reading] = (process, set(shard))
        yield from _collected(waiting)
    finally:
        gc.unfreeze()
        for process, _ in waiting.values():
            process.terminate()


def _shards(snippets: Sequence[Snippet], jobs: int) -> list[dict[int, Snippet]]:
    """The snippets dealt out by operation, so that no two processes prepare for the same one."""
    operations = list(dict.fromkeys(snippet.case.request.operation_id for snippet in snippets))
    number = max(1, min(jobs, len(operations) // _FEWEST))
    home = {operation: at % number for at, operation in enumerate(operations)}
    shards: list[dict[int, Snippet]] = [{} for _ in range(number)]
    for at, snippet in enumerate(snippets):
        shards[home[snippet.case.request.operation_id]][at] = snippet
    return [shard for shard in shards if shard]


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


def _work(shard: Mapping[int, Snippet], respond: Respond, writing: Connection) -> None:
    """One process: a thread for each language."""
    gc.enable()
    lock = threading.Lock()

    def tell(outcome: Outcome) -> None:
        with lock:
            writing.send(outcome)

    by_language: dict[str, dict[int, Snippet]] = {}
    for at, snippet in shard.items():
        by_language.setdefault(snippet.language, {})[at] = snippet
    lanes = [
        threading.Thread(target=_lane, args=(listed, runner_of(language), respond, tell))
        for language, listed in by_language.items()
    ]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()


def _lane(snippets: Mapping[int, Snippet], runner: Runner, respond: Respond, tell: Callable[[Outcome], None]) -> None:
    """The snippets of one language one after the other, so that whatever arrives is the one that runs."""
    with contextlib.closing(runner), Listener(respond) as listener:
        for at, snippet in snippets.items():
            tell(Outcome(at, prove_snippet(snippet, runner, listener)))


def prove_snippet(snippet: Snippet, runner: Runner, listener: Listener) -> tuple[str, ...]:
    """What went wrong when one snippet was executed against a listener that serves nothing else meanwhile."""
    listener.received.clear()
    environment = snippet.case.environment_at(listener.origin)
    done = execute(Job(snippet.script, environment, snippet.case.files), runner)
    # Nobody finds the temporary folder again.
    told = replace(done, stderr=done.stderr.replace(str(snippet.script), snippet.script.name))
    return faults_of(snippet.case, listener.origin, told, tuple(listener.received))
