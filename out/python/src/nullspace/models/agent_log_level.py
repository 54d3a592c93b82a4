"""`AgentLogLevel`."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentLogLevel: TypeAlias = Literal["trace", "debug", "info", "warn", "error"] | str
"""How serious a log entry is, least serious first.

    `trace`: Every step.
    `debug`: Of use when looking for faults.
    `info`: Ordinary progress and printed text.
    `warn`: Something unexpected that did no harm.
    `error`: Something failed.
"""
