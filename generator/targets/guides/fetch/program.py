"""Guides in JavaScript: what the templates of a step, of the beginning and of a whole script print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.guides.model import (
    Check,
    FileData,
    Guide,
    Input,
    Multipart,
    Retry,
    Step,
    Undo,
)
from generator.ir import Absent
from generator.lang import javascript
from generator.lang.chain import javascript as chain
from generator.lang.chain.comments import comments
from generator.lang.chain.model import negated
from generator.lang.code import Code
from generator.lang.layout import indented
from generator.request.model import json_text
from generator.targets.guides.blocks import (
    NOTHING,
    Condition,
    Failure,
    Line,
    ScriptView,
    Told,
    Writer,
    all_of,
    expected,
    good,
)
from generator.targets.guides.fetch.calls import written_call, written_socket
from generator.targets.guides.fetch.views import (
    AttemptView,
    GuardView,
    SetupView,
    StepView,
    UndoView,
)

# What the templates import: which module each name comes from.
_MODULES = {
    "createReadStream": "node:fs",
    "readFile": "node:fs/promises",
    "writeFile": "node:fs/promises",
    "basename": "node:path",
    "createInterface": "node:readline",
    "Readable": "node:stream",
    "setTimeout": "node:timers/promises",
}


def setup(guide: Guide, writer: Writer, *, checked: bool = False) -> Code:
    """What all steps share: imports, and constants from the environment; where `checked`, none may be missing."""
    steps = [*guide.steps, *(undo.step for undo in guide.undos)]
    names = sorted({name for step in steps for name in _imported(step)})
    modules = {module: [name for name in names if _MODULES[name] == module] for module in _MODULES.values()}
    variables = [ref for ref, _ in guide.variables]
    basic = next((step.call.basic for step in steps if step.call.basic is not None), None)
    needed = [*variables, *(each.ref for each in guide.inputs if isinstance(each.default, Absent))]
    view = SetupView(
        imports=tuple(
            Line(Code.joined(", ", map(_aliased, found)), javascript.string(module))
            for module, found in modules.items()
            if found
        ),
        required=chain.strings(ref.name for ref in needed) if checked else NOTHING,
        constants=(
            *(Line(chain.identifier(ref.holder), chain.environment(ref.name)) for ref in variables),
            *(Line(chain.identifier(each.ref.holder), _input(each)) for each in guide.inputs),
        ),
        credentials=chain.text((basic[0], ":", basic[1])) if basic else NOTHING,
    )
    return writer.code("fetch/setup.j2", view)


def block(step: Step, writer: Writer) -> Code:
    """One step."""
    held = _held(step)
    looped = bool(step.failures)
    outside = held if looped else tuple(holder for holder in held if step.guards and holder in writer.shared)
    inner = replace(writer, declared=writer.declared | set(outside))
    view = StepView(
        needs=tuple(
            Condition(chain.missing(ref), javascript.string(f"{step.id}: {message}")) for ref, message in step.needs
        ),
        variables=() if step.guards else _variables(outside, writer),
        counters=tuple(chain.identifier(each.counter) for each in step.failures if isinstance(each, Retry)),
        attempt=indented(_attempt(step, inner), 2 if looped else 0),
        is_loop=looped,
        shows=tuple(chain.ref(each.ref) for each in step.outputs),
    )
    code = writer.code("fetch/step.j2", view)
    if not step.guards:
        return code
    test = chain.condition(all_of([guard.test for guard in step.guards]), NOTHING)
    guarded = GuardView(variables=_variables(outside, writer), test=test, block=indented(code, 2))
    return writer.code("fetch/guard.j2", guarded)


def script(guide: Guide, writer: Writer) -> str:
    """The whole guide, which cleans up whatever happens."""
    kept = tuple(dict.fromkeys(ref.holder for undo in guide.undos for ref in undo.needs))
    writer = replace(writer, declared=frozenset(kept))
    deep = 2 if kept else 0
    view = ScriptView(
        about=comments(f"{guide.title}\n\n{guide.description}", "//"),
        setup=setup(guide, writer, checked=True),
        variables=tuple(map(chain.identifier, kept)),
        steps=tuple(
            Told(
                tuple(indented(line, deep) for line in comments(step.description, "//", deep)),
                indented(block(step, writer), deep),
            )
            for step in guide.steps[: len(guide.steps) - guide.undone]
        ),
        undos=tuple(_undo(undo, writer) for undo in guide.undos if not undo.on_failure),
        rescues=tuple(_undo(undo, writer) for undo in guide.undos if undo.on_failure),
    )
    return writer.code("fetch/script.j2", view) + "\n"


def _undo(undo: Undo, writer: Writer) -> UndoView:
    step = undo.step
    return UndoView(
        test=Code.joined(" && ", map(chain.known, undo.needs)),
        call=indented(written_call(step, writer), 6),
        response=chain.identifier(step.response),
        step=chain.template_text(step.id),
        about=tuple(indented(line, 2) for line in comments(step.description, "//", 2)) if not undo.on_failure else (),
    )


def _attempt(step: Step, writer: Writer) -> Code:
    response = chain.identifier(step.response)
    failing = chain.template_text(step.id)
    view = AttemptView(
        call=written_socket(step, writer) if step.call.response == "websocket" else written_call(step, writer),
        response=response if step.call.response != "websocket" else NOTHING,
        step=failing,
        headers=tuple(
            Line(_declared(each.ref.holder, writer), javascript.string(each.name.lower())) for each in step.headers
        ),
        is_judged=step.judged,
        is_loop=bool(step.failures),
        is_redirect=step.call.response == "redirect",
        result=_declared(step.holder, writer) if step.holder and step.call.response in ("json", "text") else NOTHING,
        is_text=step.call.response == "text",
        file=javascript.string(step.call.output) if step.call.response == "file" else NOTHING,
        events=step.call.response == "events",
        lines=step.call.response == "lines",
        good=chain.condition(good(step), response) if step.failures and step.checks else NOTHING,
        failures=tuple(_failures(step, response)),
        message=_message(step, response, *step.checks),
        checks=() if step.failures else tuple(_checks(step, response)),
    )
    return writer.code("fetch/attempt.j2", view)


def _checks(step: Step, response: Code) -> Iterator[Condition]:
    for check in step.checks:
        yield Condition(chain.condition(negated(check.test), response), _message(step, response, check))


def _message(step: Step, response: Code, *checks: Check) -> Code:
    told = expected(*checks)
    return chain.status_message(step.id, response, told) if step.judged else javascript.string(f"{step.id}: {told}")


def _wait(retry: Retry) -> Code:
    """How many milliseconds to wait."""
    if retry.told is not None:
        return chain.milliseconds(retry.told, retry.after)
    return chain.number(retry.after * 1000) if retry.after else NOTHING


def _failures(step: Step, response: Code) -> Iterator[Failure]:
    for each in step.failures:
        when = chain.condition(each.when, response, within="&&") if each.when is not None else NOTHING
        if isinstance(each, Retry):
            counter, limit = chain.identifier(each.counter), chain.number(each.limit)
            yield Failure(counter, limit, _wait(each), when)
        else:
            yield Failure(NOTHING, NOTHING, NOTHING, when)


def _held(step: Step) -> tuple[tuple[str, ...], ...]:
    """What a step holds of its answer."""
    own = (step.holder,) if step.holder and step.call.response in ("json", "text") else ()
    return (*own, *(each.ref.holder for each in step.headers))


def _variables(held: Sequence[tuple[str, ...]], writer: Writer) -> tuple[Code, ...]:
    return tuple(chain.identifier(holder) for holder in held if holder not in writer.declared)


def _declared(holder: tuple[str, ...], writer: Writer) -> Code:
    name = chain.identifier(holder)
    return name if holder in writer.declared else Code(f"const {name}")


def _imported(step: Step) -> Iterator[str]:
    call = step.call
    if isinstance(call.data, FileData):
        yield "createReadStream"
    if isinstance(call.data, Multipart) and any(part.file for part in call.data.parts):
        yield from ("readFile", "basename")
    if call.response == "file":
        yield "writeFile"
    if call.response in ("events", "lines"):
        yield from ("createInterface", "Readable")
    if any(isinstance(each, Retry) and (each.after or each.told) for each in step.failures):
        yield "setTimeout"


def _aliased(name: str) -> Code:
    return Code("setTimeout as sleep" if name == "setTimeout" else name)


def _input(given: Input) -> Code:
    value = chain.environment(given.ref.name)
    default = given.default
    match given.ref.kind:
        case "text" | "file":
            return value if isinstance(default, Absent) else chain.otherwise(value, str(default))
        case "integer":
            known = value if isinstance(default, Absent) else Code(f"{value} ?? {json_text(default)}")
            return Code(f"Number({known})")
        case _:
            known = value if isinstance(default, Absent) else chain.otherwise(value, json_text(default))
            return Code(f"JSON.parse({known})")
