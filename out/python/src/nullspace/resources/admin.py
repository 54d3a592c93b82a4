"""The operations of Admin, as data and as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime import (
    AsyncResource,
    Content,
    Json,
    Operation,
    Resource,
    async_raw,
    async_streaming,
    omit,
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import Omit, RequestOptions
    from ..models import (
        AccountUser,
        AdminAccountDetail,
        AdminCreateKeyResponse,
        AdminHardDeleteResponse,
        QuotaTier,
    )

_LIST_QUOTA_TIERS: Operation[list[QuotaTier]] = Operation(
    "adminListQuotaTiers",
    "GET",
    "/v1/admin/quota-tiers",
    responses={"200": Content("json", "list[QuotaTier]")},
    security=(("supabaseSession",),),
)
_SEARCH_USERS: Operation[list[AccountUser]] = Operation(
    "adminSearchUsers",
    "GET",
    "/v1/admin/users",
    responses={"200": Content("json", "list[AccountUser]")},
    security=(("supabaseSession",),),
)
_GET_USER: Operation[AdminAccountDetail] = Operation(
    "adminGetUser",
    "GET",
    "/v1/admin/users/{user_id}",
    responses={"200": Content("json", "AdminAccountDetail")},
    security=(("supabaseSession",),),
)
_HARD_DELETE_USER: Operation[AdminHardDeleteResponse] = Operation(
    "adminHardDeleteUser",
    "DELETE",
    "/v1/admin/users/{user_id}",
    body=Json(optional=True),
    responses={"200": Content("json", "AdminHardDeleteResponse")},
    security=(("supabaseSession",),),
)
_CREATE_USER_KEY: Operation[AdminCreateKeyResponse] = Operation(
    "adminCreateUserKey",
    "POST",
    "/v1/admin/users/{user_id}/keys",
    body=Json(optional=True),
    responses={"201": Content("json", "AdminCreateKeyResponse")},
    security=(("supabaseSession",),),
)
_SET_USER_QUOTA: Operation[AdminAccountDetail] = Operation(
    "adminSetUserQuota",
    "PATCH",
    "/v1/admin/users/{user_id}/quota",
    body=Json(),
    responses={"200": Content("json", "AdminAccountDetail")},
    security=(("supabaseSession",),),
)


class Admin(Resource):
    """Accounts, quotas and keys of other people, for the operators of a deployment. Needs
    the access token of a person whose account is marked as operator.
    """

    @cached_property
    def with_raw_response(self) -> AdminWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AdminWithRawResponse(Admin(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AdminWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AdminWithStreamingResponse(Admin(self._transport.streaming()))

    def list_quota_tiers(self, **options: Unpack[RequestOptions]) -> list[QuotaTier]:
        """List quota tiers.

        Returns the quota tiers that can be given to accounts, with their limits. Only
        for operators.

        Returns:
            The tiers.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
        """
        return self._transport.call(_LIST_QUOTA_TIERS, options=options)

    def search_users(
        self,
        *,
        query: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[AccountUser]:
        """Search users.

        Finds accounts by a part of the e-mail address or name, deleted ones included.
        Only for operators. The number of results is limited, so narrow the text down if
        the right account is missing.

        Args:
            query: Text to look for in e-mail addresses and names. Left out, the newest
                accounts are returned.
            limit: Largest number of accounts to return. Default: `25`.

        Returns:
            The accounts; an empty array if none matches.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
        """
        return self._transport.call(
            _SEARCH_USERS, query={"query": query, "limit": limit}, options=options
        )

    def get_user(
        self, user_id: UUID | str, **options: Unpack[RequestOptions]
    ) -> AdminAccountDetail:
        """Get a user.

        Returns one account with its team, limits, use, keys and sandboxes. Use it to
        answer support requests. Only for operators.

        Args:
            user_id: Identifier of the account.

        Returns:
            The account.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
            NotFoundError: No account with this id exists, not even a deleted one. Code:
                `account_not_found`.
        """
        return self._transport.call(
            _GET_USER, path={"user_id": user_id}, options=options
        )

    def hard_delete_user(
        self,
        user_id: UUID | str,
        *,
        reason: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AdminHardDeleteResponse:
        """Erase a user.

        Erases an account and its data at once instead of at the scheduled time. The
        account must be marked as deleted already and its team must own nothing that
        runs; otherwise the call is refused with 409. This cannot be undone. Only for
        operators.

        Args:
            user_id: Identifier of the account.
            reason: Remark for the audit record. Example:
                `Request of the owner, ticket 4711`.

        Returns:
            The account is erased.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
            NotFoundError: No account with this id exists, not even a deleted one. Code:
                `account_not_found`.
            ConflictError: The account cannot be erased yet: it is not marked as
                deleted, or its team still owns running sandboxes or other resources.
                Deal with the cause, then repeat the call. Codes:
                `account_not_soft_deleted`, `account_hard_delete_active_resources`.
        """
        return self._transport.call(
            _HARD_DELETE_USER,
            path={"user_id": user_id},
            body={"reason": reason},
            options=options,
        )

    def create_user_key(
        self,
        user_id: UUID | str,
        *,
        name: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AdminCreateKeyResponse:
        """Create a key for a user.

        Makes an API key that acts for the team of somebody else, as is done for the
        beta. The key is in this answer only. Only for operators.

        Args:
            user_id: Identifier of the account.
            name: Name to recognise the key by. Example: `beta ada`.

        Returns:
            The key was made.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
            NotFoundError: No account with this id exists, not even a deleted one. Code:
                `account_not_found`.
        """
        return self._transport.call(
            _CREATE_USER_KEY,
            path={"user_id": user_id},
            body={"name": name},
            options=options,
        )

    def set_user_quota(
        self,
        user_id: UUID | str,
        *,
        quota_tier_id: str,
        **options: Unpack[RequestOptions],
    ) -> AdminAccountDetail:
        """Set the quota of a user.

        Moves an account and its team to another quota tier. The new limits apply from
        the next create or timeout call on; sandboxes that run are not stopped. Only for
        operators.

        Args:
            user_id: Identifier of the account.
            quota_tier_id: Identifier of the tier, from the list of tiers. Example:
                `pro`.

        Returns:
            The account with its new limits.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
            NotFoundError: The account does not exist, or there is no such quota tier.
                Codes: `account_not_found`, `not_found`.
        """
        return self._transport.call(
            _SET_USER_QUOTA,
            path={"user_id": user_id},
            body={"quota_tier_id": quota_tier_id},
            options=options,
        )


class AsyncAdmin(AsyncResource):
    """Accounts, quotas and keys of other people, for the operators of a deployment. Needs
    the access token of a person whose account is marked as operator.
    """

    @cached_property
    def with_raw_response(self) -> AsyncAdminWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncAdminWithRawResponse(AsyncAdmin(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncAdminWithStreamingResponse(AsyncAdmin(self._transport.streaming()))

    async def list_quota_tiers(
        self, **options: Unpack[RequestOptions]
    ) -> list[QuotaTier]:
        """List quota tiers.

        Returns the quota tiers that can be given to accounts, with their limits. Only
        for operators.

        Returns:
            The tiers.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
        """
        return await self._transport.call(_LIST_QUOTA_TIERS, options=options)

    async def search_users(
        self,
        *,
        query: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[AccountUser]:
        """Search users.

        Finds accounts by a part of the e-mail address or name, deleted ones included.
        Only for operators. The number of results is limited, so narrow the text down if
        the right account is missing.

        Args:
            query: Text to look for in e-mail addresses and names. Left out, the newest
                accounts are returned.
            limit: Largest number of accounts to return. Default: `25`.

        Returns:
            The accounts; an empty array if none matches.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
        """
        return await self._transport.call(
            _SEARCH_USERS, query={"query": query, "limit": limit}, options=options
        )

    async def get_user(
        self, user_id: UUID | str, **options: Unpack[RequestOptions]
    ) -> AdminAccountDetail:
        """Get a user.

        Returns one account with its team, limits, use, keys and sandboxes. Use it to
        answer support requests. Only for operators.

        Args:
            user_id: Identifier of the account.

        Returns:
            The account.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
            NotFoundError: No account with this id exists, not even a deleted one. Code:
                `account_not_found`.
        """
        return await self._transport.call(
            _GET_USER, path={"user_id": user_id}, options=options
        )

    async def hard_delete_user(
        self,
        user_id: UUID | str,
        *,
        reason: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AdminHardDeleteResponse:
        """Erase a user.

        Erases an account and its data at once instead of at the scheduled time. The
        account must be marked as deleted already and its team must own nothing that
        runs; otherwise the call is refused with 409. This cannot be undone. Only for
        operators.

        Args:
            user_id: Identifier of the account.
            reason: Remark for the audit record. Example:
                `Request of the owner, ticket 4711`.

        Returns:
            The account is erased.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
            NotFoundError: No account with this id exists, not even a deleted one. Code:
                `account_not_found`.
            ConflictError: The account cannot be erased yet: it is not marked as
                deleted, or its team still owns running sandboxes or other resources.
                Deal with the cause, then repeat the call. Codes:
                `account_not_soft_deleted`, `account_hard_delete_active_resources`.
        """
        return await self._transport.call(
            _HARD_DELETE_USER,
            path={"user_id": user_id},
            body={"reason": reason},
            options=options,
        )

    async def create_user_key(
        self,
        user_id: UUID | str,
        *,
        name: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AdminCreateKeyResponse:
        """Create a key for a user.

        Makes an API key that acts for the team of somebody else, as is done for the
        beta. The key is in this answer only. Only for operators.

        Args:
            user_id: Identifier of the account.
            name: Name to recognise the key by. Example: `beta ada`.

        Returns:
            The key was made.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
            NotFoundError: No account with this id exists, not even a deleted one. Code:
                `account_not_found`.
        """
        return await self._transport.call(
            _CREATE_USER_KEY,
            path={"user_id": user_id},
            body={"name": name},
            options=options,
        )

    async def set_user_quota(
        self,
        user_id: UUID | str,
        *,
        quota_tier_id: str,
        **options: Unpack[RequestOptions],
    ) -> AdminAccountDetail:
        """Set the quota of a user.

        Moves an account and its team to another quota tier. The new limits apply from
        the next create or timeout call on; sandboxes that run are not stopped. Only for
        operators.

        Args:
            user_id: Identifier of the account.
            quota_tier_id: Identifier of the tier, from the list of tiers. Example:
                `pro`.

        Returns:
            The account with its new limits.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the person is no operator.
                Code: `operator_required`.
            NotFoundError: The account does not exist, or there is no such quota tier.
                Codes: `account_not_found`, `not_found`.
        """
        return await self._transport.call(
            _SET_USER_QUOTA,
            path={"user_id": user_id},
            body={"quota_tier_id": quota_tier_id},
            options=options,
        )


class AdminWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Admin) -> None:
        self.list_quota_tiers = raw(resource.list_quota_tiers)
        self.search_users = raw(resource.search_users)
        self.get_user = raw(resource.get_user)
        self.hard_delete_user = raw(resource.hard_delete_user)
        self.create_user_key = raw(resource.create_user_key)
        self.set_user_quota = raw(resource.set_user_quota)


class AdminWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Admin) -> None:
        self.list_quota_tiers = streaming(resource.list_quota_tiers)
        self.search_users = streaming(resource.search_users)
        self.get_user = streaming(resource.get_user)
        self.hard_delete_user = streaming(resource.hard_delete_user)
        self.create_user_key = streaming(resource.create_user_key)
        self.set_user_quota = streaming(resource.set_user_quota)


class AsyncAdminWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncAdmin) -> None:
        self.list_quota_tiers = async_raw(resource.list_quota_tiers)
        self.search_users = async_raw(resource.search_users)
        self.get_user = async_raw(resource.get_user)
        self.hard_delete_user = async_raw(resource.hard_delete_user)
        self.create_user_key = async_raw(resource.create_user_key)
        self.set_user_quota = async_raw(resource.set_user_quota)


class AsyncAdminWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncAdmin) -> None:
        self.list_quota_tiers = async_streaming(resource.list_quota_tiers)
        self.search_users = async_streaming(resource.search_users)
        self.get_user = async_streaming(resource.get_user)
        self.hard_delete_user = async_streaming(resource.hard_delete_user)
        self.create_user_key = async_streaming(resource.create_user_key)
        self.set_user_quota = async_streaming(resource.set_user_quota)
