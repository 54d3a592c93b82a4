"""The credentials of a request: which security alternative is used, and where its variables go; holds no secret."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.ir import Api, Operation, SecurityRequirement, SecurityScheme
from generator.request.environment import Environment, variables
from generator.request.model import Field


@dataclass(frozen=True, slots=True)
class Credentials:
    """Headers, query pairs and cookies that carry credentials; `basic` names the variables of user and password."""

    headers: tuple[Field, ...] = ()
    query: tuple[Field, ...] = ()
    cookies: tuple[Field, ...] = ()
    basic: tuple[str, str] | None = None


def credentials(api: Api, operation: Operation, environment: Environment) -> Credentials:
    """What the operation's first alternative asks for; an empty alternative is taken only when there is no other."""
    chosen = _chosen(api, operation)
    names = variables(api, environment)
    headers: dict[str, Field] = {}
    query: dict[str, Field] = {}
    cookies: dict[str, Field] = {}
    basic: tuple[str, str] | None = None
    for use in chosen:
        scheme = api.security_schemes[use.scheme]
        told = names[scheme.name]
        if scheme.kind == "basic":
            basic = basic or (told[0], told[1])
        elif scheme.kind != "mutualTLS":
            field = _field(scheme, told[0])
            target = {"query": query, "cookie": cookies}.get(scheme.location, headers)
            target.setdefault(field.name.lower() if target is headers else field.name, field)
    if basic is not None:
        # Both would be the Authorization header.
        headers.pop("authorization", None)
    return Credentials(tuple(headers.values()), tuple(query.values()), tuple(cookies.values()), basic)


def _field(scheme: SecurityScheme, variable: str) -> Field:
    match scheme.kind:
        case "apiKey":
            return Field(scheme.parameter, "", variable)
        case "http":
            return Field("Authorization", f"{scheme.scheme.title()} ", variable)
        case _:
            return Field("Authorization", "Bearer ", variable)


def _chosen(api: Api, operation: Operation) -> SecurityRequirement:
    """The first alternative of known schemes that sends something; client certificates are nobody's first choice."""
    known = [each for each in operation.security if all(use.scheme in api.security_schemes for use in each)]
    sending = [each for each in known if any(_is_sent(api.security_schemes, use.scheme) for use in each)]
    return sending[0] if sending else ()


def _is_sent(schemes: Mapping[str, SecurityScheme], name: str) -> bool:
    return schemes[name].kind != "mutualTLS"
