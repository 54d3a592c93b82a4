"""The plan of a guide: frozen, in the order in which a program goes through it; names no language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from generator.ir import ABSENT, Absent, Api, Json, Media, Operation, Parameter
from generator.lang.chain.model import Fixed, Ref, Test, Text, Tree
from generator.request import Environment
from generator.request.model import ResponseMode


@dataclass(frozen=True, slots=True)
class Saved(Fixed):
    """The name of a file that an earlier answer was saved as."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A value that the reader gives in an environment variable; a file is given by its path.

    Without a `default` it has to be given; `example` is what it may look like. `name` is what the workflow calls it.
    """

    name: str
    ref: Ref
    description: str = ""
    default: Json | Absent = ABSENT
    example: Json | Absent = ABSENT


@dataclass(frozen=True, slots=True)
class Pair:
    """A query pair, header, cookie or pair of a form; nothing in it is encoded. `secret` where it is a credential."""

    name: str
    text: Text
    secret: bool = False


@dataclass(frozen=True, slots=True)
class JsonData:
    """A JSON body."""

    data: Tree
    media_type: str


@dataclass(frozen=True, slots=True)
class FormData:
    """A form of pairs."""

    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class PartData:
    """A part of a multipart body: text, or the JSON text of `data`, or the file whose path `file` is."""

    name: str
    text: Text = ()
    file: Text = ()
    data: Tree | None = None
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Multipart:
    """A `multipart/form-data` body."""

    parts: tuple[PartData, ...]


@dataclass(frozen=True, slots=True)
class TextData:
    """Text that is sent as it stands."""

    text: Text
    media_type: str


@dataclass(frozen=True, slots=True)
class FileData:
    """The bytes of the file whose path is given."""

    file: Text
    media_type: str


Data: TypeAlias = JsonData | FormData | Multipart | TextData | FileData | None


@dataclass(frozen=True, slots=True)
class Sent:
    """What a step sends: values for parameters of its operation, and for a media type of its body."""

    api: Api
    operation: Operation
    environment: Environment
    parameters: tuple[tuple[Parameter, Tree], ...] = ()
    media: Media | None = None
    payload: Tree | None = None

    @property
    def data(self) -> Iterator[Tree]:
        """Everything that is sent."""
        yield from (value for _, value in self.parameters)
        if self.payload is not None:
            yield self.payload


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request with values that are known at run time. See `generator.request.model.Request`, which it becomes.

    `url` is the base URL, a value, and behind it the path, and the query where `query` is not a list of pairs. Fixed
    parts are percent-encoded already, values are yet to be. `basic` holds user name and password.
    """

    operation_id: str
    method: str
    url: Text
    query: tuple[Pair, ...] = ()
    headers: tuple[Pair, ...] = ()
    cookies: tuple[Pair, ...] = ()
    basic: tuple[Ref, Ref] | None = None
    data: Data = None
    content_type: str = ""
    response: ResponseMode = "json"
    output: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """What must hold of an answer, and that in words."""

    test: Test
    text: str


@dataclass(frozen=True, slots=True)
class Retry:
    """The call is made again after `after` seconds, up to `limit` times, where `when` holds (None: always).

    `counter` is what the number of attempts is called, in words. `told` is the answer's own word for how long to wait,
    a number of seconds, which counts where there is one.
    """

    counter: tuple[str, ...]
    after: int | Decimal
    limit: int
    when: Test | None
    told: Ref | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """The guide fails where `when` holds."""

    when: Test


@dataclass(frozen=True, slots=True)
class Header:
    """A header of the answer that is kept as a value."""

    name: str
    ref: Ref


@dataclass(frozen=True, slots=True)
class Guard:
    """What must hold of an earlier answer, whose body is called `holder`, for a step to be made at all."""

    test: Test
    holder: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Output:
    """A value that a step gives; `used` where a later step asks for it."""

    ref: Ref
    used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One call and what is made of its answer.

    `call` is what is `sent`. `needs`: values that may be missing and without which the call cannot be made,
    each with what to say then. `holder` is what the answer's body is called, empty where nothing of it is asked for. A
    step that is `judged` takes any status: `checks` and `failures` then tell good from bad. Otherwise only 2xx is good,
    and `checks` and `failures` are about the body of such an answer.
    """

    id: str
    description: str
    operation: Operation
    sent: Sent
    call: Call
    guards: tuple[Guard, ...] = ()
    needs: tuple[tuple[Ref, str], ...] = ()
    holder: tuple[str, ...] = ()
    response: tuple[str, ...] = ()
    headers: tuple[Header, ...] = ()
    judged: bool = False
    checks: tuple[Check, ...] = ()
    failures: tuple[Retry | Stop, ...] = ()
    outputs: tuple[Output, ...] = ()


@dataclass(frozen=True, slots=True)
class Undo:
    """A call that removes what was made, if `needs` are known; only `on_failure` where the guide itself makes none."""

    step: Step
    needs: tuple[Ref, ...]
    on_failure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A workflow. `steps` are all of its steps in order; the last ones, as many as `undone`, clean up.

    `undos` are those, and what else is to be removed when the guide fails. `variables` are the environment variables
    of base URLs, with their defaults, and of credentials.
    """

    id: str
    title: str
    description: str
    variables: tuple[tuple[Ref, str], ...]
    inputs: tuple[Input, ...]
    steps: tuple[Step, ...]
    undone: int = 0
    undos: tuple[Undo, ...] = ()
    before: tuple[str, ...] = ()
