"""Which statuses a step takes as success, and the responses that an operation declares for them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Final

from generator.conformance.patterns import matches
from generator.ir import Operation, Response
from generator.workflows.conditions import (
    AllOf,
    AnyOf,
    Comparison,
    Condition,
    Holds,
    Not,
    Operand,
    Operator,
    comparisons,
)
from generator.workflows.expressions import StatusCode
from generator.workflows.model import Criterion, Regex, Simple
from generator.workflows.values import Constant

CODES: Final = range(100, 600)
_MIRRORED: Final[dict[Operator, Operator]] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}


@lru_cache(maxsize=1024)
def admitted(criteria: tuple[Criterion, ...]) -> frozenset[int]:
    """The statuses with which all the criteria may hold; every one where they say nothing of the status."""
    return frozenset(code for code in CODES if all(_holds(criterion, code) is not False for criterion in criteria))


def speak_of_status(criteria: tuple[Criterion, ...]) -> bool:
    """Whether the criteria rule out any status."""
    return len(admitted(criteria)) < len(CODES)


def named(criteria: tuple[Criterion, ...]) -> Iterator[tuple[Criterion, int]]:
    """The statuses that the criteria spell out as equal to that of the response, each with its criterion."""
    for criterion in criteria:
        for comparison in comparisons(criterion.condition) if isinstance(criterion, Simple) else ():
            operator, other = _against_status(comparison)
            code = _number(other) if operator == "==" and other is not None else None
            if code is not None and code == int(code):
                yield criterion, int(code)


def response_for(operation: Operation, code: int) -> Response | None:
    """What is declared for a status: by the code itself, its range, or `default` (OpenAPI 3.2, Responses Object)."""
    by_status = {response.status: response for response in operation.responses}
    return by_status.get(str(code)) or by_status.get(f"{code // 100}XX") or by_status.get("default")


def responses(operation: Operation, codes: Collection[int]) -> tuple[Response, ...]:
    """What is declared for some statuses, in the order of the operation."""
    found = [response_for(operation, code) for code in codes]
    return tuple([response for response in operation.responses if any(response is each for each in found)])


def successes(operation: Operation, criteria: tuple[Criterion, ...]) -> tuple[Response, ...]:
    """The responses of success: those that the criteria admit, or the 2xx ones where those leave the status open."""
    if speak_of_status(criteria):
        return responses(operation, admitted(criteria))
    good = tuple([response for response in operation.responses if response.status.startswith("2")])
    return good or operation.responses


def _holds(criterion: Criterion, code: int) -> bool | None:
    """Whether a criterion holds with a status; None where that depends on more."""
    match criterion:
        case Simple(condition=condition):
            return _true(condition, code)
        case Regex(context=StatusCode(), pattern=pattern):
            return matches(pattern, str(code))
        case _:
            return None


def _true(condition: Condition, code: int) -> bool | None:
    match condition:
        case Comparison():
            return _compare(condition, code)
        case Holds():
            return None
        case Not(inner):
            held = _true(inner, code)
            return None if held is None else not held
        case AllOf(conditions):
            held_each = [_true(each, code) for each in conditions]
            return False if False in held_each else None if None in held_each else True
        case AnyOf(conditions):
            held_each = [_true(each, code) for each in conditions]
            return True if True in held_each else None if None in held_each else False


def _compare(comparison: Comparison, code: int) -> bool | None:
    operator, other = _against_status(comparison)
    number = _number(other) if other is not None else None
    if operator is None or number is None:
        return None
    match operator:
        case "==":
            return code == number
        case "!=":
            return code != number
        case "<":
            return code < number
        case "<=":
            return code <= number
        case ">":
            return code > number
        case ">=":
            return code >= number


def _against_status(comparison: Comparison) -> tuple[Operator | None, Operand | None]:
    """The comparison as one of the status with something else; None, None when it is of other things."""
    if isinstance(comparison.left, StatusCode):
        return comparison.operator, comparison.right
    if isinstance(comparison.right, StatusCode):
        return _MIRRORED[comparison.operator], comparison.left
    return None, None


def _number(operand: Operand) -> int | Decimal | None:
    """A constant as a number; a string of digits is one, as comparisons are loose."""
    value = operand.value if isinstance(operand, Constant) else None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value if isinstance(value, int | Decimal) and not isinstance(value, bool) else None
