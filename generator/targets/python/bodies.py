"""How bodies are written, as data in generated Python: `Json()`, `Multipart(parts={"file": Part(file=True)})`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Api, ArrayType, Encoding, NumberType, Schema
from generator.lang.code import Code
from generator.lang.python_source import string
from generator.request.media_types import body_kind
from generator.request.schemas import fields_of, is_binary, json_text_of, string_of
from generator.surface.model import BodyPlan
from generator.targets.python.code import tuple_of
from generator.targets.python.imports import Scope
from generator.targets.python.styles import field_style
from generator.targets.python.xml_shapes import Shapes


def body_format(api: Api, plan: BodyPlan, scope: Scope, shapes: Shapes) -> Code:
    """The format of a body; the names that it uses are imported."""
    name, usual = _format(plan)
    given: list[str] = []
    match name:
        case "Json" if decimals := _decimals(api, plan):
            given.append(f"decimals={tuple_of(decimals)}")
        case "Form" if fields := list(_styled(api, plan, scope)):
            given.append(f"fields={{{', '.join(fields)}}}")
        case "Multipart" if parts := list(_parts(api, plan, scope)):
            given.append(f"parts={{{', '.join(parts)}}}")
        case "Xml" if plan.media.schema is not None:
            given += shapes.root(plan.media.schema, scope)
    if usual and plan.media_type.lower() != usual:
        given.append(f"media_type={string(plan.media_type)}")
    if not plan.required:
        given.append("optional=True")
    scope.runtime.add(name)
    return Code(f"{name}({', '.join(given)})")


def is_lines(plan: BodyPlan) -> bool:
    """Whether the body is a sequence of JSON values, one a line."""
    return plan.kind == "text" and body_kind(plan.media.media_type) == "lines"


def takes_file(api: Api, schema: Schema) -> bool:
    """Whether a field is a file, or a list of files."""
    return is_binary(api, item_of(api, schema) or schema)


def item_of(api: Api, schema: Schema) -> Schema | None:
    """What a list holds; None for anything else."""
    resolved = api.resolved(schema).type
    return resolved.items if isinstance(resolved, ArrayType) else None


def _format(plan: BodyPlan) -> tuple[str, str]:
    """The class, and the media type that it stands for unless told otherwise (empty: it is never told)."""
    match plan.kind:
        case "json":
            return "Json", "application/json"
        case "form":
            return "Form", "application/x-www-form-urlencoded"
        case "multipart":
            return "Multipart", ""
        case "xml":
            return "Xml", "application/xml"
        case "text" if is_lines(plan):
            return "Lines", "application/x-ndjson"
        case "text":
            return "Text", "text/plain"
        case "binary":
            return "Binary", "application/octet-stream"


def _decimals(api: Api, plan: BodyPlan) -> tuple[Code, ...]:
    """The fields that are exact numbers; of a body that is one value its model knows them."""
    fields = fields_of(api, plan.media.schema) if plan.flat else {}
    kinds = {name: api.resolved(each.schema).type for name, each in fields.items()}
    return tuple(
        string(name) for name, kind in kinds.items() if isinstance(kind, NumberType) and kind.format == "decimal"
    )


def _styled(api: Api, plan: BodyPlan, scope: Scope) -> Iterator[str]:
    fields = fields_of(api, plan.media.schema)
    for encoding in plan.media.encodings:
        field = fields.get(encoding.property)
        is_styled = encoding.style is not None or encoding.explode is not None
        if not is_styled and field is not None and json_text_of(api, field.schema):
            continue
        if style := field_style(encoding, scope):
            yield f"{string(encoding.property)}: {style}"


def _parts(api: Api, plan: BodyPlan, scope: Scope) -> Iterator[str]:
    encodings = {each.property: each for each in plan.media.encodings}
    fields = fields_of(api, plan.media.schema)
    for name in dict.fromkeys([*fields, *encodings]):
        schema = fields[name].schema if name in fields else None
        file = schema is not None and takes_file(api, schema)
        types = _content_types(api, schema, encodings.get(name), file=file)
        given = [f"content_types={tuple_of(map(string, types))}"] if types else []
        given += ["file=True"] if file else ["text=True"] if types and json_text_of(api, schema) else []
        if given:
            scope.runtime.add("Part")
            yield f"{string(name)}: Part({', '.join(given)})"


def _content_types(api: Api, schema: Schema | None, encoding: Encoding | None, *, file: bool) -> list[str]:
    told = encoding.content_types if encoding is not None else ()
    listed = [each.strip() for text in told for each in text.split(",") if each.strip()]
    if not listed and file and schema is not None:
        kind = string_of(api, item_of(api, schema) or schema)
        listed = [kind.content_media_type] if kind is not None and kind.content_media_type else []
    return listed
