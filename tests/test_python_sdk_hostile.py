"""A package made from text that is meant to break it: every module stays whole, nothing of the text is code."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator import tree
from tests.hostile_text import HOSTILE
from tests.python_package import lint, package_of

_INJECTED = [
    '"""\nopen("PWNED", "w")\n"""',
    '""" + open("PWNED", "w").name + """',
    "\\",
    'ends with a quote"',
    "'); open('PWNED', 'w'); ('",
    "{open('PWNED', 'w')}",
    "a\nopen('PWNED', 'w')\n#",
    "# type: ignore\r\nopen('PWNED', 'w')",
    "../../../etc/passwd",
    "__class__",
]


def _document(text: str) -> dict[str, Any]:
    """A specification that says the text wherever text of the author's may stand."""
    field = {"type": "string", "title": text, "description": text, "default": text, "enum": [text, "x"]}
    schema = {"type": "object", "description": text, "required": [text], "properties": {text: field, "plain": field}}
    parameters = [
        {"name": "slot", "in": "path", "required": True, "description": text, "schema": {"type": "string"}},
        {"name": text, "in": "query", "required": True, "schema": field, "example": text},
        {"name": text, "in": "cookie", "schema": {"type": "string", "pattern": "a"}},
    ]
    content = {"application/json": {"schema": schema, "example": {text: text, "plain": text}}}

    def operation(name: str, **more: Any) -> dict[str, Any]:
        answer = {"description": text, "content": content, "x-error-codes": [text]}
        return {
            "operationId": f"{name}{text}",
            "summary": text,
            "description": text,
            "tags": [text],
            "deprecated": True,
            "parameters": parameters,
            "externalDocs": {"url": f"https://example.com/{text}"},
            "responses": {"200": answer, "400": answer, "default": answer},
            **more,
        }

    xml = {**schema, "xml": {"name": text, "namespace": text, "prefix": text}}
    paging = {"style": "cursor", "request": {"cursor": text, "limit": text}, "response": {"items": text, "next": text}}
    listed = {"type": "object", "properties": {text: {"type": "array", "items": schema}}}
    return {
        "info": {
            "title": text,
            "version": text,
            "summary": text,
            "description": text,
            "contact": {"name": text, "email": text},
        },
        "servers": [{"url": "https://example.com"}],
        "tags": [{"name": text, "description": text}],
        "security": [{"key": []}],
        "paths": {
            "/json/{slot}": {"post": operation("json", requestBody={"description": text, "content": content})},
            "/xml/{slot}": {"post": operation("xml", requestBody={"content": {"application/xml": {"schema": xml}}})},
            "/form/{slot}": {
                "post": operation("form", requestBody={"content": {"multipart/form-data": {"schema": schema}}})
            },
            "/list/{slot}": {
                "get": operation(
                    "list",
                    **{"x-pagination": paging},
                    responses={"200": {"description": text, "content": {"application/json": {"schema": listed}}}},
                )
            },
        },
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": text}}
        },
    }


@pytest.mark.parametrize("text", [*HOSTILE, *_INJECTED])
def test_every_file_is_whole(text: str, tmp_path: Path) -> None:
    files = {path: told for path, told in package_of(_document(text), tmp_path).items() if "/_runtime/" not in path}
    assert len(files) > 10
    for path, told in files.items():
        assert path.isascii()
        assert all(part not in {"", ".", ".."} for part in path.split("/"))
        hidden = {each for each in told if not each.isprintable() and each != "\n"}
        assert not hidden, path
        if path.endswith(".py"):
            _only_data(ast.parse(told))
    assert tomllib.loads(files["pyproject.toml"])["project"]["dependencies"]


def _only_data(module: ast.Module) -> None:
    """Nothing of the text has become a call: the modules call what they import or define, and nothing else."""
    called = {
        node.func.id for node in ast.walk(module) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not called & {"open", "exec", "eval", "__import__", "compile"}
    assert "PWNED" not in {node.id for node in ast.walk(module) if isinstance(node, ast.Name)}


def test_it_imports_and_runs_nothing(tmp_path: Path) -> None:
    together = " ".join(_INJECTED)
    files = package_of({**_document(together), "info": {"title": "Box", "version": "1"}}, tmp_path)
    tree.write(files, tmp_path / "out")
    assert lint(tmp_path / "out") == ""
    program = """
import importlib, pathlib
for path in sorted(pathlib.Path("box").rglob("*.py")):
    if "_runtime" not in path.parts:
        importlib.import_module(".".join(path.with_suffix("").parts))
import box
client = box.Box()
print(len([name for name in dir(client) if not name.startswith("_")]))
"""
    folder = tmp_path / "out" / "src"
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    assert int(done.stdout) > 5
    assert not list(tmp_path.rglob("PWNED"))
