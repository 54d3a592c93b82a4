"""What is committed for the canonical contract: its requests, and the snippet files that were made from them."""

from pathlib import Path

from generator.config import FILE_NAME, read
from generator.names import unique_file_stems
from generator.pipeline import open_project, requests_of
from generator.request import Request
from generator.settings import Settings
from generator.snippets import LANGUAGES

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "specs" / "openapi.yaml"


def requests() -> list[Request]:
    """The default request of every operation of the canonical contract, in document order."""
    config = read(ROOT / FILE_NAME)
    settings = Settings(
        spec=SPEC,
        environment_prefix=config.environment_prefix,
        base_url=config.base_url,
        credentials=config.credentials,
    )
    return requests_of(open_project(settings))


def snippets() -> dict[tuple[str, str], Path]:
    """The committed snippet files by operation id and language; empty for what is missing."""
    found = {path.name: path for path in (ROOT / "out" / "snippets").rglob("*") if path.is_file()}
    stems = unique_file_stems(request.operation_id for request in requests())
    return {
        (operation, language.name): found[name]
        for operation, stem in stems.items()
        for language in LANGUAGES
        if (name := f"{stem}.{language.name}.{language.extension}") in found
    }
