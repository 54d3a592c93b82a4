"""Which objects of OpenAPI 3.0 to 3.2 stand where: a table, and the walk over a specification that it drives."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from generator.problems import Problem
from generator.source import Node, RefError, Spec

Kind: TypeAlias = Literal[
    "openapi",
    "paths",
    "path-item",
    "operation",
    "parameter",
    "request-body",
    "media-type",
    "encoding",
    "responses",
    "response",
    "header",
    "link",
    "callback",
    "example",
    "schema",
    "security-scheme",
    "components",
    "server",
    "tag",
    "socket-messages",
]
Shape: TypeAlias = Literal["one", "list", "map"]
Fields: TypeAlias = dict[str, tuple[Shape, Kind]]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_CONTENT: Final[Fields] = {
    "schema": ("one", "schema"),
    "content": ("map", "media-type"),
    "examples": ("map", "example"),
}
_ENCODINGS: Final[Fields] = {
    "encoding": ("map", "encoding"),
    "prefixEncoding": ("list", "encoding"),
    "itemEncoding": ("one", "encoding"),
}
_SCHEMA_3_0: Final[Fields] = {
    **dict.fromkeys(("items", "not", "additionalProperties"), ("one", "schema")),
    **dict.fromkeys(("allOf", "anyOf", "oneOf"), ("list", "schema")),
    "properties": ("map", "schema"),
}
_SCHEMA_3_1: Final[Fields] = {
    **_SCHEMA_3_0,
    **dict.fromkeys(("if", "then", "else", "contains", "propertyNames", "contentSchema"), ("one", "schema")),
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), ("one", "schema")),
    "prefixItems": ("list", "schema"),
    **dict.fromkeys(("patternProperties", "dependentSchemas", "$defs", "definitions"), ("map", "schema")),
}
_FIELDS: Final[dict[Kind, Fields]] = {
    "openapi": {
        "servers": ("list", "server"),
        "paths": ("one", "paths"),
        "webhooks": ("map", "path-item"),
        "components": ("one", "components"),
        "tags": ("list", "tag"),
    },
    "path-item": {
        "parameters": ("list", "parameter"),
        "servers": ("list", "server"),
        "additionalOperations": ("map", "operation"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request-body"),
        "responses": ("one", "responses"),
        "callbacks": ("map", "callback"),
        "servers": ("list", "server"),
        # Ours: the messages of a WebSocket, which OpenAPI has no words for.
        "x-websocket-messages": ("one", "socket-messages"),
    },
    "socket-messages": dict.fromkeys(("client", "server"), ("list", "schema")),
    "parameter": _CONTENT,
    "header": _CONTENT,
    "request-body": {"content": ("map", "media-type")},
    "media-type": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        "examples": ("map", "example"),
        **_ENCODINGS,
    },
    "encoding": {"headers": ("map", "header"), **_ENCODINGS},
    "response": {"headers": ("map", "header"), "content": ("map", "media-type"), "links": ("map", "link")},
    "link": {"server": ("one", "server")},
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": ("map", "example"),
        "requestBodies": ("map", "request-body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security-scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path-item"),
        "mediaTypes": ("map", "media-type"),
    },
}
# Objects whose keys are names: what each of them holds.
_NAMED: Final[dict[Kind, Kind]] = {"paths": "path-item", "responses": "response", "callback": "path-item"}
# Where the standard knows no Reference Object. Everybody follows one all the same.
_NO_REFERENCE: Final = frozenset(
    {"openapi", "paths", "operation", "responses", "components", "encoding", "server", "tag"}
)


@dataclass
class Survey:
    """Every object of a specification by its kind, in the order met, each once, and what references did not resolve.

    `roots` are the objects that the walk entered through a reference (and the document itself): no two of them
    hold one another, but for references into the middle of one. `misplaced` are references where none may stand.
    """

    objects: dict[Kind, list[Node]] = field(default_factory=lambda: defaultdict(list))
    roots: list[tuple[Kind, Node]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    misplaced: list[tuple[Kind, Node]] = field(default_factory=list)


def walk(spec: Spec) -> Survey:
    """Walks over the document and over everything that it refers to."""
    return _Walk(spec).survey


class _Walk:
    """The walk itself: whole trees first, then the targets of their references that no tree has shown yet."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._fields = {**_FIELDS, "schema": _SCHEMA_3_0 if spec.version == "3.0" else _SCHEMA_3_1}
        self._met: dict[tuple[str, str], Kind] = {}
        self._references: list[tuple[Kind, Node]] = []
        self.survey = Survey()
        self._enter("openapi", spec.root)
        while self._references:
            references, self._references = self._references, []
            for kind, node in references:
                self._follow(kind, node)

    def _enter(self, kind: Kind, root: Node) -> None:
        self.survey.roots.append((kind, root))
        stack: list[tuple[Kind, Node]] = [(kind, root)]
        while stack:
            kind, node = stack.pop()
            key = (node.document, node.pointer)
            if key in self._met or not isinstance(node.value, dict):
                continue
            self._met[key] = kind
            self.survey.objects[kind].append(node)
            if "$ref" in node.value:
                self._references.append((kind, node))
                if not self._has_siblings(kind):
                    continue
            stack.extend(reversed(list(self._children(kind, node))))

    def _has_siblings(self, kind: Kind) -> bool:
        return kind == "path-item" or (kind == "schema" and self._spec.version != "3.0")

    def _children(self, kind: Kind, node: Node) -> Iterator[tuple[Kind, Node]]:
        if kind in _NAMED:
            yield from ((_NAMED[kind], child) for name, child in node.items() if not name.startswith("x-"))
            return
        fields = self._fields.get(kind, {})
        for name in node.value if isinstance(node.value, dict) else ():
            child = node.get(name) if name in fields else None
            if child is None:
                continue
            shape, child_kind = fields[name]
            if shape == "one":
                yield child_kind, child
            elif shape == "list":
                yield from ((child_kind, item) for item in child.elements())
            else:
                yield from ((child_kind, item) for _, item in child.items())

    def _follow(self, kind: Kind, node: Node) -> None:
        if kind in _NO_REFERENCE or (kind == "media-type" and self._spec.version != "3.2"):
            self.survey.misplaced.append((kind, node))
        try:
            target = self._spec.resolve(node)
        except RefError as error:
            self.survey.problems.append(error.problem)
            return
        met = self._met.get((target.document, target.pointer))
        if met is None:
            self._enter(kind, target)
        elif met != kind:
            self.survey.problems.append(_wrong_kind(self._spec, node, kind, met))


def _wrong_kind(spec: Spec, node: Node, kind: Kind, met: Kind) -> Problem:
    message = f"the reference {node.text('$ref')!r} leads to a {words(met)}, but a {words(kind)} is to stand here"
    return spec.problem(node.at("$ref").location, "wrong-ref", message)


def words(kind: Kind) -> str:
    """The kind of object as people call it."""
    plural = {"openapi": "document", "paths": "paths object", "responses": "responses object"}
    return plural.get(kind, kind.replace("-", " "))
