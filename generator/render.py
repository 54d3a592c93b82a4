"""Turns a template and a view into text; knows Jinja, and nothing of what the view says."""

import traceback
from collections.abc import Sequence
from pathlib import Path

import jinja2

from generator.lang.code import Code

_HERE = Path(__file__).resolve().parent
# A wheel carries the templates inside the package; in a checkout they stand beside it.
BUILT_IN = next(folder for folder in (_HERE / "templates", _HERE.parent / "templates") if folder.is_dir())


class TemplateFault(Exception):
    """A template can't be used: `path:line: what is wrong`. The built-in ones never are; a user's own may be."""


class Renderer:
    """Templates, the user's own folders before the built-in ones.

    A template prints only `Code` and whole numbers, never plain text, which may be the specification's.
    """

    def __init__(self, overrides: Sequence[Path] = ()) -> None:
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader([*overrides, BUILT_IN]),
            undefined=jinja2.StrictUndefined,
            finalize=_printable,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
            auto_reload=False,
        )

    def render(self, template: str, view: object) -> str:
        """The text of one file; the template sees the view under the name `view`.

        Raises:
            TemplateFault: the template is missing or no Jinja, or prints what it may not.
        """
        try:
            return self._environment.get_template(template).render(view=view)
        except jinja2.TemplateNotFound as error:
            raise TemplateFault(f"{template}: there is no template {error.name}") from None
        except jinja2.TemplateSyntaxError as error:
            raise TemplateFault(f"{error.filename or template}:{error.lineno}: {error.message}") from None
        except (jinja2.UndefinedError, _NotPrintable) as error:
            raise TemplateFault(f"{_place(error) or template}: {error}") from None


class _NotPrintable(TypeError):
    """A template prints a value that no encoder of `lang/` has made safe."""


def _printable(value: object) -> object:
    if isinstance(value, Code) or type(value) is int:
        return value
    if isinstance(value, jinja2.Undefined):
        return str(value)  # raises UndefinedError, naming what is missing
    raise _NotPrintable(f"a template prints Code and whole numbers alone, not {type(value).__name__}")


def _place(error: BaseException) -> str:
    """The innermost line of a template that the error passed through."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename}:{frame.lineno}" for frame in frames if frame.filename.endswith(".j2")]
    return places[-1] if places else ""
