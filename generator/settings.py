"""What a run is asked for: the command line and the settings file as one value; knows neither of the two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.config import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """No targets means all, no audiences everybody; `strict` makes warnings fatal; `rules` are `lint`'s.

    `previous` is an older version of the specification. `config` is the file that the settings come from. The cache
    knows a run by the `repr` of its settings: whatever changes what a run makes has to show there.
    """

    spec: Path
    targets: Sequence[str] = ()
    templates: Path | None = None
    environment_prefix: str = ""
    base_url: str = ""
    credentials: Mapping[str, str] = field(default_factory=dict)
    allow_remote: bool = False
    allow_outside: bool = False
    strict: bool = False
    rules: Mapping[str, Level] = field(default_factory=dict)
    workflows: Path | None = None
    audiences: Sequence[str] = ()
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    config: Path | None = None
    previous: Path | None = None

    @property
    def reach(self) -> dict[str, bool]:
        """How far references may lead, as whatever reads a document takes it."""
        return {"allow_remote": self.allow_remote, "allow_outside": self.allow_outside}
