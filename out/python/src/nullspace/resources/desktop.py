"""The operations of Desktop, as data and as methods."""

from __future__ import annotations

from collections.abc import Sequence
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
    from .._runtime import (
        AsyncBinaryResponse,
        AsyncWebSocketSession,
        BinaryResponse,
        Omit,
        RequestOptions,
        WebSocketSession,
    )
    from ..models import (
        CurrentWindowIdResponse,
        CursorPositionResponse,
        DesktopCapabilities,
        DesktopClipboardData,
        DesktopStreamAuthKeyResponse,
        DesktopStreamInfo,
        DesktopViewerSession,
        DisplayInfo,
        LaunchDesktopApplicationBodyInput,
        ManagedDesktopStreamInfo,
        ScreenshotRegionRequestInput,
        ScreenSizeResponse,
        WindowInfo,
        WindowTitleResponse,
    )

_GET_VIEWER_ASSET: Operation[str] = Operation(
    "getDesktopViewerAsset",
    "GET",
    "/v1/desktop/viewer-assets/{path}",
    responses={"200": Content("text", "str")},
)
_CAPABILITIES: Operation[DesktopCapabilities] = Operation(
    "desktopCapabilities",
    "GET",
    "/v1/sandboxes/{id}/desktop/capabilities",
    responses={"200": Content("json", "DesktopCapabilities")},
    security=(("apiKey",),),
)
_MOUSE_CLICK: Operation[None] = Operation(
    "mouseClick",
    "POST",
    "/v1/sandboxes/{id}/desktop/click",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_GET_CLIPBOARD: Operation[DesktopClipboardData] = Operation(
    "getDesktopClipboard",
    "GET",
    "/v1/sandboxes/{id}/desktop/clipboard",
    responses={"200": Content("json", "DesktopClipboardData")},
    security=(("apiKey",),),
)
_SET_CLIPBOARD: Operation[DesktopClipboardData] = Operation(
    "setDesktopClipboard",
    "PUT",
    "/v1/sandboxes/{id}/desktop/clipboard",
    body=Json(),
    responses={"200": Content("json", "DesktopClipboardData")},
    security=(("apiKey",),),
)
_CURSOR_POSITION: Operation[CursorPositionResponse] = Operation(
    "cursorPosition",
    "GET",
    "/v1/sandboxes/{id}/desktop/cursor",
    responses={"200": Content("json", "CursorPositionResponse")},
    security=(("apiKey",),),
)
_DISPLAY_INFO: Operation[DisplayInfo] = Operation(
    "displayInfo",
    "GET",
    "/v1/sandboxes/{id}/desktop/display",
    responses={"200": Content("json", "DisplayInfo")},
    security=(("apiKey",),),
)
_MOUSE_DRAG: Operation[None] = Operation(
    "mouseDrag",
    "POST",
    "/v1/sandboxes/{id}/desktop/drag",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_KEYBOARD_HOTKEY: Operation[None] = Operation(
    "keyboardHotkey",
    "POST",
    "/v1/sandboxes/{id}/desktop/hotkey",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_KEYBOARD_KEY: Operation[None] = Operation(
    "keyboardKey",
    "POST",
    "/v1/sandboxes/{id}/desktop/key",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_LAUNCH_APPLICATION: Operation[None] = Operation(
    "launchDesktopApplication",
    "POST",
    "/v1/sandboxes/{id}/desktop/launch",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_MOUSE_DOWN: Operation[None] = Operation(
    "mouseDown",
    "POST",
    "/v1/sandboxes/{id}/desktop/mouse/down",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_MOUSE_UP: Operation[None] = Operation(
    "mouseUp",
    "POST",
    "/v1/sandboxes/{id}/desktop/mouse/up",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_MOUSE_MOVE: Operation[None] = Operation(
    "mouseMove",
    "POST",
    "/v1/sandboxes/{id}/desktop/move",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_OPEN_TARGET: Operation[None] = Operation(
    "openDesktopTarget",
    "POST",
    "/v1/sandboxes/{id}/desktop/open",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_KEYBOARD_PRESS: Operation[None] = Operation(
    "keyboardPress",
    "POST",
    "/v1/sandboxes/{id}/desktop/press",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_SCREEN_SIZE: Operation[ScreenSizeResponse] = Operation(
    "screenSize",
    "GET",
    "/v1/sandboxes/{id}/desktop/screen_size",
    responses={"200": Content("json", "ScreenSizeResponse")},
    security=(("apiKey",),),
)
_SCREENSHOT: Operation[bytes] = Operation(
    "screenshot",
    "POST",
    "/v1/sandboxes/{id}/desktop/screenshot",
    responses={"200": Content("binary", "bytes")},
    security=(("apiKey",),),
)
_SCREENSHOT_COMPRESSED: Operation[bytes] = Operation(
    "screenshotCompressed",
    "POST",
    "/v1/sandboxes/{id}/desktop/screenshot/compressed",
    body=Json(),
    responses={"200": Content("binary", "bytes")},
    security=(("apiKey",),),
)
_SCREENSHOT_REGION: Operation[bytes] = Operation(
    "screenshotRegion",
    "POST",
    "/v1/sandboxes/{id}/desktop/screenshot/region",
    body=Json(),
    responses={"200": Content("binary", "bytes")},
    security=(("apiKey",),),
)
_MOUSE_SCROLL: Operation[None] = Operation(
    "mouseScroll",
    "POST",
    "/v1/sandboxes/{id}/desktop/scroll",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_GET_STREAM_INFO: Operation[DesktopStreamInfo] = Operation(
    "getDesktopStreamInfo",
    "GET",
    "/v1/sandboxes/{id}/desktop/stream",
    responses={"200": Content("json", "DesktopStreamInfo")},
    security=(("apiKey",),),
)
_GET_STREAM_AUTH_KEY: Operation[DesktopStreamAuthKeyResponse] = Operation(
    "getDesktopStreamAuthKey",
    "GET",
    "/v1/sandboxes/{id}/desktop/stream/auth-key",
    responses={"200": Content("json", "DesktopStreamAuthKeyResponse")},
    security=(("apiKey",),),
)
_START_STREAM: Operation[ManagedDesktopStreamInfo] = Operation(
    "startDesktopStream",
    "POST",
    "/v1/sandboxes/{id}/desktop/stream/start",
    body=Json(optional=True),
    responses={"201": Content("json", "ManagedDesktopStreamInfo")},
    security=(("apiKey",),),
)
_STOP_STREAM: Operation[None] = Operation(
    "stopDesktopStream",
    "POST",
    "/v1/sandboxes/{id}/desktop/stream/stop",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_KEYBOARD_TYPE: Operation[None] = Operation(
    "keyboardType",
    "POST",
    "/v1/sandboxes/{id}/desktop/type",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_GET_VIEWER_PAGE: Operation[str] = Operation(
    "getDesktopViewerPage",
    "GET",
    "/v1/sandboxes/{id}/desktop/viewer",
    responses={"200": Content("text", "str")},
    security=(("desktopViewerToken",),),
)
_GET_VIEWER_CLIPBOARD: Operation[DesktopClipboardData] = Operation(
    "getDesktopViewerClipboard",
    "GET",
    "/v1/sandboxes/{id}/desktop/viewer/clipboard",
    responses={"200": Content("json", "DesktopClipboardData")},
    security=(("desktopViewerToken",),),
)
_SET_VIEWER_CLIPBOARD: Operation[DesktopClipboardData] = Operation(
    "setDesktopViewerClipboard",
    "PUT",
    "/v1/sandboxes/{id}/desktop/viewer/clipboard",
    body=Json(),
    responses={"200": Content("json", "DesktopClipboardData")},
    security=(("desktopViewerToken",),),
)
_RENEW_VIEWER_SESSION: Operation[DesktopViewerSession] = Operation(
    "renewDesktopViewerSession",
    "POST",
    "/v1/sandboxes/{id}/desktop/viewer/session",
    responses={"200": Content("json", "DesktopViewerSession")},
    security=(("desktopViewerToken",),),
)
_CONNECT_VIEWER_WEBSOCKET: Operation[WebSocketSession[bytes, bytes]] = Operation(
    "connectDesktopViewerWebsocket",
    "GET",
    "/v1/sandboxes/{id}/desktop/viewer/ws",
    responses={"101": Content("websocket", "bytes", send="bytes")},
    security=(("desktopViewerToken",),),
)
_CURRENT_WINDOW_ID: Operation[CurrentWindowIdResponse] = Operation(
    "currentWindowId",
    "GET",
    "/v1/sandboxes/{id}/desktop/window/current",
    responses={"200": Content("json", "CurrentWindowIdResponse")},
    security=(("apiKey",),),
)
_WINDOW_TITLE: Operation[WindowTitleResponse] = Operation(
    "windowTitle",
    "GET",
    "/v1/sandboxes/{id}/desktop/window/{window_id}/title",
    responses={"200": Content("json", "WindowTitleResponse")},
    security=(("apiKey",),),
)
_LIST_WINDOWS: Operation[list[WindowInfo]] = Operation(
    "listWindows",
    "GET",
    "/v1/sandboxes/{id}/desktop/windows",
    responses={"200": Content("json", "list[WindowInfo]")},
    security=(("apiKey",),),
)


class Desktop(Resource):
    """See and control the graphical desktop of a sandbox: screenshots, mouse and keyboard,
    windows, clipboard, programs, and a viewer that people can open in a browser. The
    template of the sandbox must come with a desktop.
    """

    @cached_property
    def with_raw_response(self) -> DesktopWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return DesktopWithRawResponse(Desktop(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> DesktopWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return DesktopWithStreamingResponse(Desktop(self._transport.streaming()))

    def get_viewer_asset(self, path: str, **options: Unpack[RequestOptions]) -> str:
        """Get a desktop viewer asset.

        Returns a script, style sheet or other fixed file that the desktop viewer page
        loads. Browsers fetch these on their own; there is no need to call it. The files
        hold nothing about any sandbox and are open to all.

        Args:
            path: Path of the file below the asset folder. It may contain slashes, sent
                as they are. The viewer page knows the names; they change between
                releases.

        Returns:
            The file. Its content type follows the ending of its name.

        Raises:
            NotFoundError: No asset with this name exists. The answer has no body.
        """
        return self._transport.call(
            _GET_VIEWER_ASSET, path={"path": path}, options=options
        )

    def capabilities(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopCapabilities:
        """Get desktop capabilities.

        Tells what the desktop of a sandbox can do, from image formats to ways of
        watching. Ask once after the sandbox has started, and leave out what is not
        offered. A sandbox without a desktop is answered with 501.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            What the desktop can do.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(_CAPABILITIES, path={"id": id}, options=options)

    def mouse_click(
        self,
        id: str,
        *,
        x: int,
        y: int,
        button: Literal["left", "middle", "right"] | str | Omit = omit,
        clicks: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Click the mouse.

        Moves the pointer to a place and clicks there, once or several times. Take a
        screenshot first to find the place, and another one afterwards to see the
        effect: the call returns when the click is sent, not when the program has
        reacted. Places outside the screen are refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Horizontal position of the click, in pixels from the left edge of the
                virtual screen. Example: `640`.
            y: Vertical position of the click, in pixels from the top edge of the
                virtual screen. Example: `400`.
            button: Mouse button to use. Default: `left`. Available options: `left`,
                `middle`, `right`.
            clicks: Number of clicks in quick succession. 2 makes a double click.
                Default: `1`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _MOUSE_CLICK,
            path={"id": id},
            body={"x": x, "y": y, "button": button, "clicks": clicks},
            options=options,
        )

    def get_clipboard(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopClipboardData:
        """Get the desktop clipboard.

        Returns the text on the clipboard of the desktop. Use it to fetch what a program
        has copied, for instance after pressing `ctrl+c` in it. Pictures and other
        contents that are not text come back as empty text.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The text on the clipboard.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(_GET_CLIPBOARD, path={"id": id}, options=options)

    def set_clipboard(
        self, id: str, *, text: str, **options: Unpack[RequestOptions]
    ) -> DesktopClipboardData:
        """Set the desktop clipboard.

        Puts text on the clipboard of the desktop and replaces what was there. Together
        with a paste hotkey it is the quick way to enter long texts, and safer than
        typing them. The answer repeats what is on the clipboard now.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            text: The text. Empty when the clipboard holds nothing, or something that is
                not text. Example: `https://example.com/report/42`.

        Returns:
            The text now on the clipboard.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _SET_CLIPBOARD, path={"id": id}, body={"text": text}, options=options
        )

    def cursor_position(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> CursorPositionResponse:
        """Get the cursor position.

        Tells where the mouse pointer is. Use it before a relative movement, or to check
        that a move has arrived.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            Position of the pointer.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(_CURSOR_POSITION, path={"id": id}, options=options)

    def display_info(self, id: str, **options: Unpack[RequestOptions]) -> DisplayInfo:
        """Get display information.

        Describes the virtual screen and the monitors on it. All coordinates of mouse
        and screenshot operations refer to this virtual screen. If you only need its
        size, ask for the screen size.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The screen and its monitors.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(_DISPLAY_INFO, path={"id": id}, options=options)

    def mouse_drag(
        self,
        id: str,
        *,
        x1: int,
        y1: int,
        x2: int,
        y2: int,
        button: Literal["left", "middle", "right"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Drag the mouse.

        Presses a button at one place, moves the pointer to another and lets go there.
        Use it to move windows, select text or draw. For paths with corners, combine
        pressing, moving and releasing yourself.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x1: Horizontal start, in pixels from the left edge. Example: `200`.
            y1: Vertical start, in pixels from the top edge. Example: `300`.
            x2: Horizontal end, in pixels from the left edge. Example: `640`.
            y2: Vertical end, in pixels from the top edge. Example: `400`.
            button: Mouse button held down during the drag. Default: `left`. Available
                options: `left`, `middle`, `right`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _MOUSE_DRAG,
            path={"id": id},
            body={"x1": x1, "y1": y1, "x2": x2, "y2": y2, "button": button},
            options=options,
        )

    def keyboard_hotkey(
        self, id: str, *, keys: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Press a hotkey.

        Presses a combination of keys together and lets go of them in reverse order. Use
        it for shortcuts such as `ctrl+c`. The keys go to the window that has the focus;
        unknown key names are refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            keys: Keys of the combination in the order in which they go down, joined by
                `+`. Example: `ctrl+shift+t`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _KEYBOARD_HOTKEY, path={"id": id}, body={"keys": keys}, options=options
        )

    def keyboard_key(
        self, id: str, *, key: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Press a key.

        Presses and releases one key, such as Return or an arrow key. It goes to the
        window that has the focus. For several keys at once use a hotkey; for text use
        the type operation.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            key: Name of the key in X11 spelling, such as `Return`, `Escape`, `F5` or
                `a`. Example: `Return`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _KEYBOARD_KEY, path={"id": id}, body={"key": key}, options=options
        )

    def launch_application(
        self,
        id: str,
        *,
        body: LaunchDesktopApplicationBodyInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Launch a desktop application.

        Starts a graphical program on the desktop, either an installed application by
        its desktop entry or any program by its command. The call returns once the
        program is started; wait for its window with the list of windows. A program that
        does not exist is refused with 400.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            body: What to start, in one of two forms told apart by `mode`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _LAUNCH_APPLICATION, path={"id": id}, body=body, options=options
        )

    def mouse_down(
        self,
        id: str,
        *,
        x: int | Omit = omit,
        y: int | Omit = omit,
        button: Literal["left", "middle", "right"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Press a mouse button.

        Presses a mouse button and keeps it down until it is released by another call.
        With coordinates the pointer moves there first. Always follow it with a release,
        or programs believe the button is stuck.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Horizontal position to move to first, in pixels from the left edge. Left
                out together with `y`, the pointer stays where it is. Example: `640`.
            y: Vertical position to move to first, in pixels from the top edge. Only
                allowed together with `x`. Example: `400`.
            button: Mouse button to use. Default: `left`. Available options: `left`,
                `middle`, `right`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _MOUSE_DOWN,
            path={"id": id},
            body={"x": x, "y": y, "button": button},
            options=options,
        )

    def mouse_up(
        self,
        id: str,
        *,
        x: int | Omit = omit,
        y: int | Omit = omit,
        button: Literal["left", "middle", "right"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Release a mouse button.

        Releases a mouse button that was pressed before. With coordinates the pointer
        moves there first, which ends a drag at that place. Releasing a button that is
        up does nothing.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Horizontal position to move to first, in pixels from the left edge. Left
                out together with `y`, the pointer stays where it is. Example: `640`.
            y: Vertical position to move to first, in pixels from the top edge. Only
                allowed together with `x`. Example: `400`.
            button: Mouse button to use. Default: `left`. Available options: `left`,
                `middle`, `right`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _MOUSE_UP,
            path={"id": id},
            body={"x": x, "y": y, "button": button},
            options=options,
        )

    def mouse_move(
        self, id: str, *, x: int, y: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Move the mouse.

        Moves the pointer to a place without clicking, for instance to make a menu or a
        hint appear. Places outside the screen are refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Horizontal position to move to, in pixels from the left edge of the
                virtual screen. Example: `640`.
            y: Vertical position to move to, in pixels from the top edge of the virtual
                screen. Example: `400`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _MOUSE_MOVE, path={"id": id}, body={"x": x, "y": y}, options=options
        )

    def open_target(
        self, id: str, *, target: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Open a desktop target.

        Opens a file or an address with the program the desktop uses for it, like a
        double click would. Use it when the kind of program does not matter; to choose
        the program, launch it. A file that does not exist is refused with 400.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            target: Absolute guest path, `file:` URL or any other URI, for instance a
                web address. Example: `https://example.com`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _OPEN_TARGET, path={"id": id}, body={"target": target}, options=options
        )

    def keyboard_press(
        self,
        id: str,
        *,
        key: str,
        modifiers: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Press a key with modifiers.

        Presses one key while modifiers are held down. It does the same as a hotkey,
        with the parts in fields of their own, which is handier for programs. The keys
        go to the window that has the focus.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            key: Name of the key in X11 spelling. Example: `s`.
            modifiers: Keys held down while `key` is pressed: `ctrl`, `shift`, `alt` or
                `super`. None when left out. Example: `["ctrl"]`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _KEYBOARD_PRESS,
            path={"id": id},
            body={"key": key, "modifiers": modifiers},
            options=options,
        )

    def screen_size(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> ScreenSizeResponse:
        """Get the screen size.

        Returns width and height of the virtual screen. Use it to check coordinates
        before sending them. For the layout of several monitors ask for the display
        information.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            Size of the screen.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(_SCREEN_SIZE, path={"id": id}, options=options)

    def screenshot(self, id: str, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """Take a screenshot.

        Returns a picture of the whole screen as a PNG in full size. It is exact but
        large; for a model or a slow network take a compressed screenshot. The body is
        the image itself, not JSON.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The image.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.download(_SCREENSHOT, path={"id": id}, options=options)

    def screenshot_compressed(
        self,
        id: str,
        *,
        format: Literal["jpeg", "jpg", "png", "webp"] | str | Omit = omit,
        quality: int | Omit = omit,
        scale: float | Omit = omit,
        show_cursor: bool | Omit = omit,
        region: ScreenshotRegionRequestInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Take a compressed screenshot.

        Returns a picture of the screen, or a part of it, in the format, quality and
        size you choose. It is the usual way to show the screen to a model. The body is
        the image itself, with the content type of the chosen format. A region outside
        the screen is refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            format: Format of the image. It also decides the content type of the answer.
                Default: `png`. Available options: `jpeg`, `jpg`, `png`, `webp`.
            quality: Quality from 1, small, to 100, good. Only used for JPEG and WebP.
                Default: `80`.
            scale: Factor for the size of the image; 0.5 halves width and height.
                Smaller images cost a model fewer tokens, but remember to scale
                coordinates back. Default: `1.0`.
            show_cursor: Whether the mouse pointer is drawn into the image. Default:
                `false`.
            region: Part of the screen to take. Left out, the whole screen is taken.

        Returns:
            The image, in the format asked for.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.download(
            _SCREENSHOT_COMPRESSED,
            path={"id": id},
            body={
                "format": format,
                "quality": quality,
                "scale": scale,
                "show_cursor": show_cursor,
                "region": region,
            },
            options=options,
        )

    def screenshot_region(
        self,
        id: str,
        *,
        x: int,
        y: int,
        width: int,
        height: int,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Take a screenshot of a region.

        Returns a rectangle of the screen as a PNG in full size. Use it to look at a
        detail, or to watch one spot for changes. A rectangle that leaves the screen is
        refused with 400.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Left edge of the rectangle, in pixels from the left edge of the virtual
                screen. Example: `100`.
            y: Top edge of the rectangle, in pixels from the top edge of the virtual
                screen. Example: `100`.
            width: Width of the rectangle in pixels. Example: `640`.
            height: Height of the rectangle in pixels. Example: `360`.

        Returns:
            The image.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.download(
            _SCREENSHOT_REGION,
            path={"id": id},
            body={"x": x, "y": y, "width": width, "height": height},
            options=options,
        )

    def mouse_scroll(
        self,
        id: str,
        *,
        x: int,
        y: int,
        direction: Literal["down", "left", "right", "up"] | str,
        amount: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Scroll the mouse wheel.

        Moves the pointer to a place and turns the wheel there, so that the part of the
        window below it scrolls. Take a screenshot to see how far it went, since the
        distance depends on the program.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Horizontal position of the pointer while scrolling, in pixels from the
                left edge of the virtual screen. Example: `640`.
            y: Vertical position of the pointer while scrolling, in pixels from the top
                edge of the virtual screen. Example: `400`.
            direction: Way to scroll. Available options: `down`, `left`, `right`, `up`.
            amount: Number of wheel steps. One step moves most programs by about three
                lines. Default: `3`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _MOUSE_SCROLL,
            path={"id": id},
            body={"x": x, "y": y, "direction": direction, "amount": amount},
            options=options,
        )

    def get_stream_info(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopStreamInfo:
        """Get VNC connection info.

        Tells where the plain VNC server of the desktop can be reached. It is meant for
        operators and special clients: the connection asks for no password, so prefer
        the browser viewer. Where plain VNC is not offered to you, the answer is 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            Where to connect.

        Raises:
            NotFoundError: The sandbox does not exist, or plain VNC access to its
                desktop is not offered to you. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(_GET_STREAM_INFO, path={"id": id}, options=options)

    def get_stream_auth_key(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopStreamAuthKeyResponse:
        """Get the desktop viewer key.

        Returns the token and the address of the viewer session that is active now,
        without starting a new one. Use it to show the same session in another place. If
        none is active, start one.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            Access to the active session.

        Raises:
            NotFoundError: The sandbox does not exist, or no viewer session is active
                for it. Start one first. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _GET_STREAM_AUTH_KEY, path={"id": id}, options=options
        )

    def start_stream(
        self,
        id: str,
        *,
        view_only: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ManagedDesktopStreamInfo:
        """Start a desktop viewer session.

        Starts a viewer session and returns an address that shows the desktop live in a
        browser. Starting again replaces the session: the old address and token stop
        working. Anyone who has the address can watch and, unless `view_only` is set,
        use the desktop, so share it with care.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            view_only: Whether the session can only watch. Left out, people can also use
                mouse and keyboard. Example: `true`.

        Returns:
            The session is started.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _START_STREAM,
            path={"id": id},
            body={"view_only": view_only},
            options=options,
        )

    def stop_stream(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Stop the desktop viewer session.

        Ends the viewer session at once; its address and token stop working and open
        viewers are cut off. The desktop itself keeps running. Stopping when no session
        is active does nothing.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(_STOP_STREAM, path={"id": id}, options=options)

    def keyboard_type(
        self, id: str, *, text: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Type text.

        Types a text into the window that has the focus, one character after the other.
        Click into the right field first. For long texts, setting the clipboard and
        pasting is faster.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            text: Text to enter, character by character, including upper case and line
                breaks. Key names are not understood here. Example:
                `hello from nullspace\\n`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _KEYBOARD_TYPE, path={"id": id}, body={"text": text}, options=options
        )

    def get_viewer_page(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """Get the desktop viewer page.

        Returns the web page that shows the desktop and sends mouse and keyboard to it.
        Open `viewer_url` in a browser or an iframe rather than calling it from a
        program. The `auth` token in the address is the permission; no API key is
        needed, and a token that does not fit is answered with 400.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The viewer page.

        Raises:
            BadRequestError: The token in `auth` is missing or malformed, or it was made
                for another sandbox, or the body does not follow this contract. Code:
                `invalid_request`.
        """
        return self._transport.call(_GET_VIEWER_PAGE, path={"id": id}, options=options)

    def get_viewer_clipboard(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopClipboardData:
        """Get the viewer clipboard.

        Returns the text on the desktop's clipboard to the holder of a viewer token. The
        clipboard panel of the viewer page uses it. With an API key at hand, use the
        clipboard operation of the sandbox instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The text on the clipboard.

        Raises:
            BadRequestError: The token in `auth` is missing or malformed, or it was made
                for another sandbox, or the body does not follow this contract. Code:
                `invalid_request`.
            ConflictError: The desktop cannot be reached now, because the sandbox sleeps
                or is changing state. The session stays valid; try again when the
                sandbox is running. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            GoneError: The viewer session has ended: its time is up, it was stopped, or
                a newer session has taken its place. Start a new one with your API key.
                Code: `unauthorized`.
        """
        return self._transport.call(
            _GET_VIEWER_CLIPBOARD, path={"id": id}, options=options
        )

    def set_viewer_clipboard(
        self, id: str, *, text: str, **options: Unpack[RequestOptions]
    ) -> DesktopClipboardData:
        """Set the viewer clipboard.

        Puts text on the desktop's clipboard for the holder of a viewer token, so that a
        person can paste it into a program. View-only sessions may not do this and are
        answered with 403. A session that has ended is answered with 410.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            text: The text. Empty when the clipboard holds nothing, or something that is
                not text. Example: `https://example.com/report/42`.

        Returns:
            The text now on the clipboard.

        Raises:
            BadRequestError: The token in `auth` is missing or malformed, or it was made
                for another sandbox, or the body does not follow this contract. Code:
                `invalid_request`.
            PermissionDeniedError: The viewer session can only watch. Ask whoever
                started it for a session with input. Code: `invalid_request`.
            ConflictError: The desktop cannot be reached now, because the sandbox sleeps
                or is changing state. The session stays valid; try again when the
                sandbox is running. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            GoneError: The viewer session has ended: its time is up, it was stopped, or
                a newer session has taken its place. Start a new one with your API key.
                Code: `unauthorized`.
        """
        return self._transport.call(
            _SET_VIEWER_CLIPBOARD, path={"id": id}, body={"text": text}, options=options
        )

    def renew_viewer_session(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopViewerSession:
        """Renew a desktop viewer session.

        Prolongs a viewer session that is still alive, and returns its token and
        addresses. The viewer page does this by itself; call it only from a viewer of
        your own, well before `expires_at`. A session that has ended cannot be renewed
        and is answered with 410.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The renewed session.

        Raises:
            BadRequestError: The token in `auth` is missing or malformed, or it was made
                for another sandbox, or the body does not follow this contract. Code:
                `invalid_request`.
            NotFoundError: The sandbox of the session no longer exists. Codes:
                `sandbox_not_found`, `not_found`.
            ConflictError: The desktop cannot be reached now, because the sandbox sleeps
                or is changing state. The session stays valid; try again when the
                sandbox is running. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            GoneError: The viewer session has ended: its time is up, it was stopped, or
                a newer session has taken its place. Start a new one with your API key.
                Code: `unauthorized`.
            InternalServerError: The viewer is switched off on this deployment, or its
                service cannot be reached at the moment. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _RENEW_VIEWER_SESSION, path={"id": id}, options=options
        )

    def connect_viewer_websocket(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> WebSocketSession[bytes, bytes]:
        """Open the desktop viewer stream.

        Opens the WebSocket that carries the desktop's picture to a viewer and its mouse
        and keyboard events back. All messages are binary and hold the VNC byte stream
        (RFB); text messages are not used. The server closes with 1000 when the session
        is stopped, 1001 when the sandbox sleeps or ends, 1003 after a text message, and
        1008 when the token runs out. In a view-only session input events are dropped
        without an error.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Raises:
            BadRequestError: The token in `auth` is missing or malformed, or it was made
                for another sandbox, or the body does not follow this contract. Code:
                `invalid_request`.
            GoneError: The viewer session has ended: its time is up, it was stopped, or
                a newer session has taken its place. Start a new one with your API key.
                Code: `unauthorized`.
        """
        return self._transport.connect(
            _CONNECT_VIEWER_WEBSOCKET, path={"id": id}, options=options
        )

    def current_window_id(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> CurrentWindowIdResponse:
        """Get the current window.

        Returns the identifier of the window that has the focus, which is where keys and
        typed text go. Use it to make sure that the right program is in front. If no
        window has the focus, the answer is 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The window that has the focus.

        Raises:
            NotFoundError: The sandbox does not exist, or no window of its desktop has
                the focus. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _CURRENT_WINDOW_ID, path={"id": id}, options=options
        )

    def window_title(
        self, id: str, window_id: str, **options: Unpack[RequestOptions]
    ) -> WindowTitleResponse:
        """Get a window title.

        Returns the text in the title bar of one window. Many programs show the open
        document or page there, so it is a cheap way to follow what happens. A window
        that was closed is answered with 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            window_id: Identifier of the window, from the list of windows or the current
                window.

        Returns:
            Title of the window.

        Raises:
            NotFoundError: The sandbox does not exist, or it has no open window with
                this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _WINDOW_TITLE, path={"id": id, "window_id": window_id}, options=options
        )

    def list_windows(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> list[WindowInfo]:
        """List windows.

        Returns the open windows of the desktop with title, place, size and program. Use
        it to wait for a program to come up, or to find out where to click. Hidden
        helper windows are not shown.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The open windows; an empty array if there are none.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(_LIST_WINDOWS, path={"id": id}, options=options)


class AsyncDesktop(AsyncResource):
    """See and control the graphical desktop of a sandbox: screenshots, mouse and keyboard,
    windows, clipboard, programs, and a viewer that people can open in a browser. The
    template of the sandbox must come with a desktop.
    """

    @cached_property
    def with_raw_response(self) -> AsyncDesktopWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncDesktopWithRawResponse(AsyncDesktop(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncDesktopWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncDesktopWithStreamingResponse(
            AsyncDesktop(self._transport.streaming())
        )

    async def get_viewer_asset(
        self, path: str, **options: Unpack[RequestOptions]
    ) -> str:
        """Get a desktop viewer asset.

        Returns a script, style sheet or other fixed file that the desktop viewer page
        loads. Browsers fetch these on their own; there is no need to call it. The files
        hold nothing about any sandbox and are open to all.

        Args:
            path: Path of the file below the asset folder. It may contain slashes, sent
                as they are. The viewer page knows the names; they change between
                releases.

        Returns:
            The file. Its content type follows the ending of its name.

        Raises:
            NotFoundError: No asset with this name exists. The answer has no body.
        """
        return await self._transport.call(
            _GET_VIEWER_ASSET, path={"path": path}, options=options
        )

    async def capabilities(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopCapabilities:
        """Get desktop capabilities.

        Tells what the desktop of a sandbox can do, from image formats to ways of
        watching. Ask once after the sandbox has started, and leave out what is not
        offered. A sandbox without a desktop is answered with 501.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            What the desktop can do.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _CAPABILITIES, path={"id": id}, options=options
        )

    async def mouse_click(
        self,
        id: str,
        *,
        x: int,
        y: int,
        button: Literal["left", "middle", "right"] | str | Omit = omit,
        clicks: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Click the mouse.

        Moves the pointer to a place and clicks there, once or several times. Take a
        screenshot first to find the place, and another one afterwards to see the
        effect: the call returns when the click is sent, not when the program has
        reacted. Places outside the screen are refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Horizontal position of the click, in pixels from the left edge of the
                virtual screen. Example: `640`.
            y: Vertical position of the click, in pixels from the top edge of the
                virtual screen. Example: `400`.
            button: Mouse button to use. Default: `left`. Available options: `left`,
                `middle`, `right`.
            clicks: Number of clicks in quick succession. 2 makes a double click.
                Default: `1`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _MOUSE_CLICK,
            path={"id": id},
            body={"x": x, "y": y, "button": button, "clicks": clicks},
            options=options,
        )

    async def get_clipboard(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopClipboardData:
        """Get the desktop clipboard.

        Returns the text on the clipboard of the desktop. Use it to fetch what a program
        has copied, for instance after pressing `ctrl+c` in it. Pictures and other
        contents that are not text come back as empty text.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The text on the clipboard.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _GET_CLIPBOARD, path={"id": id}, options=options
        )

    async def set_clipboard(
        self, id: str, *, text: str, **options: Unpack[RequestOptions]
    ) -> DesktopClipboardData:
        """Set the desktop clipboard.

        Puts text on the clipboard of the desktop and replaces what was there. Together
        with a paste hotkey it is the quick way to enter long texts, and safer than
        typing them. The answer repeats what is on the clipboard now.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            text: The text. Empty when the clipboard holds nothing, or something that is
                not text. Example: `https://example.com/report/42`.

        Returns:
            The text now on the clipboard.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _SET_CLIPBOARD, path={"id": id}, body={"text": text}, options=options
        )

    async def cursor_position(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> CursorPositionResponse:
        """Get the cursor position.

        Tells where the mouse pointer is. Use it before a relative movement, or to check
        that a move has arrived.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            Position of the pointer.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _CURSOR_POSITION, path={"id": id}, options=options
        )

    async def display_info(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DisplayInfo:
        """Get display information.

        Describes the virtual screen and the monitors on it. All coordinates of mouse
        and screenshot operations refer to this virtual screen. If you only need its
        size, ask for the screen size.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The screen and its monitors.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _DISPLAY_INFO, path={"id": id}, options=options
        )

    async def mouse_drag(
        self,
        id: str,
        *,
        x1: int,
        y1: int,
        x2: int,
        y2: int,
        button: Literal["left", "middle", "right"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Drag the mouse.

        Presses a button at one place, moves the pointer to another and lets go there.
        Use it to move windows, select text or draw. For paths with corners, combine
        pressing, moving and releasing yourself.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x1: Horizontal start, in pixels from the left edge. Example: `200`.
            y1: Vertical start, in pixels from the top edge. Example: `300`.
            x2: Horizontal end, in pixels from the left edge. Example: `640`.
            y2: Vertical end, in pixels from the top edge. Example: `400`.
            button: Mouse button held down during the drag. Default: `left`. Available
                options: `left`, `middle`, `right`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _MOUSE_DRAG,
            path={"id": id},
            body={"x1": x1, "y1": y1, "x2": x2, "y2": y2, "button": button},
            options=options,
        )

    async def keyboard_hotkey(
        self, id: str, *, keys: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Press a hotkey.

        Presses a combination of keys together and lets go of them in reverse order. Use
        it for shortcuts such as `ctrl+c`. The keys go to the window that has the focus;
        unknown key names are refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            keys: Keys of the combination in the order in which they go down, joined by
                `+`. Example: `ctrl+shift+t`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _KEYBOARD_HOTKEY, path={"id": id}, body={"keys": keys}, options=options
        )

    async def keyboard_key(
        self, id: str, *, key: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Press a key.

        Presses and releases one key, such as Return or an arrow key. It goes to the
        window that has the focus. For several keys at once use a hotkey; for text use
        the type operation.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            key: Name of the key in X11 spelling, such as `Return`, `Escape`, `F5` or
                `a`. Example: `Return`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _KEYBOARD_KEY, path={"id": id}, body={"key": key}, options=options
        )

    async def launch_application(
        self,
        id: str,
        *,
        body: LaunchDesktopApplicationBodyInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Launch a desktop application.

        Starts a graphical program on the desktop, either an installed application by
        its desktop entry or any program by its command. The call returns once the
        program is started; wait for its window with the list of windows. A program that
        does not exist is refused with 400.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            body: What to start, in one of two forms told apart by `mode`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _LAUNCH_APPLICATION, path={"id": id}, body=body, options=options
        )

    async def mouse_down(
        self,
        id: str,
        *,
        x: int | Omit = omit,
        y: int | Omit = omit,
        button: Literal["left", "middle", "right"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Press a mouse button.

        Presses a mouse button and keeps it down until it is released by another call.
        With coordinates the pointer moves there first. Always follow it with a release,
        or programs believe the button is stuck.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Horizontal position to move to first, in pixels from the left edge. Left
                out together with `y`, the pointer stays where it is. Example: `640`.
            y: Vertical position to move to first, in pixels from the top edge. Only
                allowed together with `x`. Example: `400`.
            button: Mouse button to use. Default: `left`. Available options: `left`,
                `middle`, `right`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _MOUSE_DOWN,
            path={"id": id},
            body={"x": x, "y": y, "button": button},
            options=options,
        )

    async def mouse_up(
        self,
        id: str,
        *,
        x: int | Omit = omit,
        y: int | Omit = omit,
        button: Literal["left", "middle", "right"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Release a mouse button.

        Releases a mouse button that was pressed before. With coordinates the pointer
        moves there first, which ends a drag at that place. Releasing a button that is
        up does nothing.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Horizontal position to move to first, in pixels from the left edge. Left
                out together with `y`, the pointer stays where it is. Example: `640`.
            y: Vertical position to move to first, in pixels from the top edge. Only
                allowed together with `x`. Example: `400`.
            button: Mouse button to use. Default: `left`. Available options: `left`,
                `middle`, `right`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _MOUSE_UP,
            path={"id": id},
            body={"x": x, "y": y, "button": button},
            options=options,
        )

    async def mouse_move(
        self, id: str, *, x: int, y: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Move the mouse.

        Moves the pointer to a place without clicking, for instance to make a menu or a
        hint appear. Places outside the screen are refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Horizontal position to move to, in pixels from the left edge of the
                virtual screen. Example: `640`.
            y: Vertical position to move to, in pixels from the top edge of the virtual
                screen. Example: `400`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _MOUSE_MOVE, path={"id": id}, body={"x": x, "y": y}, options=options
        )

    async def open_target(
        self, id: str, *, target: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Open a desktop target.

        Opens a file or an address with the program the desktop uses for it, like a
        double click would. Use it when the kind of program does not matter; to choose
        the program, launch it. A file that does not exist is refused with 400.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            target: Absolute guest path, `file:` URL or any other URI, for instance a
                web address. Example: `https://example.com`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _OPEN_TARGET, path={"id": id}, body={"target": target}, options=options
        )

    async def keyboard_press(
        self,
        id: str,
        *,
        key: str,
        modifiers: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Press a key with modifiers.

        Presses one key while modifiers are held down. It does the same as a hotkey,
        with the parts in fields of their own, which is handier for programs. The keys
        go to the window that has the focus.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            key: Name of the key in X11 spelling. Example: `s`.
            modifiers: Keys held down while `key` is pressed: `ctrl`, `shift`, `alt` or
                `super`. None when left out. Example: `["ctrl"]`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _KEYBOARD_PRESS,
            path={"id": id},
            body={"key": key, "modifiers": modifiers},
            options=options,
        )

    async def screen_size(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> ScreenSizeResponse:
        """Get the screen size.

        Returns width and height of the virtual screen. Use it to check coordinates
        before sending them. For the layout of several monitors ask for the display
        information.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            Size of the screen.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _SCREEN_SIZE, path={"id": id}, options=options
        )

    async def screenshot(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """Take a screenshot.

        Returns a picture of the whole screen as a PNG in full size. It is exact but
        large; for a model or a slow network take a compressed screenshot. The body is
        the image itself, not JSON.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The image.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.download(
            _SCREENSHOT, path={"id": id}, options=options
        )

    async def screenshot_compressed(
        self,
        id: str,
        *,
        format: Literal["jpeg", "jpg", "png", "webp"] | str | Omit = omit,
        quality: int | Omit = omit,
        scale: float | Omit = omit,
        show_cursor: bool | Omit = omit,
        region: ScreenshotRegionRequestInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Take a compressed screenshot.

        Returns a picture of the screen, or a part of it, in the format, quality and
        size you choose. It is the usual way to show the screen to a model. The body is
        the image itself, with the content type of the chosen format. A region outside
        the screen is refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            format: Format of the image. It also decides the content type of the answer.
                Default: `png`. Available options: `jpeg`, `jpg`, `png`, `webp`.
            quality: Quality from 1, small, to 100, good. Only used for JPEG and WebP.
                Default: `80`.
            scale: Factor for the size of the image; 0.5 halves width and height.
                Smaller images cost a model fewer tokens, but remember to scale
                coordinates back. Default: `1.0`.
            show_cursor: Whether the mouse pointer is drawn into the image. Default:
                `false`.
            region: Part of the screen to take. Left out, the whole screen is taken.

        Returns:
            The image, in the format asked for.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.download(
            _SCREENSHOT_COMPRESSED,
            path={"id": id},
            body={
                "format": format,
                "quality": quality,
                "scale": scale,
                "show_cursor": show_cursor,
                "region": region,
            },
            options=options,
        )

    async def screenshot_region(
        self,
        id: str,
        *,
        x: int,
        y: int,
        width: int,
        height: int,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Take a screenshot of a region.

        Returns a rectangle of the screen as a PNG in full size. Use it to look at a
        detail, or to watch one spot for changes. A rectangle that leaves the screen is
        refused with 400.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Left edge of the rectangle, in pixels from the left edge of the virtual
                screen. Example: `100`.
            y: Top edge of the rectangle, in pixels from the top edge of the virtual
                screen. Example: `100`.
            width: Width of the rectangle in pixels. Example: `640`.
            height: Height of the rectangle in pixels. Example: `360`.

        Returns:
            The image.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.download(
            _SCREENSHOT_REGION,
            path={"id": id},
            body={"x": x, "y": y, "width": width, "height": height},
            options=options,
        )

    async def mouse_scroll(
        self,
        id: str,
        *,
        x: int,
        y: int,
        direction: Literal["down", "left", "right", "up"] | str,
        amount: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Scroll the mouse wheel.

        Moves the pointer to a place and turns the wheel there, so that the part of the
        window below it scrolls. Take a screenshot to see how far it went, since the
        distance depends on the program.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            x: Horizontal position of the pointer while scrolling, in pixels from the
                left edge of the virtual screen. Example: `640`.
            y: Vertical position of the pointer while scrolling, in pixels from the top
                edge of the virtual screen. Example: `400`.
            direction: Way to scroll. Available options: `down`, `left`, `right`, `up`.
            amount: Number of wheel steps. One step moves most programs by about three
                lines. Default: `3`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _MOUSE_SCROLL,
            path={"id": id},
            body={"x": x, "y": y, "direction": direction, "amount": amount},
            options=options,
        )

    async def get_stream_info(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopStreamInfo:
        """Get VNC connection info.

        Tells where the plain VNC server of the desktop can be reached. It is meant for
        operators and special clients: the connection asks for no password, so prefer
        the browser viewer. Where plain VNC is not offered to you, the answer is 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            Where to connect.

        Raises:
            NotFoundError: The sandbox does not exist, or plain VNC access to its
                desktop is not offered to you. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _GET_STREAM_INFO, path={"id": id}, options=options
        )

    async def get_stream_auth_key(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopStreamAuthKeyResponse:
        """Get the desktop viewer key.

        Returns the token and the address of the viewer session that is active now,
        without starting a new one. Use it to show the same session in another place. If
        none is active, start one.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            Access to the active session.

        Raises:
            NotFoundError: The sandbox does not exist, or no viewer session is active
                for it. Start one first. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _GET_STREAM_AUTH_KEY, path={"id": id}, options=options
        )

    async def start_stream(
        self,
        id: str,
        *,
        view_only: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ManagedDesktopStreamInfo:
        """Start a desktop viewer session.

        Starts a viewer session and returns an address that shows the desktop live in a
        browser. Starting again replaces the session: the old address and token stop
        working. Anyone who has the address can watch and, unless `view_only` is set,
        use the desktop, so share it with care.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            view_only: Whether the session can only watch. Left out, people can also use
                mouse and keyboard. Example: `true`.

        Returns:
            The session is started.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _START_STREAM,
            path={"id": id},
            body={"view_only": view_only},
            options=options,
        )

    async def stop_stream(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Stop the desktop viewer session.

        Ends the viewer session at once; its address and token stop working and open
        viewers are cut off. The desktop itself keeps running. Stopping when no session
        is active does nothing.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _STOP_STREAM, path={"id": id}, options=options
        )

    async def keyboard_type(
        self, id: str, *, text: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Type text.

        Types a text into the window that has the focus, one character after the other.
        Click into the right field first. For long texts, setting the clipboard and
        pasting is faster.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            text: Text to enter, character by character, including upper case and line
                breaks. Key names are not understood here. Example:
                `hello from nullspace\\n`.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type, or names a place, key or program that does
                not exist on this desktop. Correct it before you try again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _KEYBOARD_TYPE, path={"id": id}, body={"text": text}, options=options
        )

    async def get_viewer_page(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """Get the desktop viewer page.

        Returns the web page that shows the desktop and sends mouse and keyboard to it.
        Open `viewer_url` in a browser or an iframe rather than calling it from a
        program. The `auth` token in the address is the permission; no API key is
        needed, and a token that does not fit is answered with 400.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The viewer page.

        Raises:
            BadRequestError: The token in `auth` is missing or malformed, or it was made
                for another sandbox, or the body does not follow this contract. Code:
                `invalid_request`.
        """
        return await self._transport.call(
            _GET_VIEWER_PAGE, path={"id": id}, options=options
        )

    async def get_viewer_clipboard(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopClipboardData:
        """Get the viewer clipboard.

        Returns the text on the desktop's clipboard to the holder of a viewer token. The
        clipboard panel of the viewer page uses it. With an API key at hand, use the
        clipboard operation of the sandbox instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The text on the clipboard.

        Raises:
            BadRequestError: The token in `auth` is missing or malformed, or it was made
                for another sandbox, or the body does not follow this contract. Code:
                `invalid_request`.
            ConflictError: The desktop cannot be reached now, because the sandbox sleeps
                or is changing state. The session stays valid; try again when the
                sandbox is running. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            GoneError: The viewer session has ended: its time is up, it was stopped, or
                a newer session has taken its place. Start a new one with your API key.
                Code: `unauthorized`.
        """
        return await self._transport.call(
            _GET_VIEWER_CLIPBOARD, path={"id": id}, options=options
        )

    async def set_viewer_clipboard(
        self, id: str, *, text: str, **options: Unpack[RequestOptions]
    ) -> DesktopClipboardData:
        """Set the viewer clipboard.

        Puts text on the desktop's clipboard for the holder of a viewer token, so that a
        person can paste it into a program. View-only sessions may not do this and are
        answered with 403. A session that has ended is answered with 410.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            text: The text. Empty when the clipboard holds nothing, or something that is
                not text. Example: `https://example.com/report/42`.

        Returns:
            The text now on the clipboard.

        Raises:
            BadRequestError: The token in `auth` is missing or malformed, or it was made
                for another sandbox, or the body does not follow this contract. Code:
                `invalid_request`.
            PermissionDeniedError: The viewer session can only watch. Ask whoever
                started it for a session with input. Code: `invalid_request`.
            ConflictError: The desktop cannot be reached now, because the sandbox sleeps
                or is changing state. The session stays valid; try again when the
                sandbox is running. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            GoneError: The viewer session has ended: its time is up, it was stopped, or
                a newer session has taken its place. Start a new one with your API key.
                Code: `unauthorized`.
        """
        return await self._transport.call(
            _SET_VIEWER_CLIPBOARD, path={"id": id}, body={"text": text}, options=options
        )

    async def renew_viewer_session(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DesktopViewerSession:
        """Renew a desktop viewer session.

        Prolongs a viewer session that is still alive, and returns its token and
        addresses. The viewer page does this by itself; call it only from a viewer of
        your own, well before `expires_at`. A session that has ended cannot be renewed
        and is answered with 410.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The renewed session.

        Raises:
            BadRequestError: The token in `auth` is missing or malformed, or it was made
                for another sandbox, or the body does not follow this contract. Code:
                `invalid_request`.
            NotFoundError: The sandbox of the session no longer exists. Codes:
                `sandbox_not_found`, `not_found`.
            ConflictError: The desktop cannot be reached now, because the sandbox sleeps
                or is changing state. The session stays valid; try again when the
                sandbox is running. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            GoneError: The viewer session has ended: its time is up, it was stopped, or
                a newer session has taken its place. Start a new one with your API key.
                Code: `unauthorized`.
            InternalServerError: The viewer is switched off on this deployment, or its
                service cannot be reached at the moment. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _RENEW_VIEWER_SESSION, path={"id": id}, options=options
        )

    def connect_viewer_websocket(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> AsyncWebSocketSession[bytes, bytes]:
        """Open the desktop viewer stream.

        Opens the WebSocket that carries the desktop's picture to a viewer and its mouse
        and keyboard events back. All messages are binary and hold the VNC byte stream
        (RFB); text messages are not used. The server closes with 1000 when the session
        is stopped, 1001 when the sandbox sleeps or ends, 1003 after a text message, and
        1008 when the token runs out. In a view-only session input events are dropped
        without an error.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Raises:
            BadRequestError: The token in `auth` is missing or malformed, or it was made
                for another sandbox, or the body does not follow this contract. Code:
                `invalid_request`.
            GoneError: The viewer session has ended: its time is up, it was stopped, or
                a newer session has taken its place. Start a new one with your API key.
                Code: `unauthorized`.
        """
        return self._transport.connect(
            _CONNECT_VIEWER_WEBSOCKET, path={"id": id}, options=options
        )

    async def current_window_id(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> CurrentWindowIdResponse:
        """Get the current window.

        Returns the identifier of the window that has the focus, which is where keys and
        typed text go. Use it to make sure that the right program is in front. If no
        window has the focus, the answer is 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The window that has the focus.

        Raises:
            NotFoundError: The sandbox does not exist, or no window of its desktop has
                the focus. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _CURRENT_WINDOW_ID, path={"id": id}, options=options
        )

    async def window_title(
        self, id: str, window_id: str, **options: Unpack[RequestOptions]
    ) -> WindowTitleResponse:
        """Get a window title.

        Returns the text in the title bar of one window. Many programs show the open
        document or page there, so it is a cheap way to follow what happens. A window
        that was closed is answered with 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            window_id: Identifier of the window, from the list of windows or the current
                window.

        Returns:
            Title of the window.

        Raises:
            NotFoundError: The sandbox does not exist, or it has no open window with
                this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _WINDOW_TITLE, path={"id": id, "window_id": window_id}, options=options
        )

    async def list_windows(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> list[WindowInfo]:
        """List windows.

        Returns the open windows of the desktop with title, place, size and program. Use
        it to wait for a program to come up, or to find out where to click. Hidden
        helper windows are not shown.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The open windows; an empty array if there are none.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The desktop cannot be used now: the sandbox sleeps or is
                changing state, or its desktop is still starting. Wait until the sandbox
                is running and try again. Codes: `sandbox_not_ready`,
                `transition_in_progress`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _LIST_WINDOWS, path={"id": id}, options=options
        )


class DesktopWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Desktop) -> None:
        self.get_viewer_asset = raw(resource.get_viewer_asset)
        self.capabilities = raw(resource.capabilities)
        self.mouse_click = raw(resource.mouse_click)
        self.get_clipboard = raw(resource.get_clipboard)
        self.set_clipboard = raw(resource.set_clipboard)
        self.cursor_position = raw(resource.cursor_position)
        self.display_info = raw(resource.display_info)
        self.mouse_drag = raw(resource.mouse_drag)
        self.keyboard_hotkey = raw(resource.keyboard_hotkey)
        self.keyboard_key = raw(resource.keyboard_key)
        self.launch_application = raw(resource.launch_application)
        self.mouse_down = raw(resource.mouse_down)
        self.mouse_up = raw(resource.mouse_up)
        self.mouse_move = raw(resource.mouse_move)
        self.open_target = raw(resource.open_target)
        self.keyboard_press = raw(resource.keyboard_press)
        self.screen_size = raw(resource.screen_size)
        self.screenshot = raw(resource.screenshot)
        self.screenshot_compressed = raw(resource.screenshot_compressed)
        self.screenshot_region = raw(resource.screenshot_region)
        self.mouse_scroll = raw(resource.mouse_scroll)
        self.get_stream_info = raw(resource.get_stream_info)
        self.get_stream_auth_key = raw(resource.get_stream_auth_key)
        self.start_stream = raw(resource.start_stream)
        self.stop_stream = raw(resource.stop_stream)
        self.keyboard_type = raw(resource.keyboard_type)
        self.get_viewer_page = raw(resource.get_viewer_page)
        self.get_viewer_clipboard = raw(resource.get_viewer_clipboard)
        self.set_viewer_clipboard = raw(resource.set_viewer_clipboard)
        self.renew_viewer_session = raw(resource.renew_viewer_session)
        self.current_window_id = raw(resource.current_window_id)
        self.window_title = raw(resource.window_title)
        self.list_windows = raw(resource.list_windows)


class DesktopWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Desktop) -> None:
        self.get_viewer_asset = streaming(resource.get_viewer_asset)
        self.capabilities = streaming(resource.capabilities)
        self.mouse_click = streaming(resource.mouse_click)
        self.get_clipboard = streaming(resource.get_clipboard)
        self.set_clipboard = streaming(resource.set_clipboard)
        self.cursor_position = streaming(resource.cursor_position)
        self.display_info = streaming(resource.display_info)
        self.mouse_drag = streaming(resource.mouse_drag)
        self.keyboard_hotkey = streaming(resource.keyboard_hotkey)
        self.keyboard_key = streaming(resource.keyboard_key)
        self.launch_application = streaming(resource.launch_application)
        self.mouse_down = streaming(resource.mouse_down)
        self.mouse_up = streaming(resource.mouse_up)
        self.mouse_move = streaming(resource.mouse_move)
        self.open_target = streaming(resource.open_target)
        self.keyboard_press = streaming(resource.keyboard_press)
        self.screen_size = streaming(resource.screen_size)
        self.screenshot = streaming(resource.screenshot)
        self.screenshot_compressed = streaming(resource.screenshot_compressed)
        self.screenshot_region = streaming(resource.screenshot_region)
        self.mouse_scroll = streaming(resource.mouse_scroll)
        self.get_stream_info = streaming(resource.get_stream_info)
        self.get_stream_auth_key = streaming(resource.get_stream_auth_key)
        self.start_stream = streaming(resource.start_stream)
        self.stop_stream = streaming(resource.stop_stream)
        self.keyboard_type = streaming(resource.keyboard_type)
        self.get_viewer_page = streaming(resource.get_viewer_page)
        self.get_viewer_clipboard = streaming(resource.get_viewer_clipboard)
        self.set_viewer_clipboard = streaming(resource.set_viewer_clipboard)
        self.renew_viewer_session = streaming(resource.renew_viewer_session)
        self.current_window_id = streaming(resource.current_window_id)
        self.window_title = streaming(resource.window_title)
        self.list_windows = streaming(resource.list_windows)


class AsyncDesktopWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncDesktop) -> None:
        self.get_viewer_asset = async_raw(resource.get_viewer_asset)
        self.capabilities = async_raw(resource.capabilities)
        self.mouse_click = async_raw(resource.mouse_click)
        self.get_clipboard = async_raw(resource.get_clipboard)
        self.set_clipboard = async_raw(resource.set_clipboard)
        self.cursor_position = async_raw(resource.cursor_position)
        self.display_info = async_raw(resource.display_info)
        self.mouse_drag = async_raw(resource.mouse_drag)
        self.keyboard_hotkey = async_raw(resource.keyboard_hotkey)
        self.keyboard_key = async_raw(resource.keyboard_key)
        self.launch_application = async_raw(resource.launch_application)
        self.mouse_down = async_raw(resource.mouse_down)
        self.mouse_up = async_raw(resource.mouse_up)
        self.mouse_move = async_raw(resource.mouse_move)
        self.open_target = async_raw(resource.open_target)
        self.keyboard_press = async_raw(resource.keyboard_press)
        self.screen_size = async_raw(resource.screen_size)
        self.screenshot = async_raw(resource.screenshot)
        self.screenshot_compressed = async_raw(resource.screenshot_compressed)
        self.screenshot_region = async_raw(resource.screenshot_region)
        self.mouse_scroll = async_raw(resource.mouse_scroll)
        self.get_stream_info = async_raw(resource.get_stream_info)
        self.get_stream_auth_key = async_raw(resource.get_stream_auth_key)
        self.start_stream = async_raw(resource.start_stream)
        self.stop_stream = async_raw(resource.stop_stream)
        self.keyboard_type = async_raw(resource.keyboard_type)
        self.get_viewer_page = async_raw(resource.get_viewer_page)
        self.get_viewer_clipboard = async_raw(resource.get_viewer_clipboard)
        self.set_viewer_clipboard = async_raw(resource.set_viewer_clipboard)
        self.renew_viewer_session = async_raw(resource.renew_viewer_session)
        self.current_window_id = async_raw(resource.current_window_id)
        self.window_title = async_raw(resource.window_title)
        self.list_windows = async_raw(resource.list_windows)


class AsyncDesktopWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncDesktop) -> None:
        self.get_viewer_asset = async_streaming(resource.get_viewer_asset)
        self.capabilities = async_streaming(resource.capabilities)
        self.mouse_click = async_streaming(resource.mouse_click)
        self.get_clipboard = async_streaming(resource.get_clipboard)
        self.set_clipboard = async_streaming(resource.set_clipboard)
        self.cursor_position = async_streaming(resource.cursor_position)
        self.display_info = async_streaming(resource.display_info)
        self.mouse_drag = async_streaming(resource.mouse_drag)
        self.keyboard_hotkey = async_streaming(resource.keyboard_hotkey)
        self.keyboard_key = async_streaming(resource.keyboard_key)
        self.launch_application = async_streaming(resource.launch_application)
        self.mouse_down = async_streaming(resource.mouse_down)
        self.mouse_up = async_streaming(resource.mouse_up)
        self.mouse_move = async_streaming(resource.mouse_move)
        self.open_target = async_streaming(resource.open_target)
        self.keyboard_press = async_streaming(resource.keyboard_press)
        self.screen_size = async_streaming(resource.screen_size)
        self.screenshot = async_streaming(resource.screenshot)
        self.screenshot_compressed = async_streaming(resource.screenshot_compressed)
        self.screenshot_region = async_streaming(resource.screenshot_region)
        self.mouse_scroll = async_streaming(resource.mouse_scroll)
        self.get_stream_info = async_streaming(resource.get_stream_info)
        self.get_stream_auth_key = async_streaming(resource.get_stream_auth_key)
        self.start_stream = async_streaming(resource.start_stream)
        self.stop_stream = async_streaming(resource.stop_stream)
        self.keyboard_type = async_streaming(resource.keyboard_type)
        self.get_viewer_page = async_streaming(resource.get_viewer_page)
        self.get_viewer_clipboard = async_streaming(resource.get_viewer_clipboard)
        self.set_viewer_clipboard = async_streaming(resource.set_viewer_clipboard)
        self.renew_viewer_session = async_streaming(resource.renew_viewer_session)
        self.current_window_id = async_streaming(resource.current_window_id)
        self.window_title = async_streaming(resource.window_title)
        self.list_windows = async_streaming(resource.list_windows)
