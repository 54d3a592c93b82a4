"""Regular expressions of ECMA-262 as jsonschema-rs understands them: does one compile, does text match it."""

from functools import lru_cache

from jsonschema_rs import Draft202012Validator, ValidationError


@lru_cache(maxsize=4096)
def _validator(pattern: str) -> Draft202012Validator | None:
    try:
        return Draft202012Validator({"pattern": pattern})
    except (ValidationError, ValueError):
        return None


def compiles(pattern: str) -> bool:
    """Whether the pattern can be checked at all; one that cannot is ignored everywhere."""
    return _validator(pattern) is not None


def matches(pattern: str, text: str) -> bool:
    """Whether the pattern is found in the text (it is not anchored); true for a pattern that cannot be checked."""
    validator = _validator(pattern)
    try:
        return validator is None or validator.is_valid(text)
    except (ValidationError, ValueError):
        # Too much backtracking, or text that UTF-8 cannot carry.
        return False
