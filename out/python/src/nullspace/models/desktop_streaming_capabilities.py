"""`DesktopStreamingCapabilities`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class DesktopStreamingCapabilities(Model):
    """How the desktop can be watched."""

    raw_vnc: bool
    """Whether the plain VNC server can be reached by you. Example: `false`."""

    managed_viewer: bool
    """Whether the browser viewer is offered. Example: `true`."""

    view_only: bool
    """Whether sessions can be limited to watching. Example: `true`."""

    default_surface: Literal["managed_viewer"] | str
    """Way of watching that is meant for ordinary use."""

    raw_vnc_role: Literal["disabled", "escape_hatch", "operator_only"] | str
    """What plain VNC is meant for on this deployment.

        `disabled`: Plain VNC is not offered.
        `escape_hatch`: For cases the browser viewer does not cover.
        `operator_only`: For operators of the deployment.
    """

    raw_vnc_mode: Literal["disabled", "operator", "public"] | str
    """Who can reach plain VNC.

        `disabled`: Nobody.
        `operator`: Operators of the deployment.
        `public`: Anyone who has the address.
    """

    raw_vnc_auth: Literal["none"] | str
    """How plain VNC checks who connects. There is no check, so never pass its
    address on.
    """

    managed_viewer_auth_required: bool
    """Whether the browser viewer asks for a token. Example: `true`."""
