"""JSON pointers (RFC 6901): joining and splitting; knows no document."""


def join(pointer: str, token: str | int) -> str:
    """The pointer of a child."""
    if isinstance(token, str) and ("~" in token or "/" in token):
        token = token.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{token}"


def split(pointer: str) -> list[str]:
    """The tokens of a pointer, unescaped: `/a~1b/0` is `["a/b", "0"]`, the empty pointer is `[]`."""
    if not pointer:
        return []
    if "~" not in pointer:
        return pointer[1:].split("/")
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer[1:].split("/")]


def index(token: str) -> int | None:
    """The token as an index of a list (RFC 6901, 4: digits without a leading zero), or None."""
    if token.isascii() and token.isdigit() and len(token) < 10 and (token == "0" or token[0] != "0"):
        return int(token)
    return None
