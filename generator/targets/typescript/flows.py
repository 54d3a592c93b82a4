"""A workflow of an Arazzo document as a short program: steps chained by variables, what was made cleaned up at last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from generator.lang.code import Code
from generator.lang.layout import Group, Layout
from generator.lang.typescript import access, line_comment, literal, object_key, property_name, template
from generator.names import distinct, words
from generator.surface import Method
from generator.targets.clients.story import Story, Unwritable, body_values, opening_of, story_of, ways_into
from generator.targets.files import Context
from generator.targets.typescript.examples import called
from generator.targets.typescript.names import Names
from generator.targets.typescript.params import Keyed, keyed, slots_of
from generator.workflows import Step, Workflow
from generator.workflows.expressions import Expression, InputValue, StepOutput
from generator.workflows.values import Constant, ListValue, Malformed, MapValue, Text, Value

_TAKEN: Final = frozenset({"client", "console", "frompath"})


@dataclass(frozen=True, slots=True)
class Program:
    """The lines of a program that has a client: constants for its inputs, then its steps."""

    inputs: tuple[Code, ...]
    lines: tuple[Code, ...]


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
        lines = [*self._steps(story.first, 0)]
        if story.last and story.between:
            lines += [Code("try {"), *self._steps(story.between, 2)]
            lines += [Code("} finally {"), *self._steps(story.last, 2), Code("}")]
        else:
            lines += self._steps([*story.between, *story.last], 0)
        inputs = (Code(f"const {_input(name)} = {_flat(literal(told))};") for name, _, told in story.inputs)
        return Program(tuple(inputs), tuple(lines))

    def _steps(self, steps: Iterable[Step], indent: int) -> Iterator[Code]:
        pad = " " * indent
        for step in steps:
            method = self.story.methods[step.id]
            if told := opening_of(step):
                yield Code(pad + line_comment(told, indent=indent))
            kept = f"const {self.variables[step.id]} = " if step.id in self.variables else ""
            positional, params = self._arguments(step, method)
            code = called(self.context, self.names, method, positional, params)
            yield Code(pad + code.written(indent=indent, before=f"{kept}await ", behind=";"))
            yield from (Code(f"{pad}console.log({self._expression(each)});") for each in self.story.shown(step))

    def _arguments(self, step: Step, method: Method) -> tuple[list[Layout], list[tuple[Keyed, Layout]]]:
        """The positional arguments of a call and its parameters. Raises Unwritable where one can't be told."""
        given: dict[tuple[str, str], Layout] = {
            (each.location, each.name): self._value(each.value) for each in step.parameters
        }
        given |= {("body", name): self._value(told) for name, told in body_values(step, method)}
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
            return Code(f"await {variable}.text()")
        code = Code(f"{variable}.body") if method.paging is not None else variable
        for kind, token, _ in ways_into(self.context.api, method, tokens):
            code = Code(f"{code}[{token}]") if kind == "item" else access(code, token)
        return code


def _variables(story: Story) -> dict[str, Code]:
    """A variable for each step used: `sandbox` for createSandbox, or all its words where another is called the same."""
    candidates = {
        key: (property_name(each[1:] or each), property_name(each), f"{property_name(each)}Step{at}")
        for at, (key, each) in enumerate(story.kept.items())
    }
    taken = {*_TAKEN, *(_input(name) for name, _, _ in story.inputs)}
    return {key: Code(name) for key, name in distinct(candidates, taken).items()}


def _input(name: str) -> Code:
    return property_name(words(name))


def _flat(given: Layout) -> str:
    if isinstance(given, str):
        return given
    inner = ", ".join(prefix + _flat(item) for prefix, item in given.items)
    return (
        f"{given.opening}{given.pad}{inner}{given.pad}{given.closing}" if given.items else given.opening + given.closing
    )
