"""The request that a step of a guide makes once its values are known: what has to arrive at a server."""

from __future__ import annotations

from collections.abc import Mapping

from generator.guides.calls import request_of
from generator.guides.model import Step
from generator.ir import Json
from generator.lang.chain.model import Fields, Fixed, Items, Joined, Key, Ref, Tree
from generator.request import Request
from generator.request.serialize import scalar_text


def expected(step: Step, values: Mapping[str, Json]) -> Request:
    """The request of a step, with the values that the variables of these names have.

    Raises:
        KeyError: a value that the step sends is not among them.
    """

    def known(data: Tree) -> Json:
        match data:
            case Fixed(value):
                return value
            case Ref():
                return walked(values[data.name], data.inner)
            case Joined(parts):
                return "".join(part if isinstance(part, str) else scalar_text(known(part)) for part in parts)
            case Items(items):
                return [known(item) for item in items]
            case Fields(fields):
                return {name: known(field) for name, field in fields}

    return request_of(step.sent, known)


def walked(value: Json, path: tuple[Key, ...]) -> Json:
    """What lies at a path; null where nothing does."""
    for key in path:
        if isinstance(value, dict) and isinstance(key.name, str):
            value = value.get(key.name)
        elif isinstance(value, list) and isinstance(key.name, int) and key.name < len(value):
            value = value[key.name]
        else:
            return None
    return value
