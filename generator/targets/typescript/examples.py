"""Calls of methods as TypeScript with the values of an example: `client.sandboxes.get("sb_1")`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.lang.code import Code
from generator.lang.layout import Group, Layout, lay_out
from generator.lang.typescript import literal, object_key, string
from generator.surface import FileValue, Method, call_of
from generator.surface.calls import Value
from generator.targets.files import Context
from generator.targets.typescript.names import Names
from generator.targets.typescript.params import Keyed, keyed, slots_of

_WIDTH = 80


@dataclass(frozen=True, slots=True)
class Expression:
    """A call: `head` up to the parenthesis, positional arguments, and the parameters object if there is one."""

    head: Code
    positional: tuple[Layout, ...]
    params: tuple[tuple[str, Layout], ...]
    options: tuple[tuple[str, Layout], ...] = ()
    needs_params: bool = False

    def written(self, *, indent: int = 0, before: str = "", behind: str = "") -> Code:
        """The call at `indent`, `before` on the line in front of it and `behind` after it; objects open on its line."""
        last = self._objects()
        flat = ", ".join(lay_out(each, indent=0, column=-10_000) for each in [*self.positional, *last])
        line = f"{before}{self.head}({flat}){behind}"
        if indent + len(line) <= _WIDTH or not last:
            return Code(line)
        front = "".join(f"{lay_out(each, indent=0, column=-10_000)}, " for each in [*self.positional, *last[:-1]])
        start = f"{before}{self.head}({front}"
        if len(last) > 1 and indent + len(start) > _WIDTH:
            return Code(f"{before}{self.head}({_lines([*self.positional, *last], indent)}){behind}")
        return Code(f"{start}{_opened(last[-1], indent)}){behind}")

    @property
    def reads_files(self) -> bool:
        """Whether a value is read from disk, so that `fromPath` has to be imported."""
        return any(map(has_file, [*self.positional, *(value for _, value in self.params)]))

    def _objects(self) -> list[Layout]:
        """The parameters and the options; an empty object where only the options are given."""
        objects: list[Layout] = []
        if self.params or (self.options and self.needs_params):
            objects.append(_object(self.params))
        if self.options:
            objects.append(_object(self.options))
        return objects


def example_of(context: Context, names: Names, method: Method, *, whole: bool = False) -> Expression:
    """The call that sends the operation's Request; unless `whole`, its files and its required arguments alone."""
    request = context.requests[method.operation.id][0]
    call = call_of(context.api, method, request, context.sampler)
    given = {
        id(argument): layout
        for argument, value in call.values
        if has_file(layout := literal_of(value)) or argument.required or whole
    }
    code = called(
        context,
        names,
        method,
        [given[id(each)] for each in slots_of(method) if id(each) in given],
        [(each, given[id(each.argument)]) for each in keyed(method) if id(each.argument) in given],
    )
    # No argument takes these fields of the body; what the option `body` has is added to it.
    return replace(code, options=(("body: ", literal_of(call.extra)),)) if whole and call.extra else code


def called(
    context: Context,
    names: Names,
    method: Method,
    positional: Sequence[Layout],
    params: Sequence[tuple[Keyed, Layout]],
) -> Expression:
    """`client.files.read(id, { path: "a" })`."""
    resource, _ = context.surface.methods[method.operation.id]
    head = Code(f"client.{names.resources[resource.tag].member}.{names.methods[method.operation.id]}")
    items = tuple((f"{object_key(each.key)}: ", value) for each, value in params)
    return Expression(head, tuple(positional), items, needs_params=bool(keyed(method)))


def literal_of(given: Value) -> Layout:
    """A value as a literal; a file as the one on disk."""
    match given:
        case FileValue(filename=filename, media_type=media_type):
            more = f", {string(media_type)}" if media_type else ""
            return f"await fromPath({string(filename)}{more})"
        case tuple():
            return Group("[", "]", [("", literal_of(each)) for each in given])
        case Mapping():
            return _object(tuple((f"{object_key(name)}: ", literal_of(item)) for name, item in given.items()))
        case _:
            return literal(given)


def has_file(given: Layout) -> bool:
    """Whether the value is read from disk."""
    if isinstance(given, str):
        return given.startswith("await fromPath(")
    return any(has_file(item) for _, item in given.items)


def _object(items: tuple[tuple[str, Layout], ...]) -> Group:
    return Group("{", "}", items, " ")


def _lines(given: Sequence[Layout], indent: int) -> str:
    """Arguments with a line of their own each."""
    pad, inner = "\n" + " " * indent, " " * (indent + 2)
    laid_out = (lay_out(each, indent=indent + 2, column=indent + 2) for each in given)
    return "".join(f"\n{inner}{each}," for each in laid_out) + pad


def _opened(given: Layout, indent: int) -> str:
    """An object with a line for each field; any other value as it is laid out."""
    if isinstance(given, Group) and given.items:
        return lay_out(given, indent=indent, column=_WIDTH)
    return lay_out(given, indent=indent, column=indent)
