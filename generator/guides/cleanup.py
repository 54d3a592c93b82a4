"""Which calls remove what a guide has made: its last steps, and the like for what these leave behind on failure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.guides.model import Step
from generator.workflows import model
from generator.workflows.expressions import Expression, StepOutput
from generator.workflows.model import OperationCall, Workflow
from generator.workflows.values import ListValue, MapValue, Text, Value


def undone(workflow: Workflow, steps: Sequence[Step]) -> int:
    """How many of the last steps do nothing but remove what earlier ones have made."""
    count = 0
    for written, step in zip(reversed(workflow.steps), reversed(steps), strict=False):
        if not _only_removes(written, step):
            break
        count += 1
    last = {step.id for step in steps[len(steps) - count :]}
    asked = {each.step for step in workflow.steps[len(steps) - count :] for each in step.outputs_sent}
    return count if count < len(steps) and not last & asked else 0


def left_behind(workflow: Workflow, count: int) -> Iterator[model.Step]:
    """Steps that no workflow has: those that clean up, for what other steps made by the same operation.

    A sandbox that is put to sleep, to be woken and destroyed under another id, is one that failure would leave behind.
    """
    cleaning = workflow.steps[len(workflow.steps) - count :] if count else ()
    removed = {(each.step, each.name) for step in cleaning for each in step.outputs_sent}
    seen: set[tuple[str, str]] = set()
    for step in cleaning:
        asked = list(dict.fromkeys(step.outputs_sent))
        if len(asked) != 1:
            continue
        for other, name in _made_alike(workflow, asked[0]):
            if (other.id, name) in removed | seen:
                continue
            seen.add((other.id, name))
            yield _instead(step, asked[0], replace(asked[0], step=other.id, name=name))


def _only_removes(written: model.Step, step: Step) -> bool:
    plain = not (step.judged or step.checks or step.failures or step.outputs or step.headers)
    return step.call.method == "DELETE" and plain and not written.on_success and bool(written.outputs_sent)


def _made_alike(workflow: Workflow, output: StepOutput) -> Iterator[tuple[model.Step, str]]:
    """Other steps that keep the same part of the answer of the same operation."""
    maker = workflow.step(output.step)
    if maker is None or not isinstance(maker.call, OperationCall):
        return
    expression = maker.output(output.name)
    for step in workflow.steps:
        if step is maker or not isinstance(step.call, OperationCall):
            continue
        if step.call.operation is maker.call.operation:
            yield from ((step, name) for name, value in step.outputs if value == expression)


def _instead(step: model.Step, before: StepOutput, after: StepOutput) -> model.Step:
    """The step with another output in the place of one."""
    parameters = tuple(replace(each, value=_swapped(each.value, before, after)) for each in step.parameters)
    body = step.body
    if body is not None and body.payload is not None:
        body = replace(body, payload=_swapped(body.payload, before, after))
    return replace(step, parameters=parameters, body=body)


def _swapped(value: Value, before: StepOutput, after: StepOutput) -> Value:
    def swapped(expression: Expression) -> Expression:
        return after if expression == before else expression

    match value:
        case Text(parts):
            return Text(tuple(part if isinstance(part, str) else swapped(part) for part in parts))
        case ListValue(items):
            return ListValue(tuple(_swapped(item, before, after) for item in items))
        case MapValue(fields):
            return MapValue(tuple((name, _swapped(child, before, after)) for name, child in fields))
        case _:
            return after if value == before else value
