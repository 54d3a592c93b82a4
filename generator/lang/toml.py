"""How TOML writes strings (TOML 1.0, basic strings); knows no settings."""

from generator.lang.code import Code
from generator.lang.text import shown

_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def toml_string(text: str) -> Code:
    """A string on one line; what can't be seen is escaped, what no document may hold becomes U+FFFD."""
    kept = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return Code('"' + shown(kept.replace("\\", "\\\\").replace('"', '\\"'), _escape) + '"')


def _escape(character: str) -> str:
    code = ord(character)
    return _SHORT.get(character) or (f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")
