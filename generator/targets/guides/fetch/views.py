"""What the templates of guides in JavaScript print; decides nothing."""

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
    """One call. `query` and `form` are what comes before it; `options` says whether there are any."""

    response: Code
    url: Code
    query: tuple[Line, ...]
    form: Code
    parts: tuple[Code, ...]
    method: Code
    headers: Code
    body: Code
    streams: bool
    is_redirect: bool
    options: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SocketView:
    """A WebSocket that is opened and listened to."""

    socket: Code
    query: tuple[Line, ...]
    url: Code
    protocols: Code
    headers: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptView:
    """A call, how its answer is read, and what is asked of it; in a loop, what then ends it."""

    call: Code
    response: Code
    step: Code
    headers: tuple[Line, ...]
    is_judged: bool
    is_loop: bool
    is_redirect: bool
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
    """A step: what it needs, what is declared before it, the attempts at it, and what it shows."""

    needs: tuple[Condition, ...]
    variables: tuple[Code, ...]
    counters: tuple[Code, ...]
    attempt: Code
    is_loop: bool
    shows: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardView:
    """A step that is made under a condition; `variables` are declared before it."""

    variables: tuple[Code, ...]
    test: Code
    block: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupView:
    """Imports and constants; `required` are the variables whose presence is checked, where it is."""

    imports: tuple[Line, ...]
    required: Code
    constants: tuple[Line, ...]
    credentials: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoView:
    """A call that cleans up: under which condition, and what it is for."""

    test: Code
    call: Code
    response: Code
    step: Code
    about: tuple[Code, ...]
