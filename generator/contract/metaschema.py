"""The official meta-schemas of OpenAPI as validators, bent where they are in the way of a clear message; reads no spec.

They ship inside openapi-spec-validator. Three things are changed on the way: where an object or a reference may
stand, `$ref` alone decides which of the two it is; alternatives that one field tells apart are judged by that field;
the Schema Objects of 3.1 and 3.2 are judged by JSON Schema 2020-12.
"""

from __future__ import annotations

import json
from collections.abc import Set as AbstractSet
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from jsonschema_rs import Draft202012Validator, Registry

from generator.ir.schema import Json

if TYPE_CHECKING:
    from generator.contract.grammar import Kind

Schema = dict[str, Json]

_JSON_SCHEMA: Final = "https://json-schema.org/draft/2020-12/schema"
_IS_REFERENCE: Final[Schema] = {"type": "object", "required": ["$ref"]}
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


@cache
def validator(version: str, kind: Kind) -> Draft202012Validator:
    """The validator of one kind of object in one version of OpenAPI (`3.0`, `3.1`, `3.2`)."""
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
    if version == "3.0":
        return f"#/$defs/{_camel(kind)}"
    if kind == "schema":
        return "#/$defs/schema"
    return f"#/$defs/{'callbacks' if kind == 'callback' else kind}"


def _camel(kind: str) -> str:
    return "".join(part.title() for part in kind.split("-"))


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
    return _bend_3_0(official) if version == "3.0" else _bend_3_1(official)


def _bend_3_0(official: Schema) -> Schema:
    definitions = _mapping(official.pop("definitions"))
    definitions["SecurityScheme"] = _by_field(definitions, "type", _alternatives(definitions["SecurityScheme"]))
    definitions["HTTPSecurityScheme"] = _without(definitions["HTTPSecurityScheme"], "oneOf")
    definitions["ParameterLocation"] = _by_field(definitions, "in", _alternatives(definitions["ParameterLocation"]))
    definitions["Reference"] = {**_IS_REFERENCE, "properties": {"$ref": {"type": "string"}}}
    official["$defs"] = definitions
    return _lenient(_mapping(_rewrite_3_0(official)), {_camel(kind) for kind in _LENIENT})


def _rewrite_3_0(value: Json) -> Json:
    """Draft 4 as 2020-12, with `oneOf` of a reference and something else decided by `$ref`."""
    if isinstance(value, list):
        return [_rewrite_3_0(item) for item in value]
    if not isinstance(value, dict):
        return value
    bent = {key: _rewrite_3_0(child) for key, child in value.items()}
    ref = bent.get("$ref")
    if isinstance(ref, str):
        bent["$ref"] = ref.replace("#/definitions/", "#/$defs/")
    if bent.get("exclusiveMinimum") is True:
        bent["exclusiveMinimum"] = bent.pop("minimum")
    reference: Json = {"$ref": "#/$defs/Reference"}
    branches = bent.get("oneOf")
    if isinstance(branches, list) and reference in branches:
        del bent["oneOf"]
        others = [branch for branch in branches if branch != reference]
        otherwise: Json = others[0] if len(others) == 1 else {"anyOf": others}
        bent |= {"if": dict(_IS_REFERENCE), "then": reference, "else": otherwise}
    return bent


def _alternatives(definition: Json) -> list[Json]:
    return cast("list[Json]", _mapping(definition)["oneOf"])


def _by_field(definitions: Schema, field: str, branches: list[Json]) -> Schema:
    """Alternatives with their own values of `field`: the value decides which of them is judged by."""
    allowed: list[Json] = []
    rules: list[Json] = []
    for branch in branches:
        ref = _mapping(branch).get("$ref")
        shape = _mapping(definitions[ref.rpartition("/")[2]] if isinstance(ref, str) else branch)
        values = cast("list[Json]", _mapping(_mapping(shape["properties"])[field])["enum"])
        allowed += values
        rules.append({"if": {"required": [field], "properties": {field: {"enum": values}}}, "then": branch})
    return {"type": "object", "required": [field], "properties": {field: {"enum": allowed}}, "allOf": rules}


def _without(definition: Json, key: str) -> Schema:
    return {name: value for name, value in _mapping(definition).items() if name != key}


def _bend_3_1(official: Schema) -> Schema:
    definitions = _mapping(official["$defs"])
    # A Path Item may have a `$ref` beside its own fields; the meta-schema of 3.1 forgets that, and a link's server.
    definitions["path-item-or-reference"] = {"$ref": "#/$defs/path-item"}
    link = _mapping(_mapping(definitions["link"])["properties"])
    link |= {"server": {"$ref": "#/$defs/server"}, "parameters": {"type": "object"}}
    definitions["schema"] = {"$ref": _JSON_SCHEMA}
    # A URL with variables, and a path with braces in its file name, are no URIs by the letter.
    for name, field in (("server", "url"), ("path-item", "$ref"), ("reference", "$ref")):
        _mapping(_mapping(definitions[name])["properties"])[field] = {"type": "string"}
    return _lenient(_mapping(_rewrite_3_1(official)), _LENIENT)


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


def _lenient(official: Schema, names: AbstractSet[str]) -> Schema:
    """Lets a reference stand wherever one of the named objects may."""
    definitions = _mapping(official["$defs"])
    guarded = {f"#/$defs/{name}": f"#/$defs/{name}.or-reference" for name in names & definitions.keys()}
    bent = _mapping(_redirect(official, guarded))
    for name in sorted(names & definitions.keys()):
        guard: Schema = {"if": dict(_IS_REFERENCE), "else": {"$ref": f"#/$defs/{name}"}}
        _mapping(bent["$defs"])[f"{name}.or-reference"] = guard
    return bent


def _redirect(value: Json, targets: dict[str, str]) -> Json:
    if isinstance(value, list):
        return [_redirect(item, targets) for item in value]
    if not isinstance(value, dict):
        return value
    bent = {key: _redirect(child, targets) for key, child in value.items()}
    ref = bent.get("$ref")
    if isinstance(ref, str):
        bent["$ref"] = targets.get(ref, ref)
    return bent


def _mapping(value: Json) -> Schema:
    if not isinstance(value, dict):
        raise TypeError("the meta-schema of openapi-spec-validator has changed its form")
    return value
