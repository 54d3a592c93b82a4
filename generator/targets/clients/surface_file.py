"""`surface.json` as it is written: one line an argument, so that a changed line is a changed call."""

from __future__ import annotations

import json
from typing import TypeAlias

from generator.surface.model import BodyPlan, Paging

Plain: TypeAlias = "str | bool | list[Plain] | dict[str, Plain] | None"


def body_entry(plan: BodyPlan) -> Plain:
    """What is said of a body."""
    return {"kind": plan.kind, "media_type": plan.media_type, "flat": plan.flat, "required": plan.required}


def paging_entry(paging: Paging) -> Plain:
    """What is said of a list in pages."""
    return {"style": paging.style, "parameter": paging.parameter}


def written(document: dict[str, Plain], depth: int = 0) -> str:
    """JSON with two blanks a level; what is small stands on a line."""
    pad = "  " * (depth + 1)
    lines = [f"{pad}{json.dumps(key)}: {_line(item, depth + 1)}" for key, item in document.items()]
    end = "\n" if not depth else ""
    return ("{\n" + ",\n".join(lines) + "\n" + "  " * depth + "}" if lines else "{}") + end


def _line(item: Plain, depth: int) -> str:
    match item:
        case dict() if depth < 3:
            return written(item, depth)
        case list() if item:
            pad = "  " * (depth + 1)
            return "[\n" + ",\n".join(f"{pad}{json.dumps(each)}" for each in item) + "\n" + "  " * depth + "]"
        case _:
            return json.dumps(item)
