"""Bodies of the runtime taken as a server finds them."""

from __future__ import annotations

import asyncio

from runtime.bodies import Encoded


def sent(body: Encoded) -> bytes:
    """The bytes of a body, the same by every way."""
    content = b"".join(body.chunks())
    assert body.content in (None, content)
    assert body.length in (None, len(content))
    if body.replayable:
        assert b"".join(body.chunks()) == content
        assert asyncio.run(collected(body)) == content
    return content


async def collected(body: Encoded) -> bytes:
    return b"".join([chunk async for chunk in body.achunks()])
