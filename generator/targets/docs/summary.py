"""The short form of a description, for lists and front matter."""

from generator.lang.markdown import plain_text

_LONGEST = 200


def summary_of(description: str) -> str:
    """The words of the first paragraph; where that is long, its first sentences, or as many words as fit."""
    words = plain_text(description)
    if len(words) <= _LONGEST:
        return words
    cut = words[: _LONGEST + 1]
    sentence = max(cut.rfind(end) for end in (". ", "! ", "? "))
    if sentence > 0:
        return cut[: sentence + 1]
    return cut[: cut.rfind(" ") if " " in cut else _LONGEST].rstrip(",;:") + " …"
