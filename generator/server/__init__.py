"""The contract server: serves a specification on the loopback interface, refuses what it forbids, answers samples."""

from __future__ import annotations

from generator.ir import Api
from generator.samples import Sampler
from generator.server.compare import differences
from generator.server.contract import Contract
from generator.server.listener import Listener, Received
from generator.server.routes import mount
from generator.source import Spec

__all__ = ["Contract", "Listener", "Received", "Server", "differences"]


class Server(Listener):
    """Serves one specification on 127.0.0.1; `with Server(spec, api, sampler) as server: server.url`.

    `port` 0 takes any free one. A WebSocket that stays silent for `idle` seconds is closed.
    """

    def __init__(self, spec: Spec, api: Api, sampler: Sampler, *, port: int = 0, idle: float = 60.0) -> None:
        self._api = api
        super().__init__(Contract(spec, api, sampler, idle=idle).respond, port=port)

    @property
    def url(self) -> str:
        """The base URL that stands for the contract's first server."""
        return self.origin + (mount(self._api.servers[0]) if self._api.servers else "")
