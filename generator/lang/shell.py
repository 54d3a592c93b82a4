"""How a shell writes words: POSIX quoting, and bash's and zsh's $'…' where a character can't be seen otherwise."""

import re
from collections.abc import Iterable

from generator.ir import Json
from generator.lang import json_document
from generator.lang.code import Code, Text, Variable
from generator.lang.encoder import Slot
from generator.lang.text import has_hidden, is_hidden
from generator.request.model import Part

_BARE = re.compile(r"[A-Za-z0-9_./:@%+,-]+")
_WIDTH = 100


def string(text: str) -> Code:
    """One word; hidden characters other than newlines are written as octal escapes of their UTF-8 bytes."""
    if _BARE.fullmatch(text):
        return Code(text)
    return quoted(text)


def quoted(text: str) -> Code:
    """One word, always in quotes."""
    if has_hidden(text.replace("\n", "")):
        return Code("$'" + "".join(map(_ansi, text)) + "'")
    return Code("'" + text.replace("'", "'\\''") + "'")


def one_line(text: str) -> Code:
    """One word, in quotes and on one line."""
    return quoted(text) if "\n" not in text else Code("$'" + "".join(map(_ansi, text)).replace("\n", "\\n") + "'")


def text(parts: Text) -> Code:
    """Text and variables as one word, in double quotes but for the characters that would mean something there."""
    pieces = ["${" + part.name + "}" if isinstance(part, Variable) else in_double(part) for part in parts]
    return Code('"' + "".join(pieces) + '"')


def identifier(variable: Variable) -> Code:
    """The variable's own name."""
    return Code(variable.name)


def value(value: Json) -> Code | None:
    """The value as one quoted word of JSON: on one line where it is short, else indented for reading."""
    compact = json_document.compact(value)
    return quoted(compact if len(compact) <= _WIDTH else json_document.pretty(value))


def pairs(fields: Iterable[tuple[str, Text]], slot: Slot) -> Code:
    """Names and values as words of the form `name=value`, a blank between them."""
    return Code.joined(" ", (text([name, "=", *parts]) for name, parts in fields))


def raw(text: str) -> Code:
    """The option of curl that sends the text as it stands (an argument can't hold NUL: printf writes it instead)."""
    return Code(f"--data-binary @{_substitution(text)}" if "\0" in text else f"--data-raw {quoted(text)}")


def part(part: Part) -> Code | None:
    """The option of curl that sends one part; None for a name with `=`, where curl would end it.

    Content in double quotes of curl's own can't be taken for an option.
    """
    if "=" in part.name:
        return None
    media_type = f";type={part.media_type}" if part.media_type else ""
    if part.filename:
        return Code(f"-F {string(f'{part.name}=@{_form_word(part.filename)}{media_type}')}")
    if "\0" in part.value:
        return Code(
            f"-F {quoted(part.name + '=<')}{_substitution(part.value)}{string(media_type) if media_type else ''}"
        )
    if part.media_type:
        return Code(f"-F {quoted(f'{part.name}={_form_quoted(part.value)}{media_type}')}")
    return Code(f"--form-string {string(f'{part.name}={part.value}')}")


def _form_word(text: str) -> str:
    return text if _BARE.fullmatch(text) and "," not in text else _form_quoted(text)


def _form_quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _substitution(text: str) -> str:
    octal = "".join(
        chr(byte) if " " <= chr(byte) <= "~" and chr(byte) not in "\\%'" else f"\\{byte:03o}" for byte in text.encode()
    )
    return f"<(printf {quoted(octal)})"


def basic(user: Variable, password: Variable) -> Code | None:
    """None: curl takes user name and password as they are."""
    return None


def in_double(part: str) -> str:
    """Text between double quotes."""
    # In double quotes `!` starts a history expansion that a backslash does not undo: step out of the quotes for it.
    if "!" in part or has_hidden(part.replace("\n", "")):
        return '"' + quoted(part) + '"'
    return re.sub(r'(["$`\\])', r"\\\1", part)


def _ansi(character: str) -> str:
    if character in "\\'":
        return "\\" + character
    if character != "\n" and is_hidden(character):
        return "".join(f"\\{byte:03o}" for byte in character.encode("utf-8", "surrogatepass"))
    return character
