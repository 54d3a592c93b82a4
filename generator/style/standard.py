"""The rules that every document must keep, style or not: their names, how grave they are, and what they ask for.

Other packages enforce them; this table lets people look them up and set the level of those that are warnings. A test
compares it with what those packages report.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class StandardRule:
    """A rule of the standard. With `either` it is an error only where a part of the document loses its meaning."""

    name: str
    severity: Literal["error", "warning", "either"]
    summary: str


STANDARD: Final = (
    StandardRule("allof-conflict", "warning", "The parts of an allOf do not exclude one another."),
    StandardRule("bad-body", "warning", "A request body is a mapping."),
    StandardRule("bad-default", "warning", "A default fits its schema."),
    StandardRule("bad-discriminator", "warning", "A discriminator names a property."),
    StandardRule("bad-example", "warning", "An example fits its schema."),
    StandardRule("bad-format", "warning", "Values have the format that the standard asks for, such as a URL's."),
    StandardRule("bad-header", "warning", "A header is a mapping."),
    StandardRule("bad-mapping", "warning", "A discriminator's mapping leads to schemas."),
    StandardRule("bad-media-type", "warning", "A media type is a mapping."),
    StandardRule("bad-name", "warning", "Names of components have the characters that the standard allows."),
    StandardRule("bad-operation", "warning", "An operation is a mapping."),
    StandardRule("bad-parameter", "warning", "A parameter has a name and a known location."),
    StandardRule("bad-path", "either", "Paths begin with a slash and have names in their braces, and no query."),
    StandardRule("bad-path-item", "warning", "A path item is a mapping."),
    StandardRule("bad-ref", "error", "The value of `$ref` is a string."),
    StandardRule("bad-response", "warning", "A response is a mapping."),
    StandardRule("bad-security", "warning", "Security requirements are a list of mappings."),
    StandardRule("bad-security-scheme", "warning", "A security scheme is complete."),
    StandardRule("bad-server", "warning", "A server has a URL."),
    StandardRule("bad-server-default", "warning", "The default of a server variable is among its values."),
    StandardRule("bad-status", "warning", "Responses stand under a status, a range of them, or `default`."),
    StandardRule("bad-style", "warning", "A parameter has a style that its location allows."),
    StandardRule("bad-tag", "warning", "A tag has a name."),
    StandardRule("bad-value", "either", "Fields hold values that the standard allows there."),
    StandardRule("character", "error", "The text has no characters that YAML forbids."),
    StandardRule("circular-allof", "either", "A schema does not include itself through allOf."),
    StandardRule("circular-ref", "either", "References do not lead back to themselves."),
    StandardRule("dangling-link", "warning", "A link leads to an operation."),
    StandardRule("dangling-ref", "either", "References lead somewhere."),
    StandardRule("deep-callbacks", "warning", "Callbacks are not nested deeper than can be shown."),
    StandardRule("documents", "error", "A file holds one YAML document."),
    StandardRule("duplicate-key", "either", "A mapping has each key once."),
    StandardRule("duplicate-operation-id", "warning", "An operationId belongs to one operation."),
    StandardRule("duplicate-parameter", "either", "An operation has each parameter once."),
    StandardRule("duplicate-tag", "warning", "A tag is declared once."),
    StandardRule("empty-example", "warning", "A named example gives a value."),
    StandardRule("encoding", "error", "Files are UTF-8."),
    StandardRule("enum-type", "warning", "The values of an enum are of the type beside it."),
    StandardRule("excluding-fields", "warning", "Fields that exclude one another do not stand together."),
    StandardRule("file", "error", "Files can be read."),
    StandardRule("identical-paths", "warning", "Paths differ in more than the names of their parameters."),
    StandardRule("ignored-header", "warning", "No header is declared that the standard ignores."),
    StandardRule("json-syntax", "error", "The text is JSON."),
    StandardRule("method-clash", "warning", "Operations of a tag have methods of different names in SDKs."),
    StandardRule("misplaced-ref", "warning", "References stand where the standard knows them."),
    StandardRule("missing-field", "either", "Objects have the fields that they need."),
    StandardRule("nesting", "error", "Values are not nested beyond reason."),
    StandardRule("not-a-schema", "warning", "A schema is a mapping or a boolean."),
    StandardRule("number", "either", "Numbers are JSON numbers, of a length that can be read."),
    StandardRule("ref-outside", "either", "References stay in the folder of the specification."),
    StandardRule("ref-remote", "either", "References do not lead to the network."),
    StandardRule("ref-scheme", "either", "References are paths or http(s) URLs."),
    StandardRule("schema-id", "warning", "An `$id` belongs to one schema."),
    StandardRule("surrogate", "warning", "Strings hold whole characters."),
    StandardRule("undeclared-path-parameter", "warning", "The parameters in a path are declared."),
    StandardRule("undeclared-server-variable", "warning", "The variables in a server's URL are declared."),
    StandardRule("undeclared-tag", "warning", "Tags are among those that the document declares, if any."),
    StandardRule("unknown-field", "warning", "Objects have fields that the standard knows, or extensions."),
    StandardRule("unknown-operation", "warning", "A link names an operation that is there."),
    StandardRule("unknown-scheme", "warning", "A security requirement names a scheme of a known kind."),
    StandardRule("unknown-security-scheme", "warning", "A security requirement names a declared scheme."),
    StandardRule("unknown-type", "warning", "A schema's type is one of JSON Schema's."),
    StandardRule("unused-path-parameter", "warning", "A declared path parameter is in the path."),
    StandardRule("unused-server-variable", "warning", "A declared server variable is in the URL."),
    StandardRule("version", "error", "The document says which version of OpenAPI it is of."),
    StandardRule("wrong-ref", "error", "A reference leads to an object of the kind that is to stand there."),
    StandardRule("wrong-type", "either", "Fields hold values of the type that the standard asks for."),
    StandardRule("yaml-alias", "error", "YAML aliases name an anchor above, and are no bomb."),
    StandardRule("yaml-key", "error", "YAML keys are strings."),
    StandardRule("yaml-merge", "error", "`<<` merges mappings."),
    StandardRule("yaml-syntax", "error", "The text is YAML."),
    StandardRule("yaml-tag", "error", "YAML tags are those of JSON's types."),
)
