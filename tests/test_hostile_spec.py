"""A specification that is an attack: hostile text in every string. Nothing of it may run, break out, or get lost."""

import ast
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from generator.pipeline import build_tree, open_project, requests_of
from generator.server import Server, differences
from generator.settings import Settings
from generator.snippets import LANGUAGES, render_snippet
from tests.execution.run import environment_of, in_parallel, run

pytestmark = pytest.mark.slow

_CANARY = "PWNED"
_PAYLOADS = [
    f"$(touch {_CANARY})",
    f"`touch {_CANARY}`",
    f"';touch {_CANARY};'",
    f'";touch {_CANARY};"',
    f'"); require("fs").writeFileSync("{_CANARY}", ""); ("',
    f"${{require('fs').writeFileSync('{_CANARY}', '')}}",
    f"{{open('{_CANARY}', 'w')}}",
    f'""" + open("{_CANARY}", "w").read() + """',
    f"*/ process.mainModule.require('fs').writeFileSync('{_CANARY}', '') /*",
    f"a\nopen('{_CANARY}', 'w')\n#",
    f"x\r\ntouch {_CANARY}\r\n",
    "{{ view.base }} {% for x in y %} {# #}",
    "</script><img src=x onerror=alert(1)>",
    "](javascript:alert(1)) ![](x) [x]: y",
    "```\n# Broken out\n```",
    "---\ntitle: broken\n---",
    "<!-- --> <?php ?> &lt;b&gt;",
    "\u2028\u2029line\u202eesrever\u202c\ufeff",
    "../../../etc/passwd",
    "..\\..\\windows",
    "import x from 'y'\nexport const z = 1",
    "@file <file -option --data @x",
    "%00%0a%2e%2e %s %d %n",
    'it\'s "quoted" \\ back\\slash \\n',
    "__proto__",
    "😀 żółć 日本 \u0301",
]


def _specification(payload: str) -> str:
    """A small OpenAPI document that says the payload wherever text of the author's may stand."""
    field = {
        "type": "string",
        "title": payload,
        "description": payload,
        "examples": [payload],
        "default": payload,
        "enum": [payload, "other"],
        "x-enumDescriptions": {payload: payload},
    }
    schema = {
        "type": "object",
        "title": payload,
        "description": payload,
        "required": [payload],
        "properties": {payload: field, "plain": {"type": "string", "pattern": payload, "description": payload}},
    }
    parameters = [
        {"name": "slot", "in": "path", "required": True, "description": payload, "schema": {"type": "string"}},
        {"name": payload, "in": "query", "required": True, "schema": {"type": "string"}, "example": payload},
        {"name": "X-Header", "in": "header", "required": True, "schema": {"type": "string"}, "example": payload},
        {"name": "cookie", "in": "cookie", "required": True, "schema": {"type": "string"}, "example": payload},
    ]
    parameters[0]["example"] = payload
    answer = {
        "description": payload,
        "content": {"application/json": {"schema": schema, "example": {payload: payload}}},
    }

    def operation(name: str, body: Mapping[str, object]) -> dict[str, object]:
        return {
            "operationId": f"{name}{payload}",
            "summary": payload,
            "description": payload,
            "tags": [payload],
            "parameters": parameters,
            "requestBody": {"required": True, "description": payload, "content": body},
            "responses": {"200": answer, "400": answer},
            "externalDocs": {"url": "https://example.com", "description": payload},
        }

    example = {"summary": payload, "value": {payload: payload}}
    json_body = {"application/json": {"schema": schema, "examples": {payload: example}}}
    form = {"application/x-www-form-urlencoded": {"schema": schema, "example": {payload: payload}}}
    text = {"text/plain": {"schema": {"type": "string"}, "example": payload}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": payload, "version": payload, "description": payload},
        "servers": [{"url": "https://api.example.com", "description": payload}],
        "tags": [{"name": payload, "description": payload}],
        "security": [{"key": []}],
        "paths": {
            "/json/{slot}": {"post": operation("json", json_body)},
            "/form/{slot}": {"post": operation("form", form)},
            "/text/{slot}": {"put": operation("text", text)},
        },
        "components": {
            "securitySchemes": {
                "key": {"type": "http", "scheme": "bearer", "description": payload, "x-env-name": payload}
            }
        },
    }
    return yaml.safe_dump(document, allow_unicode=False, sort_keys=False)


@pytest.fixture(scope="module")
def specs(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    folder = tmp_path_factory.mktemp("hostile")
    found = {}
    for at, payload in enumerate(_PAYLOADS):
        found[payload] = folder / f"{at}.yaml"
        found[payload].write_text(_specification(payload), encoding="utf-8")
    return found


@pytest.mark.parametrize("payload", _PAYLOADS)
def test_every_file_is_whole_and_in_its_place(payload: str, specs: Mapping[str, Path]) -> None:
    settings = Settings(spec=specs[payload], targets=("snippets", "docs"))
    built = build_tree(open_project(settings), settings)
    assert sum(path.endswith((".sh", ".mjs", ".py")) for path in built) == 9
    for path, text in built.items():
        assert not path.startswith("/")
        assert all(part not in {"", ".", ".."} and part.isprintable() for part in path.split("/"))
        assert path.isascii()
        assert all(character == "\n" or character.isprintable() or character == "\u00a0" for character in text), path
        if path.endswith(".py"):
            ast.parse(text)


@pytest.fixture(scope="module")
def judged(specs: Mapping[str, Path]) -> Mapping[tuple[str, str], list[str]]:
    """What was wrong with each payload's snippets in each language, all executed against the contract server."""

    def judge(pair: tuple[str, str]) -> list[str]:
        payload, language = pair
        project = open_project(Settings(spec=specs[payload]))
        wrong: list[str] = []
        with Server(project.spec, project.api, project.sampler) as server:
            for request in requests_of(project):
                environment = environment_of(request, server.origin, {})
                done = run(render_snippet(request, language), language, environment, {})
                received = server.received[-1:]
                wrong += [done.stderr.decode()] if done.code else []
                wrong += [f"made {name}" for name in done.made]
                wrong += differences(request, received[0], environment, {}) if received else ["nothing arrived"]
                server.received.clear()
        return wrong

    pairs = [(payload, language.name) for payload in _PAYLOADS for language in LANGUAGES]
    return dict(zip(pairs, in_parallel(judge, pairs), strict=True))


@pytest.mark.parametrize("language", [language.name for language in LANGUAGES])
@pytest.mark.parametrize("payload", _PAYLOADS)
def test_its_snippets_say_it_and_run_nothing(
    payload: str, language: str, judged: Mapping[tuple[str, str], list[str]]
) -> None:
    assert judged[payload, language] == []
