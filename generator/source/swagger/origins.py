"""Where each lifted part was written, and the way back: locations by their nearest known ancestor; holds no values."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.ir.schema import Location
from generator.source.pointer import join


@dataclass(eq=False)
class Origins:
    """Two maps of locations. What neither names stands where it was written, below its nearest named ancestor."""

    _written: dict[Location, Location] = field(default_factory=dict)
    _lifted: dict[Location, Location] = field(default_factory=dict)

    def add(self, lifted: Location, written: Location, *, both: bool = True) -> None:
        """Notes where a lifted part was written. Of several made from one, references lead to the first with `both`."""
        self._written[lifted] = written
        if both:
            self._lifted.setdefault(written, lifted)

    def written(self, lifted: Location) -> Location:
        """Where the part, or what it was made from, was written."""
        return _mapped(self._written, lifted)

    def lifted(self, written: Location) -> Location:
        """Where what was written there has come to stand."""
        return _mapped(self._lifted, written)


def below(at: Location, *tokens: str | int) -> Location:
    """The location of a part."""
    pointer = at.pointer
    for token in tokens:
        pointer = join(pointer, token)
    return Location(at.document, pointer)


def _mapped(known: dict[Location, Location], location: Location) -> Location:
    prefix = location.pointer
    while True:
        found = known.get(Location(location.document, prefix))
        if found is not None:
            return Location(found.document, found.pointer + location.pointer[len(prefix) :])
        if not prefix:
            return location
        prefix = prefix[: prefix.rindex("/")]
