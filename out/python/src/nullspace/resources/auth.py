"""The operations of Auth, as data and as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

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
    from ..models import AuthOAuthStartResponse, AuthProxyResponse, AuthSessionResponse

_OAUTH_START: Operation[AuthOAuthStartResponse] = Operation(
    "authOAuthStart",
    "POST",
    "/v1/auth/oauth/start",
    body=Json(),
    responses={"200": Content("json", "AuthOAuthStartResponse")},
)
_RESET_PASSWORD: Operation[AuthProxyResponse] = Operation(
    "authResetPassword",
    "POST",
    "/v1/auth/password/reset",
    body=Json(),
    responses={"200": Content("json", "AuthProxyResponse")},
)
_SIGNIN: Operation[AuthSessionResponse] = Operation(
    "authSignin",
    "POST",
    "/v1/auth/signin",
    body=Json(),
    responses={"200": Content("json", "AuthSessionResponse")},
)
_SIGNUP: Operation[AuthProxyResponse] = Operation(
    "authSignup",
    "POST",
    "/v1/auth/signup",
    body=Json(),
    responses={"200": Content("json", "AuthProxyResponse")},
)
_RESEND_VERIFICATION: Operation[AuthProxyResponse] = Operation(
    "authResendVerification",
    "POST",
    "/v1/auth/verification/resend",
    body=Json(),
    responses={"200": Content("json", "AuthProxyResponse")},
)


class Auth(Resource):
    """Sign up, sign in and confirm e-mail addresses, passed on to the sign-in service of
    the deployment. No token is needed.
    """

    @cached_property
    def with_raw_response(self) -> AuthWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AuthWithRawResponse(Auth(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AuthWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AuthWithStreamingResponse(Auth(self._transport.streaming()))

    def oauth_start(
        self,
        *,
        provider: Literal["github", "google"] | str,
        redirect_to: str,
        captcha_token: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AuthOAuthStartResponse:
        """Start an OAuth sign-in.

        Gives the address of a provider's sign-in page. Send the browser there; the
        provider returns it to your redirect address with the session. Deployments that
        do not offer OAuth answer with 503.

        Args:
            provider: Provider to sign in with. Available options: `github`, `google`.
            redirect_to: Address of your site to return to with the session. It must be
                on the list of the deployment. Example:
                `https://console.example.com/callback`.
            captcha_token: Answer of the captcha widget. Needed when the deployment uses
                a captcha, otherwise `null` or left out. Example: `cap_03AGdBq26`.

        Returns:
            Where to send the browser.

        Raises:
            BadRequestError: A field is missing or malformed, the captcha answer is
                missing, the provider is not switched on, or the redirect address is not
                on the list of the deployment. Codes: `invalid_request`,
                `invalid_oauth_provider`, `invalid_auth_redirect`, `captcha_required`.
            PermissionDeniedError: The captcha answer was wrong or is too old. Ask the
                person to solve a new one. Codes: `captcha_required`, `captcha_failed`.
            RateLimitError: Too many sign-ins were started from this address. Wait for
                the stated time. Codes: `oauth_rate_limited`, `rate_limit_exceeded`.
            InternalServerError: 502: The sign-in service gave an answer that cannot be
                used. Try again once; report it if it stays. Code: `auth_proxy_error`.
                503: Self-service sign-in is switched off on this deployment, or the
                sign-in or captcha service cannot be reached. Only `feature_unavailable`
                will not pass by itself. Codes: `feature_unavailable`,
                `auth_proxy_unavailable`, `captcha_unavailable`.
        """
        return self._transport.call(
            _OAUTH_START,
            body={
                "provider": provider,
                "redirect_to": redirect_to,
                "captcha_token": captcha_token,
            },
            options=options,
        )

    def reset_password(
        self,
        *,
        email: str,
        captcha_token: str | None | Omit = omit,
        redirect_to: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AuthProxyResponse:
        """Reset a password.

        Sends an e-mail with a link to choose a new password. The answer is the same
        whether or not the address has an account, so show the person a neutral text.
        Deployments without self-service accounts answer with 503.

        Args:
            email: E-mail address of the account. Example: `ada@example.com`.
            captcha_token: Answer of the captcha widget. Needed when the deployment uses
                a captcha, otherwise `null` or left out. Example: `cap_03AGdBq26`.
            redirect_to: Address of your site that the link in the e-mail leads back to.
                It must be on the list of the deployment; left out, the deployment's own
                page is used. Example: `https://console.example.com/welcome`.

        Returns:
            The request was taken.

        Raises:
            BadRequestError: A field is missing or malformed, the captcha answer is
                missing, or the redirect address is not on the list of the deployment.
                Codes: `invalid_request`, `invalid_auth_redirect`, `captcha_required`.
            PermissionDeniedError: The captcha answer was wrong or is too old. Ask the
                person to solve a new one. Codes: `captcha_required`, `captcha_failed`.
            RateLimitError: Too many e-mails were asked for. Wait for the stated time.
                Codes: `email_action_rate_limited`, `rate_limit_exceeded`.
            InternalServerError: 502: The sign-in service gave an answer that cannot be
                used. Try again once; report it if it stays. Code: `auth_proxy_error`.
                503: Self-service sign-in is switched off on this deployment, or the
                sign-in or captcha service cannot be reached. Only `feature_unavailable`
                will not pass by itself. Codes: `feature_unavailable`,
                `auth_proxy_unavailable`, `captcha_unavailable`.
        """
        return self._transport.call(
            _RESET_PASSWORD,
            body={
                "email": email,
                "captcha_token": captcha_token,
                "redirect_to": redirect_to,
            },
            options=options,
        )

    def signin(
        self,
        *,
        email: str,
        password: str,
        captcha_token: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AuthSessionResponse:
        """Sign in.

        Exchanges an e-mail address and a password for a session. Send its access token
        to account, key and operator routes; sandboxes need an API key instead. After
        several failures the account is locked for a while, with 429. Deployments
        without self-service accounts answer with 503.

        Args:
            email: E-mail address of the account. Example: `ada@example.com`.
            password: Password of the account. Example: `correct-horse-battery`.
            captcha_token: Answer of the captcha widget. Needed when the deployment uses
                a captcha, otherwise `null` or left out. Example: `cap_03AGdBq26`.

        Returns:
            The session.

        Raises:
            BadRequestError: A field is missing or malformed, or the captcha answer is
                missing. Codes: `invalid_request`, `captcha_required`.
            AuthenticationError: The e-mail address and the password do not go together.
                The answer is the same when there is no such account. Code:
                `auth_failed`.
            RateLimitError: Signing in is blocked for a while after too many failures,
                or you are calling too often. Wait for the stated time. Codes:
                `auth_locked`, `rate_limit_exceeded`.
            InternalServerError: 502: The sign-in service gave an answer that cannot be
                used. Try again once; report it if it stays. Code: `auth_proxy_error`.
                503: Self-service sign-in is switched off on this deployment, or the
                sign-in or captcha service cannot be reached. Only `feature_unavailable`
                will not pass by itself. Codes: `feature_unavailable`,
                `auth_proxy_unavailable`, `captcha_unavailable`.
        """
        return self._transport.call(
            _SIGNIN,
            body={"email": email, "password": password, "captcha_token": captcha_token},
            options=options,
        )

    def signup(
        self,
        *,
        email: str,
        password: str,
        display_name: str | None | Omit = omit,
        captcha_token: str | None | Omit = omit,
        redirect_to: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AuthProxyResponse:
        """Sign up.

        Asks for a new account and sends an e-mail to confirm the address. There is no
        session yet: the person signs in after following the link. The answer does not
        tell whether the address had an account before. Deployments without self-service
        accounts answer with 503.

        Args:
            email: E-mail address, which has to be confirmed. Throw-away providers are
                refused. Example: `ada@example.com`.
            password: Password to sign in with. The sign-in service decides how strong
                it must be. Example: `correct-horse-battery`.
            display_name: Name to show, or `null`. Example: `Ada`.
            captcha_token: Answer of the captcha widget. Needed when the deployment uses
                a captcha, otherwise `null` or left out. Example: `cap_03AGdBq26`.
            redirect_to: Address of your site that the link in the e-mail leads back to.
                It must be on the list of the deployment; left out, the deployment's own
                page is used. Example: `https://console.example.com/welcome`.

        Returns:
            The request was taken.

        Raises:
            BadRequestError: A field is missing or malformed, the captcha answer is
                missing, or the redirect address is not on the list of the deployment.
                Codes: `invalid_request`, `invalid_auth_redirect`, `captcha_required`.
            PermissionDeniedError: The captcha answer was wrong, or the e-mail address
                belongs to a throw-away provider. Codes: `captcha_required`,
                `captcha_failed`, `disposable_email`.
            RateLimitError: Too many sign-ups came from this address. Wait for the
                stated time. Codes: `signup_rate_limited`, `rate_limit_exceeded`.
            InternalServerError: 502: The sign-in service gave an answer that cannot be
                used. Try again once; report it if it stays. Code: `auth_proxy_error`.
                503: Self-service sign-in is switched off on this deployment, or the
                sign-in or captcha service cannot be reached. Only `feature_unavailable`
                will not pass by itself. Codes: `feature_unavailable`,
                `auth_proxy_unavailable`, `captcha_unavailable`.
        """
        return self._transport.call(
            _SIGNUP,
            body={
                "email": email,
                "password": password,
                "display_name": display_name,
                "captcha_token": captcha_token,
                "redirect_to": redirect_to,
            },
            options=options,
        )

    def resend_verification(
        self,
        *,
        email: str,
        captcha_token: str | None | Omit = omit,
        redirect_to: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AuthProxyResponse:
        """Resend the verification e-mail.

        Sends the e-mail that confirms an address once more. Offer it to people whose
        first e-mail did not arrive. Addresses that are confirmed, or unknown, get the
        same answer and no e-mail. Deployments without self-service accounts answer with
        503.

        Args:
            email: E-mail address of the account. Example: `ada@example.com`.
            captcha_token: Answer of the captcha widget. Needed when the deployment uses
                a captcha, otherwise `null` or left out. Example: `cap_03AGdBq26`.
            redirect_to: Address of your site that the link in the e-mail leads back to.
                It must be on the list of the deployment; left out, the deployment's own
                page is used. Example: `https://console.example.com/welcome`.

        Returns:
            The request was taken.

        Raises:
            BadRequestError: A field is missing or malformed, the captcha answer is
                missing, or the redirect address is not on the list of the deployment.
                Codes: `invalid_request`, `invalid_auth_redirect`, `captcha_required`.
            PermissionDeniedError: The captcha answer was wrong or is too old. Ask the
                person to solve a new one. Codes: `captcha_required`, `captcha_failed`.
            RateLimitError: Too many e-mails were asked for. Wait for the stated time.
                Codes: `email_action_rate_limited`, `rate_limit_exceeded`.
            InternalServerError: 502: The sign-in service gave an answer that cannot be
                used. Try again once; report it if it stays. Code: `auth_proxy_error`.
                503: Self-service sign-in is switched off on this deployment, or the
                sign-in or captcha service cannot be reached. Only `feature_unavailable`
                will not pass by itself. Codes: `feature_unavailable`,
                `auth_proxy_unavailable`, `captcha_unavailable`.
        """
        return self._transport.call(
            _RESEND_VERIFICATION,
            body={
                "email": email,
                "captcha_token": captcha_token,
                "redirect_to": redirect_to,
            },
            options=options,
        )


class AsyncAuth(AsyncResource):
    """Sign up, sign in and confirm e-mail addresses, passed on to the sign-in service of
    the deployment. No token is needed.
    """

    @cached_property
    def with_raw_response(self) -> AsyncAuthWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncAuthWithRawResponse(AsyncAuth(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncAuthWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncAuthWithStreamingResponse(AsyncAuth(self._transport.streaming()))

    async def oauth_start(
        self,
        *,
        provider: Literal["github", "google"] | str,
        redirect_to: str,
        captcha_token: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AuthOAuthStartResponse:
        """Start an OAuth sign-in.

        Gives the address of a provider's sign-in page. Send the browser there; the
        provider returns it to your redirect address with the session. Deployments that
        do not offer OAuth answer with 503.

        Args:
            provider: Provider to sign in with. Available options: `github`, `google`.
            redirect_to: Address of your site to return to with the session. It must be
                on the list of the deployment. Example:
                `https://console.example.com/callback`.
            captcha_token: Answer of the captcha widget. Needed when the deployment uses
                a captcha, otherwise `null` or left out. Example: `cap_03AGdBq26`.

        Returns:
            Where to send the browser.

        Raises:
            BadRequestError: A field is missing or malformed, the captcha answer is
                missing, the provider is not switched on, or the redirect address is not
                on the list of the deployment. Codes: `invalid_request`,
                `invalid_oauth_provider`, `invalid_auth_redirect`, `captcha_required`.
            PermissionDeniedError: The captcha answer was wrong or is too old. Ask the
                person to solve a new one. Codes: `captcha_required`, `captcha_failed`.
            RateLimitError: Too many sign-ins were started from this address. Wait for
                the stated time. Codes: `oauth_rate_limited`, `rate_limit_exceeded`.
            InternalServerError: 502: The sign-in service gave an answer that cannot be
                used. Try again once; report it if it stays. Code: `auth_proxy_error`.
                503: Self-service sign-in is switched off on this deployment, or the
                sign-in or captcha service cannot be reached. Only `feature_unavailable`
                will not pass by itself. Codes: `feature_unavailable`,
                `auth_proxy_unavailable`, `captcha_unavailable`.
        """
        return await self._transport.call(
            _OAUTH_START,
            body={
                "provider": provider,
                "redirect_to": redirect_to,
                "captcha_token": captcha_token,
            },
            options=options,
        )

    async def reset_password(
        self,
        *,
        email: str,
        captcha_token: str | None | Omit = omit,
        redirect_to: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AuthProxyResponse:
        """Reset a password.

        Sends an e-mail with a link to choose a new password. The answer is the same
        whether or not the address has an account, so show the person a neutral text.
        Deployments without self-service accounts answer with 503.

        Args:
            email: E-mail address of the account. Example: `ada@example.com`.
            captcha_token: Answer of the captcha widget. Needed when the deployment uses
                a captcha, otherwise `null` or left out. Example: `cap_03AGdBq26`.
            redirect_to: Address of your site that the link in the e-mail leads back to.
                It must be on the list of the deployment; left out, the deployment's own
                page is used. Example: `https://console.example.com/welcome`.

        Returns:
            The request was taken.

        Raises:
            BadRequestError: A field is missing or malformed, the captcha answer is
                missing, or the redirect address is not on the list of the deployment.
                Codes: `invalid_request`, `invalid_auth_redirect`, `captcha_required`.
            PermissionDeniedError: The captcha answer was wrong or is too old. Ask the
                person to solve a new one. Codes: `captcha_required`, `captcha_failed`.
            RateLimitError: Too many e-mails were asked for. Wait for the stated time.
                Codes: `email_action_rate_limited`, `rate_limit_exceeded`.
            InternalServerError: 502: The sign-in service gave an answer that cannot be
                used. Try again once; report it if it stays. Code: `auth_proxy_error`.
                503: Self-service sign-in is switched off on this deployment, or the
                sign-in or captcha service cannot be reached. Only `feature_unavailable`
                will not pass by itself. Codes: `feature_unavailable`,
                `auth_proxy_unavailable`, `captcha_unavailable`.
        """
        return await self._transport.call(
            _RESET_PASSWORD,
            body={
                "email": email,
                "captcha_token": captcha_token,
                "redirect_to": redirect_to,
            },
            options=options,
        )

    async def signin(
        self,
        *,
        email: str,
        password: str,
        captcha_token: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AuthSessionResponse:
        """Sign in.

        Exchanges an e-mail address and a password for a session. Send its access token
        to account, key and operator routes; sandboxes need an API key instead. After
        several failures the account is locked for a while, with 429. Deployments
        without self-service accounts answer with 503.

        Args:
            email: E-mail address of the account. Example: `ada@example.com`.
            password: Password of the account. Example: `correct-horse-battery`.
            captcha_token: Answer of the captcha widget. Needed when the deployment uses
                a captcha, otherwise `null` or left out. Example: `cap_03AGdBq26`.

        Returns:
            The session.

        Raises:
            BadRequestError: A field is missing or malformed, or the captcha answer is
                missing. Codes: `invalid_request`, `captcha_required`.
            AuthenticationError: The e-mail address and the password do not go together.
                The answer is the same when there is no such account. Code:
                `auth_failed`.
            RateLimitError: Signing in is blocked for a while after too many failures,
                or you are calling too often. Wait for the stated time. Codes:
                `auth_locked`, `rate_limit_exceeded`.
            InternalServerError: 502: The sign-in service gave an answer that cannot be
                used. Try again once; report it if it stays. Code: `auth_proxy_error`.
                503: Self-service sign-in is switched off on this deployment, or the
                sign-in or captcha service cannot be reached. Only `feature_unavailable`
                will not pass by itself. Codes: `feature_unavailable`,
                `auth_proxy_unavailable`, `captcha_unavailable`.
        """
        return await self._transport.call(
            _SIGNIN,
            body={"email": email, "password": password, "captcha_token": captcha_token},
            options=options,
        )

    async def signup(
        self,
        *,
        email: str,
        password: str,
        display_name: str | None | Omit = omit,
        captcha_token: str | None | Omit = omit,
        redirect_to: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AuthProxyResponse:
        """Sign up.

        Asks for a new account and sends an e-mail to confirm the address. There is no
        session yet: the person signs in after following the link. The answer does not
        tell whether the address had an account before. Deployments without self-service
        accounts answer with 503.

        Args:
            email: E-mail address, which has to be confirmed. Throw-away providers are
                refused. Example: `ada@example.com`.
            password: Password to sign in with. The sign-in service decides how strong
                it must be. Example: `correct-horse-battery`.
            display_name: Name to show, or `null`. Example: `Ada`.
            captcha_token: Answer of the captcha widget. Needed when the deployment uses
                a captcha, otherwise `null` or left out. Example: `cap_03AGdBq26`.
            redirect_to: Address of your site that the link in the e-mail leads back to.
                It must be on the list of the deployment; left out, the deployment's own
                page is used. Example: `https://console.example.com/welcome`.

        Returns:
            The request was taken.

        Raises:
            BadRequestError: A field is missing or malformed, the captcha answer is
                missing, or the redirect address is not on the list of the deployment.
                Codes: `invalid_request`, `invalid_auth_redirect`, `captcha_required`.
            PermissionDeniedError: The captcha answer was wrong, or the e-mail address
                belongs to a throw-away provider. Codes: `captcha_required`,
                `captcha_failed`, `disposable_email`.
            RateLimitError: Too many sign-ups came from this address. Wait for the
                stated time. Codes: `signup_rate_limited`, `rate_limit_exceeded`.
            InternalServerError: 502: The sign-in service gave an answer that cannot be
                used. Try again once; report it if it stays. Code: `auth_proxy_error`.
                503: Self-service sign-in is switched off on this deployment, or the
                sign-in or captcha service cannot be reached. Only `feature_unavailable`
                will not pass by itself. Codes: `feature_unavailable`,
                `auth_proxy_unavailable`, `captcha_unavailable`.
        """
        return await self._transport.call(
            _SIGNUP,
            body={
                "email": email,
                "password": password,
                "display_name": display_name,
                "captcha_token": captcha_token,
                "redirect_to": redirect_to,
            },
            options=options,
        )

    async def resend_verification(
        self,
        *,
        email: str,
        captcha_token: str | None | Omit = omit,
        redirect_to: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AuthProxyResponse:
        """Resend the verification e-mail.

        Sends the e-mail that confirms an address once more. Offer it to people whose
        first e-mail did not arrive. Addresses that are confirmed, or unknown, get the
        same answer and no e-mail. Deployments without self-service accounts answer with
        503.

        Args:
            email: E-mail address of the account. Example: `ada@example.com`.
            captcha_token: Answer of the captcha widget. Needed when the deployment uses
                a captcha, otherwise `null` or left out. Example: `cap_03AGdBq26`.
            redirect_to: Address of your site that the link in the e-mail leads back to.
                It must be on the list of the deployment; left out, the deployment's own
                page is used. Example: `https://console.example.com/welcome`.

        Returns:
            The request was taken.

        Raises:
            BadRequestError: A field is missing or malformed, the captcha answer is
                missing, or the redirect address is not on the list of the deployment.
                Codes: `invalid_request`, `invalid_auth_redirect`, `captcha_required`.
            PermissionDeniedError: The captcha answer was wrong or is too old. Ask the
                person to solve a new one. Codes: `captcha_required`, `captcha_failed`.
            RateLimitError: Too many e-mails were asked for. Wait for the stated time.
                Codes: `email_action_rate_limited`, `rate_limit_exceeded`.
            InternalServerError: 502: The sign-in service gave an answer that cannot be
                used. Try again once; report it if it stays. Code: `auth_proxy_error`.
                503: Self-service sign-in is switched off on this deployment, or the
                sign-in or captcha service cannot be reached. Only `feature_unavailable`
                will not pass by itself. Codes: `feature_unavailable`,
                `auth_proxy_unavailable`, `captcha_unavailable`.
        """
        return await self._transport.call(
            _RESEND_VERIFICATION,
            body={
                "email": email,
                "captcha_token": captcha_token,
                "redirect_to": redirect_to,
            },
            options=options,
        )


class AuthWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Auth) -> None:
        self.oauth_start = raw(resource.oauth_start)
        self.reset_password = raw(resource.reset_password)
        self.signin = raw(resource.signin)
        self.signup = raw(resource.signup)
        self.resend_verification = raw(resource.resend_verification)


class AuthWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Auth) -> None:
        self.oauth_start = streaming(resource.oauth_start)
        self.reset_password = streaming(resource.reset_password)
        self.signin = streaming(resource.signin)
        self.signup = streaming(resource.signup)
        self.resend_verification = streaming(resource.resend_verification)


class AsyncAuthWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncAuth) -> None:
        self.oauth_start = async_raw(resource.oauth_start)
        self.reset_password = async_raw(resource.reset_password)
        self.signin = async_raw(resource.signin)
        self.signup = async_raw(resource.signup)
        self.resend_verification = async_raw(resource.resend_verification)


class AsyncAuthWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncAuth) -> None:
        self.oauth_start = async_streaming(resource.oauth_start)
        self.reset_password = async_streaming(resource.reset_password)
        self.signin = async_streaming(resource.signin)
        self.signup = async_streaming(resource.signup)
        self.resend_verification = async_streaming(resource.resend_verification)
