"""Media types: which kind of body one is, and what a file of that type is called; knows no operation."""

import re
from typing import Final, Literal, TypeAlias

from generator.names import slug, words

BodyKind: TypeAlias = Literal["json", "form", "multipart", "xml", "events", "lines", "text", "binary", "any"]

_LINES: Final = frozenset(
    {"application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines", "text/jsonl"}
    | {"application/x-json-stream", "application/stream+json", "application/json-seq", "application/jsonlines+json"}
    | {"application/jsonlines", "application/json-lines", "text/x-ndjson"}
)
_TEXT: Final = frozenset(
    {"application/javascript", "application/ecmascript", "application/graphql", "application/sql", "application/yaml"}
    | {"application/x-yaml", "application/toml", "application/x-sh", "application/csv", "application/jwt"}
    | {"application/x-pem-file", "application/x-httpd-php", "application/rtf", "application/x-tex"}
)
_TYPE: Final = re.compile(r"\s*[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+\s*(;|$)")
_RANGES: Final = {"text": "text/plain", "image": "image/png", "audio": "audio/mpeg", "video": "video/mp4"}
# The extension of a type, and what a file of it is likely to be where nothing else is known.
_FILES: Final = {
    "image/png": "image.png",
    "image/jpeg": "photo.jpg",
    "image/jpg": "photo.jpg",
    "image/gif": "image.gif",
    "image/webp": "image.webp",
    "image/svg+xml": "image.svg",
    "image/tiff": "scan.tiff",
    "image/bmp": "image.bmp",
    "image/x-icon": "favicon.ico",
    "audio/mpeg": "audio.mp3",
    "audio/mp3": "audio.mp3",
    "audio/wav": "audio.wav",
    "audio/x-wav": "audio.wav",
    "audio/ogg": "audio.ogg",
    "audio/flac": "audio.flac",
    "audio/aac": "audio.aac",
    "audio/opus": "audio.opus",
    "audio/webm": "audio.webm",
    "video/mp4": "video.mp4",
    "video/webm": "video.webm",
    "video/quicktime": "video.mov",
    "application/pdf": "document.pdf",
    "application/zip": "archive.zip",
    "application/x-zip-compressed": "archive.zip",
    "application/gzip": "archive.tar.gz",
    "application/x-gzip": "archive.tar.gz",
    "application/x-tar": "archive.tar",
    "application/x-gtar": "archive.tar",
    "application/x-tgz": "archive.tar.gz",
    "application/zstd": "archive.tar.zst",
    "application/x-bzip2": "archive.tar.bz2",
    "application/x-7z-compressed": "archive.7z",
    "application/msword": "document.doc",
    "application/vnd.ms-excel": "sheet.xls",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "document.docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "sheet.xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "slides.pptx",
    "application/epub+zip": "book.epub",
    "application/wasm": "module.wasm",
    "application/json": "data.json",
    "application/xml": "data.xml",
    "application/yaml": "data.yaml",
    "application/x-yaml": "data.yaml",
    "application/javascript": "script.js",
    "application/x-pem-file": "certificate.pem",
    "application/vnd.apache.parquet": "data.parquet",
    "application/x-protobuf": "message.pb",
    "application/x-ndjson": "data.ndjson",
    "font/woff2": "font.woff2",
    "font/ttf": "font.ttf",
    "text/plain": "notes.txt",
    "text/csv": "table.csv",
    "text/html": "page.html",
    "text/markdown": "notes.md",
    "text/xml": "data.xml",
    "text/yaml": "data.yaml",
    "text/calendar": "calendar.ics",
}
# Names of fields that tell what kind of file they want.
_BY_WORD: Final = {
    word: extension
    for extension, names in {
        ".png": "image photo picture avatar logo icon banner thumbnail cover mask",
        ".mp3": "audio voice sound song recording sample",
        ".mp4": "video movie clip animation",
        ".pdf": "document pdf invoice contract resume",
        ".csv": "csv spreadsheet",
        ".tar.gz": "archive bundle package",
        ".zip": "zip",
        ".pem": "certificate cert pem",
        ".json": "json",
        ".sh": "script",
    }.items()
    for word in names.split()
}


def essence(media_type: str) -> str:
    """`type/subtype` in lower case, without parameters (RFC 9110, 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def body_kind(media_type: str) -> BodyKind:
    """What a body of that type is made of; `any` for a range that does not say."""
    name = essence(media_type)
    major, _, minor = name.partition("/")
    if name in _LINES:
        return "lines"
    if name == "text/event-stream":
        return "events"
    if minor == "json" or name.endswith("+json"):
        return "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if major == "multipart":
        return "multipart"
    if minor == "xml" or (name.endswith("+xml") and major != "image"):
        return "xml"
    if major == "text" or name in _TEXT or name.endswith(("+yaml", "+text")):
        return "text"
    return "any" if major in ("*", "application") and minor in ("*", "") else "binary"


def concrete(media_type: str, otherwise: str = "application/octet-stream") -> str:
    """The type as it can be sent: a likely member in place of a range, no parameters that no header may hold."""
    major, _, minor = essence(media_type).partition("/")
    if "*" in major or "*" in minor:
        return _RANGES.get(major, otherwise)
    if not _TYPE.match(media_type):
        return otherwise
    plain = all(" " <= char <= "~" for char in media_type)
    return media_type.strip() if plain else essence(media_type)


def file_name(media_type: str, stem: str = "") -> str:
    """A name for a file of that type: `image.png`, or `stem` with the type's extension; `.bin` where none is known."""
    usual = _FILES.get(essence(concrete(media_type)), "data.bin")
    name, dot, extension = usual.partition(".")
    return f"{slug(stem) if stem else name}{dot}{extension}"


def field_file_name(field: str, media_type: str) -> str:
    """A name for the file of a form field: from the type, or else from what the field's name says."""
    if essence(media_type) in _FILES:
        return file_name(media_type, field)
    told = words(field)
    extension = next((_BY_WORD[word] for word in reversed(told) if word in _BY_WORD), ".bin")
    return f"{slug(field, 'file')}{extension}"
