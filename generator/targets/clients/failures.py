"""What comments say of how a call ends: the errors that it raises, by class, and what its answer is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.ir import Operation, Response
from generator.lang.markdown import code_span
from generator.lang.plain_text import sentence
from generator.names import words
from generator.surface.answers import successes

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


def error_class(status: str) -> str:
    """The error that a status raises: `NotFoundError` for 404."""
    if status[:1] == "5":
        return "InternalServerError"
    return _ERRORS.get(status, "APIStatusError")


def summary_of(operation: Operation) -> str:
    """One sentence on the operation, as Markdown: its summary, or its method and path."""
    told = sentence(operation.summary) or f"Call {code_span(f'{operation.method} {operation.path_text}')}"
    return told if told[-1:] in ".!?:" else f"{told}."


def adds_to_summary(operation: Operation) -> bool:
    """Whether the description says something else than the summary does."""
    return sentence(operation.description).rstrip(".") != sentence(operation.summary).rstrip(".")


def answer_text(operation: Operation) -> str:
    """What the answer is, as Markdown; empty where the description of the first one tells nothing."""
    told = next((each.description for each in successes(operation) if each.content), "")
    return "" if set(words(sentence(told))) <= _UNTOLD else told


def raised(operation: Operation) -> Iterator[tuple[str, str]]:
    """The classes of error that a call can end with, and why each is raised, as Markdown."""
    listed: dict[str, list[Response]] = {}
    succeeded = successes(operation)
    for response in operation.responses:
        if response.status[:1] not in "123" and response not in succeeded:
            listed.setdefault(error_class(response.status), []).append(response)
    for name, responses in listed.items():
        numbered = len(responses) > 1 or name == "APIStatusError"
        yield name, " ".join(_failure(each, numbered=numbered) for each in responses)


def _failure(response: Response, *, numbered: bool) -> str:
    """Why the error is raised, and the codes that it may have."""
    told = response.description.strip().split("\n\n")[0]
    told = told if told[-1:] in ".!?" or not told else f"{told}."
    listed = response.extensions.get("x-error-codes")
    codes = [code_span(code) for code in listed if isinstance(code, str)] if isinstance(listed, list) else []
    if codes:
        told = f"{told} Code{'s' if len(codes) > 1 else ''}: {', '.join(codes)}.".strip()
    status = "Any other status" if response.status == "default" else response.status
    return f"{status}: {told}" if numbered else told
