"""When a request may be sent again, and how long to wait before; knows no client."""

from __future__ import annotations

import math
from collections.abc import Mapping

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "QUERY"})
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 8.0
LONGEST_WISH = 60.0


def passing(status: int) -> bool:
    """Tell whether a status speaks of a state that may pass: 408, 429 and all of 5xx."""
    return status in {408, 429} or status >= 500


def pause(taken: int, chance: float) -> float:
    """Return the seconds to wait before the next attempt: exponential, with full jitter.

    `taken` counts the attempts repeated so far, `chance` is a random number of [0, 1).
    """
    return min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(taken, 10)) * chance


def wish(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that the server asks to wait, at most 60; None: it doesn't say, or not legibly.

    `retry-after-ms` is read before `Retry-After` (RFC 9110, section 10.2.3: seconds or a date). `now` is Unix time.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return _bounded(milliseconds / 1000)
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is None and text:
        moment = _date(text)
        seconds = None if moment is None else moment - now
    return None if seconds is None else _bounded(seconds)


def _bounded(seconds: float) -> float:
    return max(0.0, min(LONGEST_WISH, seconds))


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return None if math.isnan(number) else number


def _date(text: str) -> float | None:
    from email.utils import mktime_tz, parsedate_tz

    moment = parsedate_tz(text)
    try:
        return None if moment is None else float(mktime_tz(moment))
    except (ValueError, OverflowError):
        return None
