"""How lists go on: what `x-pagination` declares, held against the operation; follows no page."""

from __future__ import annotations

from typing import Final

from generator.ir import Api, ArrayType, Json, ObjectType, Operation, Schema, UnionType
from generator.surface.model import Answer, Paging, PagingStyle

_STYLES: Final[dict[str, PagingStyle]] = {"cursor": "cursor", "offset": "offset", "page": "page", "link": "link"}


def paging_of(api: Api, operation: Operation, answer: Answer) -> Paging | None:
    """The paging that the operation declares; None where it declares none, or one that does not fit the operation.

    `x-pagination` has a style, under `request` the query parameters (`cursor`, `offset`, `page`, `limit`), and under
    `response` where the answer has `items`, `next` and `has_more`; dots lead into objects.
    """
    declared = operation.extensions.get("x-pagination")
    style = _STYLES.get(_text(declared.get("style"))) if isinstance(declared, dict) else None
    if not isinstance(declared, dict) or style is None or answer.kind != "json":
        return None
    request, response = _object(declared.get("request")), _object(declared.get("response"))
    queries = {each.name for each in operation.parameters if each.location == "query"}
    parameter = _text(request.get(style))
    if style != "link" and parameter not in queries:
        return None
    body = next((outcome.schema for outcome in answer.outcomes if outcome.schema is not None), None)
    items = _path(response.get("items"))
    if body is not None and not items and not isinstance(api.resolved(body).type, ArrayType):
        items = _only_list(api, body)
    listed = _at(api, body, items) if body is not None else None
    told_next = _path(response.get("next"))
    if listed is None or (style == "cursor" and not told_next):
        return None
    opened = api.resolved(listed).type
    if not isinstance(opened, ArrayType):
        return None
    limit = _text(request.get("limit"))
    return Paging(
        style=style,
        parameter="" if style == "link" else parameter,
        limit=limit if limit in queries else "",
        items=items,
        next=told_next,
        has_more=_path(response.get("has_more")),
        item=opened.items,
    )


def _only_list(api: Api, body: Schema) -> tuple[str, ...]:
    """The one field of an object that is a list; nothing where there are several."""
    opened = api.resolved(body).type
    if not isinstance(opened, ObjectType):
        return ()
    lists = [each.name for each in opened.properties if isinstance(api.resolved(each.schema).type, ArrayType)]
    return (lists[0],) if len(lists) == 1 else ()


def _at(api: Api, schema: Schema, path: tuple[str, ...]) -> Schema | None:
    """The schema of a field within; where there are alternatives (a page, or a bare list), of the first that has it."""
    if not path:
        return schema
    opened = api.resolved(schema).type
    if isinstance(opened, UnionType):
        found = (_at(api, variant.schema, path) for variant in opened.variants)
        return next((each for each in found if each is not None), None)
    fields = opened.properties if isinstance(opened, ObjectType) else ()
    field = next((each for each in fields if each.name == path[0]), None)
    return _at(api, field.schema, path[1:]) if field is not None else None


def _path(value: Json) -> tuple[str, ...]:
    return tuple(part for part in _text(value).split(".") if part)


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""


def _object(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}
