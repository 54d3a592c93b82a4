"""A method as a function and as a member of its resource's class: signature, comment and statement of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.lang.code import Code
from generator.lang.layout import Layout
from generator.lang.typescript import (
    Argument,
    Function,
    Member,
    Named,
    Node,
    Shape,
    call,
    comment,
    key,
    property_name,
    renamed,
    signature,
)
from generator.names import words
from generator.surface import Argument as Given
from generator.surface import Method
from generator.targets.typescript.imports import Import
from generator.targets.typescript.operations import Literal
from generator.targets.typescript.params import keyed, slots_of
from generator.targets.typescript.results import CALLERS, Result
from generator.targets.typescript.said import method_comment
from generator.targets.typescript.scalars import ANY_KEY, STRING, or_undefined
from generator.targets.typescript.told import told_of
from generator.targets.typescript.types import Types

CLIENT = Named(Code("ApiClient"), "runtime/client")
OPTIONS = Named(Code("RequestOptions"), "runtime/client")
_BINARY = Named(Code("BinaryBody"), "runtime/bodies")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A method before its module is known: its names, types and data.

    `params` is None where there is nothing but the path to give. `streams` marks the function that asks for the stream
    beside a JSON answer.
    """

    method: Method
    function: Code
    member: Code
    slots: tuple[tuple[Given, Node], ...]
    params: tuple[Code, Shape] | None
    result: Result
    data: Literal
    streams: bool = False

    def nodes(self) -> Iterator[Node]:
        """All types that the method speaks of."""
        yield from (node for _, node in self.slots)
        yield self.result.returns
        yield from (node for _, node in self.result.declared)
        yield CLIENT
        yield OPTIONS
        if self.params is not None:
            yield self.params[1]

    def values(self) -> Iterator[Import]:
        """The values of the runtime that its code uses."""
        yield Import(Code(self.result.caller), CALLERS[self.result.caller], is_type=False)
        for module, name in self.data.used:
            yield Import(Code(name), module, is_type=False)

    def declared(self) -> set[Code]:
        """The names that it exports."""
        types = {name for name, _ in self.result.declared}
        return {self.function, *types, *([self.params[0]] if self.params is not None else [])}


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function or method: comment, head (up to the opening brace) and statement."""

    comment: Code
    head: Code
    statement: Code


@dataclass(frozen=True)
class Scope:
    """What a module calls things: imported types, imported values, and all names that a parameter must not hide."""

    types: Mapping[Named, Code]
    values: Mapping[Code, Code]
    taken: frozenset[str] = field(default_factory=frozenset)


def slots_with_types(method: Method, types: Types) -> tuple[tuple[Given, Node], ...]:
    """The positional arguments."""
    return tuple((each, types.argument(each.schema)) for each in slots_of(method))


def params_shape(method: Method, types: Types) -> Shape | None:
    """The type of the parameters object; None where a method has none."""
    members = tuple(
        Member(
            key=key(each.key),
            type=_argument(method, each.argument, types)
            if each.argument.required
            else or_undefined(_argument(method, each.argument, types)),
            optional=not each.argument.required,
            comment=_told(method, each.argument, types),
        )
        for each in keyed(method)
    )
    plan = method.body
    if plan is not None and plan.flat and plan.kind == "multipart" and plan.media.schema is not None:
        members = (*members, *types.other_files(plan.media.schema, members))
    return Shape(members) if members else None


def may_be_left_out(params: Shape) -> bool:
    """Whether nothing has to be given in the parameters object."""
    return all(each.optional or each.key == ANY_KEY for each in params.members)


def function_view(bound: Bound, scope: Scope, reference: str, types: Types) -> FunctionView:
    """The exported function, which takes the client first."""
    names = _slot_names(bound, scope)
    head = Function(
        bound.function, (Argument(Code("client"), CLIENT), *_parameters(bound, names)), bound.result.returns
    )
    given: list[Layout] = ["client", _with_values(bound.data.layout, scope), "options"]
    if names or bound.params is not None:
        given.append("params" if bound.params is not None else "undefined")
    caller = scope.values[Code(bound.result.caller)]
    return FunctionView(
        comment=_comment(bound, names, reference, types, indent=0),
        head=signature(_renamed(head, scope), prefix="export function "),
        statement=call(caller, [*given, *names], indent=2),
    )


def member_view(bound: Bound, scope: Scope, reference: str, example: str, types: Types) -> FunctionView:
    """The method of the resource's class, which calls the function; `example` shows its call."""
    names = _slot_names(bound, scope)
    head = Function(bound.member, tuple(_parameters(bound, names)), bound.result.returns)
    given: list[Layout] = ["this._client", *names, *(["params"] if bound.params is not None else []), "options"]
    return FunctionView(
        comment=_comment(bound, names, reference, types, indent=2, example=example),
        head=signature(_renamed(head, scope), indent=2),
        statement=call(bound.function, given, indent=4),
    )


def _argument(method: Method, given: Given, types: Types) -> Node:
    plan = method.body
    if given.place != "body" or plan is None:
        return types.argument(given.schema)
    if not given.wire and plan.kind in ("binary", "text"):
        return _BINARY if plan.kind == "binary" else STRING
    if plan.kind == "multipart":
        return types.form_field(given.schema) if given.wire else types.form_body(given.schema)
    return types.argument(given.schema)


def _told(method: Method, given: Given, types: Types) -> Callable[[int], Code]:
    body = method.operation.body
    described = given.description or (body.description if body is not None and not given.wire else "")
    return told_of(given.schema, types.api, described, deprecated=given.deprecated)


def _parameters(bound: Bound, names: tuple[Code, ...]) -> Iterator[Argument]:
    for name, (_, node) in zip(names, bound.slots, strict=True):
        yield Argument(name, node)
    if bound.params is not None:
        yield Argument(Code("params"), Named(bound.params[0]), optional=may_be_left_out(bound.params[1]))
    yield Argument(Code("options"), OPTIONS, optional=True)


def _slot_names(bound: Bound, scope: Scope) -> tuple[Code, ...]:
    """The names of the positional parameters; none hides what the function calls."""
    taken = {"client", "params", "options", *scope.taken}
    names: list[Code] = []
    for argument, _ in bound.slots:
        name = property_name(argument.words or words(argument.wire))
        while name in taken:
            name = Code(f"{name}_")
        taken.add(name)
        names.append(name)
    return tuple(names)


def _comment(
    bound: Bound, names: tuple[Code, ...], reference: str, types: Types, *, indent: int, example: str = ""
) -> Code:
    slots = [(argument, name) for (argument, _), name in zip(bound.slots, names, strict=True)]
    return method_comment(
        types.api, bound.method, slots, reference, example=example, indent=indent, streams=bound.streams
    )


def _renamed(function: Function, scope: Scope) -> Function:
    arguments = tuple(
        Argument(each.name, renamed(each.type, scope.types), each.optional) for each in function.arguments
    )
    return Function(function.name, arguments, renamed(function.returns, scope.types))


def _with_values(layout: Layout, scope: Scope) -> Layout:
    """The data with the runtime's values under the names that they are imported by."""
    if isinstance(layout, str):
        return scope.values.get(Code(layout), Code(layout))
    items = [(prefix, _with_values(item, scope)) for prefix, item in layout.items]
    return type(layout)(layout.opening, layout.closing, items, layout.pad, layout.trailing)


def params_comment(name: str) -> Code:
    """The comment of a parameters interface."""
    return comment(f"The parameters of `{name}`.")
