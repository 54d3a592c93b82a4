"""An Arazzo document and the documents that it takes operations and workflows from, loaded; judges none of them."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from generator.conformance import Conformance
from generator.parse import parse
from generator.problems import Problem, SpecError
from generator.source import ARAZZO, Node, RefError, Spec
from generator.source import load as load_spec
from generator.workflows.model import SourceDescription
from generator.workflows.reader import read
from generator.workflows.sources import Document, OpenApi, Source


def load(
    path: Path, *, allow_remote: bool = False, allow_outside: bool = False, known: OpenApi | None = None
) -> Document:
    """The Arazzo document in a file, with its source descriptions. `known` is one that need not be parsed again.

    Raises:
        SpecError: the file cannot be read, or is no Arazzo document. Whatever else is wrong `check` tells.
    """
    spec = load_spec(path, allow_remote=allow_remote, allow_outside=allow_outside, arazzo=True)
    if spec.version != ARAZZO:
        raise SpecError([spec.problem(spec.root.location, "version", "this is an OpenAPI document, not an Arazzo one")])
    return understand(spec, known=known)


def understand(spec: Spec, within: frozenset[str] = frozenset(), known: OpenApi | None = None) -> Document:
    """The meaning of a document that is read. `within` names those that have it as a source, and are being read;
    `known` is an OpenAPI document that was parsed already."""
    sources: dict[str, Source] = {}
    described: dict[str, SourceDescription] = {}
    problems: list[Problem] = []
    listed = spec.root.get("sourceDescriptions")
    for node in listed.elements() if listed is not None else ():
        name, url = node.text("name"), node.text("url")
        if not name or not url or name in described:
            continue
        source = _source(spec, node, within | {spec.root.document}, problems, known)
        described[name] = SourceDescription(name=name, url=url, kind=_kind(node, source), at=node.location)
        if source is not None:
            sources[name] = source
    meaning, met = read(spec, described, sources)
    return Document(spec, meaning, sources, Conformance(spec), (*problems, *met))


def _kind(node: Node, source: Source | None) -> Literal["openapi", "arazzo", ""]:
    """What a source description is, or what it is said to be where it was not read."""
    said = node.text("type")
    if isinstance(source, OpenApi) or (source is None and said == "openapi"):
        return "openapi"
    return "arazzo" if isinstance(source, Document) or said == "arazzo" else ""


def _source(
    spec: Spec, node: Node, within: frozenset[str], problems: list[Problem], known: OpenApi | None
) -> Source | None:
    """The document of a source description; None, with a problem, where it cannot be read, and for one around this."""
    url = node.at("url")
    try:
        other = spec.other(url, node.text("url"))
    except RefError as error:
        problems.append(_unreadable(spec, url, node.text("name"), error.problem))
        return None
    except SpecError as error:
        problems.append(_unreadable(spec, url, node.text("name"), error.problems[0]))
        return None
    found = "arazzo" if other.version == ARAZZO else "openapi"
    said = node.get("type")
    if said is not None and said.value in ("openapi", "arazzo") and said.value != found:
        message = f"the source description {node.text('name')!r} is of type {found!r}, not {said.value!r}"
        problems.append(spec.problem(said.location, "bad-source", message))
    if known is not None and other.root.document == known.spec.root.document:
        return known
    if found == "openapi":
        return OpenApi(other, parse(other)[0], Conformance(other))
    return None if other.root.document in within else understand(other, within, known)


def _unreadable(spec: Spec, url: Node, name: str, problem: Problem) -> Problem:
    if problem.place == spec.place(url.location):
        return problem
    message = f"the source description {name!r} cannot be read: {problem.place}: {problem.message}"
    return spec.problem(url.location, "bad-source", message, hint=problem.hint)
