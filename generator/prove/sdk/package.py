"""What a generated package says of itself in `surface.json`: the method and the arguments of every operation."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias, cast, get_args

Kind: TypeAlias = Literal["call", "page", "stream", "download", "connect"]

FILE_NAME: Final = "surface.json"
_KINDS: Final = frozenset(get_args(Kind))


class SurfaceFault(Exception):
    """A `surface.json` that is missing or does not say what it must; the text says what."""


@dataclass(frozen=True, slots=True)
class Entry:
    """How an operation is called: the client's attribute, its method, what that gives, and its arguments.

    `arguments` maps place and wire name (empty: the whole body) to the argument's name, in the order of the method;
    those of the path may be given by position. `stream` has the method that asks for a stream instead and the type of
    an item, both empty where there is none. `function` has the module and the name of the function beside the method,
    and `stream_function` that of the stream, in languages that have them.
    """

    resource: str
    method: str
    kind: Kind
    result: str
    arguments: Mapping[tuple[str, str], str]
    stream: tuple[str, str] = ("", "")
    function: tuple[str, str] = ("", "")
    stream_function: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """A package in a folder, by the name that it is imported under, its clients, and its operations by id.

    The second client is the asynchronous one, or what functions take in a client's place.
    """

    folder: Path
    name: str
    clients: tuple[str, str]
    entries: Mapping[str, Entry]


def read_package(folder: Path) -> Package:
    """The package whose `surface.json` stands in a folder.

    Raises:
        SurfaceFault: there is none, or it is no surface.
    """
    try:
        data = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
        entries = {key: _entry(told) for key, told in data["operations"].items()}
        other = data["async_client"] if "async_client" in data else data["core"]
        return Package(folder, str(data["package"]), (str(data["client"]), str(other)), entries)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SurfaceFault(f"{FILE_NAME} does not tell the surface: {type(error).__name__}: {error}") from None


def _entry(told: Mapping[str, object]) -> Entry:
    kind = str(told["kind"])
    if kind not in _KINDS:
        raise ValueError(f"no method is a {kind!r}")
    listed = cast(list[Mapping[str, object]], told["arguments"])
    arguments = {(str(each["place"]), str(each["wire"])): str(each["name"]) for each in listed}
    beside = cast(Mapping[str, object], told.get("stream") or {"method": "", "result": ""})
    stream = str(beside["method"]), str(beside["result"])
    return Entry(
        resource=str(told["resource"]),
        method=str(told["method"]),
        kind=cast(Kind, kind),
        result=str(told["result"]),
        arguments=arguments,
        stream=stream,
        function=(str(told.get("module", "")), str(told.get("function", ""))),
        stream_function=str(beside.get("function", "")),
    )
