"""How a method sends its body: the media type, its kind, and whether the fields are arguments; makes no value."""

from __future__ import annotations

from generator.ir import Api, Media, ObjectType, Operation, Schema
from generator.request.body import usual_media
from generator.request.media_types import body_kind, concrete
from generator.request.schemas import is_binary, is_structured
from generator.surface.model import BodyKind, BodyPlan


def body_plan(api: Api, operation: Operation) -> BodyPlan | None:
    """The plan for the media type that the operation's Request has too; None where nothing can be sent."""
    media = usual_media(operation.body) if operation.body is not None else None
    if operation.body is None or media is None or operation.websocket:
        return None
    kind = _kind(api, media)
    flat = kind in ("json", "form", "multipart", "xml") and is_flat(api, media.schema)
    return BodyPlan(
        kind=kind,
        media=media,
        media_type=concrete(media.media_type, "application/json" if kind == "json" else "application/octet-stream"),
        flat=flat,
        required=operation.body.required,
        fields=_fields(api, media.schema) if flat and media.schema is not None else (),
    )


def is_flat(api: Api, schema: Schema | None) -> bool:
    """Whether the schema is an object whose fields are all known: no union, no map, nothing derived from it."""
    resolved = api.resolved(schema) if schema is not None else None
    return (
        resolved is not None
        and isinstance(resolved.type, ObjectType)
        and bool(resolved.type.properties)
        and not resolved.derived
        and not resolved.nullable
        and not (schema is not None and schema.nullable)
    )


def _fields(api: Api, schema: Schema) -> tuple[str, ...]:
    opened = api.resolved(schema).type
    return tuple(each.name for each in opened.properties) if isinstance(opened, ObjectType) else ()


def _kind(api: Api, media: Media) -> BodyKind:
    schema = media.schema
    match body_kind(media.media_type):
        case "json":
            return "json"
        case "any":
            return "json" if schema is not None and is_structured(api, schema) else "binary"
        case "form" | "multipart" | "xml" as kind if schema is not None and is_structured(api, schema):
            return kind
        case "multipart":
            return "multipart"
        case "form" | "xml" | "text" | "lines" | "events":
            return "binary" if schema is not None and is_binary(api, schema) else "text"
        case _:
            return "binary"
