"""`core.ts` and `client.ts`: what is known of the API as a whole, the client's options, and its resources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.ir import SecurityScheme
from generator.lang.code import Code
from generator.lang.layout import Group, Layout, lay_out
from generator.lang.plain_text import sentence
from generator.lang.typescript import comment, object_key, string
from generator.surface import Surface
from generator.surface.credentials import token_url
from generator.targets.typescript.imports import Import, imports_of
from generator.targets.typescript.names import Names, client_exports
from generator.targets.typescript.operations import Operations, alternatives
from generator.targets.typescript.options import TypeScriptOptions

_KEYS: Final = {"header": "apiKeyHeader", "query": "apiKeyQuery", "cookie": "apiKeyCookie"}
_OAUTH: Final = "runtime/oauth"
_AUTH: Final = "runtime/auth"


@dataclass(frozen=True, slots=True)
class OptionView:
    """An option of the client: its comment and its name."""

    comment: Code
    name: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class CoreView:
    """The module of the core."""

    imports: tuple[Code, ...]
    api: Code
    options_comment: Code
    options_name: Code
    options: tuple[OptionView, ...]
    comment: Code
    name: Code


@dataclass(frozen=True, slots=True)
class MemberView:
    """A resource of the client: comment, name and class."""

    comment: Code
    name: Code
    type: Code


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module of the client."""

    imports: tuple[Code, ...]
    comment: Code
    name: Code
    core: Code
    members: tuple[MemberView, ...]


def title_of(surface: Surface) -> str:
    """The API by its name: `Nullspace API`."""
    told = sentence(surface.api.info.title) or "API"
    return told if told.lower().endswith("api") else f"{told} API"


def core_view(surface: Surface, names: Names, options: TypeScriptOptions, operations: Operations) -> CoreView:
    """The core: a client without resources, for those who import functions one by one."""
    _, core, own, _ = client_exports(names.client)
    schemes = list(_schemes(surface, names))
    wanted = [Import(Code(name), module, is_type=False) for _, (module, name), _ in schemes]
    wanted.append(Import(Code("ApiClient"), "runtime/client", is_type=False))
    wanted += [Import(Code(name), "runtime/client") for name in ("ApiInfo", "ClientOptions", "Clock")]
    if any(names.options.values()):
        wanted.append(Import(Code("Secret"), "runtime/client"))
    return CoreView(
        imports=imports_of(wanted, "core").lines,
        api=_api(surface, options, operations, [(name, layout) for name, _, layout in schemes]),
        options_comment=comment(f"What a `{names.client}` is made with; what is not given comes from the environment."),
        options_name=own,
        options=tuple(_options(surface, names)),
        comment=comment(
            [
                f"A client of the {title_of(surface)} without its resources, for functions that are imported one by"
                " one: what is not imported is not bundled.",
            ]
        ),
        name=core,
    )


def client_view(surface: Surface, names: Names) -> ClientView:
    """The client with all resources."""
    own, core, _, _ = client_exports(names.client)
    resources = {each.tag: names.resources[each.tag] for each in surface.resources}
    classes = {tag: Import(each.type, f"resources/{each.file}", is_type=False) for tag, each in resources.items()}
    base = Import(core, "core", is_type=False)
    imports = imports_of([base, *classes.values()], "client", {own})
    return ClientView(
        imports=imports.lines,
        comment=comment([f"A client of the {title_of(surface)}.", surface.api.info.summary]),
        name=own,
        core=imports.local[base],
        members=tuple(
            MemberView(
                comment(each.description or f"{sentence(each.tag)}.", indent=2),
                resources[each.tag].member,
                imports.local[classes[each.tag]],
            )
            for each in surface.resources
        ),
    )


def address_of(surface: Surface) -> tuple[str, str]:
    """The environment variable of the API's own base URL, and its default."""
    return next(iter(surface.servers.items()))


def _api(
    surface: Surface, options: TypeScriptOptions, operations: Operations, schemes: list[tuple[str, Layout]]
) -> Code:
    variable, url = address_of(surface)
    agent = f"{options.package.lstrip('@').replace('/', '-')}/{options.version}"
    items: list[tuple[str, Layout]] = [
        ("agent: ", string(agent)),
        ("server: ", Group("[", "]", [("", string(variable)), ("", string(url))])),
    ]
    if operations.auth:
        items.append(("auth: ", alternatives(operations.auth)))
    if schemes:
        items.append(("schemes: ", Group("{", "}", [(f"{object_key(name)}: ", each) for name, each in schemes], " ")))
    if errors := _errors(surface):
        items.append(("errors: ", Group("{", "}", errors, " ")))
    return Code(lay_out(Group("{", "}", items, " "), indent=0, column=len("const api: ApiInfo = ")))


def _errors(surface: Surface) -> list[tuple[str, Layout]]:
    shape = surface.errors
    items: list[tuple[str, Layout]] = []
    for name, paths in (("code", shape.code), ("message", shape.message), ("requestId", shape.request_id)):
        if paths:
            listed = [("", Group("[", "]", [("", string(part)) for part in path])) for path in paths]
            items.append((f"{name}: ", Group("[", "]", listed)))
    if shape.request_id_header != "x-request-id":
        items.append(("header: ", string(shape.request_id_header)))
    return items


def _schemes(surface: Surface, names: Names) -> Iterator[tuple[str, tuple[str, str], Layout]]:
    """Each scheme's name, the function of the runtime that applies it, and its data."""
    for each in surface.credentials:
        scheme = surface.api.security_schemes[each.scheme]
        function, more = _use(scheme, len(each.options))
        items: list[tuple[str, Layout]] = [
            ("use: ", function[1]),
            *more,
            ("options: ", Group("[", "]", [("", string(name)) for name in names.options[each.scheme]])),
            ("env: ", Group("[", "]", [("", string(variable)) for variable in each.variables])),
        ]
        yield each.scheme, function, Group("{", "}", items, " ")


def _use(scheme: SecurityScheme, options: int) -> tuple[tuple[str, str], list[tuple[str, Layout]]]:
    match scheme.kind:
        case "basic":
            return (_AUTH, "basic"), []
        case "apiKey":
            return (_AUTH, _KEYS.get(scheme.location, "apiKeyHeader")), [("name: ", string(scheme.parameter))]
        case "http":
            return (_AUTH, "httpScheme"), [("name: ", string(scheme.scheme))]
        case "oauth2" if options == 3:
            return (_OAUTH, "clientCredentials"), [("tokenUrl: ", string(token_url(scheme)))]
        case _:
            return (_AUTH, "bearer"), []


def _options(surface: Surface, names: Names) -> Iterator[OptionView]:
    for each in surface.credentials:
        scheme = surface.api.security_schemes[each.scheme]
        for at, (name, variable) in enumerate(zip(names.options[each.scheme], each.variables, strict=True)):
            told = scheme.description.strip() if at == 0 else ""
            yield OptionView(comment([told, f"Default: the variable `{variable}`."], indent=2), name)
