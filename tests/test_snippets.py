"""Snippets: the seed's style to the letter, and what it takes to add a language."""

from pathlib import Path

import pytest

from generator.lang import python
from generator.render import Renderer
from generator.request.model import Field, FileBody, JsonBody, MultipartBody, Part, Request
from generator.snippets import LANGUAGES, Language, render_snippet, write_snippet
from tests.execution.echo import echo
from tests.execution.run import environment_of, run

_CREATE = Request(
    operation_id="createSandbox",
    method="POST",
    base_variable="NULLSPACE_API_URL",
    base_url="https://api.your-nullspace-domain",
    path="/v1/sandboxes",
    headers=(Field("Authorization", "Bearer ", "NULLSPACE_API_KEY"),),
    body=JsonBody({"template": "base", "timeout_ms": 300000}),
)


def test_curl_reads_like_the_guide() -> None:
    assert render_snippet(_CREATE, "curl") == (
        'curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes" \\\n'
        '  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \\\n'
        '  -H "Content-Type: application/json" \\\n'
        '  --data \'{"template":"base","timeout_ms":300000}\'\n'
    )


def test_fetch_reads_like_the_guide() -> None:
    assert render_snippet(_CREATE, "fetch") == (
        "const apiUrl = process.env.NULLSPACE_API_URL;\n"
        "const apiKey = process.env.NULLSPACE_API_KEY;\n"
        "\n"
        "const response = await fetch(`${apiUrl}/v1/sandboxes`, {\n"
        '  method: "POST",\n'
        "  headers: {\n"
        "    authorization: `Bearer ${apiKey}`,\n"
        '    "content-type": "application/json",\n'
        "  },\n"
        '  body: JSON.stringify({ template: "base", timeout_ms: 300_000 }),\n'
        "});\n"
        "if (!response.ok) {\n"
        "  throw new Error(`${response.status} ${await response.text()}`);\n"
        "}\n"
        "console.log(await response.json());\n"
    )


def test_requests_reads_as_people_write_it() -> None:
    assert render_snippet(_CREATE, "requests") == (
        "import os\n"
        "\n"
        "import requests\n"
        "\n"
        'api_url = os.environ["NULLSPACE_API_URL"]\n'
        'api_key = os.environ["NULLSPACE_API_KEY"]\n'
        "\n"
        "response = requests.post(\n"
        '    f"{api_url}/v1/sandboxes",\n'
        '    headers={"Authorization": f"Bearer {api_key}"},\n'
        '    json={"template": "base", "timeout_ms": 300_000},\n'
        "    timeout=30,\n"
        ")\n"
        "response.raise_for_status()\n"
        "print(response.json())\n"
    )


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(KeyError):
        render_snippet(_CREATE, "cobol")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_each_line_ends_without_blanks(language: Language) -> None:
    bodies = [None, FileBody("a.bin", "application/octet-stream"), MultipartBody((Part("a", "b"),))]
    for body in bodies:
        request = Request(operation_id="x", method="PUT", base_variable="A_URL", base_url="", path="/x", body=body)
        text = render_snippet(request, language.name)
        assert text.endswith("\n")
        assert not text.startswith("\n")
        assert "\n\n\n" not in text
        assert all(line == line.rstrip() for line in text.splitlines())


# A language of the user's own: the template, and the line that registers it. README shows these two.
_TEMPLATE = """\
import json, os
from urllib.request import Request, urlopen

{% for variable in view.variables %}
{{ variable.identifier }} = os.environ[{{ variable.literal }}]
{% endfor %}
request = Request({{ view.full_url }}, method={{ view.method }})
{% for header in view.header_list %}
request.add_header({{ header.name }}, {{ header.value }})
{% endfor %}
with urlopen(request{% if view.json %}, json.dumps({{ view.json }}).encode(){% endif %}) as response:
    print(response.read().decode())
"""
_URLLIB = Language("urllib", "urllib", "py", "python", python)


def test_adding_a_language_is_one_template_and_one_line(tmp_path: Path) -> None:
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets" / "urllib.py.j2").write_text(_TEMPLATE, encoding="utf-8")
    text = write_snippet(_CREATE, _URLLIB, Renderer([tmp_path]))
    with echo("json") as listener:
        done = run(text, "requests", environment_of(_CREATE, listener.origin, {}), {})
    assert done.code == 0, done.stderr
    assert [(received.method, received.target) for received in listener.received] == [("POST", "/v1/sandboxes")]
    assert listener.received[0].body == b'{"template": "base", "timeout_ms": 300000}'


def test_readme_shows_that_language() -> None:
    readme = Path(__file__).resolve().parent.parent.joinpath("README.md").read_text(encoding="utf-8")
    assert _TEMPLATE in readme
    assert 'Language("urllib", "urllib", "py", "python", python)' in readme
