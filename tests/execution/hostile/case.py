"""What a hostile case is, and the ordinary request that each case spoils in one place."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.request.model import Field, Message, Request, RequestBody, ResponseMode

BASE_VARIABLE = "ACME_API_URL"
# Runs in a shell or a template that lets it, and leaves a file behind that the harness finds.
CANARY = "$(touch PWNED) `touch PWNED` ${HOME} $HOME %s \\$(touch PWNED)"


@dataclass(frozen=True, slots=True)
class Case:
    """A named request, the values of the variables it reads, and the bytes of its files where they matter."""

    name: str
    request: Request
    variables: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)


def request(
    method: str = "GET",
    path: str = "/v1/items",
    *,
    base: str = "https://api.example.com",
    query: tuple[Field, ...] = (),
    raw_query: str = "",
    headers: tuple[Field, ...] = (),
    cookies: tuple[Field, ...] = (),
    basic: tuple[str, str] | None = None,
    body: RequestBody = None,
    response: ResponseMode = "json",
    output: str = "",
    opening: Message | None = None,
) -> Request:
    """A request that is ordinary but for what is given."""
    return Request(
        operation_id="hostile",
        method=method,
        base_variable=BASE_VARIABLE,
        base_url=base,
        path=path,
        query=query,
        raw_query=raw_query,
        headers=headers,
        cookies=cookies,
        basic=basic,
        body=body,
        response=response,
        output=output,
        opening=opening,
    )
