"""The target `snippets`: one file an operation and language, `snippets/<tag>/<operationId>.<language>.<extension>`."""

from collections.abc import Iterator

from generator.names import unique_file_stems
from generator.snippets import LANGUAGES
from generator.targets.files import Context, File
from generator.targets.tags import folders


def files(context: Context) -> Iterator[File]:
    """The snippets of every operation's default request, in document order."""
    operations = context.api.operations
    stems = unique_file_stems(operation.id for operation in operations)
    tags = folders(context.api)
    for operation in operations:
        for language in LANGUAGES:
            name = f"{stems[operation.id]}.{language.name}.{language.extension}"
            text = context.snippets[operation.id][language.name]
            yield File(f"snippets/{tags[operation.id]}/{name}", text=text)
