"""A loaded specification into the IR: everything that it means, and warnings for what had to be degraded."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from generator.ir import Api
from generator.parse.context import Context
from generator.parse.document import api_of
from generator.parse.naming import Key, Registry, final_names
from generator.problems import Problem
from generator.source import Spec

__all__ = ["parse"]

# A schema may lie in a schema a thousand times; each step takes some frames, none of them on the C stack.
_FRAMES = 30_000


def parse(spec: Spec) -> tuple[Api, tuple[Problem, ...]]:
    """The Api that a document of OpenAPI 3.0, 3.1 or 3.2 describes, and warnings sorted by place.

    Whatever is broken is left out or taken as any value, alone, with a warning; nothing that JSON can hold
    raises. Schemas outside components are found in a first pass and parsed in a second one, when all their names
    are known.
    """
    known: dict[Key, str] = {}
    with _undisturbed():
        while True:
            context = Context(spec, modern=spec.version != "3.0")
            registry = Registry(context, known)
            api = api_of(context, registry)
            if not registry.adopted:
                return api, context.warnings()
            known = final_names([*known, *registry.adopted], registry.components, spec.root.document)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Room for deep schemas, and no collector: parsing makes a million objects and no garbage among them."""
    enabled, limit = gc.isenabled(), sys.getrecursionlimit()
    gc.disable()
    sys.setrecursionlimit(max(limit, _FRAMES))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)
        if enabled:
            gc.enable()
