"""A fault that a meta-schema finds, in words that name the field, what stands there and what may; knows no places."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from generator.contract.metaschema import subschema
from generator.ir.schema import Json
from generator.problems import near

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

PathInto = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault at a path below the object that was judged. `breaking`: nothing can be made of that part."""

    path: PathInto
    rule: str
    message: str
    hint: str = ""
    breaking: bool = False
    on_key: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """What the validator says, the version of OpenAPI that it judged by, and the value that it is about."""

    version: str
    error: ValidationError
    value: Json

    @property
    def path(self) -> PathInto:
        """Where the value is, below the object that was judged."""
        return tuple(self.error.instance_path)

    @property
    def location(self) -> tuple[str, str]:
        """The meta-schema that has the broken rule, and the JSON pointer of the rule in it."""
        site, _, pointer = (self.error.absolute_keyword_location or "").partition("#")
        return site, pointer

    @property
    def owner(self) -> str:
        """The kind of object whose rule it is, as people call it."""
        site, pointer = self.location
        tokens = pointer.split("/")
        if "json-schema.org" in site:
            return "schema"
        if len(tokens) < 3 or tokens[1] != "$defs":
            return "document"
        name = tokens[2].removesuffix(".or-reference")
        if name.endswith(("SecurityScheme", "Security")):
            return "security scheme"
        if name.endswith(("XORContent", "Location", "XORExamples", "ParameterSubSchema")):
            return "parameter"
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("-", " ").lower()
        return _OBJECTS.get(words, words)


_TYPES: Final = {
    "object": "a mapping",
    "array": "a list",
    "string": "a string",
    "boolean": "true or false",
    "number": "a number",
    "integer": "an integer",
    "null": "null",
}
_FORMATS: Final = {
    "uri": "an absolute URI",
    "uri-reference": "a URI",
    "email": "an e-mail address",
    "regex": "a regular expression",
}
_LIMITS: Final = {
    "minItems": "has too few items",
    "maxItems": "has too many items",
    "minProperties": "is empty",
    "maxProperties": "has more than one entry",
    "uniqueItems": "holds the same item twice",
    "minimum": "is too small",
    "exclusiveMinimum": "is too small",
}
_VERSIONS: Final = {"2.0": "Swagger 2.0"}
# Names that say too little, or that do not stand in the singular.
_OBJECTS: Final = {
    "info": "info object",
    "paths": "paths object",
    "responses": "responses object",
    "components": "components object",
    "callbacks": "callback",
    "parameters": "parameter list",
    "encoding": "encoding object",
    "xml": "xml object",
    "content": "content object",
    "oauth flows": "OAuth flow",
    "body parameter": "parameter",
    "parameters list": "parameter list",
    "primitives items": "items object",
    "file schema": "schema",
    "external docs": "external documentation",
    "definitions": "definitions object",
    "parameter definitions": "parameters object",
    "response definitions": "responses object",
}
# Objects that a generator cannot do without, and those of their fields that make them what they are.
_VITAL_OBJECTS: Final = frozenset(
    {
        *("document", "paths object", "path item", "operation", "parameter", "parameter list", "request body"),
        *("content object", "media type", "responses object", "response", "header", "callback", "schema"),
        *("security scheme", "components object", "definitions object", "parameters object"),
    }
)
_VITAL_FIELDS: Final = frozenset(
    {
        *("paths", "webhooks", "components", "parameters", "requestBody", "responses", "content", "schema", "headers"),
        *("schemas", "requestBodies", "securitySchemes", "callbacks", "pathItems", "itemSchema", "securitySchemes"),
        *("properties", "allOf", "anyOf", "oneOf", "items", "additionalProperties"),
        *("definitions", "securityDefinitions"),
    }
)
_VITAL_REQUIRED: Final = {"parameter": {"name", "in"}, "security scheme": {"type", "name", "in", "scheme"}}
# JSON Schema's words that only OpenAPI 3.1 and later know.
_NEWER: Final = frozenset(
    {
        *("const", "examples", "if", "then", "else", "contains", "prefixItems", "patternProperties", "propertyNames"),
        *("dependentSchemas", "dependentRequired", "unevaluatedProperties", "unevaluatedItems", "minContains"),
        *("maxContains", "contentEncoding", "contentMediaType", "contentSchema", "$defs", "$id", "$anchor", "$schema"),
        "$comment",
    }
)


def finding(fault: Fault) -> Finding:
    """The fault in words; for unknown fields see `unknown_field`."""
    path, error = fault.path, fault.error
    match error.kind.name:
        case "required":
            return _required(fault)
        case "type":
            return _type(fault)
        case "enum" | "const":
            return _choice(fault)
        case "pattern":
            hint = f"Write it in full, such as {fault.version}.0." if path == ("openapi",) else ""
            message = f"{field(path)} does not have the right form: {shown(fault.value)}"
            return Finding(path, "bad-value", message, hint)
        case "propertyNames":
            refused = _refused_name(fault.error)
            message = f"the name {refused} has a character other than letters, digits, `.`, `_` and `-`"
            return Finding(path, "bad-name", message)
        case "format":
            what = str(error.kind.as_dict()["format"])
            message = f"{field(path)} is not {_FORMATS.get(what, what)}: {shown(fault.value)}"
            return Finding(path, "bad-format", message)
        case "oneOf" | "anyOf" | "not":
            return _combination(fault)
        case other:
            return Finding(path, "bad-value", f"{field(path)} {_LIMITS.get(other, error.message[:200])}")


def unknown_field(fault: Fault, name: str, known: Collection[str]) -> Finding:
    """A field that the object does not have."""
    path = (*fault.path, name)
    match fault.owner:
        case "paths object":
            return Finding(path, "bad-path", f"the path {name!r} does not begin with a slash", on_key=True)
        case "responses object":
            no_range = "" if fault.version == "2.0" else ", no range such as `2XX`,"
            message = f"{name!r} is no status code{no_range} and not `default`"
            return Finding(path, "bad-status", message, on_key=True)
        case "schema" if name in _NEWER:
            message = f"`{name}` has no meaning in a schema of {_VERSIONS.get(fault.version, 'OpenAPI 3.0')}"
            return Finding(path, "unknown-field", message, "OpenAPI 3.1 has it.", on_key=True)
        case object_:
            hint = near(name, sorted(known)) or "Names of extensions begin with `x-`."
            return Finding(path, "unknown-field", f"`{name}` is no field of {_a(object_)}", hint, on_key=True)


def _required(fault: Fault) -> Finding:
    name = str(fault.error.kind.as_dict()["property"])
    breaking = name in _VITAL_REQUIRED.get(fault.owner, ())
    message = f"the {fault.owner} lacks `{name}`"
    if (fault.owner, name) == ("parameter", "required"):
        message = "a path parameter needs `required: true`"
    return Finding(fault.path, "missing-field", message, breaking=breaking)


def _type(fault: Fault) -> Finding:
    path, value = fault.path, fault.value
    types = [str(name) for name in fault.error.kind.as_dict()["types"]]
    # A schema may also be `true` or `false`, but nobody who writes something else there means one of those.
    expected = " or ".join(_TYPES[name] for name in types if types != ["boolean", "object"] or name == "object")
    what = field(path) if path else f"the {fault.owner}"
    if path[-1:] == ("$ref",) and isinstance(value, str):
        message = "this declares a property named `$ref`; a reference cannot stand here"
        return Finding(path, "misplaced-ref", message, "Put the reference into each property.", on_key=True)
    message = f"{what} must be {expected}, not {shown(value)}"
    hint = "Leave the field out instead." if value is None else ""
    if path[-1:] == ("type",) and fault.version == "3.0":
        hint = "OpenAPI 3.0 has one type a schema, and `nullable: true`; lists of types came with 3.1."
    return Finding(path, "wrong-type", message, hint, breaking=value is not None and _is_vital(fault))


def _is_vital(fault: Fault) -> bool:
    """Whether a value of the wrong type stands where the document's skeleton is."""
    if isinstance(fault.value, list) and fault.path[-1:] == ("items",):
        # The tuples of older JSON Schema.
        return False
    if fault.owner not in _VITAL_OBJECTS:
        return False
    site, pointer = fault.location
    itself = pointer == "/type" if "json-schema.org" in site else "properties" not in pointer.split("/")
    return itself or fault.path[-1] in _VITAL_FIELDS


def _choice(fault: Fault) -> Finding:
    path = fault.path
    described = fault.error.kind.as_dict()
    options: list[Json] = described["options"] if "options" in described else [described["expected_value"]]
    allowed = ", ".join(shown(option) for option in options)
    one_of = "one of " if len(options) > 1 else ""
    breaking = path[-1:] == ("in",) or (path[-1:] == ("type",) and fault.owner == "security scheme")
    message = f"{field(path)} must be {one_of}{allowed}, not {shown(fault.value)}"
    hint = near(str(fault.value), [option for option in options if isinstance(option, str)])
    return Finding(path, "bad-value", message, hint, breaking=breaking)


def _combination(fault: Fault) -> Finding:
    """Fields that exclude one another, or of which there must be one."""
    path, value = fault.path, fault.value
    keyword = fault.error.kind.name
    rule = subschema(fault.version, fault.error.absolute_keyword_location or "")
    names = [f"`{name}`" for name in _required_names(rule.get(keyword) if isinstance(rule, dict) else None)]
    listed = " and ".join(filter(None, (", ".join(names[:-1]), names[-1] if names else "")))
    if fault.owner == "parameter list":
        return Finding(path, "excluding-fields", "parameters in `query` and in `querystring` exclude one another")
    if not names:
        return Finding(path, "bad-value", f"{field(path)} is nothing that may stand here: {shown(fault.value)}")
    if keyword == "anyOf":
        return Finding(path, "missing-field", f"the {fault.owner} has none of {listed}")
    if keyword == "not" or (isinstance(value, dict) and all(name.strip("`") in value for name in names)):
        return Finding(path, "excluding-fields", f"{listed} exclude one another in {_a(fault.owner)}")
    return Finding(path, "missing-field", f"the {fault.owner} has none of {listed}; it needs one")


def _required_names(rule: Json) -> Iterator[str]:
    for part in rule if isinstance(rule, list) else [rule]:
        names = part.get("required") if isinstance(part, dict) else None
        for name in names if isinstance(names, list) else []:
            if isinstance(name, str):
                yield name


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeio" else f"a {noun}"


def _refused_name(error: ValidationError) -> str:
    """The name that a rule about names refused."""
    inner = getattr(error.kind, "error", None)
    return shown(str(getattr(inner, "instance", "")))


def field(path: PathInto) -> str:
    """The field that a path leads to: `in`, or item 3 of `required`."""
    if not path:
        return "the document"
    if isinstance(path[-1], str):
        return f"`{path[-1]}`"
    named = next((token for token in reversed(path) if isinstance(token, str)), "")
    return f"item {path[-1] + 1} of `{named}`"


def shown(value: Json) -> str:
    """A value for a message, short."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return repr(value if len(value) <= 60 else value[:57] + "...")
        case int() | Decimal():
            return str(value)[:60]
        case list():
            return "a list"
        case _:
            return "a mapping"
