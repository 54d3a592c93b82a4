"""The architecture's rules as tests: who may import whom, and what a template may do."""

import ast
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

_ROOT = Path(__file__).resolve().parent.parent
_TEMPLATES = sorted((_ROOT / "templates").rglob("*.j2"))

# Each module or package, and what of ours it may import: lower layers only. Itself is always allowed.
_ALLOWED: dict[str, set[str]] = {
    "problems": set(),
    "tree": set(),
    "format": set(),
    "ir": {"problems"},
    "source": {"ir", "problems"},
    "names": {"ir"},
    "audience": {"ir"},
    "config": {"problems"},
    "settings": {"config"},
    "cache": set(),
    "listed": {"source", "ir", "problems"},
    "reuse": {"cache", "tree", "settings", "pipeline", "problems"},
    "parse": {"source", "ir", "problems", "names"},
    "conformance": {"source", "ir", "problems"},
    "contract": {"conformance", "source", "ir", "problems"},
    "workflows": {"conformance", "parse", "source", "ir", "problems"},
    "style": {"conformance", "source", "ir", "problems", "names"},
    "bundle": {"contract", "names", "source", "ir", "problems"},
    "samples": {"conformance", "names", "ir"},
    "request": {"samples", "names", "ir"},
    "lang": {"names", "ir", "request"},
    "render": {"lang"},
    "languages": {"lang"},
    "snippets": {"languages", "render", "format", "request", "lang", "ir", "names"},
    "server": {"request", "samples", "conformance", "source", "ir", "names", "problems"},
    "surface": {"request", "samples", "names", "ir"},
    "shipped": {"source", "ir"},
    "changes": {"ir"},
    "guides": {
        *("workflows", "surface", "request", "samples", "conformance", "lang", "names", "source", "ir"),
        "problems",
    },
    "targets": {
        *("guides", "bundle", "shipped", "surface", "workflows", "snippets", "render", "format", "request", "samples"),
        *("changes", "lang", "names", "ir", "conformance", "source", "problems"),
    },
    "site": {"targets", "snippets", "render", "lang", "names", "ir"},
    "preview": set(),
    "reading": {
        *("audience", "conformance", "contract", "ir", "names", "parse", "problems", "request", "settings", "source"),
        *("style", "surface", "workflows"),
    },
    "pipeline": {
        *("reading", "site", "targets", "snippets", "render", "format", "request", "samples", "conformance", "config"),
        *("workflows", "listed", "settings", "bundle", "source", "ir", "problems"),
    },
    "console": {"reuse", "problems", "tree"},
    "rule_options": {"style", "workflows", "console", "problems"},
    "prove": {
        *("pipeline", "settings", "server", "targets", "snippets", "render", "request", "samples", "conformance"),
        *("surface", "cache", "tree", "ir", "problems"),
    },
    "arguments": {"pipeline", "style", "rule_options", "console", "config", "settings", "render", "problems"},
    "serving": {"arguments", "console", "pipeline", "preview", "problems", "render", "server", "tree"},
    "cli": {
        *(
            "arguments",
            "bundle",
            "config",
            "console",
            "pipeline",
            "problems",
            "prove",
            "reading",
            "render",
            "request",
            "reuse",
        ),
        *("rule_options", "serving", "settings", "snippets", "tree"),
    },
    "__init__": set(),
    "__main__": {"cli"},
}


def _modules() -> list[Path]:
    return sorted((_ROOT / "generator").rglob("*.py"))


def _layer(path: Path) -> str:
    return path.relative_to(_ROOT / "generator").parts[0].removesuffix(".py")


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("generator."):
            found.add(node.module.split(".")[1])
        elif isinstance(node, ast.ImportFrom) and node.module == "generator":
            found |= {alias.name for alias in node.names if not alias.name.startswith("__")}
        elif isinstance(node, ast.Import):
            found |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("generator.")}
    return found


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.relative_to(_ROOT).as_posix())
def test_imports_lower_layers_only(path: Path) -> None:
    layer = _layer(path)
    assert _imports(path) - {layer} <= _ALLOWED[layer]


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.relative_to(_ROOT).as_posix())
def test_module_says_its_job(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


# What a template may consist of: output, for, if over plain values, include, block, fixed text.
_PLAIN = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Include, nodes.Block, nodes.Extends),
    *(nodes.Name, nodes.Getattr, nodes.Const, nodes.Not, nodes.And, nodes.Or),
)


@pytest.mark.parametrize("path", _TEMPLATES, ids=lambda path: path.relative_to(_ROOT).as_posix())
def test_template_only_prints(path: Path) -> None:
    tree = jinja2.Environment(autoescape=False).parse(path.read_text(encoding="utf-8"))
    foreign = {f"{type(node).__name__} (line {node.lineno})" for node in tree.find_all(nodes.Node)} - {
        f"{type(node).__name__} (line {node.lineno})" for node in tree.find_all(_PLAIN)
    }
    assert not foreign
    names = {name.name for name in tree.find_all(nodes.Name) if name.ctx == "load"}
    assert names <= _loop_variables(path.parent) | {"view", "loop"}


def _loop_variables(folder: Path) -> set[str]:
    """What the templates of a folder name in their loops: an included template sees the names of the one around it."""
    trees = [
        jinja2.Environment(autoescape=False).parse(path.read_text(encoding="utf-8")) for path in folder.glob("*.j2")
    ]
    return {name.name for tree in trees for name in tree.find_all(nodes.Name) if name.ctx == "store"}


def test_there_are_templates() -> None:
    assert _TEMPLATES
