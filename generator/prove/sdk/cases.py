"""The calls that a proof makes of every operation, each with the request that must arrive; makes no call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias
from zlib import crc32

from generator.conformance import Direction
from generator.ir import Json, Operation
from generator.pipeline import Project, local_environment, request_of
from generator.prove.judge import Case, case_in
from generator.prove.sdk.package import Entry, Package
from generator.prove.sdk.usual import RequiredSampler, UsualSampler
from generator.request import Request, build, json_text
from generator.request.model import Field
from generator.server.routes import Routes
from generator.server.shapes import is_binary
from generator.surface import Call, FileValue, Method, call_of

# Of Python `sync` and `async`; of TypeScript `methods` and `functions`, and `chromium`; of both the others.
Round: TypeAlias = Literal["sync", "async", "methods", "functions", "chromium", "required", "statuses"]
Mode: TypeAlias = Literal["sync", "async"]

ROUNDS: Final[tuple[Round, ...]] = ("sync", "async", "required", "statuses")
_FORMS: Final = ("path", "bytes", "object", "tuple")


@dataclass(frozen=True, slots=True)
class Step:
    """One call of an operation: the round that it belongs to, and the status that is asked for (0: the usual one).

    With `beside`, the stream is asked for that there is beside a JSON answer.
    """

    operation: str
    round: Round
    status: int = 0
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """A call made ready: what the driver is told, and what must arrive.

    Unless `exact`, the values do not give the request's body again letter by letter. `typed` says that the values are
    made into the package's own types; `unnamed` names the files that are given as bytes alone.
    """

    step: Step
    method: Method
    entry: Entry
    job: Mapping[str, object]
    case: Case
    exact: bool
    typed: bool
    unnamed: frozenset[str]


class Planner:
    """Plans the calls of one project's operations with one package."""

    def __init__(self, project: Project, methods: Mapping[str, Method], package: Package) -> None:
        self._project = project
        self._methods = methods
        self._package = package
        self._sampler = UsualSampler(project.sampler)
        self._bases = local_environment(project, "")
        self._routes = Routes(project.api)

    def environment(self, origin: str) -> dict[str, str]:
        """The variables that the package sees: the base URLs of a server there, and credentials."""
        return {
            name: value if value.startswith(origin) else f"value-of-{name.lower()}"
            for name, value in local_environment(self._project, origin).items()
        }

    def planned(self, step: Step, folder: str) -> Planned:
        """The call of a step. Files stand in `folder`, by their names."""
        method = self._methods[step.operation]
        entry = _asked(self._package.entries[step.operation], step)
        request, call = self._required(method) if step.round == "required" else self._whole(method)
        told, unnamed = self.told(step, method, entry, call)
        job = {
            "resource": entry.resource,
            "method": entry.method,
            "kind": entry.kind,
            "result": entry.result,
            "raw": step.round == "required" and entry.kind in ("call", "page"),
            "raises": step.status >= 400,
            "folder": folder,
            **told,
            # A stream that is left early has to be closed as well.
            "most": 1 if step.round == "required" else None,
            "hears": [json_text(value) for value in self._messages(method, "server")],
            "says": self._messages(method, "client"),
        }
        if step.beside and method.answer.stream is not None and method.answer.stream.media is not None:
            asked = Field("Accept", method.answer.stream.media.media_type)
            others = (each for each in request.headers if each.name.lower() != "accept")
            request = replace(request, headers=(*others, asked))
        case = case_in(request, self._bases[request.base_variable], self._routes)
        return Planned(step, method, entry, job, case, call.exact, self.is_typed(step), unnamed)

    def told(self, step: Step, method: Method, entry: Entry, call: Call) -> tuple[Mapping[str, object], frozenset[str]]:
        """What the driver of this language has to know of a call beside what all have to, and the unnamed files."""
        values, unnamed = _encoded(call, entry, _form(step))
        told: dict[str, object] = {
            "mode": _mode(step),
            "typed": self.is_typed(step),
            "arguments": values,
            "positional": _positional(method, entry) if step.round == "sync" else [],
            "options": _options(call, step.status),
        }
        return told, unnamed

    def is_typed(self, step: Step) -> bool:
        """Whether values become the package's own types, which write numbers in their own way."""
        return step.round == "async"

    def _messages(self, method: Method, sender: str) -> list[Json]:
        """A sample of each message that a side of a WebSocket sends, but for bytes and bare text."""
        project = self._project
        told = [each.schema for each in method.operation.socket_messages if each.sender == sender]
        way: Direction = "request" if sender == "client" else "response"
        samples = [self._sampler.value(each, way) for each in told if not is_binary(project.api, each)]
        return [value for value in samples if isinstance(value, (dict, list))]

    def _whole(self, method: Method) -> tuple[Request, Call]:
        project, operation = self._project, method.operation
        name = request_of(project, operation).example
        request = build(project.api, operation, self._sampler, project.environment, name)
        return _without_nothing(method, request, call_of(project.api, method, request, self._sampler))

    def _required(self, method: Method) -> tuple[Request, Call]:
        """The request of what is required alone, and the call that sends it."""
        project, operation = self._project, method.operation
        sampler = RequiredSampler(project.sampler, method, project.conformance)
        request = build(project.api, operation, sampler, project.environment, "")
        if method.body is not None and not method.body.required:
            request = replace(request, body=None)
        return request, call_of(project.api, method, request, sampler)


def _without_nothing(method: Method, request: Request, call: Call) -> tuple[Request, Call]:
    """The request without a body that may be left out and of which nothing is said."""
    said = any(each.place == "body" for each, _ in call.values) or call.extra
    optional = method.body is not None and not method.body.required
    return (replace(request, body=None) if optional and not said else request), call


def steps_of(ways: Sequence[Round], method: Method) -> Iterator[Step]:
    """Every call that proves a method: in all ways, with little, and with each other status that it declares."""
    key = method.operation.id
    yield from (Step(key, way) for way in ways)
    yield Step(key, "required")
    if method.answer.stream is not None:
        yield from (Step(key, way, beside=True) for way in ways)
    if method.answer.kind != "websocket":
        yield from (Step(key, "statuses", status) for status in other_statuses(method.operation))


def _asked(entry: Entry, step: Step) -> Entry:
    """The entry of the method that a step calls: that of the stream has the same arguments."""
    method, result = entry.stream
    function = entry.function[0], entry.stream_function
    return replace(entry, method=method, kind="stream", result=result, function=function) if step.beside else entry


def other_statuses(operation: Operation) -> Sequence[int]:
    """The declared statuses beside the usual success, a number for each range and for the default."""
    declared = [each.status.upper() for each in operation.responses]
    numbers = sorted(int(status) for status in declared if re.fullmatch(r"[245][0-9]{2}", status))
    successes = [number for number in numbers if number < 300]
    found = [*successes[1:], *(number for number in numbers if number >= 400)]
    for status, likely in (("4XX", (400, 409, 418)), ("5XX", (500, 503, 599)), ("DEFAULT", (500, 400, 418))):
        if status in declared and (status != "DEFAULT" or len(declared) > 1):
            found += [number for number in likely if number not in numbers][:1]
    return list(dict.fromkeys(found))


def _mode(step: Step) -> Mode:
    """Other statuses come both ways: one operation's in turn, the same of two operations as it falls."""
    if step.round == "statuses":
        return "async" if (step.status + len(step.operation)) % 2 else "sync"
    return "async" if step.round == "async" else "sync"


def _encoded(call: Call, entry: Entry, form: str) -> tuple[dict[str, object], frozenset[str]]:
    """The values by argument as the driver takes them, and the files among them that have no name."""
    files: list[str] = []

    def file(value: FileValue) -> dict[str, str]:
        files.append(value.filename)
        return {"name": value.filename, "media_type": value.media_type, "form": form}

    def encoded(value: object) -> dict[str, object]:
        match value:
            case FileValue():
                return {"file": file(value)}
            case tuple() if value and all(isinstance(each, FileValue) for each in value):
                return {"files": [file(each) for each in value]}
            case dict() if any(isinstance(each, (FileValue, tuple)) for each in value.values()):
                return {"fields": {name: encoded(each) for name, each in value.items()}}
            case _:
                return {"json": value}

    told: dict[str, object] = {entry.arguments[each.place, each.wire]: encoded(value) for each, value in call.values}
    return told, frozenset(files if form == "bytes" else ())


def _positional(method: Method, entry: Entry) -> list[str]:
    return [entry.arguments[each.place, each.wire] for each in method.arguments if each.place == "path"]


def _options(call: Call, status: int) -> dict[str, object]:
    options: dict[str, object] = {"extra_headers": {"Prefer": f"code={status}"}} if status else {}
    return options | ({"extra_body": dict[str, Json](call.extra)} if call.extra else {})


def _form(step: Step) -> str:
    """Files are given in another form each time."""
    return _FORMS[(crc32(step.operation.encode()) + ROUNDS.index(step.round)) % len(_FORMS)]
