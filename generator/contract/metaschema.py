"""The official meta-schemas of OpenAPI as validators, bent where they are in the way of a clear message; reads no spec.

They ship inside openapi-spec-validator. Three things are changed on the way: where an object or a reference may
stand, `$ref` alone decides which of the two it is; alternatives that one field tells apart are judged by that field;
the Schema Objects of 3.1 and 3.2 are judged by JSON Schema 2020-12.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jsonschema_rs import Draft202012Validator, Registry

from generator.contract.bending import (
    IS_REFERENCE,
    Schema,
    alternatives,
    by_field,
    lenient,
    mapping,
    rewrite_draft_4,
    without,
)
from generator.contract.metaschema_2_0 import bend as bend_2_0
from generator.ir.schema import Json

if TYPE_CHECKING:
    from generator.contract.grammar import Kind

_JSON_SCHEMA: Final = "https://json-schema.org/draft/2020-12/schema"
# Objects in whose place the standard knows no reference, yet everybody follows one. The walk reports them.
_LENIENT: Final = {
    "paths",
    "operation",
    "responses",
    "encoding",
    "media-type",
    "server",
    "tag",
    "components",
    "external-documentation",
}
_NAMES_2_0: Final = {"request-body": "bodyParameter"}
# What our extension `x-websocket-messages` holds, should it be a reference.
_SOCKET_MESSAGES: Final[Schema] = {
    "type": "object",
    "properties": {"client": {"type": "array"}, "server": {"type": "array"}},
}


@cache
def validator(version: str, kind: Kind) -> Draft202012Validator:
    """The validator of one kind of object in one version of OpenAPI (`2.0`, `3.0`, `3.1`, `3.2`)."""
    uri = f"https://openapi.invalid/{version}"
    return Draft202012Validator(
        {"$ref": f"{uri}{_pointer(version, kind)}"}, registry=_registry(version), validate_formats=True
    )


def subschema(version: str, location: str) -> Json:
    """The part of the meta-schema that a keyword location of an error names, without its last step; None if unknown."""
    value: Json = schema(version)
    base, _, pointer = location.partition("#")
    if not base.startswith("https://openapi.invalid/"):
        return None
    for token in pointer.split("/")[1:-1]:
        name = token.replace("~1", "/").replace("~0", "~").replace("%5E", "^")
        if isinstance(value, dict):
            value = value.get(name)
        elif isinstance(value, list) and name.isdigit():
            value = value[int(name)]
    return value


def _pointer(version: str, kind: Kind) -> str:
    if kind == "openapi":
        return ""
    if version == "2.0":
        name = _NAMES_2_0.get(kind, _lower_camel(kind))
        # What 2.0 does not know it has no rules for.
        return f"#/$defs/{name if name in mapping(schema(version)['$defs']) else 'vendorExtension'}"
    if version == "3.0":
        return f"#/$defs/{_camel(kind)}"
    if kind == "schema":
        return "#/$defs/schema"
    return f"#/$defs/{'callbacks' if kind == 'callback' else kind}"


def _camel(kind: str) -> str:
    return "".join(part.title() for part in kind.split("-"))


def _lower_camel(kind: str) -> str:
    return kind[0] + _camel(kind)[1:]


@cache
def _registry(version: str) -> Registry:
    return Registry([(f"https://openapi.invalid/{version}", schema(version))])


@cache
def schema(version: str) -> Schema:
    """The whole meta-schema of a version as it is used here."""
    package = find_spec("openapi_spec_validator")
    folder = Path(package.origin or "").parent if package else Path()
    text = (folder / "resources" / "schemas" / f"v{version}" / "schema.json").read_text("utf-8")
    official: Schema = json.loads(text)
    official["$id"] = f"https://openapi.invalid/{version}"
    official["$schema"] = _JSON_SCHEMA
    bend = {"2.0": bend_2_0, "3.0": _bend_3_0}.get(version, _bend_3_1)
    bent = bend(official)
    name = _camel("socket-messages") if version == "3.0" else "socket-messages"
    mapping(bent["$defs"])[name] = _SOCKET_MESSAGES
    return bent


def _bend_3_0(official: Schema) -> Schema:
    definitions = mapping(official.pop("definitions"))
    definitions["SecurityScheme"] = by_field(definitions, "type", alternatives(definitions["SecurityScheme"]))
    definitions["HTTPSecurityScheme"] = without(definitions["HTTPSecurityScheme"], "oneOf")
    definitions["ParameterLocation"] = by_field(definitions, "in", alternatives(definitions["ParameterLocation"]))
    definitions["Reference"] = {**IS_REFERENCE, "properties": {"$ref": {"type": "string"}}}
    official["$defs"] = definitions
    return lenient(mapping(rewrite_draft_4(official)), {_camel(kind) for kind in _LENIENT})


def _bend_3_1(official: Schema) -> Schema:
    definitions = mapping(official["$defs"])
    # A Path Item may have a `$ref` beside its own fields; the meta-schema of 3.1 forgets that, and a link's server.
    definitions["path-item-or-reference"] = {"$ref": "#/$defs/path-item"}
    link = mapping(mapping(definitions["link"])["properties"])
    link |= {"server": {"$ref": "#/$defs/server"}, "parameters": {"type": "object"}}
    definitions["schema"] = {"$ref": _JSON_SCHEMA}
    # A URL with variables, and a path with braces in its file name, are no URIs by the letter.
    for name, field in (("server", "url"), ("path-item", "$ref"), ("reference", "$ref")):
        mapping(mapping(definitions[name])["properties"])[field] = {"type": "string"}
    return lenient(mapping(_rewrite_3_1(official)), _LENIENT)


def _rewrite_3_1(value: Json) -> Json:
    """Schema Objects judged by JSON Schema itself, and conditions that a missing field does not meet."""
    if isinstance(value, list):
        return [_rewrite_3_1(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("$dynamicRef") == "#meta":
        return {"$ref": "#/$defs/schema"}
    bent = {key: _rewrite_3_1(child) for key, child in value.items()}
    condition = bent.get("if")
    if isinstance(condition, dict) and isinstance(fields := condition.get("properties"), dict):
        # A field that is missing would fulfil every condition on its value.
        bent["if"] = {"required": list(fields), **condition}
    return bent
