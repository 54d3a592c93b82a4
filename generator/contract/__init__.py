"""Every rule that a specification must keep, each broken one a Problem with its place; knows no IR and no target."""

from generator.contract.check import check

__all__ = ["check"]
