"""`TemplateSkipCacheStep`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateSkipCacheStep(Model):
    """Marks the place from which on nothing is taken from the cache, for instance
    because the next step fetches something that changes.
    """

    action: Literal["skip_cache"]
    """Kind of step, always `skip_cache`."""


class TemplateSkipCacheStepParams(TypedDict):
    """`TemplateSkipCacheStep` as a dict, by the names that fields have on the wire."""

    action: Literal["skip_cache"]
    """Kind of step, always `skip_cache`."""


TemplateSkipCacheStepInput: TypeAlias = (
    TemplateSkipCacheStep | TemplateSkipCacheStepParams
)
"""What a request may have as `TemplateSkipCacheStep`."""
