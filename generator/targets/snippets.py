"""The target `snippets`: one file an operation and language, `snippets/<tag>/<operationId>.<language>.<extension>`."""

from collections.abc import Iterator

from generator.ir import Api
from generator.names import unique_file_stems
from generator.snippets import LANGUAGES
from generator.targets.files import Context, File
from generator.targets.tags import folders


def files(context: Context) -> Iterator[File]:
    """The snippets of every operation's default request, in document order."""
    for (operation, language), path in paths(context.api).items():
        yield File(path, text=context.snippets[operation][language])


def paths(api: Api) -> dict[tuple[str, str], str]:
    """Where each snippet stands below the output folder, by operation id and language name."""
    stems = unique_file_stems(operation.id for operation in api.operations)
    tags = folders(api)
    return {
        (operation.id, language.name): (
            f"snippets/{tags[operation.id]}/{stems[operation.id]}.{language.name}.{language.extension}"
        )
        for operation in api.operations
        for language in LANGUAGES
    }
