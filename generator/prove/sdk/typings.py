"""Whether the types of a generated TypeScript package take what calls give, and hold what servers answer; runs nothing.

A module is written in which the sample of every argument and of every JSON answer has to fit the type that its method
declares, and the compiler says where one does not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from generator.ir import ABSENT, Json
from generator.pipeline import Project
from generator.prove.sdk.cases import Planned, Planner, Step
from generator.prove.sdk.compilers import STRICT, errors_of
from generator.prove.sdk.package import Package
from generator.prove.sdk.process import plain
from generator.request import json_text
from generator.surface import Method, Outcome

_MARKED: Final = re.compile(r'"\\u0000n:(-?\d+)"')
# Operations of a module: one module of all would be more than an editor shows, and than a message can name.
_EACH: Final = 50
# Characters of the value that a fault is about.
_SHOWN: Final = 60
_EVENT_FIELDS: Final = frozenset({"event", "id", "retry", "data", "comment"})
# A value may have more fields than are declared.
_MORE: Final = "Object literal may only specify known properties"
_HEAD: Final = """\
import type {{ {client} }} from "{package}";
type Client = {client};
type Of<T> = T extends (...given: never) => infer R ? Awaited<R> : never;
type Arguments<T> = T extends (...given: infer A) => unknown ? A : never;
type Item<T> = T extends AsyncIterable<infer I> ? I : never;
type Body<T> = T extends {{ body: infer B }} ? B : never;
const fits = <T>() => <V extends T>(value: V): V => value;
declare const file: File;
type Exact<V> = V extends string | number | boolean | bigint | null | undefined | File | [] ? V
  : {{ [K in keyof V]: Exact<V[K]> }};
const exact = <V>(value: Exact<V>): V => value as V;
"""


@dataclass(frozen=True, slots=True)
class _Claim:
    """That a value fits a type, both as source, and the operation that it is about."""

    operation: str
    type: str
    value: str

    @property
    def text(self) -> str:
        """The statement that the compiler has to accept."""
        return f"fits<{self.type}>()({self.value});"


def typing_faults(
    project: Project, planner: Planner, package: Package, methods: Sequence[Method], home: tuple[Path, Path]
) -> Mapping[str, list[str]]:
    """What the compiler has to say, by operation (empty: of none); `home` is a project with the package, and `tsc`."""
    modules: list[list[_Claim]] = []
    for at in range(0, len(methods), _EACH):
        share = methods[at : at + _EACH]
        modules.append([claim for method in share for claim in _claims(project, planner, package, method)])
    head = _HEAD.format(client=package.clients[0], package=package.name)
    found: dict[str, list[str]] = {}
    doubted: list[_Claim] = []
    for claim, told in _complaints(modules, head, home):
        if claim is None:
            found.setdefault("", []).append(told)
        elif _MORE not in told:
            doubted.append(claim)
    # Of a literal in a union a further field makes it say something else: as values that are none, they are asked about
    # once more. What is left is meant.
    again = [replace(claim, value=f"exact({claim.value})") for claim in dict.fromkeys(doubted)]
    for claim, told in _complaints([again] if again else [], head, home):
        found.setdefault(claim.operation if claim is not None else "", []).append(told)
    return found


def _complaints(
    modules: Sequence[Sequence[_Claim]], head: str, home: tuple[Path, Path]
) -> Iterator[tuple[_Claim | None, str]]:
    """What the compiler says of modules of claims, each with the claim that it is about (None: of none)."""
    folder, tsc = home
    names = [f"claims{number}.ts" for number in range(len(modules))]
    for name, claims in zip(names, modules, strict=True):
        text = head + "".join(f"{claim.text}\n" for claim in claims) + "export {};\n"
        (folder / name).write_text(text, encoding="utf-8", errors="surrogatepass")
    flags = ("--noEmit", *STRICT[:-1], "--target", "es2022", "--module", "nodenext", "--types", "")
    offset = head.count("\n") + 1
    for told in errors_of(tsc, (*flags, *names), folder) if names else ():
        place = re.match(r"claims(\d+)\.ts\((\d+),(\d+)\): error (.*)", told, re.DOTALL)
        if place is None:
            yield None, told
            continue
        claim, column = modules[int(place[1])][int(place[2]) - offset], int(place[3]) - 1
        yield claim, f"{place[4]} At {claim.text[column : column + _SHOWN]}"


def _claims(project: Project, planner: Planner, package: Package, method: Method) -> Iterator[_Claim]:
    key = method.operation.id
    entry = package.entries[key]
    member = f"Client[{json.dumps(entry.resource)}][{json.dumps(entry.method)}]"
    # A form that is one argument is known as the texts of its fields alone, whatever their types.
    is_text = method.body is not None and not method.body.flat and method.body.kind in ("form", "multipart")
    for step in () if is_text else (Step(key, "methods"), Step(key, "required")):
        planned = planner.planned(step, "")
        yield _Claim(key, f"Arguments<{member}>", f"[{_arguments(planned)}]")
    shape = {"call": "{}", "page": "Body<{}>", "stream": "Item<{}>"}.get(entry.kind)
    # The data of an event is text, whatever it holds.
    if shape is not None and entry.result != "ServerSentEvent":
        yield from (
            _Claim(key, shape.format(f"Of<{member}>"), _literal(value))
            for value in _answers(project, method.answer.outcomes)
        )


def _arguments(planned: Planned) -> str:
    """The arguments of a call as expressions, those at the end left out of which nothing is said."""
    job = planned.job
    slots, params = job["slots"], job["params"]
    assert isinstance(slots, list)
    given = [_expression(each) for each in slots]
    if isinstance(params, dict) and (params or job["needed"]):
        fields = (f"{json.dumps(name)}: {_expression(each)}" for name, each in params.items())
        given.append("{ " + ", ".join(fields) + " }")
    return ", ".join(given)


def _expression(told: Mapping[str, object]) -> str:
    match told:
        case {"json": value}:
            return _literal(plain(value))
        case {"files": list(files)}:
            return "[" + ", ".join("file" for _ in files) + "]"
        case {"fields": dict(fields)}:
            return "{ " + ", ".join(f"{json.dumps(name)}: {_expression(each)}" for name, each in fields.items()) + " }"
        case _:
            return "file"


def _literal(value: Json) -> str:
    """A value as an expression: JSON is one, but for integers that have to be `bigint`, and a key that is none."""
    text = _MARKED.sub(r"\1n", json_text(value))
    return text.replace('"__proto__":', '["__proto__"]:')


def _answers(project: Project, outcomes: Sequence[Outcome]) -> Iterator[Json]:
    """The sample of every JSON answer that fits its own schema; of an event that is described, its data."""
    for outcome in outcomes:
        media, schema = outcome.media, outcome.schema
        if media is None or schema is None:
            continue
        is_item = bool(media.stream)
        if not (is_item or re.search(r"[/+]json\b", media.media_type)):
            continue
        found = ABSENT if is_item else project.sampler.media(media, "response").value
        value = project.sampler.value(schema, "response") if found is ABSENT else found
        if project.conformance.fits(schema.at, value, "response"):
            is_event = is_item and isinstance(value, dict) and "data" in value and value.keys() <= _EVENT_FIELDS
            yield value["data"] if is_event and isinstance(value, dict) else value
