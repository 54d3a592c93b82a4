"""What a README shows of a package: calls of the API at hand, one a feature, as programs that run as printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from generator.ir import Api
from generator.lang.layout import Layout
from generator.lang.typescript import string
from generator.request.schemas import is_structured
from generator.surface import Method
from generator.surface.showing import MethodKind, difficulty, kind_of
from generator.targets.files import Context
from generator.targets.typescript.examples import Expression, example_of, literal_of
from generator.targets.typescript.flows import program_of
from generator.targets.typescript.names import Names, client_exports
from generator.targets.typescript.options import TypeScriptOptions
from generator.targets.typescript.params import keyed
from generator.targets.typescript.uses import used


@dataclass(frozen=True, slots=True)
class Showcase:
    """The package that is shown."""

    context: Context
    names: Names
    options: TypeScriptOptions

    def methods(self, kind: MethodKind) -> list[Method]:
        """The methods of a kind as the contract lists them, those that are on their way out last."""
        found = [
            method
            for resource in self.context.surface.resources
            for method in resource.methods
            if kind_of(method) == kind
        ]
        return sorted(found, key=lambda each: (each.operation.deprecated, _is_odd(self.context.api, kind, each)))

    def call(self, method: Method) -> Expression:
        """The call with the values of the operation's first example."""
        return example_of(self.context, self.names, method)

    def importing(self, *names: str, subpath: str = "") -> str:
        """An import from the package."""
        return f"import {{ {', '.join(names)} }} from {string(self.options.package + subpath)};\n"

    def files(self, call: Expression) -> str:
        """The import for files on disk, where a call has any."""
        return f"{self.importing('fromPath', subpath='/node')}\n" if call.reads_files else ""


def blocks(case: Showcase) -> Iterator[tuple[str, str]]:
    """The code of each section, by the section's name; none for what the API does not have."""
    calls = case.methods("call")
    plain = min(calls, key=difficulty, default=None)
    if quick := _quickstart(case, plain):
        yield "quickstart", quick
    if plain is not None:
        for name, write in _ANY.items():
            yield name, write(case, plain)
    sending = (each for each in calls if each.body is not None and each.body.kind in ("binary", "multipart"))
    if (upload := next(sending, None)) is not None:
        call = case.call(upload)
        yield "upload", f"{case.files(call)}{call.written(before='await ', behind=';')}\n"
    for name, (kind, write) in _OF_KIND.items():
        if found := case.methods(kind):
            yield name, write(case, found[0])


def _quickstart(case: Showcase, plain: Method | None) -> str:
    """The first workflow, or else a call."""
    client = case.names.client
    start = f"const client = new {client}();\n"
    found = program_of(case.context, case.names)
    if found is not None:
        program = found[1]
        inputs = "".join(f"{line}\n" for line in program.inputs)
        lines = "\n".join(program.lines)
        return f"{case.importing(client)}\n{start}{inputs}\n{lines}\n"
    if plain is None:
        return ""
    call = case.call(plain)
    files = case.files(call).rstrip("\n")
    imports = case.importing(client) + (f"{files}\n" if files else "")
    return f"{imports}\n{start}console.log({call.written(before='await ')});\n"


def _functions(case: Showcase, method: Method) -> str:
    core = client_exports(case.names.client)[1]
    resource, _ = case.context.surface.methods[method.operation.id]
    function = case.names.functions[method.operation.id]
    file = case.names.resources[resource.tag].file
    call = case.call(method)
    called = replace(call, head=function, positional=("client", *call.positional))
    return (
        f"{case.importing(core, subpath='/core')}{case.importing(function, subpath=f'/{file}')}\n"
        f"const client = new {core}();\nconsole.log({called.written(before='await ')});\n"
    )


def _errors(case: Showcase, method: Method) -> str:
    call = case.call(method).written(indent=2, before="await ", behind=";")
    return (
        f"{case.importing('APIConnectionError', 'APIStatusError', 'NotFoundError')}\n"
        f"try {{\n  {call}\n}} catch (error) {{\n"
        "  if (error instanceof NotFoundError) console.log(error.code, error.message);\n"
        "  else if (error instanceof APIStatusError) console.log(error.status, error.requestId, error.body);\n"
        '  else if (error instanceof APIConnectionError) console.log("No answer:", error.message);\n'
        "  else throw error;\n}\n"
    )


def _given(case: Showcase, _: Method) -> str:
    """A client that is told what the environment would say: the first credentials, or else the address."""
    first = next(iter(case.context.surface.credentials), None)
    told = case.names.options[first.scheme] if first is not None else ("baseUrl",)
    fields = ", ".join(f'{name}: "..."' for name in told)
    return f"const client = new {case.names.client}({{ {fields} }});\n"


def _limits(case: Showcase, method: Method) -> str:
    client = case.names.client
    given = _with(case.call(method), ("timeout: ", "5_000"), ("maxRetries: ", "0"))
    return (
        f"const patient = new {client}({{ timeout: 120_000, maxRetries: 5 }});\n"
        "const quick = patient.withOptions({ timeout: 5_000 });\n"
        f"{given.written(before='await ', behind=';')}\n"
    )


def _abort(case: Showcase, method: Method) -> str:
    given = _with(case.call(method), ("signal: ", "controller.signal"))
    return (
        "const controller = new AbortController();\nsetTimeout(() => controller.abort(), 1_000);\n"
        f"{given.written(before='await ', behind=';')}\n"
    )


def _raw(case: Showcase, method: Method) -> str:
    call = case.call(method)
    first = call.written(before="const { data, response, requestId } = await ", behind=".withResponse();")
    second = call.written(before="const answer = await ", behind=".asResponse();")
    return (
        f"{first}\nconsole.log(response.status, response.headers, requestId, data);\n\n"
        f"{second}\nconsole.log(await answer.text());\n"
    )


def _undocumented(case: Showcase, method: Method) -> str:
    extra = case.call(method)
    given = _with(extra, ("headers: ", '{ "X-Feature": "on" }'), ("query: ", "{ verbose: true }"))
    return (
        f"{given.written(before='await ', behind=';')}\n"
        'await client.request("POST /some/path", { body: { name: "value" }, query: { limit: 10 } });\n'
    )


def _hooks(case: Showcase, method: Method) -> str:
    client = case.names.client
    return (
        f"const client = new {client}({{\n  hooks: {{\n"
        '    onRequest: (request) => request.headers.set("X-Team", "research"),\n'
        "    onResponse: (response, request) => console.log(request.method, request.url, response.status),\n"
        "  },\n});\n"
    )


def _pages(case: Showcase, method: Method) -> str:
    call = _listing(case, method)
    return (
        f"{used(case.context, method, call)}\n"
        f"{call.written(before='let page = await ', behind=';')}\n"
        "while (page.hasNextPage()) {\n  page = await page.nextPage();\n  console.log(page.items.length);\n}\n"
    )


def _listing(case: Showcase, method: Method) -> Expression:
    """The call of a list, with a size for its pages where it takes one."""
    limit = method.paging.limit if method.paging is not None else ""
    call = case.call(method)
    for each in keyed(method):
        argument = each.argument
        if argument.parameter is not None and argument.wire == limit and argument.place == "query":
            size: Layout = literal_of(case.context.sampler.parameter(argument.parameter))
            given = [name for name, _ in call.params]
            return call if f"{each.key}: " in given else replace(call, params=(*call.params, (f"{each.key}: ", size)))
    return call


def _download(case: Showcase, method: Method) -> str:
    call = case.call(method)
    return (
        f"{case.files(call)}{call.written(before='const file = await ', behind=';')}\n"
        "const bytes = await file.arrayBuffer();\nconsole.log(bytes.byteLength);\n"
    )


def _used(case: Showcase, method: Method) -> str:
    call = case.call(method)
    return f"{case.files(call)}{used(case.context, method, call)}"


def _is_odd(api: Api, kind: str, method: Method) -> bool:
    """Whether a method is no good example of its kind: a WebSocket of bare text, bytes that may be missing."""
    if kind == "connect":
        said = method.operation.opening
        return said is None or not is_structured(api, said)
    return kind == "download" and any(each.media is None for each in method.answer.outcomes)


def _with(call: Expression, *options: tuple[str, Layout]) -> Expression:
    return replace(call, options=options)


_ANY: dict[str, Callable[[Showcase, Method], str]] = {
    "given": _given,
    "functions": _functions,
    "errors": _errors,
    "limits": _limits,
    "abort": _abort,
    "raw": _raw,
    "undocumented": _undocumented,
    "hooks": _hooks,
}
_OF_KIND: dict[str, tuple[MethodKind, Callable[[Showcase, Method], str]]] = {
    "pages": ("page", _pages),
    "download": ("download", _download),
    "events": ("stream", _used),
    "socket": ("connect", _used),
}
