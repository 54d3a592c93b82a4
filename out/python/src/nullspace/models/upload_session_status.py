"""`UploadSessionStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

UploadSessionStatus: TypeAlias = (
    Literal[
        "created",
        "uploading",
        "staged",
        "completing",
        "completed",
        "aborted",
        "expired",
        "failed",
    ]
    | str
)
"""How far an upload has come. `completed`, `aborted`, `expired` and `failed` are
final.

    `created`: The session exists; no part has arrived.
    `uploading`: Some parts have arrived.
    `staged`: All parts have arrived; the upload waits to be completed.
    `completing`: The parts are being joined, checked and put in place.
    `completed`: The result is in place.
    `aborted`: The upload was given up by the client.
    `expired`: Time ran out before the upload was completed.
    `failed`: The parts could not be joined, checked or put in place.
"""
