"""What a short program does with a method of a client: calls it, and shows what comes; knows no client's name."""

from __future__ import annotations

from typing import Final

from generator.lang.python_source import identifier, literal
from generator.request.schemas import is_binary
from generator.surface.model import Method
from generator.surface.showing import gives_nothing, kind_of, named_one, one_of
from generator.targets.files import Context

# Names that a program has for other things.
_TAKEN: Final = frozenset({"Path", "client", "message", "page", "print", "response", "session", "stream"})


def used(context: Context, method: Method, call: str) -> str:
    """The statements around the expression of a call, each line complete; `print` shows what comes."""
    match kind_of(method):
        case "page":
            item = item_name(context, method)
            return f"for {item} in {call}:\n    print({item})\n"
        case "download":
            return f'with {call} as response:\n    response.to_file("download.bin")\n'
        case "stream":
            return f"with {call} as stream:\n    for item in stream:\n        print(item)\n"
        case "connect":
            loop = "    for message in session:\n        print(message)\n"
            return f"with {call} as session:\n{_said(context, method)}{loop}"
        case "call" if gives_nothing(method):
            return f"{call}\n"
        case "call":
            name = _name(context, method, "result")
            return f"{name} = {call}\nprint({name})\n"


def item_name(context: Context, method: Method) -> str:
    """What a loop calls an item of a list: `sandbox` of `client.sandboxes.list()`."""
    return _name(context, method, "item")


def _name(context: Context, method: Method, otherwise: str) -> str:
    resource, _ = context.surface.methods[method.operation.id]
    return named_one(method, identifier(one_of(resource)), _TAKEN, otherwise)


def _said(context: Context, method: Method) -> str:
    """What a session begins with, where the client may say anything."""
    schema = method.operation.opening
    if schema is None:
        return ""
    message = literal(context.sampler.value(schema, "request"))
    encoded = ".encode()" if is_binary(context.api, schema) else ""
    return f"    session.send({message}{encoded})\n"
