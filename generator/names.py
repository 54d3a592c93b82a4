"""Words and cases: a text of the spec as an identifier, a file name or a prefix; knows no language and no IR."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)

LONGEST = 80

# Spellings that would fall apart at their own capital letters.
_WHOLE = re.compile(r"OAuth|OpenAPI|GraphQL|IPv(?=[46])|MySQL|NoSQL|PostgreSQL|(?<![A-Za-z])(?:iOS|macOS)(?![a-z])")
# Words over character classes: U(pper case), l(etter), d(igit), - for anything else.
_WORD = re.compile(r"d+U+(?=Ul)|d+U+(?![Ul])d*|U+(?=Ul)|U+[ld]*|[ld]+")
_APOSTROPHES = re.compile(r"(?<=\w)['’ʼ](?=\w)")
_PLURAL = re.compile(r"(?<=[A-Z][A-Z])s(?![a-z])")
# Letters that NFKD leaves whole although every reader knows how to spell them in ASCII.
_SPELLED = str.maketrans(
    {
        "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
        "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i",
    }
)  # fmt: skip
_RESERVED = re.compile(r"con|prn|aux|nul|conin|conout|com\d|lpt\d", re.IGNORECASE)
_PROSE = re.compile(r"\S\s+\S")
_PLAIN_STEM = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*", re.ASCII)
_VERSION = re.compile(r"v?\d+(\.\d+)*[a-z]?", re.IGNORECASE)
_UNTOLD = frozenset(
    {"api", "apis", "docs", "documentation", "http", "openapi", "reference", "rest", "restful", "spec"}
    | {"specification", "the", "version"}
)
_LONGEST_PREFIX = 40


@lru_cache(1 << 16)
def words(text: str) -> tuple[str, ...]:
    """The words of a name or sentence in lower case: `getHTTPServer_v2` is get, http, server, v2.

    Splits at separators and where the case says so; digits stay with the letters before them; letters of any
    script are kept. Empty when there is neither letter nor digit.
    """
    text = _APOSTROPHES.sub("", text)
    classes = "".join(map(_class, text))
    classes = "".join("U" if _is_plural(text, place) else kind for place, kind in enumerate(classes))
    for match in _WHOLE.finditer(text):
        classes = classes[: match.start()] + "U" + "l" * (len(match[0]) - 1) + classes[match.end() :]
    return tuple(text[match.start() : match.end()].lower() for match in _WORD.finditer(classes))


def snake(text: str) -> str:
    """`created_at`."""
    return "_".join(words(text))


def screaming(text: str) -> str:
    """`CREATED_AT`."""
    return snake(text).upper()


def kebab(text: str) -> str:
    """`created-at`."""
    return "-".join(words(text))


def pascal(text: str) -> str:
    """`CreatedAt`."""
    return "".join(word[:1].upper() + word[1:] for word in words(text))


def camel(text: str) -> str:
    """`createdAt`."""
    first, *rest = words(text) or ("",)
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def slug(text: str, fallback: str = "item") -> str:
    """A file name without extension: lower-case ASCII letters, digits and single hyphens, at most 80 characters.

    Never empty and never a name that Windows reserves. Letters without an ASCII spelling become their code point
    (`u6570`); a text with neither letter nor digit gives the fallback's slug. A text in several words is prose,
    whose inner capitals (`DigitalGarden`) split nothing.
    """
    parts = words(text.lower() if _PROSE.search(text) else text)
    name = "-".join(filter(None, (_ascii(part, _code_point) for part in parts))).lower()
    if not name:
        return slug(fallback, "") if fallback else "item"
    return _bounded(_unreserved(name), text)


def unique_slugs(items: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The slug of each (key, text) by key, no two alike.

    Texts that fall together all get their own key appended, so that an item's slug follows from the item and from
    whether it clashes, never from its place in the list. The first text counts where a key comes twice.
    """
    texts: dict[str, str] = {}
    for key, text in items:
        texts.setdefault(key, text)
    return distinct(
        {
            key: (name := slug(text, key), _with_key(name, key), _with_digest(name, key), _whole_digest(key))
            for key, text in texts.items()
        }
    )


def file_stem(operation_id: str) -> str:
    """The file name of an operation without extension: a normal identifier stays exactly as it is.

    Anything else keeps its ASCII letters and their case, and has hyphens for the rest. Two ids can fall together
    (`a.b` and `a/b`, or in case alone): `unique_file_stems` tells those apart.
    """
    if _PLAIN_STEM.fullmatch(operation_id):
        return _bounded(_unreserved(operation_id), operation_id)
    kept = re.sub(r"[^A-Za-z0-9_]+", "-", _ascii(operation_id, _code_point)).strip("-")
    return _bounded(_unreserved(kept), operation_id) if kept else f"operation-{_digest(operation_id)}"


def unique_file_stems(operation_ids: Iterable[str]) -> dict[str, str]:
    """The file stem of each operationId, no two alike, even where case does not count.

    Ids that fall together all get a hash of their own; but one that is a normal identifier yields to none that is not.
    """
    stems = {key: file_stem(key) for key in operation_ids}
    plain = {stem.lower() for key, stem in stems.items() if key == stem}
    return distinct(
        {
            key: (
                *(() if key != stem and stem.lower() in plain else (stem,)),
                _with_digest(stem, key),
                _whole_digest(key),
            )
            for key, stem in stems.items()
        }
    )


def distinct(candidates: Mapping[Key, Sequence[str]], taken: Iterable[str] = ()) -> dict[Key, str]:
    """For each key the first of its names that no other key has and that is not taken, whatever the case.

    All that clash move on to their next name together, so that the order of the keys says nothing; the last name
    of a key must be its own.
    """
    reserved = {name.lower() for name in taken}
    level = dict.fromkeys(candidates, 0)
    chosen = {key: names[0] for key, names in candidates.items()}
    while True:
        count = Counter(name.lower() for name in chosen.values())
        clashing = [
            key
            for key, name in chosen.items()
            if (count[name.lower()] > 1 or name.lower() in reserved) and level[key] + 1 < len(candidates[key])
        ]
        if not clashing:
            return chosen
        for key in clashing:
            level[key] += 1
            chosen[key] = candidates[key][level[key]]


def environment_prefix(title: str) -> str:
    """The prefix of a title's environment variables: `Nullspace API` is NULLSPACE, `Pet store - OpenAPI 3.0` PET_STORE.

    An ASCII identifier of at most 40 characters; `API` when the title has no word of its own.
    """
    tokens = re.split(r"[^A-Za-z0-9.]+", _APOSTROPHES.sub("", _ascii(title, lambda _: " ")))
    told = [token for token in tokens if not _VERSION.fullmatch(token) and token.lower() not in _UNTOLD]
    name = re.sub(r"[^A-Za-z0-9]+", "_", "_".join(told)).strip("_").upper()
    if len(name) > _LONGEST_PREFIX:
        name = (name[: _LONGEST_PREFIX + 1].rpartition("_")[0] or name[:_LONGEST_PREFIX]).rstrip("_")
    if not name:
        return "API"
    return f"API_{name}" if name[0].isdigit() else name


def _class(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Lu", "Lt"):
        return "U"
    return {"L": "l", "M": "l", "N": "d"}.get(category[0], "-")


def _is_plural(text: str, place: int) -> bool:
    """Whether the character is the plural's s behind an acronym: `userIDs`."""
    return text[place] == "s" and _PLURAL.match(text, place) is not None


def _ascii(text: str, unknown: Callable[[str], str]) -> str:
    """The text in ASCII: accents dropped, letters that have no such spelling as `unknown` says, the rest a hyphen."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_SPELLED))
    return "".join(
        character if character.isascii() else unknown(character) if character.isalnum() else "-"
        for character in decomposed
        if not unicodedata.combining(character)
    ).strip("-")


def _code_point(character: str) -> str:
    return f"u{ord(character):04x}"


def _whole_digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def _digest(text: str) -> str:
    return _whole_digest(text)[:8]


def _with_digest(name: str, text: str) -> str:
    return f"{name[: LONGEST - 9].rstrip('-')}-{_digest(text)}"


def _with_key(name: str, key: str) -> str:
    """The name with its key's own slug behind it, or that alone where it already begins with the name."""
    own = slug(key)
    return own if own.startswith(name) else _bounded(f"{name}-{own}", f"{name}\0{key}")


def _unreserved(name: str) -> str:
    return f"{name}-x" if _RESERVED.fullmatch(name) else name


def _bounded(name: str, whole: str) -> str:
    """The name, cut where it is too long and then told apart by a hash of the whole text."""
    return name if len(name) <= LONGEST else _with_digest(name, whole)
