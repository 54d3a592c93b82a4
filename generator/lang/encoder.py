"""What a snippet language must be able to write: one function a kind of value, each giving `Code`."""

from collections.abc import Iterable
from typing import Literal, Protocol, TypeAlias

from generator.ir import Json
from generator.lang.code import Code, Text, Variable
from generator.request.model import Part

# Where a snippet template puts a collection of pairs: how much room there is depends on it.
Slot: TypeAlias = Literal["query", "headers", "form"]


class Encoder(Protocol):
    """A module of `lang/`: strings of the specification go in, safe source text comes out."""

    def string(self, text: str) -> Code:
        """A string literal, or a word."""

    def text(self, parts: Text) -> Code:
        """Text and environment variables in one expression."""

    def identifier(self, variable: Variable) -> Code:
        """The name that holds an environment variable's value."""

    def value(self, value: Json) -> Code | None:
        """A JSON value in the language's own terms; None where a number would lose its digits."""

    def pairs(self, fields: Iterable[tuple[str, Text]], slot: Slot) -> Code:
        """Names and values in the language's own collection."""

    def raw(self, text: str) -> Code:
        """A body that is sent as it stands, in UTF-8."""

    def part(self, part: Part) -> Code | None:
        """One part of a multipart body; None where the language's HTTP tool can't send it so."""

    def basic(self, user: Variable, password: Variable) -> Code | None:
        """The Authorization header (RFC 7617) as an expression; None where the tool has an option for it."""
