"""The errors that calls raise, and the codes by which the API tells them apart."""

from __future__ import annotations

from typing import Final

from ._runtime import (
    APIAnswerError,
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    GoneError,
    InternalServerError,
    LockedError,
    MethodNotAllowedError,
    MissingCredentialsError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    RequestTimeoutError,
    UnprocessableEntityError,
    UnsupportedMediaTypeError,
    WebSocketClosedError,
)
from ._runtime import SDKError as NullspaceError

__all__ = [
    "APIAnswerError",
    "APIConnectionError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ErrorCode",
    "GoneError",
    "InternalServerError",
    "LockedError",
    "MethodNotAllowedError",
    "MissingCredentialsError",
    "NotFoundError",
    "NullspaceError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RequestTimeoutError",
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
    "WebSocketClosedError",
]


class ErrorCode:
    """The values of an error's `code` that the contract names. The API may send others."""

    UNAUTHORIZED: Final = "unauthorized"
    """The bearer key or token is missing, malformed, revoked or expired."""

    AUTH_FAILED: Final = "auth_failed"
    """Signing in failed because the credentials were wrong."""

    AUTH_LOCKED: Final = "auth_locked"
    """Signing in is blocked for a while after too many failures."""

    AUTH_PROXY_ERROR: Final = "auth_proxy_error"
    """The sign-in provider gave an answer that could not be used."""

    AUTH_PROXY_UNAVAILABLE: Final = "auth_proxy_unavailable"
    """The sign-in provider cannot be reached."""

    INVALID_AUTH_REDIRECT: Final = "invalid_auth_redirect"
    """The redirect address of a sign-in is not on the allowed list."""

    INVALID_OAUTH_PROVIDER: Final = "invalid_oauth_provider"
    """The OAuth provider asked for is not known or not switched on."""

    CAPTCHA_REQUIRED: Final = "captcha_required"
    """The call has to carry a captcha answer."""

    CAPTCHA_FAILED: Final = "captcha_failed"
    """The captcha answer was wrong or too old."""

    CAPTCHA_UNAVAILABLE: Final = "captcha_unavailable"
    """The captcha service cannot be reached."""

    DISPOSABLE_EMAIL: Final = "disposable_email"
    """The e-mail address belongs to a throw-away mail provider."""

    SIGNUP_RATE_LIMITED: Final = "signup_rate_limited"
    """Too many sign-ups came from one origin."""

    OAUTH_RATE_LIMITED: Final = "oauth_rate_limited"
    """Too many OAuth sign-ins were started."""

    EMAIL_ACTION_RATE_LIMITED: Final = "email_action_rate_limited"
    """Too many e-mails of this kind were asked for."""

    EMAIL_NOT_VERIFIED: Final = "email_not_verified"
    """The e-mail address of the account has yet to be confirmed."""

    ACCOUNT_DELETED: Final = "account_deleted"
    """The account has been deleted."""

    OPERATOR_REQUIRED: Final = "operator_required"
    """Only operators may call this."""

    ACCOUNT_NOT_FOUND: Final = "account_not_found"
    """No such account exists."""

    ACCOUNT_NOT_SOFT_DELETED: Final = "account_not_soft_deleted"
    """The account must be marked as deleted before it can be erased or restored."""

    ACCOUNT_HARD_DELETE_ACTIVE_RESOURCES: Final = "account_hard_delete_active_resources"
    """The account still owns resources and cannot be erased."""

    SANDBOX_NOT_FOUND: Final = "sandbox_not_found"
    """No sandbox with this id exists, or it is not yours."""

    SANDBOX_NOT_READY: Final = "sandbox_not_ready"
    """The sandbox is not in a state that allows the call, for instance still booting."""

    CAPACITY_EXCEEDED: Final = "capacity_exceeded"
    """There is no free capacity, or you already run as many sandboxes as allowed."""

    NO_ELIGIBLE_RUNTIME_HOST: Final = "no_eligible_runtime_host"
    """No host meets what the sandbox asks for."""

    SAME_HOST_REQUIRED: Final = "same_host_required"
    """The operation needs the host that holds the source state, and it is not available."""

    TRANSITION_IN_PROGRESS: Final = "transition_in_progress"
    """An earlier state change of the same sandbox is still running; try again shortly."""

    TRANSITION_CONFLICT: Final = "transition_conflict"
    """A competing state change won; look at the present state before going on."""

    EXEC_FAILED: Final = "exec_failed"
    """The command could not be started or its result was lost."""

    EXEC_TIMEOUT: Final = "exec_timeout"
    """The command did not end in the time allowed."""

    SNAPSHOT_NOT_FOUND: Final = "snapshot_not_found"
    """No snapshot with this id exists, or it is not yours."""

    SNAPSHOT_IN_USE: Final = "snapshot_in_use"
    """The snapshot is being used and can be neither deleted nor started a second time."""

    INCOMPATIBLE_SNAPSHOT: Final = "incompatible_snapshot"
    """The snapshot does not fit the present runtime."""

    REBUILD_REQUIRED: Final = "rebuild_required"
    """The template or snapshot was made for an older runtime and must be made anew."""

    TEMPLATE_NOT_FOUND: Final = "template_not_found"
    """No template with this reference exists, or you cannot see it."""

    TEMPLATE_BUILD_NOT_FOUND: Final = "template_build_not_found"
    """No template build with this id exists."""

    TEMPLATE_NAME_CLAIM_NOT_FOUND: Final = "template_name_claim_not_found"
    """No claim on this template name exists."""

    BUILD_ERROR: Final = "build_error"
    """A template build failed; `error_detail` tells where."""

    FILE_ERROR: Final = "file_error"
    """A file operation in the guest failed."""

    FILE_UPLOAD_ERROR: Final = "file_upload_error"
    """An upload failed; `error_detail` tells why."""

    VOLUME_BACKEND_CAPABILITY_UNSUPPORTED: Final = (
        "volume_backend_capability_unsupported"
    )
    """The storage behind the volume cannot do what was asked."""

    VOLUME_BACKEND_UNAVAILABLE: Final = "volume_backend_unavailable"
    """The storage behind the volume cannot be reached."""

    VOLUME_BETA_RESTRICTION: Final = "volume_beta_restriction"
    """The volume feature is limited in this way during the beta."""

    VOLUME_BUSY: Final = "volume_busy"
    """The volume is used in a way that rules out the call."""

    VOLUME_INVALID_MOUNT_PATH: Final = "volume_invalid_mount_path"
    """The mount path is relative, reserved or otherwise not allowed."""

    VOLUME_LIMIT_EXCEEDED: Final = "volume_limit_exceeded"
    """More volumes or mounts than allowed."""

    VOLUME_MOUNT_CREDENTIAL_ISSUE_FAILED: Final = "volume_mount_credential_issue_failed"
    """Access to the storage could not be prepared for the mount."""

    VOLUME_OVERLAPPING_MOUNTS: Final = "volume_overlapping_mounts"
    """One mount path lies inside another."""

    VOLUME_QUOTA_EXCEEDED: Final = "volume_quota_exceeded"
    """The volume is full."""

    VOLUME_READ_ONLY: Final = "volume_read_only"
    """The volume is mounted or marked as read-only."""

    VOLUME_STALE_REVISION: Final = "volume_stale_revision"
    """The volume has changed since the revision the call refers to."""

    INVALID_REQUEST: Final = "invalid_request"
    """The request breaks a rule of this contract; `error` names the field."""

    NOT_FOUND: Final = "not_found"
    """No such object or route exists."""

    RATE_LIMIT_EXCEEDED: Final = "rate_limit_exceeded"
    """Too many calls; wait for the time in `Retry-After`."""

    QUOTA_EXCEEDED: Final = "QUOTA_EXCEEDED"
    """A quota of the team is used up. Written in capitals for historical reasons."""

    FEATURE_UNAVAILABLE: Final = "feature_unavailable"
    """The feature is switched off on this deployment."""

    NOT_IMPLEMENTED: Final = "not_implemented"
    """This deployment does not offer the operation."""

    DATABASE_ERROR: Final = "database_error"
    """The platform could not read or write its records."""

    INTERNAL_ERROR: Final = "internal_error"
    """Something unexpected went wrong in the platform."""
