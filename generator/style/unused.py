"""The rule that components are used: follows every reference from what is served, in all files of a specification."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.ir import Json, Location, RefType, Schema
from generator.problems import SpecError
from generator.source import Node, Spec
from generator.source.pointer import split
from generator.style.rule import Finding
from generator.style.subject import Subject, child

_KINDS: Final = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "request body",
    "headers": "header",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path item",
    "mediaTypes": "media type",
}


def unused_component(subject: Subject) -> Iterator[Finding]:
    """Components are used by an operation or webhook, directly or through others; security schemes by name."""
    if not subject.operations:
        return
    reached = _Reach(subject).all()
    for document in subject.spec.files:
        for section, kind in _KINDS.items():
            node = _node(subject.spec, Location(str(document), f"/components/{section}"))
            for name, component in node.items() if node is not None else ():
                if not name.startswith("x-") and not _is_reached(subject.spec, component, reached):
                    yield Finding(component.location, f"the {kind} `{name}` is not used")
    yield from _schemes(subject)


def _schemes(subject: Subject) -> Iterator[Finding]:
    used = {use.scheme for operation in subject.operations for requirement in operation.security for use in requirement}
    root = subject.spec.root.get("security")
    listed = [name for requirement in root.elements() for name, _ in requirement.items()] if root is not None else []
    for name, scheme in subject.api.security_schemes.items():
        if name not in used and name not in listed:
            yield Finding(scheme.at, f"the security scheme `{name}` is not used")


def _is_reached(spec: Spec, component: Node, reached: set[Location]) -> bool:
    """Whether a component is referred to; one that only gives a name to something else, whether that is."""
    if component.location in reached:
        return True
    try:
        return spec.resolve(component).location in reached
    except SpecError:
        return True


def _node(spec: Spec, at: Location) -> Node | None:
    try:
        return spec.node(at)
    except (LookupError, SpecError):
        return None


class _Reach:
    """What can be reached from the root of a specification without passing through the list of its components."""

    def __init__(self, subject: Subject) -> None:
        self._spec = subject.spec
        self._derived = {schema.at: _derived(subject, schema) for schema in subject.api.schemas.values()}
        self._reached: set[Location] = set()
        self._seen: set[int] = set()
        self._waiting: list[tuple[str, Json]] = []

    def all(self) -> set[Location]:
        """The target of every reference that is met, and the component that it stands in."""
        root = self._spec.root
        self._waiting = [(root.document, child.value) for key, child in root.items() if key != "components"]
        while self._waiting:
            document, value = self._waiting.pop()
            if not isinstance(value, dict | list) or id(value) in self._seen:
                continue
            self._seen.add(id(value))
            if isinstance(value, dict):
                for ref in _references(value):
                    self._enter(document, ref)
            inner = value.values() if isinstance(value, dict) else value
            self._waiting.extend((document, item) for item in inner if isinstance(item, dict | list))
        return self._reached

    def _enter(self, document: str, ref: str) -> None:
        """Follows a reference, but not to the network: what stands there is no component of this specification."""
        if ref.startswith("//") or "://" in ref.partition("#")[0]:
            return
        try:
            target = self._spec.follow(Node(document, "", None), ref)
        except SpecError:
            return
        self._mark(target)

    def _mark(self, target: Node) -> None:
        if target.location in self._reached:
            return
        tokens = split(target.pointer)
        if tokens[:1] == ["components"] and len(tokens) > 3:
            self._reached.add(child(Location(target.document, ""), *tokens[:3]))
        self._reached.add(target.location)
        self._waiting.append((target.document, target.value))
        for at in self._derived.get(target.location, ()):
            derived = _node(self._spec, at)
            if derived is not None:
                self._mark(derived)


def _references(value: dict[str, Json]) -> Iterator[str]:
    """What an object refers to. Data in examples and extensions that looks like a reference counts as one, too."""
    for key in ("$ref", "$dynamicRef", "operationRef"):
        ref = value.get(key)
        if isinstance(ref, str):
            yield ref
    discriminator = value.get("discriminator")
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    for target in mapping.values() if isinstance(mapping, dict) else ():
        if isinstance(target, str):
            yield target if "/" in target or "#" in target else f"#/components/schemas/{target}"


def _derived(subject: Subject, schema: Schema) -> list[Location]:
    """Where the schemas stand that a discriminator chooses although nothing refers to them."""
    names = [variant.schema.type.name for variant in schema.derived if isinstance(variant.schema.type, RefType)]
    return [subject.api.schemas[name].at for name in names]
