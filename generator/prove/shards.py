"""Executes snippets on all cores: in each process a listener and a runner for each language."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from generator.prove.judge import Case, faults_of
from generator.prove.runners import Job, Runner, execute, runner_of
from generator.prove.spread import Outcome, Tell, dealt, spread
from generator.server import Listener
from generator.server.listener import Respond
from generator.snippets import SPEAKING

# Fewer cases than this in a shard are not worth the start of its interpreters.
_FEWEST: Final = 6


@dataclass(frozen=True, slots=True)
class Snippet:
    """A case, and the file that says it in a language."""

    case: Case
    language: str
    script: Path


def execute_all(snippets: Sequence[Snippet], respond: Respond, jobs: int) -> Iterator[Outcome]:
    """The outcome of every snippet, in the order in which they end.

    Snippets of one language run one after the other in each of up to `jobs` processes, those of several languages
    side by side. `respond` is called in those processes. No two processes prepare for the same operation.
    """
    operations = {snippet.case.request.operation_id for snippet in snippets}
    number = max(1, min(jobs, len(operations) // _FEWEST))
    shards = dealt(snippets, lambda snippet: snippet.case.request.operation_id, number)
    return spread(shards, lambda shard, tell: _execute(shard, respond, tell))


def _execute(shard: Mapping[int, Snippet], respond: Respond, tell: Tell) -> None:
    """One process: a thread for each language."""
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


def _lane(snippets: Mapping[int, Snippet], runner: Runner, respond: Respond, tell: Tell) -> None:
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
    return faults_of(snippet.case, listener.origin, told, tuple(listener.received), speaks=snippet.language in SPEAKING)
