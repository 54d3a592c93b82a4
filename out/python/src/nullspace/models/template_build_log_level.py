"""`TemplateBuildLogLevel`."""

from __future__ import annotations

from typing import Literal, TypeAlias

TemplateBuildLogLevel: TypeAlias = Literal["debug", "info", "warn", "error"] | str
"""How serious an entry of a build log is.

    `debug`: Only of use when hunting for a fault in the builder.
    `info`: Ordinary progress.
    `warn`: Worth a look.
    `error`: A failure.
"""
