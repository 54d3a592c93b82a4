"""Rules about names that one part of a document declares and another uses: security schemes, tags, server variables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.contract.grammar import Kind, Survey, words
from generator.contract.operations import resolved
from generator.problems import Problem, near
from generator.source import SWAGGER, Node, RefError, Spec

_VARIABLE: Final = re.compile(r"\{([^{}]*)\}")


def check(spec: Spec, survey: Survey) -> Iterator[Problem]:
    """Names that are used and not declared, declared twice, or not used."""
    yield from _misplaced(spec, survey)
    yield from _security(spec, survey)
    yield from _tags(spec, survey)
    for server in survey.objects["server"]:
        yield from _server(spec, server)
    for response in survey.objects["response"]:
        yield from _headers(spec, response)


def _misplaced(spec: Spec, survey: Survey) -> Iterator[Problem]:
    """References where the standard knows none: one warning a file and kind of object, however many there are."""
    groups: dict[tuple[str, Kind], list[Node]] = {}
    for kind, node in survey.misplaced:
        groups.setdefault((node.document, kind), []).append(node)
    for (_, kind), nodes in groups.items():
        more = f" ({len(nodes) - 1} more like it in this file)" if len(nodes) > 1 else ""
        article = "an" if kind[0] in "aeiou" else "a"
        message = f"the standard has no reference in place of {article} {words(kind)}{more}"
        hint = "It is followed here; other tools may not do so."
        yield spec.problem(
            nodes[0].at("$ref").location, "misplaced-ref", message, severity="warning", hint=hint, key=True
        )


def _security(spec: Spec, survey: Survey) -> Iterator[Problem]:
    components = resolved(spec, spec.root.get("components"))
    declared = resolved(spec, components.get("securitySchemes") if components else None)
    names = [name for name, _ in declared.items()] if declared else []
    for owner in (spec.root, *survey.objects["operation"]):
        requirements = owner.get("security")
        for requirement in requirements.elements() if requirements else ():
            for name, node in requirement.items():
                if name in names or _is_reference(spec, node, name):
                    continue
                place = "securityDefinitions" if spec.written.version == SWAGGER else "components/securitySchemes"
                hint = near(name, names) or f"Declare it in {place}."
                message = f"there is no security scheme {name!r}"
                yield spec.problem(
                    node.location, "unknown-security-scheme", message, severity="warning", hint=hint, key=True
                )


def _is_reference(spec: Spec, node: Node, name: str) -> bool:
    """Whether a requirement names its scheme by a URI (OpenAPI 3.2, 4.30)."""
    if spec.version != "3.2":
        return False
    try:
        spec.follow(node, name)
    except RefError:
        return False
    return True


def _tags(spec: Spec, survey: Survey) -> Iterator[Problem]:
    first: dict[str, Node] = {}
    for tag in survey.objects["tag"]:
        name = tag.text("name")
        if name and first.setdefault(name, tag) is not tag:
            message = f"the tag {name!r} is declared twice; first at {spec.place(first[name].location)}"
            yield spec.problem(tag.location, "duplicate-tag", message, severity="warning")
    if not first:
        return
    uses: dict[str, list[Node]] = {}
    for node in _tag_uses(survey):
        if isinstance(node.value, str) and node.value not in first:
            uses.setdefault(node.value, []).append(node)
    for name, nodes in uses.items():
        more = f"; it is used {len(nodes)} times" if len(nodes) > 1 else ""
        message = f"the tag {name!r} is not among the declared tags{more}"
        yield spec.problem(nodes[0].location, "undeclared-tag", message, severity="warning", hint=near(name, first))


def _tag_uses(survey: Survey) -> Iterator[Node]:
    for tag in survey.objects["tag"]:
        parent = tag.get("parent")
        if parent is not None:
            yield parent
    for operation in survey.objects["operation"]:
        tags = operation.get("tags")
        yield from tags.elements() if tags else ()


def _server(spec: Spec, server: Node) -> Iterator[Problem]:
    url = server.text("url")
    used = dict.fromkeys(_VARIABLE.findall(url))
    variables = server.get("variables")
    declared = dict(variables.items()) if variables else {}
    for name in used:
        if name not in declared:
            message = f"the URL has the variable {name!r}, which is not among its `variables`"
            yield spec.problem(server.at("url").location, "undeclared-server-variable", message, severity="warning")
    for name, variable in declared.items():
        if url and name not in used:
            message = f"the variable {name!r} is not in the URL {url!r}"
            yield spec.problem(variable.location, "unused-server-variable", message, severity="warning", key=True)
        allowed, default = variable.get("enum"), variable.get("default")
        if allowed and isinstance(allowed.value, list) and default and default.value not in allowed.value:
            message = f"the default {default.value!r} is not in the `enum` of the variable {name!r}"
            yield spec.problem(default.location, "bad-server-default", message, severity="warning")


def _headers(spec: Spec, response: Node) -> Iterator[Problem]:
    headers = response.get("headers")
    for name, node in headers.items() if headers else ():
        if name.lower() == "content-type":
            message = f"a response header named {name!r} is ignored"
            hint = "The keys of `content` say what it holds."
            yield spec.problem(node.location, "ignored-header", message, severity="warning", hint=hint, key=True)
