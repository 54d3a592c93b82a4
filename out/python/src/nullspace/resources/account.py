"""The operations of Account, as data and as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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
    from ..models import AccountExportResponse, AccountMeResponse, DeleteAccountResponse

_DELETE: Operation[DeleteAccountResponse] = Operation(
    "deleteAccount",
    "DELETE",
    "/v1/account",
    responses={"202": Content("json", "DeleteAccountResponse")},
    security=(("supabaseSession",),),
)
_EXPORT: Operation[AccountExportResponse] = Operation(
    "exportAccount",
    "GET",
    "/v1/account/export",
    responses={"200": Content("json", "AccountExportResponse")},
    security=(("supabaseSession",),),
)
_GET_ME: Operation[AccountMeResponse] = Operation(
    "getAccountMe",
    "GET",
    "/v1/account/me",
    responses={"200": Content("json", "AccountMeResponse")},
    security=(("supabaseSession",),),
)
_UPDATE_ME: Operation[AccountMeResponse] = Operation(
    "updateAccountMe",
    "PATCH",
    "/v1/account/me",
    body=Json(),
    responses={"200": Content("json", "AccountMeResponse")},
    security=(("supabaseSession",),),
)


class Account(Resource):
    """Your own account: profile, limits, use, export and deletion. Needs the access token
    of a signed-in person.
    """

    @cached_property
    def with_raw_response(self) -> AccountWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AccountWithRawResponse(Account(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AccountWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AccountWithStreamingResponse(Account(self._transport.streaming()))

    def delete(self, **options: Unpack[RequestOptions]) -> DeleteAccountResponse:
        """Delete the account.

        Marks your account and team as deleted: keys stop working at once and sandboxes
        are destroyed. The data is erased for good some time later. Take an export first
        if you want to keep anything. You cannot undo this yourself; until the data is
        erased, an operator may be able to. Deployments without self-service accounts
        answer with 503.

        Returns:
            The account is marked as deleted.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the account may not make
                this call: its e-mail address has yet to be confirmed, or it is marked
                as deleted. Codes: `email_not_verified`, `account_deleted`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return self._transport.call(_DELETE, options=options)

    def export(self, **options: Unpack[RequestOptions]) -> AccountExportResponse:
        """Export the account.

        Returns all that is stored about your account: profile, team, quotas, keys and
        sandboxes. Use it to answer a request for personal data, or before you delete
        the account. Secret parts of keys are not included. Deployments without
        self-service accounts answer with 503.

        Returns:
            The stored data.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the account may not make
                this call: its e-mail address has yet to be confirmed, or it is marked
                as deleted. Codes: `email_not_verified`, `account_deleted`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return self._transport.call(_EXPORT, options=options)

    def get_me(self, **options: Unpack[RequestOptions]) -> AccountMeResponse:
        """Get the account.

        Returns your profile, team, limits and use. It also answers while the e-mail
        address is not confirmed, so use it after sign-in to decide what to show.
        Deployments without self-service accounts answer with 503.

        Returns:
            Your account.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return self._transport.call(_GET_ME, options=options)

    def update_me(
        self,
        *,
        display_name: str | None | Omit = omit,
        avatar_url: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AccountMeResponse:
        """Update the account.

        Changes the display name or the picture in your profile. Send only what shall
        change. The e-mail address cannot be changed here. Deployments without
        self-service accounts answer with 503.

        Args:
            display_name: Name to show. Example: `Ada`.
            avatar_url: Address of a picture. Example:
                `https://avatars.example.com/ada.png`.

        Returns:
            Your account after the change.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return self._transport.call(
            _UPDATE_ME,
            body={"display_name": display_name, "avatar_url": avatar_url},
            options=options,
        )


class AsyncAccount(AsyncResource):
    """Your own account: profile, limits, use, export and deletion. Needs the access token
    of a signed-in person.
    """

    @cached_property
    def with_raw_response(self) -> AsyncAccountWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncAccountWithRawResponse(AsyncAccount(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncAccountWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncAccountWithStreamingResponse(
            AsyncAccount(self._transport.streaming())
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> DeleteAccountResponse:
        """Delete the account.

        Marks your account and team as deleted: keys stop working at once and sandboxes
        are destroyed. The data is erased for good some time later. Take an export first
        if you want to keep anything. You cannot undo this yourself; until the data is
        erased, an operator may be able to. Deployments without self-service accounts
        answer with 503.

        Returns:
            The account is marked as deleted.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the account may not make
                this call: its e-mail address has yet to be confirmed, or it is marked
                as deleted. Codes: `email_not_verified`, `account_deleted`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return await self._transport.call(_DELETE, options=options)

    async def export(self, **options: Unpack[RequestOptions]) -> AccountExportResponse:
        """Export the account.

        Returns all that is stored about your account: profile, team, quotas, keys and
        sandboxes. Use it to answer a request for personal data, or before you delete
        the account. Secret parts of keys are not included. Deployments without
        self-service accounts answer with 503.

        Returns:
            The stored data.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the account may not make
                this call: its e-mail address has yet to be confirmed, or it is marked
                as deleted. Codes: `email_not_verified`, `account_deleted`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return await self._transport.call(_EXPORT, options=options)

    async def get_me(self, **options: Unpack[RequestOptions]) -> AccountMeResponse:
        """Get the account.

        Returns your profile, team, limits and use. It also answers while the e-mail
        address is not confirmed, so use it after sign-in to decide what to show.
        Deployments without self-service accounts answer with 503.

        Returns:
            Your account.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return await self._transport.call(_GET_ME, options=options)

    async def update_me(
        self,
        *,
        display_name: str | None | Omit = omit,
        avatar_url: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AccountMeResponse:
        """Update the account.

        Changes the display name or the picture in your profile. Send only what shall
        change. The e-mail address cannot be changed here. Deployments without
        self-service accounts answer with 503.

        Args:
            display_name: Name to show. Example: `Ada`.
            avatar_url: Address of a picture. Example:
                `https://avatars.example.com/ada.png`.

        Returns:
            Your account after the change.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _UPDATE_ME,
            body={"display_name": display_name, "avatar_url": avatar_url},
            options=options,
        )


class AccountWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Account) -> None:
        self.delete = raw(resource.delete)
        self.export = raw(resource.export)
        self.get_me = raw(resource.get_me)
        self.update_me = raw(resource.update_me)


class AccountWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Account) -> None:
        self.delete = streaming(resource.delete)
        self.export = streaming(resource.export)
        self.get_me = streaming(resource.get_me)
        self.update_me = streaming(resource.update_me)


class AsyncAccountWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncAccount) -> None:
        self.delete = async_raw(resource.delete)
        self.export = async_raw(resource.export)
        self.get_me = async_raw(resource.get_me)
        self.update_me = async_raw(resource.update_me)


class AsyncAccountWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncAccount) -> None:
        self.delete = async_streaming(resource.delete)
        self.export = async_streaming(resource.export)
        self.get_me = async_streaming(resource.get_me)
        self.update_me = async_streaming(resource.update_me)
