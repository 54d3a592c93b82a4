"""Rules about who may call what and where it is: security, audience, tags, servers, paths."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.ir import Extensions, Location
from generator.style.casing import path_at
from generator.style.rule import Finding
from generator.style.subject import Subject, child, shown

_LOCAL = frozenset({"localhost", "127.0.0.1", "0.0.0.0", "::1", "host.docker.internal"})


def security_decision(subject: Subject) -> Iterator[Finding]:
    """Where one operation says which credentials it needs, all do; `security: []` says none."""
    if subject.spec.root.get("security") is not None:
        return
    decided = [_has(subject, operation.at, "security") for operation in subject.calls]
    for operation, decides in zip(subject.calls, decided, strict=True):
        if any(decided) and not decides:
            hint = "State `security: []` where none are needed."
            yield Finding(
                operation.at, f"{shown(operation)} does not say which credentials it needs, and others do", hint
            )


def audience(subject: Subject) -> Iterator[Finding]:
    """Where one operation states its x-audience, all do, and it is one of its tags'."""
    named = any(operation.extensions.get("x-audience") for operation in subject.calls)
    tags = {tag.name: _audiences(tag.extensions) for tag in subject.api.tags}
    for operation in subject.calls if named else ():
        own = _audiences(operation.extensions)
        if not own:
            yield Finding(operation.at, f"{shown(operation)} has no `x-audience`")
        of_tags = [tags.get(name, set()) for name in operation.tags]
        allowed = set[str]().union(*of_tags)
        if own and of_tags and all(of_tags) and not own <= allowed:
            message = f"the audience {_listed(own - allowed)} is none of its tag's, {_listed(allowed)}"
            yield Finding(child(operation.at, "x-audience"), message)


def operation_tag(subject: Subject) -> Iterator[Finding]:
    """Where one operation has a tag, all have one."""
    if any(operation.tags for operation in subject.calls):
        for operation in subject.calls:
            if not operation.tags:
                yield Finding(operation.at, f"{shown(operation)} has no tag, and others have")


def tag_declaration(subject: Subject) -> Iterator[Finding]:
    """Tags that operations use are declared, in the order in which pages are to show them."""
    if any(tag.at.document for tag in subject.api.tags):
        return  # That some are missing among the declared ones is a rule of the standard.
    for tag in subject.api.tags:
        user = next((operation for operation in subject.operations if tag.name in operation.tags), None)
        if user is not None:
            at = child(user.at, "tags", user.tags.index(tag.name))
            hint = "List all tags, with descriptions, in `tags`."
            yield Finding(at, f"the tag `{tag.name}` is not declared", hint, key=False)


def secure_server(subject: Subject) -> Iterator[Finding]:
    """Servers are reached over https, but for those on the same machine."""
    for server in subject.servers:
        scheme, _, rest = server.default_url.partition("://")
        if rest and scheme.lower() in ("http", "ws") and not _is_local(server.default_url):
            message = f"the server {server.url} is not reached over a secure connection"
            yield Finding(child(server.at, "url"), message, f"Use {scheme.lower()}s.", key=False)


def trailing_slash(subject: Subject) -> Iterator[Finding]:
    """Paths do not end with a slash."""
    for path in dict.fromkeys(operation.path_text for operation in subject.calls):
        if path.endswith("/") and path != "/":
            yield Finding(path_at(subject, path), f"the path {path} ends with a slash")


def duplicate_summary(subject: Subject) -> Iterator[Finding]:
    """No two operations have the same summary: it is what tells them apart in a list."""
    first: dict[str, Location] = {}
    for operation in subject.calls:
        summary = " ".join(operation.summary.split()).casefold().rstrip(".")
        if not summary:
            continue
        at = child(operation.at, "summary")
        other = first.setdefault(summary, at)
        if other is not at:
            message = f"the summary is also that of the operation at {subject.spec.place(other)}"
            yield Finding(at, message, key=False)


def _has(subject: Subject, at: Location, key: str) -> bool:
    node = subject.raw(at)
    return node is not None and node.get(key) is not None


def _audiences(extensions: Extensions) -> set[str]:
    """One audience or a list of them."""
    said = extensions.get("x-audience")
    found = said if isinstance(said, list) else [said]
    return {item for item in found if isinstance(item, str) and item}


def _listed(names: set[str]) -> str:
    return " or ".join(f"`{name}`" for name in sorted(names))


def _is_local(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    return host in _LOCAL or host.endswith((".localhost", ".local", ".internal", ".test"))
