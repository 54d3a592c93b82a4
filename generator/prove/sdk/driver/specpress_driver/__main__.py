"""A program: calls the methods of a generated Python package as it is told to, and says what each of them gave.

It takes the names of the package and of its two clients, reads a line of JSON a call and answers one; it ends when its
input does. It imports nothing else of specpress: what it sees is what a user of the package sees.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import inspect
import json
import os
import sys
import traceback
from collections.abc import Callable
from decimal import Decimal
from itertools import islice
from typing import Any

from .inputs import Inputs
from .results import Told, error_told, value_told
from .whole import whole_told

Job = dict[str, Any]

# Seconds that a message of a WebSocket may take.
_PATIENCE = 30.0


class Driver:
    """Both clients of a package, made when they are first needed; calls are made one after the other."""

    def __init__(self, package: str, client: str, async_client: str) -> None:
        self._package = importlib.import_module(package)
        self._models = importlib.import_module(f"{package}.models")
        self._names = {"sync": client, "async": async_client}
        self._clients: dict[str, Any] = {}
        self._runner = asyncio.Runner()

    def run(self, job: Job) -> Told:
        """What came of one call: `value`, or the error that was raised, or else `failed` with a traceback."""
        try:
            if "whole" in job:
                return whole_told(self._package)
            with Inputs(job["folder"], typed=job["typed"]) as inputs:
                if job["mode"] == "sync":
                    return self._sync(job, inputs)
                return self._runner.run(self._async(job, inputs))
        except Exception as error:
            if job.get("raises") and hasattr(error, "status_code"):
                return error_told(error, self._package)
            return {"failed": _short(error)}

    def close(self) -> None:
        """Closes both clients."""
        if "sync" in self._clients:
            self._clients["sync"].close()
        if "async" in self._clients:
            self._runner.run(self._clients["async"].aclose())
        self._runner.close()

    def _method(self, job: Job) -> Callable[..., Any]:
        mode = job["mode"]
        if mode not in self._clients:
            self._clients[mode] = getattr(self._package, self._names[mode])(max_retries=0)
        resource = getattr(self._clients[mode], job["resource"])
        return _callable(getattr(resource.with_raw_response if job["raw"] else resource, job["method"]))

    def _sync(self, job: Job, inputs: Inputs) -> Told:
        method = self._method(job)
        positional, named = inputs.of(method, job)
        given = method(*positional, **named, **job["options"])
        status: dict[str, Any] = {}
        if job["raw"]:
            given, status = given.parse(), {"status": given.status_code}
        match job["kind"]:
            case "stream":
                with given as stream:
                    items = list(islice(stream, job["most"]))
                return value_told(items, job, self._models, closed=stream.response.is_closed)
            case "download":
                with given as answer:
                    data = answer.read() if job["typed"] else b"".join(answer.iter_bytes())
                return value_told(data, job, self._models)
            case "connect":
                with given as session:
                    heard = [session.receive(timeout=_PATIENCE)]
                    for text in job["hears"]:
                        session.send_text(text)
                        heard.append(session.receive(timeout=_PATIENCE))
                    echoed = []
                    for message in job["says"]:
                        session.send(message)
                        echoed.append(session.receive_frame(timeout=_PATIENCE))
                    return value_told(heard, job, self._models, echoed=echoed)
            case "page":
                return value_told(given.body, job, self._models, items=list(given.items), **status)
            case _:
                return value_told(given, job, self._models, **status)

    async def _async(self, job: Job, inputs: Inputs) -> Told:
        method = self._method(job)
        positional, named = inputs.of(method, job)
        given = method(*positional, **named, **job["options"])
        if inspect.isawaitable(given):
            given = await given
        status: dict[str, Any] = {}
        if job["raw"]:
            given, status = given.parse(), {"status": given.status_code}
        match job["kind"]:
            case "stream":
                async with given as stream:
                    items = await _first(stream, job["most"])
                return value_told(items, job, self._models, closed=stream.response.is_closed)
            case "download":
                async with given as answer:
                    data = (
                        await answer.read() if job["typed"] else b"".join([each async for each in answer.iter_bytes()])
                    )
                return value_told(data, job, self._models)
            case "connect":
                async with given as session:
                    heard = [await session.receive(timeout=_PATIENCE)]
                    for text in job["hears"]:
                        await session.send_text(text)
                        heard.append(await session.receive(timeout=_PATIENCE))
                    echoed = []
                    for message in job["says"]:
                        await session.send(message)
                        echoed.append(await session.receive_frame(timeout=_PATIENCE))
                    return value_told(heard, job, self._models, echoed=echoed)
            case "page":
                return value_told(given.body, job, self._models, items=list(given.items), **status)
            case _:
                return value_told(given, job, self._models, **status)


def serve(driver: Driver) -> None:
    """Calls what it is told to until nothing more comes. What the package prints does not mix with the answers."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    with contextlib.closing(driver):
        for line in sys.stdin:
            told = driver.run(json.loads(line, parse_float=_number))
            answers.write(json.dumps(told) + "\n")
            answers.flush()


async def _first(stream: Any, most: int | None) -> list[Any]:
    """The items of a stream, which is left once there are as many as are wanted."""
    items: list[Any] = []
    async for item in stream:
        items.append(item)
        if len(items) == most:
            break
    return items


def _number(text: str) -> float | Decimal:
    """What a user would write: a float where it says the same."""
    number = float(text)
    return number if Decimal(repr(number)) == Decimal(text) else Decimal(text)


def _callable(found: Any) -> Callable[..., Any]:
    if not callable(found):
        raise TypeError(f"{found!r} is no method")
    called: Callable[..., Any] = found
    return called


def _short(error: Exception) -> str:
    """The error, and the last places of its traceback that are not the driver's own."""
    frames = traceback.extract_tb(error.__traceback__)
    told = [f"{frame.filename.rpartition('site-packages/')[2]}:{frame.lineno} in {frame.name}" for frame in frames[-4:]]
    return f"{type(error).__name__}: {error} (at {' < '.join(reversed(told))})"


if __name__ == "__main__":
    serve(Driver(*sys.argv[1:]))
