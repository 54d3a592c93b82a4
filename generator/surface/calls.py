"""The values that an operation's example gives to each argument of its method: JSON as on the wire, or files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.ir import Absent, Api, Json
from generator.request.build import is_sent
from generator.request.model import FileBody, FormBody, JsonBody, MultipartBody, Request, TextBody
from generator.request.paths import owners_of, resource_of
from generator.samples import Sampler
from generator.surface.model import Argument, Method


@dataclass(frozen=True, slots=True)
class FileValue:
    """A file of the reader's, by its name; the media type where it has to be said."""

    filename: str
    media_type: str = ""


Value: TypeAlias = Json | FileValue | tuple[FileValue, ...] | Mapping[str, "Value"]


@dataclass(frozen=True, slots=True)
class Call:
    """A value for each argument that the example gives, in the order of the arguments.

    `extra` has the fields of the body that no argument takes. `exact` is false where the example is a text of the
    author's own that the values here need not give again letter by letter.
    """

    values: tuple[tuple[Argument, Value], ...]
    extra: Mapping[str, Json] = field(default_factory=dict)
    exact: bool = True

    def only_required(self) -> Call:
        """The same call without what may be left out."""
        return Call(tuple(each for each in self.values if each[0].required), {}, self.exact)


def call_of(api: Api, method: Method, request: Request, sampler: Sampler) -> Call:
    """The arguments with which a method sends the operation's Request."""
    values: dict[int, Value] = {}
    body, extra, exact = _body(api, method, request, sampler)
    owners = owners_of(method.operation)
    for at, argument in enumerate(method.arguments):
        if argument.parameter is None:
            if argument.wire in body:
                values[at] = body[argument.wire]
        elif argument.place == "path":
            owner = owners.get(argument.wire, "")
            values[at] = sampler.parameter(argument.parameter, request.example, owner=owner)
        elif is_sent(argument.parameter, request.example):
            values[at] = sampler.parameter(argument.parameter, request.example, owner=resource_of(method.operation))
    return Call(tuple((method.arguments[at], value) for at, value in values.items()), extra, exact)


def _body(
    api: Api, method: Method, request: Request, sampler: Sampler
) -> tuple[dict[str, Value], dict[str, Json], bool]:
    """Values by wire name (empty: the whole body), fields that no argument takes, and whether they are exact."""
    plan = method.body
    if plan is None or request.body is None:
        return {}, {}, True
    if not plan.flat:
        return {"": _whole(request)}, {}, True
    sample = sampler.media(plan.media, "request", request.example)
    value, exact = sample.value, True
    if isinstance(value, Absent) or not isinstance(value, dict):
        made = sampler.value(plan.media.schema, "request") if plan.media.schema is not None else {}
        value, exact = made if isinstance(made, dict) else {}, False
    known = {argument.wire for argument in method.arguments if argument.place == "body"}
    named: dict[str, Value] = {name: item for name, item in value.items() if name in known}
    if isinstance(request.body, MultipartBody):
        named |= _files(request.body)
    return named, {name: item for name, item in value.items() if name not in known}, exact


def _whole(request: Request) -> Value:
    match request.body:
        case JsonBody(value=value):
            return value
        case TextBody(text=text):
            return text
        case FileBody(filename=filename, media_type=media_type):
            return FileValue(filename, media_type)
        case FormBody(fields=fields):
            return {each.name: each.value for each in fields}
        case MultipartBody(parts=parts) as body:
            texts: dict[str, Value] = {each.name: each.value for each in parts if not each.filename}
            return {**texts, **_files(body)}
        case _:
            return None


def _files(body: MultipartBody) -> dict[str, Value]:
    """The files of each field: one, or all of them where several parts have its name."""
    found: dict[str, list[FileValue]] = {}
    for part in body.parts:
        if part.filename:
            found.setdefault(part.name, []).append(FileValue(part.filename, part.media_type))
    return {name: files[0] if len(files) == 1 else tuple(files) for name, files in found.items()}
