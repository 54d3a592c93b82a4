"""Which version of OpenAPI or Arazzo a document is written in, and what else it looks like if it is none."""

import re

from generator.ir.schema import Json
from generator.problems import Problem, SpecError
from generator.source.document import Document

_BEGINNING = "An OpenAPI document begins with a line such as `openapi: 3.1.0`."
_VERSION = re.compile(r"3\.([012])(\.\d+(-.+)?)?")
_ARAZZO_VERSION = re.compile(r"1\.0(\.\d+(-.+)?)?")
# What stands for the version of an Arazzo description, as no version of OpenAPI can be spelled like this.
ARAZZO = "arazzo-1.0"
# Lifted to 3.0 before anything else sees it.
SWAGGER = "2.0"

_OTHERS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("arazzo",), "an Arazzo description"),
    (("asyncapi",), "an AsyncAPI document"),
    (("overlay", "actions"), "an OpenAPI Overlay"),
    (("swaggerVersion",), "a Swagger 1 document"),
    (("raml",), "a RAML document"),
    (("item", "info"), "a Postman collection"),
    (("log",), "a HAR file"),
    (("dependencies", "name"), "a package.json"),
    (("apiVersion", "kind"), "a Kubernetes manifest"),
    (("$schema", "type"), "a JSON Schema"),
    (("services",), "a Compose file"),
    (("paths", "components"), "an OpenAPI document without its version"),
    (("paths", "info"), "an OpenAPI document without its version"),
)


def version_of(document: Document, *, arazzo: bool = False) -> str:
    """`3.0`, `3.1`, `3.2`, SWAGGER, or ARAZZO where that is welcome; SpecError for any other, saying what it is."""
    data = document.data
    if arazzo and isinstance(data, dict) and "arazzo" in data and "openapi" not in data:
        return _arazzo_version(document, data["arazzo"])
    if not isinstance(data, dict):
        raise _error(document, "", f"this is {_kind(data)}, not an OpenAPI document", _BEGINNING)
    if "openapi" in data:
        written = data["openapi"]
        match = _VERSION.fullmatch(str(written))
        if match is None or isinstance(written, bool):
            message = f"OpenAPI {written} is not supported" if written else "`openapi` says no version"
            raise _error(document, "/openapi", message, "Supported are 3.0, 3.1, 3.2, and Swagger 2.0.")
        return f"3.{match[1]}"
    if "swagger" in data:
        if str(data["swagger"]) in ("2.0", "2"):
            return SWAGGER
        message = f"Swagger {data['swagger']} is not supported" if data["swagger"] else "`swagger` says no version"
        raise _error(document, "/swagger", message, "Supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.")
    raise _error(document, "", f"this is no OpenAPI document{_guess(data)}", _BEGINNING)


def _arazzo_version(document: Document, written: Json) -> str:
    if not isinstance(written, bool) and _ARAZZO_VERSION.fullmatch(str(written)):
        return ARAZZO
    version = "" if isinstance(written, dict | list) or not written else f" {written}"
    message = f"Arazzo{version} is not supported" if version else "`arazzo` says no version"
    raise _error(document, "/arazzo", message, "Supported is 1.0, such as `arazzo: 1.0.1`.")


def _error(document: Document, pointer: str, message: str, hint: str) -> SpecError:
    place = document.place(pointer)
    line = document.text.line(place.line)
    return SpecError([Problem(rule="version", message=message, place=place, hint=hint, source_line=line)])


def _guess(data: dict[str, Json]) -> str:
    for keys, what in _OTHERS:
        if all(key in data for key in keys):
            return f"; it looks like {what}"
    return ""


def _kind(data: Json) -> str:
    match data:
        case None:
            return "an empty document"
        case list():
            return "a list"
        case str():
            return "plain text"
        case _:
            return "a single value"
