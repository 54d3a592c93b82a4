"""What a contract says of its API as a whole, as data in generated Python: addresses, schemes, the shape of errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.ir import Operation, SecurityScheme
from generator.lang.code import Code
from generator.lang.python_source import string
from generator.surface.credentials import token_url
from generator.surface.model import ErrorShape, Surface
from generator.targets.python.code import tuple_of
from generator.targets.python.imports import Scope
from generator.targets.python.names import Names
from generator.targets.python.options import PythonOptions


def api_arguments(surface: Surface, names: Names, options: PythonOptions, scope: Scope) -> Iterator[Code]:
    """The arguments of `Api`; the names that they use are imported."""
    variable, url = next(iter(surface.servers.items()))
    for text in (surface.api.info.title, options.version, options.package, url, variable):
        yield string(text)
    others = [f"{string(key)}: {string(value)}" for key, value in list(surface.servers.items())[1:]]
    if others:
        yield Code(f"servers={{{', '.join(others)}}}")
    schemes = [f"{string(name)}: {_scheme(surface, name, names, scope)}" for name in used_schemes(surface)]
    if schemes:
        yield Code(f"schemes={{{', '.join(schemes)}}}")
    if usual := _usual_security(surface):
        yield Code(f"security={usual}")
    shape = list(_errors(surface.errors))
    if shape:
        scope.runtime.add("ErrorShape")
        yield Code(f"errors=ErrorShape({', '.join(shape)})")


def security_of(operation: Operation, schemes: Mapping[str, SecurityScheme]) -> str:
    """The alternatives of an operation as tuples of names; schemes that nobody declares are left out."""
    return tuple_of(
        tuple_of(string(use.scheme) for use in each if use.scheme in schemes) for each in operation.security
    )


def server_options(surface: Surface, names: Names) -> Mapping[str, Code]:
    """The client's option for each base URL but the API's own, by its variable."""
    return {variable: names.servers[variable] for variable in list(surface.servers)[1:]}


def used_schemes(surface: Surface) -> list[str]:
    """The schemes that operations name, in the spec's order."""
    used = {use.scheme for operation in surface.api.operations for each in operation.security for use in each}
    return [name for name in surface.api.security_schemes if name in used]


def _usual_security(surface: Surface) -> str:
    """What most operations ask for: it holds for calls that the contract does not know."""
    counted = Counter(security_of(each, surface.api.security_schemes) for each in surface.api.operations)
    usual = counted.most_common(1)[0][0] if counted else "()"
    return "" if usual == "()" else usual


def _scheme(surface: Surface, name: str, names: Names, scope: Scope) -> str:
    scheme = surface.api.security_schemes[name]
    credential = next((each for each in surface.credentials if each.scheme == name), None)
    if credential is None:
        scope.runtime.add("MutualTLS")
        return "MutualTLS()"
    scope.runtime.add("Option")
    options = [
        f"Option({string(option)}, {string(variable)})"
        for option, variable in zip(names.credentials[name], credential.variables, strict=True)
    ]
    kind, given = _arguments(scheme, options)
    scope.runtime.add(kind)
    return f"{kind}({', '.join(given)})"


def _arguments(scheme: SecurityScheme, options: list[str]) -> tuple[str, list[str]]:
    """The class of a scheme, and what it is made with."""
    match scheme.kind:
        case "bearer":
            return "Bearer", options
        case "basic":
            return "Basic", options
        case "apiKey":
            return "ApiKey", [*options, string(scheme.location or "header"), string(scheme.parameter)]
        case "openIdConnect":
            return "OpenIdConnect", options
        case "oauth2" if len(options) == 3:
            given = [options[0], f"client_id={options[1]}", f"client_secret={options[2]}"]
            return "OAuth2", [*given, f"token_url={string(token_url(scheme))}"]
        case "oauth2":
            return "OAuth2", options
        case _:
            return "HttpScheme", [string(scheme.scheme), *options]


def _errors(shape: ErrorShape) -> Iterator[str]:
    for name, paths in (("code", shape.code), ("message", shape.message), ("request_id", shape.request_id)):
        if paths:
            yield f"{name}={tuple_of(tuple_of(string(part) for part in path) for path in paths)}"
    if shape.request_id_header != "x-request-id":
        yield f"request_id_header={string(shape.request_id_header)}"
