"""Sites that are hard to show, for the browser to look at: `python -m tests.site.hard FOLDER`; knows no browser."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from itertools import cycle
from pathlib import Path
from typing import Any

import yaml

from generator.pipeline import build_site, open_project
from generator.settings import Settings
from tests.hostile_text import HOSTILE
from tests.test_docs_hostile import described, document

# Markup that would act if it came through as markup.
_ACTING = [
    "<script>document.title = 'taken'</script>",
    "<img src=https://e.example/x.png onerror=\"document.title = 'taken'\">",
    "<iframe src=https://e.example></iframe><object data=x></object><embed src=x>",
    "<style>body { display: none }</style><p style='position: fixed; inset: 0; background: red'>over",
    "![pixel](https://e.example/pixel.png) [x](javascript:document.title='taken')",
    "<svg onload=\"document.title='taken'\"><use href=x /></svg><math><mtext></math>",
    "<form action=https://e.example><button>go</button></form><base href=https://e.example/>",
    "<meta http-equiv=refresh content='0;url=https://e.example/'><link rel=stylesheet href=https://e.example/x.css>",
    "</code></pre></p></main><script>document.title = 'taken'</script>",
    "```html\n<script>document.title = 'taken'</script>\n```",
    "<details open ontoggle=\"document.title='taken'\"><a href='data:text/html,x'>x</a></details>",
]
_ARABIC = "يعيد سجلًا واحدًا مع `borrowed_until`، أو خطأ 404 إن لم يوجد."
_HEBREW = "רשימת כל הספרים, החדש ביותר ראשון. ראו [המדריך](https://e.example/)."
_LONG = "AVeryLongNameWithoutAnySpaceThatGoesOnAndOnUntilNobodyReadsItAnyMoreAndThenSomeMoreForGoodMeasure"
_FIELD = "a_field_whose_name_is_so_long_that_it_fits_no_column_and_has_to_break_somewhere_in_the_middle_of_it"
_TABLE = (
    "| Column | Another column | A third one | A fourth one | And the last of them |\n|---|:-:|--:|---|---|\n"
    "| one | two | 3 | `four_is_code_that_does_not_break` | five words in one cell |\n| a | b | 1.5 | d | e |\n"
)


def main(folder: Path) -> None:
    """Write every site into a folder of its own."""
    for name, wanted in documents().items():
        spec = folder / f"{name}.yaml"
        spec.parent.mkdir(parents=True, exist_ok=True)
        spec.write_text(yaml.safe_dump(wanted, sort_keys=False, allow_unicode=True), encoding="utf-8")
        settings = Settings(spec=spec, previous=folder / "bare.yaml" if name == "changed" else None)
        for path, text in build_site(open_project(settings), settings).items():
            file = folder / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


def documents() -> dict[str, Any]:
    """Each document by the name of its site."""
    words = cycle([*_ACTING, *(word for word in HOSTILE if "\x00" not in word)])
    return {
        "hostile": described(document("word"), words),
        "acting": described(document(_ACTING[0]), words),
        "wide": _wide(),
        "many": _many(1000),
        "empty": {"openapi": "3.1.0", "info": {"title": "Empty", "version": "1"}, "paths": {}},
        "bare": _api("Bare", {"/a": {"get": {"responses": {"200": {"description": ""}}}}}),
        "changed": _wide(),  # since the one before it
    }


def _api(title: str, paths: Mapping[str, Any], **others: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {"title": title, "version": "1"}, "paths": dict(paths), **others}


def _nested(levels: int) -> dict[str, Any]:
    """An object within an object, each with a plain field and a union beside it."""
    inner = {"type": "string", "description": "The innermost."} if not levels else _nested(levels - 1)
    return {
        "type": "object",
        "description": f"There are {levels} more levels in here.",
        "required": [f"level_{levels}"],
        "properties": {
            f"level_{levels}": inner,
            "beside": {
                "oneOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "array", "items": {"type": "integer"}}]
            },
        },
    }


def _wide() -> dict[str, Any]:
    """Right-to-left text, names without a place to break, tables, and eight levels of nesting."""
    body = {
        "type": "object",
        "description": f"{_HEBREW}\n\n{_TABLE}",
        "properties": {
            _FIELD: {"type": "string", "default": _LONG, "enum": [_LONG, "b"], "description": _TABLE},
            "deep": _nested(8),
            "כותר": {"type": "string", "description": _HEBREW},
            "map": {"type": "object", "additionalProperties": {"$ref": f"#/components/schemas/{_LONG}"}},
        },
    }
    told = {"application/json": {"schema": body}}
    operation = {
        "operationId": _LONG,
        "summary": _LONG,
        "description": f"{_ARABIC}\n\n- {_ARABIC}\n- {_HEBREW}\n\n{_TABLE}\n\n> {_ARABIC}\n\n1. {_LONG}\n",
        "tags": [_LONG],
        "parameters": [{"name": _FIELD, "in": "query", "schema": {"type": "string"}, "description": _ARABIC}],
        "requestBody": {"content": told},
        "responses": {
            "200": {"description": _ARABIC, "content": told},
            "default": {"description": _HEBREW, "x-error-codes": [_FIELD, "short"]},
        },
    }
    arabic = {
        "summary": "إعارة كتاب من المكتبة",
        "description": _ARABIC,
        "tags": ["مكتبة"],
        "responses": {"200": {"description": _ARABIC, "content": told}},
    }
    path = "/" + "/".join([_FIELD, *(f"{{part_{at}}}" for at in range(6)), _LONG])
    slots = [{"name": f"part_{at}", "in": "path", "required": True, "schema": {"type": "string"}} for at in range(6)]
    return _api(
        "مكتبة Library",
        {path: {"parameters": slots, "post": operation}, "/books": {"get": arabic}},
        tags=[{"name": _LONG, "description": _ARABIC}, {"name": "مكتبة", "description": _HEBREW}],
        components={"schemas": {_LONG: body}},
        servers=[{"url": f"https://{'subdomain.' * 9}example.com/{_FIELD}"}],
    )


def _many(count: int) -> dict[str, Any]:
    """So many operations under forty tags, one of which has half of them."""
    return _api("Many", dict(_paths(count)))


def _paths(count: int) -> Iterator[tuple[str, Any]]:
    for at in range(count):
        tag = "everything" if at % 2 else f"group {at % 40}"
        yield (
            f"/things/{at}",
            {
                "get": {
                    "operationId": f"getThing{at}",
                    "summary": f"Get thing {at} of the things that there are",
                    "tags": [tag],
                    "responses": {"200": {"description": "Fine."}},
                }
            },
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
