"""What a call gave, as JSON: the value as it would be sent again, and what of it no model knows."""

from __future__ import annotations

import inspect
from base64 import b64encode
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from pydantic import BaseModel, TypeAdapter

Told = dict[str, Any]
Pointer = tuple[str | int, ...]

_ANYTHING: TypeAdapter[Any] = TypeAdapter(Any)


def value_told(value: Any, job: dict[str, Any], models: ModuleType, **more: Any) -> Told:
    """A value: its JSON, whether it has the type that was promised, its objects that are not wholly known.

    `objects` has a pointer, the class (empty for a plain dictionary) and the names of the fields that it does not
    list. `bytes` stands instead of `json` for bytes. `items` are those of a page; of a WebSocket, the value has the
    messages that came, and `echoed` the frames of those that were sent.
    """
    if job["kind"] == "connect" and isinstance(value[0], bytes):
        value = value[0]
    if isinstance(value, bytes):
        return {"bytes": b64encode(value).decode(), **more}
    if "items" in more:
        more["items"] = _json(more["items"])
    return {
        "json": _json(value),
        "type": type(value).__name__,
        "promised": _keeps_promise(value, job, models),
        "objects": [list(each) for each in _objects(value, ())],
        **more,
    }


def error_told(error: Exception, package: ModuleType) -> Told:
    """An error: its classes, nearest first, and its fields."""
    return {
        "error": [each.__name__ for each in type(error).__mro__],
        "public": getattr(package, type(error).__name__, None) is type(error),
        "status_code": getattr(error, "status_code", None),
        "code": getattr(error, "code", None),
        "message": getattr(error, "message", None),
        "request_id": getattr(error, "request_id", None),
        "body": _json(getattr(error, "body", None)),
        "text": str(error),
    }


def _json(value: Any) -> Any:
    """The text of the JSON that stands for the value; text, so that no number changes on the way."""
    return _ANYTHING.dump_json(value, by_alias=True, exclude_unset=True).decode()


def _keeps_promise(value: Any, job: dict[str, Any], models: ModuleType) -> bool | None:
    """Whether the value, or each item of a stream, is of the class that was promised; None where no class was."""
    name = str(job["result"])
    promised = getattr(models, name, None) if name.isidentifier() else {"None": type(None), "str": str}.get(name)
    if not inspect.isclass(promised) or job["kind"] == "page":
        return None
    return all(isinstance(each, promised) for each in (value if job["kind"] in ("stream", "connect") else [value]))


def _objects(value: Any, at: Pointer) -> Iterator[tuple[list[str | int], str, list[str]]]:
    match value:
        case BaseModel():
            extra = value.model_extra or {}
            if extra:
                yield list(at), type(value).__name__, list(extra)
            fields = type(value).model_fields
            known = {
                fields[name].alias or name: getattr(value, name) for name in value.model_fields_set & fields.keys()
            }
            for name, each in {**known, **extra}.items():
                yield from _objects(each, (*at, name))
        case dict():
            if value:
                yield list(at), "", list(value)
            for name, each in value.items():
                yield from _objects(each, (*at, str(name)))
        case list() | tuple():
            for number, each in enumerate(value):
                yield from _objects(each, (*at, number))
