"""`LifecycleOperation`."""

from __future__ import annotations

from typing import Literal, TypeAlias

LifecycleOperation: TypeAlias = (
    Literal[
        "create",
        "destroy",
        "timeout_updated",
        "timeout_expired",
        "hibernate",
        "snapshot_created",
        "resume_from_snapshot",
        "fork",
        "reconcile",
    ]
    | str
)
"""Kind of change in the life of a sandbox or snapshot.

    `create`: A sandbox is created.
    `destroy`: A sandbox is thrown away.
    `timeout_updated`: The timeout of a sandbox is set anew.
    `timeout_expired`: A sandbox reaches its timeout.
    `hibernate`: A sandbox is put to sleep and a pause snapshot is made.
    `snapshot_created`: A reusable snapshot is made of a running sandbox.
    `resume_from_snapshot`: A sandbox is woken from a snapshot.
    `fork`: A running sandbox is copied.
    `reconcile`: The platform corrects a record that did not match the host.
"""
