"""What reads and writes models, built however long the chains are in which they hold each other; knows no model."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextvars import copy_context
from typing import Final, TypeVar

T = TypeVar("T")

# Room for a hundred thousand frames: reserved, and taken as far as it is used.
_STACK: Final = 256 * 1024 * 1024
_FRAMES: Final = 100_000
_LOCK: Final = threading.Lock()
_ROOMY: Final = "building-models"


def built(build: Callable[[], T]) -> T:
    """Return what `build` makes; where the stack is too small for that, it is done anew in a thread with a larger one.

    Raises what `build` raises.
    """
    try:
        return build()
    except RecursionError:
        if threading.current_thread().name.startswith(_ROOMY):
            raise
        return _with_room(build)


def _with_room(build: Callable[[], T]) -> T:
    """Return what `build` makes with a large stack. The limits of the interpreter are back in place afterwards."""
    from concurrent.futures import ThreadPoolExecutor

    with _LOCK:
        limit, stack = sys.getrecursionlimit(), threading.stack_size(_STACK)
        sys.setrecursionlimit(max(limit, _FRAMES))
        try:
            with ThreadPoolExecutor(1, thread_name_prefix=_ROOMY) as pool:
                return pool.submit(copy_context().run, build).result()
        finally:
            threading.stack_size(stack)
            sys.setrecursionlimit(limit)
