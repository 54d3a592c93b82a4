"""Calls of methods as Python code with the values of an example: `client.sandboxes.get("sb_1")`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.lang.code import Code
from generator.lang.python_source import literal, string
from generator.request import build, example_names
from generator.surface import Call, FileValue, call_of
from generator.surface.calls import Value
from generator.surface.model import Method
from generator.targets.files import Context
from generator.targets.python.names import Names


@dataclass(frozen=True, slots=True)
class Example:
    """An expression that calls a method; whether it names a file by `pathlib.Path`."""

    code: Code
    uses_path: bool = False


def example_of(context: Context, names: Names, method: Method) -> Example:
    """The call that sends the operation's first Request."""
    # Not `context.requests`: that makes those of all operations, and an example or two are enough.
    name = next(iter(example_names(method.operation)), "")
    request = build(context.api, method.operation, context.sampler, context.environment, name)
    return written(context, names, method, call_of(context.api, method, request, context.sampler))


def written(context: Context, names: Names, method: Method, call: Call, *, stream: bool = False) -> Example:
    """A call as code."""
    given = {id(argument): each for argument, each in call.values}
    own = dict(zip(map(id, method.arguments), names.arguments[method.operation.id], strict=True))
    arguments = [(argument, value_code(given[id(argument)])) for argument in method.arguments if id(argument) in given]
    code = called(
        context,
        names,
        method,
        {own[id(argument)]: (argument.place == "path", code) for argument, code in arguments}
        # No argument takes these; a name of the client's own, as no argument has it.
        | ({Code("extra_body"): (False, literal(dict(call.extra)))} if call.extra else {}),
        stream=stream,
    )
    return Example(code, any(_has_file(each) for _, each in call.values))


def called(
    context: Context, names: Names, method: Method, arguments: Mapping[Code, tuple[bool, Code]], *, stream: bool = False
) -> Code:
    """`client.files.read(id, path="a")`: arguments by name, each positional or not, with the code of its value."""
    resource, _ = context.surface.methods[method.operation.id]
    name = (names.streams if stream else names.methods)[method.operation.id]
    written_arguments = ", ".join(_arguments(arguments))
    return Code(f"client.{names.resources[resource.tag].attribute}.{name}({written_arguments})")


def value_code(given: Value) -> Code:
    """A value as a literal; a file as its path."""
    match given:
        case FileValue(filename=filename):
            return Code(f"Path({string(filename)})")
        case tuple():
            return Code(f"[{', '.join(map(value_code, given))}]")
        case dict():
            return Code("{" + ", ".join(f"{string(key)}: {value_code(item)}" for key, item in given.items()) + "}")
        case Mapping():
            return value_code(dict(given))
        case _:
            return literal(given)


def _arguments(arguments: Mapping[Code, tuple[bool, Code]]) -> Iterator[str]:
    for name, (positional, code) in arguments.items():
        yield code if positional else f"{name}={code}"


def _has_file(given: Value) -> bool:
    if isinstance(given, Mapping):
        return any(_has_file(each) for each in given.values())
    return isinstance(given, FileValue | tuple)
