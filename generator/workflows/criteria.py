"""Criteria (Arazzo 1.0.1, Criterion Object) and expressions that stand alone: nodes to what they mean."""

from __future__ import annotations

from typing import Final

from generator.conformance.patterns import compiles
from generator.source import Node
from generator.workflows.conditions import ConditionError, parse_condition
from generator.workflows.context import Context
from generator.workflows.expressions import Expression, ExpressionError, parse
from generator.workflows.jsonpath import JsonPathError, check_query
from generator.workflows.model import Criterion, JsonPath, Regex, Simple, XPath, XPathVersion
from generator.workflows.values import split

_XPATH: Final[dict[str, XPathVersion]] = {
    "": "xpath-31",
    "xpath-30": "xpath-30",
    "xpath-20": "xpath-20",
    "xpath-10": "xpath-10",
}
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}


def criteria(context: Context, node: Node | None) -> tuple[Criterion, ...]:
    """The criteria of a list; those that cannot be understood are left out and noted."""
    found = [_criterion(context, item) for item in (node.elements() if node is not None else ())]
    return tuple([criterion for criterion in found if criterion is not None])


def expression(context: Context, node: Node) -> Expression | None:
    """The expression that a string is; None, noted, when it is none."""
    if not isinstance(node.value, str):
        return None
    try:
        return parse(node.value)
    except ExpressionError as error:
        hint = error.hint
        if any(not isinstance(part, str) for part in _parts(node.value)):
            hint = "An expression stands here alone, without braces and other text."
        context.fault(node, "bad-expression", error.message, hint)
        return None


def _parts(text: str) -> tuple[object, ...]:
    try:
        return split(text)
    except ExpressionError:
        return ()


def _criterion(context: Context, node: Node) -> Criterion | None:
    condition = node.get("condition")
    if condition is None or not isinstance(condition.value, str) or not condition.value:
        return None
    written = node.get("type")
    kind = written.text("type") if written is not None and isinstance(written.value, dict) else node.text("type")
    version = written.text("version") if written is not None else ""
    if kind in ("", "simple"):
        return _simple(context, node, condition) if written is None or kind else None
    where = node.get("context")
    value = expression(context, where) if where is not None else None
    fault = _fault(kind, version, condition.value)
    if fault:
        context.fault(condition, "bad-condition", fault)
    if value is None or fault:
        return None
    match kind:
        case "regex":
            return Regex(context=value, pattern=condition.value, at=node.location)
        case "jsonpath":
            draft = version == "draft-goessner-dispatch-jsonpath-00"
            return JsonPath(
                context=value,
                query=condition.value,
                version="draft-goessner-dispatch-jsonpath-00" if draft else "rfc9535",
                at=node.location,
            )
        case "xpath" if version in _XPATH:
            return XPath(context=value, expression=condition.value, version=_XPATH[version], at=node.location)
        case _:
            return None


def _simple(context: Context, node: Node, condition: Node) -> Simple | None:
    try:
        return Simple(condition=parse_condition(str(condition.value)), at=node.location)
    except ConditionError as error:
        context.fault(condition, "bad-condition", error.message, error.hint)
        return None


def _fault(kind: str, version: str, text: str) -> str:
    """What is wrong with a condition that is not simple; empty when nothing is."""
    if kind == "regex":
        return "" if compiles(text) else f"{text!r} is no regular expression"
    if kind == "xpath":
        return "" if _is_balanced(text) else f"{text!r} is no XPath expression: quotes and brackets do not match"
    if version:
        return "" if text.startswith("$") else "a JSONPath query begins with `$`"
    try:
        check_query(text)
    except JsonPathError as error:
        return f"{text!r} is no JSONPath query: {error}"
    return ""


def _is_balanced(text: str) -> bool:
    """Whether quotes and brackets of an XPath expression match; that is all that is known of it."""
    opened: list[str] = []
    quote = ""
    for character in text:
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character in "([{":
            opened.append(character)
        elif character in ")]}" and (not opened or opened.pop() != _PAIRS[character]):
            return False
    return bool(text.strip()) and not quote and not opened
