"""Imports every module of a package and builds every model of it: also those that no call needs."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from pydantic import BaseModel

from .annotations import adapter_of


def whole_told(package: ModuleType) -> dict[str, Any]:
    """How many modules and names of models there are (`total`), and a sentence for each that fails."""
    faults: list[str] = []
    total = 0
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        total += 1
        faults += _fault(f"import {found.name}", lambda name=found.name: importlib.import_module(name))
    models = importlib.import_module(f"{package.__name__}.models")
    for name in dir(models):
        if not name.startswith("_"):
            total += 1
            faults += _fault(f"models.{name}", lambda name=name: _build(models, name))
    return {"total": total, "faults": faults}


def _fault(what: str, do: Any) -> Iterator[str]:
    try:
        do()
    except Exception as error:
        yield f"{what}: {type(error).__name__}: {error}"


def _build(models: ModuleType, name: str) -> None:
    """A model by itself; a dictionary, or a name for several types, as what checks values against it."""
    found: Any = getattr(models, name)
    if not inspect.isclass(found) or not issubclass(found, BaseModel):
        adapter_of(name, models.__name__, dictionaries=True)
        return
    found.model_rebuild()
    if not found.__pydantic_complete__:
        raise TypeError("the model is not complete")
