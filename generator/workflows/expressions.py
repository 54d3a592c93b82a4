"""Runtime expressions (Arazzo 1.0.1, Runtime Expressions): text to a closed sum and back; knows no document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from generator.problems import near


@dataclass(frozen=True, slots=True)
class Url:
    """`$url`: the URL of the request."""


@dataclass(frozen=True, slots=True)
class Method:
    """`$method`: the HTTP method of the request."""


@dataclass(frozen=True, slots=True)
class StatusCode:
    """`$statusCode`: the status of the response."""


@dataclass(frozen=True, slots=True)
class MessagePart:
    """`$request.query.limit`, `$response.body#/id`: a part of a message; `name` is empty for a body.

    Here and below `pointer` is a JSON pointer (RFC 6901) into the value, empty for all of it.
    """

    message: Literal["request", "response"]
    part: Literal["header", "query", "path", "body"]
    name: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class InputValue:
    """`$inputs.name`: an input of the workflow."""

    name: str
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class OutputValue:
    """`$outputs.name`: an output of the workflow; in a step that calls a workflow, of that one."""

    name: str
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class StepOutput:
    """`$steps.step.outputs.name`: an output of a step of the same workflow."""

    step: str
    name: str
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class WorkflowValue:
    """`$workflows.workflow.inputs.name`, `.outputs.name`: a value of any workflow of the document."""

    workflow: str
    kind: Literal["inputs", "outputs"]
    name: str
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class SourceValue:
    """`$sourceDescriptions.source.name`: the `url` of a source description, or an operation or workflow of it."""

    source: str
    name: str


@dataclass(frozen=True, slots=True)
class ComponentValue:
    """`$components.parameters.name`: a reusable object of the document."""

    kind: str
    name: str


Expression: TypeAlias = (
    Url
    | Method
    | StatusCode
    | MessagePart
    | InputValue
    | OutputValue
    | StepOutput
    | WorkflowValue
    | SourceValue
    | ComponentValue
)

ROOTS: Final = (
    *("url", "method", "statusCode", "request", "response", "inputs", "outputs", "steps", "workflows"),
    *("sourceDescriptions", "components"),
)
COMPONENTS: Final = ("inputs", "parameters", "successActions", "failureActions")

_ALONE: Final[dict[str, Expression]] = {"url": Url(), "method": Method(), "statusCode": StatusCode()}
_ROOT = re.compile(r"\$([A-Za-z]+)(?=[.#\[]|$)")
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_OF_STEP = re.compile(r"(?P<step>.+?)\.outputs\.(?P<name>[^#]+)(?:#(?P<pointer>.*))?", re.DOTALL)
_OF_WORKFLOW = re.compile(
    r"(?P<workflow>.+?)\.(?P<kind>inputs|outputs)\.(?P<name>[^#]+)(?:#(?P<pointer>.*))?", re.DOTALL
)
_BAD_ESCAPE = re.compile(r"~(?![01])")


class ExpressionError(Exception):
    """The text is meant as a runtime expression and is none; `hint` says what to write instead, where that is known."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def root_of(text: str) -> str:
    """The word behind the `$` that a text begins with, `inputs` of `$inputs.name`; empty for any other text."""
    match = _ROOT.match(text)
    return match[1] if match else ""


def parse(text: str) -> Expression:
    """The expression that a text is. Raises ExpressionError."""
    root = root_of(text)
    rest = text[len(root) + 1 :]
    if root in _ALONE:
        if rest:
            raise ExpressionError(f"`${root}` has no parts: {shown(text)}")
        return _ALONE[root]
    if root not in ROOTS:
        hint = near(root, ROOTS) if root else "An expression begins like `$inputs.` or `$steps.`."
        raise ExpressionError(f"{shown(text)} is no runtime expression", hint)
    if not rest.startswith(".") or rest == ".":
        raise ExpressionError(f"{shown(text)} does not say which value of `${root}` is meant")
    match root:
        case "request" | "response":
            return _message_part(text, "request" if root == "request" else "response", rest[1:])
        case "inputs":
            return InputValue(*_name_and_pointer(text, rest[1:]))
        case "outputs":
            return OutputValue(*_name_and_pointer(text, rest[1:]))
        case "steps":
            return _of_step(text, rest[1:])
        case "workflows":
            return _of_workflow(text, rest[1:])
        case "components":
            return _component(text, rest[1:])
        case _:
            source, _, name = rest[1:].partition(".")
            if not source or not name:
                raise ExpressionError(f"{shown(text)} is not of the form `$sourceDescriptions.<source>.<name>`")
            return SourceValue(source, name)


def spell(expression: Expression) -> str:
    """The text that stands for an expression."""
    match expression:
        case Url():
            return "$url"
        case Method():
            return "$method"
        case StatusCode():
            return "$statusCode"
        case MessagePart(message, part, name, pointer):
            return f"${message}.{part}" + (f".{name}" if name else "") + _fragment(pointer)
        case InputValue(name, pointer):
            return f"$inputs.{name}{_fragment(pointer)}"
        case OutputValue(name, pointer):
            return f"$outputs.{name}{_fragment(pointer)}"
        case StepOutput(step, name, pointer):
            return f"$steps.{step}.outputs.{name}{_fragment(pointer)}"
        case WorkflowValue(workflow, kind, name, pointer):
            return f"$workflows.{workflow}.{kind}.{name}{_fragment(pointer)}"
        case SourceValue(source, name):
            return f"$sourceDescriptions.{source}.{name}"
        case ComponentValue(kind, name):
            return f"$components.{kind}.{name}"


def shown(text: str) -> str:
    """A text for a message, short."""
    return f"`{text if len(text) <= 80 else text[:77] + '...'}`"


def _fragment(pointer: str) -> str:
    return f"#{pointer}" if pointer else ""


def _message_part(text: str, message: Literal["request", "response"], rest: str) -> MessagePart:
    if rest == "body" or rest.startswith("body#"):
        return MessagePart(message, "body", pointer=_pointer(text, rest[5:]))
    part, _, name = rest.partition(".")
    if part.startswith("body"):
        steps = re.sub(r"[.\[\]]+", "/", rest[4:]).strip("/")
        hint = f"To reach into a body: `${message}.body#/{steps}`." if steps else ""
        raise ExpressionError(f"{shown(text)} is no runtime expression", hint)
    if part == "header" and _TOKEN.fullmatch(name):
        return MessagePart(message, "header", name)
    if message == "request" and part in ("query", "path") and name:
        return MessagePart(message, "query" if part == "query" else "path", name)
    known = ("header", "query", "path", "body") if message == "request" else ("header", "body")
    if part in known:
        raise ExpressionError(f"{shown(text)} names no {part}" + (" that HTTP allows" if name else ""))
    raise ExpressionError(f"a {message} has no `{part}` that {shown(text)} could mean", near(part, known))


def _name_and_pointer(text: str, rest: str) -> tuple[str, str]:
    name, _, pointer = rest.partition("#")
    if not name:
        raise ExpressionError(f"{shown(text)} names nothing")
    return name, _pointer(text, pointer)


def _of_step(text: str, rest: str) -> StepOutput:
    match = _OF_STEP.fullmatch(rest)
    if match is None:
        raise ExpressionError(f"{shown(text)} is not of the form `$steps.<stepId>.outputs.<name>`")
    return StepOutput(match["step"], match["name"], _pointer(text, match["pointer"] or ""))


def _of_workflow(text: str, rest: str) -> WorkflowValue:
    match = _OF_WORKFLOW.fullmatch(rest)
    if match is None:
        raise ExpressionError(f"{shown(text)} is not of the form `$workflows.<workflowId>.outputs.<name>`")
    kind: Literal["inputs", "outputs"] = "inputs" if match["kind"] == "inputs" else "outputs"
    return WorkflowValue(match["workflow"], kind, match["name"], _pointer(text, match["pointer"] or ""))


def _component(text: str, rest: str) -> ComponentValue:
    kind, _, name = rest.partition(".")
    if kind not in COMPONENTS or not name:
        raise ExpressionError(f"{shown(text)} names no component", near(kind, COMPONENTS) if kind else "")
    return ComponentValue(kind, name)


def _pointer(text: str, pointer: str) -> str:
    if pointer and (not pointer.startswith("/") or _BAD_ESCAPE.search(pointer)):
        hint = f"A pointer begins with a slash: `#/{pointer}`." if not pointer.startswith("/") else ""
        raise ExpressionError(f"`{pointer[:60]}` in {shown(text)} is no JSON pointer", hint)
    return pointer
