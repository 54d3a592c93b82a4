"""What was found wrong with examples and schemas while values were made: each thing once, in order; judges nothing."""

from dataclasses import dataclass, field

from generator.conformance import Misfit
from generator.ir import Location


@dataclass(slots=True)
class Report:
    """Collects (place, message); a repeated message is dropped."""

    problems: list[tuple[Location, str]] = field(default_factory=list)
    told: set[tuple[Location, str]] = field(default_factory=set)

    def tell(self, location: Location, message: str) -> None:
        """Adds a message, unless it is there already."""
        if (location, message) not in self.told:
            self.told.add((location, message))
            self.problems.append((location, message))


def in_words(misfits: tuple[Misfit, ...]) -> str:
    """The first misfit, and how many more there are, as the end of a sentence."""
    first, more = misfits[0], f" (and {len(misfits) - 1} more)" if len(misfits) > 1 else ""
    where = f" at {first.where}" if first.path else ""
    return f"does not fit its schema{where}: {first.message}{more}"
