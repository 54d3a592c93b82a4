"""The target `guides`: a page for each workflow, and the whole of it as a script in every language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.format import format_python
from generator.guides import Guide, plan
from generator.names import unique_file_stems
from generator.problems import Problem, SpecError
from generator.render import Renderer
from generator.snippets import LANGUAGES
from generator.targets.docs.places import places_of
from generator.targets.files import Context, File
from generator.targets.guides.blocks import Writer, writer_for
from generator.targets.guides.curl import program as curl
from generator.targets.guides.fetch import program as fetch
from generator.targets.guides.page import Written, guide_view, index_view
from generator.targets.guides.requests import program as requests
from generator.workflows import Document, Workflow
from generator.workflows.model import OperationCall

FOLDER = "docs/guides"
INDEX = f"{FOLDER}/index.md"
_WRITERS = {"curl": curl, "fetch": fetch, "requests": requests}


def files(context: Context) -> Iterator[File]:
    """The pages and scripts of all workflows; nothing where there are none.

    Raises:
        SpecError: a workflow asks for what no guide can do; each such thing is a problem with its place.
    """
    if context.workflows is None:
        return
    yield from guide_files(context, context.workflows, context.renderer)


def listed_guides(context: Context) -> dict[str, tuple[str, str]]:
    """The title and description of every guide that the run emits by the path of its page, in the workflows' order."""
    if context.workflows is None or "guides" not in context.targets:
        return {}
    workflows = _shown(context, context.workflows)
    stems = unique_file_stems(workflow.id for workflow in workflows)
    return {f"{FOLDER}/{stems[each.id]}.md": (each.title, each.description) for each in workflows}


def guide_files(context: Context, document: Document, renderer: Renderer) -> Iterator[File]:
    """The same with templates of the user's own."""
    workflows = _shown(context, document)
    guides = _plans(context, document, workflows)
    stems = unique_file_stems(guide.id for guide in guides)
    pages = places_of(context.api).operations
    titles = {guide.id: (f"{stems[guide.id]}.md", guide.title) for guide in guides}
    scripts = _scripts(guides, stems, renderer)
    for guide, written in zip(guides, _blocks(guides, renderer), strict=True):
        path = f"{FOLDER}/{stems[guide.id]}.md"
        view = guide_view(guide, written, path, titles=titles, pages=pages)
        yield File(path, "guides/guide.md.j2", view)
        for language in LANGUAGES:
            script = f"{FOLDER}/{stems[guide.id]}.{language.extension}"
            yield File(script, text=scripts[script])
    if guides:
        listed = {f"{stems[guide.id]}.md": (guide.title, guide.description) for guide in guides}
        info = document.meaning.info
        yield File(INDEX, "guides/index.md.j2", index_view(info.title, info.description, listed))


def _shown(context: Context, document: Document) -> list[Workflow]:
    """The workflows of operations that the reader is shown, and that depend on no others than these."""
    known = {operation.id for operation in context.api.operations}
    own = next((source.name for source in document.meaning.sources if document.source(source.name)), "")
    shown = [
        workflow
        for workflow in document.meaning.workflows
        if all(
            step.call.operation.id in known
            for step in workflow.steps
            if isinstance(step.call, OperationCall) and step.call.source == own
        )
    ]
    while hidden := {workflow.id for workflow in document.meaning.workflows} - {workflow.id for workflow in shown}:
        kept = [each for each in shown if not any(before.workflow in hidden for before in each.depends_on)]
        if len(kept) == len(shown):
            break
        shown = kept
    return shown


def _plans(context: Context, document: Document, workflows: Sequence[Workflow]) -> list[Guide]:
    guides: list[Guide] = []
    problems: list[Problem] = []
    for workflow in workflows:
        try:
            guides.append(plan(document, workflow, context.environment))
        except SpecError as error:
            problems.extend(error.problems)
    if problems:
        raise SpecError(problems)
    return guides


def _blocks(guides: Sequence[Guide], renderer: Renderer) -> list[Written]:
    """The code of every guide's steps, Python laid out all at once."""
    texts: dict[tuple[int, int, str], str] = {}
    for number, guide in enumerate(guides):
        writer = writer_for(guide, renderer)
        for name, module in _WRITERS.items():
            texts[number, 0, name] = module.setup(guide, writer)
            for at, step in enumerate(guide.steps, 1):
                texts[number, at, name] = module.block(step, writer)
    python = {language.name for language in LANGUAGES if language.extension == "py"}
    keys = {str(at): key for at, key in enumerate(texts) if key[2] in python}
    laid = format_python({name: texts[key] for name, key in keys.items()})
    texts |= {keys[name]: text for name, text in laid.items()}

    def of(number: int, at: int) -> Mapping[str, str]:
        return {name: texts[number, at, name] for name in _WRITERS}

    return [
        Written(
            exports=curl.exports(guide),
            setup=of(number, 0),
            steps=tuple(of(number, at) for at in range(1, len(guide.steps) + 1)),
        )
        for number, guide in enumerate(guides)
    ]


def _scripts(guides: Sequence[Guide], stems: Mapping[str, str], renderer: Renderer) -> dict[str, str]:
    texts: dict[str, str] = {}
    for guide in guides:
        writer: Writer = writer_for(guide, renderer)
        for language in LANGUAGES:
            path = f"{FOLDER}/{stems[guide.id]}.{language.extension}"
            texts[path] = _WRITERS[language.name].script(guide, writer)
    return texts | format_python({path: text for path, text in texts.items() if path.endswith(".py")})
