"""What the templates of guides in Python print; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lang.code import Code
from generator.targets.guides.blocks import (
    Condition,
    Failure,
    Line,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """One call; `files` are opened before it."""

    verb: Code
    method: Code
    url: Code
    query: Code
    basic: tuple[Line, ...]
    headers: Code
    json: Code
    data: Code
    form: Code
    parts: tuple[Code, ...]
    file: Code
    streams: bool
    is_redirect: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SocketView:
    """A WebSocket that is opened and listened to."""

    url: Code
    query: Code
    sign: Code
    protocols: Code
    headers: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptView:
    """A call, how its answer is read, and what is asked of it; in a loop, what then ends it."""

    call: Code
    is_socket: bool
    headers: tuple[Line, ...]
    is_judged: bool
    is_loop: bool
    result: Code
    is_text: bool
    file: Code
    events: bool
    lines: bool
    good: Code
    failures: tuple[Failure, ...]
    message: Code
    checks: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """A step: what it needs, the attempts at it, and what it shows."""

    needs: tuple[Condition, ...]
    counters: tuple[Code, ...]
    attempt: Code
    is_loop: bool
    shows: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class GuardView:
    """A step that is made under a condition."""

    test: Code
    block: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupView:
    """Imports and values from the environment."""

    modules: tuple[Code, ...]
    quotes: bool
    encodes: bool
    requests: bool
    sockets: bool
    values: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoView:
    """A call that cleans up: under which condition, and what it is for."""

    test: Code
    call: Code
    about: tuple[Code, ...]
