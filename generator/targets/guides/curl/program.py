"""Guides for a shell with curl and jq: what the templates of a step, of the beginning and of a whole script print."""

from __future__ import annotations

from collections.abc import Iterator

from generator.guides.model import (
    Guide,
    Input,
    Retry,
    Step,
    Undo,
)
from generator.guides.naming import body_name, capitals
from generator.ir import Absent, Json
from generator.lang import shell
from generator.lang.chain import shell as chain
from generator.lang.chain.comments import comments
from generator.lang.chain.model import Ref
from generator.lang.chain.shell import Answer
from generator.lang.code import Code
from generator.lang.layout import indented
from generator.request.model import json_text
from generator.targets.guides.blocks import (
    NOTHING,
    Failure,
    Line,
    ScriptView,
    Told,
    Writer,
    expected,
    good,
)
from generator.targets.guides.curl.calls import url, written_call
from generator.targets.guides.curl.views import (
    AttemptView,
    GuardView,
    SetupView,
    StepView,
    UndoView,
)


def exports(guide: Guide) -> str:
    """What the reader sets before anything else, with what it may look like."""
    lines = [f"export {ref.name}={_word(default or '...')}" for ref, default in guide.variables]
    for each in guide.inputs:
        if isinstance(each.default, Absent):
            known = "..." if isinstance(each.example, Absent) else each.example
            is_data = each.ref.kind not in ("text", "file") and known != "..."
            word = shell.value(known) if is_data else _word(_told(each, known))
            lines.append(f"export {each.ref.name}={word}")
    return "\n".join(lines)


def setup(guide: Guide, writer: Writer, *, checked: bool = False) -> Code:
    """What all steps share; where `checked`, the variables without a default must be there."""
    steps = [*guide.steps, *(undo.step for undo in guide.undos)]
    needed = [*(ref for ref, _ in guide.variables), *(i.ref for i in guide.inputs if isinstance(i.default, Absent))]
    view = SetupView(
        required=tuple(chain.given(ref, "") for ref in needed) if checked else (),
        defaults=tuple(
            Line(Code(each.ref.name), _word(_told(each, each.default)))
            for each in guide.inputs
            if not isinstance(each.default, Absent)
        ),
        encodes=any("$(urlencode " in url(step.call) for step in steps),
    )
    return writer.code("curl/setup.j2", view)


def block(step: Step, writer: Writer) -> Code:
    """One step."""
    answer = _answer(step)
    used = [each.ref for each in step.outputs if each.used]
    own = [ref for ref in used if ref.holder == step.holder and step.call.response == "json"]
    told = [each.ref for each in step.outputs if not each.used and each.ref.holder == step.holder]
    headers = [each.ref for each in step.outputs if each.ref.holder != step.holder]
    is_text = step.call.response == "text" and bool(step.holder)
    kept = step.judged or bool(step.checks or step.failures or step.headers or is_text) or _is_asked_later(step, writer)
    single = not kept and len(own) == 1 and not told
    piped = chain.taken(own[0]) if single else chain.shown(told) if not kept and told and not own else NOTHING
    text = next((ref.name for ref in used if is_text and ref.holder == step.holder), answer.body)
    name = (
        Code(text)
        if is_text
        else Code(own[0].name)
        if single
        else Code(answer.body)
        if not piped and (kept or own)
        else NOTHING
    )
    asked = name == answer.body and not single
    looped = bool(step.failures)
    view = StepView(
        needs=tuple(chain.given(ref, f"{step.id}: {message}") for ref, message in step.needs),
        counters=tuple(_counter(each) for each in step.failures if isinstance(each, Retry)),
        attempt=indented(_attempt(step, writer, name, piped), 2 if looped else 0),
        is_loop=looped,
        good=chain.holds(good(step), answer) if looped and step.checks else NOTHING,
        failures=tuple(_failures(step, answer)),
        # What was made has to be known before a check fails, or else it could not be cleaned up.
        takes=tuple(_taken(ref, step, answer) for ref in own) if asked else (),
        checks=(
            *(chain.required(check.test, answer, step.id, expected(check)) for check in step.checks),
            *(chain.given(ref, f"{step.id}: no {ref.path[-1].name}") for ref in own if step.judged and ref.path),
        ),
        body=Code(answer.body),
        echoes=tuple(
            chain.variable(ref)
            for ref in (*own, *headers, *([Ref(text, step.holder)] if is_text and step.outputs else []))
        ),
        shown=chain.shown(told) if asked and told and not is_text else NOTHING,
    )
    code = writer.code("curl/step.j2", view)
    if not step.guards:
        return code
    tests = tuple(chain.holds(guard.test, Answer(guard.holder, body_name(guard.holder))) for guard in step.guards)
    return writer.code("curl/guard.j2", GuardView(tests, indented(code, 2)))


def script(guide: Guide, writer: Writer) -> str:
    """The whole guide, which cleans up whatever happens."""
    view = ScriptView(
        about=comments(f"{guide.title}\n\n{guide.description}", "#"),
        setup=setup(guide, writer, checked=True),
        variables=tuple(dict.fromkeys(Code(ref.name) for undo in guide.undos for ref in undo.needs)),
        steps=tuple(
            Told(comments(step.description, "#"), block(step, writer))
            for step in guide.steps[: len(guide.steps) - guide.undone]
        ),
        undos=tuple(_undo(undo, writer) for undo in guide.undos if not undo.on_failure),
        rescues=tuple(_undo(undo, writer) for undo in guide.undos if undo.on_failure),
    )
    return writer.code("curl/script.j2", view) + "\n"


def _undo(undo: Undo, writer: Writer) -> UndoView:
    about = () if undo.on_failure else comments(undo.step.description, "#", 2)
    return UndoView(
        tests=tuple(chain.is_set(ref) for ref in undo.needs),
        call=indented(written_call(undo.step, writer, NOTHING), 4),
        about=tuple(indented(line, 2) for line in about),
    )


def _taken(ref: Ref, step: Step, answer: Answer) -> Line:
    return Line(Code(ref.name), chain.hoped_for(ref, answer) if step.judged else chain.found(ref, answer))


def _answer(step: Step) -> Answer:
    holder = step.holder or (*step.response[:-1], "result")
    return Answer(holder, body_name(holder), capitals((*step.response[:-1], "status")))


def _is_asked_later(step: Step, writer: Writer) -> bool:
    """Whether a condition of a later step is about the answer of this one."""
    return step.holder in writer.guarding


def _attempt(step: Step, writer: Writer, name: Code, pipe: Code) -> Code:
    answer = _answer(step)
    names = [Code(each.ref.name) for each in step.headers]
    if step.judged or names:
        names.append(Code(answer.status))
    pops = tuple(Line(each, Code(answer.body)) for each in reversed(names))
    called = written_call(step, writer, pipe)
    return writer.code(
        "curl/attempt.j2", AttemptView(call=indented(called, 2) if name else called, name=name, pops=pops)
    )


def _failures(step: Step, answer: Answer) -> Iterator[Failure]:
    for each in step.failures:
        when = chain.holds(each.when, answer) if each.when is not None else NOTHING
        if isinstance(each, Retry):
            wait = Code(str(each.after)) if each.after else NOTHING
            wait = chain.seconds(each.told, each.after) if each.told is not None else wait
            yield Failure(_counter(each), Code(str(each.limit)), wait, when)
        else:
            yield Failure(NOTHING, NOTHING, NOTHING, when)


def _counter(retry: Retry) -> Code:
    return Code("_".join(retry.counter))


def _word(text: str) -> Code:
    return shell.string(text) if "\n" not in text else shell.one_line(text)


def _told(given: Input, value: Json | Absent) -> str:
    if isinstance(value, Absent):
        return ""
    return str(value) if given.ref.kind in ("text", "file") or value == "..." else json_text(value)
