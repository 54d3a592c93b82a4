"""The meta-schema of Swagger 2.0 as JSON Schema 2020-12, alternatives decided by the field that tells them apart."""

from __future__ import annotations

from typing import Final, cast

from generator.contract.bending import IS_REFERENCE, Schema, by_field, lenient, mapping, rewrite_draft_4, without
from generator.ir.schema import Json

_LENIENT: Final = {
    *("paths", "operation", "responses", "header", "tag", "parameter", "response", "securityScheme", "externalDocs"),
    *("securityDefinitions", "definitions", "headers"),
}
_PARAMETERS: Final = (
    *("headerParameterSubSchema", "formDataParameterSubSchema"),
    *("queryParameterSubSchema", "pathParameterSubSchema"),
)
_DRAFT_4: Final = "http://json-schema.org/draft-04/schema#"
_TYPES: Final = ("array", "boolean", "integer", "null", "number", "object", "string")
# What 2.0 takes over from draft 4 of JSON Schema, by its pointer there.
_WORDS_OF_DRAFT_4: Final[Schema] = {
    **{name: {"type": "string"} for name in ("/properties/title", "/properties/description")},
    "/properties/pattern": {"type": "string", "format": "regex"},
    "/properties/default": {},
    "/properties/multipleOf": {"type": "number", "exclusiveMinimum": 0},
    **{name: {"type": "number"} for name in ("/properties/maximum", "/properties/minimum")},
    **{
        name: {"type": "boolean"}
        for name in ("/properties/exclusiveMaximum", "/properties/exclusiveMinimum", "/properties/uniqueItems")
    },
    **{
        name: {"type": "integer", "minimum": 0}
        for name in ("/definitions/positiveInteger", "/definitions/positiveIntegerDefault0")
    },
    "/definitions/stringArray": {"type": "array", "items": {"type": "string"}, "minItems": 1, "uniqueItems": True},
    "/properties/enum": {"type": "array", "minItems": 1, "uniqueItems": True},
    "/properties/type": {
        "type": ["string", "array"],
        "if": {"type": "string"},
        "then": {"enum": [*_TYPES]},
        "else": {"items": {"enum": [*_TYPES]}},
    },
}


def bend(official: Schema) -> Schema:
    """The meta-schema, its definitions under `$defs`; a reference may stand wherever people put one."""
    definitions = mapping(official.pop("definitions"))
    for name in _PARAMETERS:
        needed = cast("list[Json]", mapping(definitions[name]).get("required", []))
        definitions[name] = {**mapping(definitions[name]), "required": ["name", "type", *needed]}
    sites: list[Json] = [{"$ref": f"#/definitions/{name}"} for name in ("bodyParameter", *_PARAMETERS)]
    definitions["parameter"] = by_field(definitions, "in", sites)
    definitions["securityScheme"] = _security(definitions)
    definitions["securityDefinitions"] = _map_of("securityScheme")
    # That something is there besides extensions; an empty object it would count twice.
    definitions["responses"] = without(definitions["responses"], "not")
    response = mapping(mapping(definitions["response"])["properties"])
    is_file: Schema = {"required": ["type"], "properties": {"type": {"const": "file"}}}
    response["schema"] = {
        "if": is_file,
        "then": {"$ref": "#/definitions/fileSchema"},
        "else": {"$ref": "#/definitions/schema"},
    }
    definitions["jsonReference"] = {**IS_REFERENCE, "properties": {"$ref": {"type": "string"}}}
    plain = {f"#/definitions/{name}": definition for name, definition in definitions.items() if _is_plain(definition)}
    draft_4 = {f"{_DRAFT_4}{pointer}": definition for pointer, definition in _WORDS_OF_DRAFT_4.items()}
    # Twice, as some of the plain ones are nothing but references to draft 4.
    official["$defs"] = _inlined(_inlined(definitions, plain), draft_4)
    official = mapping(rewrite_draft_4(_inlined(official, draft_4), "jsonReference"))
    return lenient(official, _LENIENT)


def _security(definitions: Schema) -> Schema:
    flows: list[Json] = [
        {"$ref": f"#/definitions/oauth2{flow}Security"}
        for flow in ("Implicit", "Password", "Application", "AccessCode")
    ]
    oauth = by_field(definitions, "flow", flows)
    definitions["oauth2Security"] = oauth | {
        "properties": {**mapping(oauth["properties"]), "type": {"enum": ["oauth2"]}}
    }
    kinds = ("basicAuthenticationSecurity", "apiKeySecurity", "oauth2Security")
    return by_field(definitions, "type", [{"$ref": f"#/definitions/{kind}"} for kind in kinds])


def _map_of(name: str) -> Schema:
    return {"type": "object", "additionalProperties": {"$ref": f"#/definitions/{name}"}}


def _is_plain(definition: Json) -> bool:
    """Whether a definition says but one word on a value: where it is broken, its owner is what a reader knows."""
    return isinstance(definition, dict) and (
        str(definition.get("$ref", "")).startswith(_DRAFT_4)
        or (definition.get("type") == "string" and "enum" in definition)
    )


def _inlined(value: Json, targets: Schema) -> Json:
    """The value with its references to the given targets replaced by those."""
    if isinstance(value, list):
        return [_inlined(item, targets) for item in value]
    if not isinstance(value, dict):
        return value
    ref = value.get("$ref")
    if isinstance(ref, str) and ref in targets:
        return targets[ref]
    return {key: _inlined(child, targets) for key, child in value.items()}
