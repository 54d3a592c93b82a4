"""A change of a contract as plain values; compares nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Rule: TypeAlias = Literal[
    "operation-added",
    "operation-removed",
    "operation-moved",
    "operation-deprecated",
    "security-changed",
    "parameter-added",
    "parameter-removed",
    "parameter-required",
    "parameter-optional",
    "parameter-style",
    "body-added",
    "body-removed",
    "body-required",
    "body-optional",
    "media-added",
    "media-removed",
    "status-added",
    "status-removed",
    "header-added",
    "header-removed",
    "message-added",
    "message-removed",
    "field-added",
    "field-removed",
    "field-required",
    "field-optional",
    "deprecated",
    "type-changed",
    "null-added",
    "null-removed",
    "value-added",
    "value-removed",
    "variant-added",
    "variant-removed",
    "limit-tightened",
    "limit-loosened",
    "limit-changed",
    "default-changed",
]
Kind: TypeAlias = Literal["operation", "webhook", "model"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a change is of: an operation or webhook by its id, a named schema by its name.

    `is_gone` says that only the previous version has it.
    """

    kind: Kind
    id: str
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `part` is what of the subject changed, from the outside in: `("query parameter", "limit")`, or
    `("request body",)`, or `("answer 200",)`; `field` the way to a field in it (`items[].name`), empty where none is
    meant. `before` and `after` are what was and what is, in words or as the specification writes it; empty for none.
    """

    subject: Subject
    rule: Rule
    is_breaking: bool
    part: tuple[str, ...] = ()
    field: str = ""
    before: str = ""
    after: str = ""
