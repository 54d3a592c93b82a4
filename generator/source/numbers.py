"""Numbers of JSON and YAML as exact values, within bounds that keep arithmetic on them cheap."""

from decimal import Decimal, InvalidOperation

MAX_DIGITS = 4_000
MAX_EXPONENT = 10_000


class NumberTooLarge(ValueError):
    """A number that nobody means: expanding it would take more memory than the machine has."""


def integer(text: str, base: int = 10) -> int:
    """The value of an integer literal; NumberTooLarge when it has more than MAX_DIGITS digits."""
    if len(text) > MAX_DIGITS:
        raise NumberTooLarge(f"an integer of {len(text)} digits")
    return int(text, base)


def decimal(text: str) -> Decimal:
    """The value of a number literal with its digits kept; NumberTooLarge when digits or exponent go too far."""
    if len(text) > MAX_DIGITS:
        raise NumberTooLarge(f"a number of {len(text)} characters")
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise NumberTooLarge("a number with an exponent that is out of bounds") from None
    if not -MAX_EXPONENT <= value.adjusted() <= MAX_EXPONENT:
        raise NumberTooLarge(f"a number with an exponent of {value.adjusted()}")
    return value
