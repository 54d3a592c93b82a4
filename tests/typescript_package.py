"""Generates, compiles and runs TypeScript packages of small specifications, for the tests of those targets."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from generator.pipeline import build_tree, open_project
from generator.settings import Settings

_ROOT: Final = Path(__file__).resolve().parent.parent
_TOOLS: Final = Path(__file__).resolve().parent / "typescript" / "node_modules"
TSC: Final = _TOOLS / ".bin" / "tsc"
# What a strict caller may have set.
STRICT: Final = ("--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--verbatimModuleSyntax")

Written = Mapping[str, Any]


def document(written: Written) -> dict[str, Any]:
    """An OpenAPI document; `openapi`, `info` and `servers` need not be said."""
    start = {"openapi": "3.1.0", "info": {"title": "Acme API", "version": "1.2.0"}, "paths": {}}
    return {**start, "servers": [{"url": "https://api.acme.example/v1"}], **written}


def tree_of(
    written: Written,
    folder: Path,
    *targets: str,
    workflows: Written | None = None,
    options: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The text of every file of the targets (`typescript` unless told), by path."""
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document(written)), encoding="utf-8")
    arazzo = folder / "flows.json"
    if workflows is not None:
        arazzo.write_text(json.dumps(workflows), encoding="utf-8")
    settings = Settings(
        spec=spec,
        targets=targets or ("typescript",),
        workflows=arazzo if workflows is not None else None,
        options={"typescript": options or {}},
    )
    return build_tree(open_project(settings), settings)


def write(tree: Mapping[str, str], folder: Path) -> Path:
    """The files on disk; returns the folder of the package."""
    for path, text in tree.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder / "typescript"


def compiled(package: Path) -> Path:
    """The package, built as ECMAScript modules and CommonJS, as its own build does."""
    for settings in ("tsconfig.json", "tsconfig.cjs.json"):
        tsc("-p", settings, folder=package)
    (package / "dist" / "cjs" / "package.json").write_text('{"type": "commonjs"}', encoding="utf-8")
    return package


def tsc(*arguments: str, folder: Path) -> None:
    """Runs the compiler, which must find nothing to say."""
    found = subprocess.run([str(TSC), *arguments], capture_output=True, text=True, check=False, cwd=folder)
    assert found.returncode == 0, found.stdout[:6000]


def installed(package: Path, folder: Path) -> Path:
    """A new project that has the package under its name; returns its folder."""
    name = json.loads((package / "package.json").read_text(encoding="utf-8"))["name"]
    link = folder / "node_modules" / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(package, target_is_directory=True)
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return folder


def type_checked(project: Path, *sources: str, flags: Sequence[str] = STRICT) -> None:
    """Compiles sources that use the package, by the resolution of Node.js."""
    names = []
    for at, source in enumerate(sources):
        (project / f"source{at}.ts").write_text(source, encoding="utf-8")
        names.append(f"source{at}.ts")
    tsc("--noEmit", *flags, "--target", "es2022", "--module", "nodenext", "--types", "", *names, folder=project)


def run(project: Path, script: str, **variables: str) -> Any:
    """What a module prints last, as JSON. `calls` are the requests that `fetch` got; it answers them from `answers`."""
    (project / "script.mjs").write_text(_HARNESS + script, encoding="utf-8")
    environment = {**{key: value for key, value in os.environ.items() if not key.startswith("ACME")}, **variables}
    found = subprocess.run(
        ["node", "script.mjs"], capture_output=True, text=True, check=False, cwd=project, env=environment, timeout=60
    )
    assert found.returncode == 0, (found.stdout + found.stderr)[-6000:]
    return json.loads(found.stdout.strip().rsplit("\n", 1)[-1])


_HARNESS: Final = """
const calls = [];
const answers = [];
const show = (value) => console.log(JSON.stringify(value, (_, each) => (typeof each === "bigint" ? `${each}n` : each)));
globalThis.fetch = async (url, init = {}) => {
  const headers = Object.fromEntries(new Headers(init.headers));
  const body = init.body == null ? null : await new Response(init.body).text();
  calls.push({ method: init.method, url, headers, body });
  const { status = 200, type = "application/json", body: text = "{}", ...more } = answers.shift() ?? {};
  const answer = [204, 304].includes(status) ? null : text;
  const told = answer === null ? {} : { "content-type": type };
  return new Response(answer, { status, headers: { ...told, ...more.headers } });
};
"""
