"""The rule that quantities have a unit: in the name of the field or parameter, or in its description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.ir import NumberType, Schema
from generator.names import words
from generator.style.rule import Finding
from generator.style.subject import Subject

_QUANTITIES: Final = frozenset(
    {"age", "delay", "duration", "elapsed", "expiry", "interval", "latency", "lifetime", "period", "timeout", "ttl"}
    | {"uptime", "disk", "memory", "ram", "storage", "bandwidth", "bitrate"}
)
_UNITS: Final = frozenset(
    {"ns", "us", "ms", "s", "sec", "second", "min", "minute", "h", "hour", "day", "week", "month", "year"}
    | {"nanosecond", "microsecond", "millisecond", "millis", "epoch", "unix", "tick", "frame"}
    | {"b", "kb", "mb", "gb", "tb", "kib", "mib", "gib", "tib", "byte", "kilobyte", "megabyte", "gigabyte"}
    | {"terabyte", "kibibyte", "mebibyte", "gibibyte", "tebibyte", "bit", "bps", "kbps", "mbps", "gbps", "kilobit"}
    | {"megabit", "percent", "percentage", "ratio", "fraction"}
)


def missing_unit(subject: Subject) -> Iterator[Finding]:
    """Numbers called timeout, duration, memory and the like say in which unit they are."""
    hint = "Name the unit in the description, or in the name itself."
    for prop in subject.properties:
        if _lacks_unit(subject, prop.name, prop.schema, ""):
            yield Finding(prop.schema.at, f"the field `{prop.name}` does not say in which unit it is", hint)
    for parameter in (*subject.parameters, *subject.headers):
        if _lacks_unit(subject, parameter.name, parameter.schema, parameter.description):
            yield Finding(parameter.at, f"the parameter `{parameter.name}` does not say in which unit it is", hint)


def _lacks_unit(subject: Subject, name: str, schema: Schema, description: str) -> bool:
    """Whether the name is a quantity's and neither name, format nor description has a unit."""
    parts = words(name)
    opened = subject.api.resolved(schema)
    if not parts or parts[-1] not in _QUANTITIES or parts == ("age",) or not isinstance(opened.type, NumberType):
        return False
    text = " ".join([description, schema.description, schema.title, opened.description, opened.type.format])
    told = {*parts, *words(text)}
    return "%" not in text and not any(word in _UNITS or word.removesuffix("s") in _UNITS for word in told)
