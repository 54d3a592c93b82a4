"""What a workflow asks of answers, as tests that every language can make; the rest is refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from generator.guides.bindings import Bindings, Held
from generator.guides.shapes import says_exactly
from generator.ir import Api, Location, Media, Operation
from generator.lang.chain.model import (
    All,
    Any,
    Compare,
    Fixed,
    Holds,
    Matches,
    Operand,
    Ref,
    Status,
    Test,
    negated,
)
from generator.request.model import json_text
from generator.source.pointer import join, split
from generator.workflows.conditions import Access, AllOf, AnyOf, Comparison, Condition, operands
from generator.workflows.conditions import Holds as Stands
from generator.workflows.conditions import Not as Negation
from generator.workflows.conditions import Operand as Written
from generator.workflows.expressions import Expression, MessagePart, StatusCode, spell
from generator.workflows.model import Criterion, JsonPath, Regex, Simple, XPath
from generator.workflows.schemas import follow
from generator.workflows.scope import Scope, expression_of, is_json, shape
from generator.workflows.statuses import admitted, speak_of_status
from generator.workflows.values import Constant

# What all languages read alike: no lookbehind, no named groups, no classes that only some of them know.
_FOREIGN: Final = re.compile(r"\(\?(?![:=!])|\\[pPkAZzGbBuxQE]|\[\[:")


class Criteria:
    """Tests of the answer of one step; `lenient` where it may be of any status, and lack what a good one has."""

    def __init__(self, bindings: Bindings, held: Held, *, lenient: bool) -> None:
        self._bindings = bindings
        self._held = held
        self._lenient = lenient

    def test(self, criterion: Criterion, scope: Scope) -> Test:
        """The test that a criterion is. Raises Refused."""
        at = Location(criterion.at.document, join(criterion.at.pointer, "condition"))
        match criterion:
            case Simple(condition=condition):
                return self._condition(condition, scope, at)
            case Regex(context=context, pattern=pattern):
                if _FOREIGN.search(pattern) or not _compiles(pattern):
                    raise self._bindings.refuse(at, f"the pattern {pattern!r} means something else to every language")
                where = Location(criterion.at.document, join(criterion.at.pointer, "context"))
                return Matches(self._expression(context, scope, where), pattern)
            case JsonPath() | XPath():
                kind = "JSONPath" if isinstance(criterion, JsonPath) else "XPath"
                raise self._bindings.refuse(at, f"a guide can't ask with {kind}: its languages have none at hand")

    def all(self, criteria: Sequence[Criterion], scope: Scope) -> Test | None:
        """The test that several criteria are; None for none."""
        tests = tuple([self.test(criterion, scope) for criterion in criteria])
        return tests[0] if len(tests) == 1 else All(tests) if tests else None

    def _condition(self, condition: Condition, scope: Scope, at: Location) -> Test:
        match condition:
            case Comparison(left, operator, right):
                one, other = self._operand(left, scope, at), self._operand(right, scope, at)
                return Compare(one, operator, other, self._folds(condition, scope))
            case Stands(operand):
                return Holds(self._operand(operand, scope, at))
            case Negation(inner):
                return negated(self._condition(inner, scope, at))
            case AllOf(conditions):
                return All(tuple([self._condition(each, scope, at) for each in conditions]))
            case AnyOf(conditions):
                return Any(tuple([self._condition(each, scope, at) for each in conditions]))

    def _operand(self, operand: Written, scope: Scope, at: Location) -> Operand:
        expression = expression_of(scope, operand)
        if expression is None:
            return Fixed(operand.value) if isinstance(operand, Constant) else Fixed(None)
        return self._expression(expression, scope, at)

    def _expression(self, expression: Expression, scope: Scope, at: Location) -> Operand:
        if isinstance(expression, StatusCode):
            return Status()
        found = self._bindings.answered(expression, scope, self._held, at)
        if found is None:
            raise self._bindings.refuse(at, f"`{spell(expression)}` is shown, not kept: nothing can be asked of it")
        if self._lenient and isinstance(found, Ref) and found.holder == self._held.holder:
            path = tuple(replace(key, sure=False) for key in found.path)
            return replace(found, path=path, whole=False)
        if not isinstance(found, Ref | Fixed):
            raise self._bindings.refuse(at, f"`{spell(expression)}` is made of several values: a guide asks of one")
        return found

    def _folds(self, comparison: Comparison, scope: Scope) -> bool:
        """Whether a comparison is one of strings whose case may differ."""
        sides = (comparison.left, comparison.right)
        words = [side.value for side in sides if isinstance(side, Constant)]
        if comparison.operator not in ("==", "!=") or not all(isinstance(word, str) for word in words):
            return False
        if not words:
            return False
        found = [expression_of(scope, side) for side in sides]
        shapes = [shape(scope, each) for each in found if each is not None]
        return not any(says_exactly(each, str(words[0])) for each in shapes)


def words_of(criterion: Criterion) -> str:
    """A criterion as a reader understands it: `exit_code == 0`."""
    match criterion:
        case Simple(condition=condition):
            return _told(condition)
        case Regex(context=context, pattern=pattern):
            return f"{_name(context)} matches {pattern}"
        case JsonPath(query=query):
            return query
        case XPath(expression=expression):
            return expression


def is_of_status(criterion: Criterion) -> bool:
    """Whether a criterion asks for the status alone."""
    match criterion:
        case Simple(condition=condition):
            return all(isinstance(each, StatusCode | Constant) for each in operands(condition))
        case Regex(context=context):
            return isinstance(context, StatusCode)
        case _:
            return False


def mentions_status(criterion: Criterion) -> bool:
    """Whether a criterion asks for the status at all."""
    match criterion:
        case Simple(condition=condition):
            return any(isinstance(each, StatusCode) for each in operands(condition))
        case _:
            return is_of_status(criterion)


def means_success(operation: Operation, criteria: Sequence[Criterion]) -> bool:
    """Whether the statuses that the criteria admit are, of those that the operation declares, just the 2xx ones."""
    told = tuple(each for each in criteria if is_of_status(each))
    if not speak_of_status(told):
        return True
    codes = admitted(told)
    declared = {each.status.upper() for each in operation.responses}
    good = {code for code in range(200, 300) if str(code) in declared or "2XX" in declared}
    return codes <= set(range(200, 300)) and bool(good) and good <= codes


def speaks_of_failures(api: Api, operation: Operation, criteria: Sequence[Criterion]) -> bool:
    """Whether criteria can hold for an answer that is not 2xx: they ask for the status, or for what errors have too."""
    if any(mentions_status(each) for each in criteria):
        return True
    parts = [part for each in criteria for part in _parts(each)]
    errors = [each for each in operation.responses if not each.status.startswith("2")]
    bodies = [media for each in errors for media in each.content if is_json(media.media_type)]
    return all(part.part == "header" or _is_declared(api, bodies, part.pointer) for part in parts)


def _is_declared(api: Api, bodies: Sequence[Media], pointer: str) -> bool:
    if any(media.schema is None for media in bodies):
        return True
    schemas = [media.schema for media in bodies if media.schema is not None]
    return bool(schemas) and follow(api.schemas, schemas, pointer).verdict == "declared"


def _parts(criterion: Criterion) -> list[MessagePart]:
    found: list[Expression] = []
    match criterion:
        case Simple(condition=condition):
            for operand in operands(condition):
                base = operand.base if isinstance(operand, Access) else operand
                if not isinstance(base, Constant):
                    found.append(base)
        case _:
            found.append(criterion.context)
    return [each for each in found if isinstance(each, MessagePart) and each.message == "response"]


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def _told(condition: Condition) -> str:
    match condition:
        case Comparison(StatusCode(), "==", Constant(code)):
            return f"status {code}"
        case Comparison(left, operator, right):
            return f"{_side(left)} {operator} {_side(right)}"
        case Stands(operand):
            return _side(operand)
        case Negation(inner):
            return f"not ({_told(inner)})"
        case AllOf(conditions):
            return " and ".join(f"({_told(each)})" for each in conditions)
        case AnyOf(conditions):
            return " or ".join(f"({_told(each)})" for each in conditions)


def _side(operand: Written) -> str:
    match operand:
        case Constant(value):
            return json_text(value)
        case Access(base, path):
            return ".".join([_name(base), *map(str, path)])
        case _:
            return _name(operand)


def _name(expression: Expression) -> str:
    match expression:
        case StatusCode():
            return "the status"
        case MessagePart("response", "body", _, pointer):
            return ".".join(split(pointer)) or "the answer"
        case MessagePart("response", "header", name):
            return f"the header {name}"
        case _:
            return spell(expression)
