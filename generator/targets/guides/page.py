"""The page of a guide: what the workflow says, and each step in every language; the scripts are linked."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from generator.guides.model import Guide, Input, Step
from generator.guides.naming import title
from generator.ir import Absent, Operation
from generator.lang.code import Code
from generator.lang.markdown import code_span, fence, link, prose, text, yaml_string
from generator.lang.plain_text import sentence
from generator.request.model import json_text
from generator.snippets import LANGUAGES
from generator.targets.docs.summary import summary_of


@dataclass(frozen=True, slots=True)
class Sample:
    """The code of a step in one language."""

    label: Code
    block: Code


@dataclass(frozen=True, slots=True)
class Section:
    """A step: what it is, what it calls, and its code."""

    title: Code
    description: Code
    call: Code
    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideView:
    """What the template of a guide prints."""

    front_title: Code
    front_description: Code
    title: Code
    description: Code
    before: tuple[Code, ...]
    exports: Code
    inputs: tuple[Code, ...]
    setup: tuple[Sample, ...]
    steps: tuple[Section, ...]
    scripts: tuple[Code, ...]
    cleans_up: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexView:
    """The list of all guides."""

    front_title: Code
    front_description: Code
    title: Code
    description: Code
    items: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The code of a guide by the names of the languages: what comes first, and then each step."""

    exports: str
    setup: Mapping[str, str]
    steps: tuple[Mapping[str, str], ...]


def guide_view(
    guide: Guide, written: Written, path: str, *, titles: Mapping[str, tuple[str, str]], pages: Mapping[str, str]
) -> GuideView:
    """The page of a guide at `path`. `titles` has files and titles of all by workflow, `pages` those of operations."""
    stem = posixpath.basename(path).removesuffix(".md")
    return GuideView(
        front_title=yaml_string(guide.title),
        front_description=yaml_string(summary_of(guide.description) or guide.title),
        title=text(guide.title),
        description=prose(guide.description),
        before=tuple(_guide(each, titles) for each in guide.before),
        exports=fence(written.exports, "bash"),
        inputs=tuple(_input(each) for each in guide.inputs),
        setup=_samples(written.setup),
        steps=tuple(
            Section(
                title=Code(f"{number}. {text(title(step.id))}"),
                description=prose(step.description),
                call=_call(step, path, pages),
                samples=_samples(code),
            )
            for number, (step, code) in enumerate(zip(guide.steps, written.steps, strict=True), 1)
        ),
        scripts=tuple(
            Code(f"{link(code_span(name), name)}: {_NEEDS[language.name]}")
            for language in LANGUAGES
            if (name := f"{stem}.{language.extension}")
        ),
        cleans_up=bool(guide.undos),
    )


def index_view(heading: str, description: str, guides: Mapping[str, tuple[str, str]]) -> IndexView:
    """The list of guides: file name, then title and description."""
    return IndexView(
        front_title=yaml_string(heading),
        front_description=yaml_string(summary_of(description) or heading),
        title=text(heading),
        description=prose(description),
        items=tuple(
            Code(f"{link(text(name), path)}: {_line(told)}" if told else link(text(name), path))
            for path, (name, told) in guides.items()
        ),
    )


_NEEDS: Mapping[str, Code] = {
    "curl": Code("bash, curl and jq"),
    "fetch": Code("Node.js 18 or newer"),
    "requests": Code("Python 3.9 or newer with requests"),
}


def _line(markdown: str) -> Code:
    """A description on one line, code within it as code."""
    told = prose(sentence(markdown))
    return told if "\n" not in told else text(sentence(markdown))


def _samples(code: Mapping[str, str]) -> tuple[Sample, ...]:
    return tuple(
        Sample(text(language.title), fence(code[language.name], language.fence))
        for language in LANGUAGES
        if code.get(language.name, "").strip()
    )


def _guide(workflow: str, titles: Mapping[str, tuple[str, str]]) -> Code:
    if workflow not in titles:
        return text(workflow)
    name, told = titles[workflow]
    return link(text(told), name)


def _call(step: Step, path: str, pages: Mapping[str, str]) -> Code:
    operation: Operation = step.operation
    signature = code_span(f"{operation.method} {operation.path_text}")
    page = pages.get(operation.id)
    if page is None:
        return signature
    name = text(operation.summary.strip() or operation.id)
    return Code(f"{signature} · {link(name, posixpath.relpath(page, posixpath.dirname(path)))}")


def _input(given: Input) -> Code:
    parts = [code_span(given.ref.name)]
    if given.ref.kind == "file":
        parts.append(Code("Path of a file."))
    if given.description:
        parts.append(_line(given.description))
    if not isinstance(given.default, Absent):
        told = given.default if isinstance(given.default, str) else json_text(given.default)
        parts.append(Code(f"Default: {code_span(told)}."))
    return Code.joined(" ", (Code(f"{parts[0]}:") if len(parts) > 1 else parts[0], *parts[1:]))
