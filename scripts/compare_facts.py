"""Compare the contract with the known facts of the API: python scripts/compare_facts.py specs/openapi.yaml FACTS_JSON.

The facts are the file `facts.json` of the sandbox edition; its README describes the notation. Every operation,
parameter, field, enum, constraint, default, format, status and content type of the facts must be in the contract,
in the same order, and the contract must not add operations, parameters, fields, constraints or content types of its
own. Each difference is printed with the place in the contract, and the exit status is 1 if there is any.

What the comparison lets pass, and why:

- Whatever is marked `edition: "1.0.x"` in the facts belongs to a later edition of the API.
- `Idempotency-Key` is optional in the contract although the facts say required: the published guide calls
  `createSandbox` without it, and one shared parameter serves all operations.
- Statuses that the facts do not list, where the response or the Responses Object is marked `x-certainty: assumed`;
  those of errors carry the error envelope all the same.
- Enums whose order the facts do not know (`enum_order: alphabetical`) may stand in any order.
- Unsigned formats (`uint16`, ...) come with `minimum: 0`.
- `nullable_unknown`: either is right.
- Content type `*/*` (not known): any content types, each marked `x-certainty: assumed`.
- The binary WebSocket channel: its frames are no JSON objects, and the facts list none.
- An enum that the facts spell out inline may be a reference to a schema with the same words.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

from generator.ir.schema import Location
from generator.problems import SpecError
from generator.source import Node, Spec, load

Fact: TypeAlias = Mapping[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
AUDIENCES = {"console": "account", "public": "customer"}  # words of the facts that the contract spells otherwise
OPTIONAL_IN_CONTRACT = {("header", "Idempotency-Key")}
PAGING_STYLES = {"next_token": "cursor", "cursor": "cursor", "offset": "offset", "logs": "cursor"}

# Keywords of a schema that bind a value: fact name -> keyword. All others of these must not appear.
LIMITS = {
    "min": "minimum",
    "max": "maximum",
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
}
OTHER_LIMITS = (
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "pattern",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "patternProperties",
    "not",
    "if",
    "allOf",
    "anyOf",
)


class Comparison:
    """A walk over the facts with the contract beside them; collects every difference."""

    def __init__(self, spec: Spec, facts: Fact) -> None:
        self._spec = spec
        self._facts = facts
        self._schemas: dict[str, Node] = {}
        self._paths: list[tuple[str, str, Node, Node]] = []  # path, method, path item, operation
        self.differences: list[str] = []
        self.counts = {"operations": 0, "parameters": 0, "schemas": 0, "fields": 0}

    def run(self) -> None:
        """Compare everything."""
        self._read_paths()
        self._collect_schemas()
        self._tags()
        self._operations()
        self._component_schemas()
        self._error_codes()
        self._websockets()
        self._webhooks()
        self._paging()
        for fault in self._spec.faults:
            self._say(f"{fault.place}: {fault.message}")

    # -- what is said

    def _say(self, text: str) -> None:
        self.differences.append(text)

    def _same(self, where: str, what: str, node: Node, facts: object, contract: object) -> bool:
        if facts == contract:
            return True
        place = self._spec.place(node.location)
        self._say(f"{where}: {what}: facts {_show(facts)}, contract {_show(contract)} ({place})")
        return False

    # -- the contract

    def _resolved(self, node: Node) -> Node:
        return self._spec.resolve(node)

    def _read_paths(self) -> None:
        for path, item in self._child(self._spec.root, "paths").items():
            resolved = self._resolved(item)
            for method, operation in resolved.items():
                if method in METHODS:
                    self._paths.append((path, method, resolved, operation))

    def _child(self, node: Node, *keys: str) -> Node:
        """A descendant; an empty mapping where there is none."""
        for key in keys:
            child = node.get(key)
            if child is None:
                return Node(node.document, node.pointer, {})
            node = child
        return node

    def _collect_schemas(self) -> None:
        """Every named schema of every file, found by following all references from the entry."""
        queue: list[Node] = [self._spec.root]
        seen: set[tuple[str, str]] = set()
        while queue:
            node = queue.pop()
            if (node.document, node.pointer) in seen:
                continue
            seen.add((node.document, node.pointer))
            reference = node.get("$ref")
            if reference is not None and isinstance(reference.value, str):
                queue.append(self._spec.follow(node, reference.value))
            queue.extend(child for _, child in node.items())
            queue.extend(node.elements())
        documents = {document for document, _ in seen}
        for document in sorted(documents):
            root = self._document_root(document)
            for name, schema in self._child(root, "components", "schemas").items():
                if name in self._schemas:
                    self._say(f"schema {name}: stands in two files ({self._spec.place(schema.location)})")
                self._schemas[name] = schema

    def _document_root(self, document: str) -> Node:
        node = self._spec.root
        return node if node.document == document else self._spec.node(Location(document, ""))

    # -- tags and operations

    def _tags(self) -> None:
        tags = self._child(self._spec.root, "tags")
        got = [(tag.text("name"), tag.text("x-audience")) for tag in tags.elements()]
        want = [(tag["name"], _audience(tag["audience"])) for tag in self._facts["tags"]]
        self._same("tags", "names, audiences and order", tags, want, got)

    def _operations(self) -> None:
        contract = {(path, method): (item, operation) for path, method, item, operation in self._paths}
        facts = {(fact["path"], fact["method"].lower()): fact for fact in self._facts["operations"]}
        for path, method in facts.keys() - contract.keys():
            self._say(f"{method.upper()} {path}: not in the contract")
        for path, method in contract.keys() - facts.keys():
            self._say(f"{method.upper()} {path}: not in the facts")
        for key, fact in facts.items():
            if key in contract:
                self.counts["operations"] += 1
                self._operation(fact, *contract[key])

    def _operation(self, fact: Fact, item: Node, operation: Node) -> None:
        name = fact["operation_id"]
        flags = set(fact["flags"])
        self._same(name, "operationId", operation, name, operation.text("operationId"))
        self._same(name, "tags", operation, [fact["tag"]], _plain(operation.get("tags")))
        self._same(name, "audience", operation, _audience(fact["audience"]), operation.text("x-audience"))
        self._same(name, "deprecated", operation, "deprecated" in flags, operation.flag("deprecated"))
        self._same(name, "x-websocket", operation, "websocket" in flags, operation.flag("x-websocket"))
        self._same(name, "x-streaming", operation, "sse" if "sse" in flags else "", operation.text("x-streaming"))
        self._security(name, fact, operation)
        self._parameters(name, fact, item, operation)
        self._request(name, fact, operation)
        self._responses(name, fact, operation)

    def _security(self, name: str, fact: Fact, operation: Node) -> None:
        node = operation.get("security") or self._spec.root.get("security")
        schemes = [scheme for entry in (node.elements() if node else ()) for scheme, _ in entry.items()]
        if fact["auth"] != "none":
            self._same(name, "security", node or operation, [fact["auth"]], schemes)
        elif "capability_token" not in fact["flags"]:
            self._same(name, "security", node or operation, [], schemes)
        else:
            known = self._child(self._spec.root, "components", "securitySchemes")
            kinds = [(scheme.text("type"), scheme.text("in")) for key, scheme in known.items() if key in schemes]
            self._same(name, "security", node or operation, [("apiKey", "query")], kinds)

    def _parameters(self, name: str, fact: Fact, item: Node, operation: Node) -> None:
        got = [
            self._resolved(parameter)
            for holder in (item, operation)
            for parameter in self._child(holder, "parameters").elements()
        ]
        want: list[Fact] = list(fact["parameters"])
        channel = next((w for w in self._facts["websockets"] if w["operation_id"] == name), None)
        known = {(p["in"], p["name"]) for p in want}
        want += [{**q, "in": "query"} for q in (channel or {}).get("query", []) if ("query", q["name"]) not in known]
        names = [(p["in"], p["name"]) for p in want]
        if not self._same(name, "parameters", operation, names, [(p.text("in"), p.text("name")) for p in got]):
            return
        for expected, parameter in zip(want, got, strict=True):
            self.counts["parameters"] += 1
            where = f"{name} {expected['in']} {expected['name']}"
            if (expected["in"], expected["name"]) not in OPTIONAL_IN_CONTRACT:
                self._same(where, "required", parameter, expected["required"], parameter.flag("required"))
            schema = parameter.get("schema")
            if schema is None:
                self._same(where, "schema", parameter, "a schema", "none")
                continue
            kind = expected["type"]
            self._type(where, {key: value for key, value in kind.items() if key != "example"}, schema)
            if "example" in kind:
                examples = [parameter.value.get("example")] if isinstance(parameter.value, dict) else []
                self._example(where, kind["example"], parameter, examples)

    def _request(self, name: str, fact: Fact, operation: Node) -> None:
        body = operation.get("requestBody")
        want = fact.get("request")
        if not self._same(name, "request body", operation, bool(want), body is not None) or not want or body is None:
            return
        body = self._resolved(body)
        self._same(name, "request required", body, bool(fact.get("request_required")), body.flag("required"))
        self._content(f"{name} request", want, body)

    def _responses(self, name: str, fact: Fact, operation: Node) -> None:
        responses = self._child(operation, "responses")
        got = {status: response for status, response in responses.items() if not status.startswith("x-")}
        want = fact["responses"]
        for status in want.keys() - got.keys():
            self._same(name, "status", responses, status, None)
        for status, response in got.items():
            resolved = self._resolved(response)
            if status in want:
                self._content(f"{name} {status}", want[status], resolved)
            elif not _assumed(resolved) and not _assumed(responses):
                self._same(name, "status", response, None, status)
            elif status >= "400" and resolved.get("content") is not None:
                self._content(f"{name} {status}", {"application/json": {"schema": {"ref": "ErrorResponse"}}}, resolved)

    def _content(self, where: str, want: Fact, holder: Node) -> None:
        content = self._child(holder, "content")
        got = dict(content.items())
        if list(want) == ["*/*"]:
            self._unknown_content(where, want["*/*"], content)
            return
        if not self._same(where, "content types", content, list(want), list(got)):
            return
        for media, fact in want.items():
            schema = got[media].get("schema")
            if schema is None:
                self._same(where, f"schema of {media}", got[media], "a schema", "none")
                continue
            self._type(f"{where} {media}", fact["schema"], schema, more_parts="extra_parts" in fact)
            if "example" in fact:
                examples = [_plain(got[media].get("example"))]
                examples += [_plain(example.get("value")) for _, example in self._child(got[media], "examples").items()]
                self._example(where, fact["example"], got[media], examples)

    def _unknown_content(self, where: str, fact: Fact, content: Node) -> None:
        """Content whose media type nobody has seen: the contract chooses, and says so."""
        media = dict(content.items())
        self._same(where, "content types", content, True, bool(media) and "*/*" not in media)
        if "content_type_guesses" in fact:
            self._same(where, "content types", content, fact["content_type_guesses"], list(media))
        for key, value in media.items():
            self._same(f"{where} {key}", "x-certainty", value, True, _assumed(value))
            schema = value.get("schema")
            if schema is not None:
                self._type(f"{where} {key}", fact["schema"], schema)

    # -- schemas

    def _component_schemas(self) -> None:
        for name, fact in self._facts["schemas"].items():
            if _later(fact):
                if name in self._schemas:
                    self._say(f"schema {name}: belongs to a later edition")
                continue
            schema = self._schemas.get(name)
            if schema is None:
                self._say(f"schema {name}: not in the contract")
                continue
            self.counts["schemas"] += 1
            if fact["kind"] == "enum":
                self._type(name, {"enum": fact["enum"], "enum_order": fact.get("enum_order", "")}, schema)
            elif fact["kind"] == "map":
                self._type(name, {"map_of": fact["map_of"]}, schema)
            else:
                self._object(name, fact, schema)

    def _object(self, where: str, fact: Fact, schema: Node, *, more_parts: bool = False) -> None:
        """An object with fields: their names, order and types, and whether others may come."""
        fields = [field for field in _fields(fact) if not _later(field[1])]
        self._same(where, "type", schema, "object", schema.text("type"))
        properties = self._child(schema, "properties")
        got = dict(properties.items())
        self._same(where, "fields", properties, [name for name, _ in fields], list(got))
        required = [name for name, field in fields if field.get("required")]
        self._same(where, "required", schema, required, _plain(schema.get("required")) or [])
        others = schema.get("additionalProperties")
        if not more_parts:
            want = False if fact.get("closed") else True if fact.get("open") else None
            self._same(where, "additionalProperties", schema, want, None if others is None else others.value)
        else:
            self._same(where, "further parts", schema, True, others is not None)
        for name, field in fields:
            self.counts["fields"] += 1
            if name in got:
                self._type(f"{where}.{name}", field, got[name])

    def _type(self, where: str, fact: Fact, node: Node, *, more_parts: bool = False) -> None:
        """A type expression of the facts beside a schema of the contract."""
        self._same(where, "default", node, fact.get("default"), _plain(node.get("default")))
        self._same(where, "writeOnly", node, bool(fact.get("write_only")), node.flag("writeOnly"))
        self._same(where, "deprecated", node, bool(fact.get("deprecated")), node.flag("deprecated"))
        words = node.get("x-comma-list-of")
        if "comma_list_of" in fact or words is not None:
            self._same(where, "words of the list", node, fact.get("comma_list_of"), _plain(words))
        if "example" in fact:
            examples = node.get("examples")
            self._example(where, fact["example"], node, [e.value for e in examples.elements()] if examples else [])
        schema, names, nullable = self._unwrapped(node)
        if not fact.get("nullable_unknown"):
            self._same(where, "nullable", node, bool(fact.get("nullable")), nullable)
        if "component" in fact:
            self._same(where, "schema", node, fact["component"], names[0] if names else None)
            self._head(where, fact, schema, more_parts=more_parts)
        elif "ref" in fact:
            self._same(where, "schema", node, fact["ref"], names[0] if names else None)
        elif names and "enum" not in fact:
            self._same(where, "schema", node, "inline", names[0])
        else:
            self._head(where, fact, schema, more_parts=more_parts)

    def _unwrapped(self, node: Node) -> tuple[Node, list[str], bool]:
        """The schema behind references and `null`, the names it goes by, and whether null is allowed."""
        names: list[str] = []
        nullable = False
        while True:
            reference = node.get("$ref")
            branches = node.get("oneOf")
            members = list(branches.elements()) if branches else []
            others = [member for member in members if member.value != {"type": "null"}]
            if reference is not None and isinstance(reference.value, str):
                names.append(reference.value.rpartition("/")[2])
                node = self._spec.follow(node, reference.value)
            elif len(members) != len(others):
                nullable = True
                if len(others) > 1:
                    return node, names, True
                node = others[0]
            else:
                kind = _plain(node.get("type"))
                return node, names, nullable or (isinstance(kind, list) and "null" in kind)

    def _head(self, where: str, fact: Fact, schema: Node, *, more_parts: bool) -> None:
        self._limits(where, fact, schema)
        kind = _plain(schema.get("type"))
        if isinstance(kind, list):
            rest = [word for word in kind if word != "null"]
            kind = rest[0] if len(rest) == 1 else rest
        if "enum" in fact:
            self._enum(where, fact, schema, kind)
        elif "array_of" in fact:
            self._same(where, "type", schema, "array", kind)
            self._part(f"{where}[]", fact["array_of"], schema, "items")
        elif "map_of" in fact:
            self._same(where, "type", schema, "object", kind)
            self._part(f"{where}{{}}", fact["map_of"], schema, "additionalProperties")
        elif "one_of" in fact:
            self._union(where, fact, schema)
        elif "object" in fact:
            self._object(where, fact["object"], schema, more_parts=more_parts)
        elif "any" in fact:
            self._same(where, "type", schema, None, kind)
        else:
            self._scalar(where, fact, schema, kind)

    def _limits(self, where: str, fact: Fact, schema: Node) -> None:
        unsigned = str(fact.get("format", "")).startswith("uint")
        for word, keyword in LIMITS.items():
            want = fact.get(word, 0 if word == "min" and unsigned else None)
            self._same(where, keyword, schema, want, _plain(schema.get(keyword)))
        for keyword in OTHER_LIMITS:
            self._same(where, keyword, schema, None, _plain(schema.get(keyword)))

    def _part(self, where: str, fact: Fact, schema: Node, keyword: str) -> None:
        part = schema.get(keyword)
        if part is None or not isinstance(part.value, dict):
            self._same(where, keyword, schema, "a schema", _plain(part))
        else:
            self._type(where, fact, part)

    def _enum(self, where: str, fact: Fact, schema: Node, kind: object) -> None:
        values = schema.get("enum")
        got = [v for v in _list(values.value) if v is not None] if values else [_plain(schema.get("const"))]
        want = list(fact["enum"])
        if fact.get("enum_order") == "alphabetical":
            want, got = sorted(want), sorted(got, key=str)
        self._same(where, "enum", schema, want, got)
        self._same(where, "type", schema, "integer" if isinstance(want[0], int) else "string", kind)

    def _union(self, where: str, fact: Fact, schema: Node) -> None:
        branches = schema.get("oneOf")
        members = [m for m in branches.elements() if m.value != {"type": "null"}] if branches else []
        if self._same(where, "number of variants", schema, len(fact["one_of"]), len(members)):
            for number, (want, member) in enumerate(zip(fact["one_of"], members, strict=True), 1):
                self._type(f"{where} variant {number}", want, member)
        discriminator = self._child(schema, "discriminator")
        known = fact.get("discriminator", {})
        self._same(where, "discriminator", schema, known.get("property", ""), discriminator.text("propertyName"))
        mapping = {
            word: str(target.value).rpartition("/")[2] for word, target in self._child(discriminator, "mapping").items()
        }
        self._same(where, "mapping of the discriminator", schema, known.get("mapping", {}), mapping)

    def _scalar(self, where: str, fact: Fact, schema: Node, kind: object) -> None:
        self._same(where, "type", schema, fact["type"], kind)
        for keyword in ("enum", "const", "oneOf", "properties"):
            self._same(where, keyword, schema, None, _plain(schema.get(keyword)))
        form = fact.get("format")
        if form == "binary":  # 3.1 says it with contentMediaType
            self._same(where, "contentMediaType", schema, True, bool(schema.text("contentMediaType")))
            form = None
        self._same(where, "format", schema, form or "", schema.text("format"))
        if fact["type"] == "object":
            others = schema.get("additionalProperties")
            want = True if fact.get("open") else None
            self._same(where, "additionalProperties", schema, want, None if others is None else others.value)

    def _example(self, where: str, example: object, node: Node, examples: Sequence[object]) -> None:
        if example not in examples:
            self._same(where, "example", node, example, list(examples))

    # -- the rest

    def _error_codes(self) -> None:
        """The list of codes, and that no response announces a code that is not in it."""
        code = self._child(self._schemas.get("ErrorResponse", self._spec.root), "properties", "code")
        listed = _list(_plain(code.get("enum")))
        want = {fact["code"] for fact in self._facts["errors"]["codes"]}
        self._same("ErrorResponse.code", "codes", code, sorted(want), sorted(str(value) for value in listed))
        seen: set[tuple[str, str]] = set()
        for _, _, _, operation in self._paths:
            for status, response in self._child(operation, "responses").items():
                resolved = self._resolved(response)
                if status.startswith("x-") or (resolved.document, resolved.pointer) in seen:
                    continue
                seen.add((resolved.document, resolved.pointer))
                unknown = [c for c in _list(_plain(resolved.get("x-error-codes"))) if c not in listed]
                self._same(f"{operation.text('operationId')} {status}", "x-error-codes", resolved, [], unknown)

    def _websockets(self) -> None:
        operations = {operation.text("operationId"): operation for _, _, _, operation in self._paths}
        for channel in self._facts["websockets"]:
            operation = operations.get(channel["operation_id"] or "")
            if channel.get("not_in_operations") or channel.get("binary") or operation is None:
                continue
            for direction in ("client", "server"):
                frames = [frame for frame in channel["frames"] if frame["direction"] == direction]
                messages = list(self._child(operation, "x-websocket-messages", direction).elements())
                where = f"{channel['operation_id']} {direction} messages"
                got = [self._message_type(message) for message in messages]
                if not self._same(where, "types", operation, [frame["type"] for frame in frames], got):
                    continue
                for frame, message in zip(frames, messages, strict=True):
                    place = f"{where} {frame['type']}"
                    if "schema" in frame:
                        self._type(place, frame["schema"], message)
                    else:
                        self._object(place, {"fields": frame["fields"]}, self._resolved(message))

    def _message_type(self, message: Node) -> object:
        kind = self._child(self._resolved(message), "properties", "type")
        values = _list(_plain(kind.get("enum")))
        return _plain(kind.get("const")) or (values[0] if len(values) == 1 else None)

    def _webhooks(self) -> None:
        got = [self._resolved(item) for _, item in self._child(self._spec.root, "webhooks").items()]
        want = [fact for fact in self._facts["webhooks"] if fact["direction"] == "outgoing"]
        if not self._same("webhooks", "number", self._spec.root, len(want), len(got)):
            return
        for fact, item in zip(want, got, strict=True):
            operation = item.get(fact["method"].lower())
            if operation is None:
                self._same(fact["name"], "method", item, fact["method"], list(dict(item.items())))
                continue
            headers = [self._resolved(p).text("name") for p in self._child(operation, "parameters").elements()]
            self._same(fact["name"], "headers", operation, fact["headers"], headers)
            body = self._child(operation, "requestBody", "content", "application/json", "schema")
            self._type(f"{fact['name']} body", fact["body"], body)

    def _paging(self) -> None:
        operations = {operation.text("operationId"): operation for _, _, _, operation in self._paths}
        for group in self._facts["info"]["pagination"]:
            style = PAGING_STYLES[group["style"].split(",")[0]]
            for name in group["operations"]:
                operation = operations.get(name)
                if operation is None:
                    continue
                paging = self._child(operation, "x-pagination")
                self._same(name, "style of paging", operation, style, paging.text("style"))
                for part, known in (("request", group["params"]), ("response", group["response"])):
                    words = [value.value for _, value in self._child(paging, part).items()]
                    self._same(name, f"{part} of paging", operation, [], [word for word in words if word not in known])
                    self._same(name, f"{part} of paging", operation, True, bool(words))


def _audience(word: str) -> str:
    return AUDIENCES.get(word, word)


def _later(fact: Fact) -> bool:
    return fact.get("edition") == "1.0.x"


def _fields(fact: Fact) -> list[tuple[str, Fact]]:
    fields = fact.get("fields", {})
    if isinstance(fields, Mapping):
        return list(fields.items())
    return [(field["name"], field) for field in fields]


def _assumed(node: Node) -> bool:
    return node.text("x-certainty") == "assumed"


def _plain(node: Node | None) -> Any:
    return None if node is None else node.value


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _show(value: object) -> str:
    if isinstance(value, Decimal):
        return str(value)
    text = json.dumps(value, default=str, ensure_ascii=False)
    return text if len(text) <= 300 else f"{text[:297]}..."


def main(arguments: Sequence[str]) -> int:
    """The exit status: 0 without a difference, 1 with any, 2 when a file cannot be read."""
    if len(arguments) != 2:
        print("usage: python scripts/compare_facts.py CONTRACT FACTS_JSON", file=sys.stderr)
        return 2
    contract, facts = Path(arguments[0]), Path(arguments[1])
    try:
        known = json.loads(facts.read_text(encoding="utf-8"), parse_float=Decimal)
        comparison = Comparison(load(contract), known)
        comparison.run()
    except (OSError, ValueError, SpecError) as error:
        print(error, file=sys.stderr)
        return 2
    counts = ", ".join(f"{number} {what}" for what, number in comparison.counts.items())
    print(*comparison.differences, f"Compared {counts}.", f"{len(comparison.differences)} differences", sep="\n")
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
