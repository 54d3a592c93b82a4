"""Which function of the runtime writes a parameter or property to its place, by style; knows no operation."""

from __future__ import annotations

from typing import Final

from generator.ir import AnyType, Api, Encoding, IntersectionType, Parameter, Schema, StringType, UnionType
from generator.lang.layout import Group, Layout
from generator.lang.typescript import object_key, string
from generator.request.media_types import body_kind, concrete
from generator.request.schemas import is_structured, json_text_of
from generator.surface import Argument

_QUERY: Final = {"spaceDelimited": "spaces", "pipeDelimited": "pipes"}
_PATH: Final = {"label": "label", "matrix": "matrix"}


class Places:
    """Remembers which names of the module `parameters` are used."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self.used: set[str] = set()

    def slot(self, parameter: Parameter) -> Layout | None:
        """How a slot of the path is written; None where that is the usual way."""
        name = self._path_style(parameter)
        if parameter.allow_reserved:
            return Group("{", "}", [("at: ", self._use(name)), ("encode: ", self._use("reservedInPath"))], " ")
        return self._use(name) if name != "simple" else None

    def key(self, argument: Argument, name: str, *, body_by_default: bool) -> Layout | None:
        """Where a key of the parameters goes; None where the runtime knows."""
        if argument.place == "body":
            place = "field"
            usual = name == argument.wire or not argument.wire
        else:
            place = self.place(argument.parameter) if argument.parameter is not None else "query"
            usual = name == argument.wire and place == "query" and not body_by_default
        reserved = argument.place == "query" and argument.parameter is not None and argument.parameter.allow_reserved
        if usual and not reserved:
            return None
        items = [("at: ", self._use(place))]
        if name != argument.wire:
            items.append(("name: ", string(argument.wire)))
        if reserved:
            items.append(("encode: ", self._use("reserved")))
        return items[0][1] if len(items) == 1 else Group("{", "}", items, " ")

    def place(self, parameter: Parameter) -> str:
        """The function for a parameter outside the path."""
        explode = parameter.explode or not self._may_branch(parameter.schema)
        match parameter.location:
            case "querystring":
                kind = body_kind(parameter.media_type)
                return "wholeJson" if kind == "json" else "wholeQuery" if kind == "form" else "wholeText"
            case "header":
                branches = parameter.explode and self._may_branch(parameter.schema)
                return "headerJson" if parameter.media_type else "headerExplode" if branches else "header"
            case "cookie" if parameter.media_type:
                return "cookieJson"
            case "cookie" if parameter.style == "cookie":
                return "cookieRaw" if explode else "cookieRawCsv"
            case "cookie":
                return "cookie" if explode else "cookieCsv"
            case _:
                return "queryJson" if parameter.media_type else self._query(parameter.style, explode)

    def encoding(self, encoding: Encoding, kind: str, schema: Schema | None = None) -> Layout | None:
        """How a property of a form or multipart body is written; None where that is the usual way."""
        is_text = json_text_of(self._api, schema) is not None
        items: list[tuple[str, Layout]] = []
        told = encoding.content_types[0].partition(",")[0].strip() if encoding.content_types else ""
        if kind == "form" and (encoding.style is not None or encoding.explode is not None):
            style = encoding.style or "form"
            explode = style == "form" if encoding.explode is None else encoding.explode
            items.append(("style: ", self._use(self._query(style, explode))))
            if encoding.allow_reserved:
                items.append(("encode: ", self._use("reserved")))
        elif told and (kind == "multipart" or (body_kind(told) == "json" and not is_text)):
            items.append(("type: ", string(concrete(told))))
            items += [("text: ", "true")] if is_text and body_kind(told) == "json" else []
        return Group("{", "}", items, " ") if items else None

    def file_type(self, schema: Schema) -> Layout | None:
        """The media type that a schema gives to the file it stands for."""
        kind = self._api.resolved(schema).type
        if isinstance(kind, StringType) and kind.binary and kind.content_media_type:
            return Group("{", "}", [("type: ", string(concrete(kind.content_media_type)))], " ")
        return None

    def _query(self, style: str, explode: bool) -> str:
        if style == "deepObject":
            return "deepObject"
        return "query" if explode else _QUERY.get(style, "csv")

    def _path_style(self, parameter: Parameter) -> str:
        if parameter.media_type:
            return "pathJson"
        explode = parameter.explode and self._may_branch(parameter.schema)
        return _PATH.get(parameter.style, "simple") + ("Explode" if explode else "")

    def _may_branch(self, schema: Schema) -> bool:
        """Whether a value may be a list or an object, so that a style makes a difference."""
        return is_structured(self._api, schema) or self._is_open(schema, 0)

    def _is_open(self, schema: Schema, depth: int) -> bool:
        kind = self._api.resolved(schema).type
        match kind:
            case AnyType():
                return True
            case UnionType(variants=variants) if depth < 8:
                return any(self._is_open(each.schema, depth + 1) for each in variants)
            case IntersectionType(parts=parts) if depth < 8:
                return all(self._is_open(each, depth + 1) for each in parts)
            case _:
                return False

    def _use(self, name: str) -> str:
        self.used.add(name)
        return name


def listed(pairs: list[tuple[str, Layout]]) -> Group:
    """An object literal of names of the specification."""
    return Group("{", "}", [(f"{object_key(name)}: ", value) for name, value in pairs], " ")
