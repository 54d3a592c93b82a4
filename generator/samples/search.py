"""Makes a value again and again with other choices until its schema accepts it; knows no examples of messages."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from generator.conformance import Direction, Misfit
from generator.ir import ABSENT, Absent, Json, Schema
from generator.samples.authored import Authored
from generator.samples.believable import Hint, noun
from generator.samples.maker import Bounds, Choices, Maker, Spot, TooBig
from generator.samples.repair import Repair
from generator.samples.report import in_words
from generator.samples.shapes import lines

Suits: TypeAlias = Callable[[Json], bool]

_MOST_LINES: Final = 150
_ROUNDS: Final = 60
# From what a reader would like to see down to what must be there; the first that is short enough is taken.
_BOUNDS: Final[Mapping[Direction, tuple[Bounds, ...]]] = {
    "request": (Bounds(3, 10, 600), Bounds(1, 10, 600), Bounds(0, 0, 20_000)),
    "response": (
        *(Bounds(6, 99, 600), Bounds(3, 99, 600), Bounds(2, 40, 600), Bounds(1, 40, 600), Bounds(1, 12, 900)),
        Bounds(0, 0, 20_000),
    ),
}
_UNSUITED: Final = (Misfit((), "it cannot be sent where the parameter goes"),)


@dataclass(frozen=True, slots=True)
class Search:
    """Finds values for one direction; `tags` has the discriminator, name and value, of each derived schema."""

    authored: Authored
    direction: Direction
    tags: Mapping[str, tuple[str, str]]

    def value(self, schema: Schema, hint: Hint, suits: Suits, name: str = "") -> Json | Absent:
        """A value that fits and suits, or the nearest one, which is reported; ABSENT if there is none at all.

        `name` is the schema's own if it has one: what it belongs to, and where recursion ends.
        """
        start = Spot(hint=hint, subject=noun(hint.name) or hint.noun)
        start = start.entered(name) if name else start
        made: Json | Absent = ABSENT
        misfits: tuple[Misfit, ...] = ()
        for bounds in _BOUNDS[self.direction]:
            try:
                made, misfits = self._repaired(schema, start, bounds, suits)
            except (TooBig, RecursionError):
                made, misfits = ABSENT, ()
                continue
            if made is not ABSENT and lines(made) <= _MOST_LINES and not misfits:
                return made
        if made is ABSENT:
            self.authored.report.tell(schema.at, "no value fits this schema, or none of a bearable size")
        elif misfits:
            message = f"no value was found that fits this schema; the nearest one {in_words(misfits)}"
            self.authored.report.tell(schema.at, message)
        return made

    def _repaired(
        self, schema: Schema, start: Spot, bounds: Bounds, suits: Suits
    ) -> tuple[Json | Absent, tuple[Misfit, ...]]:
        """The first value without misfits; when no choice is left, the one with the fewest."""
        choices = Choices()
        repair = Repair(choices)
        best: tuple[Json | Absent, tuple[Misfit, ...]] = (ABSENT, ())
        for _ in range(_ROUNDS):
            made = Maker(self.authored, self.direction, self.tags, bounds, choices).made(schema, start)
            if made is ABSENT:
                break
            misfits = self.authored.misfits(schema, made, self.direction) if suits(made) else _UNSUITED
            if not misfits:
                return made, ()
            if best[0] is ABSENT or len(misfits) < len(best[1]):
                best = (made, misfits)
            if not repair.changed(misfits):
                break
        return best
