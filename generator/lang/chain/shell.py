"""How a shell writes values that are known only at run time: words, and commands of jq."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal

from generator.lang import json_document, shell
from generator.lang.chain import jq
from generator.lang.chain.model import (
    Compare,
    Fixed,
    Ok,
    Ref,
    Status,
    Test,
    Text,
    Tree,
    fixed_values,
    json_pieces,
    refs_of,
)
from generator.lang.code import Code
from generator.lang.layout import lay_out

# Longer than this, a command is broken into lines.
_WIDTH = 110


@dataclass(frozen=True, slots=True)
class Answer:
    """What the shell holds of an answer: the words that other languages call it by, and its variables' names."""

    holder: tuple[str, ...]
    body: str
    status: str = ""


def text(parts: Text) -> Code:
    """Text and values as one word."""
    return Code('"' + "".join(part if isinstance(part, Code) else _within(part) for part in parts) + '"')


def url(parts: Text, secret: Collection[str] = ()) -> Code:
    """A URL as one word: what is first is there already, other values are percent-encoded by `urlencode`.

    `secret` names the values among them that are credentials, of which nothing is known.
    """
    base, *rest = parts
    encoded = (
        Code(f'$(urlencode "{_within(part)}")')
        if isinstance(part, Ref) and (part.name in secret or not part.tame)
        else part
        for part in rest
    )
    return text((base, *encoded))


def written_out(headers: Iterable[str]) -> Code:
    """The option of curl that writes headers and the status behind the answer, a line each."""
    lines = [f"%header{{{name.lower()}}}" for name in headers]
    return Code(f"-w {shell.quoted(''.join(f'{_NEXT}{line}' for line in [*lines, '%{http_code}']))}")


_NEXT = "\\n"


def form_file(name: str, file: Text, media_type: str) -> Code:
    """A part of a form that is a file, its path in quotes of curl's own."""
    path = "".join(_within(part if isinstance(part, Ref) else _escaped(part)) for part in file)
    return Code(f'"{shell.in_double(name)}=@\\"{path}\\"{shell.in_double(media_type)}"')


def form_piped(name: str, content: Code, media_type: str) -> Code:
    """A part of a form whose content curl reads, since it would take characters of it for its own."""
    told = shell.string(media_type) if media_type else ""
    return Code(f"{shell.quoted(name + '=<')}<(printf %s {content}){told}")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def json_word(data: Tree, *, indent: int, column: int) -> Code:
    """Data as one word of JSON; with values in it, what jq makes of them."""
    if isinstance(data, Fixed):
        compact = json_document.compact(data.value)
        return shell.quoted(compact if len(compact) <= 100 else _moved(json_document.pretty(data.value), indent))
    if not all(map(jq.survives, fixed_values(data))):
        return _pasted(data)
    arguments = jq.arguments(refs_of(data))
    flat = lay_out(jq.layout_of(data), indent=0, column=-100_000)
    line = f"jq -nc {' '.join(arguments)} {shell.quoted(flat)}"
    if column + len(line) <= _WIDTH:
        return Code(f'"$({line})"')
    laid = lay_out(jq.layout_of(data), indent=indent + 2, column=indent + 3)
    lines = [*arguments, str(shell.quoted(laid))]
    return Code('"$(jq -nc \\\n' + " \\\n".join(" " * (indent + 2) + each for each in lines) + ')"')


def variable(ref: Ref) -> Code:
    """The variable of a value as one word."""
    return Code(f'"${{{ref.name}}}"')


def taken(ref: Ref) -> Code:
    """The options and filter of jq that take a value out of an answer; it fails where one that must be there is not."""
    told = jq.filter_of(ref.path)
    if not ref.sure:
        return Code(f"-{'c' if ref.kind == 'json' else 'r'} {shell.quoted(told + ' | values')}")
    match ref.kind:
        case "boolean":
            return Code(f"-r {shell.quoted(told)}")
        case "json":
            return Code(f"-c {shell.quoted(told)}")
        case _:
            return Code(f"-er {shell.quoted(told)}")


def hoped_for(ref: Ref, answer: Answer) -> Code:
    """A command that takes a value out of an answer that may be of any kind, if it is there."""
    told = jq.filter_of(ref.path) + " | values"
    return Code(f'jq -{"c" if ref.kind == "json" else "r"} {shell.quoted(told)} <<<"${{{answer.body}}}" || true')


def found(ref: Ref, answer: Answer) -> Code:
    """A command that takes a value out of an answer."""
    return Code(f'jq {taken(ref)} <<<"${{{answer.body}}}"')


def shown(refs: Iterable[Ref]) -> Code:
    """The options and filter of jq that show values, a line each."""
    return Code(f"-r {shell.quoted(', '.join(jq.filter_of(ref.path) for ref in refs))}")


def holds(condition: Test, answer: Answer) -> Code:
    """A command that succeeds where a condition holds, and prints nothing."""
    told = _of_status(condition, answer)
    program = jq.program(condition, answer.holder, "")
    return Code(told or f"{_asked(condition, answer, program)} > /dev/null")


def required(condition: Test, answer: Answer, step: str, wanted: str) -> Code:
    """A command that fails and says so where a condition does not hold, and prints nothing otherwise."""
    inner = jq.program(condition, answer.holder, "or")
    status = "status \\($status), " if "$status" in inner else ""
    told = f'"{jq.inside(step)}: {status}{jq.inside(wanted)}"'
    return Code(f"{_asked(condition, answer, f'{inner} or error({told})')} > /dev/null")


def given(ref: Ref, message: str) -> Code:
    """A command that fails and says so where a variable is empty."""
    plain = re.sub(r"[^A-Za-z0-9 _.,:/-]", "?", message)
    return Code(f': "${{{ref.name}:?{plain}}}"')


def seconds(told: Ref, otherwise: int | Decimal) -> Code:
    """A number of seconds, or another where there is none."""
    return Code(f'"${{{told.name}:-{otherwise}}}"')


def is_set(ref: Ref) -> Code:
    """A command that succeeds where a variable is there and not empty."""
    return Code(f'[ -n "${{{ref.name}:-}}" ]')


def _asked(condition: Test, answer: Answer, program: str) -> str:
    """A command of jq that judges an answer by its body and its status."""
    arguments = jq.arguments(ref for ref in refs_of(condition) if ref.holder != answer.holder)
    if "$status" in program and answer.status:
        arguments.append(f'--argjson status "${{{answer.status}}}"')
    own = any(ref.holder == answer.holder for ref in refs_of(condition))
    told = " ".join([*arguments, str(shell.one_line(program))])
    return f'jq -e {told} <<<"${{{answer.body}}}"' if own else f"jq -ne {told}"


def _of_status(condition: Test, answer: Answer) -> str:
    """A condition on the status alone as a command of the shell; empty for any other."""
    match condition:
        case Compare(Status(), operator, Fixed(int() as code)):
            return f'[ "${{{answer.status}}}" {_NUMERIC[operator]} {code} ]'
        case Ok():
            return f'[ "${{{answer.status}}}" -ge 200 ] && [ "${{{answer.status}}}" -lt 300 ]'
        case _:
            return ""


_NUMERIC = {"==": "-eq", "!=": "-ne", "<": "-lt", "<=": "-le", ">": "-gt", ">=": "-ge"}


def _within(part: str | Ref) -> Code:
    """A text or value between double quotes."""
    if isinstance(part, str):
        return Code(shell.in_double(part)) if "\n" not in part else Code('"' + shell.one_line(part) + '"')
    if part.kind == "json" or part.inner:
        return Code(f'$(jq -r {shell.quoted(jq.filter_of(part.inner))} <<<"${{{part.name}}}")')
    return Code("${" + part.name + "}")


def _pasted(data: Tree) -> Code:
    """JSON text with values between, for numbers whose digits jq would change."""
    pieces = []
    for piece in json_pieces(data):
        if isinstance(piece, str):
            pieces.append(str(shell.quoted(json_document.visible(piece))))
        else:
            arguments = " ".join(jq.arguments(refs_of(piece)))
            pieces.append(f'"$(jq -nc {arguments} {shell.quoted(lay_out(jq.layout_of(piece), indent=0, column=0))})"')
    return Code("".join(pieces))


def _moved(text: str, indent: int) -> str:
    """Lines of JSON, all but the first indented."""
    return text.replace("\n", "\n" + " " * indent)
