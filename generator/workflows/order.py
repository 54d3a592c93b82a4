"""Rules about the way through a workflow: steps that never run, actions never taken, circles of workflows."""

from __future__ import annotations

from collections.abc import Iterator

from generator.problems import Problem
from generator.workflows.flow import dead, flow_of
from generator.workflows.model import Workflow
from generator.workflows.sources import Document


def check(document: Document) -> Iterator[Problem]:
    """What is wrong with the order of steps and workflows."""
    spec = document.spec
    for workflow in document.meaning.workflows:
        flow = flow_of(workflow)
        for number, step in enumerate(workflow.steps):
            if number not in flow.reached:
                message = f"nothing leads to the step {step.id!r}"
                yield spec.problem(step.at, "unreachable-step", message, severity="warning")
            # One that the workflow has for all steps may well be taken in others.
            own = f"{step.at.pointer}/"
            for action in (
                each for each in (*dead(step.on_success), *dead(step.on_failure)) if each.at.pointer.startswith(own)
            ):
                message = f"the action {action.name!r} is never taken: one without criteria stands before it"
                yield spec.problem(action.at, "unreachable-action", message, severity="warning")
        if workflow.id in _waits_for(document, workflow):
            message = f"the workflow {workflow.id!r} depends on itself"
            yield spec.problem(
                spec.node(workflow.at).at("dependsOn").location, "circular-dependency", message, key=True
            )


def _waits_for(document: Document, workflow: Workflow) -> set[str]:
    """The workflows of the document that must have run before, at any distance."""
    found: set[str] = set()
    waiting = [workflow]
    while waiting:
        for target in waiting.pop().depends_on:
            other = document.meaning.workflow(target.workflow) if not target.source else None
            if other is not None and other.id not in found:
                found.add(other.id)
                waiting.append(other)
    return found
