"""Bodies, forms and responses of 2.0 as content by media type; knows no operation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.ir.schema import Json, Location
from generator.source.node import Node
from generator.source.swagger.lift import JSON, Lift, Object, kept
from generator.source.swagger.origins import below
from generator.source.swagger.parameters import form_field, header, named_examples
from generator.source.swagger.schemas import schema

_MULTIPART: Final = "multipart/form-data"
_URLENCODED: Final = "application/x-www-form-urlencoded"
_FORMS: Final = (_MULTIPART, _URLENCODED)
_FILE: Final = "application/octet-stream"
# Of `x-example` and `x-examples` the media types tell.
_EXAMPLES: Final = ("x-example", "x-examples")


def body(lift: Lift, node: Node, at: Location, consumes: Sequence[str]) -> Json:
    """A parameter in `body` as a request body (Swagger 2.0, Parameter Object)."""
    value = node.value
    if not isinstance(value, dict):
        return value
    lift.take(node, at)
    made = {name: said for name, said in kept(value, ("description", "required")).items() if name not in _EXAMPLES}
    written = node.get("schema")
    # A body is never a form: those have parameters of their own.
    media_types = [each for each in consumes if essence(each) not in _FORMS] or list(consumes)
    if written is not None and _is_file(written) and not media_types:
        media_types = [_FILE]
    content = dict(_content(lift, written, below(at, "content"), media_types or [JSON]))
    _add_examples(lift, node, value, at, content)
    return {**made, "content": content}


def form(lift: Lift, fields: Sequence[Node], at: Location, consumes: Sequence[str]) -> Object:
    """The parameters in `formData` as one request body: multipart where a file is among them."""
    values = [(node, node.value) for node in fields if isinstance(node.value, dict)]
    has_file = any(value.get("type") == "file" for _, value in values)
    told = [each for each in consumes if essence(each) in _FORMS]
    if has_file:
        told = [each for each in told if essence(each) == _MULTIPART] or [_MULTIPART]
    lift.origins.add(at, fields[0].location, both=False)
    content: Object = {}
    for media_type in told or [_URLENCODED]:
        place = below(at, "content", media_type)
        content[media_type] = _form_media(lift, values, place, multipart=essence(media_type) == _MULTIPART)
    needed = any(value.get("required") is True for _, value in values)
    return {**({"required": True} if needed else {}), "content": content}


def _form_media(lift: Lift, fields: Sequence[tuple[Node, Object]], at: Location, *, multipart: bool) -> Object:
    properties: Object = {}
    encoding: Object = {}
    required: list[Json] = []
    for node, value in fields:
        name = value.get("name")
        if not isinstance(name, str) or name in properties:
            lift.warn(node, "bad-parameter", "a field of a form needs a `name` of its own; left out")
            continue
        place = below(at, "schema", "properties", name)
        properties[name], style = form_field(lift, node, value, place, multipart=multipart)
        encoding |= {name: style} if style else {}
        required += [name] if value.get("required") is True else []
    described: Object = {"type": "object", "properties": properties}
    described |= {"required": required} if required else {}
    return {"schema": described, **({"encoding": encoding} if encoding else {})}


def response(lift: Lift, node: Node, at: Location, produces: Sequence[str]) -> Json:
    """A response that is no reference (Swagger 2.0, Response Object)."""
    value = node.value
    if not isinstance(value, dict):
        return value
    lift.take(node, at)
    made = kept(value, ("description",))
    headers = node.get("headers")
    if headers is not None:
        lift.take(headers, below(at, "headers"))
        made["headers"] = {name: header(lift, child, below(at, "headers", name)) for name, child in headers.items()}
    written, examples = node.get("schema"), node.get("examples")
    media_types = list(produces) if written is not None else []
    if written is not None and not media_types:
        media_types = [_FILE if _is_file(written) else JSON]
    if examples is not None:
        media_types += _others(examples, media_types)
    content = dict(_content(lift, written, below(at, "content"), media_types))
    for media_type, example in _examples(lift, examples, media_types):
        media = content[media_type]
        if isinstance(media, dict) and "example" not in media:
            lift.origins.add(below(at, "content", media_type, "example"), example.location)
            media["example"] = example.value
    return {**made, **({"content": content} if content else {})}


def _content(lift: Lift, written: Node | None, at: Location, media_types: Sequence[str]) -> Iterator[tuple[str, Json]]:
    """The same schema for each media type; all but the first only point back to where it was written."""
    made: Json = None
    for number, media_type in enumerate(media_types):
        if written is None:
            yield media_type, {}
            continue
        place = below(at, media_type, "schema")
        if number:
            lift.origins.add(place, written.location, both=False)
        else:
            made = schema(lift, written, place)
        yield media_type, {"schema": made}


def _others(examples: Node, media_types: Sequence[str]) -> list[str]:
    """The media types that only an example speaks of."""
    known = {essence(each) for each in media_types}
    return [name for name, _ in examples.items() if "/" in name and essence(name) not in known and name[:2] != "x-"]


def _examples(lift: Lift, examples: Node | None, media_types: Sequence[str]) -> Iterator[tuple[str, Node]]:
    for name, example in examples.items() if examples is not None else ():
        if name.startswith("x-"):
            continue
        found = next((each for each in media_types if essence(each) == essence(name)), None)
        if found is None:
            hint = "Examples of a response are named after their media types."
            lift.warn(example, "unknown-field", f"{name!r} is no media type; the example is left out", hint)
        else:
            yield found, example


def _add_examples(lift: Lift, node: Node, value: Object, at: Location, content: Object) -> None:
    """What the extensions `x-example` and `x-examples` say of a body, the latter by media type or by name."""
    given = value.get("x-examples")
    for media_type, media in content.items():
        place = below(at, "content", media_type)
        if not isinstance(media, dict):
            continue
        if isinstance(given, dict) and media_type in given:
            lift.origins.add(below(place, "example"), below(node.location, "x-examples", media_type))
            media["example"] = given[media_type]
        elif "x-example" in value:
            lift.origins.add(below(place, "example"), below(node.location, "x-example"))
            media["example"] = value["x-example"]
        elif isinstance(given, dict) and given and not any("/" in name for name in given):
            lift.origins.add(below(place, "examples"), below(node.location, "x-examples"))
            media["examples"] = named_examples(given)


def _is_file(written: Node) -> bool:
    return isinstance(written.value, dict) and written.value.get("type") == "file"


def essence(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()
