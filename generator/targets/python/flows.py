"""A workflow of an Arazzo document as a short program: steps chained by variables, what was made cleaned up at last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from generator.ir import Schema, StringType
from generator.lang.code import Code
from generator.lang.python import format_text
from generator.lang.python_source import comment, identifier, literal, string
from generator.names import distinct, words
from generator.surface.model import Method
from generator.targets.clients.story import Story, Unwritable, body_values, opening_of, story_of, ways_into
from generator.targets.files import Context
from generator.targets.python.examples import called
from generator.targets.python.models.fields import attributes_of
from generator.targets.python.names import Names
from generator.workflows import Step, Workflow
from generator.workflows.expressions import Expression, InputValue, StepOutput
from generator.workflows.values import Constant, ListValue, Malformed, MapValue, Text, Value

_TAKEN: Final = frozenset({"Path", "asyncio", "client", "print"})
_INDENT: Final = "    "


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
            return workflow, _Writer(context, names, story_of(context, workflow)).program()
        except Unwritable:
            continue
    return None


@dataclass(frozen=True, slots=True)
class _Writer:
    context: Context
    names: Names
    story: Story
    variables: dict[str, Code] = field(default_factory=dict)

    def program(self) -> Program:
        """The whole program. Raises Unwritable."""
        story = self.story
        self.variables.update(_variables(story))
        lines = [*self._steps(story.first, 1)]
        if story.last and story.between:
            lines += [f"{_INDENT}try:", *self._steps(story.between, 2)]
            lines += [f"{_INDENT}finally:", *self._steps(story.last, 2)]
        else:
            lines += [*self._steps([*story.between, *story.last], 1)]
        operations = tuple(method.operation.id for method in story.methods.values())
        return Program(tuple(self._inputs()), tuple(lines), operations)

    def _inputs(self) -> Iterator[str]:
        """Variables for what the caller of the workflow gives."""
        for name, schema, told in self.story.inputs:
            encoded = ".encode()" if _is_bytes(schema) and isinstance(told, str) else ""
            yield f"{_input(name)} = {literal(told)}{encoded}"

    def _steps(self, steps: Iterable[Step], depth: int) -> Iterator[str]:
        indent = _INDENT * depth
        for step in steps:
            method = self.story.methods[step.id]
            if told := opening_of(step):
                yield indent + comment(told, indent=len(indent))
            code = called(self.context, self.names, method, self._arguments(step, method))
            yield f"{indent}{self.variables[step.id]} = {code}" if step.id in self.variables else f"{indent}{code}"
            yield from (f"{indent}print({self._expression(each)})" for each in self.story.shown(step))

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
        for name, given in body_values(step, method):
            raw = not name and method.body is not None and method.body.kind == "binary" and isinstance(given, Constant)
            code = self._value(given)
            yield name, Code(f"{code}.encode()") if raw else code

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
            case StepOutput():
                return self._part(*self.story.source(expression))
            case _:
                raise Unwritable

    def _part(self, step: Step, tokens: list[str]) -> Code:
        """The part of a step's answer that a pointer leads to: `sandbox.id`."""
        method, variable = self.story.methods[step.id], self.variables[step.id]
        if method.answer.kind == "binary":
            if tokens:
                raise Unwritable
            return Code(f"{variable}.read()")
        code = f"{variable}.body" if method.paging is not None else str(variable)
        for kind, token, fields in ways_into(self.context.api, method, tokens):
            match kind:
                case "field":
                    code += f".{attributes_of(fields)[token]}"
                case "key":
                    code += f"[{string(token)}]"
                case "item":
                    code += f"[{token}]"
        return Code(code)


def _variables(story: Story) -> dict[str, Code]:
    """A variable for each step whose answer is used: `sandbox` for createSandbox, or all its words where two clash."""
    candidates = {
        key: (identifier(each[1:] or each), identifier(each), f"{identifier(each)}_step_{at}")
        for at, (key, each) in enumerate(story.kept.items())
    }
    taken = {*_TAKEN, *(_input(name) for name, _, _ in story.inputs)}
    return {key: Code(name) for key, name in distinct(candidates, taken).items()}


def _input(name: str) -> Code:
    return identifier(words(name), prefix="value")


def _is_bytes(schema: Schema) -> bool:
    kind = schema.type
    return isinstance(kind, StringType) and (kind.binary or kind.content_media_type == "application/octet-stream")
