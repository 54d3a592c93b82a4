"""Which folder an operation's files go to: that of its first tag."""

from collections.abc import Iterable, Iterator, Mapping

from generator.ir import Api, Operation
from generator.names import unique_slugs

UNTAGGED = "default"


def first_tag(operation: Operation) -> str:
    """The tag that an operation is filed under; `default` where it has none."""
    return operation.tags[0] if operation.tags else UNTAGGED


def tag_slugs(api: Api) -> dict[str, str]:
    """The folder name of every tag that operations are filed under, or that the document declares.

    A tag is a title: inner capitals (`WebSocket`, `GitHub`) split nothing.
    """
    names = [*(tag.name for tag in api.tags), *map(first_tag, api.operations)]
    return unique_slugs((name, name.lower()) for name in dict.fromkeys(names))


def tags_below(api: Api, names: Iterable[str], parent: str) -> Iterator[str]:
    """Those of the names that stand right below a tag; below none (empty) also what has a parent that is no tag."""
    parents = {tag.name: tag.parent for tag in api.tags}
    for name in names:
        above = parents.get(name, "")
        if (above if above in parents and not _circles(name, parents) else "") == parent:
            yield name


def _circles(name: str, parents: Mapping[str, str]) -> bool:
    """Whether the tag is among its own ancestors."""
    passed = {name}
    while name := parents.get(name, ""):
        if name in passed:
            return True
        passed.add(name)
    return False


def folders(api: Api) -> dict[str, str]:
    """The folder name of every operation, by operation id."""
    slugs = tag_slugs(api)
    return {operation.id: slugs[first_tag(operation)] for operation in api.operations}
