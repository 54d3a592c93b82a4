"""Turns what is wrong with a value into other choices for the next attempt; makes no values, checks none."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.conformance import Misfit
from generator.samples.maker import Choices, Path

# How often what the nearest alternative of a union says is tried before another alternative is.
_INNER_ATTEMPTS = 6
_MOST_CANDIDATES = 40


@dataclass(slots=True)
class Repair:
    """Changes `choices` so that the next value may fit."""

    choices: Choices
    inner: dict[Path, int] = field(default_factory=dict)

    def changed(self, misfits: Iterable[Misfit]) -> bool:
        """Whether some choice was changed; False when none is left. Only one misfit of each region is acted on."""
        acted: list[Path] = []
        for misfit in sorted(misfits, key=lambda misfit: -len(misfit.path)):
            if any(path[: len(misfit.path)] == misfit.path and path != misfit.path for path in acted):
                continue
            if self._act(misfit):
                acted.append(misfit.path)
        return bool(acted)

    def _act(self, misfit: Misfit) -> bool:
        match misfit.keyword:
            case "required":
                missing = {(*misfit.path, name) for name in misfit.names} - self.choices.forced
                if missing:
                    self.choices.forced |= missing
                    return True
            case "additionalProperties" | "unevaluatedProperties":
                surplus = {(*misfit.path, name) for name in misfit.names} - self.choices.omitted
                if surplus:
                    self.choices.omitted |= surplus
                    self.choices.forced -= surplus
                    return True
            case "anyOf" | "oneOf" if self._act_inside(misfit):
                return True
        return self._move_on(misfit.path)

    def _act_inside(self, misfit: Misfit) -> bool:
        """Acts on what the nearest alternative says, a few times; then it was the wrong alternative."""
        tried = self.inner.get(misfit.path, 0)
        if not misfit.inner or tried >= _INNER_ATTEMPTS:
            return False
        self.inner[misfit.path] = tried + 1
        deeper = [inner for inner in misfit.inner if len(inner.path) > len(misfit.path) or inner.names]
        return bool(deeper) and self.changed(deeper)

    def _move_on(self, path: Path) -> bool:
        """The next candidate at the path, or without the field, or the same for what is around it."""
        choices = self.choices
        for end in range(len(path), -1, -1):
            here = path[:end]
            taken = choices.taken.get(here, 0)
            if here not in choices.exhausted and taken < _MOST_CANDIDATES:
                self._take(here, taken + 1)
                return True
            if here in choices.optional and here not in choices.omitted and here not in choices.forced:
                choices.omitted.add(here)
                return True
        return False

    def _take(self, here: Path, candidate: int) -> None:
        """Another candidate: what was found out about its inside is void."""
        choices = self.choices
        inside = len(here)
        choices.taken = {path: n for path, n in choices.taken.items() if path[:inside] != here or path == here}
        for paths in (choices.forced, choices.omitted, choices.exhausted):
            paths -= {path for path in paths if path[:inside] == here and path != here}
        choices.taken[here] = candidate
