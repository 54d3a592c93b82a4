"""`CreateLifecycleWebhookRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_operation import LifecycleOperation


class CreateLifecycleWebhookRequest(Model):
    """What a new lifecycle webhook listens to, and where its deliveries go."""

    url: str
    """Address that receives the deliveries. It must be an `https` URL that the platform
    can reach from outside your network; any other scheme is refused with
    `invalid_request`. Example: `https://hooks.example.com/nullspace`.
    """

    operations: list[LifecycleOperation]
    """Lifecycle operations to be told about, at least one. Events of any other operation
    are not delivered to this webhook. Minimum array length: `1`. Example:
    `["create","hibernate","destroy"]`.
    """

    signing_secret: str | None = None
    """Secret shared between you and the platform, used as the HMAC key for the
    `x-nullspace-signature` header of each delivery. It is stored but never returned, so
    keep your own copy; use a random value of 32 characters or more. Example:
    `3Qm9vT7xLr2ZbW8kYd5NfHs4Jc6PgAe1`.
    """

    enabled: bool | None = None
    """Whether deliveries start at once. Create the webhook with `false` to set up the
    receiver first, then switch it on with an update. Default: `true`.
    """


class CreateLifecycleWebhookRequestParams(TypedDict):
    """`CreateLifecycleWebhookRequest` as a dict, by the names that fields have on the wire."""

    url: str
    """Address that receives the deliveries. It must be an `https` URL that the platform
    can reach from outside your network; any other scheme is refused with
    `invalid_request`. Example: `https://hooks.example.com/nullspace`.
    """

    operations: Sequence[LifecycleOperation]
    """Lifecycle operations to be told about, at least one. Events of any other operation
    are not delivered to this webhook. Minimum array length: `1`. Example:
    `["create","hibernate","destroy"]`.
    """

    signing_secret: str
    """Secret shared between you and the platform, used as the HMAC key for the
    `x-nullspace-signature` header of each delivery. It is stored but never returned, so
    keep your own copy; use a random value of 32 characters or more. Example:
    `3Qm9vT7xLr2ZbW8kYd5NfHs4Jc6PgAe1`.
    """

    enabled: NotRequired[bool]
    """Whether deliveries start at once. Create the webhook with `false` to set up the
    receiver first, then switch it on with an update. Default: `true`.
    """


CreateLifecycleWebhookRequestInput: TypeAlias = (
    CreateLifecycleWebhookRequest | CreateLifecycleWebhookRequestParams
)
"""What a request may have as `CreateLifecycleWebhookRequest`."""
