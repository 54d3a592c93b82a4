"""Which folder an operation's files go to: that of its first tag."""

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


def folders(api: Api) -> dict[str, str]:
    """The folder name of every operation, by operation id."""
    slugs = tag_slugs(api)
    return {operation.id: slugs[first_tag(operation)] for operation in api.operations}
