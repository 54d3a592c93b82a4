"""`CreateCodeContextRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CreateCodeContextRequest(Model):
    """Settings of a new context. All fields are optional; an empty object asks for a
    Python 3 interpreter.
    """

    language: str | None = None
    """Language of the interpreter. The template decides which ones are installed. Default:
    `python3`.
    """

    cwd: str | None = None
    """Directory to start in: an absolute path that exists in the guest and does not lie
    below `/workspace/.nullspace`. Left out, the default directory of the sandbox is
    used. Example: `/workspace`.
    """


class CreateCodeContextRequestParams(TypedDict):
    """`CreateCodeContextRequest` as a dict, by the names that fields have on the wire."""

    language: NotRequired[str]
    """Language of the interpreter. The template decides which ones are installed. Default:
    `python3`.
    """

    cwd: NotRequired[str]
    """Directory to start in: an absolute path that exists in the guest and does not lie
    below `/workspace/.nullspace`. Left out, the default directory of the sandbox is
    used. Example: `/workspace`.
    """


CreateCodeContextRequestInput: TypeAlias = (
    CreateCodeContextRequest | CreateCodeContextRequestParams
)
"""What a request may have as `CreateCodeContextRequest`."""
