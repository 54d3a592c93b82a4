"""The rules for Arazzo documents: their names, how grave they are, and what they ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class WorkflowRule:
    """A rule by name; with `either` some of what breaks it is but advised against."""

    name: str
    severity: Literal["error", "warning", "either"]
    summary: str


RULES: Final = (
    WorkflowRule("ambiguous-operation", "error", "With several sources, an operation is named with its own."),
    WorkflowRule("bad-condition", "error", "Conditions follow the grammar of their type."),
    WorkflowRule("bad-default", "warning", "The default of an input fits it."),
    WorkflowRule("bad-example", "warning", "The examples of an input fit it."),
    WorkflowRule("bad-expression", "either", "Runtime expressions follow their grammar."),
    WorkflowRule("bad-name", "either", "Names have the characters that the standard allows."),
    WorkflowRule("bad-operation-path", "error", "An operationPath names a source and points into it."),
    WorkflowRule("bad-parameter", "error", "A literal value fits the parameter or input that it is for."),
    WorkflowRule("bad-payload", "error", "What is literal in a payload fits the schema of the body."),
    WorkflowRule("bad-reference", "error", "A `reference` names a component of the kind that may stand there."),
    WorkflowRule("bad-replacement", "error", "Replacements point at what is in the payload."),
    WorkflowRule("bad-schema", "error", "Inputs are JSON Schemas, of an object each."),
    WorkflowRule("bad-scope", "error", "An expression is used where its value is known."),
    WorkflowRule("bad-source", "error", "Source descriptions can be read, and are what they are said to be."),
    WorkflowRule("bad-value", "error", "Fields hold values that the standard allows there."),
    WorkflowRule("circular-dependency", "error", "No workflow depends on itself."),
    WorkflowRule("duplicate-action", "error", "The actions of a list have different names."),
    WorkflowRule("duplicate-dependency", "error", "A list of dependencies names each workflow once."),
    WorkflowRule("duplicate-entry", "error", "No criterion and no replacement stands twice in a list."),
    WorkflowRule("duplicate-parameter", "error", "A list gives each parameter once."),
    WorkflowRule("duplicate-source-description", "error", "Source descriptions have different names."),
    WorkflowRule("duplicate-step", "error", "The steps of a workflow have different ids."),
    WorkflowRule("duplicate-workflow", "error", "Workflows have different ids."),
    WorkflowRule("endless-workflow", "warning", "No workflow calls itself."),
    WorkflowRule("excluding-fields", "error", "Fields that exclude one another do not stand together."),
    WorkflowRule("impossible-status", "error", "Criteria of success can be met by a status that is declared."),
    WorkflowRule("impossible-value", "error", "Pointers and comparisons are possible by the schemas."),
    WorkflowRule("later-step", "error", "An output is used after its step has succeeded."),
    WorkflowRule("meaningless-field", "warning", "No field stands where it says nothing."),
    WorkflowRule("missing-body", "error", "A body that an operation requires is sent."),
    WorkflowRule("missing-content-type", "warning", "Where an operation takes several media types, one is chosen."),
    WorkflowRule("missing-field", "either", "Objects have the fields that they need."),
    WorkflowRule("missing-parameter", "error", "Parameters and inputs that are required are given."),
    WorkflowRule("not-run", "warning", "A workflow whose values are used has run before."),
    WorkflowRule("prefer-operation-id", "warning", "An operation that has an id is called by it."),
    WorkflowRule("undeclared-status", "warning", "Statuses that criteria name are declared."),
    WorkflowRule("undeclared-value", "warning", "Fields and headers that expressions name are declared."),
    WorkflowRule("unexpected-body", "error", "No body is sent to what takes none."),
    WorkflowRule("unknown-component", "error", "Components that are named exist."),
    WorkflowRule("unknown-content-type", "error", "The media type of a body is one that the operation takes."),
    WorkflowRule("unknown-field", "error", "Objects have only fields that the standard knows, and extensions."),
    WorkflowRule("unknown-input", "error", "Inputs that expressions name exist."),
    WorkflowRule("unknown-operation", "error", "Operations that steps call exist."),
    WorkflowRule("unknown-output", "error", "Outputs that expressions name exist."),
    WorkflowRule("unknown-parameter", "error", "Parameters and inputs that are given exist."),
    WorkflowRule("unknown-source", "error", "Source descriptions that are named exist."),
    WorkflowRule("unknown-step", "error", "Steps that are named exist."),
    WorkflowRule("unknown-value", "error", "Parts of messages and sources that expressions name exist."),
    WorkflowRule("unknown-workflow", "error", "Workflows that are named exist."),
    WorkflowRule("unreachable-action", "warning", "Every action can be taken."),
    WorkflowRule("unreachable-step", "warning", "Every step can run."),
    WorkflowRule("unused-component", "warning", "Every component is referred to."),
    WorkflowRule("unused-input", "warning", "Every input is used."),
    WorkflowRule("wrong-type", "error", "Fields hold values of the type that the standard asks for."),
)
