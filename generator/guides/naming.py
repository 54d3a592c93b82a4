"""What the values of a guide are called: short names that say what they hold, no two alike; knows no language."""

from __future__ import annotations

import re
from itertools import chain, count
from typing import Final, TypeAlias

from generator.lang.chain.reserved import is_reserved
from generator.names import slug, words

Words: TypeAlias = tuple[str, ...]

# The second word of `startFromSnapshot` names nothing that was made.
_PREPOSITIONS: Final = frozenset(
    {"a", "an", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "to", "with"}
)
# Variables that a shell, or what it starts, gives a meaning to (POSIX.1-2024, 8.1 and 8.3, and bash's own).
_SPECIAL: Final = re.compile(
    r"(BASH|DIRSTACK|COMP|FUNC|HIST|LC_|LD_|DYLD_|NODE|PYTHON|CURL_|SSL|JQ_|GIT_|TMP|XDG_)\w*"
    r"|\w*_PROXY|CDPATH|COLUMNS|ENV|E?UID|GROUPS|HOME|HOSTNAME|HOSTTYPE|IFS|LANG(UAGE)?|LINES|LINENO|LOGNAME|MACHTYPE"
    r"|MAIL\w*|OLDPWD|OPT(ARG|IND|ERR)|OSTYPE|PATH|PIPESTATUS|PPID|PS\d|PWD|RANDOM|REPLY|SECONDS|SHELL(OPTS)?|SHLVL"
    r"|SRANDOM|TERM|TIMEFORMAT|TZ|USER|EDITOR|VISUAL|PAGER"
)


class Names:
    """Names that are given away, each once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def claim(self, *candidates: Words) -> Words:
        """The first candidate that is free, from now on taken; the last with a number where none is."""
        last = candidates[-1]
        listed = chain(candidates, ((*last, str(number)) for number in count(2)))
        chosen = next(each for each in listed if "".join(each) not in self._taken)
        self._taken.add("".join(chosen))
        if is_reserved(chosen):
            self._taken.add("".join((*chosen, "value")))
        return chosen


def plain_words(text: str) -> Words:
    """The words of a name in lower-case ASCII, fit for an identifier of any language."""
    parts = tuple(slug(text, "value").split("-"))
    return parts if parts[0][:1].isalpha() else ("value", *parts)


def capitals(name: Words) -> str:
    """`SANDBOX_ID`."""
    return "_".join(name).upper()


def is_special(name: str) -> bool:
    """Whether a shell, or what it starts, gives the variable a meaning."""
    return _SPECIAL.fullmatch(name) is not None


def holders(step: Words, *, makes: bool) -> tuple[Words, ...]:
    """What the answer of a step may be called, the best first: what the step makes, or whose result it is."""
    named = makes and len(step) > 1 and step[1] not in _PREPOSITIONS and not step[1].isdigit()
    return ((step[1:],) if named else ()) + ((*step, "result"),)


def body_name(holder: Words) -> str:
    """What a shell calls the text of an answer: `SANDBOX_JSON`."""
    return capitals(holder if holder[-1] == "result" else (*holder, "json"))


def title(step: str) -> str:
    """A step's id as a heading: `Create sandbox`."""
    told = " ".join(words(step)) or step
    return told[:1].upper() + told[1:]
