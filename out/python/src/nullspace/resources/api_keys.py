"""The operations of API Keys, as data and as methods."""

from __future__ import annotations

import builtins
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
        ApiKeyInfo,
        CreateApiKeyResponse,
        DefaultApiKeyResponse,
        RevokeApiKeyResponse,
    )

_CREATE: Operation[CreateApiKeyResponse] = Operation(
    "createApiKey",
    "POST",
    "/v1/keys",
    body=Json(),
    responses={"201": Content("json", "CreateApiKeyResponse")},
    security=(("supabaseSession",),),
)
_LIST: Operation[list[ApiKeyInfo]] = Operation(
    "listApiKeys",
    "GET",
    "/v1/keys",
    responses={"200": Content("json", "list[ApiKeyInfo]")},
    security=(("supabaseSession",),),
)
_CREATE_DEFAULT_API_KEY: Operation[DefaultApiKeyResponse] = Operation(
    "createDefaultApiKey",
    "POST",
    "/v1/keys/default",
    responses={
        "200": Content("json", "DefaultApiKeyResponse"),
        "201": Content("json", "DefaultApiKeyResponse"),
    },
    security=(("supabaseSession",),),
)
_REVOKE: Operation[RevokeApiKeyResponse] = Operation(
    "revokeApiKey",
    "DELETE",
    "/v1/keys/{id}",
    responses={"200": Content("json", "RevokeApiKeyResponse")},
    security=(("supabaseSession",),),
)
_ROTATE: Operation[CreateApiKeyResponse] = Operation(
    "rotateApiKey",
    "POST",
    "/v1/keys/{id}/rotate",
    body=Json(),
    responses={"201": Content("json", "CreateApiKeyResponse")},
    security=(("supabaseSession",),),
)


class ApiKeys(Resource):
    """Make, list, rotate and revoke the API keys of your team. Needs the access token of a
    signed-in person; an API key cannot manage keys.
    """

    @cached_property
    def with_raw_response(self) -> ApiKeysWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return ApiKeysWithRawResponse(ApiKeys(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> ApiKeysWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return ApiKeysWithStreamingResponse(ApiKeys(self._transport.streaming()))

    def create(
        self,
        *,
        name: str | None | Omit = omit,
        scope: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateApiKeyResponse:
        """Create an API key.

        Makes an API key for your team. The key is in this answer only, so store it at
        once. Make one key per program, and you can revoke them one by one. Deployments
        without self-service accounts answer with 503.

        Args:
            name: Name to recognise the key by. Example: `laptop`.
            scope: Word that describes what the key is for. It is kept and shown, but
                limits nothing: every key can do all its team can. Example: `ci`.

        Returns:
            The key was made.

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
        return self._transport.call(
            _CREATE, body={"name": name, "scope": scope}, options=options
        )

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[ApiKeyInfo]:
        """List API keys.

        Returns the API keys of your team, revoked and expired ones included. Use it to
        find keys that are no longer used. Only the first characters of each key are
        shown. Deployments without self-service accounts answer with 503.

        Returns:
            The keys; an empty array if there are none.

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
        return self._transport.call(_LIST, options=options)

    def create_default_api_key(
        self, **options: Unpack[RequestOptions]
    ) -> DefaultApiKeyResponse:
        """Create the default API key.

        Makes the first key of your team if it has none, and otherwise tells which key
        is the default. Safe to call at every sign-in. Status 201 means that a key was
        made and is shown; with 200 it existed before and cannot be shown again.
        Deployments without self-service accounts answer with 503.

        Returns:
            There was a default key already.

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
        return self._transport.call(_CREATE_DEFAULT_API_KEY, options=options)

    def revoke(
        self, id: UUID | str, **options: Unpack[RequestOptions]
    ) -> RevokeApiKeyResponse:
        """Revoke an API key.

        Makes a key useless at once and for good. Use it when a key has leaked or is no
        longer needed. To replace a key without interruption, rotate it. Deployments
        without self-service accounts answer with 503.

        Args:
            id: Identifier of the API key; not the key itself.

        Returns:
            The key is revoked.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the account may not make
                this call: its e-mail address has yet to be confirmed, or it is marked
                as deleted. Codes: `email_not_verified`, `account_deleted`.
            NotFoundError: No API key with this id exists in your team. Code:
                `not_found`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return self._transport.call(_REVOKE, path={"id": id}, options=options)

    def rotate(
        self,
        id: UUID | str,
        *,
        name: str | None | Omit = omit,
        scope: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateApiKeyResponse:
        """Rotate an API key.

        Makes a successor to a key and lets the old one work for another 24 hours, so
        that you can change over without interruption. The new key is in this answer
        only. If the old key has leaked, revoke it as well. Deployments without
        self-service accounts answer with 503.

        Args:
            id: Identifier of the API key; not the key itself.
            name: Name to recognise the key by. Example: `laptop`.
            scope: Word that describes what the key is for. It is kept and shown, but
                limits nothing: every key can do all its team can. Example: `ci`.

        Returns:
            The successor.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the account may not make
                this call: its e-mail address has yet to be confirmed, or it is marked
                as deleted. Codes: `email_not_verified`, `account_deleted`.
            NotFoundError: No API key with this id exists in your team. Code:
                `not_found`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return self._transport.call(
            _ROTATE,
            path={"id": id},
            body={"name": name, "scope": scope},
            options=options,
        )


class AsyncApiKeys(AsyncResource):
    """Make, list, rotate and revoke the API keys of your team. Needs the access token of a
    signed-in person; an API key cannot manage keys.
    """

    @cached_property
    def with_raw_response(self) -> AsyncApiKeysWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncApiKeysWithRawResponse(AsyncApiKeys(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncApiKeysWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncApiKeysWithStreamingResponse(
            AsyncApiKeys(self._transport.streaming())
        )

    async def create(
        self,
        *,
        name: str | None | Omit = omit,
        scope: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateApiKeyResponse:
        """Create an API key.

        Makes an API key for your team. The key is in this answer only, so store it at
        once. Make one key per program, and you can revoke them one by one. Deployments
        without self-service accounts answer with 503.

        Args:
            name: Name to recognise the key by. Example: `laptop`.
            scope: Word that describes what the key is for. It is kept and shown, but
                limits nothing: every key can do all its team can. Example: `ci`.

        Returns:
            The key was made.

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
        return await self._transport.call(
            _CREATE, body={"name": name, "scope": scope}, options=options
        )

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[ApiKeyInfo]:
        """List API keys.

        Returns the API keys of your team, revoked and expired ones included. Use it to
        find keys that are no longer used. Only the first characters of each key are
        shown. Deployments without self-service accounts answer with 503.

        Returns:
            The keys; an empty array if there are none.

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
        return await self._transport.call(_LIST, options=options)

    async def create_default_api_key(
        self, **options: Unpack[RequestOptions]
    ) -> DefaultApiKeyResponse:
        """Create the default API key.

        Makes the first key of your team if it has none, and otherwise tells which key
        is the default. Safe to call at every sign-in. Status 201 means that a key was
        made and is shown; with 200 it existed before and cannot be shown again.
        Deployments without self-service accounts answer with 503.

        Returns:
            There was a default key already.

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
        return await self._transport.call(_CREATE_DEFAULT_API_KEY, options=options)

    async def revoke(
        self, id: UUID | str, **options: Unpack[RequestOptions]
    ) -> RevokeApiKeyResponse:
        """Revoke an API key.

        Makes a key useless at once and for good. Use it when a key has leaked or is no
        longer needed. To replace a key without interruption, rotate it. Deployments
        without self-service accounts answer with 503.

        Args:
            id: Identifier of the API key; not the key itself.

        Returns:
            The key is revoked.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the account may not make
                this call: its e-mail address has yet to be confirmed, or it is marked
                as deleted. Codes: `email_not_verified`, `account_deleted`.
            NotFoundError: No API key with this id exists in your team. Code:
                `not_found`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return await self._transport.call(_REVOKE, path={"id": id}, options=options)

    async def rotate(
        self,
        id: UUID | str,
        *,
        name: str | None | Omit = omit,
        scope: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateApiKeyResponse:
        """Rotate an API key.

        Makes a successor to a key and lets the old one work for another 24 hours, so
        that you can change over without interruption. The new key is in this answer
        only. If the old key has leaked, revoke it as well. Deployments without
        self-service accounts answer with 503.

        Args:
            id: Identifier of the API key; not the key itself.
            name: Name to recognise the key by. Example: `laptop`.
            scope: Word that describes what the key is for. It is kept and shown, but
                limits nothing: every key can do all its team can. Example: `ci`.

        Returns:
            The successor.

        Raises:
            AuthenticationError: The access token is missing, malformed or has expired,
                or an API key was sent in its place. Refresh the session and try again.
                Code: `unauthorized`.
            PermissionDeniedError: The session is good, but the account may not make
                this call: its e-mail address has yet to be confirmed, or it is marked
                as deleted. Codes: `email_not_verified`, `account_deleted`.
            NotFoundError: No API key with this id exists in your team. Code:
                `not_found`.
            InternalServerError: Self-service accounts are switched off on this
                deployment, or the sign-in service or the records cannot be reached.
                Only `feature_unavailable` will not pass by itself. Codes:
                `feature_unavailable`, `auth_proxy_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _ROTATE,
            path={"id": id},
            body={"name": name, "scope": scope},
            options=options,
        )


class ApiKeysWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: ApiKeys) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.create_default_api_key = raw(resource.create_default_api_key)
        self.revoke = raw(resource.revoke)
        self.rotate = raw(resource.rotate)


class ApiKeysWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: ApiKeys) -> None:
        self.create = streaming(resource.create)
        self.list = streaming(resource.list)
        self.create_default_api_key = streaming(resource.create_default_api_key)
        self.revoke = streaming(resource.revoke)
        self.rotate = streaming(resource.rotate)


class AsyncApiKeysWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncApiKeys) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw(resource.list)
        self.create_default_api_key = async_raw(resource.create_default_api_key)
        self.revoke = async_raw(resource.revoke)
        self.rotate = async_raw(resource.rotate)


class AsyncApiKeysWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncApiKeys) -> None:
        self.create = async_streaming(resource.create)
        self.list = async_streaming(resource.list)
        self.create_default_api_key = async_streaming(resource.create_default_api_key)
        self.revoke = async_streaming(resource.revoke)
        self.rotate = async_streaming(resource.rotate)
