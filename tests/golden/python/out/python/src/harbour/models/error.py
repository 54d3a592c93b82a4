"""`Error`, and what belongs to it."""

from __future__ import annotations

from .._runtime.models import Model


class Error(Model):
    """The object `Error`."""

    error: ErrorError


class ErrorError(Model):
    """The object `ErrorError`."""

    code: str | None = None
    message: str | None = None
