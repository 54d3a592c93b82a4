"""Settings: what specpress.toml may say, and the defaults that make it unnecessary; knows no specification."""

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, TypeAlias

from generator.problems import Place, Problem, SpecError, near

FILE_NAME: Final = "specpress.toml"
Level: TypeAlias = Literal["off", "warning", "error"]
# The settings of the targets that have any.
_PACKAGE: Final = ("version", "author", "email", "license", "client", "documentation_url", "repository_url")
OPTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "docs": ("renderer",),
    "python": ("package", "distribution", "http", *_PACKAGE),
    "typescript": ("package", *_PACKAGE),
}
_LEVELS: Final[dict[str, Level]] = {"off": "off", "warning": "warning", "error": "error"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The settings of one project; paths are relative to the settings' own folder, and already joined with it.

    `environment_prefix` begins the names of the environment variables in snippets (empty: derived from the title),
    `base_url` names the one that holds the API's URL, `credentials` the one of each security scheme. `rules` holds the
    levels of rules of `lint`. `workflows` is the Arazzo document that guides and quickstarts are made from, `audiences`
    those that the output is for (none: everybody), `options` the settings of single targets, by the target's name.
    `previous` is an older version of the specification, for a page of what changed since.
    """

    spec: Path | None = None
    out: Path = Path("out")
    templates: Path | None = None
    targets: tuple[str, ...] = ()
    environment_prefix: str = ""
    base_url: str = ""
    credentials: Mapping[str, str] = field(default_factory=dict)
    rules: Mapping[str, Level] = field(default_factory=dict)
    workflows: Path | None = None
    audiences: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    previous: Path | None = None


def read(file: Path, known_rules: Collection[str] | None = None) -> Config:
    """The settings in a file (TOML 1.0); the names of rules are taken as they are unless the known ones are given.

    Raises:
        SpecError: the file can't be read, is no TOML, or says something unknown or of the wrong type.
    """
    try:
        text = file.read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise _fault(file, "", "", f"cannot read the settings: {error}") from None
    except tomllib.TOMLDecodeError as error:
        raise _syntax_fault(file, str(error)) from None
    reader = _Reader(file, text)
    project = reader.table(data, "", {"generate", "environment", "lint", *OPTIONS})
    known = {"spec", "out", "templates", "targets", "workflows", "audiences", "previous"}
    generate = reader.table(project.get("generate", {}), "generate", known)
    environment = reader.table(project.get("environment", {}), "environment", {"prefix", "base_url", "credentials"})
    lint = reader.table(project.get("lint", {}), "lint", {"rules"})
    return Config(
        spec=reader.path(generate, "spec"),
        out=reader.path(generate, "out") or file.parent / "out",
        templates=reader.path(generate, "templates"),
        targets=reader.strings(generate, "targets"),
        environment_prefix=reader.variable(environment, "prefix"),
        base_url=reader.variable(environment, "base_url"),
        credentials=reader.variables(environment, "credentials"),
        rules=reader.levels(lint, "rules", known_rules),
        workflows=reader.path(generate, "workflows"),
        audiences=reader.strings(generate, "audiences"),
        options={name: reader.options(project[name], name) for name in OPTIONS if name in project},
        previous=reader.path(generate, "previous"),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """Typed access to parsed TOML; every fault names the line of its key."""

    file: Path
    text: str

    def table(self, value: object, name: str, known: set[str]) -> dict[str, object]:
        if not isinstance(value, dict):
            raise _fault(self.file, self.text, name, f"`{name}` must be a table")
        for key in value:
            if key not in known:
                allowed = ", ".join(sorted(known))
                raise _fault(self.file, self.text, key, f"unknown setting `{key}`", f"known here: {allowed}")
        return value

    def string(self, table: Mapping[str, object], key: str) -> str:
        value = table.get(key, "")
        if not isinstance(value, str):
            raise _fault(self.file, self.text, key, f"`{key}` must be a string")
        return value

    def path(self, table: Mapping[str, object], key: str) -> Path | None:
        value = self.string(table, key)
        return self.file.parent / value if value else None

    def strings(self, table: Mapping[str, object], key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise _fault(self.file, self.text, key, f"`{key}` must be a list of strings")
        return tuple(value)

    def variable(self, table: Mapping[str, object], key: str) -> str:
        value = self.string(table, key)
        if value and not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", value):
            raise _fault(self.file, self.text, key, f"`{value}` cannot name an environment variable")
        return value

    def variables(self, table: Mapping[str, object], key: str) -> dict[str, str]:
        value = table.get(key, {})
        if not isinstance(value, dict):
            raise _fault(self.file, self.text, key, f"`{key}` must be a table of security scheme = variable")
        return {name: self.variable(value, name) for name in value}

    def options(self, value: object, name: str) -> dict[str, str]:
        table = self.table(value, name, set(OPTIONS[name]))
        return {key: self.string(table, key) for key in table}

    def levels(self, table: Mapping[str, object], key: str, known: Collection[str] | None) -> dict[str, Level]:
        value = table.get(key, {})
        if not isinstance(value, dict):
            raise _fault(self.file, self.text, key, f"`{key}` must be a table of rule = level")
        for name, level in value.items():
            if known is not None and name not in known:
                raise _fault(self.file, self.text, name, f"there is no rule `{name}`", near(name, known))
            if not isinstance(level, str) or level not in _LEVELS:
                message = f"the level of `{name}` must be one of {', '.join(_LEVELS)}"
                raise _fault(self.file, self.text, name, message)
        return {name: _LEVELS[level] for name, level in value.items()}


def fault_of(file: Path | None, table: str, message: str) -> SpecError:
    """A fault in a table of a settings file: at the key that the message names in backticks, or at the table."""
    file = file or Path(FILE_NAME)
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    named = re.match(r"`([a-z_]+)`", message)
    return _fault(file, text, named[1] if named and _find(text, named[1]) else table, message)


def _fault(file: Path, text: str, key: str, message: str, hint: str = "") -> SpecError:
    start = _find(text, key) if key else 0
    line_start = text.rfind("\n", 0, start) + 1
    place = Place(str(file), text.count("\n", 0, start) + 1, start - line_start + 1)
    source = text[line_start:].partition("\n")[0]
    return SpecError([Problem(rule="settings", message=message, place=place, hint=hint, source_line=source)])


def _find(text: str, key: str) -> int:
    """Where a key stands: at the beginning of a line, or else in a table that is written in one line."""
    name = re.escape(key)
    for pattern in (rf"^[ \t\[]*(?:[\w.]*\.)?[\"']?({name})\b", rf"[{{,]\s*[\"']?({name})[\"']?\s*="):
        found = re.search(pattern, text, re.MULTILINE)
        if found:
            return found.start(1)
    return 0


def _syntax_fault(file: Path, message: str) -> SpecError:
    found = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)", message)
    line, column = (int(found[1]), int(found[2])) if found and found[1] else (1, 1)
    text = message[: found.start()] if found else message
    return SpecError([Problem(rule="settings", message=f"not TOML: {text}", place=Place(str(file), line, column))])
