"""The shape in which every target hands over its files, and what all targets are given; decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.ir import Api
from generator.request.model import Request
from generator.samples import Sampler


@dataclass(frozen=True, slots=True)
class File:
    """A file to be: its path below the output folder, and its text, or the template and view that give it."""

    path: str
    template: str = ""
    view: object = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What targets share: the sampler, and the requests and finished snippets of every operation.

    `requests` holds an operation's requests by its id, the default one first. `snippets` holds the text of an
    operation's default request by operation id, then language name.
    """

    api: Api
    sampler: Sampler
    requests: dict[str, tuple[Request, ...]]
    snippets: dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be emitted, by the name that `--target` takes."""

    name: str
    summary: str
    files: Callable[[Context], Iterator[File]]
