"""`TelemetryEventProperties`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

TelemetryEventProperties: TypeAlias = dict[str, bool | int | str | None]
"""Facts about an event, by name. Do not put personal data or secrets here."""

TelemetryEventPropertiesInput: TypeAlias = Mapping[str, bool | int | str | None]
"""What a request may have as `TelemetryEventProperties`."""
