"""A run that writes or compares a folder: answered from the cache where nothing changed, made anew otherwise."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from generator import cache, tree
from generator.problems import report
from generator.settings import Settings

if TYPE_CHECKING:
    from generator.pipeline import Project

Act: TypeAlias = Callable[[tree.Tree, Path], tuple[tree.Change, ...]]


@dataclass(frozen=True, slots=True)
class Summary:
    """What there is to say of a run: operations emitted, and those that the paths list; warnings by rule.

    `left_out` says why operations are listed and not emitted, as people read it.
    """

    operations: int
    listed: int
    warnings: Mapping[str, int]
    left_out: str


@dataclass(frozen=True, slots=True)
class Run:
    """What a run came to: its summary, how many files it makes, and how the folder differed from them."""

    summary: Summary
    files: int
    changes: tuple[tree.Change, ...]


def run(
    settings: Settings,
    config: Path,
    out: Path,
    act: Act,
    make: Callable[[], tuple[Project, tree.Tree]],
    *,
    cached: bool = True,
) -> Run:
    """What `act` (`tree.write` or `tree.changes`) does with the tree of the settings and the folder.

    `make` is called for the tree unless the cache has it, and its errors are passed on; then nothing is kept. It may
    complain of what stands in the settings file `config`, where there is one.
    """
    key = _key(settings, config) if cached else ""
    entry = cache.find(key)
    if entry is not None:
        changes = () if tree.holds(entry.fingerprints, out) else act(entry.texts(), out)
        return Run(Summary(**json.loads(entry.summary)), len(entry.sizes), changes)
    project, built = make()
    done = Run(_summary(project), len(built), act(built, out))
    looked = project.watched.looked()
    # The same key again: what was read on the way is what the key was made from.
    if key and looked is not None and key == _key(settings, config):
        cache.store(
            key,
            leads=looked.leads,
            hashes=looked.hashes,
            summary=json.dumps(asdict(done.summary)),
            fingerprints=tree.fingerprints(built),
            texts=built,
        )
    return done


def _key(settings: Settings, config: Path) -> str:
    """The whole settings file counts, also when it is about another specification: a fault in it ends any run."""
    text = config.read_text(encoding="utf-8", errors="surrogateescape") if config.is_file() else ""
    return cache.key(f"{settings!r}\n{text}", settings.templates)


def _summary(project: Project) -> Summary:
    return Summary(
        operations=len(project.api.operations),
        listed=project.listed,
        warnings=dict(Counter(problem.rule for problem in project.problems)),
        left_out=report(project.left_out),
    )
