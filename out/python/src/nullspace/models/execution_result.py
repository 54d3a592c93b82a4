"""`ExecutionResult`."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model


class ExecutionResult(Model):
    """A value that code displayed or returned, in every form it offers. Show the
    richest form you can.
    """

    text: str | None = None
    """Plain text form. Example: `42`."""

    html: str | None = None
    """HTML form. Show it only in a sandboxed frame, since the code decides what is in it.
    Example: `<b>42</b>`.
    """

    markdown: str | None = None
    """Markdown form. Example: `**42**`."""

    svg: str | None = None
    """SVG picture, as XML text. Example: `<svg xmlns="http://www.w3.org/2000/svg"
    width="8" height="8"/>`.
    """

    png: str | None = None
    """PNG picture, as Base64. Example:
    `iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM`.
    """

    jpeg: str | None = None
    """JPEG picture, as Base64. Example: `/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//`."""

    pdf: str | None = None
    """PDF document, as Base64. Example: `JVBERi0xLjcKJeLjz9MK`."""

    latex: str | None = None
    """LaTeX source. Example: `$42$`."""

    json_: Annotated[Any, Field(alias="json")] = None
    """The value as JSON. It can be of any JSON type. Example: `{"answer":42}`."""

    javascript: str | None = None
    """JavaScript source. Never run it outside a sandboxed frame. Example:
    `console.log(42)`.
    """

    data: dict[str, Any] | None = None
    """Forms under their media types that have no field of their own. Example:
    `{"application/vnd.vegalite.v5+json":{"mark":"bar"}}`.
    """

    is_main_result: bool | None = None
    """Whether this is the value of the last expression, rather than something displayed on
    the way. Example: `true`.
    """
