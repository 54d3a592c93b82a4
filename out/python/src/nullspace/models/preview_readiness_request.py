"""`PreviewReadinessRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class PreviewReadinessRequest(Model):
    """How to probe a guest port. An empty object waits up to 30 seconds for the port
    to accept a TCP connection.
    """

    kind: Literal["tcp", "http"] | str | None = None
    """Kind of probe. Use `http` when an open port does not yet mean that the app can
    answer. Default: `tcp`.

        `tcp`: The port accepts a connection.
        `http`: A GET request to `path` is answered without a server error.
    """

    path: str | None = None
    """Path requested by an `http` probe. Not used for `tcp`. Default: `/`. Example:
    `/healthz`.
    """

    timeout_secs: int | None = None
    """Longest time to keep probing, in seconds. The call holds the connection open that
    long, so give your HTTP client a longer timeout. Default: `30`. Required range:
    `1 <= x <= 120`.
    """

    interval_ms: int | None = None
    """Pause between two probes, in milliseconds. Default: `500`. Required range:
    `100 <= x <= 5000`.
    """


class PreviewReadinessRequestParams(TypedDict):
    """`PreviewReadinessRequest` as a dict, by the names that fields have on the wire."""

    kind: NotRequired[Literal["tcp", "http"] | str]
    """Kind of probe. Use `http` when an open port does not yet mean that the app can
    answer. Default: `tcp`.

        `tcp`: The port accepts a connection.
        `http`: A GET request to `path` is answered without a server error.
    """

    path: NotRequired[str]
    """Path requested by an `http` probe. Not used for `tcp`. Default: `/`. Example:
    `/healthz`.
    """

    timeout_secs: NotRequired[int]
    """Longest time to keep probing, in seconds. The call holds the connection open that
    long, so give your HTTP client a longer timeout. Default: `30`. Required range:
    `1 <= x <= 120`.
    """

    interval_ms: NotRequired[int]
    """Pause between two probes, in milliseconds. Default: `500`. Required range:
    `100 <= x <= 5000`.
    """


PreviewReadinessRequestInput: TypeAlias = (
    PreviewReadinessRequest | PreviewReadinessRequestParams
)
"""What a request may have as `PreviewReadinessRequest`."""
