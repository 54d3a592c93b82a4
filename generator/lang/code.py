"""The one type that a template may print: text that is safe in the place it is meant for."""

from collections.abc import Iterable
from typing import Self


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
