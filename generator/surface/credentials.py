"""Security schemes as options of a client, and the environment variable behind each; holds no secret."""

from __future__ import annotations

from generator.ir import Api, SecurityScheme
from generator.names import words
from generator.request.environment import Environment, variables
from generator.surface.model import Credential
from generator.surface.naming import Words, unique_words


def credentials_of(api: Api, environment: Environment) -> tuple[Credential, ...]:
    """The options of every scheme that some operation uses and that something is sent for, in the spec's order."""
    used = {use.scheme for operation in api.operations for each in operation.security for use in each}
    names = variables(api, environment)
    schemes = [each for each in api.security_schemes.values() if each.name in used and names.get(each.name)]
    own = unique_words({each.name: _spellings(each, names[each.name][0], environment) for each in schemes})
    return tuple(_credential(each, own[each.name], names[each.name], environment) for each in schemes)


def token_url(scheme: SecurityScheme) -> str:
    """Where a client gets a token by itself (RFC 6749, 4.4); empty where the scheme has no such flow."""
    return next((flow.token_url for flow in scheme.flows if flow.kind == "clientCredentials" and flow.token_url), "")


def _credential(scheme: SecurityScheme, own: Words, names: tuple[str, ...], environment: Environment) -> Credential:
    if scheme.kind == "basic":
        prefix = own[:-1] if own[-1:] == ("username",) else own
        return Credential(scheme=scheme.name, options=((*prefix, "username"), (*prefix, "password")), variables=names)
    if not token_url(scheme):
        return Credential(scheme=scheme.name, options=(own,), variables=names)
    prefix = own[:-2] if own[-2:] == ("access", "token") else own
    variable = names[0].removesuffix("_ACCESS_TOKEN") if own[-2:] == ("access", "token") else names[0]
    return Credential(
        scheme=scheme.name,
        options=(own, (*prefix, "client", "id"), (*prefix, "client", "secret")),
        variables=(names[0], f"{variable}_CLIENT_ID", f"{variable}_CLIENT_SECRET"),
    )


def _spellings(scheme: SecurityScheme, variable: str, environment: Environment) -> list[Words]:
    """The variable without the prefix that all have; else the scheme's own name."""
    told = words(variable.removeprefix(f"{environment.prefix}_"))
    name = words(scheme.name) or ("credential",)
    return [told, name, (*name, "".join(f"x{ord(char):x}" for char in scheme.name))] if told else [name]
