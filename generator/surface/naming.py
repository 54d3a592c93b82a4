"""What resources and methods are called: words from tags, paths and operationIds; knows no case and no language.

The rule, which every name follows for itself, so that a new operation changes no other's name:

- A resource is the operation's first tag, or else the first segment of its path that is a word and no version.
- A method is `x-method-name`, or else the words of the operationId without the resource's own noun where that stands
  first (`sandboxes/list`, `volumeDownloadUrl`) or right behind the verb (`createSandbox`, `updateTemplateVisibility`).
  The noun is taken off in the singular; in the plural where it ends a name that begins with `list`, `search`, `find`,
  `query` or `count`.
- Where two operations of a resource fall together this way, the one that was shortened keeps all its words, and a
  warning names both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from generator.ir import Operation, Slot
from generator.names import distinct, words

Words = tuple[str, ...]

_LISTING: Final = frozenset({"list", "search", "find", "query", "count"})
_VERSION: Final = re.compile(r"v\d+[a-z0-9]*|\d+|api|rest|latest")
_SIBILANT: Final = re.compile(r"(ss|x|z|ch|sh)es$")
_VERBS: Final = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_UNFILED: Final = "general"


def resource_name(operation: Operation) -> str:
    """The text that names an operation's resource: its first tag, or a segment of its path."""
    if operation.tags and words(operation.tags[0]):
        return operation.tags[0]
    segments = (segment for part in operation.path if isinstance(part, str) for segment in part.split("/"))
    return next((each for each in segments if words(each) and not _VERSION.fullmatch("".join(words(each)))), _UNFILED)


def tag_words(tag: str) -> Words:
    """The words of a tag. A tag is a title: inner capitals (`WebSocket`, `GitHub`) split nothing."""
    return words(tag.lower() if tag[:1].isupper() else tag) or (_UNFILED,)


def method_words(operations: Sequence[Operation], resource: Words) -> Mapping[str, Words]:
    """The words of each method of a resource by operation id, no two alike."""
    whole = {each.id: words(each.id) for each in operations}
    shortened = [each.id for each in operations if _candidates(each, resource)[0] != whole[each.id]]
    told = [each.id for each in operations if _told(each)]
    by_text: dict[str, Words] = {}
    candidates: dict[str, list[str]] = {}
    for operation in operations:
        listed = [*_candidates(operation, resource), (*whole[operation.id], "x", _code_points(operation.id))]
        candidates[operation.id] = ["_".join(each) for each in listed]
        by_text |= {"_".join(each): each for each in listed}
    chosen: dict[str, str] = {}
    # Who is given a name keeps it, then who has it whole; those that were shortened to it yield.
    for group in (told, [key for key in whole if key not in {*told, *shortened}], [*shortened]):
        left = {key: candidates[key] for key in group if key not in chosen}
        chosen |= distinct(left, chosen.values())
    return {key: by_text[text] for key, text in chosen.items()}


def shortest(operation: Operation, resource: Words) -> Words:
    """The words that a method would have were it alone in its resource."""
    return _candidates(operation, resource)[0]


def unique_words(candidates: Mapping[str, Sequence[Words]]) -> Mapping[str, Words]:
    """For each key the first of its names that no other key has."""
    by_text = {"_".join(each): each for listed in candidates.values() for each in listed}
    chosen = distinct({key: ["_".join(each) for each in listed] for key, listed in candidates.items()})
    return {key: by_text[text] for key, text in chosen.items()}


def singular(word: str) -> str:
    """An English noun in the singular, as far as its ending tells: `sandboxes` is sandbox, `policies` policy."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if _SIBILANT.search(word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _candidates(operation: Operation, resource: Words) -> list[Words]:
    whole = words(operation.id) or ("call",)
    if _told(operation):
        return [_told(operation), whole]
    if operation.derived_id:
        return [_derived(operation, resource), whole]
    return list(dict.fromkeys([_shortened(whole, resource), whole]))


def _told(operation: Operation) -> Words:
    told = operation.extensions.get("x-method-name")
    return words(told) if isinstance(told, str) else ()


def _shortened(whole: Words, resource: Words) -> Words:
    one = (*resource[:-1], singular(resource[-1]))
    for noun in dict.fromkeys((resource, one)):
        rest = whole[len(noun) :]
        if whole[: len(noun)] == noun and rest:
            return _shortened_behind_verb(rest, resource, one)
    return _shortened_behind_verb(whole, resource, one)


def _shortened_behind_verb(whole: Words, resource: Words, one: Words) -> Words:
    many = whole[0] in _LISTING and len(whole) == 1 + len(resource)
    noun = resource if many else one
    return (whole[0], *whole[1 + len(noun) :]) if whole[1 : 1 + len(noun)] == noun else whole


def _derived(operation: Operation, resource: Words) -> Words:
    """The method's verb and the segments behind the resource's: `GET /pets/{id}/photos` of pets is get, photos."""
    fixed = [word for part in operation.path if isinstance(part, str) for word in _segments(part)]
    behind = [each for each in fixed if each != resource and not _VERSION.fullmatch("".join(each))]
    verb = _VERBS.get(operation.method, operation.method.lower())
    if verb == "get" and not (operation.path and isinstance(operation.path[-1], Slot)) and not behind:
        verb = "list"
    return (verb, *(word for each in behind for word in each))


def _segments(text: str) -> Iterable[Words]:
    return (words(segment) for segment in text.partition("?")[0].split("/") if words(segment))


def _code_points(text: str) -> str:
    """The text as a word that no other text has."""
    return "".join(char if char.isascii() and char.isalnum() else f"x{ord(char):x}" for char in text)
