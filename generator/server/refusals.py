"""Why a request is refused, told in the contract's own error envelope where it has one."""

from __future__ import annotations

from typing import Final

from generator.conformance import Conformance
from generator.ir import Json, Operation
from generator.request.model import json_text
from generator.server.answers import Answers
from generator.server.judge import Objection
from generator.server.listener import refusal
from generator.server.wire import Answer

# Where envelopes say in words what went wrong, the likeliest first.
_TOLD_IN: Final = (
    *("message", "detail", "error_description", "error_message", "msg", "reason", "error", "description", "title"),
)
_DEEPEST: Final = 4


def refused(objection: Objection, operation: Operation, answers: Answers, conformance: Conformance) -> Answer:
    """The response to a request that breaks its contract."""
    media = answers.envelope(operation, objection.status)
    body: Json = None
    if media is not None and media.schema is not None:
        sample = answers.sample(media)
        for name in _TOLD_IN:
            told = _told(sample, name, objection.reason, 0)
            if told != sample and conformance.fits(media.schema.at, told, "response"):
                body = told
                break
    if media is None or body is None:
        plain = refusal(objection.status, objection.reason)
        headers, text = plain.headers, plain.body
    else:
        headers, text = (("Content-Type", media.media_type),), json_text(body).encode()
    return Answer(status=objection.status, headers=(*objection.headers, *headers), body=text, operation_id=operation.id)


def _told(sample: Json, name: str, reason: str, depth: int) -> Json:
    """The sample with the reason in every text field of that name."""
    if depth > _DEEPEST:
        return sample
    if isinstance(sample, list):
        return [_told(item, name, reason, depth + 1) for item in sample]
    if isinstance(sample, dict):
        return {
            key: reason if key == name and isinstance(value, str) else _told(value, name, reason, depth + 1)
            for key, value in sample.items()
        }
    return sample
