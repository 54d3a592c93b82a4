"""What a short program does with a method of a client: calls it, and shows what comes; knows no client's name."""

from __future__ import annotations

from typing import Final

from generator.lang.code import Code
from generator.lang.typescript import property_name
from generator.request.schemas import is_binary
from generator.surface import Method
from generator.surface.showing import gives_nothing, kind_of, named_one, one_of
from generator.targets.files import Context
from generator.targets.typescript.examples import Expression, literal_of

# Names that a program has for other things.
_TAKEN: Final = frozenset({"client", "console", "file", "fromPath", "message", "page", "session", "writeFile"})


def used(context: Context, method: Method, call: Expression) -> str:
    """The statements around a call, each line complete; `console.log` shows what comes.

    A file needs `writeFile` of `node:fs/promises`.
    """
    match kind_of(method):
        case "page":
            item = _name(context, method, "item")
            return f"{_loop(item, call)}  console.log({item});\n}}\n"
        case "download":
            saved = 'await writeFile("download.bin", new Uint8Array(await file.arrayBuffer()));'
            return f"{call.written(before='const file = await ', behind=';')}\n{saved}\n"
        case "stream":
            return f"{_loop('item', call)}  console.log(item);\n}}\n"
        case "connect":
            session = call.written(before="const session = await ", behind=";")
            loop = "for await (const message of session) {\n  console.log(message);\n}\n"
            return f"{session}\n{_said(context, method)}{loop}"
        case "call" if gives_nothing(method):
            return f"{call.written(before='await ', behind=';')}\n"
        case "call":
            name = _name(context, method, "result")
            return f"{call.written(before=f'const {name} = await ', behind=';')}\nconsole.log({name});\n"


def _loop(item: str, call: Expression) -> str:
    return f"{call.written(before=f'for await (const {item} of ', behind=') {')}\n"


def _name(context: Context, method: Method, otherwise: str) -> str:
    resource, _ = context.surface.methods[method.operation.id]
    return named_one(method, property_name(one_of(resource)), _TAKEN, otherwise)


def _said(context: Context, method: Method) -> str:
    """What a session begins with, where the client may say anything."""
    schema = method.operation.opening
    if schema is None:
        return ""
    message = literal_of(context.sampler.value(schema, "request"))
    if is_binary(context.api, schema):
        message = Code(f"new TextEncoder().encode({message})")
    return f"{Expression(Code('session.send'), (message,), ()).written(behind=';')}\n"
