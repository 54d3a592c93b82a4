"""What comments say of operations and clients: what a call does, takes, gives and throws; decides no type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.ir import Api, Operation, Response
from generator.lang.code import Code
from generator.lang.markdown import code_span
from generator.lang.plain_text import sentence
from generator.lang.typescript import Tag, comment
from generator.names import words
from generator.surface import Argument, Method
from generator.surface.answers import successes
from generator.targets.typescript.told import paragraphs

_ERRORS: Final = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "405": "MethodNotAllowedError",
    "408": "RequestTimeoutError",
    "409": "ConflictError",
    "410": "GoneError",
    "412": "PreconditionFailedError",
    "413": "PayloadTooLargeError",
    "415": "UnsupportedMediaTypeError",
    "422": "UnprocessableEntityError",
    "423": "LockedError",
    "429": "RateLimitError",
}
# Descriptions of an answer that tell nothing.
_UNTOLD: Final = frozenset({"a", "default", "ok", "okay", "operation", "request", "response", "success", "successful"})


def method_comment(
    api: Api,
    method: Method,
    slots: Sequence[tuple[Argument, Code]],
    reference: str,
    *,
    indent: int = 0,
    streams: bool = False,
) -> Code:
    """The comment of a function or method whose path parameters have these names.

    `reference` is the address of the operation's page, or empty. `streams` is for the function that asks for the
    stream beside the answer that the specification speaks of.
    """
    operation = method.operation
    told = [*_opening(operation)]
    if streams:
        told.append("The answer comes as a stream, item by item.")
    tags = [
        *_slots(api, slots),
        *([] if streams else _returns(operation)),
        *_throws(operation),
        *([Tag("deprecated")] if operation.deprecated else []),
        *([Tag("see", text=reference)] if reference else []),
    ]
    return comment(told, tags, indent=indent)


def error_class(status: str) -> str:
    """The error that a status throws: `NotFoundError` for 404."""
    if status[:1] == "5":
        return "InternalServerError"
    return _ERRORS.get(status, "APIStatusError")


def summary_of(operation: Operation) -> str:
    """One sentence on the operation: its summary, or its method and path."""
    told = sentence(operation.summary) or f"Call {code_span(f'{operation.method} {operation.path_text}')}"
    return told if told[-1:] in ".!?:" else f"{told}."


def _opening(operation: Operation) -> Iterator[str]:
    described = operation.description.strip()
    if operation.summary.strip() or not described:
        yield summary_of(operation)
        if described and sentence(described).rstrip(".") != sentence(operation.summary).rstrip("."):
            yield described
    else:
        yield described


def _slots(api: Api, slots: Sequence[tuple[Argument, Code]]) -> Iterator[Tag]:
    for argument, name in slots:
        told = [text for text in paragraphs(argument.schema, api, argument.description) if text]
        if told:
            yield Tag("param", name, "\n\n".join(told))


def _returns(operation: Operation) -> Iterator[Tag]:
    told = next((each.description for each in successes(operation) if each.content), "")
    if told and not set(words(sentence(told))) <= _UNTOLD:
        yield Tag("returns", text=told)


def _throws(operation: Operation) -> Iterator[Tag]:
    listed: dict[str, list[Response]] = {}
    succeeded = successes(operation)
    for response in operation.responses:
        if response.status[:1] not in "123" and response not in succeeded:
            listed.setdefault(error_class(response.status), []).append(response)
    for name, responses in listed.items():
        numbered = len(responses) > 1 or name == "APIStatusError"
        yield Tag("throws", name, " ".join(_failure(each, numbered=numbered) for each in responses))


def _failure(response: Response, *, numbered: bool) -> str:
    """Why the error is thrown, and the codes that it may have, as Markdown."""
    told = response.description.strip().split("\n\n")[0]
    told = told if told[-1:] in ".!?" or not told else f"{told}."
    listed = response.extensions.get("x-error-codes")
    codes = [code_span(code) for code in listed if isinstance(code, str)] if isinstance(listed, list) else []
    if codes:
        told = f"{told} Code{'s' if len(codes) > 1 else ''}: {', '.join(codes)}.".strip()
    status = "Any other status" if response.status == "default" else response.status
    return f"{status}: {told}" if numbered else told
