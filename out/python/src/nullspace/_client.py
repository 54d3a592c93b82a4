"""The clients of the Nullspace API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import (
    Api,
    ApiKey,
    AsyncClient,
    Bearer,
    ErrorShape,
    Option,
    SyncClient,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    import httpx2

    from ._runtime import AsyncClientOptions, ClientOptions, Omit, Timeout
    from .resources.account import (
        Account,
        AccountWithRawResponse,
        AccountWithStreamingResponse,
        AsyncAccount,
        AsyncAccountWithRawResponse,
        AsyncAccountWithStreamingResponse,
    )
    from .resources.admin import (
        Admin,
        AdminWithRawResponse,
        AdminWithStreamingResponse,
        AsyncAdmin,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from .resources.agent_deployments import (
        AgentDeployments,
        AgentDeploymentsWithRawResponse,
        AgentDeploymentsWithStreamingResponse,
        AsyncAgentDeployments,
        AsyncAgentDeploymentsWithRawResponse,
        AsyncAgentDeploymentsWithStreamingResponse,
    )
    from .resources.api_keys import (
        ApiKeys,
        ApiKeysWithRawResponse,
        ApiKeysWithStreamingResponse,
        AsyncApiKeys,
        AsyncApiKeysWithRawResponse,
        AsyncApiKeysWithStreamingResponse,
    )
    from .resources.auth import (
        AsyncAuth,
        AsyncAuthWithRawResponse,
        AsyncAuthWithStreamingResponse,
        Auth,
        AuthWithRawResponse,
        AuthWithStreamingResponse,
    )
    from .resources.code import (
        AsyncCode,
        AsyncCodeWithRawResponse,
        AsyncCodeWithStreamingResponse,
        Code,
        CodeWithRawResponse,
        CodeWithStreamingResponse,
    )
    from .resources.desktop import (
        AsyncDesktop,
        AsyncDesktopWithRawResponse,
        AsyncDesktopWithStreamingResponse,
        Desktop,
        DesktopWithRawResponse,
        DesktopWithStreamingResponse,
    )
    from .resources.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .resources.health import (
        AsyncHealth,
        AsyncHealthWithRawResponse,
        AsyncHealthWithStreamingResponse,
        Health,
        HealthWithRawResponse,
        HealthWithStreamingResponse,
    )
    from .resources.pty import (
        AsyncPty,
        AsyncPtyWithRawResponse,
        AsyncPtyWithStreamingResponse,
        Pty,
        PtyWithRawResponse,
        PtyWithStreamingResponse,
    )
    from .resources.recording import (
        AsyncRecording,
        AsyncRecordingWithRawResponse,
        AsyncRecordingWithStreamingResponse,
        Recording,
        RecordingWithRawResponse,
        RecordingWithStreamingResponse,
    )
    from .resources.sandboxes import (
        AsyncSandboxes,
        AsyncSandboxesWithRawResponse,
        AsyncSandboxesWithStreamingResponse,
        Sandboxes,
        SandboxesWithRawResponse,
        SandboxesWithStreamingResponse,
    )
    from .resources.telemetry import (
        AsyncTelemetry,
        AsyncTelemetryWithRawResponse,
        AsyncTelemetryWithStreamingResponse,
        Telemetry,
        TelemetryWithRawResponse,
        TelemetryWithStreamingResponse,
    )
    from .resources.templates import (
        AsyncTemplates,
        AsyncTemplatesWithRawResponse,
        AsyncTemplatesWithStreamingResponse,
        Templates,
        TemplatesWithRawResponse,
        TemplatesWithStreamingResponse,
    )
    from .resources.volumes import (
        AsyncVolumes,
        AsyncVolumesWithRawResponse,
        AsyncVolumesWithStreamingResponse,
        Volumes,
        VolumesWithRawResponse,
        VolumesWithStreamingResponse,
    )
    from .resources.websocket import AsyncWebsocket, Websocket

_API = Api(
    "Nullspace API",
    "0.1.0",
    "nullspace",
    "https://api.your-nullspace-domain",
    "NULLSPACE_API_URL",
    schemes={
        "apiKey": Bearer(Option("api_key", "NULLSPACE_API_KEY")),
        "supabaseSession": Bearer(Option("access_token", "NULLSPACE_ACCESS_TOKEN")),
        "volumeGrant": ApiKey(
            Option("volume_grant", "NULLSPACE_VOLUME_GRANT"), "query", "grant"
        ),
        "desktopViewerToken": ApiKey(
            Option("desktop_viewer_token", "NULLSPACE_DESKTOP_VIEWER_TOKEN"),
            "query",
            "auth",
        ),
    },
    security=(("apiKey",),),
    errors=ErrorShape(
        code=(("code",),), message=(("error",),), request_id=(("request_id",),)
    ),
)


class Nullspace(SyncClient):
    """The synchronous client of the Nullspace API.

    Isolated sandboxes for AI agents, over HTTP.

    It keeps its connections open until it is closed: use it in a `with` block, or call
    `close()`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        volume_grant: str | None = None,
        desktop_viewer_token: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        lenient: bool = False,
    ) -> None:
        """Make a client; what is not given comes from the environment.

        Args:
            api_key: Runtime API key, for all customer routes. A key starts with
                `ns_live_` and acts for the team that owns it. Keep it on the server
                side; never ship it to a browser. Default: the variable
                `NULLSPACE_API_KEY`.
            access_token: Access token of a signed-in person, issued by Supabase, for
                account, key and operator routes. It is short-lived and stands for a
                person rather than for a program; account routes also need a verified
                e-mail address. Default: the variable `NULLSPACE_ACCESS_TOKEN`.
            volume_grant: Capability token for one path of one volume and one direction.
                It comes ready-made inside the addresses that the upload URL and
                download URL operations return, takes the place of the API key, and ends
                after a short time. Whoever holds the address can use it. Default: the
                variable `NULLSPACE_VOLUME_GRANT`.
            desktop_viewer_token: Capability token of one desktop viewer session. It is
                the `auth_key` that starting or renewing the viewer returns, and is
                already part of `viewer_url`. It takes the place of the API key for the
                viewer routes of one sandbox, and ends with the session. Whoever holds
                it can see the desktop, and use it unless the session is view-only.
                Default: the variable `NULLSPACE_DESKTOP_VIEWER_TOKEN`.
            base_url: Address of the API. Default: the variable `NULLSPACE_API_URL`, or
                else https://api.your-nullspace-domain.
            timeout: Seconds for each phase of a call: to connect, write, read, and wait
                for a free connection. A `Timeout` sets them one by one, `None` sets no
                limit. By default 5 to connect, 600 for the others.
            max_retries: How often a call that failed is repeated, where that is safe.
            default_headers: Headers of every request.
            http_client: The HTTP client to send with, instead of one of its own.
            lenient: Pass answers on that do not fit their model, instead of raising
                `APIResponseValidationError`.
        """
        super().__init__(
            _API,
            {
                "api_key": api_key,
                "access_token": access_token,
                "volume_grant": volume_grant,
                "desktop_viewer_token": desktop_viewer_token,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            lenient=lenient,
        )

    def with_options(
        self,
        *,
        api_key: str | None | Omit = omit,
        access_token: str | None | Omit = omit,
        volume_grant: str | None | Omit = omit,
        desktop_viewer_token: str | None | Omit = omit,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a client with some options changed, over the same connections."""
        return self._with_options(
            {
                "api_key": api_key,
                "access_token": access_token,
                "volume_grant": volume_grant,
                "desktop_viewer_token": desktop_viewer_token,
            },
            options,
        )

    @cached_property
    def with_raw_response(self) -> NullspaceWithRawResponse:
        """The same resources; their methods give the HTTP response as it came."""
        return NullspaceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NullspaceWithStreamingResponse:
        """The same resources; their methods give the HTTP response before its body is read."""
        return NullspaceWithStreamingResponse(self)

    @cached_property
    def health(self) -> Health:
        """Tell whether the API answers."""
        from .resources.health import Health

        return Health(self._transport)

    @cached_property
    def sandboxes(self) -> Sandboxes:
        """Start, inspect, run, sleep, copy and destroy sandboxes. Also here: commands and
        background processes, snapshots, previews of guest ports, SSH access, and the
        lifecycle log with its webhooks.
        """
        from .resources.sandboxes import Sandboxes

        return Sandboxes(self._transport)

    @cached_property
    def files(self) -> Files:
        """Read, write, search and move files in a running sandbox. Small files travel in
        JSON or as raw bytes; large files and whole directories go through upload
        sessions, which can be resumed.
        """
        from .resources.files import Files

        return Files(self._transport)

    @cached_property
    def pty(self) -> Pty:
        """Look after the terminal sessions of a sandbox. They are opened, joined and used
        over the sandbox's WebSocket; these operations list, resize and close them.
        """
        from .resources.pty import Pty

        return Pty(self._transport)

    @cached_property
    def code(self) -> Code:
        """Run code in interpreters that remember their state, either streamed or queued,
        and fetch the files it produces.
        """
        from .resources.code import Code

        return Code(self._transport)

    @cached_property
    def volumes(self) -> Volumes:
        """Keep files beyond the life of a sandbox. Create volumes, mount them into
        sandboxes, and work with their files directly, without any sandbox: read, write,
        search, move, and upload large files in parts.
        """
        from .resources.volumes import Volumes

        return Volumes(self._transport)

    @cached_property
    def templates(self) -> Templates:
        """Build the images that sandboxes start from, give them names and tags, and keep
        sandboxes of them ready in warm pools. A template is addressed by its id or by a
        reference such as `research/data-tools:v1`.
        """
        from .resources.templates import Templates

        return Templates(self._transport)

    @cached_property
    def desktop(self) -> Desktop:
        """See and control the graphical desktop of a sandbox: screenshots, mouse and
        keyboard, windows, clipboard, programs, and a viewer that people can open in a
        browser. The template of the sandbox must come with a desktop.
        """
        from .resources.desktop import Desktop

        return Desktop(self._transport)

    @cached_property
    def recording(self) -> Recording:
        """Record the desktop of a sandbox as a video and fetch the result."""
        from .resources.recording import Recording

        return Recording(self._transport)

    @cached_property
    def websocket(self) -> Websocket:
        """Two-way channels for live work: commands, terminals and file watches in a
        sandbox, changes in a volume, lifecycle events and the monitor. Every message is
        a JSON object whose `type` tells its kind.
        """
        from .resources.websocket import Websocket

        return Websocket(self._transport)

    @cached_property
    def account(self) -> Account:
        """Your own account: profile, limits, use, export and deletion. Needs the access
        token of a signed-in person.
        """
        from .resources.account import Account

        return Account(self._transport)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Make, list, rotate and revoke the API keys of your team. Needs the access token
        of a signed-in person; an API key cannot manage keys.
        """
        from .resources.api_keys import ApiKeys

        return ApiKeys(self._transport)

    @cached_property
    def auth(self) -> Auth:
        """Sign up, sign in and confirm e-mail addresses, passed on to the sign-in service
        of the deployment. No token is needed.
        """
        from .resources.auth import Auth

        return Auth(self._transport)

    @cached_property
    def admin(self) -> Admin:
        """Accounts, quotas and keys of other people, for the operators of a deployment.
        Needs the access token of a person whose account is marked as operator.
        """
        from .resources.admin import Admin

        return Admin(self._transport)

    @cached_property
    def telemetry(self) -> Telemetry:
        """How the web console reports which of its pages and features are used."""
        from .resources.telemetry import Telemetry

        return Telemetry(self._transport)

    @cached_property
    def agent_deployments(self) -> AgentDeployments:
        """Keep agents as versioned code and settings, and start them whenever they are
        needed: as jobs that do a task and end, or as services that keep a port open.
        """
        from .resources.agent_deployments import AgentDeployments

        return AgentDeployments(self._transport)


class AsyncNullspace(AsyncClient):
    """The asynchronous client of the Nullspace API.

    Isolated sandboxes for AI agents, over HTTP.

    It keeps its connections open until it is closed: use it in an `async with` block,
    or `await client.aclose()`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        volume_grant: str | None = None,
        desktop_viewer_token: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        lenient: bool = False,
    ) -> None:
        """Make a client; what is not given comes from the environment.

        Args:
            api_key: Runtime API key, for all customer routes. A key starts with
                `ns_live_` and acts for the team that owns it. Keep it on the server
                side; never ship it to a browser. Default: the variable
                `NULLSPACE_API_KEY`.
            access_token: Access token of a signed-in person, issued by Supabase, for
                account, key and operator routes. It is short-lived and stands for a
                person rather than for a program; account routes also need a verified
                e-mail address. Default: the variable `NULLSPACE_ACCESS_TOKEN`.
            volume_grant: Capability token for one path of one volume and one direction.
                It comes ready-made inside the addresses that the upload URL and
                download URL operations return, takes the place of the API key, and ends
                after a short time. Whoever holds the address can use it. Default: the
                variable `NULLSPACE_VOLUME_GRANT`.
            desktop_viewer_token: Capability token of one desktop viewer session. It is
                the `auth_key` that starting or renewing the viewer returns, and is
                already part of `viewer_url`. It takes the place of the API key for the
                viewer routes of one sandbox, and ends with the session. Whoever holds
                it can see the desktop, and use it unless the session is view-only.
                Default: the variable `NULLSPACE_DESKTOP_VIEWER_TOKEN`.
            base_url: Address of the API. Default: the variable `NULLSPACE_API_URL`, or
                else https://api.your-nullspace-domain.
            timeout: Seconds for each phase of a call: to connect, write, read, and wait
                for a free connection. A `Timeout` sets them one by one, `None` sets no
                limit. By default 5 to connect, 600 for the others.
            max_retries: How often a call that failed is repeated, where that is safe.
            default_headers: Headers of every request.
            http_client: The HTTP client to send with, instead of one of its own.
            lenient: Pass answers on that do not fit their model, instead of raising
                `APIResponseValidationError`.
        """
        super().__init__(
            _API,
            {
                "api_key": api_key,
                "access_token": access_token,
                "volume_grant": volume_grant,
                "desktop_viewer_token": desktop_viewer_token,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            lenient=lenient,
        )

    def with_options(
        self,
        *,
        api_key: str | None | Omit = omit,
        access_token: str | None | Omit = omit,
        volume_grant: str | None | Omit = omit,
        desktop_viewer_token: str | None | Omit = omit,
        **options: Unpack[AsyncClientOptions],
    ) -> Self:
        """Return a client with some options changed, over the same connections."""
        return self._with_options(
            {
                "api_key": api_key,
                "access_token": access_token,
                "volume_grant": volume_grant,
                "desktop_viewer_token": desktop_viewer_token,
            },
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncNullspaceWithRawResponse:
        """The same resources; their methods give the HTTP response as it came."""
        return AsyncNullspaceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNullspaceWithStreamingResponse:
        """The same resources; their methods give the HTTP response before its body is read."""
        return AsyncNullspaceWithStreamingResponse(self)

    @cached_property
    def health(self) -> AsyncHealth:
        """Tell whether the API answers."""
        from .resources.health import AsyncHealth

        return AsyncHealth(self._transport)

    @cached_property
    def sandboxes(self) -> AsyncSandboxes:
        """Start, inspect, run, sleep, copy and destroy sandboxes. Also here: commands and
        background processes, snapshots, previews of guest ports, SSH access, and the
        lifecycle log with its webhooks.
        """
        from .resources.sandboxes import AsyncSandboxes

        return AsyncSandboxes(self._transport)

    @cached_property
    def files(self) -> AsyncFiles:
        """Read, write, search and move files in a running sandbox. Small files travel in
        JSON or as raw bytes; large files and whole directories go through upload
        sessions, which can be resumed.
        """
        from .resources.files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def pty(self) -> AsyncPty:
        """Look after the terminal sessions of a sandbox. They are opened, joined and used
        over the sandbox's WebSocket; these operations list, resize and close them.
        """
        from .resources.pty import AsyncPty

        return AsyncPty(self._transport)

    @cached_property
    def code(self) -> AsyncCode:
        """Run code in interpreters that remember their state, either streamed or queued,
        and fetch the files it produces.
        """
        from .resources.code import AsyncCode

        return AsyncCode(self._transport)

    @cached_property
    def volumes(self) -> AsyncVolumes:
        """Keep files beyond the life of a sandbox. Create volumes, mount them into
        sandboxes, and work with their files directly, without any sandbox: read, write,
        search, move, and upload large files in parts.
        """
        from .resources.volumes import AsyncVolumes

        return AsyncVolumes(self._transport)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Build the images that sandboxes start from, give them names and tags, and keep
        sandboxes of them ready in warm pools. A template is addressed by its id or by a
        reference such as `research/data-tools:v1`.
        """
        from .resources.templates import AsyncTemplates

        return AsyncTemplates(self._transport)

    @cached_property
    def desktop(self) -> AsyncDesktop:
        """See and control the graphical desktop of a sandbox: screenshots, mouse and
        keyboard, windows, clipboard, programs, and a viewer that people can open in a
        browser. The template of the sandbox must come with a desktop.
        """
        from .resources.desktop import AsyncDesktop

        return AsyncDesktop(self._transport)

    @cached_property
    def recording(self) -> AsyncRecording:
        """Record the desktop of a sandbox as a video and fetch the result."""
        from .resources.recording import AsyncRecording

        return AsyncRecording(self._transport)

    @cached_property
    def websocket(self) -> AsyncWebsocket:
        """Two-way channels for live work: commands, terminals and file watches in a
        sandbox, changes in a volume, lifecycle events and the monitor. Every message is
        a JSON object whose `type` tells its kind.
        """
        from .resources.websocket import AsyncWebsocket

        return AsyncWebsocket(self._transport)

    @cached_property
    def account(self) -> AsyncAccount:
        """Your own account: profile, limits, use, export and deletion. Needs the access
        token of a signed-in person.
        """
        from .resources.account import AsyncAccount

        return AsyncAccount(self._transport)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """Make, list, rotate and revoke the API keys of your team. Needs the access token
        of a signed-in person; an API key cannot manage keys.
        """
        from .resources.api_keys import AsyncApiKeys

        return AsyncApiKeys(self._transport)

    @cached_property
    def auth(self) -> AsyncAuth:
        """Sign up, sign in and confirm e-mail addresses, passed on to the sign-in service
        of the deployment. No token is needed.
        """
        from .resources.auth import AsyncAuth

        return AsyncAuth(self._transport)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Accounts, quotas and keys of other people, for the operators of a deployment.
        Needs the access token of a person whose account is marked as operator.
        """
        from .resources.admin import AsyncAdmin

        return AsyncAdmin(self._transport)

    @cached_property
    def telemetry(self) -> AsyncTelemetry:
        """How the web console reports which of its pages and features are used."""
        from .resources.telemetry import AsyncTelemetry

        return AsyncTelemetry(self._transport)

    @cached_property
    def agent_deployments(self) -> AsyncAgentDeployments:
        """Keep agents as versioned code and settings, and start them whenever they are
        needed: as jobs that do a task and end, or as services that keep a port open.
        """
        from .resources.agent_deployments import AsyncAgentDeployments

        return AsyncAgentDeployments(self._transport)


class NullspaceWithRawResponse:
    """The same resources; their methods give the HTTP response as it came."""

    def __init__(self, client: Nullspace) -> None:
        self._client = client

    @cached_property
    def health(self) -> HealthWithRawResponse:
        return self._client.health.with_raw_response

    @cached_property
    def sandboxes(self) -> SandboxesWithRawResponse:
        return self._client.sandboxes.with_raw_response

    @cached_property
    def files(self) -> FilesWithRawResponse:
        return self._client.files.with_raw_response

    @cached_property
    def pty(self) -> PtyWithRawResponse:
        return self._client.pty.with_raw_response

    @cached_property
    def code(self) -> CodeWithRawResponse:
        return self._client.code.with_raw_response

    @cached_property
    def volumes(self) -> VolumesWithRawResponse:
        return self._client.volumes.with_raw_response

    @cached_property
    def templates(self) -> TemplatesWithRawResponse:
        return self._client.templates.with_raw_response

    @cached_property
    def desktop(self) -> DesktopWithRawResponse:
        return self._client.desktop.with_raw_response

    @cached_property
    def recording(self) -> RecordingWithRawResponse:
        return self._client.recording.with_raw_response

    @cached_property
    def account(self) -> AccountWithRawResponse:
        return self._client.account.with_raw_response

    @cached_property
    def api_keys(self) -> ApiKeysWithRawResponse:
        return self._client.api_keys.with_raw_response

    @cached_property
    def auth(self) -> AuthWithRawResponse:
        return self._client.auth.with_raw_response

    @cached_property
    def admin(self) -> AdminWithRawResponse:
        return self._client.admin.with_raw_response

    @cached_property
    def telemetry(self) -> TelemetryWithRawResponse:
        return self._client.telemetry.with_raw_response

    @cached_property
    def agent_deployments(self) -> AgentDeploymentsWithRawResponse:
        return self._client.agent_deployments.with_raw_response


class NullspaceWithStreamingResponse:
    """The same resources; their methods give the HTTP response before its body is read."""

    def __init__(self, client: Nullspace) -> None:
        self._client = client

    @cached_property
    def health(self) -> HealthWithStreamingResponse:
        return self._client.health.with_streaming_response

    @cached_property
    def sandboxes(self) -> SandboxesWithStreamingResponse:
        return self._client.sandboxes.with_streaming_response

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        return self._client.files.with_streaming_response

    @cached_property
    def pty(self) -> PtyWithStreamingResponse:
        return self._client.pty.with_streaming_response

    @cached_property
    def code(self) -> CodeWithStreamingResponse:
        return self._client.code.with_streaming_response

    @cached_property
    def volumes(self) -> VolumesWithStreamingResponse:
        return self._client.volumes.with_streaming_response

    @cached_property
    def templates(self) -> TemplatesWithStreamingResponse:
        return self._client.templates.with_streaming_response

    @cached_property
    def desktop(self) -> DesktopWithStreamingResponse:
        return self._client.desktop.with_streaming_response

    @cached_property
    def recording(self) -> RecordingWithStreamingResponse:
        return self._client.recording.with_streaming_response

    @cached_property
    def account(self) -> AccountWithStreamingResponse:
        return self._client.account.with_streaming_response

    @cached_property
    def api_keys(self) -> ApiKeysWithStreamingResponse:
        return self._client.api_keys.with_streaming_response

    @cached_property
    def auth(self) -> AuthWithStreamingResponse:
        return self._client.auth.with_streaming_response

    @cached_property
    def admin(self) -> AdminWithStreamingResponse:
        return self._client.admin.with_streaming_response

    @cached_property
    def telemetry(self) -> TelemetryWithStreamingResponse:
        return self._client.telemetry.with_streaming_response

    @cached_property
    def agent_deployments(self) -> AgentDeploymentsWithStreamingResponse:
        return self._client.agent_deployments.with_streaming_response


class AsyncNullspaceWithRawResponse:
    """The same resources; their methods give the HTTP response as it came."""

    def __init__(self, client: AsyncNullspace) -> None:
        self._client = client

    @cached_property
    def health(self) -> AsyncHealthWithRawResponse:
        return self._client.health.with_raw_response

    @cached_property
    def sandboxes(self) -> AsyncSandboxesWithRawResponse:
        return self._client.sandboxes.with_raw_response

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        return self._client.files.with_raw_response

    @cached_property
    def pty(self) -> AsyncPtyWithRawResponse:
        return self._client.pty.with_raw_response

    @cached_property
    def code(self) -> AsyncCodeWithRawResponse:
        return self._client.code.with_raw_response

    @cached_property
    def volumes(self) -> AsyncVolumesWithRawResponse:
        return self._client.volumes.with_raw_response

    @cached_property
    def templates(self) -> AsyncTemplatesWithRawResponse:
        return self._client.templates.with_raw_response

    @cached_property
    def desktop(self) -> AsyncDesktopWithRawResponse:
        return self._client.desktop.with_raw_response

    @cached_property
    def recording(self) -> AsyncRecordingWithRawResponse:
        return self._client.recording.with_raw_response

    @cached_property
    def account(self) -> AsyncAccountWithRawResponse:
        return self._client.account.with_raw_response

    @cached_property
    def api_keys(self) -> AsyncApiKeysWithRawResponse:
        return self._client.api_keys.with_raw_response

    @cached_property
    def auth(self) -> AsyncAuthWithRawResponse:
        return self._client.auth.with_raw_response

    @cached_property
    def admin(self) -> AsyncAdminWithRawResponse:
        return self._client.admin.with_raw_response

    @cached_property
    def telemetry(self) -> AsyncTelemetryWithRawResponse:
        return self._client.telemetry.with_raw_response

    @cached_property
    def agent_deployments(self) -> AsyncAgentDeploymentsWithRawResponse:
        return self._client.agent_deployments.with_raw_response


class AsyncNullspaceWithStreamingResponse:
    """The same resources; their methods give the HTTP response before its body is read."""

    def __init__(self, client: AsyncNullspace) -> None:
        self._client = client

    @cached_property
    def health(self) -> AsyncHealthWithStreamingResponse:
        return self._client.health.with_streaming_response

    @cached_property
    def sandboxes(self) -> AsyncSandboxesWithStreamingResponse:
        return self._client.sandboxes.with_streaming_response

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        return self._client.files.with_streaming_response

    @cached_property
    def pty(self) -> AsyncPtyWithStreamingResponse:
        return self._client.pty.with_streaming_response

    @cached_property
    def code(self) -> AsyncCodeWithStreamingResponse:
        return self._client.code.with_streaming_response

    @cached_property
    def volumes(self) -> AsyncVolumesWithStreamingResponse:
        return self._client.volumes.with_streaming_response

    @cached_property
    def templates(self) -> AsyncTemplatesWithStreamingResponse:
        return self._client.templates.with_streaming_response

    @cached_property
    def desktop(self) -> AsyncDesktopWithStreamingResponse:
        return self._client.desktop.with_streaming_response

    @cached_property
    def recording(self) -> AsyncRecordingWithStreamingResponse:
        return self._client.recording.with_streaming_response

    @cached_property
    def account(self) -> AsyncAccountWithStreamingResponse:
        return self._client.account.with_streaming_response

    @cached_property
    def api_keys(self) -> AsyncApiKeysWithStreamingResponse:
        return self._client.api_keys.with_streaming_response

    @cached_property
    def auth(self) -> AsyncAuthWithStreamingResponse:
        return self._client.auth.with_streaming_response

    @cached_property
    def admin(self) -> AsyncAdminWithStreamingResponse:
        return self._client.admin.with_streaming_response

    @cached_property
    def telemetry(self) -> AsyncTelemetryWithStreamingResponse:
        return self._client.telemetry.with_streaming_response

    @cached_property
    def agent_deployments(self) -> AsyncAgentDeploymentsWithStreamingResponse:
        return self._client.agent_deployments.with_streaming_response
