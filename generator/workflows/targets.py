"""What names lead to: operations and workflows by id, path or runtime expression, steps; each unknown one is noted."""

from __future__ import annotations

import re

from generator.problems import near
from generator.source import Node, RefError
from generator.workflows.context import Context
from generator.workflows.expressions import ExpressionError, SourceValue, parse
from generator.workflows.model import Call, OperationCall, StepTarget, WorkflowTarget
from generator.workflows.sources import Document, OpenApi

_PATH = re.compile(r"\{\$sourceDescriptions\.(?P<source>[^{}]+)\.url\}#(?P<pointer>/.*)", re.DOTALL)
_PATH_HINT = "Write it like `{$sourceDescriptions.<name>.url}#/paths/~1pets/get`."


def step_target(context: Context, node: Node) -> StepTarget | None:
    """The step of the workflow at hand that a `stepId` names."""
    name = str(node.value)
    if name in context.steps:
        return StepTarget(name)
    context.fault(node, "unknown-step", f"the workflow has no step {name!r}", near(name, sorted(context.steps)))
    return None


def workflow_target(context: Context, node: Node) -> WorkflowTarget | None:
    """The workflow that a `workflowId` or an item of `dependsOn` names."""
    if not isinstance(node.value, str):
        return None
    if not node.value.startswith("$"):
        if node.value in context.workflows:
            return WorkflowTarget(node.value)
        hint = near(node.value, sorted(context.workflows))
        context.fault(node, "unknown-workflow", f"there is no workflow {node.value!r} in this document", hint)
        return None
    named = _source_value(context, node)
    if named is None or named.source not in context.sources:
        return None
    source = context.sources[named.source]
    known = [workflow.id for workflow in source.meaning.workflows] if isinstance(source, Document) else []
    if named.name in known:
        return WorkflowTarget(named.name, named.source)
    message = f"the source description {named.source!r} has no workflow {named.name!r}"
    context.fault(node, "unknown-workflow", message, near(named.name, known))
    return None


def call(context: Context, step: Node) -> Call:
    """What a step calls: by the first of the fields that it has."""
    for field, find in (("operationId", _by_id), ("operationPath", _by_path), ("workflowId", workflow_target)):
        node = step.get(field)
        if node is not None:
            return find(context, node) if isinstance(node.value, str) else None
    return None


def _by_id(context: Context, node: Node) -> OperationCall | None:
    text = str(node.value)
    if text.startswith("$"):
        named = _source_value(context, node)
        source = context.sources.get(named.source) if named is not None else None
        if named is None or source is None:
            return None
        if not isinstance(source, OpenApi):
            message = f"the source description {named.source!r} is an Arazzo document, which has no operations"
            context.fault(node, "unknown-operation", message, "A workflow is called by `workflowId`.")
            return None
        return _operation(context, node, named.name, {named.source: source})
    sources = {name: source for name, source in context.sources.items() if isinstance(source, OpenApi)}
    described = [source for source in context.described.values() if source.kind != "arazzo"]
    if len(described) > 1:
        having = [name for name, source in sources.items() if text in source.operations] or [described[0].name]
        hint = f"Write `$sourceDescriptions.{having[0]}.{text}`."
        message = f"with several source descriptions, {text!r} does not say whose operation is meant"
        context.fault(node, "ambiguous-operation", message, hint)
    if len(sources) < len(described) and not any(text in source.operations for source in sources.values()):
        # It may be in the one that could not be read, which is reported already.
        return None
    return _operation(context, node, text, sources)


def _operation(context: Context, node: Node, name: str, sources: dict[str, OpenApi]) -> OperationCall | None:
    for source_name, source in sources.items():
        if name in source.operations:
            return OperationCall(source_name, source.operations[name])
    known = [each for source in sources.values() for each in source.operations]
    where = f"the source description {next(iter(sources))!r} has" if len(sources) == 1 else "the sources have"
    context.fault(node, "unknown-operation", f"{where} no operation {name!r}", near(name, known))
    return None


def _by_path(context: Context, node: Node) -> OperationCall | None:
    match = _PATH.fullmatch(str(node.value))
    if match is None:
        context.fault(node, "bad-operation-path", f"{node.value!r} does not lead to an operation", _PATH_HINT)
        return None
    if not _is_described(context, node, match["source"]):
        return None
    source = context.sources.get(match["source"])
    if not isinstance(source, OpenApi):
        return None
    hint = _PATH_HINT
    try:
        root = source.spec.root
        target = source.spec.resolve(source.spec.follow(root, f"#{match['pointer']}"))
    except RefError as error:
        target, hint = None, error.problem.hint
    operation = source.by_location.get(target.location) if target is not None else None
    if operation is None:
        message = f"the source description {match['source']!r} has no operation at {match['pointer']!r}"
        context.fault(node, "unknown-operation", message, hint)
        return None
    if not operation.derived_id:
        hint = f"Write `operationId: {operation.id}`."
        context.warn(node, "prefer-operation-id", "the operation has an id, by which it is better called", hint)
    return OperationCall(match["source"], operation)


def _source_value(context: Context, node: Node) -> SourceValue | None:
    """The part of a source description that an expression names; None, noted, for anything else."""
    try:
        expression = parse(str(node.value))
    except ExpressionError as error:
        context.fault(node, "bad-expression", error.message, error.hint)
        return None
    if not isinstance(expression, SourceValue):
        message = f"only `$sourceDescriptions.<name>.<id>` can stand here, not {node.value!r}"
        context.fault(node, "bad-expression", message)
        return None
    return expression if _is_described(context, node, expression.source) else None


def _is_described(context: Context, node: Node, name: str) -> bool:
    if name in context.described:
        return True
    context.fault(
        node, "unknown-source", f"there is no source description {name!r}", near(name, list(context.described))
    )
    return False
