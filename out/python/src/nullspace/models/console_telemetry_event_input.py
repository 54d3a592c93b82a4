"""`ConsoleTelemetryEventInput`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .telemetry_event_properties import (
        TelemetryEventProperties,
        TelemetryEventPropertiesInput,
    )


class ConsoleTelemetryEventInput(Model):
    """Something that happened in the console."""

    event_id: str
    """Identifier made by the sender. An event whose identifier is known already is not
    recorded again. Example: `01J9X0A7M3P5R8T2V6W4Y1Z9BC`.
    """

    event_name: Literal["console.route_viewed", "feature.used"] | str
    """What happened.

        `console.route_viewed`: A page of the console was opened.
        `feature.used`: Somebody used a feature of the console that is being counted.
    """

    occurred_at: DateTime
    """When it happened, by the clock of the sender. Example: `2026-03-02T09:10:00Z`."""

    session_id: str
    """Identifier that the console draws at random for one visit. Example:
    `ses_7b2d9f`.
    """

    properties: TelemetryEventProperties
    """Facts about the event. Example:
    `{"route":"/sandboxes","first_visit":false,"position":3,"referrer":null}`.
    """

    sandbox_id: str | None = None
    """Sandbox the event is about, or `null`. Example: `sb_a1b2c3d4`."""


class ConsoleTelemetryEventInputParams(TypedDict):
    """`ConsoleTelemetryEventInput` as a dict, by the names that fields have on the wire."""

    event_id: str
    """Identifier made by the sender. An event whose identifier is known already is not
    recorded again. Example: `01J9X0A7M3P5R8T2V6W4Y1Z9BC`.
    """

    event_name: Literal["console.route_viewed", "feature.used"] | str
    """What happened.

        `console.route_viewed`: A page of the console was opened.
        `feature.used`: Somebody used a feature of the console that is being counted.
    """

    occurred_at: DateTime | str
    """When it happened, by the clock of the sender. Example: `2026-03-02T09:10:00Z`."""

    session_id: str
    """Identifier that the console draws at random for one visit. Example:
    `ses_7b2d9f`.
    """

    properties: TelemetryEventPropertiesInput
    """Facts about the event. Example:
    `{"route":"/sandboxes","first_visit":false,"position":3,"referrer":null}`.
    """

    sandbox_id: NotRequired[str | None]
    """Sandbox the event is about, or `null`. Example: `sb_a1b2c3d4`."""


ConsoleTelemetryEventInputInput: TypeAlias = (
    ConsoleTelemetryEventInput | ConsoleTelemetryEventInputParams
)
"""What a request may have as `ConsoleTelemetryEventInput`."""
