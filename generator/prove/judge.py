"""What went wrong when a snippet was executed: the request that arrived, and all beside it; executes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from generator.ir import Json
from generator.prove.json_texts import json_or_text
from generator.prove.runners import Run
from generator.request import Request
from generator.request.model import Message
from generator.server import Received, differences
from generator.server.routes import NoMatch, Routes

_LONGEST: Final = 600


@dataclass(frozen=True, slots=True)
class Case:
    """A request to be executed as a snippet: the variables and files that it reads, and which operations may answer.

    `environment` is without the base URL, which depends on the listener: `base_path` is what follows its origin.
    `answers` are the ids of the operations that the request line can mean.
    """

    request: Request
    environment: Mapping[str, str]
    files: Mapping[str, bytes]
    base_path: str = ""
    answers: frozenset[str] = frozenset()

    def environment_at(self, origin: str) -> dict[str, str]:
        """All variables that the snippet sees, its base URL at that origin."""
        return {**self.environment, self.request.base_variable: origin + self.base_path}


def case_of(
    request: Request, variables: Mapping[str, str], base_path: str = "", answers: frozenset[str] = frozenset()
) -> Case:
    """The case of a request: credentials as given or made up, files of bytes that no text mode leaves alone."""
    environment = {
        name: variables.get(name, f"value-of-{name.lower()}")
        for name in request.variables
        if name != request.base_variable
    }
    files = {name: _content(name) for name, _ in request.files}
    return Case(request, environment, files, base_path, answers)


def case_in(request: Request, base_path: str, routes: Routes) -> Case:
    """The case of a request to a contract, with the operations that its request line can mean there."""
    found = routes.find(request.method, base_path + request.path, request.raw_query)
    meant = () if isinstance(found, NoMatch) else found
    answers = frozenset(match.operation.id for match in meant)
    return case_of(request, {}, base_path, answers if request.operation_id in answers else frozenset())


def faults_of(
    case: Case, origin: str, done: Run, received: Sequence[Received], *, speaks: bool = True
) -> tuple[str, ...]:
    """Everything that is not as it should be, a sentence each; empty when the snippet keeps its promise.

    `speaks` says whether its language can send messages on a WebSocket.
    """
    opening = case.request.opening if speaks else None
    arrived = (*_of_arrival(case, case.environment_at(origin), received), *_of_session(opening, received))
    return (*_of_run(case.request, done), *arrived)


def _of_run(request: Request, done: Run) -> Iterator[str]:
    if done.code:
        yield f"exit code {done.code}: {done.stderr[-_LONGEST:]}"
    expected = {request.output} if request.response == "file" else set[str]()
    if done.made != expected:
        yield f"files: expected {sorted(expected)!r}, the folder holds {sorted(done.made)!r}"
    if request.response == "json" and not done.code and not done.stdout:
        yield "nothing was printed"


def _of_arrival(case: Case, environment: Mapping[str, str], received: Sequence[Received]) -> Iterator[str]:
    if len(received) != 1:
        yield f"{len(received)} requests arrived instead of one"
    for arrived in received[:1]:
        yield from differences(case.request, arrived, environment, case.files)
        if arrived.status >= 400:
            yield f"the server answered {arrived.status}"
        elif arrived.operation_id not in (case.answers or {case.request.operation_id}):
            yield f"the request reached the operation {arrived.operation_id!r}"


def _of_session(opening: Message | None, received: Sequence[Received]) -> Iterator[str]:
    """Whether the client said what it should, and nothing else."""
    expected = [_told(opening.data)] if opening is not None else []
    for arrived in received[:1]:
        said = [_told(each) for each in arrived.said]
        if said != expected:
            yield f"messages: expected {expected!r}, heard {said!r}"


def _told(data: str | bytes) -> Json | bytes:
    """What a message means: JSON has more than one spelling."""
    return data if isinstance(data, bytes) else json_or_text(data)


def _content(name: str) -> bytes:
    return b"%PDF\r\n\0\xff\xfe" + sha256(name.encode()).digest() + b"\n\r\n--x\r\n\x1a" + b"\0" * 3000 + b"\n"
