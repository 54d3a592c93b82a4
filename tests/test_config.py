"""specpress.toml: what it may say, and how its faults read."""

from pathlib import Path

import pytest

from generator.config import Config, read
from generator.problems import SpecError, report


def _file(folder: Path, text: str) -> Path:
    file = folder / "specpress.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_reads_all_settings(tmp_path: Path) -> None:
    text = """
[generate]
spec = "api/openapi.yaml"
out = "built"
templates = "mine"
targets = ["docs"]
[environment]
prefix = "ACME"
base_url = "ACME_HOST"
credentials = { key = "ACME_TOKEN" }
[lint]
rules = { all = "off", "body-example" = "error" }
"""
    assert read(_file(tmp_path, text)) == Config(
        spec=tmp_path / "api/openapi.yaml",
        out=tmp_path / "built",
        templates=tmp_path / "mine",
        targets=("docs",),
        environment_prefix="ACME",
        base_url="ACME_HOST",
        credentials={"key": "ACME_TOKEN"},
        rules={"all": "off", "body-example": "error"},
    )


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    assert read(_file(tmp_path, "")) == Config(out=tmp_path / "out")


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("[generate]\nspce = 'x'", "2:1", "unknown setting `spce`"),
        ("[generte]", "1:2", "unknown setting `generte`"),
        ("[generate]\nout = 3", "2:1", "`out` must be a string"),
        ("[generate]\ntargets = 'docs'", "2:1", "`targets` must be a list of strings"),
        ("generate = 3", "1:1", "`generate` must be a table"),
        ("[environment]\nprefix = 'A$(id)'", "2:1", "`A$(id)` cannot name an environment variable"),
        ("[environment]\ncredentials = 'x'", "2:1", "`credentials` must be a table"),
        ("[environment.credentials]\nkey = 'a b'", "2:1", "`a b` cannot name an environment variable"),
        ("[generate\n", "1:10", "not TOML"),
        ("[lint]\nrule = {}", "2:1", "unknown setting `rule`"),
        ("[lint]\nrules = 'off'", "2:1", "`rules` must be a table of rule = level"),
        ("[lint]\nrules = { one = 'off', \"body-example\" = 'no' }", "2:25", "one of off, warning, error"),
        ("[lint.rules]\nbody-example = 3", "2:1", "the level of `body-example` must be one of off, warning, error"),
        ("[lint.rules]\n'body-exmaple' = 'off'", "2:2", "there is no rule `body-exmaple`"),
    ],
)
def test_faults_have_a_place(tmp_path: Path, text: str, place: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        read(_file(tmp_path, text), known_rules=["all", "one", "body-example"])
    printed = report(caught.value.problems)
    assert printed.startswith(f"{tmp_path / 'specpress.toml'}:{place}: ")
    assert message in printed


def test_a_missing_or_unreadable_file(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="cannot read the settings"):
        read(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SpecError, match="cannot read the settings"):
        read(tmp_path / "bad.toml")
