"""The parts of a README that no language changes: what the API is, its environment, what the quickstart does."""

from __future__ import annotations

from collections import Counter
from typing import Final

from generator.lang.code import Code
from generator.lang.markdown import code_span, fence, link, prose, text
from generator.lang.plain_text import sentence
from generator.surface.model import Surface
from generator.workflows import Workflow

_NOTHING: Final = Code("")


def about_of(surface: Surface) -> Code:
    """The summary of the API, or the first paragraph of its description."""
    return prose(surface.api.info.summary or surface.api.info.description.strip().split("\n\n")[0])


def story_of(workflow: Workflow) -> Code:
    """What the first program does, in a line that leads to it."""
    told = text(sentence(workflow.summary) or sentence(workflow.description)).rstrip(".:")
    return Code(f"{told}:") if told else _NOTHING


def environment_of(surface: Surface) -> Code:
    """The variables that a program needs, as a shell sets them: the address and the usual credentials."""
    variable, url = next(iter(surface.servers.items()))
    lines = [f"export {variable}={url if '://' in url else 'https://api.example.com'}"]
    usual = _usual_schemes(surface)
    lines += [
        f"export {name}=..."
        for each in surface.credentials
        if each.scheme in usual
        for name in (each.variables[1:] if len(each.variables) == 3 else each.variables)
    ]
    return fence("\n".join(lines), "sh")


def known_code(surface: Surface) -> Code:
    """A known code of errors, for a sentence on them."""
    return code_span(next(iter(surface.errors.codes))) if surface.errors.codes else _NOTHING


def reference_link(documentation_url: str) -> Code:
    """A link to the published reference, if there is any."""
    return link(Code("API reference"), documentation_url) if documentation_url else _NOTHING


def _usual_schemes(surface: Surface) -> set[str]:
    """The schemes of the first alternative that most operations have."""
    first = Counter(tuple(use.scheme for use in each.security[0]) for each in surface.api.operations if each.security)
    return set(first.most_common(1)[0][0]) if first else set()
