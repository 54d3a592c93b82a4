"""An operation as data in generated Python: `_CREATE: Operation[Sandbox] = Operation("createSandbox", ...)`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.ir import Api
from generator.lang.code import Code
from generator.lang.python_source import string
from generator.surface.model import Method, Paging, PagingStyle
from generator.targets.python.bodies import body_format
from generator.targets.python.code import tuple_of
from generator.targets.python.contract import security_of
from generator.targets.python.imports import Scope
from generator.targets.python.results import Read, Result, accept_of
from generator.targets.python.styles import styles_of
from generator.targets.python.xml_shapes import Shapes

# The class of each style of paging, and the fields of the answer that it asks for.
_PAGINGS: Final[Mapping[PagingStyle, tuple[str, tuple[str, ...]]]] = {
    "cursor": ("Cursor", ("items", "next", "has_more")),
    "offset": ("Offset", ("items", "has_more")),
    "page": ("PageNumber", ("items", "has_more")),
    "link": ("LinkHeader", ("items",)),
}


@dataclass(frozen=True, slots=True)
class Module:
    """What the module in the making shares: its imports, its XML shapes, the server variable of each operation."""

    api: Api
    scope: Scope
    shapes: Shapes
    servers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OperationView:
    """A constant: its name, its type, and the arguments of its Operation."""

    name: Code
    type: Code
    arguments: tuple[Code, ...]


def operation_view(
    module: Module, name: Code, method: Method, result: Result, *, beside: bool = False
) -> OperationView:
    """The constant of a method; `beside` for the one that asks for the stream beside a JSON answer."""
    module.scope.runtime.add("Operation")
    type_code = operation_type(result, module.scope)
    return OperationView(name, type_code, tuple(_arguments(module, method, result, beside=beside)))


def operation_type(result: Result, scope: Scope) -> Code:
    """The type of what the transport makes of the operation."""
    parts = [scope.annotation(part) for part in result.parts]
    match result.kind:
        case "page":
            scope.typed.add("Page")
            return Code(f"Page[{', '.join(parts)}]")
        case "connect":
            scope.typed.add("WebSocketSession")
            return Code(f"WebSocketSession[{', '.join(parts)}]")
        case _:
            return parts[0]


def _arguments(module: Module, method: Method, result: Result, *, beside: bool) -> Iterator[Code]:
    operation, scope = method.operation, module.scope
    yield string(operation.id)
    yield string(operation.method)
    yield string(operation.path_text)
    if method.body is not None:
        yield Code(f"body={body_format(module.api, method.body, scope, module.shapes)}")
    if reads := [_read(module, result, read) for read in result.reads]:
        scope.runtime.add("Content")
        yield Code(f"responses={{{', '.join(reads)}}}")
    if styles := styles_of(method, scope):
        yield Code(f"styles={{{', '.join(styles)}}}")
    if operation.security:
        yield Code(f"security={security_of(operation, module.api.security_schemes)}")
    if accept := accept_of(method.answer, beside):
        yield Code(f"accept={string(accept)}")
    if method.idempotency:
        yield Code(f"idempotency={string(method.idempotency)}")
    if method.paging is not None and not beside:
        yield Code(f"paging={_paging(method.paging, scope)}")
    if server := module.servers.get(operation.id, ""):
        yield Code(f"server={string(server)}")
    if method.answer.kind == "redirect":
        yield Code("redirects=False")


def _read(module: Module, result: Result, read: Read) -> str:
    """`"201": Content("json", "Sandbox")`."""
    given: list[str] = [string(read.kind)]
    if read.kind not in ("none", "redirect"):
        given.append(string(read.type.code))
    if read.kind == "websocket":
        given.append(f"send={string(result.parts[0].code)}")
    if read.kind == "xml" and read.schema is not None and (shape := module.shapes.of(read.schema, module.scope)):
        given.append(f"shape={shape}")
    if read.is_event:
        given.append("event=True")
    return f"{string(read.status)}: Content({', '.join(given)})"


def _paging(paging: Paging, scope: Scope) -> str:
    fields = {"items": paging.items, "next": paging.next, "has_more": paging.has_more}
    name, kept = _PAGINGS[paging.style]
    scope.runtime.add(name)
    given: list[str] = [string(paging.parameter)] if paging.parameter else []
    given += [f"{key}={tuple_of(string(part) for part in fields[key])}" for key in kept if fields[key]]
    given += [f"limit={string(paging.limit)}"] if paging.limit and paging.style != "link" else []
    return f"{name}({', '.join(given)})"
