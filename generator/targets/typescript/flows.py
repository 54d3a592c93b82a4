"""A workflow of an Arazzo document as a short program: steps chained by variables, what was made cleaned up at last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from generator.ir import Absent, ArrayType, ObjectType, Schema
from generator.lang.code import Code
from generator.lang.layout import Group, Layout
from generator.lang.plain_text import sentence
from generator.lang.typescript import access, line_comment, literal, object_key, property_name, template
from generator.names import distinct, words
from generator.surface import Method
from generator.targets.files import Context
from generator.targets.typescript.examples import called
from generator.targets.typescript.names import Names
from generator.targets.typescript.params import Keyed, keyed, slots_of
from generator.workflows import OperationCall, Step, Workflow
from generator.workflows.expressions import Expression, InputValue, MessagePart, StepOutput
from generator.workflows.values import Constant, ListValue, Malformed, MapValue, Text, Value

_CLEANING: Final = frozenset({"abort", "cancel", "close", "delete", "destroy", "kill", "remove", "stop", "terminate"})
_TAKEN: Final = frozenset({"client", "console", "frompath"})


class Unwritable(Exception):
    """The workflow does something that a short program cannot show."""


@dataclass(frozen=True, slots=True)
class Program:
    """The lines of a program that has a client: constants for its inputs, then its steps."""

    inputs: tuple[Code, ...]
    lines: tuple[Code, ...]


def program_of(context: Context, names: Names) -> tuple[Workflow, Program] | None:
    """The first workflow that can be written as a program; None where there is none."""
    for workflow in context.workflows.meaning.workflows if context.workflows is not None else ():
        try:
            return workflow, _Writer(context, names, workflow).program()
        except Unwritable:
            continue
    return None


@dataclass(frozen=True, slots=True)
class _Writer:
    context: Context
    names: Names
    workflow: Workflow
    variables: dict[str, Code] = field(default_factory=dict)

    def program(self) -> Program:
        """The whole program. Raises Unwritable."""
        methods = {step.id: self._method(step) for step in self.workflow.steps}
        self.variables.update(_variables(self.workflow, self._used()))
        steps = list(self.workflow.steps)
        last = _cleaning(steps, methods)
        made = max((self._position(each) for step in last for each in _uses(step)), default=-1)
        first, between = steps[: made + 1], steps[made + 1 : len(steps) - len(last)]
        lines = [*self._steps(first, methods, 0)]
        if last and between:
            lines += [Code("try {"), *self._steps(between, methods, 2)]
            lines += [Code("} finally {"), *self._steps(last, methods, 2), Code("}")]
        else:
            lines += self._steps([*between, *last], methods, 0)
        return Program(tuple(self._inputs()), tuple(lines))

    def _used(self) -> set[str]:
        """The steps of which something is kept."""
        used = {name for step in self.workflow.steps for name in _uses(step)}
        return used | {each.step for _, each in self.workflow.outputs if isinstance(each, StepOutput)}

    def _method(self, step: Step) -> Method:
        plain = not step.on_failure and not step.on_success and (step.body is None or not step.body.replacements)
        if not isinstance(step.call, OperationCall) or not plain:
            raise Unwritable
        found = self.context.surface.methods.get(step.call.operation.id)
        if found is None or found[1].answer.kind in ("sse", "ndjson", "websocket"):
            raise Unwritable
        return found[1]

    def _position(self, name: str) -> int:
        return next((at for at, step in enumerate(self.workflow.steps) if step.id == name), -1)

    def _inputs(self) -> Iterator[Code]:
        """Constants for what the caller of the workflow gives, with an example of each that is used."""
        kind = self.workflow.inputs.type if self.workflow.inputs is not None else None
        fields = {each.name: each.schema for each in kind.properties} if isinstance(kind, ObjectType) else {}
        for name in dict.fromkeys(each.name for each in _inputs_of(self.workflow)):
            if name not in fields:
                raise Unwritable
            schema = fields[name]
            told = schema.default if not isinstance(schema.default, Absent) else next(iter(schema.examples), None)
            if told is None:
                raise Unwritable
            yield Code(f"const {_input(name)} = {_flat(literal(told))};")

    def _steps(self, steps: Iterable[Step], methods: Mapping[str, Method], indent: int) -> Iterator[Code]:
        pad = " " * indent
        for step in steps:
            method = methods[step.id]
            if told := _first_sentence(step.description):
                yield Code(pad + line_comment(told, indent=indent))
            kept = f"const {self.variables[step.id]} = " if step.id in self.variables else ""
            positional, params = self._arguments(step, method)
            code = called(self.context, self.names, method, positional, params)
            yield Code(pad + code.written(indent=indent, before=f"{kept}await ", behind=";"))
            for _, expression in self.workflow.outputs:
                if isinstance(expression, StepOutput) and expression.step == step.id:
                    yield Code(f"{pad}console.log({self._expression(expression)});")

    def _arguments(self, step: Step, method: Method) -> tuple[list[Layout], list[tuple[Keyed, Layout]]]:
        """The positional arguments of a call and its parameters. Raises Unwritable where one can't be told."""
        given: dict[tuple[str, str], Layout] = {
            (each.location, each.name): self._value(each.value) for each in step.parameters
        }
        given |= {("body", name): code for name, code in self._body(step, method)}
        positional: list[Layout] = []
        for slot in slots_of(method):
            if (slot.place, slot.wire) not in given:
                raise Unwritable
            positional.append(given.pop((slot.place, slot.wire)))
        params: list[tuple[Keyed, Layout]] = []
        for each in keyed(method):
            place = each.argument.place, each.argument.wire
            if place in given:
                params.append((each, given.pop(place)))
            elif each.argument.required:
                raise Unwritable
        if given:
            raise Unwritable
        return positional, params

    def _body(self, step: Step, method: Method) -> Iterator[tuple[str, Layout]]:
        payload = step.body.payload if step.body is not None else None
        if payload is None:
            return
        if method.body is None:
            raise Unwritable
        if not method.body.flat:
            yield "", self._value(payload)
        elif isinstance(payload, Constant) and isinstance(payload.value, dict):
            yield from ((name, literal(item)) for name, item in payload.value.items())
        elif isinstance(payload, MapValue):
            yield from ((name, self._value(item)) for name, item in payload.fields)
        else:
            raise Unwritable

    def _value(self, given: Value) -> Layout:
        match given:
            case Constant(told):
                return literal(told)
            case ListValue(items):
                return Group("[", "]", [("", self._value(each)) for each in items])
            case MapValue(fields):
                return Group("{", "}", [(f"{object_key(name)}: ", self._value(item)) for name, item in fields], " ")
            case Text(parts):
                return template(each if isinstance(each, str) else self._expression(each) for each in parts)
            case Malformed():
                raise Unwritable
            case _:
                return self._expression(given)

    def _expression(self, expression: Expression) -> Code:
        match expression:
            case InputValue(name, ""):
                return _input(name)
            case StepOutput(step_id, name, pointer):
                step = self.workflow.step(step_id)
                told = step.output(name) if step is not None else None
                if (
                    step is None
                    or not isinstance(told, MessagePart)
                    or (told.message, told.part) != ("response", "body")
                ):
                    raise Unwritable
                return self._part(step, _tokens(told.pointer) + _tokens(pointer))
            case _:
                raise Unwritable

    def _part(self, step: Step, tokens: list[str]) -> Code:
        """The part of a step's answer that a pointer leads to: `sandbox.id`."""
        method, variable = self._method(step), self.variables[step.id]
        if method.answer.kind == "binary":
            if tokens:
                raise Unwritable
            return Code(f"await {variable}.text()")
        code = Code(f"{variable}.body") if method.paging is not None else variable
        schema = next((each.schema for each in method.answer.outcomes if each.schema is not None), None)
        for token in tokens:
            code, schema = self._access(code, schema, token)
        return code

    def _access(self, code: Code, schema: Schema | None, token: str) -> tuple[Code, Schema | None]:
        if schema is None:
            raise Unwritable
        match self.context.api.resolved(schema).type:
            case ObjectType(properties=properties) if any(each.name == token for each in properties):
                return access(code, token), next(each.schema for each in properties if each.name == token)
            case ObjectType(properties=(), additional=inner):
                return access(code, token), inner
            case ArrayType(items=items) if token.isascii() and token.isdigit():
                return Code(f"{code}[{int(token)}]"), items
            case _:
                raise Unwritable


def _cleaning(steps: list[Step], methods: Mapping[str, Method]) -> list[Step]:
    """The last steps that take away what others made."""
    last: list[Step] = []
    for step in reversed(steps):
        method = methods[step.id]
        if method.operation.method != "DELETE" and method.words[0] not in _CLEANING:
            break
        last.insert(0, step)
    return last if len(last) < len(steps) else []


def _variables(workflow: Workflow, used: set[str]) -> dict[str, Code]:
    """A variable for each step used: `sandbox` for createSandbox, or all its words where another is called the same."""
    told = {step.id: words(step.id) or ("step",) for step in workflow.steps if step.id in used}
    candidates = {
        key: (property_name(each[1:] or each), property_name(each), f"{property_name(each)}Step{at}")
        for at, (key, each) in enumerate(told.items())
    }
    taken = {*_TAKEN, *(_input(each.name) for each in _inputs_of(workflow))}
    return {key: Code(name) for key, name in distinct(candidates, taken).items()}


def _expressions(step: Step) -> Iterator[Expression]:
    """Every expression that a step sends."""
    values = [each.value for each in step.parameters]
    if step.body is not None and step.body.payload is not None:
        values.append(step.body.payload)
    while values:
        match values.pop():
            case Constant() | Malformed():
                continue
            case Text(parts):
                yield from (part for part in parts if not isinstance(part, str))
            case ListValue(items):
                values += items
            case MapValue(fields):
                values += [item for _, item in fields]
            case expression:
                yield expression


def _uses(step: Step) -> Iterator[str]:
    """The steps whose outputs a step takes."""
    return (each.step for each in _expressions(step) if isinstance(each, StepOutput))


def _inputs_of(workflow: Workflow) -> Iterator[InputValue]:
    return (each for step in workflow.steps for each in _expressions(step) if isinstance(each, InputValue))


def _input(name: str) -> Code:
    return property_name(words(name))


def _first_sentence(markdown: str) -> str:
    return re.split(r"(?<=[.!?]) (?=[A-Z])", sentence(markdown), maxsplit=1)[0]


def _flat(given: Layout) -> str:
    if isinstance(given, str):
        return given
    inner = ", ".join(prefix + _flat(item) for prefix, item in given.items)
    return (
        f"{given.opening}{given.pad}{inner}{given.pad}{given.closing}" if given.items else given.opening + given.closing
    )


def _tokens(pointer: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
