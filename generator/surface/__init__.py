"""The public surface of a client, language-free: resources, methods, arguments, answers, paging, credentials."""

from generator.surface.build import clashes_of, surface_of
from generator.surface.calls import Call, FileValue, call_of
from generator.surface.model import (
    Answer,
    Argument,
    BodyPlan,
    Clash,
    Credential,
    ErrorShape,
    Method,
    Outcome,
    Paging,
    Resource,
    Surface,
)

__all__ = [
    "Answer",
    "Argument",
    "BodyPlan",
    "Call",
    "Clash",
    "Credential",
    "ErrorShape",
    "FileValue",
    "Method",
    "Outcome",
    "Paging",
    "Resource",
    "Surface",
    "call_of",
    "clashes_of",
    "surface_of",
]
