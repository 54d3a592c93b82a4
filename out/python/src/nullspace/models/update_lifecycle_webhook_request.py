"""`UpdateLifecycleWebhookRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_operation import LifecycleOperation


class UpdateLifecycleWebhookRequest(Model):
    """Settings to change. Fields that are left out stay as they are."""

    url: str | None = None
    """New address for deliveries, again `https`. Example:
    `https://hooks.example.com/nullspace/v2`.
    """

    operations: list[LifecycleOperation] | None = None
    """New list of lifecycle operations, at least one. It replaces the old list as a whole.
    Minimum array length: `1`. Example: `["create","destroy"]`.
    """

    signing_secret: str | None = None
    """New signing secret. Deliveries sent from now on, retries included, are signed with
    it, so let your receiver accept both secrets for a while. Example:
    `Zt4Kp8Wc1Xn6Rb3Vy9Lq5Gm7Hd2Js0Fa`.
    """

    enabled: bool | None = None
    """Switches deliveries off or on without losing the other settings. Example:
    `false`.
    """


class UpdateLifecycleWebhookRequestParams(TypedDict):
    """`UpdateLifecycleWebhookRequest` as a dict, by the names that fields have on the wire."""

    url: NotRequired[str]
    """New address for deliveries, again `https`. Example:
    `https://hooks.example.com/nullspace/v2`.
    """

    operations: NotRequired[Sequence[LifecycleOperation]]
    """New list of lifecycle operations, at least one. It replaces the old list as a whole.
    Minimum array length: `1`. Example: `["create","destroy"]`.
    """

    signing_secret: NotRequired[str]
    """New signing secret. Deliveries sent from now on, retries included, are signed with
    it, so let your receiver accept both secrets for a while. Example:
    `Zt4Kp8Wc1Xn6Rb3Vy9Lq5Gm7Hd2Js0Fa`.
    """

    enabled: NotRequired[bool]
    """Switches deliveries off or on without losing the other settings. Example:
    `false`.
    """


UpdateLifecycleWebhookRequestInput: TypeAlias = (
    UpdateLifecycleWebhookRequest | UpdateLifecycleWebhookRequestParams
)
"""What a request may have as `UpdateLifecycleWebhookRequest`."""
