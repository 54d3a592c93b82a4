"""`TemplateFailurePhase`."""

from __future__ import annotations

from typing import Literal, TypeAlias

TemplateFailurePhase: TypeAlias = (
    Literal[
        "auth",
        "preflight",
        "blob_upload",
        "prepare",
        "build_step",
        "readiness",
        "snapshot",
        "finalize",
        "interrupted",
    ]
    | str
)
"""Part of a template build, in the order in which they run; `interrupted` stands
apart.

    `auth`: Checking credentials, also those of a registry.
    `preflight`: Checking the build plan.
    `blob_upload`: Receiving files for the build.
    `prepare`: Fetching the base image and setting up the builder.
    `build_step`: Running the build steps.
    `readiness`: Waiting for the readiness probe of the started template.
    `snapshot`: Saving the state sandboxes start from.
    `finalize`: Publishing the result.
    `interrupted`: The build was stopped from outside, for instance by a restart of the
        builder.
"""
