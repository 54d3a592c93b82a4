"""Guides of everything that a workflow can ask for, carried out in all languages with texts that mean to do harm."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.prove.runners import Runner
from generator.server.listener import Reply
from generator.server.wire import Answer
from generator.snippets import LANGUAGES
from tests.guided import CONTENT, Guided, Scene, failing, guided, runners

pytestmark = pytest.mark.slow

_NAMES = [language.name for language in LANGUAGES]


@pytest.fixture(scope="module")
def studio() -> Guided:
    return guided(Path(__file__).parent / "guides" / "features.arazzo.yaml", "STUDIO")


@pytest.fixture(scope="module")
def tools() -> Iterator[Mapping[str, Runner]]:
    found = runners()
    yield found
    for runner in found.values():
        runner.close()


@pytest.fixture(autouse=True)
def counted(request: pytest.FixtureRequest, count_executed: Callable[[str, int], None]) -> None:
    """Tells the summary what was carried out."""
    if hasattr(request.node, "callspec"):
        count_executed(f"guides in {request.node.callspec.params['language']}", 1)


@pytest.mark.parametrize("whole", [True, False], ids=["script", "page"])
@pytest.mark.parametrize("language", _NAMES)
@pytest.mark.parametrize("workflow", ["values", "bodies"])
def test_makes_the_requests(
    workflow: str, language: str, studio: Guided, tools: Mapping[str, Runner], tmp_path: Path, *, whole: bool
) -> None:
    scene = Scene(studio, studio.guide(workflow))
    text = (studio.script if whole else studio.blocks)(workflow, language)
    done = scene.run(text, language, tools[language], tmp_path)
    assert done.code == 0, done.stderr
    assert scene.faults(list(scene.guide.steps)) == []


@pytest.mark.parametrize("language", _NAMES)
def test_shows_and_saves_what_comes(language: str, studio: Guided, tools: Mapping[str, Runner], tmp_path: Path) -> None:
    scene = Scene(studio, studio.guide("bodies"))
    done = scene.run(studio.script("bodies", language), language, tools[language], tmp_path)
    shown = done.stdout.decode()
    assert all(word in shown for word in ("one", "two", '{"n":1}', '{"n":2}', 'it\'s "noted" $HOME `id`'))
    assert done.made == {"fetch-sound.wav"}
    sent = [each.body for each in scene.received if each.operation_id == "putSound"]
    assert sent[0] == CONTENT
    assert sent[1] != CONTENT
    assert len(sent[1]) > 4096


@pytest.mark.parametrize("statuses", [(201,), (429, 429, 202, 201), (429, 429, 429), (202, 202), (500,)])
@pytest.mark.parametrize("language", _NAMES)
def test_tries_again_as_told(
    statuses: tuple[int, ...], language: str, studio: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    """Two more times for 429, once more for 202, never for anything else. The answer says how long to wait."""
    guide = studio.guide("retries")
    answers = {number: _answered(status) for number, status in enumerate(statuses)}
    made, good = len(statuses), statuses[-1] == 201
    order = [guide.steps[0]] * made + [guide.steps[1]]
    scene = Scene(studio, guide, answers, order=order)
    done = scene.run(studio.script("retries", language), language, tools[language], tmp_path)
    assert (done.code == 0) is good, done.stderr
    # An album that is yet to be made is there already: it is removed as well.
    removed = good or statuses[-1] == 202
    assert [each.operation_id for each in scene.received] == ["makeAlbum"] * made + ["removeAlbum"] * removed


@pytest.mark.parametrize("language", _NAMES)
def test_does_not_try_again_what_is_hopeless(
    language: str, studio: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    answers = {0: failing(429, b'{"code": "NEVER"}')}
    scene = Scene(studio, studio.guide("retries"), answers)
    done = scene.run(studio.script("retries", language), language, tools[language], tmp_path)
    assert done.code != 0
    assert len(scene.received) == 1


@pytest.mark.parametrize("language", _NAMES)
def test_exact_status_counts(language: str, studio: Guided, tools: Mapping[str, Runner], tmp_path: Path) -> None:
    """202 is no failure to HTTP, but to this workflow."""
    scene = Scene(studio, studio.guide("values"), {0: _answered(202)})
    done = scene.run(studio.script("values", language), language, tools[language], tmp_path)
    assert done.code != 0
    assert "makeAlbum: status 202, expected status 201" in done.stderr


def _answered(status: int) -> Callable[[Reply], Reply]:
    failed = failing(status)

    def change(reply: Reply) -> Reply:
        if status >= 400:
            return replace(failed(reply), headers=(("Content-Type", "application/json"), ("Retry-After", "0")))
        assert isinstance(reply, Answer)
        return replace(reply, status=status, body=reply.body.replace(b'"new"', b'"done"'))

    return change


@pytest.mark.parametrize("whole", [True, False], ids=["script", "page"])
@pytest.mark.parametrize("language", _NAMES)
def test_names_never_clash(
    language: str, tools: Mapping[str, Runner], tmp_path: Path, odd: Guided, *, whole: bool
) -> None:
    """Inputs, steps and outputs whose names fall together, are reserved, or belong to the system."""
    scene = Scene(odd, odd.guide("q-1_x"))
    text = (odd.script if whole else odd.blocks)("q-1_x", language)
    done = scene.run(text, language, tools[language], tmp_path)
    assert done.code == 0, done.stderr
    assert scene.faults(list(scene.guide.steps)) == []


@pytest.fixture(scope="module")
def odd() -> Guided:
    return guided(Path(__file__).parent / "guides" / "names.arazzo.yaml", "STUDIO")
