"""`PreviewReadinessResponse`."""

from __future__ import annotations

from typing import Literal

from .._runtime.formats import DateTime
from .._runtime.models import Model


class PreviewReadinessResponse(Model):
    """Outcome of probing a guest port. A service that is not up is reported here,
    with `ready` set to `false`, and not as an HTTP error.
    """

    ready: bool
    """Whether a visitor can use the preview now: both the route and the service are up.
    Example: `true`.
    """

    route_ready: bool
    """Whether the edge can route requests to this sandbox and port. Example: `true`."""

    service_ready: bool
    """Whether the service in the guest passed the probe. Example: `true`."""

    sandbox_id: str
    """Sandbox that was probed. Example: `sb_a1b2c3d4`."""

    port: int
    """Guest port that was probed. Required range: `x >= 0`. Example: `8080`."""

    kind: Literal["tcp", "http"] | str
    """Kind of probe that was made.

        `tcp`: The port was tried with a connection.
        `http`: The port was tried with a GET request to `path`.
    """

    checked_at: DateTime
    """When the last probe ended. Example: `2026-03-02T09:15:47Z`."""

    elapsed_ms: int
    """Time spent probing, in milliseconds. Required range: `x >= 0`. Example:
    `1240`.
    """

    attempts: int
    """Number of probes made. Required range: `x >= 0`. Example: `3`."""

    path: str | None = None
    """Path requested by an `http` probe, `null` for `tcp`. Example: `/healthz`."""

    code: str | None = None
    """Why the preview is not ready, as a word for programs; `null` when it is ready.
    Example: `preview_service_not_ready`.
    """

    error: str | None = None
    """Why the preview is not ready, for people; `null` when it is ready. Example: `Nothing
    accepted a connection on port 8080 within 30 seconds.`.
    """

    suggested_action: str | None = None
    """What to try next; `null` when nothing needs doing. Example: `Start the service on
    0.0.0.0:8080, then check again.`.
    """
