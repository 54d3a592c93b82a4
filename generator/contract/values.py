"""Rules about values that a document gives: defaults and examples fit their schemas; judged by conformance alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.conformance import Conformance, Direction
from generator.contract.grammar import Survey
from generator.contract.operations import resolved
from generator.ir.schema import Json, Location
from generator.problems import Problem
from generator.source import Node, Spec
from generator.source.pointer import join

# A value that misses its schema in many ways is wrong once.
_MOST: Final = 3


def check(spec: Spec, survey: Survey, conformance: Conformance) -> Iterator[Problem]:
    """Defaults and examples that do not fit; all of them warnings, for the schema alone is what counts."""
    judge = _Judge(spec, conformance)
    for schema in survey.objects["schema"]:
        yield from judge.schema(schema)
    for body in survey.objects["request-body"]:
        yield from judge.content(body, "request")
    for response in survey.objects["response"]:
        yield from judge.content(response, "response")
    for parameter in survey.objects["parameter"]:
        yield from judge.parameter(parameter, "request")
    for header in survey.objects["header"]:
        yield from judge.parameter(header, "response")


class _Judge:
    """Compares the values that stand beside schemas with them."""

    def __init__(self, spec: Spec, conformance: Conformance) -> None:
        self._spec = spec
        self._conformance = conformance

    def schema(self, schema: Node) -> Iterator[Problem]:
        """The default and the examples of a Schema Object: fine if they fit in one direction."""
        if not isinstance(schema.value, dict) or "$ref" in schema.value:
            return
        examples = schema.get("examples")
        given = [("example", node) for node in _given(schema, list(examples.elements()) if examples else [])]
        default = schema.get("default")
        for rule, value in ([("default", default)] if default is not None else []) + given:
            if self._conformance.misfits(schema.location, value.value, "response"):
                yield from self._misfits(rule, schema, value, "request")

    def content(self, owner: Node, direction: Direction) -> Iterator[Problem]:
        """The examples of each media type of a body or response."""
        content = owner.get("content")
        for name, written in content.items() if content else ():
            media = resolved(self._spec, written)
            schema = media.get("schema") if media else None
            if media is not None and schema is not None:
                yield from self._examples(media, schema, direction, is_json="json" in name.lower())

    def parameter(self, parameter: Node, direction: Direction) -> Iterator[Problem]:
        """The examples of a parameter or header, which are values before any serialization."""
        schema = parameter.get("schema")
        if schema is not None:
            yield from self._examples(parameter, schema, direction, is_json=True)
        yield from self.content(parameter, direction)

    def _examples(self, owner: Node, schema: Node, direction: Direction, *, is_json: bool) -> Iterator[Problem]:
        for value in _given(owner, self._named(owner)):
            # Text in another format (XML, a form) is no value that a schema could judge.
            if is_json or not isinstance(value.value, str):
                yield from self._misfits("example", schema, value, direction)

    def _named(self, owner: Node) -> Iterator[Node]:
        """The values of the `examples` of a parameter or media type (OpenAPI 3.2, 4.19)."""
        examples = owner.get("examples")
        for _, written in examples.items() if examples else ():
            example = resolved(self._spec, written)
            for field in ("dataValue", "value"):
                value = example.get(field) if example else None
                if value is not None:
                    yield value
                    break

    def _misfits(self, rule: str, schema: Node, value: Node, direction: Direction) -> Iterator[Problem]:
        hint = "Write JSON as data, not as text." if _is_json_text(value.value) else ""
        for misfit in self._conformance.misfits(schema.location, value.value, direction)[:_MOST]:
            pointer = value.pointer
            for token in misfit.path:
                pointer = join(pointer, token)
            message = f"the {rule} does not fit its schema: {misfit.message}"
            location = Location(value.document, pointer)
            yield self._spec.problem(location, f"bad-{rule}", message, severity="warning", hint=hint)


def _is_json_text(value: Json) -> bool:
    return isinstance(value, str) and value.lstrip().startswith(("{", "["))


def _given(owner: Node, more: Iterator[Node] | list[Node]) -> Iterator[Node]:
    single = owner.get("example")
    if single is not None:
        yield single
    yield from more
