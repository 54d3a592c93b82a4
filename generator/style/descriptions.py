"""Rules that everything has a text which says what it is: summaries and descriptions that are missing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import EnumType, EnumValue, Location, Parameter, RefType, Schema
from generator.problems import near
from generator.style.rule import Finding
from generator.style.subject import Subject, child, shown


def info_description(subject: Subject) -> Iterator[Finding]:
    """The document says what the API is for."""
    node = subject.spec.root.get("info")
    if node is not None and not subject.api.info.description.strip():
        yield Finding(node.location, "the document does not say what the API is for", "Give `info` a description.")


def operation_summary(subject: Subject) -> Iterator[Finding]:
    """Operations have a summary: their title on pages."""
    for operation in subject.operations:
        if not operation.summary.strip():
            yield Finding(operation.at, f"{shown(operation)} has no summary")


def operation_description(subject: Subject) -> Iterator[Finding]:
    """Operations have a description."""
    for operation in subject.operations:
        if not operation.description.strip():
            hint = "Say what it does, when to use it and what can go wrong."
            yield Finding(operation.at, f"{shown(operation)} has no description", hint)


def parameter_description(subject: Subject) -> Iterator[Finding]:
    """Parameters have a description."""
    for parameter in subject.parameters:
        if not _told(parameter):
            yield Finding(parameter.at, f"the {parameter.location} parameter `{parameter.name}` has no description")


def header_description(subject: Subject) -> Iterator[Finding]:
    """Response headers have a description."""
    for header in subject.headers:
        if not _told(header):
            yield Finding(header.at, f"the header `{header.name}` has no description")


def body_description(subject: Subject) -> Iterator[Finding]:
    """Request bodies have a description."""
    for body in subject.bodies:
        if not body.description.strip():
            yield Finding(body.at, "the request body has no description")


def response_description(subject: Subject) -> Iterator[Finding]:
    """Responses have a description; that one is there at all is a rule of the standard before 3.2."""
    for response in subject.responses:
        node = subject.raw(response.at)
        said = subject.spec.version == "3.2" or (node is not None and node.get("description") is not None)
        if said and not response.description.strip() and not response.summary.strip():
            yield Finding(response.at, f"the response {response.status} has no description")


def schema_description(subject: Subject) -> Iterator[Finding]:
    """Schemas with a name have a description."""
    fields = {prop.schema.at for prop in subject.properties}
    for name, schema in subject.named:
        if not _explains(schema) and schema.at not in fields:
            yield Finding(schema.at, f"the schema `{name}` has no description")


def property_description(subject: Subject) -> Iterator[Finding]:
    """Fields have a description, or the named schema that they refer to has one."""
    for prop in subject.properties:
        if not _explains(prop.schema):
            yield Finding(prop.schema.at, f"the field `{prop.name}` has no description")


def tag_description(subject: Subject) -> Iterator[Finding]:
    """Declared tags have a description."""
    for at, name, description in ((tag.at, tag.name, tag.description) for tag in subject.api.tags if tag.at.document):
        if not description.strip():
            yield Finding(at, f"the tag `{name}` has no description")


def security_description(subject: Subject) -> Iterator[Finding]:
    """Security schemes say what the credential is and where it comes from."""
    for scheme in subject.api.security_schemes.values():
        if not scheme.description.strip():
            hint = "Say what the credential is and how to get one."
            yield Finding(scheme.at, f"the security scheme `{scheme.name}` has no description", hint)


def server_variable_description(subject: Subject) -> Iterator[Finding]:
    """Variables of server URLs have a description."""
    for server in subject.servers:
        for variable in server.variables:
            if not variable.description.strip():
                at = child(server.at, "variables", variable.name)
                yield Finding(at, f"the server variable `{variable.name}` has no description")


def enum_descriptions(subject: Subject) -> Iterator[Finding]:
    """Each word of an enum of several has a description, and nothing is told of words that are not there."""
    for schema in subject.schemas:
        words = _choice(schema)
        if len(words) > 1:
            yield from _undescribed(schema.at, words)
            yield from _unknown(subject, schema, words)


def _undescribed(at: Location, words: tuple[EnumValue, ...]) -> Iterator[Finding]:
    missing = [f"`{value.value}`" for value in words if not value.description.strip()]
    if missing:
        shown = ", ".join(missing[:6]) + (f" and {len(missing) - 6} more" if len(missing) > 6 else "")
        hint = "Describe each value in `x-enumDescriptions`."
        yield Finding(at, f"values of the enum have no description: {shown}", hint)


def _unknown(subject: Subject, schema: Schema, words: tuple[EnumValue, ...]) -> Iterator[Finding]:
    allowed = [str(value.value) for value in words] + (["null"] if schema.nullable else [])
    for extension in ("x-enumDescriptions", "x-enumAdvice"):
        described = subject.raw(child(schema.at, extension))
        for word, node in described.items() if described is not None else ():
            if word not in allowed:
                yield Finding(node.location, f"`{word}` is described and is no value of the enum", near(word, allowed))


def _choice(schema: Schema) -> tuple[EnumValue, ...]:
    """The values of an enum of strings; none for any other schema."""
    values = schema.type.values if isinstance(schema.type, EnumType) else ()
    return values if all(isinstance(value.value, str) for value in values) else ()


def _told(parameter: Parameter) -> bool:
    """Whether a parameter or the schema that it holds itself says what it is."""
    return bool(parameter.description.strip())


def _explains(schema: Schema) -> bool:
    """Whether a schema says what it is, or leaves that to the one that it refers to."""
    return bool(schema.description.strip()) or isinstance(schema.type, RefType)
