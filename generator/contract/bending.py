"""What is done to any of the official meta-schemas: references, alternatives, drafts; knows no version."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final, cast

from generator.ir.schema import Json

Schema = dict[str, Json]

IS_REFERENCE: Final[Schema] = {"type": "object", "required": ["$ref"]}


def rewrite_draft_4(value: Json, reference_name: str = "Reference") -> Json:
    """Draft 4 as 2020-12, with `oneOf` of a reference and something else decided by `$ref`."""
    if isinstance(value, list):
        return [rewrite_draft_4(item, reference_name) for item in value]
    if not isinstance(value, dict):
        return value
    bent = {key: rewrite_draft_4(child, reference_name) for key, child in value.items()}
    ref = bent.get("$ref")
    if isinstance(ref, str):
        bent["$ref"] = ref.replace("#/definitions/", "#/$defs/")
    if bent.get("exclusiveMinimum") is True:
        bent["exclusiveMinimum"] = bent.pop("minimum")
    reference: Json = {"$ref": f"#/$defs/{reference_name}"}
    branches = bent.get("oneOf")
    if isinstance(branches, list) and reference in branches:
        del bent["oneOf"]
        others = [branch for branch in branches if branch != reference]
        otherwise: Json = others[0] if len(others) == 1 else {"anyOf": others}
        bent |= {"if": dict(IS_REFERENCE), "then": reference, "else": otherwise}
    return bent


def alternatives(definition: Json) -> list[Json]:
    return cast("list[Json]", mapping(definition)["oneOf"])


def by_field(definitions: Schema, field: str, branches: list[Json]) -> Schema:
    """Alternatives with their own values of `field`: the value decides which of them is judged by."""
    allowed: list[Json] = []
    rules: list[Json] = []
    for branch in branches:
        ref = mapping(branch).get("$ref")
        shape = mapping(definitions[ref.rpartition("/")[2]] if isinstance(ref, str) else branch)
        values = cast("list[Json]", mapping(mapping(shape["properties"])[field])["enum"])
        allowed += values
        rules.append({"if": {"required": [field], "properties": {field: {"enum": values}}}, "then": branch})
    return {"type": "object", "required": [field], "properties": {field: {"enum": allowed}}, "allOf": rules}


def without(definition: Json, key: str) -> Schema:
    return {name: value for name, value in mapping(definition).items() if name != key}


def lenient(official: Schema, names: AbstractSet[str]) -> Schema:
    """Lets a reference stand wherever one of the named objects may."""
    definitions = mapping(official["$defs"])
    guarded = {f"#/$defs/{name}": f"#/$defs/{name}.or-reference" for name in names & definitions.keys()}
    bent = mapping(_redirect(official, guarded))
    for name in sorted(names & definitions.keys()):
        guard: Schema = {"if": dict(IS_REFERENCE), "else": {"$ref": f"#/$defs/{name}"}}
        mapping(bent["$defs"])[f"{name}.or-reference"] = guard
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


def mapping(value: Json) -> Schema:
    if not isinstance(value, dict):
        raise TypeError("the meta-schema of openapi-spec-validator has changed its form")
    return value
