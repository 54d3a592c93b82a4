"""How the API is reached, in a few lines for language models: base URLs, credentials, client libraries."""

from __future__ import annotations

from collections.abc import Iterator

from generator.lang.code import Code
from generator.lang.markdown import code_span, text
from generator.request.environment import base_url, variables
from generator.targets.docs.indexes import install_line
from generator.targets.docs.page import Page
from generator.targets.docs.security import scheme_line
from generator.targets.docs.summary import summary_of


def reach(page: Page) -> Iterator[Code]:
    """The lines of a list."""
    yield from _bases(page)
    yield from _credentials(page)
    for client in page.site.context.installs:
        yield Code(f"- {install_line(client)}")


def _bases(page: Page) -> Iterator[Code]:
    """Each server of the API's own, and those that some operations have instead."""
    api, environment = page.api, page.site.context.environment
    named = {name: url for name, url in (base_url(api, each, environment) for each in api.operations) if url}
    own = environment.base_variable
    for server in api.servers:
        about = text(summary_of(server.description))
        read = f" (the samples read it from {code_span(own)})" if server is api.servers[0] and own in named else ""
        yield Code(f"- Base URL: {code_span(server.url)}{read}{f': {about}' if about else ''}")
    for name, url in named.items():
        if name != own or not api.servers:
            some = " of some operations" if api.servers else ""
            yield Code(f"- Base URL{some}: {code_span(url)} (the samples read it from {code_span(name)})")


def _credentials(page: Page) -> Iterator[Code]:
    """The schemes that any operation asks for."""
    api = page.api
    used = {use.scheme for each in api.operations for alternative in each.security for use in alternative}
    named = variables(api, page.site.context.environment)
    for name, scheme in api.security_schemes.items():
        if name in used:
            yield Code(f"- Authentication {scheme_line(scheme, named[name])}")
    if used and any(not any(each.security) for each in api.operations):
        yield Code("- Some operations need no credentials.")
