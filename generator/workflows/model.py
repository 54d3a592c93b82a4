"""What an Arazzo document means: frozen, reusable objects put in their places, operations found; names no language.

Every node carries `at`, the document and JSON pointer it came from, which takes no part in equality. The terms are
those of Arazzo 1.0.1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, TypeAlias

from generator.ir import NOWHERE, Extensions, Location, Operation, Schema
from generator.workflows.conditions import Condition
from generator.workflows.expressions import Expression, StepOutput
from generator.workflows.values import Value, expressions

ParameterPlace: TypeAlias = Literal["path", "query", "header", "cookie", ""]
XPathVersion: TypeAlias = Literal["xpath-31", "xpath-30", "xpath-20", "xpath-10"]
JsonPathVersion: TypeAlias = Literal["rfc9535", "draft-goessner-dispatch-jsonpath-00"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    """What the document says of itself."""

    title: str
    version: str
    summary: str = ""
    description: str = ""
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDescription:
    """A document that operations or workflows come from; `kind` is empty where it is neither said nor known."""

    name: str
    url: str
    kind: Literal["openapi", "arazzo", ""] = ""
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class StepTarget:
    """A step of the same workflow."""

    step: str


@dataclass(frozen=True, slots=True)
class WorkflowTarget:
    """A workflow: of this document, or of the source description that `source` names."""

    workflow: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class OperationCall:
    """A step's call of an operation of the OpenAPI document that `source` names."""

    source: str
    operation: Operation


# None when what is to be called is not there, which is an error.
Call: TypeAlias = OperationCall | WorkflowTarget | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Simple:
    """A criterion of type `simple`."""

    condition: Condition
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Regex:
    """A criterion of type `regex`: the pattern is found in the context."""

    context: Expression
    pattern: str
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonPath:
    """A criterion of type `jsonpath`: the query finds something in the context."""

    context: Expression
    query: str
    version: JsonPathVersion = "rfc9535"
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class XPath:
    """A criterion of type `xpath`: the expression holds in the context."""

    context: Expression
    expression: str
    version: XPathVersion = "xpath-31"
    at: Location = field(default=NOWHERE, compare=False, repr=False)


Criterion: TypeAlias = Simple | Regex | JsonPath | XPath


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """The workflow ends; without criteria always."""

    name: str
    criteria: tuple[Criterion, ...] = ()
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goto:
    """The workflow goes on at another step, or another workflow takes over."""

    name: str
    target: StepTarget | WorkflowTarget
    criteria: tuple[Criterion, ...] = ()
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """The step is tried again up to `limit` times, `after` seconds each, when what `target` names has run before."""

    name: str
    after: int | Decimal = 0
    limit: int = 1
    target: StepTarget | WorkflowTarget | None = None
    criteria: tuple[Criterion, ...] = ()
    at: Location = field(default=NOWHERE, compare=False, repr=False)


SuccessAction: TypeAlias = End | Goto
FailureAction: TypeAlias = End | Goto | Retry


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value for a parameter of an operation, or for an input of a workflow (`location` is then empty).

    A reusable parameter stands `at` the place that refers to it; `value_at` is where its value is written.
    """

    name: str
    location: ParameterPlace
    value: Value
    at: Location = field(default=NOWHERE, compare=False, repr=False)
    value_at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """A value to set in a payload at `target`, a JSON pointer (or an XPath expression in XML)."""

    target: str
    value: Value
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """What a step sends. `content_type` is empty where only the operation says it; `payload` is None where none is."""

    content_type: str = ""
    payload: Value | None = None
    replacements: tuple[Replacement, ...] = ()
    at: Location = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A call, what it sends, when it counts as successful, what happens then, and what is kept of it.

    Parameters and actions that the workflow has for all its steps are among the step's own, behind those it gives
    itself; one of the same name that the step gives itself is in their place.
    """

    id: str
    call: Call
    description: str = ""
    parameters: tuple[Parameter, ...] = ()
    body: RequestBody | None = None
    success_criteria: tuple[Criterion, ...] = ()
    on_success: tuple[SuccessAction, ...] = ()
    on_failure: tuple[FailureAction, ...] = ()
    outputs: tuple[tuple[str, Expression], ...] = ()
    extensions: Extensions = field(default_factory=dict)
    at: Location = field(default=NOWHERE, compare=False, repr=False)

    def output(self, name: str) -> Expression | None:
        """The output of that name."""
        return next((value for key, value in self.outputs if key == name), None)

    @property
    def expressions_sent(self) -> tuple[Expression, ...]:
        """Every expression in what the step sends: parameters, payload, replacements."""
        values = [parameter.value for parameter in self.parameters]
        if self.body is not None:
            values += [self.body.payload] if self.body.payload is not None else []
            values += [each.value for each in self.body.replacements]
        return tuple(expression for value in values for _, expression in expressions(value))

    @property
    def outputs_sent(self) -> tuple[StepOutput, ...]:
        """The outputs of other steps among them."""
        return tuple(each for each in self.expressions_sent if isinstance(each, StepOutput))


@dataclass(frozen=True, slots=True, kw_only=True)
class Workflow:
    """Steps in order; `inputs` is a JSON Schema of an object, None where the workflow takes none."""

    id: str
    summary: str = ""
    description: str = ""
    inputs: Schema | None = None
    depends_on: tuple[WorkflowTarget, ...] = ()
    steps: tuple[Step, ...] = ()
    outputs: tuple[tuple[str, Expression], ...] = ()
    extensions: Extensions = field(default_factory=dict)
    at: Location = field(default=NOWHERE, compare=False, repr=False)

    @property
    def title(self) -> str:
        """What readers call it."""
        return self.summary or self.id

    def step(self, name: str) -> Step | None:
        """The step of that id."""
        return next((step for step in self.steps if step.id == name), None)

    def output(self, name: str) -> Expression | None:
        """The output of that name."""
        return next((value for key, value in self.outputs if key == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workflows:
    """A whole Arazzo document. `schemas` are those that the RefTypes of inputs name."""

    info: Info
    sources: tuple[SourceDescription, ...]
    workflows: tuple[Workflow, ...]
    schemas: Mapping[str, Schema]
    extensions: Extensions = field(default_factory=dict)

    def workflow(self, name: str) -> Workflow | None:
        """The workflow of that id."""
        return next((workflow for workflow in self.workflows if workflow.id == name), None)
