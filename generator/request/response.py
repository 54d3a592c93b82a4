"""How the answer to a request is read: as JSON, text, a file, events, lines, or not at all; makes no sample."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.ir import Api, Media, Operation, Response, Slot
from generator.names import words
from generator.request.media_types import body_kind, concrete, file_name
from generator.request.model import ResponseMode
from generator.request.schemas import is_binary, is_structured


@dataclass(frozen=True, slots=True)
class Reading:
    """How the answer is read, the file that it goes to where it is one, and the media type to ask for.

    `accept` is empty where the first media type, which a server sends unasked, is the one that is read.
    """

    mode: ResponseMode
    output: str = ""
    accept: str = ""


def success(operation: Operation) -> Response | None:
    """The response that describes success: the first 2xx, or else a redirection, or else the default one."""
    wanted = ("2", "3", "d")
    kept = [each for each in operation.responses if each.status[:1].lower() in wanted and each.status != "304"]
    return min(kept, key=lambda response: wanted.index(response.status[:1].lower()), default=None)


def reading(api: Api, operation: Operation) -> Reading:
    """How the answer to an operation's request is read. A redirection is not followed: it leads to another server."""
    if operation.websocket:
        return Reading("websocket")
    response = success(operation)
    if response is not None and response.status.startswith("3"):
        return Reading("redirect")
    if operation.method == "HEAD" or response is None or response.status == "204" or not response.content:
        return Reading("none")
    media = chosen_media(api, response.content)
    mode = _mode(api, media)
    accept = concrete(media.media_type) if media is not response.content[0] else ""
    return Reading(mode, file_name(media.media_type, _stem(operation)) if mode == "file" else "", accept)


def chosen_media(api: Api, content: Sequence[Media]) -> Media:
    """The media type that is read: JSON, or else the first; a bare JSON string beside bytes is no way to get those."""
    json_like = next((media for media in content if body_kind(media.media_type) == "json"), content[0])
    is_bare = json_like.schema is not None and not is_structured(api, json_like.schema)
    return content[0] if is_bare and _mode(api, content[0]) == "file" else json_like


def _mode(api: Api, media: Media) -> ResponseMode:
    schema = media.schema
    match body_kind(media.media_type):
        case "json":
            return "json"
        case "events":
            return "events"
        case "lines":
            return "lines"
        case "text" | "xml" | "form":
            return "file" if schema is not None and is_binary(api, schema) else "text"
        case "any":
            return "json" if schema is not None and is_structured(api, schema) else "file"
        case _:
            return "file"


def _stem(operation: Operation) -> str:
    """The last word that the path says itself: `export` of `/v1/reports/{id}/export`."""
    fixed = "".join("/" if isinstance(part, Slot) else part for part in operation.path)
    told = [segment for segment in fixed.partition("?")[0].split("/") if words(segment)]
    return words(told[-1])[-1] if told else "download"
