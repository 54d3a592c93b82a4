"""A type as an annotation writes it, and the names that it needs; knows no schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from generator.lang.code import Code

_NAME: Final = re.compile(r"\"(?:[^\"\\]|\\.)*\"|(?<![\w.])[^\W\d]\w*")
_VALUE: Final = re.compile(r"\"(?:[^\"\\]|\\.)*\"|-?[\w]+")
_MARK: Final = re.compile(r"\"(?:[^\"\\]|\\.)*\"|\bAnnotated\[|, BestFit\]")
# Where each name comes from that is none of a model's.
SOURCES: Final = {
    "Any": "typing",
    "Annotated": "typing",
    "Literal": "typing",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Decimal": "decimal",
    "UUID": "uuid",
    **dict.fromkeys(("Base64", "Base64Url", "Date", "DateTime", "DecimalNumber", "Number", "Time"), "formats"),
    "Unknown": "models",
    "BestFit": "unions",
    "Tagged": "unions",
    "FileInput": "files",
}


@dataclass(frozen=True, slots=True)
class Annotation:
    """A type as alternatives, None not among them but in `nullable`; the models and other names that they need.

    `fits`: several of the alternatives are objects, and none of their fields tells which of them a value is.
    """

    options: tuple[str, ...]
    nullable: bool = False
    models: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    fits: bool = False

    @property
    def code(self) -> Code:
        """The annotation: `Cat | Dog | None`."""
        null = not self.options or (self.nullable and self.options not in (("Any",), ("object",)))
        return Code(" | ".join([*self.options, *(["None"] if null else [])]))

    @property
    def marked(self) -> Code:
        """The annotation as what reads values needs it: `Annotated[Cat | Dog | None, BestFit]`."""
        return Code(f"Annotated[{self.code}, BestFit]") if self.fits else self.code

    def wrapped(self, write: Callable[[str], str], *names: str) -> Annotation:
        """A generic type around this one."""
        return Annotation((write(self.marked),), False, self.models, self.names | set(names))

    def or_none(self, nullable: bool = True) -> Annotation:
        """The same type, or null where that is so."""
        return replace(self, nullable=True) if nullable else self

    def fitting(self) -> Annotation:
        """The same type, of which the alternative that fits a value best is read."""
        return replace(self, fits=True, names=self.names | {"Annotated", "BestFit"})


def plain(name: str, *names: str) -> Annotation:
    """A type by its name."""
    return Annotation((name,), names=frozenset({*names, *({name} & SOURCES.keys())}))


def union(parts: Iterable[Annotation], anything: str) -> Annotation:
    """Any of the types, each once; `anything` alone where it is one of them, unless models are read beside it."""
    listed = list(parts)
    options = _merged(dict.fromkeys(option for part in listed for option in part.options))
    if anything in options and not (anything == "Any" and any(part.models for part in listed)):
        return plain(anything)
    return Annotation(
        options,
        any(part.nullable or not part.options for part in listed),
        frozenset[str]().union(*(part.models for part in listed)),
        frozenset[str]().union(*(part.names for part in listed)),
        any(part.fits for part in listed),
    )


def _merged(options: Iterable[str]) -> tuple[str, ...]:
    """The alternatives, with all literals as one."""
    listed = list(options)
    literals = [value for each in listed if each.startswith("Literal[") for value in _VALUE.findall(each[8:-1])]
    whole = f"Literal[{', '.join(dict.fromkeys(literals))}]"
    return tuple(dict.fromkeys(whole if each.startswith("Literal[") else each for each in listed))


def unmarked(code: str) -> Code:
    """The annotation as signatures write it: a plain union, whichever of its alternatives is read."""
    return Code(_MARK.sub(lambda found: found[0] if found[0].startswith('"') else "", code))


def renamed(code: str, names: dict[str, str]) -> Code:
    """The annotation with some names replaced; strings within stay."""
    return Code(_NAME.sub(lambda found: names.get(found[0], found[0]), code))
