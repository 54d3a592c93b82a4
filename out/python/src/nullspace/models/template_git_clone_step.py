"""`TemplateGitCloneStep`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateGitCloneStep(Model):
    """Clones a Git repository into the guest."""

    action: Literal["git_clone"]
    """Kind of step, always `git_clone`."""

    url: str
    """Address of the repository, as Git takes it. Example:
    `https://github.com/octocat/Hello-World.git`.
    """

    path: str | None = None
    """Directory to clone into. Left out, Git derives it from the address. Example:
    `/workspace/hello`.
    """

    branch: str | None = None
    """Branch or tag to check out instead of the default branch. Example: `main`."""

    depth: int | None = None
    """Number of commits of history to fetch. 1 is the quickest; left out, the whole
    history is fetched. Example: `1`.
    """


class TemplateGitCloneStepParams(TypedDict):
    """`TemplateGitCloneStep` as a dict, by the names that fields have on the wire."""

    action: Literal["git_clone"]
    """Kind of step, always `git_clone`."""

    url: str
    """Address of the repository, as Git takes it. Example:
    `https://github.com/octocat/Hello-World.git`.
    """

    path: NotRequired[str]
    """Directory to clone into. Left out, Git derives it from the address. Example:
    `/workspace/hello`.
    """

    branch: NotRequired[str]
    """Branch or tag to check out instead of the default branch. Example: `main`."""

    depth: NotRequired[int]
    """Number of commits of history to fetch. 1 is the quickest; left out, the whole
    history is fetched. Example: `1`.
    """


TemplateGitCloneStepInput: TypeAlias = TemplateGitCloneStep | TemplateGitCloneStepParams
"""What a request may have as `TemplateGitCloneStep`."""
