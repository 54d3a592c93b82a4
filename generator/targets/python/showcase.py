"""What a README shows of a package: calls of the API at hand, one a feature, as programs that run as printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.lang.python_source import literal
from generator.request.schemas import is_structured
from generator.surface.model import Method
from generator.surface.showing import MethodKind, difficulty, kind_of
from generator.targets.files import Context
from generator.targets.python.examples import example_of
from generator.targets.python.flows import program_of
from generator.targets.python.names import Names
from generator.targets.python.options import PythonOptions
from generator.targets.python.uses import item_name, used


@dataclass(frozen=True, slots=True)
class Showcase:
    """The package that is shown."""

    context: Context
    names: Names
    options: PythonOptions

    def methods(self, kind: MethodKind) -> list[Method]:
        """The methods of a kind as the contract lists them, those that are on their way out last."""
        found = [
            method
            for resource in self.context.surface.resources
            for method in resource.methods
            if kind_of(method) == kind
        ]
        return sorted(found, key=lambda each: (each.operation.deprecated, self._sends_bytes(each)))

    def _sends_bytes(self, method: Method) -> bool:
        """Whether it is a session without messages that could be shown."""
        sent = [each.schema for each in method.operation.socket_messages if each.sender == "client"]
        return method.operation.websocket and not any(is_structured(self.context.api, each) for each in sent)

    def call(self, method: Method) -> str:
        """The expression of a call with the values of the operation's first example."""
        return example_of(self.context, self.names, method).code

    def importing(self, method: Method, *lines: str) -> str:
        """The imports of a block that calls a method."""
        listed = ["from pathlib import Path"] if example_of(self.context, self.names, method).uses_path else []
        return "".join(f"{line}\n" for line in [*listed, *lines]) + ("\n" if listed or lines else "")


def blocks(case: Showcase) -> Iterator[tuple[str, str]]:
    """The code of each section, by the section's name; none for what the API does not have."""
    calls = case.methods("call")
    plain = min(calls, key=difficulty, default=None)
    if quick := _quickstart(case, plain):
        yield "quickstart", quick
    if plain is not None:
        for name, write in _ANY.items():
            yield name, write(case, plain)
    sending = next(
        (each for each in calls if each.body is not None and each.body.kind in ("binary", "multipart")), None
    )
    if sending is not None:
        yield "upload", f"{case.importing(sending)}{case.call(sending)}\n"
    for name, (kind, write) in _OF_KIND.items():
        if found := case.methods(kind):
            yield name, write(case, found[0])


def _quickstart(case: Showcase, plain: Method | None) -> str:
    """The first workflow, or else a call."""
    client = f"from {case.options.package} import {case.names.client}"
    found = program_of(case.context, case.names)
    if found is not None:
        program = found[1]
        before = "".join(f"{line}\n" for line in (*program.before, *([""] if program.before else [])))
        lines = "\n".join(program.lines)
        return f"{client}\n\n{before}with {case.names.client}() as client:\n{lines}\n"
    if plain is None:
        return ""
    return f"{case.importing(plain, client)}with {case.names.client}() as client:\n    print({case.call(plain)})\n"


def _asynchronous(case: Showcase, method: Method) -> str:
    client = case.names.async_client
    imports = case.importing(method, "import asyncio", "", f"from {case.options.package} import {client}")
    return (
        f"{imports}\nasync def main() -> None:\n    async with {client}() as client:\n"
        f"        print(await {case.call(method)})\n\n\nasyncio.run(main())\n"
    )


def _errors(case: Showcase, method: Method) -> str:
    package = case.options.package
    return (
        f"{case.importing(method, f'import {package}')}try:\n    {case.call(method)}\n"
        f"except {package}.NotFoundError as error:\n    print(error.code, error.message)\n"
        f"except {package}.APIStatusError as error:\n    print(error.status_code, error.request_id, error.body)\n"
        f'except {package}.APIConnectionError as error:\n    print("No answer:", error)\n'
    )


def _limits(case: Showcase, method: Method) -> str:
    package, client = case.options.package, case.names.client
    return (
        f"{case.importing(method, f'from {package} import {client}, Timeout')}"
        f"client = {client}(timeout=20.0, max_retries=5)\n"
        f"client = client.with_options(timeout=Timeout(20.0, connect=3.0))\n"
        f"{_with(case.call(method), 'timeout=5.0, max_retries=0')}\n"
    )


def _raw(case: Showcase, method: Method) -> str:
    call = _through(case.call(method), "with_raw_response")
    return (
        f"{case.importing(method)}response = {call}\nprint(response.status_code, response.headers)\n"
        "print(response.parse())\n"
    )


def _streamed(case: Showcase, method: Method) -> str:
    call = _through(case.call(method), "with_streaming_response")
    return (
        f"{case.importing(method)}with {call} as response:\n    for line in response.iter_lines():\n"
        "        print(line)\n"
    )


def _undocumented(case: Showcase, method: Method) -> str:
    extra = 'extra_headers={"X-Feature": "on"}, extra_query={"verbose": True}'
    return (
        f"{case.importing(method)}{_with(case.call(method), extra)}\n"
        'client.post("/some/path", body={"name": "value"}, query={"limit": 10}, returns=dict)\n'
    )


def _http_client(case: Showcase, method: Method) -> str:
    http, client = case.options.http, case.names.client
    return (
        f"import {http}\n\nfrom {case.options.package} import {client}\n\n"
        f'client = {client}(http_client={http}.Client(proxy="http://localhost:8888"))\n'
    )


def _pages(case: Showcase, method: Method) -> str:
    call = _listing(case, method)
    return (
        f"{case.importing(method)}{used(case.context, method, call)}\n"
        f"for page in {call}.iter_pages():\n    print(len(page.items), page.has_next_page())\n"
    )


def _async_pages(case: Showcase, method: Method) -> str:
    call, item, client = _listing(case, method), item_name(case.context, method), case.names.async_client
    return (
        f"{case.importing(method)}async def main() -> None:\n    async with {client}() as client:\n"
        f"        async for {item} in {call}:\n            print({item})\n\n        page = await {call}\n"
        "        print(page.items, page.has_next_page())\n"
    )


def _listing(case: Showcase, method: Method) -> str:
    """The call of a list, with a size for its pages where it takes one."""
    limit = method.paging.limit if method.paging is not None else ""
    names = case.names.arguments[method.operation.id]
    for argument, name in zip(method.arguments, names, strict=True):
        if argument.parameter is not None and argument.wire == limit and argument.place == "query":
            size = literal(case.context.sampler.parameter(argument.parameter))
            call = case.call(method)
            return call if f"{name}=" in call else _with(call, f"{name}={size}")
    return case.call(method)


def _download(case: Showcase, method: Method) -> str:
    call = case.call(method)
    return (
        f"{case.importing(method)}{used(case.context, method, call)}\n"
        f"with {call} as response:\n    for chunk in response.iter_bytes():\n        print(len(chunk))\n"
    )


def _async_events(case: Showcase, method: Method) -> str:
    return (
        f"{case.importing(method)}async def main() -> None:\n    async with {case.names.async_client}() as client:\n"
        f"        async with await {case.call(method)} as stream:\n"
        "            async for item in stream:\n                print(item)\n"
    )


def _used(case: Showcase, method: Method) -> str:
    return f"{case.importing(method)}{used(case.context, method, case.call(method))}"


def _with(call: str, arguments: str) -> str:
    """The call with more arguments behind its own."""
    return f"{call[:-1]}{'' if call.endswith('()') else ', '}{arguments})"


def _through(call: str, way: str) -> str:
    """The call by way of a resource's property: `client.boxes.with_raw_response.get(...)`."""
    client, resource, rest = call.split(".", 2)
    return f"{client}.{resource}.{way}.{rest}"


_ANY: dict[str, Callable[[Showcase, Method], str]] = {
    "asynchronous": _asynchronous,
    "errors": _errors,
    "limits": _limits,
    "raw": _raw,
    "streamed": _streamed,
    "undocumented": _undocumented,
    "http_client": _http_client,
}
_OF_KIND: dict[str, tuple[MethodKind, Callable[[Showcase, Method], str]]] = {
    "pages": ("page", _pages),
    "async_pages": ("page", _async_pages),
    "download": ("download", _download),
    "events": ("stream", _used),
    "async_events": ("stream", _async_events),
    "socket": ("connect", _used),
}
