"""The languages of snippets: how each is called, encoded and laid out; knows no request."""

from dataclasses import dataclass
from typing import Final

from generator.lang import javascript, python, shell
from generator.lang.encoder import Encoder


@dataclass(frozen=True, slots=True)
class Language:
    """A snippet language: its template is `snippets/<name>.<extension>.j2`.

    `sets_type` names the bodies for which the language's HTTP tool sends the right Content-Type unasked. `speaks` says
    whether its WebSocket can send messages.
    """

    name: str
    title: str
    extension: str
    fence: str
    encoder: Encoder
    sets_type: frozenset[str] = frozenset({"form", "multipart"})
    lower_headers: bool = False
    speaks: bool = True

    @property
    def template(self) -> str:
        """The template's path in the template folder."""
        return f"snippets/{self.name}.{self.extension}.j2"


LANGUAGES: Final = (
    Language("curl", "curl", "sh", "bash", shell, speaks=False),
    Language("fetch", "fetch", "mjs", "js", javascript, lower_headers=True),
    Language("requests", "requests", "py", "python", python, frozenset({"json", "form", "multipart"})),
)


# The languages whose snippets say something on a WebSocket.
SPEAKING: Final = frozenset(language.name for language in LANGUAGES if language.speaks)
