"""Which characters of a text are safe to show in source code; shared by every language's encoder."""

import unicodedata

# Categories whose characters a reader can't see or that reorder what he sees: controls, formats (bidi, zero width),
# surrogates, private use, unassigned, separators other than the blank.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"})


def is_hidden(character: str) -> bool:
    """Whether the character must be written as an escape to be seen for what it is (Unicode Technical Report 36)."""
    return not (" " <= character <= "~") and unicodedata.category(character) in _HIDDEN


def has_hidden(text: str) -> bool:
    """Whether any character of the text must be written as an escape."""
    return not text.isprintable() and any(map(is_hidden, text))
