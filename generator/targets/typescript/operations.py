"""An operation as the data that the runtime calls it by: only what differs from the usual (runtime/operation.ts)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Final

from generator.ir import Operation, Slot
from generator.lang.code import Code
from generator.lang.layout import Group, Layout
from generator.lang.typescript import string
from generator.request.media_types import essence
from generator.request.paths import filled, fixed_query
from generator.request.schemas import fields_of
from generator.surface import BodyPlan, Method, Paging, Surface
from generator.targets.typescript.params import Keyed, keyed, slots_of
from generator.targets.typescript.readers import reader_of
from generator.targets.typescript.wire import Places, listed
from generator.targets.typescript.xml_shapes import Shapes

_TYPES: Final = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "xml": "application/xml",
    "text": "text/plain",
    "binary": "application/octet-stream",
}
_PAGINGS: Final = {"cursor": "byCursor", "offset": "byOffset", "page": "byPage", "link": "byLink"}
# Methods that no fetch sends, and those that it sends no body with (Fetch standard, 2.2.1 and 5.3).
_REFUSED: Final = frozenset({"CONNECT", "TRACE", "TRACK"})
_BODILESS: Final = frozenset({"GET", "HEAD"})

Security = tuple[tuple[str, ...], ...]


@dataclass
class Literal:
    """The operation as an object literal, and the names that it takes from the runtime: module and name."""

    layout: Group
    used: set[tuple[str, str]] = field(default_factory=set)


class Operations:
    """Writes the operations of a surface as data."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._sent = {each.scheme for each in surface.credentials}
        self.auth = self._usual_auth()

    def of(self, method: Method, shapes: Shapes, *, stream: bool = False) -> Literal:
        """The data of a method, XML by the module's `shapes`; `stream` asks for the stream beside its JSON answer."""
        places = Places(self._surface.api)
        used: set[tuple[str, str]] = set()
        items: list[tuple[str, Layout]] = [("route: ", self._route(method))]
        items += self._body(method, shapes, used)
        items += self._places(method, places)
        items += self._answer(method, shapes, used, stream=stream)
        items += self._rest(method, used)
        return Literal(Group("{", "}", items, " "), used | {("runtime/parameters", name) for name in places.used})

    def security(self, operation: Operation) -> Security:
        """The alternatives of an operation, without schemes that nothing is sent for."""
        return tuple(
            tuple(use.scheme for use in alternative if use.scheme in self._sent) for alternative in operation.security
        )

    def _usual_auth(self) -> Security:
        methods = [method for resource in self._surface.resources for method in resource.methods]
        count = Counter(self.security(method.operation) for method in methods)
        return count.most_common(1)[0][0] if count else ()

    def _route(self, method: Method) -> Code:
        operation = method.operation
        path = _template(operation)
        query = fixed_query(operation)
        return string(f"{operation.method} {path}" + (f"?{'&'.join(query)}" if query else ""))

    def _body(self, method: Method, shapes: Shapes, used: set[tuple[str, str]]) -> list[tuple[str, Layout]]:
        plan = method.body
        if plan is None:
            return []
        used.add(("runtime/bodies", plan.kind))
        items: list[tuple[str, Layout]] = [("body: ", plan.kind)]
        if plan.media_type != _TYPES[plan.kind] and not _is_range(plan.media.media_type):
            items.append(("type: ", string(plan.media_type)))
        if not plan.flat:
            items.append(("whole: ", "true"))
        if not plan.required:
            items.append(("optional: ", "true"))
        if plan.kind == "xml" and plan.media.schema is not None:
            items.append(("bodyXml: ", shapes.root(plan.media.schema)))
        return items

    def _places(self, method: Method, places: Places) -> list[tuple[str, Layout]]:
        items: list[tuple[str, Layout]] = []
        if method.body is not None:
            items += _named("encoding", self._encodings(method.body, places))
        flat = method.body is not None and method.body.flat
        items += _named(
            "in",
            [(each.key, told) for each in keyed(method) if (told := self._key(each, places, flat=flat)) is not None],
        )
        items += _named(
            "path",
            [
                (each.wire, told)
                for each in slots_of(method)
                if each.parameter is not None and (told := places.slot(each.parameter)) is not None
            ],
        )
        return items

    def _key(self, given: Keyed, places: Places, *, flat: bool) -> Layout | None:
        return places.key(given.argument, given.key, body_by_default=flat)

    def _encodings(self, plan: BodyPlan, places: Places) -> list[tuple[str, Layout]]:
        if plan.kind not in ("form", "multipart"):
            return []
        fields = fields_of(self._surface.api, plan.media.schema)
        told = {
            each.property: places.encoding(
                each, plan.kind, fields[each.property].schema if each.property in fields else None
            )
            for each in plan.media.encodings
        }
        if plan.kind == "multipart":
            for name, each in fields.items():
                told[name] = told.get(name) or places.file_type(each.schema)
        return [(name, layout) for name, layout in told.items() if layout is not None]

    def _answer(
        self, method: Method, shapes: Shapes, used: set[tuple[str, str]], *, stream: bool
    ) -> list[tuple[str, Layout]]:
        told = reader_of(self._surface.api, method.answer, stream=stream)
        items: list[tuple[str, Layout]] = []
        if told.reader is not None:
            used.add(told.reader)
            items.append(("answer: ", told.reader[1]))
        if told.shape is not None:
            items.append(("answerXml: ", shapes.root(told.shape)))
        return [*items, *([("accept: ", string(told.accept))] if told.accept else [])]

    def _rest(self, method: Method, used: set[tuple[str, str]]) -> list[tuple[str, Layout]]:
        operation = method.operation
        items: list[tuple[str, Layout]] = []
        if (auth := self.security(operation)) != self.auth:
            items.append(("auth: ", alternatives(auth)))
        if method.idempotency:
            items.append(("idempotency: ", string(method.idempotency)))
        if method.paging is not None:
            used.add(("runtime/pages", _PAGINGS[method.paging.style]))
            items.append(("paging: ", _paging(method.paging)))
        if variable := self._surface.server_of.get(operation.id):
            url = self._surface.servers[variable]
            items.append(("server: ", Group("[", "]", [("", string(variable)), ("", string(url))])))
        if operation.method in _REFUSED or (operation.method in _BODILESS and method.body is not None):
            used.add(("runtime/forbidden", "nodeFetch"))
            items.append(("via: ", "nodeFetch"))
        return items


def alternatives(auth: Security) -> Group:
    """The alternatives of security as a list of lists."""
    return Group("[", "]", [("", Group("[", "]", [("", string(name)) for name in each])) for each in auth])


def _paging(paging: Paging) -> Group:
    items: list[tuple[str, Layout]] = [("by: ", _PAGINGS[paging.style])]
    for name, text in (("parameter", paging.parameter), ("limit", paging.limit)):
        items += [(f"{name}: ", string(text))] if text else []
    for name, path in (("items", paging.items), ("next", paging.next), ("more", paging.has_more)):
        items += [(f"{name}: ", Group("[", "]", [("", string(each)) for each in path]))] if path else []
    return Group("{", "}", items, " ")


def _named(name: str, pairs: list[tuple[str, Layout]]) -> list[tuple[str, Layout]]:
    return [(f"{name}: ", listed(pairs))] if pairs else []


def _template(operation: Operation) -> str:
    """The path with its slots in braces, its own text percent-encoded; without the query that it may have."""
    text = ""
    for part in operation.path:
        if isinstance(part, Slot):
            text += "{" + part.name + "}"
            continue
        fixed, query, _ = part.partition("?")
        text += filled(replace(operation, path=(f"/{fixed}",)), lambda _: None)[1:]
        if query:
            break
    return text if text.startswith("/") or not text else f"/{text}"


def _is_range(media_type: str) -> bool:
    return "*" in essence(media_type)
