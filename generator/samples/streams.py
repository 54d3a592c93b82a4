"""The text of a stream: server-sent events and lines of JSON, from the values of their items; knows no schemas."""

import json
import re
from decimal import Decimal

from generator.ir import ABSENT, Absent, Example, Json, Media

# The fields of an event in the event stream format of the HTML standard, 9.2.6; `data` makes the others an event.
_EVENT_FIELDS = ("event", "id", "retry", "data")


def streamed(media: Media, example: Example) -> Example:
    """The example as the text of a stream, where the media type is one; else the example itself."""
    if not media.stream or example.serialized is not None or example.value is ABSENT:
        return example
    if isinstance(example.value, str):
        return _as_text(example, example.value)
    items = example.value if isinstance(example.value, list) else [example.value]
    if media.stream == "ndjson":
        return _as_text(example, "".join(f"{_json(item)}\n" for item in items))
    return _as_text(example, "".join(_event(item) for item in items))


def _as_text(example: Example, text: str) -> Example:
    return Example(example.name, ABSENT, example.summary, example.description, text, at=example.at)


def _event(item: Json) -> str:
    """One event: the item's own fields if it is an event, or else the item as its data."""
    if isinstance(item, dict) and "data" in item and set(item) <= {*_EVENT_FIELDS, "comment"}:
        lines = [f"{name}: {line}" for name in _EVENT_FIELDS if name in item for line in _lines(item[name])]
    else:
        lines = [f"data: {line}" for line in _lines(item)]
    return "\n".join(lines) + "\n\n"


def _lines(value: Json | Absent) -> list[str]:
    text = value if isinstance(value, str) else _json(value)
    return re.split(r"\r\n|\r|\n", text)


def _json(value: Json | Absent) -> str:
    match value:
        case dict():
            return "{" + ", ".join(f"{_json(key)}: {_json(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_json, value)) + "]"
        case Decimal():
            return str(value)
        case _:
            return json.dumps(value, ensure_ascii=False)
