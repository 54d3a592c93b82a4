"""Parameters and headers of 2.0, which describe their values themselves, as those of 3.0, which have a schema."""

from __future__ import annotations

from typing import Final

from generator.ir.schema import Json, Location
from generator.source.node import Node
from generator.source.swagger.lift import Lift, Object, kept
from generator.source.swagger.origins import below
from generator.source.swagger.schemas import renamed, schema

_WORDS: Final = frozenset(
    {
        *("type", "format", "items", "default", "enum", "multipleOf", "pattern", "uniqueItems", "minItems", "maxItems"),
        *("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "minLength", "maxLength", "x-nullable"),
    }
)
_MOVED: Final = _WORDS | {"collectionFormat", "x-example", "x-examples", "schema"}
_STYLES: Final[dict[str, Object]] = {
    "csv": {"style": "form", "explode": False},
    "multi": {"style": "form", "explode": True},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
}
_DELIMITERS: Final = {"ssv": "spaces", "tsv": "tabs", "pipes": "pipes", "csv": "commas"}


def parameter(lift: Lift, node: Node, at: Location) -> Json:
    """A parameter in path, query or header (Swagger 2.0, Parameter Object)."""
    lift.take(node, at)
    if not isinstance(node.value, dict) or lift.refers("parameter", node):
        return node.value
    return _described(lift, node, node.value, at, node.text("in"))


def header(lift: Lift, node: Node, at: Location) -> Json:
    """A header of a response (Swagger 2.0, Header Object)."""
    lift.take(node, at)
    if not isinstance(node.value, dict) or lift.refers("header", node):
        return node.value
    return _described(lift, node, node.value, at, "header")


def form_field(lift: Lift, node: Node, value: Object, at: Location, *, multipart: bool) -> tuple[Object, Object]:
    """A `formData` parameter: the schema of a property of the form, and its encoding (empty: the usual one)."""
    lift.take(node, at)
    style, as_text = list_style(lift, node, value, "multipart" if multipart else "formData")
    made: Object = {"type": "string"} if as_text else _own_schema(lift, node, value, at)
    told = _description(value, as_text)
    made |= {"description": told} if told else {}
    made |= {name: said for name, said in value.items() if name.startswith("x-") and name not in _MOVED}
    example = value.get("x-example", value.get("example"))
    if example is not None:
        made["example"] = example
    return made, style


def list_style(lift: Lift, node: Node, value: Object, where: str) -> tuple[Object, bool]:
    """How 3.0 says the `collectionFormat` of a list, and whether it cannot: the list is then text to it."""
    if value.get("type") != "array":
        return {}, False
    written = value.get("collectionFormat", "csv")
    known = written if isinstance(written, str) and written in {*_STYLES, "tsv"} else "csv"
    if where in ("query", "formData"):
        style = _STYLES.get(known)
    elif where == "multipart":
        style = {} if known == "multi" else None
    else:
        # Only a query and a form can repeat a name: that has been told as a fault of the structure.
        style = {"explode": False} if known in ("csv", "multi") else None
    if style is None:
        message = f"OpenAPI 3 has no list separated by {_DELIMITERS[known]} here; taken as text that the caller joins"
        lift.warn(node, "bad-style", message)
    return dict(style or {}), style is None


def _described(lift: Lift, node: Node, value: Object, at: Location, where: str) -> Object:
    style, as_text = list_style(lift, node, value, where)
    made = {name: said for name, said in value.items() if name not in _MOVED}
    told = _description(value, as_text)
    made |= {"description": told} if told else {}
    made |= style
    written = node.get("schema")
    if written is not None and "type" not in value:
        # Against the standard, yet clear.
        made["schema"] = schema(lift, written, below(at, "schema"))
    elif as_text:
        made["schema"] = {"type": "string"}
    else:
        made["schema"] = _own_schema(lift, node, value, below(at, "schema"))
    if "x-example" in value:
        lift.origins.add(below(at, "example"), below(node.location, "x-example"))
        made.setdefault("example", value["x-example"])
    elif isinstance(examples := value.get("x-examples"), dict):
        lift.origins.add(below(at, "examples"), below(node.location, "x-examples"))
        made["examples"] = named_examples(examples)
    return made


def _own_schema(lift: Lift, node: Node, value: Object, at: Location) -> Object:
    """What a parameter says of its value, as a schema."""
    lift.origins.add(at, node.location, both=False)
    made = {name: said for name, said in value.items() if name in _WORDS}
    items = node.get("items")
    if items is not None:
        made["items"] = _items(lift, items, below(at, "items"))
    return renamed(made)


def _items(lift: Lift, node: Node, at: Location) -> Json:
    if isinstance(node.value, dict) and node.value.get("type") == "array":
        message = "OpenAPI 3 has no lists within lists here; the inner ones are taken as text that the caller joins"
        lift.warn(node, "bad-style", message)
        lift.take(node, at)
        return {"type": "string"}
    return schema(lift, node, at)


def _description(value: Object, as_text: bool) -> Json:
    """The description, with a word on what the schema can no longer say."""
    said = value.get("description")
    if not as_text:
        return said
    delimiter = _DELIMITERS.get(str(value.get("collectionFormat", "csv")), "commas")
    told = f"A list, its items separated by {delimiter}."
    return f"{said}\n\n{told}" if isinstance(said, str) and said else told


def named_examples(value: Object) -> Object:
    """The values of `x-examples` as Example Objects, which some authors write themselves."""
    return {
        name: kept(said, ("value", "summary", "description"))
        if isinstance(said, dict) and "value" in said
        else {"value": said}
        for name, said in value.items()
    }
