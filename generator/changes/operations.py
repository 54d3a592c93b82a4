"""How an operation changed: its request line, parameters, body, answers, messages and credentials."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.changes.model import Change
from generator.changes.schemas import Spot, schema_changes
from generator.changes.usage import schema_of
from generator.ir import Body, Media, Operation, Parameter, RefType, Response, SecurityRequirement


def operation_changes(old: Operation, new: Operation, spot: Spot) -> Iterator[Change]:
    """Everything that changed. The sides of `spot` are those of a caller, so a webhook's are flipped."""
    before, after = _line(old), _line(new)
    if before != after:
        # A variable part may be called otherwise: nobody sends its name.
        yield spot.change("operation-moved", _unnamed(old) != _unnamed(new), before, after)
    if new.deprecated and not old.deprecated:
        yield spot.change("operation-deprecated", False)
    yield from _security(old.security, new.security, spot)
    yield from _parameters(old.parameters, new.parameters, spot)
    yield from _body(old.body, new.body, spot)
    yield from _responses(old.responses, new.responses, spot)
    yield from _messages(old, new, spot)


def _line(operation: Operation) -> str:
    return f"{operation.method} {operation.path_text}"


def _unnamed(operation: Operation) -> tuple[str, ...]:
    return operation.method, *(part if isinstance(part, str) else "{}" for part in operation.path)


def _security(old: Sequence[SecurityRequirement], new: Sequence[SecurityRequirement], spot: Spot) -> Iterator[Change]:
    was, now = ([_alternative(each) for each in listed] or ["none"] for listed in (old, new))
    if set(was) != set(now):
        # Whoever had credentials that did has them still, as long as every alternative stays.
        breaks = not set(was) <= set(now) and "none" not in now
        yield spot.change("security-changed", breaks, " or ".join(was), " or ".join(now))


def _alternative(requirement: SecurityRequirement) -> str:
    uses = (f"{use.scheme} ({', '.join(use.scopes)})" if use.scopes else use.scheme for use in requirement)
    return " and ".join(uses) or "none"


def _parameters(old: Sequence[Parameter], new: Sequence[Parameter], spot: Spot) -> Iterator[Change]:
    was, now = ({(each.location, each.name): each for each in listed} for listed in (old, new))
    for key, before in was.items():
        inner = replace(spot, part=_named(before))
        if key not in now:
            # What a path no longer holds shows in its request line.
            if before.location != "path":
                yield inner.change("parameter-removed", True)
            continue
        after = now[key]
        if after.required != before.required:
            yield inner.change(
                "parameter-required" if after.required else "parameter-optional", after.required and spot.sides.asked
            )
        if (before.style, before.explode, before.media_type) != (after.style, after.explode, after.media_type):
            yield inner.change("parameter-style", True, _style(before), _style(after))
        if after.deprecated and not before.deprecated:
            yield inner.change("deprecated", False)
        yield from schema_changes(before.schema, after.schema, inner)
    for key, after in now.items():
        if key not in was and after.location != "path":
            need = "required" if after.required else "optional"
            yield replace(spot, part=_named(after)).change(
                "parameter-added", after.required and spot.sides.asked, "", need
            )


def _named(parameter: Parameter) -> tuple[str, ...]:
    return f"{parameter.location} parameter", parameter.name


def _style(parameter: Parameter) -> str:
    return parameter.media_type or f"{parameter.style}{' (exploded)' if parameter.explode else ''}"


def _body(old: Body | None, new: Body | None, spot: Spot) -> Iterator[Change]:
    inner = replace(spot, part=("request body",))
    if old is None or new is None:
        if new is not None:
            yield inner.change(
                "body-added", new.required and spot.sides.asked, "", "required" if new.required else "optional"
            )
        elif old is not None:
            yield inner.change("body-removed", True)
        return
    if new.required != old.required:
        yield inner.change("body-required" if new.required else "body-optional", new.required and spot.sides.asked)
    yield from _content(old.content, new.content, inner, breaks=True)


def _responses(old: Sequence[Response], new: Sequence[Response], spot: Spot) -> Iterator[Change]:
    was, now = ({each.status: each for each in listed} for listed in (old, new))
    for status, before in was.items():
        inner = replace(spot, part=(f"answer {status}",), sides=spot.sides.flipped)
        succeeds = status.startswith("2")
        if status not in now:
            yield inner.change("status-removed", succeeds)
            continue
        yield from _headers(before, now[status], inner)
        yield from _content(before.content, now[status].content, inner, breaks=succeeds)
    for status in now:
        if status not in was:
            yield replace(spot, part=(f"answer {status}",)).change("status-added", False)


def _headers(old: Response, new: Response, spot: Spot) -> Iterator[Change]:
    was, now = ({each.name.lower(): each for each in response.headers} for response in (old, new))
    for name, before in was.items():
        inner = replace(spot, part=(*spot.part, "header", before.name))
        if name not in now:
            yield inner.change("header-removed", True)
        else:
            yield from schema_changes(before.schema, now[name].schema, inner)
    for name, after in now.items():
        if name not in was:
            yield replace(spot, part=(*spot.part, "header", after.name)).change("header-added", False)


def _content(old: Sequence[Media], new: Sequence[Media], spot: Spot, *, breaks: bool) -> Iterator[Change]:
    was, now = ({each.media_type: each for each in listed} for listed in (old, new))
    yield from (spot.change("media-removed", breaks, name) for name in was if name not in now)
    yield from (spot.change("media-added", False, "", name) for name in now if name not in was)
    several = len(was.keys() & now.keys()) > 1
    for name in was:
        before, after = schema_of(was[name]), schema_of(now[name]) if name in now else None
        if before is not None and after is not None:
            yield from schema_changes(before, after, replace(spot, part=(*spot.part, name)) if several else spot)


def _messages(old: Operation, new: Operation, spot: Spot) -> Iterator[Change]:
    """Messages of a WebSocket by the names of their schemas; changes within those are changes of models."""
    for sender in ("client", "server"):
        was, now = ([*_names(operation, sender)] for operation in (old, new))
        inner = replace(spot, part=(f"messages of the {sender}",))
        yield from (inner.change("message-removed", sender == "client", name) for name in was if name not in now)
        yield from (inner.change("message-added", False, "", name) for name in now if name not in was)


def _names(operation: Operation, sender: str) -> Iterator[str]:
    for message in operation.socket_messages:
        if message.sender == sender and isinstance(message.schema.type, RefType):
            yield message.schema.type.name
