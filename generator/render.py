"""Turns a template and a view into text; knows Jinja, and nothing of what the view says."""

from collections.abc import Sequence
from pathlib import Path

import jinja2

from generator.lang.code import Code

_HERE = Path(__file__).resolve().parent
# A wheel carries the templates inside the package; in a checkout they stand beside it.
BUILT_IN = next(folder for folder in (_HERE / "templates", _HERE.parent / "templates") if folder.is_dir())


class Renderer:
    """Templates, the user's own folders before the built-in ones.

    A template prints only `Code` and whole numbers: anything else, text of the specification above all, raises
    TypeError. A name that the view lacks raises `jinja2.UndefinedError`.
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
        """The text of one file; the template sees the view under the name `view`."""
        return self._environment.get_template(template).render(view=view)


def _printable(value: object) -> object:
    if isinstance(value, Code) or type(value) is int:
        return value
    if isinstance(value, jinja2.Undefined):
        return str(value)  # raises UndefinedError, naming what is missing
    raise TypeError(f"a template may print Code only, not {type(value).__name__}: {value!r:.80}")
