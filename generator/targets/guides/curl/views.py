"""What the templates of guides in a shell print; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lang.code import Code
from generator.targets.guides.blocks import (
    Failure,
    Line,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """One call of curl: its flags, then a line an option; `pipe` is what jq makes of the answer."""

    flags: Code
    url: Code
    options: tuple[Code, ...]
    pipe: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptView:
    """A call, and the variable that its answer goes to; `pops` are taken off the end of it, the last first."""

    call: Code
    name: Code
    pops: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """A step: what it needs, the attempts at it, what is asked and kept of the answer, and what it shows."""

    needs: tuple[Code, ...]
    counters: tuple[Code, ...]
    attempt: Code
    is_loop: bool
    good: Code
    failures: tuple[Failure, ...]
    takes: tuple[Line, ...]
    checks: tuple[Code, ...]
    body: Code
    echoes: tuple[Code, ...]
    shown: Code


@dataclass(frozen=True, slots=True)
class GuardView:
    """A step that is made under a condition."""

    tests: tuple[Code, ...]
    block: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupView:
    """Which variables there must be, defaults of others, and a function where values go into addresses."""

    required: tuple[Code, ...]
    defaults: tuple[Line, ...]
    encodes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoView:
    """A call that cleans up: under which conditions, and what it is for."""

    tests: tuple[Code, ...]
    call: Code
    about: tuple[Code, ...]
