"""All rules of the style guide and how they are run: each is a function of a module beside this one and a line here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from generator.conformance import Conformance
from generator.ir import Api
from generator.problems import Problem
from generator.source import Spec
from generator.style import access, casing, descriptions, errors, examples, filler, links, paging, units, unused
from generator.style.rule import Level, Rule
from generator.style.standard import STANDARD
from generator.style.subject import Subject
from generator.style.waivers import is_waived

# Stands for every rule of the style guide where a level is set.
ALL: Final = "all"

RULES: Final = (
    Rule("info-description", "The document says what the API is for.", descriptions.info_description),
    Rule("operation-summary", "Operations have a summary.", descriptions.operation_summary),
    Rule("operation-description", "Operations have a description.", descriptions.operation_description),
    Rule("parameter-description", "Parameters have a description.", descriptions.parameter_description),
    Rule("body-description", "Request bodies have a description.", descriptions.body_description),
    Rule("response-description", "Responses have a description.", descriptions.response_description),
    Rule("header-description", "Response headers have a description.", descriptions.header_description),
    Rule("schema-description", "Named schemas have a description.", descriptions.schema_description),
    Rule("property-description", "Fields have a description.", descriptions.property_description),
    Rule("enum-descriptions", "Each word of an enum has a description.", descriptions.enum_descriptions),
    Rule("tag-description", "Tags have a description.", descriptions.tag_description),
    Rule("security-description", "Security schemes have a description.", descriptions.security_description),
    Rule(
        "server-variable-description",
        "Variables of server URLs have a description.",
        descriptions.server_variable_description,
    ),
    Rule("filler-description", "Descriptions say more than the name they stand by.", filler.filler_description),
    Rule("missing-unit", "Numbers that are quantities say in which unit.", units.missing_unit),
    Rule("body-example", "Request bodies have an example.", examples.body_example),
    Rule("response-example", "Successful JSON responses have an example.", examples.response_example),
    Rule("variant-example", "Each variant of a oneOf body is shown by an example.", examples.variant_example),
    Rule("operation-id", "Operations have an operationId.", casing.operation_id),
    Rule("operation-id-casing", "Operation ids are in camelCase.", casing.operation_id_casing),
    Rule("path-casing", "The fixed segments of paths are in kebab-case.", casing.path_casing),
    Rule("field-casing", "Fields are written like most names of the document.", casing.field_casing),
    Rule("parameter-casing", "Parameters are written like most names of the document.", casing.parameter_casing),
    Rule("trailing-slash", "Paths do not end with a slash.", access.trailing_slash),
    Rule("duplicate-summary", "No two operations have the same summary.", access.duplicate_summary),
    Rule("unpaged-list", "Lists have paging, or say `x-pagination: none`.", paging.unpaged_list),
    Rule("bad-pagination", "What x-pagination names is there.", paging.bad_pagination),
    Rule("error-envelope", "Error responses have the body that most of them have.", errors.error_envelope),
    Rule("client-errors", "Operations declare a 4xx response.", errors.client_errors),
    Rule("link-parameters", "Links pass on what is there and what is needed.", links.link_parameters),
    Rule("security-decision", "All operations say which credentials they need.", access.security_decision),
    Rule("audience", "All operations have an x-audience, one of their tags'.", access.audience),
    Rule("operation-tag", "All operations have a tag.", access.operation_tag),
    Rule("tag-declaration", "Tags that are used are declared.", access.tag_declaration),
    Rule("secure-server", "Servers are reached over https.", access.secure_server),
    Rule("unused-component", "Components are used.", unused.unused_component),
)


def check(
    spec: Spec, api: Api, levels: Mapping[str, Level] = {}, conformance: Conformance | None = None
) -> tuple[Problem, ...]:
    """What the style guide has to say of a specification, sorted by place.

    `levels` sets rules by name, `all` those that it does not name; the others keep their own severity. What the
    specification exempts with `x-lint-ignore` is not reported. Who has a Conformance of it may give it.
    """
    subject = Subject(spec, api, conformance or Conformance(spec))
    found: list[Problem] = []
    for rule in RULES:
        level = levels.get(rule.name, levels.get(ALL, rule.severity))
        if level != "off":
            found += [
                spec.problem(item.at, rule.name, item.message, severity=level, hint=item.hint, key=item.key)
                for item in dict.fromkeys(rule.find(subject))
                if not is_waived(spec, rule.name, item.at)
            ]
    return tuple(sorted(found, key=lambda problem: problem.order))


def known_rules() -> tuple[str, ...]:
    """Every name that a level may be set for."""
    return (ALL, *(rule.name for rule in RULES), *(rule.name for rule in STANDARD))


def leveled(problems: Iterable[Problem], levels: Mapping[str, Level]) -> tuple[Problem, ...]:
    """Problems of the standard at the levels asked for by name; an error stays one, for nothing can be generated."""
    found: list[Problem] = []
    for problem in problems:
        level = levels.get(problem.rule) if problem.severity == "warning" else None
        if level != "off":
            found.append(replace(problem, severity=level) if level is not None else problem)
    return tuple(found)
