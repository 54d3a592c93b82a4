"""What a workflow sends (Arazzo 1.0.1, Parameter and Request Body Object): constants, expressions, and mixtures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from generator.ir import Json
from generator.problems import near
from generator.source import Node
from generator.source.pointer import join
from generator.workflows.expressions import (
    ROOTS,
    ComponentValue,
    Expression,
    ExpressionError,
    InputValue,
    MessagePart,
    Method,
    OutputValue,
    SourceValue,
    StatusCode,
    StepOutput,
    Url,
    WorkflowValue,
    parse,
    root_of,
    shown,
)


@dataclass(frozen=True, slots=True)
class Constant:
    """A value without any expression in it."""

    value: Json


@dataclass(frozen=True, slots=True)
class Text:
    """A string with expressions in braces: fixed parts and expressions in turn, none of them empty."""

    parts: tuple[str | Expression, ...]


@dataclass(frozen=True, slots=True)
class ListValue:
    """A list with an expression in one of its items at least."""

    items: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class MapValue:
    """A mapping with an expression in one of its fields at least."""

    fields: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Malformed:
    """What was meant as an expression and is none; never in a document that the check finds no errors in."""

    text: str


Value: TypeAlias = Constant | Text | ListValue | MapValue | Malformed | Expression
# Called with what is wrong in the value at a node: severity, message, hint.
Report: TypeAlias = Callable[[Node, "Complaint"], None]

EXPRESSIONS: Final = (
    *(Url, Method, StatusCode, MessagePart, InputValue, OutputValue, StepOutput, WorkflowValue, SourceValue),
    ComponentValue,
)
_EMBEDDED = re.compile(r"\{(\$[^{}]*)\}")
_LOOKS_LIKE_ONE = re.compile(r"\$[A-Za-z]+(\.[\w.#/~-]+)?")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a value; `doubtful` when it may well be meant as it stands."""

    message: str
    hint: str = ""
    doubtful: bool = False


def read(node: Node, report: Report) -> Value:
    """The value at a node; what is wrong with its expressions is reported."""
    match node.value:
        case str() as text:
            return _string(node, text, report)
        case list():
            items = tuple([read(item, report) for item in node.elements()])
            return Constant(node.value) if all(isinstance(item, Constant) for item in items) else ListValue(items)
        case dict():
            fields = tuple([(name, read(child, report)) for name, child in node.items()])
            constant = all(isinstance(child, Constant) for _, child in fields)
            return Constant(node.value) if constant else MapValue(fields)
        case _:
            return Constant(node.value)


def expressions(value: Value, pointer: str = "") -> Iterator[tuple[str, Expression]]:
    """Every expression of a value, with the pointer of the string that it stands in."""
    match value:
        case Constant() | Malformed():
            return
        case Text(parts):
            yield from ((pointer, part) for part in parts if not isinstance(part, str))
        case ListValue(items):
            for index, item in enumerate(items):
                yield from expressions(item, join(pointer, index))
        case MapValue(fields):
            for name, child in fields:
                yield from expressions(child, join(pointer, name))
        case _:
            yield pointer, value


def split(text: str) -> tuple[str | Expression, ...]:
    """A string as fixed parts and the expressions in its braces. Raises ExpressionError."""
    parts: list[str | Expression] = []
    start = 0
    for match in _EMBEDDED.finditer(text):
        if root_of(match[1]) in ROOTS:
            parts += [text[start : match.start()], parse(match[1])]
            start = match.end()
    return tuple(part for part in [*parts, text[start:]] if part != "")


def _string(node: Node, text: str, report: Report) -> Value:
    try:
        if root_of(text) in ROOTS:
            return parse(text)
        parts = split(text)
    except ExpressionError as error:
        report(node, Complaint(error.message, error.hint))
        return Malformed(text)
    if any(not isinstance(part, str) for part in parts):
        return Text(parts)
    hint = near(root_of(text), ROOTS) if _LOOKS_LIKE_ONE.fullmatch(text) else ""
    if hint:
        report(node, Complaint(f"{shown(text)} looks like a runtime expression, but is sent as text", hint, True))
    return Constant(text)
