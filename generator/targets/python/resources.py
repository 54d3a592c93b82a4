"""The module of a resource: its operations as data, its classes, and their twins that give raw or streamed answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.lang.code import Code
from generator.lang.plain_text import sentence
from generator.lang.python_source import docstring, prose
from generator.surface.model import Method, Resource, Surface
from generator.targets.python.docstrings import method_docstring
from generator.targets.python.imports import Scope
from generator.targets.python.methods import MethodView, Signature, argument_types, method_view, shadowed_by
from generator.targets.python.names import RUNTIME_CLASSES, Names
from generator.targets.python.operations import Module, OperationView, operation_view
from generator.targets.python.results import result_of, stream_of
from generator.targets.python.types import Types
from generator.targets.python.xml_shapes import Shapes, ShapeView

TWINS: Final = {
    "raw": "give the HTTP response as it came",
    "streaming": "give the HTTP response before its body is read",
}


@dataclass(frozen=True, slots=True)
class TwinView:
    """A class with the methods of a resource that give another kind of answer; `property` leads to it."""

    name: Code
    property: Code
    transport: Code
    docstring: Code
    resource: Code
    attributes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class of a resource, synchronous or asynchronous."""

    name: Code
    base: Code
    docstring: Code
    methods: tuple[MethodView, ...]
    twins: tuple[TwinView, ...]


@dataclass(frozen=True, slots=True)
class ResourceView:
    """What the template of a resource's module prints; imports of each section come sorted."""

    docstring: Code
    standard_imports: tuple[Code, ...]
    package_imports: tuple[Code, ...]
    runtime_import: Code
    typed_imports: tuple[Code, ...]
    shapes: tuple[ShapeView, ...]
    operations: tuple[OperationView, ...]
    classes: tuple[ClassView, ...]


def resource_view(
    surface: Surface, resource: Resource, names: Names, types: Types, references: Mapping[str, Code]
) -> ResourceView:
    """The module of a resource; `references` has the address of each operation's page, where there is one."""
    own = names.resources[resource.tag]
    twins = {twin_name(name, kind) for name in (own.sync, own.asynchronous) for kind in TWINS}
    scope = Scope(RUNTIME_CLASSES | {own.sync, own.asynchronous} | twins)
    scope.standard.add("typing.TYPE_CHECKING")
    module = Module(surface.api, scope, Shapes(surface.api), surface.server_of)
    signatures: list[Signature] = []
    operations: list[OperationView] = []
    for method in resource.methods:
        for signature in _signatures(surface, method, names, types, references.get(method.operation.id, "")):
            beside = signature.name != names.methods[method.operation.id]
            signatures.append(signature)
            operations.append(operation_view(module, signature.constant, method, signature.result, beside=beside))
    classes = tuple(_class(resource, own.sync, signatures, scope, asynchronous=each) for each in (False, True))
    return ResourceView(
        docstring=_module_docstring(resource),
        standard_imports=scope.standard_lines(),
        package_imports=scope.package_lines(),
        runtime_import=scope.runtime_line(),
        typed_imports=scope.typed_lines(),
        shapes=tuple(module.shapes.views),
        operations=tuple(operations),
        classes=classes,
    )


def has_twins(resource: Resource) -> bool:
    """Whether any method of the resource can give its answer in another way; a session is none."""
    return any(each.answer.kind != "websocket" for each in resource.methods)


def twin_name(name: Code, kind: str) -> Code:
    """`SandboxesWithRawResponse`."""
    return Code(f"{name}With{kind.capitalize()}Response")


def _signatures(surface: Surface, method: Method, names: Names, types: Types, reference: str) -> Iterator[Signature]:
    """The method, and where there is a stream beside its answer the one that asks for that."""
    key = method.operation.id
    arguments = tuple(
        zip(method.arguments, names.arguments[key], argument_types(surface.api, method, types), strict=True)
    )
    text = method_docstring(surface.api, method, names.arguments[key], reference)
    usual = result_of(surface.api, method, types)
    yield Signature(method, names.methods[key], _constant(names.methods[key]), arguments, usual, text)
    beside = stream_of(surface.api, method, types)
    if beside is not None:
        text = method_docstring(surface.api, method, names.arguments[key], reference, streams=True)
        yield Signature(method, names.streams[key], _constant(names.streams[key]), arguments, beside, text)


def _constant(name: Code) -> Code:
    return Code(f"_{name.upper()}")


def _class(
    resource: Resource, sync: Code, signatures: Sequence[Signature], scope: Scope, *, asynchronous: bool
) -> ClassView:
    name = Code(f"Async{sync}") if asynchronous else sync
    base = Code("AsyncResource" if asynchronous else "Resource")
    scope.runtime.add(base)
    shadowed = shadowed_by(each.name for each in signatures)
    twins = tuple(_twins(name, signatures, scope, asynchronous=asynchronous))
    if twins:
        scope.standard.add("functools.cached_property")
    return ClassView(
        name=name,
        base=base,
        docstring=_class_docstring(resource),
        methods=tuple(method_view(each, scope, shadowed, asynchronous=asynchronous) for each in signatures),
        twins=twins,
    )


def _twins(name: Code, signatures: Sequence[Signature], scope: Scope, *, asynchronous: bool) -> Iterator[TwinView]:
    kept = [each for each in signatures if each.result.kind != "connect"]
    for kind, told in TWINS.items() if kept else ():
        function = f"async_{kind}" if asynchronous else kind
        scope.runtime.add(function)
        yield TwinView(
            name=twin_name(name, kind),
            property=Code(f"with_{kind}_response"),
            transport=Code(f"{kind}()"),
            docstring=docstring([f"The same methods; they {told}."]),
            resource=name,
            attributes=tuple(_attribute(each, function) for each in kept),
        )


def _attribute(signature: Signature, function: str) -> Code:
    if not signature.method.operation.deprecated:
        return Code(f"self.{signature.name} = {function}(resource.{signature.name})")
    # A type checker that minds deprecated methods is to mind the caller's use alone: it names both lines.
    ignored = "  # pyright: ignore[reportDeprecated]"
    return Code(f"self.{signature.name} = {function}({ignored}\nresource.{signature.name},{ignored}\n)")


def _module_docstring(resource: Resource) -> Code:
    told = sentence(resource.tag) or "Operations"
    return docstring([f"The operations of {told}, as data and as methods."], indent=0)


def _class_docstring(resource: Resource) -> Code:
    described = prose(resource.description, indent=4)
    return docstring(described or prose(f"The operations of {sentence(resource.tag)}.", indent=4))
