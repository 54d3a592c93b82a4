"""`QuotaTier`."""

from __future__ import annotations

from .._runtime.formats import Number
from .._runtime.models import Model


class QuotaTier(Model):
    """Limits that come with a plan."""

    id: str
    """Word that names the tier in requests that assign it. Example: `free`."""

    display_name: str
    """Name for people. Example: `Free`."""

    max_concurrent_sandboxes: int
    """Largest number of sandboxes that run at the same time. Example: `10`."""

    daily_sandbox_creates: int
    """Largest number of sandboxes created per day. Example: `500`."""

    daily_gb_hours: Number
    """Largest use of memory per day, in gigabyte hours. Example: `50.0`."""
