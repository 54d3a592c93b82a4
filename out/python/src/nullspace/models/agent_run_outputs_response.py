"""`AgentRunOutputsResponse`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class AgentRunOutputsResponse(Model):
    """What a run handed over at its end. The files themselves are not included."""

    run_id: str
    """Run concerned. Example: `adrun_1234abcd`."""

    output_manifest: dict[str, Any]
    """Summary of the files. An empty object when there are none. Example:
    `{"count":1,"total_bytes":2048}`.
    """

    outputs: list[dict[str, Any]]
    """One object per file. Empty when the run handed over nothing. Example:
    `[{"path":"report.md","size_bytes":2048}]`.
    """
