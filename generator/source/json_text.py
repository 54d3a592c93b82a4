"""JSON text to plain data, at the speed of the C parser; faults are looked for where there is doubt."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal

from generator.ir.schema import Json
from generator.source.numbers import MAX_DIGITS, NumberTooLarge, decimal
from generator.source.text import MAX_DEPTH, Fault, TextError, duplicate

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_LONG_NUMBER = re.compile(rf"\d{{{MAX_DIGITS + 1}}}")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")

_WORDS = {
    "Expecting value": "a value is missing here, or is no JSON",
    "Expecting property name enclosed in double quotes": "a key in double quotes is missing here",
    "Expecting ',' delimiter": "a comma is missing before this, or a bracket is not closed",
    "Expecting ':' delimiter": "a colon is missing between a key and its value",
    "Unterminated string starting at": "this string has no end",
    "Invalid control character at": "a raw control character stands in a string; write it as an escape",
    "Extra data": "the document has ended, but text goes on here",
    "Illegal trailing comma before end of object": "there is a comma behind the last member of an object",
    "Illegal trailing comma before end of array": "there is a comma behind the last item of an array",
}


def parse(text: str) -> tuple[Json, list[Fault]]:
    """The data of a JSON document (RFC 8259), and faults that do not stop the reading; TextError for those that do."""
    doubts: list[None] = []

    def mapping(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        result = dict(pairs)
        if len(result) != len(pairs):
            doubts.append(None)
        return result

    def number(literal: str) -> Decimal | str:
        try:
            return decimal(literal)
        except NumberTooLarge:
            doubts.append(None)
            return literal

    def constant(name: str) -> str:
        doubts.append(None)
        return name

    if _LONG_NUMBER.search(text) is not None:
        stop_at_number(text)
    try:
        data: Json = json.loads(text, object_pairs_hook=mapping, parse_float=number, parse_constant=constant)
    except RecursionError:
        raise TextError(deepest(text)) from None
    except json.JSONDecodeError as error:
        raise TextError(_syntax_fault(text, error)) from None
    faults = audit(text) if doubts or _SURROGATE.search(text) else []
    for fault in faults:
        if fault.rule == "surrogate":
            # Such a string cannot be written anywhere.
            raise TextError(fault)
    return data, faults


def _syntax_fault(text: str, error: json.JSONDecodeError) -> Fault:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        return Fault(error.pos, "json-syntax", "the JSON document ends in the middle", "Is the file truncated?")
    message = _WORDS.get(error.msg, error.msg[:1].lower() + error.msg[1:])
    return Fault(error.pos, "json-syntax", f"no valid JSON: {message}")


def stop_at_number(text: str) -> None:
    """Raises TextError for a number literal of too many digits (they may also stand in a string, which is fine)."""
    for _, offset, token in _tokens(text):
        if token[0] in "-0123456789" and len(token) > MAX_DIGITS:
            raise TextError(Fault(offset, "number", f"a number of {len(token)} characters: more than {MAX_DIGITS}"))


def deepest(text: str) -> Fault:
    """The fault of a text that is nested deeper than MAX_DEPTH."""
    for depth, offset, _ in _tokens(text):
        if depth > MAX_DEPTH:
            return Fault(offset, "nesting", f"nested deeper than {MAX_DEPTH} levels")
    return Fault(0, "nesting", f"nested deeper than {MAX_DEPTH} levels")


def _tokens(text: str) -> Iterator[tuple[int, int, str]]:
    """Each token with the depth behind it and its offset."""
    depth = 0
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token in "{[":
            depth += 1
        elif token in "}]":
            depth -= 1
        yield depth, match.start(), token


def audit(text: str) -> list[Fault]:
    """What the C parser lets pass in well-formed JSON: duplicate keys, NaN, boundless numbers, lone surrogates."""
    faults: list[Fault] = []
    keys: list[dict[str, int] | None] = []
    previous = ""
    for _, offset, token in _tokens(text):
        if token in "{[":
            keys.append({} if token == "{" else None)
        elif token in "}]":
            keys.pop()
        elif token[0] == '"':
            value = _string(token, offset, faults)
            names = keys[-1] if keys and previous in "{," else None
            if names is not None and names.setdefault(value, offset) != offset:
                faults.append(duplicate(value, offset, text, names[value]))
        elif token not in ",:":
            faults.extend(_literal(token, offset))
        previous = token if len(token) == 1 else " "
    return faults


def _string(token: str, offset: int, faults: list[Fault]) -> str:
    if "\\" not in token:
        return token[1:-1]
    value = str(json.loads(token))
    try:
        value.encode()
    except UnicodeEncodeError:
        faults.append(Fault(offset, "surrogate", "half a surrogate pair (\\ud800 to \\udfff) is no character"))
    return value


def _literal(token: str, offset: int) -> Iterator[Fault]:
    if token in ("NaN", "Infinity", "-Infinity"):
        yield Fault(offset, "number", f"{token} is no JSON value", "Use null, or leave it out.")
    elif token[0] in "-0123456789" and not token.lstrip("-").isdigit():
        try:
            decimal(token)
        except NumberTooLarge as error:
            yield Fault(offset, "number", f"{error}: too large")
