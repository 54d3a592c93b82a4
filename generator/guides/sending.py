"""What a step of a workflow sends, as data of its guide: parameters by their declarations, and the payload."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from generator.guides.bindings import Bindings
from generator.guides.calls import media_for
from generator.guides.model import Saved, Sent
from generator.guides.shapes import is_structured
from generator.ir import Location, Media, Operation, Parameter, Schema, StringType
from generator.lang.chain.model import Fields, Items, Joined, Ref, Tree, fixed_values, refs_of
from generator.request import Environment
from generator.request.media_types import body_kind
from generator.source.pointer import join, split
from generator.workflows import model
from generator.workflows.payloads import PayloadError, from_text, replaced
from generator.workflows.scope import Scope, shape
from generator.workflows.sources import OpenApi
from generator.workflows.values import Constant, ListValue, MapValue, Text, Value, expressions


def sent_of(
    bindings: Bindings, environment: Environment, source: OpenApi, step: model.Step, operation: Operation
) -> Sent:
    """What a step sends. Raises Refused."""
    scope = bindings.scope(step, "request")
    media = media_for(operation, step.body.content_type) if step.body is not None else None
    payload = _payload(bindings, step, scope, media) if media is not None else None
    parameters = tuple(_parameter(bindings, operation, each, scope) for each in step.parameters)
    return Sent(source.api, operation, environment, parameters, media, payload)


def _parameter(
    bindings: Bindings, operation: Operation, given: model.Parameter, scope: Scope
) -> tuple[Parameter, Tree]:
    value = bindings.tree(given.value, scope, given.value_at)
    same = [each for each in operation.parameters if _is_named(each, given)]
    location = given.location or "query"
    declared = same[0] if same else Parameter(name=given.name, location=location, schema=Schema(type=StringType()))
    if declared.media_type and any(refs_of(value)):
        raise bindings.refuse(given.value_at, "a guide can't put values into JSON that is a parameter")
    if _is_deep(scope, given.value) or (declared.style != "deepObject" and _is_nested(given.value)):
        message = f"{given.name!r} would hold an object or a list, which a guide can't write into a {location}"
        raise bindings.refuse(given.value_at, message)
    if isinstance(value, Saved) or (isinstance(value, Ref) and value.kind == "file"):
        raise bindings.refuse(given.value_at, f"a file can't be sent in a {location}")
    return declared, value


def _payload(bindings: Bindings, step: model.Step, scope: Scope, media: Media) -> Tree | None:
    body = step.body
    if body is None or body.payload is None:
        return None
    at = Location(body.at.document, join(body.at.pointer, "payload"))
    payload, kind = body.payload, body_kind(media.media_type)
    if kind == "json":
        payload = _read(payload)
    for each in body.replacements:
        target = Location(each.at.document, join(each.at.pointer, "target"))
        changed = replaced(payload, split(each.target), each.value) if each.target[:1] in ("", "/") else None
        if changed is None:
            raise bindings.refuse(target, f"a guide can't replace {each.target!r} in this payload")
        payload = changed
    data = bindings.tree(payload, scope, at)
    if message := _objection(media, payload, data, scope):
        raise bindings.refuse(at, message)
    return data


def _objection(media: Media, payload: Value, data: Tree, scope: Scope) -> str:
    """Why a body can't be sent by a guide; empty where it can."""
    kind = body_kind(media.media_type)
    as_json = {each.property for each in media.encodings if any(body_kind(t) == "json" for t in each.content_types)}
    fields = payload.fields if isinstance(payload, MapValue) else ()
    if kind == "xml" and any(refs_of(data)):
        return "a guide can't put values into XML safely"
    if kind == "form" and (_is_deep(scope, payload) or any(_is_json(name, field, as_json) for name, field in fields)):
        return "a guide can't write objects and lists into a form"
    if kind in ("text", "lines", "events") and _is_deep(scope, payload):
        return "a guide can't write objects and lists into text"
    if kind == "multipart" and any("=" in name for name, _ in fields):
        return "curl can't send a part whose name has an equals sign"
    if kind != "json" and any("\0" in word for word in _words(data)) and (kind == "multipart" or any(refs_of(data))):
        return "no program can be given text with the character NUL in it"
    if not isinstance(data, Ref) and kind != "multipart" and any(ref.kind == "file" for ref in refs_of(data)):
        return "a guide sends a file whole or as a part of a form, not within other data"
    return ""


def _words(data: Tree) -> Iterator[str]:
    """The texts in data that are known."""
    match data:
        case Joined(parts):
            yield from (part for part in parts if isinstance(part, str))
        case _:
            yield from (value for value in fixed_values(data) if isinstance(value, str))
            if isinstance(data, Fields | Items):
                inner = data.items if isinstance(data, Items) else tuple(field for _, field in data.fields)
                for each in inner:
                    yield from _words(each) if isinstance(each, Joined) else ()


def _read(payload: Value) -> Value:
    """A payload that is the text of a JSON document as what the text says."""
    if isinstance(payload, Text) or (isinstance(payload, Constant) and isinstance(payload.value, str)):
        try:
            return _unwrapped(from_text(payload))
        except PayloadError:
            return payload
    return payload


def _unwrapped(value: Value) -> Value:
    """What was read from a text, where an expression in braces that stands for a value alone is that value."""
    match value:
        case Text((single,)) if not isinstance(single, str):
            return single
        case ListValue(items):
            return ListValue(tuple(_unwrapped(item) for item in items))
        case MapValue(fields):
            return MapValue(tuple((name, _unwrapped(child)) for name, child in fields))
        case _:
            return value


def _is_named(declared: Parameter, given: model.Parameter) -> bool:
    if given.location == "header":
        return declared.location == "header" and declared.name.lower() == given.name.lower()
    return declared.location == given.location and declared.name == given.name


def _is_deep(scope: Scope, value: Value) -> bool:
    """Whether an expression in a value is, or may be, an object or a list."""
    return any(is_structured(shape(scope, each)) for _, each in expressions(value))


def _is_json(name: str, value: Value, as_json: Set[str]) -> bool:
    """Whether a field of a form that holds an expression would be written as JSON."""
    return any(expressions(value)) and (isinstance(value, MapValue) or name in as_json)


def _is_nested(value: Value) -> bool:
    """Whether a list or object holds another, with an expression in it."""
    match value:
        case ListValue(items):
            inner: Sequence[Value] = items
        case MapValue(fields):
            inner = [field for _, field in fields]
        case _:
            return False
    return any(isinstance(each, ListValue | MapValue) for each in inner)
