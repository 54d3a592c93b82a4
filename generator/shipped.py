"""A bundled document as it is shipped: operations that others see gone, with what only they use; parses nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final, TypeAlias
from urllib.parse import unquote

from generator.ir import Json, Operation
from generator.source.pointer import split

Object: TypeAlias = "dict[str, Json]"

_METHODS: Final = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})


def operation_objects(document: Object, operations: Iterable[Operation]) -> Iterator[tuple[Operation, Object]]:
    """Each operation below `paths` with its Operation Object; one that stands elsewhere is left out."""
    paths = _object(document.get("paths"))
    for operation in operations:
        item = _object(paths.get(operation.path_text))
        found = item.get(operation.method.lower()) or _object(item.get("additionalOperations")).get(operation.method)
        if isinstance(found, dict):
            yield operation, found


def only(
    document: Object, operations: Collection[Operation], webhooks: Collection[Operation], tags: Collection[str]
) -> Object:
    """The document with these operations, webhooks and tags alone, and the components that they reach.

    The document given is not changed.
    """
    kept = {(operation.path_text, operation.method.upper()) for operation in operations}
    hooks = {(webhook.path_text, webhook.method.upper()) for webhook in webhooks}
    cut = dict(document)
    if "paths" in document:
        cut["paths"] = _items(_object(document["paths"]), kept)
    if "webhooks" in document:
        cut["webhooks"] = _items(_object(document["webhooks"]), hooks)
    if isinstance(listed := document.get("tags"), list):
        cut["tags"] = [tag for tag in listed if _object(tag).get("name") in tags]
    if isinstance(groups := document.get("x-tagGroups"), list):
        cut["x-tagGroups"] = list(_groups(groups, tags))
    components = _object(document.get("components"))
    if components:
        cut["components"] = _reached(cut, components)
    return cut


def _items(paths: Object, kept: Collection[tuple[str, str]]) -> Object:
    """The path items that have an operation left."""
    items: Object = {}
    for path, item in paths.items():
        whole = _object(item)
        others = _object(whole.get("additionalOperations"))
        left = {key: value for key, value in whole.items() if key not in _METHODS or (path, key.upper()) in kept}
        further: Object = {key: value for key, value in others.items() if (path, key.upper()) in kept}
        left.pop("additionalOperations", None)
        if further:
            left["additionalOperations"] = further
        if path.startswith("x-") or further or _METHODS & left.keys():
            items[path] = left if isinstance(item, dict) else item
    return items


def _groups(groups: list[Json], tags: Collection[str]) -> Iterator[Json]:
    for group in groups:
        listed = _object(group).get("tags")
        left = [tag for tag in listed if tag in tags] if isinstance(listed, list) else []
        if left:
            yield {**_object(group), "tags": left}


def _reached(cut: Object, components: Object) -> Object:
    """The components that the rest of the document refers to, and those that they refer to."""
    found: set[tuple[str, str]] = set()
    waiting: list[Json] = [{key: value for key, value in cut.items() if key != "components"}]
    while waiting:
        for home, name in _named(waiting.pop(), components):
            if (home, name) not in found:
                found.add((home, name))
                waiting.append(_object(components[home])[name])
    left: Object = {}
    for home, listed in components.items():
        if home.startswith("x-") or not isinstance(listed, dict):
            left[home] = listed
        elif chosen := {name: value for name, value in listed.items() if (home, name) in found}:
            left[home] = chosen
    return left


def _named(value: Json, components: Object) -> Iterator[tuple[str, str]]:
    """The components that a part of the document names: by reference, by anchor, in `security`, in a mapping."""
    waiting = [value]
    while waiting:
        match waiting.pop():
            case dict() as node:
                yield from _by_security(node, components)
                yield from _by_mapping(node, components)
                waiting += node.values()
            case list() as items:
                waiting += items
            case str() as text if text.startswith("#"):
                yield from _by_reference(text, components)
            case _:
                pass


def _by_security(node: Object, components: Object) -> Iterator[tuple[str, str]]:
    required = node.get("security")
    schemes = _object(components.get("securitySchemes"))
    for alternative in required if isinstance(required, list) else ():
        yield from (("securitySchemes", name) for name in _object(alternative) if name in schemes)


def _by_mapping(node: Object, components: Object) -> Iterator[tuple[str, str]]:
    """The schemas that a discriminator's mapping gives by name (OpenAPI 3.2, 4.25)."""
    schemas = _object(components.get("schemas"))
    mapping = _object(_object(node.get("discriminator")).get("mapping"))
    yield from (("schemas", name) for name in mapping.values() if isinstance(name, str) and name in schemas)


def _by_reference(text: str, components: Object) -> Iterator[tuple[str, str]]:
    if text.startswith("#/components/"):
        tokens = split(unquote(text[1:]))
        if len(tokens) > 2 and tokens[2] in _object(components.get(tokens[1])):
            yield tokens[1], tokens[2]
        return
    for name, schema in _object(components.get("schemas")).items():
        if text[1:] in (_object(schema).get("$anchor"), _object(schema).get("$dynamicAnchor")):
            yield "schemas", name


def _object(value: Json) -> Object:
    return value if isinstance(value, dict) else {}
