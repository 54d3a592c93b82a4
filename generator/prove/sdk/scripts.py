"""The calls that a proof makes of every operation in TypeScript, in Node.js and in a browser; makes no call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Final
from zlib import crc32

from generator.conformance import Direction
from generator.ir import ABSENT, Example, Json, Media, Parameter, Schema
from generator.pipeline import Project
from generator.prove.sdk.cases import Planner, Round, Step
from generator.prove.sdk.package import Entry, Package
from generator.prove.sdk.usual import UsualSampler
from generator.surface import Call, FileValue, Method

ROUNDS: Final[tuple[Round, ...]] = ("methods", "functions", "required", "statuses")
BROWSER: Final[Round] = "chromium"
_FORMS: Final = ("path", "file", "bytes", "stream")
# Integers beyond these are `bigint`.
_SAFE: Final = 2**53 - 1
_MARK: Final = "\0n:"


class ScriptSampler(UsualSampler):
    """The samples of another sampler, numbers as JavaScript writes them: those that are whole have no fraction."""

    def value(self, schema: Schema, direction: Direction, *, name: str = "", owner: str = "") -> Json:
        """A value for the schema."""
        return _whole(super().value(schema, direction, name=name, owner=owner))

    def media(self, media: Media, direction: Direction, example: str = "") -> Example:
        """The example of that name, or the first that fits, or one that is made."""
        found = super().media(media, direction, example)
        return found if found.value is ABSENT else replace(found, value=_whole(found.value))

    def parameter(self, parameter: Parameter, example: str = "", *, owner: str = "") -> Json:
        """A value for a parameter."""
        return _whole(super().parameter(parameter, example, owner=owner))


class ScriptPlanner(Planner):
    """Plans the calls of one project's operations with one package."""

    def __init__(self, project: Project, methods: Mapping[str, Method], package: Package) -> None:
        super().__init__(replace(project, sampler=ScriptSampler(project.sampler)), methods, package)

    def told(self, step: Step, method: Method, entry: Entry, call: Call) -> tuple[Mapping[str, object], frozenset[str]]:
        """What the driver has to know beside what all have to, and the files without a name."""
        form, module = _form(step), entry.function[0]
        files: list[str] = []
        by_place: dict[tuple[str, str], object] = {(each.place, each.wire): value for each, value in call.values}
        keys = {each: name for each, name in entry.arguments.items() if each[0] != "path"}
        params = {name: _encoded(by_place[each], form, files) for each, name in keys.items() if each in by_place}
        told: dict[str, object] = {
            "style": _style(step),
            "module": module,
            "function": entry.function[1],
            # The path's values go by position, in the order of the method.
            "slots": [_encoded(by_place[each], form, files) for each in entry.arguments if each[0] == "path"],
            "params": params if keys else None,
            "needed": any(each.required and each.place != "path" for each in method.arguments),
            "options": _options(method, call, entry, step.status),
        }
        return told, frozenset(files if form == "bytes" else ())

    def is_typed(self, step: Step) -> bool:
        """JavaScript writes numbers in one way alone."""
        return True


def _style(step: Step) -> str:
    """Other statuses come both ways."""
    if step.round in ("statuses", BROWSER):
        return "function" if (step.status + len(step.operation)) % 2 else "method"
    return "function" if step.round == "functions" else "method"


def _options(method: Method, call: Call, entry: Entry, status: int) -> dict[str, object]:
    """What goes beside the arguments; an idempotency key, where it is none of them."""
    options: dict[str, object] = {"headers": {"Prefer": f"code={status}"}} if status else {}
    for argument, value in call.values:
        if argument.wire == method.idempotency and (argument.place, argument.wire) not in entry.arguments:
            options["idempotencyKey"] = value
    return options | ({"body": _marked(dict(call.extra))} if call.extra else {})


def _encoded(value: object, form: str, files: list[str]) -> dict[str, object]:
    """A value as the driver takes it; the names of files in it are added to `files`."""

    def file(told: FileValue) -> dict[str, str]:
        files.append(told.filename)
        return {"name": told.filename, "media_type": told.media_type, "form": form}

    match value:
        case FileValue():
            return {"file": file(value)}
        case tuple() if value and all(isinstance(each, FileValue) for each in value):
            return {"files": [file(each) for each in value]}
        case dict() if any(isinstance(each, (FileValue, tuple)) for each in value.values()):
            return {"fields": {name: _encoded(each, form, files) for name, each in value.items()}}
        case _:
            return {"json": _marked(value)}


def _marked(value: object) -> object:
    """The value with a mark on each integer that no number of JavaScript holds."""
    match value:
        case dict():
            return {key: _marked(item) for key, item in value.items()}
        case list() | tuple():
            return [_marked(item) for item in value]
        case int() if not isinstance(value, bool) and abs(value) > _SAFE:
            return f"{_MARK}{value}"
        case _:
            return value


def _whole(value: Json) -> Json:
    match value:
        case dict():
            return {key: _whole(item) for key, item in value.items()}
        case list():
            return [_whole(item) for item in value]
        case Decimal() if value.is_finite() and value == value.to_integral_value() and abs(value) <= _SAFE:
            return int(value)
        case _:
            return value


def _form(step: Step) -> str:
    """Files are given in another form each time; a browser takes those that it has."""
    number = crc32(step.operation.encode()) + (ROUNDS.index(step.round) if step.round in ROUNDS else 0)
    return _FORMS[1 + number % 2] if step.round == BROWSER else _FORMS[number % len(_FORMS)]
