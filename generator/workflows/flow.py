"""In which order the steps of a workflow can run (Arazzo 1.0.1, Step Object): a graph of what may come next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.workflows.model import End, FailureAction, Goto, Retry, StepTarget, SuccessAction, Workflow


@dataclass(frozen=True, slots=True)
class Flow:
    """`following[n]` are the steps that may run after step n, at any distance; `reached` those that can run at all."""

    following: tuple[frozenset[int], ...]
    reached: frozenset[int]


def flow_of(workflow: Workflow) -> Flow:
    """How a workflow can go."""
    edges = _edges(workflow)
    following = tuple([_reach(edges, start) for start in range(len(edges))])
    return Flow(following, following[0] | {0} if following else frozenset())


def dead(actions: Sequence[SuccessAction | FailureAction]) -> Iterator[SuccessAction | FailureAction]:
    """The actions that are never taken, as one before them always is."""
    taken = False
    for action in actions:
        if taken:
            yield action
        taken = taken or _is_final(action)


def _is_final(action: SuccessAction | FailureAction) -> bool:
    """Whether no action behind this one counts; a retry gives way when its attempts are used up."""
    return not action.criteria and not isinstance(action, Retry)


def _edges(workflow: Workflow) -> list[set[int]]:
    positions = {step.id: number for number, step in reversed(list(enumerate(workflow.steps)))}
    edges: list[set[int]] = [set() for _ in workflow.steps]
    for number, step in enumerate(workflow.steps):
        falls_through = True
        for action in _alive(step.on_success):
            edges[number] |= _goto(action, positions)
            falls_through = falls_through and not _is_final(action)
        if falls_through and number + 1 < len(edges):
            edges[number].add(number + 1)
        for failure in _alive(step.on_failure):
            edges[number] |= _goto(failure, positions)
            if isinstance(failure, Retry) and isinstance(failure.target, StepTarget):
                before = positions[failure.target.step]
                edges[number].add(before)
                edges[before].add(number)
    return edges


def _alive(actions: Sequence[SuccessAction | FailureAction]) -> Iterator[SuccessAction | FailureAction]:
    for action in actions:
        yield action
        if _is_final(action):
            return


def _goto(action: SuccessAction | FailureAction, positions: dict[str, int]) -> set[int]:
    match action:
        case Goto(target=StepTarget(step)):
            return {positions[step]}
        case Goto() | End() | Retry():
            return set()


def _reach(edges: Sequence[set[int]], start: int) -> frozenset[int]:
    found: set[int] = set()
    waiting = list(edges[start])
    while waiting:
        step = waiting.pop()
        if step not in found:
            found.add(step)
            waiting.extend(edges[step])
    return frozenset(found)
