"""The docstring of a method: what it does, its arguments, what it gives, what it raises, where to read more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.ir import Api, EnumType, Operation
from generator.lang.code import Code
from generator.lang.plain_text import sentence
from generator.lang.python_source import docstring, entry, prose
from generator.surface.model import Argument, Method
from generator.targets.clients.failures import adds_to_summary, answer_text, raised, summary_of
from generator.targets.docs.facts import facts_of, options_of
from generator.targets.docs.types import chain, core_of

_INDENT: Final = 8
_MOST_OPTIONS: Final = 12
_MADE: Final = "A key by which the server knows a call that is sent again. One is made for each call that gives none."


def method_docstring(api: Api, method: Method, names: Sequence[Code], reference: str, *, streams: bool = False) -> Code:
    """The docstring of a method whose arguments have these names; `reference` is the address of its page.

    `streams` is for the method that asks for the stream beside the answer that the specification speaks of.
    """
    operation = method.operation
    lines = [*_opening(operation)]
    if streams:
        lines += ["", "The answer comes as a stream, item by item."]
    for title, section in (
        ("Args", list(_arguments(api, method, names))),
        ("Returns", list(_returns(operation))),
        ("Raises", list(_raises(operation))),
    ):
        if section:
            lines += ["", f"{title}:", *section]
    if reference:
        lines += ["", f"Reference: {reference}"]
    return docstring(lines, indent=_INDENT)


def _opening(operation: Operation) -> Iterator[str]:
    described = prose(operation.description, indent=_INDENT)
    if operation.summary.strip() or not described:
        # The quotes stand before the first line, and behind the last where there is no other.
        yield from prose(summary_of(operation), indent=_INDENT + 6) or [f"{operation.method}."]
        if described and adds_to_summary(operation):
            yield ""
            yield from described
    else:
        yield from described


def _arguments(api: Api, method: Method, names: Sequence[Code]) -> Iterator[str]:
    for argument, name in zip(method.arguments, names, strict=True):
        told = argument_text(api, argument, body=method.operation.body.description if method.operation.body else "")
        if argument.place == "header" and argument.wire == method.idempotency:
            told = f"{told}\n\nOne is made for each call that gives none." if told else _MADE
        if told:
            yield from entry(name, told, indent=_INDENT)


def argument_text(api: Api, argument: Argument, *, body: str = "") -> str:
    """What is said of an argument, as Markdown: its description, then its default, bounds, options, examples."""
    links = tuple(chain(argument.schema, api))
    core = core_of(argument.schema, api).schema
    own = argument.description or argument.schema.description
    described = own or (body if not argument.wire else "") or ("" if len(links) == 1 else links[-1].description)
    few = isinstance(core.type, EnumType) and len(options_of(core)) <= _MOST_OPTIONS
    facts = facts_of(links, core, api, quoted=False, name_options=few)
    told = [described.strip()] if described.strip() else []
    told += ["Deprecated."] if argument.deprecated else []
    if facts:
        phrases = " ".join(f"{fact}." for fact in facts)
        told = [f"{told[0]} {phrases}", *told[1:]] if told and _is_prose(told[0]) else [*told, phrases]
    return "\n\n".join(told)


def _is_prose(markdown: str) -> bool:
    """Whether a sentence can follow on the same line."""
    last = markdown.rsplit("\n", 1)[-1]
    return (
        "\n\n" not in markdown
        and not last.startswith((" ", "-", "*", "+", ">", "#", "|", "`", "<", "1"))
        and (markdown[-1:] in ".!?)`")
    )


def _returns(operation: Operation) -> Iterator[str]:
    return ("    " + line for line in prose(sentence(answer_text(operation)), indent=_INDENT + 4))


def _raises(operation: Operation) -> Iterator[str]:
    for name, told in raised(operation):
        yield from entry(name, told, indent=_INDENT)
