"""The catalogue of errors: every code with its statuses, its meaning, what to do, and who answers with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.ir import Operation, RefType, Response
from generator.lang.code import Code
from generator.lang.markdown import code_span, prose, text, yaml_string
from generator.targets.docs.page import Page, code_anchor
from generator.targets.docs.places import REFERENCE_INDEX
from generator.targets.docs.responses import codes_of
from generator.targets.docs.scope import links_to
from generator.targets.docs.status import is_error, status_title
from generator.targets.files import Context

_NOTHING = Code("")
_UNCHANGED = Code("Change the request before you send it again: unchanged, it fails again.")
_ACTIONS: Final[Mapping[str, Code]] = {
    "401": Code("Send a valid credential: with the same one, the request fails again."),
    "403": Code("Use a credential that is allowed to do this, or mend what else the message names as the reason."),
    "404": Code("Check the identifiers in the request; what is gone stays gone."),
    "409": Code("Look at the state that things are in, and decide from there whether to repeat the request."),
    "410": Code("What was asked for is gone: do not repeat the request."),
    "413": Code("Send less at once: unchanged, the request fails again."),
    "501": Code("Do without it: the server does not offer this, so the request fails again."),
    "507": Code("There is no room for the result: make some, or send less, before you send it again."),
}
_WAIT = Code("Wait as long as the header `Retry-After` says, or a little longer each time, and send it again.")
_AGAIN = Code("The fault is on the server's side: the request may be sent again, with growing pauses.")


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """A code: its meaning; its statuses, what to do about it and links to who answers with it, a line each."""

    anchor: Code
    title: Code
    meaning: Code
    facts: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """A status of error: what to do about it, and how many operations declare it."""

    title: Code
    action: Code
    count: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsView:
    """What the template of the catalogue prints."""

    front_title: Code
    front_description: Code
    title: Code
    envelope: Code
    codes: tuple[CodeEntry, ...]
    statuses: tuple[StatusEntry, ...]
    footer: Code


@dataclass(frozen=True, slots=True)
class _Answered:
    """An operation that answers with a code, and the response that says so."""

    operation: Operation
    response: Response


def has_errors(operations: Iterable[Operation]) -> bool:
    """Whether any of them declares an error."""
    return any(is_error(response.status) for operation in operations for response in operation.responses)


def catalogued(context: Context) -> frozenset[str]:
    """The codes that the catalogue explains; none where there is no catalogue."""
    api = context.api
    if not has_errors(api.operations):
        return frozenset()
    errors = (each for operation in api.operations for each in operation.responses if is_error(each.status))
    return frozenset({*context.surface.errors.codes, *(code for each in errors for code in codes_of(each, api))})


def errors_view(page: Page) -> ErrorsView:
    """The catalogue: codes in the order in which the envelope lists them, then all statuses."""
    title = f"Errors of {page.api.info.title}"
    answered = _answered(page)
    known = page.site.context.surface.errors.codes
    codes = {code: known.get(code, "") for code in (*known, *answered)}
    return ErrorsView(
        front_title=yaml_string(title),
        front_description=yaml_string("Every error code and status: what it means, and what to do about it."),
        title=text(title),
        envelope=_envelope(page),
        codes=tuple(_code(code, about, answered.get(code, []), page) for code, about in codes.items()),
        statuses=tuple(_statuses(page)),
        footer=page.to(REFERENCE_INDEX, Code("The whole reference")),
    )


def _answered(page: Page) -> Mapping[str, list[_Answered]]:
    found: dict[str, list[_Answered]] = {}
    for operation in page.api.operations:
        for response in operation.responses:
            for code in codes_of(response, page.api) if is_error(response.status) else ():
                found.setdefault(code, []).append(_Answered(operation, response))
    return found


def _envelope(page: Page) -> Code:
    schema = page.site.context.surface.errors.schema
    if schema is None or not isinstance(schema.type, RefType):
        return _NOTHING
    return Code(f"Answers with an error carry {page.model(schema.type.name)} as JSON.")


def _code(code: str, about: str, answered: list[_Answered], page: Page) -> CodeEntry:
    statuses = sorted({each.response.status for each in answered})
    return CodeEntry(
        anchor=page.anchor(code_anchor(code)),
        title=code_span(code),
        meaning=prose(about) or _explained(answered, code, page),
        facts=_told(
            ("Status", Code.joined(", ", (text(status_title(status)) for status in statuses))),
            ("What to do", prose(page.site.context.surface.errors.advice.get(code, "")) or _action(statuses)),
            ("Returned by", links_to([each.operation for each in answered], page)),
        ),
    )


def _told(*facts: tuple[str, Code]) -> tuple[Code, ...]:
    return tuple(Code(f"{label}: {value}") for label, value in facts if value)


def _explained(answered: list[_Answered], code: str, page: Page) -> Code:
    """What most responses say that have this code alone."""
    alone = Counter(each.response.description for each in answered if list(codes_of(each.response, page.api)) == [code])
    return prose(alone.most_common(1)[0][0]) if alone else _NOTHING


def _action(statuses: list[str]) -> Code:
    """What HTTP says of repeating a request after these statuses; nothing where it says one thing of each."""
    kinds = {_kind(status) for status in statuses}
    return kinds.pop() if len(kinds) == 1 else _NOTHING


def _kind(status: str) -> Code:
    """The advice for a status (RFC 9110, 15.5 and 15.6; RFC 6585, 4; RFC 4918, 11.5)."""
    if status in ("408", "425", "429", "503"):
        return _WAIT
    if status in _ACTIONS or status.startswith("4"):
        return _ACTIONS.get(status, _UNCHANGED)
    return _AGAIN if status.startswith("5") else _NOTHING


def _statuses(page: Page) -> Iterator[StatusEntry]:
    declared = Counter(
        status
        for operation in page.api.operations
        for status in {response.status for response in operation.responses if is_error(response.status)}
    )
    for status in sorted(declared):
        count = declared[status]
        told = Code(f"{count} operation{'s' if count != 1 else ''}")
        yield StatusEntry(text(status_title(status)), _kind(status), told)
