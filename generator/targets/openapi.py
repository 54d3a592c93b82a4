"""The target `openapi`: the contract as one document with proven code samples, and the same as an Overlay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from generator.bundle import to_json, to_yaml
from generator.ir import Json, Operation
from generator.shipped import Object, only, operation_objects
from generator.snippets import LANGUAGES
from generator.targets.files import CallSample, Context, File

# What renderers that know `x-codeSamples` (Redoc, Scalar, Mintlify, ReadMe) call the languages.
_NAMES: Final = {"bash": "Shell", "js": "JavaScript", "python": "Python", "ts": "TypeScript"}


def files(context: Context) -> Iterator[File]:
    """`docs/openapi.yaml` and `docs/openapi.overlay.yaml`; JSON where the specification is JSON."""
    document = only(
        context.document(), context.api.operations, context.api.webhooks, {tag.name for tag in context.api.tags}
    )
    actions: list[Json] = []
    sampled: dict[int, Object] = {}
    for operation, found in operation_objects(document, context.api.operations):
        samples = _samples(context.snippets[operation.id], context.calls.get(operation.id, ()))
        sampled[id(found)] = {**found, "x-codeSamples": samples}
        actions.append({"target": _target(operation), "update": {"x-codeSamples": samples}})
    suffix, write = ("json", to_json) if context.is_json else ("yaml", to_yaml)
    overlay: Json = {
        "overlay": "1.0.0",
        "info": {"title": f"Code samples of {context.api.info.title}", "version": context.api.info.version or "1"},
        "actions": actions,
    }
    yield File(f"docs/openapi.{suffix}", text=write(_replaced(document, sampled)))
    yield File(f"docs/openapi.overlay.{suffix}", text=write(overlay))


def _samples(snippets: Mapping[str, str], calls: Sequence[CallSample]) -> list[Json]:
    """HTTP first, then the clients that the run emits."""
    over_http = [_sample(each.fence, each.title, snippets[each.name]) for each in LANGUAGES if each.name in snippets]
    return [*over_http, *(_sample(each.fence, each.title, each.text) for each in calls)]


def _sample(fence: str, title: str, source: str) -> Json:
    return {"lang": _NAMES.get(fence, title), "label": title, "source": source.rstrip("\n")}


def _target(operation: Operation) -> str:
    """The JSONPath of an operation (Overlay 1.0, 4.4.3; RFC 9535)."""
    path = operation.path_text.replace("\\", "\\\\").replace("'", "\\'")
    return f"$.paths['{path}'].{operation.method.lower()}"


def _replaced(document: Object, sampled: Mapping[int, Object]) -> Json:
    """The document with each of these operations in the place of the one that it was made from."""
    paths = document.get("paths")
    items: Object = {}
    for path, item in paths.items() if isinstance(paths, dict) else ():
        items[path] = _item(item, sampled)
    return {**document, **({"paths": items} if isinstance(paths, dict) else {})}


def _item(item: Json, sampled: Mapping[int, Object]) -> Json:
    if not isinstance(item, dict):
        return item
    others = item.get("additionalOperations")
    whole: Object = {key: sampled.get(id(value), value) for key, value in item.items()}
    if isinstance(others, dict):
        whole["additionalOperations"] = {key: sampled.get(id(value), value) for key, value in others.items()}
    return whole
