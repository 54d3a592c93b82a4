"""A workflow of an Arazzo document as a short program: steps chained by variables, what was made cleaned up at last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from generator.ir import Absent, Api, ArrayType, ObjectType, Schema, StringType
from generator.lang.code import Code
from generator.lang.plain_text import sentence
from generator.lang.python import format_text
from generator.lang.python_source import comment, identifier, literal, string
from generator.names import distinct, words
from generator.surface.model import Method
from generator.targets.files import Context
from generator.targets.python.examples import called
from generator.targets.python.models.fields import attributes_of
from generator.targets.python.names import Names
from generator.workflows import OperationCall, Step, Workflow
from generator.workflows.expressions import Expression, InputValue, MessagePart, StepOutput
from generator.workflows.values import Constant, ListValue, Malformed, MapValue, Text, Value

_CLEANING: Final = frozenset({"abort", "cancel", "close", "delete", "destroy", "kill", "remove", "stop", "terminate"})
_TAKEN: Final = frozenset({"Path", "asyncio", "client", "print"})
_INDENT: Final = "    "


class Unwritable(Exception):
    """The workflow does something that a short program cannot show."""


@dataclass(frozen=True, slots=True)
class Program:
    """The lines inside the client's `with` block, those before it, and the operations that they call."""

    before: tuple[str, ...]
    lines: tuple[str, ...]
    operations: tuple[str, ...]


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
        self.variables.update(_variables(self.workflow))
        steps = list(self.workflow.steps)
        last = _cleaning(steps, methods)
        made = max((self._position(each) for step in last for each in _uses(step)), default=-1)
        first, between = steps[: made + 1], steps[made + 1 : len(steps) - len(last)]
        lines = [*self._steps(first, methods, 1)]
        if last and between:
            lines += [f"{_INDENT}try:", *self._steps(between, methods, 2)]
            lines += [f"{_INDENT}finally:", *self._steps(last, methods, 2)]
        else:
            lines += [*self._steps([*between, *last], methods, 1)]
        operations = tuple(method.operation.id for method in methods.values())
        return Program(tuple(self._inputs()), tuple(lines), operations)

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

    def _inputs(self) -> Iterator[str]:
        """Variables for what the caller of the workflow gives, with an example of each that is used."""
        kind = self.workflow.inputs.type if self.workflow.inputs is not None else None
        fields = {each.name: each.schema for each in kind.properties} if isinstance(kind, ObjectType) else {}
        for name in dict.fromkeys(each.name for each in _inputs_of(self.workflow)):
            if name not in fields:
                raise Unwritable
            schema = fields[name]
            told = schema.default if not isinstance(schema.default, Absent) else next(iter(schema.examples), None)
            if told is None:
                raise Unwritable
            encoded = ".encode()" if _is_bytes(schema) and isinstance(told, str) else ""
            yield f"{_input(name)} = {literal(told)}{encoded}"

    def _steps(self, steps: Iterable[Step], methods: Mapping[str, Method], depth: int) -> Iterator[str]:
        indent = _INDENT * depth
        for step in steps:
            method = methods[step.id]
            if told := _first_sentence(step.description):
                yield indent + comment(told, indent=len(indent))
            code = called(self.context, self.names, method, self._arguments(step, method))
            yield f"{indent}{self.variables[step.id]} = {code}" if step.id in self.variables else f"{indent}{code}"
            for _, expression in self.workflow.outputs:
                if isinstance(expression, StepOutput) and expression.step == step.id:
                    yield f"{indent}print({self._expression(expression)})"

    def _arguments(self, step: Step, method: Method) -> dict[Code, tuple[bool, Code]]:
        """The arguments of a call in the method's order. Raises Unwritable where one can't be told."""
        given: dict[tuple[str, str], Code] = {
            (each.location, each.name): self._value(each.value) for each in step.parameters
        }
        given |= {("body", name): code for name, code in self._body(step, method)}
        own = self.names.arguments[method.operation.id]
        found = {
            name: (each.place == "path", given.pop((each.place, each.wire)))
            for each, name in zip(method.arguments, own, strict=True)
            if (each.place, each.wire) in given
        }
        missing = (each.required and name not in found for each, name in zip(method.arguments, own, strict=True))
        if given or any(missing):
            raise Unwritable
        return found

    def _body(self, step: Step, method: Method) -> Iterator[tuple[str, Code]]:
        payload = step.body.payload if step.body is not None else None
        if payload is None:
            return
        if method.body is None:
            raise Unwritable
        if not method.body.flat:
            raw = method.body.kind == "binary" and isinstance(payload, Constant)
            code = self._value(payload)
            yield "", Code(f"{code}.encode()") if raw else code
        elif isinstance(payload, Constant) and isinstance(payload.value, dict):
            yield from ((name, literal(item)) for name, item in payload.value.items())
        elif isinstance(payload, MapValue):
            yield from ((name, self._value(item)) for name, item in payload.fields)
        else:
            raise Unwritable

    def _value(self, given: Value) -> Code:
        match given:
            case Constant(told):
                return literal(told)
            case ListValue(items):
                return Code(f"[{', '.join(map(self._value, items))}]")
            case MapValue(fields):
                return Code("{" + ", ".join(f"{string(name)}: {self._value(item)}" for name, item in fields) + "}")
            case Text(parts):
                return self._text(parts)
            case Malformed():
                raise Unwritable
            case _:
                return self._expression(given)

    def _text(self, parts: tuple[str | Expression, ...]) -> Code:
        pieces = [format_text(each) if isinstance(each, str) else f"{{{self._expression(each)}}}" for each in parts]
        # Before Python 3.12 no quote may stand within the braces.
        if any(not isinstance(each, str) and '"' in piece for each, piece in zip(parts, pieces, strict=True)):
            raise Unwritable
        return Code('f"' + "".join(pieces) + '"')

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
            return Code(f"{variable}.read()")
        code = f"{variable}.body" if method.paging is not None else str(variable)
        schema = next((each.schema for each in method.answer.outcomes if each.schema is not None), None)
        for token in tokens:
            access, schema = self._access(schema, token)
            code += access
        return Code(code)

    def _access(self, schema: Schema | None, token: str) -> tuple[str, Schema | None]:
        api: Api = self.context.api
        if schema is None:
            raise Unwritable
        match api.resolved(schema).type:
            case ObjectType(properties=properties) if any(each.name == token for each in properties):
                found = next(each.schema for each in properties if each.name == token)
                return f".{attributes_of(properties)[token]}", found
            case ObjectType(properties=(), additional=inner):
                return f"[{string(token)}]", inner
            case ArrayType(items=items) if token.isascii() and token.isdigit():
                return f"[{int(token)}]", items
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


def _variables(workflow: Workflow) -> dict[str, Code]:
    """A variable for each step whose answer is used: `sandbox` for createSandbox, or all its words where two clash."""
    used = {name for step in workflow.steps for name in _uses(step)}
    used |= {each.step for _, each in workflow.outputs if isinstance(each, StepOutput)}
    told = {step.id: words(step.id) or ("step",) for step in workflow.steps if step.id in used}
    candidates = {
        key: (identifier(each[1:] or each), identifier(each), f"{identifier(each)}_step_{at}")
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
    return identifier(words(name), prefix="value")


def _is_bytes(schema: Schema) -> bool:
    kind = schema.type
    return isinstance(kind, StringType) and (kind.binary or kind.content_media_type == "application/octet-stream")


def _first_sentence(markdown: str) -> str:
    return re.split(r"(?<=[.!?]) (?=[A-Z])", sentence(markdown), maxsplit=1)[0]


def _tokens(pointer: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
