"""The one type that a template may print: text that is safe in the place it is meant for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self, TypeAlias

_ENVIRONMENT_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Code(str):
    """Text of a target language, encoded by a function of `lang/` or written by the tool itself.

    Everything else that a view holds as plain `str` is text of the specification, which may be hostile: the
    renderer refuses to print it, and `mypy` refuses it where a view asks for `Code`. Slicing, joining and
    formatting give a plain `str` again, so safety cannot leak by accident.
    """

    __slots__ = ()

    @classmethod
    def joined(cls, separator: str, parts: "Iterable[Code]") -> Self:
        """The parts with a separator of the tool's own between them."""
        return cls(separator.join(parts))


@dataclass(frozen=True, slots=True)
class Variable:
    """An environment variable that a snippet reads, and the words of the identifier that holds it.

    Raises:
        ValueError: `name` is no portable name of an environment variable (POSIX.1-2024, 8.1).
    """

    name: str
    words: tuple[str, ...]

    def __post_init__(self) -> None:
        if not _ENVIRONMENT_NAME.fullmatch(self.name):
            raise ValueError(f"{self.name!r} cannot name an environment variable")


# Text of the specification with variables between: encoders turn it into one expression. `Code` alone is one already.
Text: TypeAlias = Sequence[str | Variable]
