"""`TemplateNameClaim`."""

from __future__ import annotations

from .._runtime.formats import DateTime
from .._runtime.models import Model


class TemplateNameClaim(Model):
    """A template name that is set aside for you."""

    claim_token: str
    """Proof of the claim. Send it with the build, or give the name back with it; treat it
    as a secret. Example: `tnc_8b1f4d7e2a`.
    """

    canonical_ref: str
    """Reserved name with its namespace. Example: `research/data-tools`."""

    expires_at: DateTime
    """When the name becomes free again unless it has been used. Example:
    `2026-03-01T10:30:00Z`.
    """
