"""A method of a resource in Python, synchronous and asynchronous: its signature, docstring and one statement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from generator.ir import Api
from generator.lang.code import Code
from generator.lang.python_source import string
from generator.names import words
from generator.surface.model import Argument, BodyPlan, Method, Place
from generator.surface.showing import MethodKind
from generator.targets.clients.failures import summary_of
from generator.targets.python.bodies import is_lines, item_of, takes_file
from generator.targets.python.imports import BUILTINS, Scope
from generator.targets.python.results import Result
from generator.targets.python.types import TypeRef, Types

# The transport's mapping that the arguments of each place go into.
_MAPPINGS: Final[Mapping[str, tuple[Place, ...]]] = {
    "path": ("path",),
    "query": ("query", "querystring"),
    "headers": ("header",),
    "cookies": ("cookie",),
}
# What a method of each kind gives, called synchronously and asynchronously; {} stands for the types within.
_GIVES: Final[Mapping[MethodKind, tuple[str, str]]] = {
    "call": ("", ""),
    "page": ("Page", "AsyncPages"),
    "stream": ("Stream", "AsyncStream"),
    "download": ("BinaryResponse", "AsyncBinaryResponse"),
    "connect": ("WebSocketSession", "AsyncWebSocketSession"),
}
_FILE: Final = TypeRef(Code("FileInput"), frozenset(), frozenset())
_FILES: Final = TypeRef(Code("Sequence[FileInput]"), frozenset(), frozenset({"collections.abc.Sequence"}))
_ANYTHING: Final = TypeRef(Code("object"), frozenset(), frozenset())
_TEXT: Final = TypeRef(Code("str"), frozenset(), frozenset())


# Each argument with its name and its type, in order.
Arguments: TypeAlias = tuple[tuple[Argument, Code, TypeRef], ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """A method before it is sync or async: the types of its arguments, in order, and what it gives."""

    method: Method
    name: Code
    constant: Code
    arguments: Arguments
    result: Result
    docstring: Code


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method: decorators, `def` or `async def`, its parameters, what it gives, what it says and does."""

    decorators: tuple[Code, ...]
    head: Code
    parameters: tuple[Code, ...]
    result: Code
    docstring: Code
    statement: Code


def argument_types(api: Api, method: Method, types: Types) -> tuple[TypeRef, ...]:
    """The type of each argument, in order, without `Omit`."""
    return tuple(_argument_type(api, method, each, types) for each in method.arguments)


def method_view(signature: Signature, scope: Scope, shadowed: frozenset[str], *, asynchronous: bool) -> MethodView:
    """The view of a method in a class where the `shadowed` builtins are methods."""
    kind = signature.result.kind
    waits = asynchronous and kind not in ("page", "connect")
    scope.typed.add("RequestOptions")
    scope.standard.add("typing.Unpack")
    return MethodView(
        decorators=tuple(_decorators(signature, scope)),
        head=Code(f"{'async ' if waits else ''}def {signature.name}"),
        parameters=(
            Code("self"),
            *parameters_of(signature.arguments, scope, shadowed),
            Code("**options: Unpack[RequestOptions]"),
        ),
        result=gives(signature.result, scope, shadowed, asynchronous=asynchronous),
        docstring=signature.docstring,
        statement=Code(f"return {'await ' if waits else ''}self._transport.{kind}({', '.join(_given(signature))})"),
    )


def gives(result: Result, scope: Scope, shadowed: frozenset[str] = frozenset(), *, asynchronous: bool) -> Code:
    """The annotation of what a method gives."""
    outer = _GIVES[result.kind][asynchronous]
    if outer:
        scope.typed.add(outer)
    if result.kind == "download":
        return Code(outer)
    parts = ", ".join(scope.annotation(part, shadowed) for part in result.parts)
    return Code(f"{outer}[{parts}]" if outer else parts)


def shadowed_by(names: Iterator[Code]) -> frozenset[str]:
    """The builtins that mean something else in a class with methods of these names."""
    return BUILTINS.intersection(names)


def _argument_type(api: Api, method: Method, argument: Argument, types: Types) -> TypeRef:
    plan = method.body
    if argument.place == "body" and plan is not None:
        if not argument.wire and plan.kind == "binary":
            return _FILE
        if not argument.wire and plan.kind == "text":
            return _lines_type(method, plan, types) if is_lines(plan) else _TEXT
        if plan.kind == "multipart" and argument.wire and takes_file(api, argument.schema):
            return _FILE if item_of(api, argument.schema) is None else _FILES
    told = argument.words if argument.wire else ("request",)
    return types.input(argument.schema, *words(method.operation.id), *told)


def _lines_type(method: Method, plan: BodyPlan, types: Types) -> TypeRef:
    """What a body of lines takes: its items from anywhere, or the text itself."""
    schema = plan.media.item_schema
    item = types.input(schema, *words(method.operation.id), "line") if schema is not None else _ANYTHING
    code = Code(f"Iterable[{item.code}] | AsyncIterable[{item.code}] | str")
    needed = {"collections.abc.AsyncIterable", "collections.abc.Iterable"}
    return TypeRef(code, item.models, item.std | needed)


def parameters_of(arguments: Arguments, scope: Scope, shadowed: frozenset[str] = frozenset()) -> Iterator[Code]:
    """The parameters of a method behind `self`: those of the path by position, the others by keyword alone."""
    is_named = False
    for argument, name, reference in arguments:
        if argument.place != "path" and not is_named:
            is_named = True
            yield Code("*")
        annotation = scope.annotation(reference, shadowed)
        if argument.required:
            yield Code(f"{name}: {annotation}")
        else:
            scope.runtime.add("omit")
            scope.typed.add("Omit")
            yield Code(f"{name}: {annotation} | Omit = omit")


def _given(signature: Signature) -> Iterator[str]:
    """The arguments of the transport's method; those of a place in the order in which the spec has them."""
    yield signature.constant
    named = {id(argument): name for argument, name, _ in signature.arguments}
    method = signature.method
    for mapping, places in _MAPPINGS.items():
        if found := _in_order(method, [each for each in method.arguments if each.place in places]):
            items = ", ".join(f"{string(each.wire)}: {named[id(each)]}" for each in found)
            yield f"{mapping}={{{items}}}"
    body = [each for each in method.arguments if each.place == "body"]
    if method.body is not None and method.body.flat:
        order = {name: at for at, name in enumerate(method.body.fields)}
        in_order = sorted(body, key=lambda each: order.get(each.wire, len(order)))
        items = ", ".join(f"{string(each.wire)}: {named[id(each)]}" for each in in_order)
        yield f"body={{{items}}}"
    elif body:
        yield f"body={named[id(body[0])]}"
    yield "options=options"


def _in_order(method: Method, arguments: list[Argument]) -> list[Argument]:
    order = {(each.location, each.name): at for at, each in enumerate(method.operation.parameters)}
    return sorted(arguments, key=lambda each: order.get((each.place, each.wire), -1) if each.place != "body" else -1)


def _decorators(signature: Signature, scope: Scope) -> Iterator[Code]:
    if signature.method.operation.deprecated:
        scope.standard.add("typing_extensions.deprecated")
        yield Code(f"@deprecated({string(f'Deprecated: {summary_of(signature.method.operation)}')})")
