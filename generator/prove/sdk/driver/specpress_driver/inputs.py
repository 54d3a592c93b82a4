"""The arguments of a call: plain values as they were told, or made into what the method's annotations name first."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from .annotations import Annotations


class Inputs:
    """Makes the arguments of one call, and closes the files that it opened for them.

    A value is told as `{"json": value}`, `{"file": {...}}`, `{"files": [...]}` or `{"fields": {name: value}}`.
    """

    def __init__(self, folder: str, *, typed: bool) -> None:
        self._folder = Path(folder)
        self._typed = typed
        self._open = contextlib.ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def of(self, method: Callable[..., Any], job: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        """The positional and the named arguments of a call."""
        given = {name: self._value(told) for name, told in job["arguments"].items()}
        if self._typed:
            annotations = Annotations(method)
            plain = {name for name, told in job["arguments"].items() if "json" in told}
            given = {name: annotations.made(name, value) if name in plain else value for name, value in given.items()}
        return [given.pop(name) for name in job["positional"]], given

    def _value(self, told: dict[str, Any]) -> Any:
        match told:
            case {"json": value}:
                return value
            case {"file": file}:
                return self._file(**file)
            case {"files": files}:
                return [self._file(**file) for file in files]
            case {"fields": fields}:
                return {name: self._value(each) for name, each in fields.items()}
            case _:
                raise ValueError(f"cannot give {told!r}")

    def _file(self, name: str, media_type: str, form: str) -> Any:
        path = self._folder / name
        match form:
            case "path":
                return path
            case "bytes":
                return path.read_bytes()
            case "tuple":
                return (name, path.read_bytes(), media_type) if media_type else (name, path.read_bytes())
            case "object":
                return self._open.enter_context(path.open("rb"))
            case _:
                raise ValueError(f"no form of files is called {form!r}")
