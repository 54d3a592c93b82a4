"""`ErrorResponse`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.models import Model
from .._runtime.unions import BestFit

if TYPE_CHECKING:
    from .template_failure_detail import TemplateFailureDetail
    from .upload_failure_detail import UploadFailureDetail

ErrorResponseCode: TypeAlias = (
    Literal[
        "unauthorized",
        "auth_failed",
        "auth_locked",
        "auth_proxy_error",
        "auth_proxy_unavailable",
        "invalid_auth_redirect",
        "invalid_oauth_provider",
        "captcha_required",
        "captcha_failed",
        "captcha_unavailable",
        "disposable_email",
        "signup_rate_limited",
        "oauth_rate_limited",
        "email_action_rate_limited",
        "email_not_verified",
        "account_deleted",
        "operator_required",
        "account_not_found",
        "account_not_soft_deleted",
        "account_hard_delete_active_resources",
        "sandbox_not_found",
        "sandbox_not_ready",
        "capacity_exceeded",
        "no_eligible_runtime_host",
        "same_host_required",
        "transition_in_progress",
        "transition_conflict",
        "exec_failed",
        "exec_timeout",
        "snapshot_not_found",
        "snapshot_in_use",
        "incompatible_snapshot",
        "rebuild_required",
        "template_not_found",
        "template_build_not_found",
        "template_name_claim_not_found",
        "build_error",
        "file_error",
        "file_upload_error",
        "volume_backend_capability_unsupported",
        "volume_backend_unavailable",
        "volume_beta_restriction",
        "volume_busy",
        "volume_invalid_mount_path",
        "volume_limit_exceeded",
        "volume_mount_credential_issue_failed",
        "volume_overlapping_mounts",
        "volume_quota_exceeded",
        "volume_read_only",
        "volume_stale_revision",
        "invalid_request",
        "not_found",
        "rate_limit_exceeded",
        "QUOTA_EXCEEDED",
        "feature_unavailable",
        "not_implemented",
        "database_error",
        "internal_error",
    ]
    | str
)
"""Stable word for the kind of failure, made for programs. Handle a value you do not
know by the HTTP status alone: a few subsystems answer with words of their own
before they are added to this list.

    `unauthorized`: The bearer key or token is missing, malformed, revoked or expired.
    `auth_failed`: Signing in failed because the credentials were wrong.
    `auth_locked`: Signing in is blocked for a while after too many failures.
    `auth_proxy_error`: The sign-in provider gave an answer that could not be used.
    `auth_proxy_unavailable`: The sign-in provider cannot be reached.
    `invalid_auth_redirect`: The redirect address of a sign-in is not on the allowed
        list.
    `invalid_oauth_provider`: The OAuth provider asked for is not known or not switched
        on.
    `captcha_required`: The call has to carry a captcha answer.
    `captcha_failed`: The captcha answer was wrong or too old.
    `captcha_unavailable`: The captcha service cannot be reached.
    `disposable_email`: The e-mail address belongs to a throw-away mail provider.
    `signup_rate_limited`: Too many sign-ups came from one origin.
    `oauth_rate_limited`: Too many OAuth sign-ins were started.
    `email_action_rate_limited`: Too many e-mails of this kind were asked for.
    `email_not_verified`: The e-mail address of the account has yet to be confirmed.
    `account_deleted`: The account has been deleted.
    `operator_required`: Only operators may call this.
    `account_not_found`: No such account exists.
    `account_not_soft_deleted`: The account must be marked as deleted before it can be
        erased or restored.
    `account_hard_delete_active_resources`: The account still owns resources and cannot
        be erased.
    `sandbox_not_found`: No sandbox with this id exists, or it is not yours.
    `sandbox_not_ready`: The sandbox is not in a state that allows the call, for
        instance still booting.
    `capacity_exceeded`: There is no free capacity, or you already run as many sandboxes
        as allowed.
    `no_eligible_runtime_host`: No host meets what the sandbox asks for.
    `same_host_required`: The operation needs the host that holds the source state, and
        it is not available.
    `transition_in_progress`: An earlier state change of the same sandbox is still
        running; try again shortly.
    `transition_conflict`: A competing state change won; look at the present state
        before going on.
    `exec_failed`: The command could not be started or its result was lost.
    `exec_timeout`: The command did not end in the time allowed.
    `snapshot_not_found`: No snapshot with this id exists, or it is not yours.
    `snapshot_in_use`: The snapshot is being used and can be neither deleted nor started
        a second time.
    `incompatible_snapshot`: The snapshot does not fit the present runtime.
    `rebuild_required`: The template or snapshot was made for an older runtime and must
        be made anew.
    `template_not_found`: No template with this reference exists, or you cannot see it.
    `template_build_not_found`: No template build with this id exists.
    `template_name_claim_not_found`: No claim on this template name exists.
    `build_error`: A template build failed; `error_detail` tells where.
    `file_error`: A file operation in the guest failed.
    `file_upload_error`: An upload failed; `error_detail` tells why.
    `volume_backend_capability_unsupported`: The storage behind the volume cannot do
        what was asked.
    `volume_backend_unavailable`: The storage behind the volume cannot be reached.
    `volume_beta_restriction`: The volume feature is limited in this way during the
        beta.
    `volume_busy`: The volume is used in a way that rules out the call.
    `volume_invalid_mount_path`: The mount path is relative, reserved or otherwise not
        allowed.
    `volume_limit_exceeded`: More volumes or mounts than allowed.
    `volume_mount_credential_issue_failed`: Access to the storage could not be prepared
        for the mount.
    `volume_overlapping_mounts`: One mount path lies inside another.
    `volume_quota_exceeded`: The volume is full.
    `volume_read_only`: The volume is mounted or marked as read-only.
    `volume_stale_revision`: The volume has changed since the revision the call refers
        to.
    `invalid_request`: The request breaks a rule of this contract; `error` names the
        field.
    `not_found`: No such object or route exists.
    `rate_limit_exceeded`: Too many calls; wait for the time in `Retry-After`.
    `QUOTA_EXCEEDED`: A quota of the team is used up. Written in capitals for historical
        reasons.
    `feature_unavailable`: The feature is switched off on this deployment.
    `not_implemented`: This deployment does not offer the operation.
    `database_error`: The platform could not read or write its records.
    `internal_error`: Something unexpected went wrong in the platform.
"""


class ErrorResponse(Model):
    """Envelope of every failed call. Branch on `code`, show `error` to people, and
    quote `request_id` when you ask for support.
    """

    error: str
    """Explanation for a human reader, in English. The wording may change at any time, so
    do not parse it. Example: `No sandbox with id sb_a1b2c3d4 exists.`.
    """

    code: ErrorResponseCode
    """Stable word for the kind of failure, made for programs. Handle a value you do not
    know by the HTTP status alone: a few subsystems answer with words of their own
    before they are added to this list.

        `unauthorized`: The bearer key or token is missing, malformed, revoked or
            expired.
        `auth_failed`: Signing in failed because the credentials were wrong.
        `auth_locked`: Signing in is blocked for a while after too many failures.
        `auth_proxy_error`: The sign-in provider gave an answer that could not be used.
        `auth_proxy_unavailable`: The sign-in provider cannot be reached.
        `invalid_auth_redirect`: The redirect address of a sign-in is not on the allowed
            list.
        `invalid_oauth_provider`: The OAuth provider asked for is not known or not
            switched on.
        `captcha_required`: The call has to carry a captcha answer.
        `captcha_failed`: The captcha answer was wrong or too old.
        `captcha_unavailable`: The captcha service cannot be reached.
        `disposable_email`: The e-mail address belongs to a throw-away mail provider.
        `signup_rate_limited`: Too many sign-ups came from one origin.
        `oauth_rate_limited`: Too many OAuth sign-ins were started.
        `email_action_rate_limited`: Too many e-mails of this kind were asked for.
        `email_not_verified`: The e-mail address of the account has yet to be confirmed.
        `account_deleted`: The account has been deleted.
        `operator_required`: Only operators may call this.
        `account_not_found`: No such account exists.
        `account_not_soft_deleted`: The account must be marked as deleted before it can
            be erased or restored.
        `account_hard_delete_active_resources`: The account still owns resources and
            cannot be erased.
        `sandbox_not_found`: No sandbox with this id exists, or it is not yours.
        `sandbox_not_ready`: The sandbox is not in a state that allows the call, for
            instance still booting.
        `capacity_exceeded`: There is no free capacity, or you already run as many
            sandboxes as allowed.
        `no_eligible_runtime_host`: No host meets what the sandbox asks for.
        `same_host_required`: The operation needs the host that holds the source state,
            and it is not available.
        `transition_in_progress`: An earlier state change of the same sandbox is still
            running; try again shortly.
        `transition_conflict`: A competing state change won; look at the present state
            before going on.
        `exec_failed`: The command could not be started or its result was lost.
        `exec_timeout`: The command did not end in the time allowed.
        `snapshot_not_found`: No snapshot with this id exists, or it is not yours.
        `snapshot_in_use`: The snapshot is being used and can be neither deleted nor
            started a second time.
        `incompatible_snapshot`: The snapshot does not fit the present runtime.
        `rebuild_required`: The template or snapshot was made for an older runtime and
            must be made anew.
        `template_not_found`: No template with this reference exists, or you cannot see
            it.
        `template_build_not_found`: No template build with this id exists.
        `template_name_claim_not_found`: No claim on this template name exists.
        `build_error`: A template build failed; `error_detail` tells where.
        `file_error`: A file operation in the guest failed.
        `file_upload_error`: An upload failed; `error_detail` tells why.
        `volume_backend_capability_unsupported`: The storage behind the volume cannot do
            what was asked.
        `volume_backend_unavailable`: The storage behind the volume cannot be reached.
        `volume_beta_restriction`: The volume feature is limited in this way during the
            beta.
        `volume_busy`: The volume is used in a way that rules out the call.
        `volume_invalid_mount_path`: The mount path is relative, reserved or otherwise
            not allowed.
        `volume_limit_exceeded`: More volumes or mounts than allowed.
        `volume_mount_credential_issue_failed`: Access to the storage could not be
            prepared for the mount.
        `volume_overlapping_mounts`: One mount path lies inside another.
        `volume_quota_exceeded`: The volume is full.
        `volume_read_only`: The volume is mounted or marked as read-only.
        `volume_stale_revision`: The volume has changed since the revision the call
            refers to.
        `invalid_request`: The request breaks a rule of this contract; `error` names the
            field.
        `not_found`: No such object or route exists.
        `rate_limit_exceeded`: Too many calls; wait for the time in `Retry-After`.
        `QUOTA_EXCEEDED`: A quota of the team is used up. Written in capitals for
            historical reasons.
        `feature_unavailable`: The feature is switched off on this deployment.
        `not_implemented`: This deployment does not offer the operation.
        `database_error`: The platform could not read or write its records.
        `internal_error`: Something unexpected went wrong in the platform.
    """

    error_detail: Annotated[
        TemplateFailureDetail | UploadFailureDetail | None, BestFit
    ] = None
    """Structured facts about a failed template build or a failed upload. A member `reason`
    tells the upload form from the template form. Other failures have no detail.
    """

    request_id: str | None = None
    """Identifier of the failed call, the same as in the response header `x-request-id`.
    Example: `req_01J9WZK4T2M8QX6V3B7N5C0DFH`.
    """

    build_id: str | None = None
    """Template build the failure belongs to. Only sent by template build operations.
    Example: `tb_6f5e4d3c`.
    """
