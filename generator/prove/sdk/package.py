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
    an item, both empty where there is none.
    """

    resource: str
    method: str
    kind: Kind
    result: str
    arguments: Mapping[tuple[str, str], str]
    stream: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Package:
    """A package in a folder, by the name that it is imported under, its clients, and its operations by id."""

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
        return Package(folder, str(data["package"]), (str(data["client"]), str(data["async_client"])), entries)
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
    return Entry(str(told["resource"]), str(told["method"]), cast(Kind, kind), str(told["result"]), arguments, stream)
