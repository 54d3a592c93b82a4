"""Which names a language would not take as they are; knows no guide."""

from __future__ import annotations

from generator.lang.chain import javascript, python


def is_reserved(words: tuple[str, ...]) -> bool:
    """Whether some language writes another name in its place, with `value` behind it."""
    return any(name.lower().endswith("value") for name in map(str, _written(words))) and words[-1:] != ("value",)


def _written(words: tuple[str, ...]) -> tuple[str, str]:
    return javascript.identifier(words), python.identifier(words)
