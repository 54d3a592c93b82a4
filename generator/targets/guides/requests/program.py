"""Guides in Python: what the templates of a step, of the beginning and of a whole script print."""

from __future__ import annotations

from collections.abc import Iterator

from generator.guides.model import (
    Call,
    Guide,
    Input,
    JsonData,
    Multipart,
    Retry,
    Step,
    Undo,
)
from generator.ir import Absent
from generator.lang import python
from generator.lang.chain import python as chain
from generator.lang.chain.comments import comments
from generator.lang.chain.model import Matches, Test, Tree, negated, refs_of
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
from generator.targets.guides.requests.calls import written_call, written_socket
from generator.targets.guides.requests.views import (
    AttemptView,
    GuardView,
    SetupView,
    StepView,
    UndoView,
)


def setup(guide: Guide, writer: Writer, *, whole: bool = False) -> Code:
    """What all steps share: imports, and values from the environment. `whole` scripts that clean up import more."""
    steps = [*guide.steps, *(undo.step for undo in guide.undos)]
    modules = {name for step in steps for name in _imported(step)}
    modules |= {"json" for each in guide.inputs if each.ref.kind in ("number", "boolean", "json")}
    modules |= {"sys"} if whole and guide.undos else set()
    sockets = [step for step in steps if step.call.response == "websocket"]
    view = SetupView(
        modules=tuple(Code(name) for name in sorted({*modules, "os"})),
        quotes=any("quote(" in chain.url(step.call.url) for step in steps),
        encodes=any(step.call.query for step in sockets),
        requests=len(sockets) < len(steps),
        sockets=bool(sockets),
        values=(
            *(Line(chain.identifier(ref.holder), chain.environment(ref.name, NOTHING)) for ref, _ in guide.variables),
            *(Line(chain.identifier(each.ref.holder), _input(each)) for each in guide.inputs),
        ),
    )
    return writer.code("requests/setup.j2", view)


def block(step: Step, writer: Writer) -> Code:
    """One step."""
    looped = bool(step.failures)
    view = StepView(
        needs=tuple(
            Condition(chain.missing(ref), python.string(f"{step.id}: {message}")) for ref, message in step.needs
        ),
        counters=tuple(chain.identifier(each.counter) for each in step.failures if isinstance(each, Retry)),
        attempt=indented(_attempt(step, writer), 4 if looped else 0),
        is_loop=looped,
        shows=tuple(chain.ref(each.ref) for each in step.outputs),
    )
    code = writer.code("requests/step.j2", view)
    if not step.guards:
        return code
    test = chain.condition(all_of([guard.test for guard in step.guards]))
    return writer.code("requests/guard.j2", GuardView(test, indented(code, 4)))


def script(guide: Guide, writer: Writer) -> str:
    """The whole guide, which cleans up whatever happens; not yet laid out."""
    kept = tuple(dict.fromkeys(ref.holder for undo in guide.undos for ref in undo.needs))
    deep = 4 if kept else 0
    view = ScriptView(
        about=comments(f"{guide.title}\n\n{guide.description}", "#"),
        setup=setup(guide, writer, whole=True),
        variables=tuple(map(chain.identifier, kept)),
        steps=tuple(
            Told(
                tuple(indented(line, deep) for line in comments(step.description, "#", deep)),
                indented(block(step, writer), deep),
            )
            for step in guide.steps[: len(guide.steps) - guide.undone]
        ),
        undos=tuple(_undo(undo, writer) for undo in guide.undos if not undo.on_failure),
        rescues=tuple(_undo(undo, writer) for undo in guide.undos if undo.on_failure),
    )
    return writer.code("requests/script.j2", view) + "\n"


def _undo(undo: Undo, writer: Writer) -> UndoView:
    about = () if undo.on_failure else comments(undo.step.description, "#", 4)
    return UndoView(
        test=Code.joined(" and ", map(chain.known, undo.needs)),
        call=indented(written_call(undo.step, writer), 12),
        about=tuple(indented(line, 4) for line in about),
    )


def _attempt(step: Step, writer: Writer) -> Code:
    is_socket = step.call.response == "websocket"
    told = expected(*step.checks)
    view = AttemptView(
        call=written_socket(step, writer) if is_socket else written_call(step, writer),
        is_socket=is_socket,
        headers=tuple(Line(chain.identifier(each.ref.holder), python.string(each.name)) for each in step.headers),
        is_judged=step.judged,
        is_loop=bool(step.failures),
        result=chain.identifier(step.holder) if step.holder and step.call.response in ("json", "text") else NOTHING,
        is_text=step.call.response == "text",
        file=python.string(step.call.output) if step.call.response == "file" else NOTHING,
        events=step.call.response == "events",
        lines=step.call.response == "lines",
        good=chain.condition(good(step)) if step.failures and step.checks else NOTHING,
        failures=tuple(_failures(step)),
        message=chain.status_message(step.id, told) if step.judged else python.string(f"{step.id}: {told}"),
        checks=() if step.failures else tuple(_checks(step)),
    )
    return writer.code("requests/attempt.j2", view)


def _checks(step: Step) -> Iterator[Condition]:
    for check in step.checks:
        told = expected(check)
        message = chain.status_message(step.id, told) if step.judged else python.string(f"{step.id}: {told}")
        yield Condition(chain.condition(negated(check.test)), message)


def _failures(step: Step) -> Iterator[Failure]:
    for each in step.failures:
        when = chain.condition(each.when, within="and") if each.when is not None else NOTHING
        if isinstance(each, Retry):
            wait = Code(python.literal(each.after)) if each.after else NOTHING
            wait = chain.seconds(each.told, each.after) if each.told is not None else wait
            yield Failure(chain.identifier(each.counter), Code(python.literal(each.limit)), wait, when)
        else:
            yield Failure(NOTHING, NOTHING, NOTHING, when)


def _imported(step: Step) -> Iterator[str]:
    if any(isinstance(each, Retry) and (each.after or each.told) for each in step.failures):
        yield "time"
    tests = [check.test for check in step.checks] + [guard.test for guard in step.guards]
    tests += [each.when for each in step.failures if each.when is not None]
    if any(map(_has_pattern, tests)):
        yield "re"
    if any(map(_needs_json, step.sent.data)) or _writes_json(step.call):
        yield "json"


def _has_pattern(test: Test) -> bool:
    inner = getattr(test, "tests", ()) or ((test.test,) if hasattr(test, "test") else ())
    return isinstance(test, Matches) or any(map(_has_pattern, inner))


def _writes_json(call: Call) -> bool:
    """Whether JSON is put together as text."""
    match call.data:
        case JsonData(data):
            return chain.tree(data) is None and any(refs_of(data))
        case Multipart(parts):
            return any(part.data is not None for part in parts)
        case _:
            return False


def _needs_json(data: Tree) -> bool:
    return any(ref.kind in ("number", "boolean", "json") for ref in refs_of(data))


def _input(given: Input) -> Code:
    default = given.default
    is_text = given.ref.kind in ("text", "file")
    told = NOTHING if isinstance(default, Absent) else python.string(str(default) if is_text else json_text(default))
    value = chain.environment(given.ref.name, told)
    match given.ref.kind:
        case "text" | "file":
            return value
        case "integer":
            return Code(f"int({value})")
        case _:
            return Code(f"json.loads({value})")
