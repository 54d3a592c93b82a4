"""Believable strings and numbers within the bounds of their types, best first; knows no objects."""

import base64
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, localcontext
from typing import Final

from generator.conformance.formats import INTEGER_RANGES
from generator.conformance.patterns import matches
from generator.ir import NumberType, StringType
from generator.samples import pattern
from generator.samples.believable import Hint, filled, moment, number, text, uuid

# A date-time is a moment of the story; what the format says of itself comes before what the name says.
_FORMATS: Final[Mapping[str, Callable[[Hint], str]]] = {
    "date-time": moment,
    "date": lambda hint: moment(hint)[:10],
    "time": lambda hint: moment(hint)[11:],
    "date-time-local": lambda hint: moment(hint)[:19],
    "time-local": lambda hint: moment(hint)[11:19],
    "uuid": uuid,
    "guid": uuid,
    "ulid": lambda _: "01KKNZQ8CYA1B2C3D4E5F6G7H8",
    "duration": lambda _: "PT30M",
    "hostname": lambda _: "api.example.com",
    "ipv4": lambda _: "203.0.113.7",
    "ipv6": lambda _: "2001:db8::7",
    "cidr": lambda _: "203.0.113.0/24",
    "mac": lambda _: "02:00:5e:10:00:07",
    "json-pointer": lambda _: "/name",
    "uri-template": lambda _: "https://example.com/reports/{id}",
    "uri-reference": lambda _: "/reports/weekly",
    "regex": lambda _: "^[a-z]+$",
    "byte": lambda hint: base64.b64encode(text(hint).encode()).decode(),
    "base64": lambda hint: base64.b64encode(text(hint).encode()).decode(),
    "base64url": lambda hint: base64.urlsafe_b64encode(text(hint).encode()).decode().rstrip("="),
    "int64": lambda hint: str(number(hint, whole=True) or 42),
    "int32": lambda hint: str(number(hint, whole=True) or 42),
    "decimal": lambda hint: str(number(hint, whole=False) or "19.99"),
    "unix-time": lambda _: "1773480413",
    "json": lambda _: "{}",
    "html": lambda _: "<p>Hello from Ada</p>",
    "markdown": lambda _: "Hello from *Ada*",
    "color": lambda _: "#3366cc",
    "language": lambda _: "en",
    "phone": lambda _: "+442079460123",
}
# Formats that a text of the table may already have: it is taken if it looks the part.
_LIKE: Final[Mapping[str, tuple[str, str]]] = {
    "email": ("@", "ada@example.com"),
    "idn-email": ("@", "ada@example.com"),
    "uri": ("://", "https://example.com/{lead-path}"),
    "url": ("://", "https://example.com/{lead-path}"),
    "iri": ("://", "https://example.com/{lead-path}"),
}
# Words that meet what passwords, codes and labels are commonly asked for.
_STOCK: Final = ("Correct-Horse-7", "correct-horse-7", "CORRECT_HORSE", "correct_horse", "Engine", "engine", "ENGINE")
_FILLER: Final = "a1b2c3d4e5f6g7h8i9j0klmnopqrstuvwxyz"
_LONGEST: Final = 100_000
# Python writes no integer of more digits.
_MOST_BITS: Final = 13_000


def strings(kind: StringType, hint: Hint) -> Iterator[str]:
    """Texts that keep the type's lengths and pattern, best first, each once."""
    seen: set[str] = set()
    for made in _drafts(kind, hint):
        for fitted in dict.fromkeys((made, _lengthened(made, kind))):
            if fitted not in seen and _keeps(kind, fitted):
                seen.add(fitted)
                yield fitted


def _drafts(kind: StringType, hint: Hint) -> Iterator[str]:
    """What might do, most believable first; lengths and pattern are not kept yet."""
    plain = _numbered(_told(kind, hint), hint)
    yield plain
    if kind.pattern is not None:
        words = hint.words or ("example",)
        yield from ("-".join(words), "_".join(words), words[-1], words[-1].capitalize(), words[-1].upper())
        yield from ("_".join(words).upper(), *_STOCK)
        yield from (_numbered(made, hint) for made in pattern.samples(kind.pattern))
        yield from pattern.samples(kind.pattern)
    if kind.max_length is not None and len(plain) > kind.max_length:
        yield from (word for word in plain.split() if len(word) <= kind.max_length)
        yield from (plain[: kind.max_length].strip("-_. "), plain[: kind.max_length], _FILLER[: kind.max_length])
    if not kind.format:
        yield from (_numbered("example", hint), "a1b2c3d4", "1", "")


def _told(kind: StringType, hint: Hint) -> str:
    """What format or name say; a media type inside the text says something too."""
    if kind.format in _FORMATS:
        return _FORMATS[kind.format](hint)
    named = text(hint)
    if kind.format in _LIKE:
        mark, otherwise = _LIKE[kind.format]
        return named if mark in named else filled(otherwise, hint, hint.words)
    if kind.content_media_type.endswith("json") and not kind.content_encoding:
        return "{}"
    if kind.content_encoding.lower() in ("base64", "base64url"):
        return _FORMATS[kind.content_encoding.lower()](hint)
    return named


def _numbered(made: str, hint: Hint) -> str:
    """Told apart from the items before it in a list."""
    if hint.index == 0:
        return made
    head, at, tail = made.partition("@")
    if at:
        return f"{head}{hint.index + 1}@{tail}"
    if made[-1:].isdecimal() and made.isascii():
        last = (int(made[-1]) + hint.index) % 10
        return f"{made[:-1]}{last}" if hint.index < 10 else f"{made}{hint.index}"
    return f"{made}-{hint.index + 1}" if "-" in made or "_" in made else f"{made} {hint.index + 1}"


def _lengthened(made: str, kind: StringType) -> str:
    """The text with filler behind it, where it is too short and nothing but a length is asked for."""
    low = kind.min_length or 0
    if len(made) >= low or low > _LONGEST:
        return made
    if made and low > len(made) * 3:
        return (f"{made} " * (low // len(made) + 1))[:low].rstrip().ljust(low, "x")
    return made + (_FILLER * (low // len(_FILLER) + 1))[: low - len(made)]


def _keeps(kind: StringType, made: str) -> bool:
    if len(made) < (kind.min_length or 0) or (kind.max_length is not None and len(made) > kind.max_length):
        return False
    return kind.pattern is None or matches(kind.pattern, made)


def numbers(kind: NumberType, hint: Hint) -> Iterator[int | Decimal]:
    """Numbers that keep the type's bounds and step, best first, each once."""
    low, high = _bounds(kind)
    told = number(hint, whole=kind.integer)
    wanted: list[int | Decimal] = [] if told is None else [told]
    wanted += [1] if kind.integer else [Decimal("1.5"), 1, Decimal("0.5")]
    seen: set[int | Decimal] = set()
    for value in (*wanted, *(bound for bound in (low, high) if bound is not None), 0):
        made = _stepped(value + hint.index * (kind.multiple_of or 1), kind, low, high)
        if made is not None and made not in seen:
            seen.add(made)
            yield made


def _bounds(kind: NumberType) -> tuple[int | Decimal | None, int | Decimal | None]:
    """Lower and upper bound, those of an integer format included, moved inside where they are exclusive."""
    low, high = kind.minimum, kind.maximum
    if kind.integer:
        low = None if low is None else _up(low) + (kind.exclusive_minimum and _up(low) == low)
        high = None if high is None else -_up(-high) - (kind.exclusive_maximum and -_up(-high) == high)
    if kind.format in INTEGER_RANGES:
        least, most = INTEGER_RANGES[kind.format]
        return (least if low is None else max(low, least)), (most if high is None else min(high, most))
    return low, high


def _stepped(
    value: int | Decimal, kind: NumberType, low: int | Decimal | None, high: int | Decimal | None
) -> int | Decimal | None:
    """The value moved between the bounds and onto the step; None where there is no such number."""
    if low is not None and value < low:
        value = low
    if high is not None and value > high:
        value = high
    step = kind.multiple_of
    with localcontext(prec=60):
        if step is not None and step > 0:
            value = _up(Decimal(value) / Decimal(step)) * step
            value = value - step if high is not None and value > high else value
        elif not kind.integer:
            value = _inside(value, kind, low, high)
    if kind.integer:
        value = int(value) if value == int(value) else _up(value)
    outside = (low is not None and value < low) or (high is not None and value > high)
    return None if outside or _excluded(value, kind) or _is_endless(value) else value


def _inside(
    value: int | Decimal, kind: NumberType, low: int | Decimal | None, high: int | Decimal | None
) -> int | Decimal:
    """A number off an exclusive bound, half-way to the other one if there is one."""
    if not _excluded(value, kind):
        return value
    if low is not None and high is not None:
        return (Decimal(low) + Decimal(high)) / 2
    return value + 1 if value == low else value - 1


def _excluded(value: int | Decimal, kind: NumberType) -> bool:
    return (kind.exclusive_minimum and value == kind.minimum) or (kind.exclusive_maximum and value == kind.maximum)


def _is_endless(value: int | Decimal) -> bool:
    return isinstance(value, int) and value.bit_length() > _MOST_BITS


def _up(value: int | Decimal) -> int:
    """The smallest integer that is not less."""
    whole = int(value)
    return whole + 1 if value > whole else whole
