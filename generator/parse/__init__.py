"""A loaded specification into the IR: everything that it means, and warnings for what had to be degraded."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from generator.ir import Api, Schema
from generator.parse.context import Context
from generator.parse.document import api_of
from generator.parse.lineage import Lineage
from generator.parse.naming import Key, Registry, final_names
from generator.parse.schemas import Schemas
from generator.problems import Problem
from generator.source import Node, Spec

__all__ = ["parse", "parse_schemas"]

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


def parse_schemas(
    spec: Spec, nodes: Sequence[Node]
) -> tuple[tuple[Schema, ...], Mapping[str, Schema], tuple[Problem, ...]]:
    """The schemas at some nodes of a document of any kind (JSON Schema 2020-12, but for OpenAPI 3.0).

    With them those that they refer to, by the names that RefTypes know, and warnings as of `parse`.
    """
    known: dict[Key, str] = {}
    with _undisturbed():
        while True:
            context = Context(spec, modern=spec.version != "3.0")
            registry = Registry(context, known)
            schemas = Schemas(context, registry, Lineage(context, registry))
            found = tuple([schemas.parse(node) for node in nodes])
            named = schemas.all()
            if not registry.adopted:
                return found, named, context.warnings()
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
