"""The two worlds of the runtime behind one face, so that a test runs in both: time stands still, and nothing waits."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Iterator, Mapping
from types import ModuleType
from typing import Any

from pydantic import Field
from runtime.async_client import AsyncClient
from runtime.auth import Bearer, Option
from runtime.client import SyncClient
from runtime.errors import ErrorShape
from runtime.models import Model
from runtime.sending import Timing
from runtime.settings import Api


class Box(Model):
    """A model of the tests' own package."""

    id: int
    name: str | None = None


class Boxes(Model):
    """A page of them."""

    found: list[Box] = Field(alias="boxes")
    meta: dict[str, object] | None = None


# The package that type expressions are looked up in.
_MODELS = ModuleType("nullsdk.models")
_MODELS.__dict__.update({"Box": Box, "Boxes": Boxes})
sys.modules["nullsdk"] = ModuleType("nullsdk")
sys.modules["nullsdk.models"] = _MODELS

API = Api(
    "Null",
    "1.2.3",
    "nullsdk",
    base_variable="NULL_BASE_URL",
    schemes={"key": Bearer(Option("api_key", "NULL_API_KEY"))},
    errors=ErrorShape(code=(("error", "code"),), message=(("error", "message"),), request_id=(("error", "request"),)),
)


class Clock:
    """A clock that runs only while somebody sleeps; `waits` are the seconds of each sleep."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.time = 1_000_000.0
        self.chance = 1.0

    def sleep(self, seconds: float) -> None:
        """Passes the time."""
        self.waits.append(seconds)
        self.time += seconds

    async def asleep(self, seconds: float) -> None:
        """Passes the time."""
        self.sleep(seconds)

    def timing(self) -> Timing:
        """What a transport is given."""
        return Timing(self.sleep, self.asleep, lambda: self.time, lambda: self.chance)


class World:
    """Clients of one kind, and how to wait for them."""

    def __init__(self, kind: str, runner: asyncio.Runner) -> None:
        self.kind = kind
        self.clock = Clock()
        self._runner = runner
        self._clients: list[Any] = []

    @property
    def is_async(self) -> bool:
        """Whether its clients are awaited."""
        return self.kind == "async"

    def client(
        self, url: str | None, api: Api = API, secrets: Mapping[str, str | None] | None = None, **options: Any
    ) -> Any:
        """A client of the server at a URL, with the key `sk-secret` if nothing else is said."""
        kind = AsyncClient if self.is_async else SyncClient
        given: Mapping[str, str | None] = {"api_key": "sk-secret"} if secrets is None else secrets
        client = kind(api, given, base_url=url, **options)
        client._transport._timing = self.clock.timing()
        self._clients.append(client)
        return client

    def transport(self, url: str | None, api: Api = API, **options: Any) -> Any:
        """The transport of such a client."""
        return self.client(url, api, **options)._transport

    def run(self, value: Any) -> Any:
        """What an awaitable gives; any other value as it is."""
        if isinstance(value, Awaitable):
            return self._runner.run(_awaited(value))
        return value

    def listed(self, value: Any) -> list[Any]:
        """All that an iterator gives, be it awaited or not."""
        return self._runner.run(_listed(value)) if hasattr(value, "__aiter__") else list(value)

    def within(self, context: Any, use: Any) -> Any:
        """What `use` gives inside a context."""
        if self.is_async:
            return self._runner.run(_within(context, use))
        with context as entered:
            return use(entered)

    def close(self) -> None:
        """Closes every client."""
        for client in self._clients:
            self.run(client.close())


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value


async def _listed(value: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in value]


async def _within(context: Any, use: Any) -> Any:
    async with context as entered:
        result = use(entered)
        return await result if isinstance(result, Awaitable) else result


def worlds(kind: str) -> Iterator[World]:
    """A world for a test, closed after it."""
    with asyncio.Runner() as runner:
        world = World(kind, runner)
        try:
            yield world
        finally:
            world.close()
