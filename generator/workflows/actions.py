"""Success and failure actions (Arazzo 1.0.1): nodes to what they mean; knows no step that has them."""

from __future__ import annotations

from decimal import Decimal

from generator.source import Node
from generator.workflows.context import Context
from generator.workflows.criteria import criteria
from generator.workflows.model import End, FailureAction, Goto, Retry, StepTarget, SuccessAction, WorkflowTarget
from generator.workflows.targets import step_target, workflow_target


def success_actions(context: Context, node: Node | None) -> tuple[SuccessAction, ...]:
    """The success actions of a list, reusable ones looked up; those that lead nowhere are left out and noted."""
    found = [_action(context, item, "successActions") for item in (node.elements() if node is not None else ())]
    return tuple([action for action in found if isinstance(action, End | Goto)])


def failure_actions(context: Context, node: Node | None) -> tuple[FailureAction, ...]:
    """The failure actions of a list, as above."""
    found = [_action(context, item, "failureActions") for item in (node.elements() if node is not None else ())]
    return tuple([action for action in found if action is not None])


def _action(context: Context, written: Node, kind: str) -> FailureAction | None:
    node = context.component(written, kind)
    if node is None or not isinstance(node.value, dict):
        return None
    name, at = node.text("name"), written.location
    conditions = criteria(context, node.get("criteria"))
    target = _target(context, node)
    match node.text("type"):
        case "end":
            return End(name=name, criteria=conditions, at=at)
        case "goto":
            return Goto(name=name, target=target, criteria=conditions, at=at) if target is not None else None
        case "retry" if kind == "failureActions":
            after, limit = node.value.get("retryAfter"), node.value.get("retryLimit")
            return Retry(
                name=name,
                after=after if isinstance(after, int | Decimal) and not isinstance(after, bool) else 0,
                limit=limit if isinstance(limit, int) and not isinstance(limit, bool) else 1,
                target=target,
                criteria=conditions,
                at=at,
            )
        case _:
            return None


def _target(context: Context, node: Node) -> StepTarget | WorkflowTarget | None:
    """Where an action leads; an action of type `end` leads nowhere, whatever it says."""
    step, workflow = node.get("stepId"), node.get("workflowId")
    if node.text("type") == "end":
        return None
    if step is not None and isinstance(step.value, str):
        return step_target(context, step)
    return workflow_target(context, workflow) if workflow is not None else None
