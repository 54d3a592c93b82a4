"""What the tests of the runtime share: a world, once with threads and once with tasks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.runtime.worlds import World, worlds


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """A world of clients; the test runs in each of the two."""
    yield from worlds(request.param)
