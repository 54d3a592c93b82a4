"""What the expressions of a workflow are in its guide: inputs, parts of answers, and what is known beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.guides.model import Saved
from generator.guides.naming import Names, Words, body_name, capitals, is_special, plain_words
from generator.guides.refusals import Refused, refused
from generator.guides.shapes import is_tame, keys_of, kind_of
from generator.ir import Location
from generator.lang.chain.model import Fields, Fixed, Items, Joined, Ref, Tree
from generator.request.model import json_text
from generator.source.pointer import split
from generator.workflows.expressions import (
    Expression,
    InputValue,
    MessagePart,
    Method,
    OutputValue,
    SourceValue,
    StatusCode,
    StepOutput,
    Url,
    spell,
)
from generator.workflows.flow import Flow
from generator.workflows.model import Step, Workflow
from generator.workflows.scope import Phase, Scope, base_shape, shape
from generator.workflows.sources import Document
from generator.workflows.values import Constant, ListValue, Malformed, MapValue, Text, Value


@dataclass(frozen=True, slots=True)
class Held:
    """How the answer of a step is held: what its body is called, and the values that its headers are kept as.

    `file` is the name of the file that the body goes to, where it goes to one; `streams` where it is only shown.
    """

    holder: Words
    is_text: bool = False
    file: str = ""
    streams: bool = False
    headers: dict[str, Ref] = field(default_factory=dict)


@dataclass
class Bindings:
    """The values of one guide, as far as it is planned.

    Outputs are known by step and name, steps by what their answers are called. `words` are what steps are called, no
    two alike; `saved` are the names of files.
    """

    document: Document
    workflow: Workflow
    flow: Flow
    names: Names
    variables: Names
    inputs: Mapping[str, Ref]
    outputs: dict[tuple[str, str], Tree] = field(default_factory=dict)
    steps: dict[Words, str] = field(default_factory=dict)
    words: dict[str, Words] = field(default_factory=dict)
    saved: set[str] = field(default_factory=set)

    def scope(self, step: Step, phase: Phase) -> Scope:
        """The moment at which an expression of a step counts."""
        return Scope(self.document, self.workflow, self.flow, phase, self.workflow.steps.index(step))

    def tree(self, value: Value, scope: Scope, at: Location) -> Tree:
        """What a step sends."""
        match value:
            case Constant(known):
                return Fixed(known)
            case Text(parts):
                told = [part if isinstance(part, str) else self.value(part, scope, at) for part in parts]
                return joined(told)
            case ListValue(items):
                return _settled(Items(tuple([self.tree(item, scope, at) for item in items])))
            case MapValue(fields):
                return _settled(Fields(tuple([(name, self.tree(child, scope, at)) for name, child in fields])))
            case Malformed(text):
                return Fixed(text)
            case _:
                return self.value(value, scope, at)

    def value(self, expression: Expression, scope: Scope, at: Location) -> Tree:
        """What an expression is that asks for something known before the answer. Raises Refused."""
        match expression:
            case InputValue(name, pointer) if name in self.inputs:
                return self._within(self.inputs[name], pointer, scope, replace(expression, pointer=""), at)
            case StepOutput(step, name, pointer) if (step, name) in self.outputs:
                return self._within(self.outputs[step, name], pointer, scope, replace(expression, pointer=""), at)
            case SourceValue(source, "url"):
                described = {each.name: each.url for each in self.document.meaning.sources}
                return Fixed(described.get(source, ""))
            case StepOutput(step, name):
                message = f"the guide has nothing that stands for `{spell(expression)}`"
                raise refused(self.document.spec, at, message, "A stream or a WebSocket is shown, not kept.")
            case _:
                raise self.refuse(at, f"a guide has no `{spell(expression)}`")

    def answered(self, expression: Expression, scope: Scope, held: Held, at: Location) -> Tree | None:
        """What an expression is that may ask for something of the answer at hand; None for what is only shown."""
        match expression:
            case MessagePart("response", "body", _, pointer):
                return self._of_body(expression, scope, held, pointer, at)
            case MessagePart("response", "header", name):
                return self._header(name, scope, held)
            case Method() if scope.operation is not None:
                return Fixed(scope.operation.method)
            case Url() | Method() | StatusCode() | OutputValue():
                raise self.refuse(at, f"a guide keeps no `{spell(expression)}`")
            case MessagePart("request"):
                return self._of_request(expression, scope, at)
            case _:
                return self.value(expression, scope, at)

    def refuse(self, at: Location, message: str) -> Refused:
        """The refusal of what stands at a place of the document."""
        return refused(self.document.spec, at, message)

    def _of_body(
        self, expression: MessagePart, scope: Scope, held: Held, pointer: str, at: Location
    ) -> Ref | Fixed | None:
        if held.streams:
            return None
        if held.file:
            return Saved(held.file) if not pointer else None
        if held.is_text:
            if pointer:
                raise self.refuse(at, f"`{spell(expression)}` reaches into an answer that is no JSON")
            return Ref(body_name(held.holder), held.holder, kind="text")
        found = shape(scope, expression)
        path = keys_of(base_shape(scope, replace(expression, pointer="")), pointer)
        kind = kind_of(found)
        return Ref(body_name(held.holder), held.holder, path, kind=kind, tame=is_tame(found))

    def _header(self, name: str, scope: Scope, held: Held) -> Ref:
        known = held.headers.get(name.lower())
        if known is None:
            words = plain_words(name)
            step = self.words[scope.step.id] if scope.step is not None else ("step",)
            holder = self.names.claim(words, (*step, *words))
            known = Ref(self.variable(words, step), holder, kind="text", whole=False)
            held.headers[name.lower()] = known
            self.steps[holder] = scope.step.id if scope.step is not None else ""
        return known

    def variable(self, words: Words, step: Words) -> str:
        """A name in capitals for a value of a step, which no other value has."""
        options = [words, (*step, *words[1:]) if step[-1] == words[0] else (*step, *words)]
        return capitals(self.variables.claim(*(each for each in options if not is_special(capitals(each)))))

    def _of_request(self, expression: MessagePart, scope: Scope, at: Location) -> Tree:
        """A part of what the step itself has sent."""
        step = scope.step
        before = replace(scope, phase="request")
        if step is None:
            raise self.refuse(at, f"a guide has no `{spell(expression)}`")
        if expression.part == "body":
            payload = step.body.payload if step.body is not None else None
            found = self.tree(payload, before, at) if payload is not None else Fixed(None)
            return _walked(found, split(expression.pointer)) or Fixed(None)
        for parameter in step.parameters:
            if parameter.location == expression.part and parameter.name.lower() == expression.name.lower():
                return self.tree(parameter.value, before, parameter.value_at)
        return Fixed(None)

    def _within(self, found: Tree, pointer: str, scope: Scope, base: Expression, at: Location) -> Tree:
        if not pointer:
            return found
        if not isinstance(found, Ref):
            return _walked(found, split(pointer)) or Fixed(None)
        if found.kind != "json":
            raise self.refuse(at, f"`{spell(base)}` is a single value that nothing lies in")
        whole = shape(scope, base)
        inner = shape(scope, replace(base, pointer=pointer)) if isinstance(base, InputValue | StepOutput) else None
        keys = keys_of(whole, pointer)
        path, deeper = (*found.path, *keys), (*found.inner, *keys)
        return replace(found, path=path, inner=deeper, kind=kind_of(inner), tame=is_tame(inner))


def joined(parts: list[str | Tree]) -> Tree:
    """A string of texts and values as one; known values are part of its texts."""
    told: list[str | Ref] = []
    for part in parts:
        pieces: tuple[str | Ref, ...]
        match part:
            case Ref():
                pieces = (part,)
            case Joined(inner):
                pieces = inner
            case Fixed(value):
                pieces = (value if isinstance(value, str) else json_text(value),)
            case str():
                pieces = (part,)
            case _:
                pieces = ("",)
        for piece in pieces:
            if isinstance(piece, str) and told and isinstance(told[-1], str):
                told[-1] += piece
            else:
                told.append(piece)
    if all(isinstance(part, str) for part in told):
        return Fixed("".join(part for part in told if isinstance(part, str)))
    return Joined(tuple(part for part in told if part != ""))


def _settled(data: Items | Fields) -> Tree:
    """Data without values as what it is."""
    match data:
        case Items(items) if all(isinstance(item, Fixed) for item in items):
            return Fixed([item.value for item in items if isinstance(item, Fixed)])
        case Fields(fields) if all(isinstance(item, Fixed) for _, item in fields):
            return Fixed({name: item.value for name, item in fields if isinstance(item, Fixed)})
        case _:
            return data


def _walked(data: Tree, tokens: list[str]) -> Tree | None:
    """What lies in data that the guide sends."""
    for token in tokens:
        match data:
            case Fields(fields):
                found = dict(fields).get(token)
            case Items(items):
                found = items[int(token)] if token.isdigit() and int(token) < len(items) else None
            case Fixed(dict() as value):
                found = Fixed(value[token]) if token in value else None
            case Fixed(list() as value):
                found = Fixed(value[int(token)]) if token.isdigit() and int(token) < len(value) else None
            case _:
                found = None
        if found is None:
            return None
        data = found
    return data
