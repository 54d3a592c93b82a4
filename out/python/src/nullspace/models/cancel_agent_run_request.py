"""`CancelAgentRunRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CancelAgentRunRequest(Model):
    """Why a run is stopped."""

    reason: str | None = None
    """Remark for the log. Example: `Wrong week`."""


class CancelAgentRunRequestParams(TypedDict):
    """`CancelAgentRunRequest` as a dict, by the names that fields have on the wire."""

    reason: NotRequired[str]
    """Remark for the log. Example: `Wrong week`."""


CancelAgentRunRequestInput: TypeAlias = (
    CancelAgentRunRequest | CancelAgentRunRequestParams
)
"""What a request may have as `CancelAgentRunRequest`."""
