"""`DesktopCapabilities`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .desktop_capture_capabilities import DesktopCaptureCapabilities
    from .desktop_clipboard_capabilities import DesktopClipboardCapabilities
    from .desktop_display_capabilities import DesktopDisplayCapabilities
    from .desktop_input_capabilities import DesktopInputCapabilities
    from .desktop_launch_capabilities import DesktopLaunchCapabilities
    from .desktop_open_capabilities import DesktopOpenCapabilities
    from .desktop_recording_capabilities import DesktopRecordingCapabilities
    from .desktop_streaming_capabilities import DesktopStreamingCapabilities
    from .desktop_window_capabilities import DesktopWindowCapabilities


class DesktopCapabilities(Model):
    """What the desktop of a sandbox can do. Check it before using an optional part."""

    version: Literal[2] | int
    """Version of this description."""

    capture: DesktopCaptureCapabilities
    """Screenshots."""

    input: DesktopInputCapabilities
    """Mouse and keyboard."""

    display: DesktopDisplayCapabilities
    """Screen layout."""

    windows: DesktopWindowCapabilities
    """Facts about windows."""

    launch: DesktopLaunchCapabilities
    """Starting programs."""

    open: DesktopOpenCapabilities
    """Opening files and addresses."""

    clipboard: DesktopClipboardCapabilities
    """Whether text can be passed through the clipboard, in either direction."""

    streaming: DesktopStreamingCapabilities
    """Watching the desktop."""

    recording: DesktopRecordingCapabilities
    """Screen recording."""
