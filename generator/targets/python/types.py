"""The types of a Python package: what each schema is in an annotation, and the modules that define the models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.ir import Api, Operation, RefType, Schema
from generator.lang.code import Code
from generator.surface.model import Surface
from generator.targets.files import File
from generator.targets.python.models.annotation import SOURCES, Annotation, renamed, unmarked
from generator.targets.python.models.annotations import Annotations
from generator.targets.python.models.definitions import Definitions
from generator.targets.python.models.inline import is_class
from generator.targets.python.models.modules import model_files
from generator.targets.python.models.names import names_of
from generator.targets.python.models.scalars import Side
from generator.targets.python.models.shapes import Shapes, children

# Types that models name in a way that fields cannot shadow, as signatures write them.
_IN_SIGNATURES: Final = {"DateTime": "datetime", "Date": "date", "Time": "time", "Number": "float"}
_MODULES: Final = {"formats": ".._runtime.formats", "models": ".._runtime.models"}
_DATES: Final = {"DateTime": "datetime.datetime", "Date": "datetime.date", "Time": "datetime.time"}
_ABOUT: Final = "The models of the API; each is imported when it is first used."


@dataclass(frozen=True, slots=True)
class TypeRef:
    """A type as an annotation writes it, and what that needs: names of `..models`, and of other modules.

    `std` holds dotted names (`typing.Any`, `collections.abc.Sequence`). The code of an answer's type is at the same
    time the type expression that `Content` takes: _runtime/types.py reads `datetime`, `float`, ... as they must be
    read from JSON.
    """

    code: Code
    models: frozenset[str]
    std: frozenset[str]


class Types:
    """Every type of an API, named once. Inline objects are named after where they stand, or after a hint.

    `files`: requests may hold files, which a package without HTTP knows nothing of.
    """

    def __init__(self, api: Api, surface: Surface | None = None, *, files: bool = True) -> None:
        shapes = Shapes(api)
        self._annotations = Annotations(shapes, names_of(shapes), files)
        self._annotations.asked |= dict.fromkeys(self._annotations.names.components.values())
        for name in _sent_components(shapes):
            self._annotations.of(Schema(type=RefType(name)), "sent")

    def output(self, schema: Schema, *hint: str) -> TypeRef:
        """The type of a value that the API answers with; `hint` names an object that stands nowhere in the document."""
        return self._reference(schema, "read", hint)

    def input(self, schema: Schema, *hint: str) -> TypeRef:
        """The type of a value that is sent: models, dicts, dates or their texts; null where the schema allows it."""
        return self._reference(schema, "sent", hint)

    def files(self, folder: str = "models/", runtime: str = ".._runtime", about: str = _ABOUT) -> Iterator[File]:
        """The modules of the models, by their paths in the package: `models/sandbox.py`.

        `runtime` is the package of the runtime as seen from there, `about` the docstring of the package of models.
        """
        return model_files(Definitions(self._annotations).all(), folder, runtime, about)

    def classes(self) -> Iterator[Code]:
        """The components that are classes, in the order of the document."""
        shapes = self._annotations.shapes
        for name, model in self._annotations.names.components.items():
            if is_class(shapes, shapes.effective(shapes.api.schemas[name])):
                yield model

    def _reference(self, schema: Schema, side: Side, hint: tuple[str, ...]) -> TypeRef:
        told = self._annotations.of(schema, side, hint)
        return TypeRef(renamed(unmarked(told.code), _IN_SIGNATURES), told.models, frozenset(_sources(told)))


def _sources(told: Annotation) -> Iterator[str]:
    for name in told.names:
        if name in _DATES:
            yield _DATES[name]
        elif name in SOURCES and name not in ("Number", "FileInput", "Annotated", "BestFit"):
            module = SOURCES[name]
            yield f"{_MODULES.get(module, module)}.{name}"


def _sent_components(shapes: Shapes) -> list[str]:
    """The components that a request can hold, in the order in which they are met."""
    found: dict[str, None] = {}
    seen: set[int] = set()
    waiting = [each for operation in shapes.api.operations for each in _sent_by(operation)]
    while waiting:
        schema = waiting.pop()
        if isinstance(schema.type, RefType):
            found.setdefault(schema.type.name)
            schema = shapes.api.schemas[schema.type.name]
        if id(schema) not in seen:
            seen.add(id(schema))
            waiting += [child for _, _, child in children(shapes.effective(schema))]
    return [name for name in shapes.api.schemas if name in found]


def _sent_by(operation: Operation) -> Iterator[Schema]:
    for media in operation.body.content if operation.body is not None else ():
        yield from (each for each in (media.schema, media.item_schema) if each is not None)
    yield from (each.schema for each in operation.parameters)
    yield from (each.schema for each in operation.socket_messages if each.sender == "client")
