"""`TemplateBuildBackend`."""

from __future__ import annotations

from typing import Literal, TypeAlias

TemplateBuildBackend: TypeAlias = Literal["native", "buildkit"] | str
"""Builder that turns a source into a template.

    `native`: The platform's own builder; runs the source step by step in a sandbox.
    `buildkit`: BuildKit; for Dockerfiles that use its features, such as stages and
        mounts.
"""
