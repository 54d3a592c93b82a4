"""`CreatePreviewProxyTargetRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CreatePreviewProxyTargetRequest(Model):
    """Options for a preview target that your own reverse proxy forwards browser
    traffic to. Every field is optional; an empty object asks for a target with
    the defaults.
    """

    expires_in_seconds: int | None = None
    """How long the grant and its header tokens stay valid, in seconds, from one minute to
    one day. When it is left out the lifetime is the edge token lifetime set for the
    deployment, brought into that range. Required range: `60 <= x <= 86400`. Example:
    `900`.
    """

    transports: list[Literal["http", "websocket"] | str] | None = None
    """Kinds of traffic the proxy may forward. A token is issued per kind listed here, so
    name `websocket` only if the app needs it. An empty list is refused. Minimum array
    length: `1`. Example: `["http","websocket"]`.
    """

    token_transport: Literal["header"] | str | None = None
    """How your proxy hands the token to the Nullspace edge. A request header is the only
    way offered, which keeps tokens out of URLs and access logs. Default: `header`.
    """

    include_traffic_token_hint: bool | None = None
    """Whether the answer should tell if the sandbox also asks for its private traffic
    token, and in which header. With `false` the two `traffic_access_*` fields are not
    filled. Default: `true`.
    """


class CreatePreviewProxyTargetRequestParams(TypedDict):
    """`CreatePreviewProxyTargetRequest` as a dict, by the names that fields have on the wire."""

    expires_in_seconds: NotRequired[int]
    """How long the grant and its header tokens stay valid, in seconds, from one minute to
    one day. When it is left out the lifetime is the edge token lifetime set for the
    deployment, brought into that range. Required range: `60 <= x <= 86400`. Example:
    `900`.
    """

    transports: NotRequired[Sequence[Literal["http", "websocket"] | str]]
    """Kinds of traffic the proxy may forward. A token is issued per kind listed here, so
    name `websocket` only if the app needs it. An empty list is refused. Minimum array
    length: `1`. Example: `["http","websocket"]`.
    """

    token_transport: NotRequired[Literal["header"] | str]
    """How your proxy hands the token to the Nullspace edge. A request header is the only
    way offered, which keeps tokens out of URLs and access logs. Default: `header`.
    """

    include_traffic_token_hint: NotRequired[bool]
    """Whether the answer should tell if the sandbox also asks for its private traffic
    token, and in which header. With `false` the two `traffic_access_*` fields are not
    filled. Default: `true`.
    """


CreatePreviewProxyTargetRequestInput: TypeAlias = (
    CreatePreviewProxyTargetRequest | CreatePreviewProxyTargetRequestParams
)
"""What a request may have as `CreatePreviewProxyTargetRequest`."""
