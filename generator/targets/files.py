"""The shape in which every target hands over its files, and what all targets are given; decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from generator.ir import Api, Json
from generator.render import Renderer
from generator.request import Environment, Request, build, example_names
from generator.samples import Sampler
from generator.surface import Surface, surface_of

if TYPE_CHECKING:
    from generator.workflows import Document

# The text of each request as a snippet: by operation id, then language name.
WriteSnippets: TypeAlias = Callable[[Sequence[Request]], dict[str, dict[str, str]]]


@dataclass(frozen=True, slots=True)
class CallSample:
    """An operation called through a client that the run emits: the client's title, the language, the program."""

    title: str
    fence: str
    text: str


@dataclass(frozen=True, slots=True)
class Install:
    """A client that the run emits: its title, and the command that installs it where it is published."""

    title: str
    command: str


# The clients that the run emits.
ListInstalls: TypeAlias = Callable[["Context"], tuple[Install, ...]]
# The calls of every operation by its id, one for each client.
WriteCalls: TypeAlias = Callable[["Context"], Mapping[str, tuple[CallSample, ...]]]


def _no_calls(_: Context) -> Mapping[str, tuple[CallSample, ...]]:
    return {}


def _no_installs(_: Context) -> tuple[Install, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class File:
    """A file to be: its path below the output folder, and its text, or the template and view that give it."""

    path: str
    template: str = ""
    view: object = None
    text: str = ""


@dataclass(frozen=True)
class Context:
    """What targets share, each part made when the first of them asks for it.

    `options` has the settings of each target by the target's name, as the settings file says them. `workflows` is
    the Arazzo document beside the specification, None where there is none. `document` makes the whole specification
    one document, others' operations included; `is_json` says that it was written as JSON. `previous` is an older
    version of the specification, where there is one to compare with. `targets` names all that
    the run emits, `write_calls` makes the `calls`, `list_installs` the `installs`. `renderer` knows the user's own
    templates.
    """

    api: Api
    sampler: Sampler
    environment: Environment
    write_snippets: WriteSnippets
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    workflows: Document | None = None
    document: Callable[[], dict[str, Json]] = dict
    is_json: bool = False
    previous: Api | None = None
    targets: frozenset[str] = frozenset()
    write_calls: WriteCalls = _no_calls
    list_installs: ListInstalls = _no_installs
    renderer: Renderer = field(default_factory=Renderer)

    @cached_property
    def requests(self) -> dict[str, tuple[Request, ...]]:
        """The requests of every operation by its id, the default one first."""
        return {
            operation.id: tuple(
                build(self.api, operation, self.sampler, self.environment, name)
                for name in example_names(operation) or ("",)
            )
            for operation in self.api.operations
        }

    @cached_property
    def snippets(self) -> dict[str, dict[str, str]]:
        """The text of every operation's default request by operation id, then language name."""
        return self.write_snippets([listed[0] for listed in self.requests.values()])

    @cached_property
    def calls(self) -> Mapping[str, tuple[CallSample, ...]]:
        """Every operation called through each client that the run emits, by operation id."""
        return self.write_calls(self)

    @cached_property
    def installs(self) -> tuple[Install, ...]:
        """How each client that the run emits is installed."""
        return self.list_installs(self)

    @cached_property
    def surface(self) -> Surface:
        """The public surface of clients."""
        return surface_of(self.api, self.environment)


class OptionFault(ValueError):
    """A setting of a target can't be what it is for; the text names it.

    `target` is empty where it is the one whose files are asked for.
    """

    def __init__(self, message: str, target: str = "") -> None:
        super().__init__(message)
        self.target = target


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be emitted, by the name that `--target` takes; `usual` when it is unless others are named."""

    name: str
    summary: str
    files: Callable[[Context], Iterator[File]]
    usual: bool = True
