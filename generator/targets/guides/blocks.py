"""What the code of a guide's step consists of, in any language: the pieces that the templates put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.guides.model import Call, Check, FormData, Guide, JsonData, Multipart, Pair, Step
from generator.lang.chain.model import All, Ref, Test, Text, refs_of
from generator.lang.code import Code
from generator.render import Renderer

NOTHING = Code("")


@dataclass(frozen=True, slots=True)
class Writer:
    """What writes code: templates, and what is known of the variables that hold answers.

    Those `declared` are there already; those `shared` are asked for by other steps than the one that sets them, those
    `guarding` to decide whether these are made at all.
    """

    renderer: Renderer
    declared: frozenset[tuple[str, ...]] = frozenset()
    shared: frozenset[tuple[str, ...]] = frozenset()
    guarding: frozenset[tuple[str, ...]] = frozenset()

    def code(self, template: str, view: object) -> Code:
        """What a template makes of a view, without the line end behind it."""
        return Code(self.renderer.render(f"guides/{template}", view).rstrip("\n"))


@dataclass(frozen=True, slots=True)
class Line:
    """A name and a value as code."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True)
class Failure:
    """What is done about failure: tried again while `counter` is below `limit`, or given up where there is none."""

    counter: Code
    limit: Code
    wait: Code
    when: Code


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition as code, and what to say when it is met."""

    test: Code
    message: Code


@dataclass(frozen=True, slots=True)
class Told:
    """A step with what is said of it."""

    about: tuple[Code, ...]
    block: Code


UndoT = TypeVar("UndoT")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptView(Generic[UndoT]):
    """A whole script; `variables` are those that cleaning up asks for, `undos` and `rescues` the calls that do it."""

    about: tuple[Code, ...]
    setup: Code
    variables: tuple[Code, ...]
    steps: tuple[Told, ...]
    undos: tuple[UndoT, ...]
    rescues: tuple[UndoT, ...]


def headers_of(call: Call, *, sets: frozenset[str] = frozenset()) -> Iterator[Pair]:
    """Credentials, the body's type where the tool does not set it (`sets` names the bodies it does for), the rest."""
    yield from (pair for pair in call.headers if pair.secret)
    own = isinstance(call.data, JsonData) and "json" in sets and call.content_type == "application/json"
    own = own or isinstance(call.data, Multipart) or (isinstance(call.data, FormData) and "form" in sets)
    if call.content_type and not own:
        yield Pair("Content-Type", (call.content_type,))
    yield from (pair for pair in call.headers if not pair.secret)
    if call.cookies:
        text: list[str | Ref] = []
        for at, pair in enumerate(call.cookies):
            text += [f"{'; ' if at else ''}{pair.name}=", *pair.text]
        yield Pair("Cookie", tuple(text))


def writer_for(guide: Guide, renderer: Renderer) -> Writer:
    """The writer of a guide's code."""
    shared = {ref.holder for step in guide.steps for data in step.sent.data for ref in refs_of(data)}
    guarding = frozenset(guard.holder for step in guide.steps for guard in step.guards)
    return Writer(renderer, shared=frozenset(shared | guarding), guarding=guarding)


def good(step: Step) -> Test:
    """What holds of an answer with which the step has succeeded."""
    tests = tuple(check.test for check in step.checks)
    return tests[0] if len(tests) == 1 else All(tests)


def expected(*checks: Check) -> str:
    """What a good answer is, in words."""
    return f"expected {' and '.join(check.text for check in checks)}"


def all_of(tests: Sequence[Test]) -> Test:
    """Several tests as one."""
    return tests[0] if len(tests) == 1 else All(tuple(tests))


def is_plain(text: Text) -> bool:
    """Whether a text is known beforehand."""
    return not any(isinstance(part, Ref) for part in text)


def plain(text: Text) -> str:
    """A text that is known beforehand."""
    return "".join(part for part in text if isinstance(part, str))
