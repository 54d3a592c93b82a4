"""The same runtime over classic httpx: one module is another, and calls go through."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.runtime.faulty import Dropped, Faulty, Reply

_RUNTIME = Path(__file__).parents[2] / "templates/python/runtime"
_CALLS = """
import asyncio, sys
from runtime.async_client import AsyncClient
from runtime.client import SyncClient
from runtime.settings import Api

async def later():
    async with AsyncClient(Api("Null", "1", "nullsdk"), {}, base_url=sys.argv[1]) as client:
        return await client.get("/x")

with SyncClient(Api("Null", "1", "nullsdk"), {}, base_url=sys.argv[1]) as client:
    print(client.post("/x", body={"a": 1}, headers={"Idempotency-Key": "k"}), asyncio.run(later()))
print("httpx" in sys.modules, "httpx2" in sys.modules)
"""


def test_calls_go_through_classic_httpx(tmp_path: Path) -> None:
    pytest.importorskip("httpx")
    shutil.copytree(_RUNTIME, tmp_path / "runtime", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "runtime/_http_classic.py").replace(tmp_path / "runtime/_http.py")
    with Faulty(Dropped(), Reply(200, {"ok": 1})) as server:
        done = subprocess.run(
            [sys.executable, "-c", _CALLS, server.url], cwd=tmp_path, capture_output=True, text=True, check=False
        )
    assert done.stdout.splitlines() == ["{'ok': 1} {'ok': 1}", "True False"], done.stderr
