"""A workflow of an Arazzo document as what a short program shows: its calls, what is kept of them, what cleans up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from generator.ir import Absent, Api, ArrayType, Json, ObjectType, Property, Schema
from generator.lang.plain_text import sentence
from generator.names import words
from generator.source.pointer import split
from generator.surface.model import Method
from generator.targets.files import Context
from generator.workflows import OperationCall, Step, Workflow
from generator.workflows.expressions import InputValue, MessagePart, StepOutput
from generator.workflows.values import Constant, MapValue, Value

# A way into a value: a field of these properties, a key of a map, or an item of a list.
Way: TypeAlias = tuple[Literal["field", "key", "item"], str, tuple[Property, ...]]

_CLEANING: Final = frozenset({"abort", "cancel", "close", "delete", "destroy", "kill", "remove", "stop", "terminate"})


class Unwritable(Exception):
    """The workflow does something that a short program cannot show."""


@dataclass(frozen=True, slots=True)
class Story:
    """The steps in three parts: what comes first, what is done with it, and what takes it away whatever happens.

    `kept` are the steps of which something is used, with the words to call it by, `inputs` what the caller of the
    workflow gives, with an example each.
    """

    workflow: Workflow
    methods: Mapping[str, Method]
    first: Sequence[Step]
    between: Sequence[Step]
    last: Sequence[Step]
    kept: Mapping[str, tuple[str, ...]]
    inputs: tuple[tuple[str, Schema, Json], ...]

    def source(self, output: StepOutput) -> tuple[Step, list[str]]:
        """The step that gives a value, and the way into its answer. Raises Unwritable."""
        step = self.workflow.step(output.step)
        told = step.output(output.name) if step is not None else None
        if step is None or not isinstance(told, MessagePart) or (told.message, told.part) != ("response", "body"):
            raise Unwritable
        return step, split(told.pointer) + split(output.pointer)

    def shown(self, step: Step) -> Iterator[StepOutput]:
        """What the workflow gives back of a step."""
        return (each for _, each in self.workflow.outputs if isinstance(each, StepOutput) and each.step == step.id)


def story_of(context: Context, workflow: Workflow) -> Story:
    """The story of a workflow. Raises Unwritable."""
    steps = list(workflow.steps)
    methods = {step.id: _method(context, step) for step in steps}
    last = _cleaning(steps, methods)
    places = {step.id: at for at, step in enumerate(steps)}
    made = max((places.get(each.step, -1) for step in last for each in step.outputs_sent), default=-1)
    used = {each.step for step in steps for each in step.outputs_sent}
    used |= {each.step for _, each in workflow.outputs if isinstance(each, StepOutput)}
    return Story(
        workflow,
        methods,
        first=steps[: made + 1],
        between=steps[made + 1 : len(steps) - len(last)],
        last=last,
        kept={step.id: words(step.id) or ("step",) for step in steps if step.id in used},
        inputs=tuple(_inputs(workflow)),
    )


def opening_of(step: Step) -> str:
    """The first sentence on a step."""
    return re.split(r"(?<=[.!?]) (?=[A-Z])", sentence(step.description), maxsplit=1)[0]


def body_values(step: Step, method: Method) -> Iterator[tuple[str, Value]]:
    """What a step sends in its body, by the wire names of fields, or as a whole by none. Raises Unwritable."""
    payload = step.body.payload if step.body is not None else None
    if payload is None:
        return
    if method.body is None:
        raise Unwritable
    if not method.body.flat:
        yield "", payload
    elif isinstance(payload, Constant) and isinstance(payload.value, dict):
        yield from ((name, Constant(item)) for name, item in payload.value.items())
    elif isinstance(payload, MapValue):
        yield from payload.fields
    else:
        raise Unwritable


def ways_into(api: Api, method: Method, tokens: Sequence[str]) -> Iterator[Way]:
    """The way into the answer of a method, token by token. Raises Unwritable where there is none."""
    schema = next((each.schema for each in method.answer.outcomes if each.schema is not None), None)
    for token in tokens:
        if schema is None:
            raise Unwritable
        match api.resolved(schema).type:
            case ObjectType(properties=properties) if any(each.name == token for each in properties):
                schema = next(each.schema for each in properties if each.name == token)
                yield "field", token, properties
            case ObjectType(properties=(), additional=inner):
                schema = inner
                yield "key", token, ()
            case ArrayType(items=items) if token.isascii() and token.isdigit():
                schema = items
                yield "item", str(int(token)), ()
            case _:
                raise Unwritable


def _method(context: Context, step: Step) -> Method:
    plain = not step.on_failure and not step.on_success and (step.body is None or not step.body.replacements)
    if not isinstance(step.call, OperationCall) or not plain:
        raise Unwritable
    found = context.surface.methods.get(step.call.operation.id)
    if found is None or found[1].answer.kind in ("sse", "ndjson", "websocket"):
        raise Unwritable
    return found[1]


def _cleaning(steps: list[Step], methods: Mapping[str, Method]) -> list[Step]:
    """The last steps that take away what others made."""
    last: list[Step] = []
    for step in reversed(steps):
        method = methods[step.id]
        if method.operation.method != "DELETE" and method.words[0] not in _CLEANING:
            break
        last.insert(0, step)
    return last if len(last) < len(steps) else []


def _inputs(workflow: Workflow) -> Iterator[tuple[str, Schema, Json]]:
    kind = workflow.inputs.type if workflow.inputs is not None else None
    fields = {each.name: each.schema for each in kind.properties} if isinstance(kind, ObjectType) else {}
    sent = (each for step in workflow.steps for each in step.expressions_sent)
    for name in dict.fromkeys(each.name for each in sent if isinstance(each, InputValue)):
        if name not in fields:
            raise Unwritable
        schema = fields[name]
        told = schema.default if not isinstance(schema.default, Absent) else next(iter(schema.examples), None)
        if told is None:
            raise Unwritable
        yield name, schema, told
