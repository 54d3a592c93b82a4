"""Calls every operation of an installed package against the contract server, on all cores, and judges what came."""

from __future__ import annotations

import tempfile
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.conformance import Conformance
from generator.prove.sdk.answer import answer_faults
from generator.prove.sdk.arrival import arrival_faults
from generator.prove.sdk.cases import Planned, Planner, Step
from generator.prove.sdk.failure import failure_faults
from generator.prove.sdk.process import DriverProcess
from generator.prove.spread import Outcome, Tell, dealt, spread
from generator.server import Listener
from generator.server.listener import Reply, Respond
from generator.server.wire import Answer, Incoming
from generator.surface import Surface

# Fewer calls than this in a shard are not worth the start of an interpreter.
_FEWEST: Final = 40
_LAST: Final = 1500


@dataclass(frozen=True, slots=True)
class Stage:
    """What all calls of a proof share: the plan, the surface, the contract, and the driver's command line."""

    planner: Planner
    surface: Surface
    conformance: Conformance
    respond: Respond
    command: tuple[str, ...]


def call_all(stage: Stage, steps: Sequence[Step], jobs: int) -> Iterator[Outcome]:
    """The outcome of every call, in the order in which they end; those of one operation in one process."""
    number = max(1, min(jobs, len(steps) // _FEWEST))
    return spread(dealt(steps, lambda step: step.operation, number), lambda share, tell: _work(stage, share, tell))


def _work(stage: Stage, share: Mapping[int, Step], tell: Tell) -> None:
    """One process: a listener, a driver, one call at a time, so that whatever arrives is of the call that runs."""
    recorder = _Recorder(stage.respond)
    with tempfile.TemporaryDirectory(prefix="specpress-") as folder, Listener(recorder) as listener:
        environment = stage.planner.environment(listener.origin)
        driver = DriverProcess(stage.command, environment, Path(folder, "stderr"))
        try:
            for at, step in share.items():
                try:
                    planned = stage.planner.planned(step, folder)
                    faults = tuple(_faults(stage, planned, driver, listener, recorder))
                except Exception:
                    # A fault of ours is one of this call, not of all that follow.
                    faults = (f"the proof failed: {traceback.format_exc()[-_LAST:]}",)
                tell(Outcome(at, faults))
        finally:
            driver.close()


def _is_preflight(headers: Iterable[tuple[str, str]]) -> bool:
    """Whether a browser asks on its own account whether it may send what it was told to (the Fetch standard, 3.2.2)."""
    return any(name.lower() == "access-control-request-method" for name, _ in headers)


class _Recorder:
    """Answers as the contract does, and keeps the answers to calls."""

    def __init__(self, respond: Respond) -> None:
        self._respond = respond
        self.replies: list[Reply] = []

    def __call__(self, incoming: Incoming) -> Reply:
        reply = self._respond(incoming)
        if not _is_preflight(incoming.headers):
            self.replies.append(reply)
        return reply


def _faults(
    stage: Stage, planned: Planned, driver: DriverProcess, listener: Listener, recorder: _Recorder
) -> Iterator[str]:
    listener.received.clear()
    recorder.replies.clear()
    folder = str(planned.job["folder"])
    for name, content in planned.case.files.items():
        Path(folder, name).write_bytes(content)
    told = driver.call(planned.job)
    if "failed" in told:
        yield str(told["failed"])
    received = tuple(each for each in listener.received if not _is_preflight(each.headers))
    yield from arrival_faults(planned, planned.case.environment_at(listener.origin), received)
    if "failed" in told or not recorder.replies:
        return
    reply = recorder.replies[0]
    if planned.step.status < 400:
        yield from answer_faults(stage.surface.api, stage.conformance, planned, reply, told)
    elif "error" not in told:
        yield f"{planned.step.status} raised nothing"
    elif isinstance(reply, Answer):
        to_head = planned.method.operation.method == "HEAD"
        yield from failure_faults(stage.surface.errors, reply, told, to_head=to_head)
