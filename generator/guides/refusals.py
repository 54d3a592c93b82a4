"""How a guide says that a workflow asks for something that no guide can be: a problem, with its place."""

from __future__ import annotations

from generator.ir import Location
from generator.problems import Problem
from generator.source import Spec

RULE = "no-guide"


class Refused(Exception):
    """A part of a workflow that cannot be put into a guide; the problem says which, and where it stands."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def refused(spec: Spec, at: Location, message: str, hint: str = "") -> Refused:
    """The refusal of what stands at a place."""
    return Refused(spec.problem(at, RULE, message, hint=hint))
