"""Small specifications parsed for the tests of generator.parse."""

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.ir import Api, Operation, Schema
from generator.parse import parse
from generator.problems import Problem
from generator.source import load

# What a test writes as a document: any JSON, of which only the part in question matters.
Written = Mapping[str, Any]


def api_of(document: Written, *, version: str = "3.1.0", **files: Written) -> tuple[Api, tuple[Problem, ...]]:
    """The parsed document and its warnings; `openapi`, `info` and `paths` need not be said.

    `files` lie beside it, by name without `.json`; a double underscore is a folder.
    """
    whole = {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {}, **document}
    with tempfile.TemporaryDirectory() as folder:
        for name, content in {**files, "openapi": whole}.items():
            path = Path(folder, *name.split("__")).with_suffix(".json")
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(content), encoding="utf-8")
        return parse(load(Path(folder, "openapi.json")))


def schemas_of(version: str = "3.1.0", **components: Any) -> Mapping[str, Schema]:
    """The named schemas of a document that has only components, which parse without a warning."""
    api, warnings = api_of({"components": {"schemas": components}}, version=version)
    assert warnings == ()
    return api.schemas


def schema_of(written: Any, version: str = "3.1.0", **components: Any) -> Schema:
    """One schema, called `It`, that parses without a warning."""
    return schemas_of(version, It=written, **components)["It"]


def operations_of(paths: Written, *, version: str = "3.1.0", **document: Any) -> tuple[Operation, ...]:
    """The operations of a document that parses without a warning."""
    api, warnings = api_of({"paths": paths, **document}, version=version)
    assert warnings == ()
    return api.operations


def rules(problems: tuple[Problem, ...]) -> list[str]:
    """The rule of each warning; all are warnings."""
    assert {problem.severity for problem in problems} <= {"warning"}
    return [problem.rule for problem in problems]


def ref(name: str) -> dict[str, str]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}
