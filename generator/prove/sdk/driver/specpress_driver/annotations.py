"""What the annotations of a method's parameters mean, models before dictionaries; reads what only type checkers see."""

from __future__ import annotations

import ast
import builtins
import functools
import inspect
import os
import sys
import types
import typing
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

import typing_extensions
from pydantic import BeforeValidator, ConfigDict, TypeAdapter, ValidationError

# Where an annotation leaves the choice, text is what everybody has: the other types are what a user can have.
_BEFORE_TEXT = {"datetime", "date", "time", "timedelta", "UUID", "Decimal", "bytes"}
_MARKS = ("Required", "NotRequired")


class Annotations:
    """The parameters of one method."""

    def __init__(self, method: Callable[..., Any]) -> None:
        inner = inspect.unwrap(method)
        self._parameters = inspect.signature(inner).parameters
        self._module = sys.modules[inner.__module__]

    def made(self, name: str, value: Any) -> Any:
        """The value as an instance of the first type that its annotation names and that takes it.

        Raises TypeError for a value that no type of the annotation takes.
        """
        annotation = str(self._parameters[name].annotation)
        try:
            return adapter_of(annotation, self._module.__name__, dictionaries=False).validate_python(value)
        except ValidationError:
            pass
        try:
            # A model may ask for more than is sent (what only a server sets): then it is the dictionary's turn.
            adapter_of(annotation, self._module.__name__, dictionaries=True).validate_python(value)
        except ValidationError as error:
            raise TypeError(f"the argument {name}: {annotation} does not take {value!r}: {error}") from None
        return value


@functools.cache
def adapter_of(annotation: str, module: str, *, dictionaries: bool) -> TypeAdapter[Any]:
    """What checks a value against an annotation: with models, and with dictionaries where these are asked for."""
    return _adapter(_Reading(_names(module), dictionaries=dictionaries).type_of(annotation))


def _adapter(kind: Any) -> TypeAdapter[Any]:
    try:
        return TypeAdapter(kind, config=ConfigDict(arbitrary_types_allowed=True))
    except Exception:
        # A model or dictionary has a configuration of its own.
        return TypeAdapter(kind)


@functools.cache
def _names(module: str) -> Mapping[str, Any]:
    """What a module's annotations can name: its own names, and those under `if TYPE_CHECKING`."""
    loaded = sys.modules[module]
    names: dict[str, Any] = {"__name__": module, "__package__": loaded.__package__}
    tree = ast.parse(Path(str(loaded.__file__)).read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            exec(compile(ast.Module(node.body, []), f"<types of {module}>", "exec"), names)
    return {**vars(loaded), **names}


@functools.cache
def _anywhere(name: str) -> Any:
    """What a builtin, or else some module of a package, calls so."""
    if hasattr(builtins, name):
        return getattr(builtins, name)
    for module in [each for key, each in sys.modules.items() if "._runtime" in key]:
        if name in vars(module):
            return vars(module)[name]
    raise NameError(f"nothing is called {name}")


class _Reading:
    """Turns the text of an annotation into a type that pydantic knows; what recurs is any value where it does."""

    # Each dictionary is read once: they refer to each other in many ways.
    _read: ClassVar[dict[Any, Any]] = {}

    def __init__(self, names: Mapping[str, Any], *, dictionaries: bool) -> None:
        self._names = names
        self._dictionaries = dictionaries
        self._opened: list[object] = []

    def type_of(self, annotation: str) -> Any:
        """The type."""
        return _joined(self._text(annotation))

    def _text(self, text: str) -> Iterator[Any]:
        yield from self._within(text, self._members(ast.parse(text.strip(), mode="eval").body))

    def _within(self, opened: object, members: Iterator[Any]) -> Iterator[Any]:
        if opened in self._opened:
            yield Any
            return
        self._opened.append(opened)
        yield from members
        self._opened.pop()

    def _members(self, node: ast.expr) -> Iterator[Any]:
        """The alternatives of a union, one by one."""
        match node:
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                yield from self._members(left)
                yield from self._members(right)
            case ast.Subscript(value=generic, slice=inner):
                yield from self._subscript(node, self._value(generic), inner)
            case _:
                yield from self._of_value(self._value(node))

    def _subscript(self, node: ast.Subscript, origin: Any, inner: ast.expr) -> Iterator[Any]:
        parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        if origin in (typing.Literal, typing.Annotated):
            yield from self._of_value(self._value(node))
        elif origin in (typing.Union, typing.Optional):
            for part in parts:
                yield from self._members(part)
            yield from [None] if origin is typing.Optional else []
        else:
            arguments = tuple(... if _is_dots(part) else _joined(self._members(part)) for part in parts)
            yield _usual(origin)[arguments if len(arguments) > 1 else arguments[0]]

    def _value(self, node: ast.expr) -> Any:
        code = compile(ast.Expression(node), "<annotation>", "eval")
        # Text that a name stands for has its own module's names; which one that is, nothing tells.
        known = {name: self._names[name] if name in self._names else _anywhere(name) for name in code.co_names}
        return eval(code, {"__builtins__": builtins, **known})

    def _of_value(self, value: Any) -> Iterator[Any]:
        """What a name stands for: text is read on, unions and aliases are opened."""
        if isinstance(value, str):
            yield from self._text(value)
        elif isinstance(value, typing.ForwardRef):
            yield from self._text(value.__forward_arg__)
        elif isinstance(value, typing_extensions.TypeAliasType):
            yield from self._of_alias(value)
        elif isinstance(value, types.UnionType) or typing.get_origin(value) is typing.Union:
            for each in typing.get_args(value):
                yield from self._of_value(each)
        elif typing_extensions.is_typeddict(value):
            yield from self._dictionary(value) if self._dictionaries else ()
        elif typing.get_origin(value) is typing.Annotated:
            inner, *more = typing.get_args(value)
            yield from _annotated(_joined(self._of_value(inner)), more)
        elif typing.get_origin(value) not in (None, typing.Literal):
            parts = (each if each is ... else _joined(self._of_value(each)) for each in typing.get_args(value))
            yield _usual(typing.get_origin(value))[tuple(parts)]
        elif getattr(value, "__name__", "") != "Omit":
            yield value

    def _dictionary(self, kind: Any) -> Iterator[Any]:
        """A TypedDict with the types of its fields; pydantic takes those of typing_extensions alone before 3.12."""
        if kind not in self._read:
            self._read[kind] = Any
            inner = _Reading(_names(str(kind.__module__)), dictionaries=True)
            fields = {name: inner._field(annotation) for name, annotation in kind.__annotations__.items()}
            # Type checkers know the class statement alone.
            self._read[kind] = typing_extensions.TypedDict(kind.__name__, fields, total=kind.__total__)  # type: ignore[operator]
        yield self._read[kind]

    def _field(self, annotation: Any) -> Any:
        text = annotation.__forward_arg__ if isinstance(annotation, typing.ForwardRef) else str(annotation)
        node = ast.parse(text.strip(), mode="eval").body
        if isinstance(node, ast.Subscript) and ast.unparse(node.value).rpartition(".")[2] in _MARKS:
            return self._value(node.value)[_joined(self._members(node.slice))]
        return _joined(self._members(node))

    def _of_alias(self, alias: typing_extensions.TypeAliasType) -> Iterator[Any]:
        """An alias is read in its own module."""
        outer, self._names = self._names, _names(str(alias.__module__))
        yield from self._within(alias, self._of_value(alias.__value__))
        self._names = outer


def _annotated(inner: Any, metadata: list[Any]) -> Iterator[Any]:
    """A type with what pydantic is told of it; of dictionaries that were left out, nothing is left to tell of."""
    if inner is not typing.Never:
        yield typing.Annotated[(inner, *metadata)]


def _joined(members: Iterable[Any]) -> Any:
    found = list(members)
    if any(os.PathLike in (each, typing.get_origin(each)) for each in found):
        # A file, or text in its place: pydantic would make a path of that.
        return Any
    if {getattr(each, "__name__", "") for each in found} & _BEFORE_TEXT:
        found = [each for each in found if each is not str]
    found = [_BYTES if each is bytes else each for each in found]
    if float in found and int not in found:
        # A whole number stays one: 5.0 would be sent otherwise.
        found.insert(0, int)
    return typing.Union[tuple(found)] if found else typing.Never  # noqa: UP007 - some members are no classes


def _decoded(value: Any) -> Any:
    """Bytes in JSON are base64, of either alphabet."""
    if not isinstance(value, str):
        return value
    return b64decode(value, altchars=b"-_" if {"-", "_"} & set(value) else None, validate=True)


_BYTES = typing.Annotated[bytes, BeforeValidator(_decoded)]


def _is_dots(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is ...


def _usual(origin: Any) -> Any:
    """The container that a user would give: a list for anything that can be iterated."""
    name = getattr(origin, "__name__", "")
    return {"Iterable": list, "Sequence": list, "Collection": list, "Mapping": dict}.get(name, origin)
