"""Which calls a real browser is asked to make, a few of every kind; starts none."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from generator.prove.report import Lack
from generator.prove.sdk.cases import Planned, Step
from generator.prove.sdk.scripts import BROWSER
from generator.surface import Method

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_SCRIPT: Final = Path(__file__).parent / "script" / "browser.mjs"
# Calls of one kind, and in all: enough to see every way that a request or an answer can take.
_EACH: Final = 2
_MOST: Final = 60
# What a page may not set (the Fetch standard, 2.2.2), or sets by itself.
_FORBIDDEN: Final = frozenset(
    {
        "accept-charset", "accept-encoding", "connection", "content-length", "cookie", "cookie2", "date", "dnt",
        "expect", "host", "keep-alive", "origin", "referer", "set-cookie", "te", "trailer", "transfer-encoding",
        "upgrade", "user-agent", "via",
    }
)  # fmt: skip


def browser() -> str | None:
    """The Chromium of this machine; None where there is none."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


def browser_lack(target: str) -> Lack:
    """What to say where there is none."""
    cure = "install chromium with your system's packages (`apt-get install chromium`)"
    return Lack(f"{target} {BROWSER}", "Chromium", cure)


def browser_command(node: str, found: str, modules: Path, clients: Sequence[str]) -> tuple[str, ...]:
    """Starts the driver that has a page make the calls, with the package's ES modules in a folder."""
    return (node, str(_SCRIPT), found, str(modules), *clients)


def sample(methods: Iterable[Method], planned: Callable[[Step], Planned]) -> Iterator[Step]:
    """Calls of every kind that a page can make; `planned` gives the call of a step."""
    counts: dict[tuple[object, ...], int] = {}
    chosen = 0
    for method in methods:
        kind = _kind(method)
        if chosen == _MOST or counts.get(kind, 0) == _EACH:
            continue
        step = Step(method.operation.id, BROWSER)
        if not _is_possible(planned(step)):
            continue
        counts[kind] = counts.get(kind, 0) + 1
        chosen += 1
        yield step
        if method.answer.stream is not None:
            yield Step(method.operation.id, BROWSER, beside=True)
        # An error of each kind of operation has to come through as well.
        refused = next((each.status for each in method.operation.responses if each.status in ("404", "400", "409")), "")
        if refused and counts[kind] == 1 and method.answer.kind != "websocket":
            yield Step(method.operation.id, BROWSER, status=int(refused))


def _kind(method: Method) -> tuple[object, ...]:
    body = method.body.kind if method.body is not None else ""
    return method.operation.method, body, method.answer.kind, method.paging.style if method.paging is not None else ""


def _is_possible(planned: Planned) -> bool:
    """Whether a page can send the request of another origin and see its answer."""
    request, answer = planned.case.request, planned.method.answer
    headers = {field.name.lower() for field in request.headers}
    if answer.kind == "websocket":
        # A page gives a WebSocket an address and subprotocols, nothing else.
        return request.basic is None and headers <= {"sec-websocket-protocol"} and not request.cookies
    if any(name in _FORBIDDEN or name.startswith(("sec-", "proxy-")) for name in headers) or request.cookies:
        return False
    with_body = request.body is not None and request.method in ("GET", "HEAD")
    return not with_body and request.method not in ("TRACE", "TRACK", "CONNECT") and answer.kind != "redirect"
