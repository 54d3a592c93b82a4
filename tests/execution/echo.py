"""A listener that accepts anything, records it, and answers in the manner that a request's response mode expects."""

from generator.request.model import ResponseMode
from generator.server.dialogue import Dialogue
from generator.server.listener import Listener, Reply
from generator.server.wire import Answer, Incoming

DOWNLOAD = bytes(range(256)) * 64
EVENTS = ("first", "second", "third")


def echo(mode: ResponseMode) -> Listener:
    """A listener, not yet started, whose every answer is of the mode's kind."""
    reply = _reply(mode)

    def respond(_: Incoming) -> Reply:
        return reply

    return Listener(respond)


def _reply(mode: ResponseMode) -> Reply:
    match mode:
        case "json":
            return _answer("application/json", b'{"answer": "yes"}')
        case "text":
            return _answer("text/plain; charset=utf-8", b"answer: yes\n")
        case "file":
            return _stream("application/octet-stream", [DOWNLOAD[at : at + 4096] for at in range(0, 16384, 4096)])
        case "events":
            return _stream("text/event-stream", [f'data: {{"answer": "{word}"}}\n\n'.encode() for word in EVENTS])
        case "lines":
            return _stream("application/x-ndjson", [f'{{"answer": "{word}"}}\n'.encode() for word in EVENTS])
        case "redirect":
            return Answer(status=302, headers=(("Location", "http://127.0.0.1:1/answer/yes"),))
        case "none":
            return Answer(status=204)
        case "websocket":
            return Dialogue(greeting='{"answer": "yes"}', idle=1.0)


def _answer(media_type: str, body: bytes) -> Answer:
    return Answer(status=200, headers=(("Content-Type", media_type),), body=body)


def _stream(media_type: str, chunks: list[bytes]) -> Answer:
    return Answer(status=200, headers=(("Content-Type", media_type),), chunks=tuple(chunks), pause=0.01)
