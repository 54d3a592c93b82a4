"""How the answer to a request is read: as JSON, text, a file, events, lines, or not at all; makes no sample."""

from generator.ir import Api, Media, Operation, Response, Slot
from generator.names import words
from generator.request.media_types import body_kind, file_name
from generator.request.model import ResponseMode
from generator.request.schemas import is_binary, is_structured


def success(operation: Operation) -> Response | None:
    """The response that describes success: the first 2xx, or else the default one."""
    for response in operation.responses:
        if response.status[:1] == "2":
            return response
    return next((response for response in operation.responses if response.status == "default"), None)


def response_mode(api: Api, operation: Operation) -> tuple[ResponseMode, str]:
    """How the answer is read, and the name of the file that it goes to where it is one."""
    if operation.websocket:
        return "websocket", ""
    response = success(operation)
    if operation.method == "HEAD" or response is None or response.status == "204" or not response.content:
        return "none", ""
    media = next((each for each in response.content if body_kind(each.media_type) == "json"), response.content[0])
    mode = _mode(api, media)
    return mode, file_name(media.media_type, _stem(operation)) if mode == "file" else ""


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
