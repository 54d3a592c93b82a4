"""Simple conditions (Arazzo 1.0.1, Criterion Object): text to a closed sum of comparisons and their combinations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal, TypeAlias, TypeGuard

from generator.workflows.expressions import Expression, ExpressionError, parse, shown
from generator.workflows.values import Constant

Operator: TypeAlias = Literal["==", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Access:
    """What lies in the value of an expression: `.name` and `[0]` behind it."""

    base: Expression
    path: tuple[str | int, ...]


Operand: TypeAlias = Constant | Access | Expression


@dataclass(frozen=True, slots=True)
class Comparison:
    """`left operator right`; strings are compared whatever their case."""

    left: Operand
    operator: Operator
    right: Operand


@dataclass(frozen=True, slots=True)
class Holds:
    """An operand that stands alone and counts as true."""

    operand: Operand


@dataclass(frozen=True, slots=True)
class Not:
    """`!condition`."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    """`condition && condition`."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """`condition || condition`."""

    conditions: tuple[Condition, ...]


Condition: TypeAlias = Comparison | Holds | Not | AllOf | AnyOf

_TOKEN = re.compile(
    r"""\s*(?:(?P<text>'(?:[^']|'')*')
    | (?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.]))
    | (?P<expression>\$(?:\['[^']*'\]|[^\s()!=<>&|{}'"])+)
    | (?P<operator>==|!=|<=|>=|<|>)
    | (?P<sign>&&|\|\||!|\(|\))
    | (?P<word>[A-Za-z_][\w.-]*))""",
    re.VERBOSE,
)
_WORDS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None}
_OPERATORS: Final[tuple[Operator, ...]] = ("==", "!=", "<", "<=", ">", ">=")
_BODY = re.compile(r"(\$(?:request|response)\.body)([.\[].*)", re.DOTALL)
_STEPS = re.compile(r"(?:\.[A-Za-z_][\w-]*|\[\d{1,9}\]|\['[^']*'\])*")
_STEP = re.compile(r"\.([A-Za-z_][\w-]*)|\[(\d+)\]|\['([^']*)'\]")
_DEEPEST = 50


class ConditionError(Exception):
    """The text is no condition; `hint` says what to write instead, where that is known."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def parse_condition(text: str) -> Condition:
    """The condition that a text is. Raises ConditionError."""
    if not text.strip():
        raise ConditionError("the condition is empty")
    parser = _Parser(text, list(_tokens(text)))
    condition = parser.any_of(0)
    parser.finish()
    return condition


def operands(condition: Condition) -> Iterator[Operand]:
    """Every operand of a condition, in the order written."""
    match condition:
        case Comparison(left, _, right):
            yield left
            yield right
        case Holds(operand):
            yield operand
        case Not(inner):
            yield from operands(inner)
        case AllOf(conditions) | AnyOf(conditions):
            for each in conditions:
                yield from operands(each)


def comparisons(condition: Condition) -> Iterator[Comparison]:
    """Every comparison of a condition, in the order written."""
    match condition:
        case Comparison():
            yield condition
        case Not(inner):
            yield from comparisons(inner)
        case AllOf(conditions) | AnyOf(conditions):
            for each in conditions:
                yield from comparisons(each)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while text[position:].strip():
        match = _TOKEN.match(text, position)
        if match is None:
            raise _unreadable(text, text[position:].strip())
        yield str(match.lastgroup), match[str(match.lastgroup)]
        position = match.end()


def _unreadable(text: str, rest: str) -> ConditionError:
    hints = {
        "'": "A string ends with a single quote; one inside it is written twice.",
        '"': "Strings stand in single quotes.",
        "{": "Conditions are written without braces.",
        "}": "Conditions are written without braces.",
        "=": "Equality is written `==`.",
        "&": "And is written `&&`.",
        "|": "Or is written `||`.",
    }
    return ConditionError(f"{shown(text)} cannot be read from {shown(rest)} on", hints.get(rest[0], ""))


@dataclass
class _Parser:
    """The rest of a condition: tokens of a kind and a text."""

    text: str
    tokens: list[tuple[str, str]]

    def finish(self) -> None:
        if self.tokens:
            raise _unreadable(self.text, self.tokens[0][1])

    def any_of(self, depth: int) -> Condition:
        parts = self._joined("||", self._all_of, depth)
        return parts[0] if len(parts) == 1 else AnyOf(parts)

    def _all_of(self, depth: int) -> Condition:
        parts = self._joined("&&", self._single, depth)
        return parts[0] if len(parts) == 1 else AllOf(parts)

    def _joined(self, sign: str, part: Callable[[int], Condition], depth: int) -> tuple[Condition, ...]:
        parts = [part(depth)]
        while self._take(sign):
            parts.append(part(depth))
        return tuple(parts)

    def _single(self, depth: int) -> Condition:
        if depth > _DEEPEST:
            raise ConditionError(f"{shown(self.text)} is nested too deep")
        if self._take("!"):
            return Not(self._single(depth + 1))
        if self._take("("):
            condition = self.any_of(depth + 1)
            if not self._take(")"):
                raise ConditionError(f"a parenthesis of {shown(self.text)} is not closed")
            return condition
        left = self._operand()
        if self.tokens and _is_operator(operator := self.tokens[0][1]):
            del self.tokens[0]
            return Comparison(left, operator, self._operand())
        return Holds(left)

    def _take(self, sign: str) -> bool:
        if self.tokens and self.tokens[0] == ("sign", sign):
            del self.tokens[0]
            return True
        return False

    def _operand(self) -> Operand:
        if not self.tokens:
            raise ConditionError(f"{shown(self.text)} ends where a value is missing")
        kind, token = self.tokens.pop(0)
        match kind:
            case "text":
                return Constant(token[1:-1].replace("''", "'"))
            case "number":
                return Constant(int(token) if token.lstrip("-").isdigit() else Decimal(token))
            case "word" if token in _WORDS:
                return Constant(_WORDS[token])
            case "word":
                raise ConditionError(f"{shown(token)} is no value", f"Strings stand in single quotes: '{token}'.")
            case "expression":
                return _accessed(token)
            case _:
                raise ConditionError(f"a value is missing before {shown(token)} in {shown(self.text)}")


def _is_operator(text: str) -> TypeGuard[Operator]:
    return text in _OPERATORS


def _accessed(token: str) -> Operand:
    """An expression, and the operators `.` and `[]` behind it. Names and pointers may hold dots, but no brackets."""
    body = _BODY.fullmatch(token)
    cut = token.find("[")
    base, steps = (body[1], body[2]) if body else (token, "") if cut < 0 else (token[:cut], token[cut:])
    try:
        expression = parse(base)
    except ExpressionError as error:
        raise ConditionError(error.message, error.hint) from None
    if not _STEPS.fullmatch(steps):
        raise ConditionError(f"{shown(steps)} behind {shown(base)} is neither `.name` nor `[0]`")
    path = tuple(int(index) if index else name or quoted for name, index, quoted in _STEP.findall(steps))
    return Access(expression, path) if path else expression
