"""What a contract answers to a request: the chain of route, judge and answer; knows no sockets."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Final

from generator.conformance import Conformance
from generator.ir import Api
from generator.samples import Sampler
from generator.server.answers import Answers
from generator.server.dialogue import Dialogue, wants_upgrade
from generator.server.judge import Judge, Objection
from generator.server.listener import Reply, refusal
from generator.server.refusals import refused
from generator.server.routes import Match, NoMatch, Routes
from generator.server.wire import Answer, Incoming
from generator.source import Spec

# What lets pages of any origin see an answer, by the names in lower case (the Fetch standard, 3.3.3).
_SHARED: Final = {
    "access-control-allow-origin": ("Access-Control-Allow-Origin", "*"),
    "access-control-expose-headers": ("Access-Control-Expose-Headers", "*"),
}


class Contract:
    """Answers requests as a specification says. Safe to share between threads and listeners.

    A WebSocket that stays silent for `idle` seconds is closed. `conformance` saves compiling schemas once more.
    """

    def __init__(
        self,
        spec: Spec,
        api: Api,
        sampler: Sampler,
        *,
        idle: float = 60.0,
        conformance: Conformance | None = None,
    ) -> None:
        self._conformance = conformance or Conformance(spec)
        self._routes = Routes(api)
        self._judge = Judge(api, spec, self._conformance)
        self._answers = Answers(api, sampler, idle=idle)
        self._lock = threading.Lock()

    def respond(self, incoming: Incoming) -> Reply:
        """The answer to one request; browsers of any origin may read it."""
        with self._lock:
            reply = self._reply(incoming)
        if isinstance(reply, Dialogue):
            return reply
        # In place of samples of those headers, with which no browser would let its page see the answer.
        own = tuple(each for each in reply.headers if each[0].lower() not in _SHARED)
        return replace(reply, headers=(*own, *_SHARED.values()))

    def _reply(self, incoming: Incoming) -> Reply:
        matches = self._routes.find(incoming.method, incoming.path, incoming.raw_query)
        asked = incoming.header("access-control-request-method") if incoming.method == "OPTIONS" else None
        if asked and not isinstance(matches, NoMatch):
            # The contract's own OPTIONS is not what a browser means that asks on its own account.
            return _preflight(incoming, (asked,))
        if isinstance(matches, NoMatch):
            return _unrouted(incoming, matches)
        objections = []
        for match in matches:
            objection = self._objection(match, incoming)
            if objection is None:
                return self._granted(match, incoming)
            objections.append(objection)
        return refused(objections[0], matches[0].operation, self._answers, self._conformance)

    def _objection(self, match: Match, incoming: Incoming) -> Objection | None:
        objection = self._judge.objection(match, incoming)
        if objection is None and match.operation.websocket and not wants_upgrade(incoming):
            needed = (("Upgrade", "websocket"), ("Connection", "Upgrade"))
            return Objection(426, "this operation is a WebSocket: ask for the upgrade", needed)
        return objection

    def _granted(self, match: Match, incoming: Incoming) -> Reply:
        if match.operation.websocket:
            return self._answers.greeting(match.operation)
        return self._answers.to(match.operation, incoming)


def _unrouted(incoming: Incoming, match: NoMatch) -> Answer:
    if incoming.method == "OPTIONS" and (match.allowed or incoming.target == "*"):
        return _preflight(incoming, match.allowed)
    if not match.allowed:
        return refusal(404, f"the contract has no path {incoming.path[:200]!r}")
    allowed = ", ".join(match.allowed)
    answer = refusal(405, f"the contract has no {incoming.method[:40]} here, only {allowed}")
    return replace(answer, headers=(*answer.headers, ("Allow", allowed)))


def _preflight(incoming: Incoming, allowed: tuple[str, ...]) -> Answer:
    """What a browser asks before it sends a request of another origin (the fetch standard, 3.2)."""
    methods = ", ".join(dict.fromkeys(("OPTIONS", *allowed)))
    wanted = incoming.header("access-control-request-headers") or "*"
    headers = (
        ("Allow", methods),
        ("Access-Control-Allow-Methods", methods),
        ("Access-Control-Allow-Headers", wanted),
        ("Access-Control-Max-Age", "600"),
    )
    return Answer(status=204, headers=headers)
