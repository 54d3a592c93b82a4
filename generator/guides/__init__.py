"""Guides: what each workflow of an Arazzo document asks a reader to do, as a plan that names no language.

A plan is what a workflow means for a program that carries it out: requests with values that become known on the way,
what to check, what to keep, what to try again, and what to clean up when something fails.
"""

from generator.guides.expected import expected
from generator.guides.model import Call, Guide, Input, Retry, Step, Stop, Undo
from generator.guides.plan import plan

__all__ = ["Call", "Guide", "Input", "Retry", "Step", "Stop", "Undo", "expected", "plan"]
