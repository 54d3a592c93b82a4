"""The fields of a model: their attributes, and how a class and a TypedDict write them; defines no class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from typing import Final

from generator.ir import EnumType, ObjectType, Property, Schema, StringType
from generator.lang.code import Code
from generator.lang.python_source import identifier, is_identifier, string
from generator.names import distinct, words
from generator.targets.python.models.annotation import Annotation, renamed
from generator.targets.python.models.annotations import Annotations
from generator.targets.python.models.documentation import field_docstring
from generator.targets.python.models.reserved import BUILTINS, MODEL_ATTRIBUTES
from generator.targets.python.models.scalars import options_of

_SYMBOLS: Final = {
    **{"+": "plus", "-": "minus", "$": "dollar", "@": "at", "#": "hash", "*": "star", "%": "percent", "&": "and"},
    **{"<": "lt", ">": "gt", "=": "eq", "!": "not", "~": "tilde", "/": "slash", ".": "dot", ":": "colon", "?": "query"},
}
_TAKEN: Final = MODEL_ATTRIBUTES | {"builtins"}
_WORD: Final = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field as a line of its class, and the docstring below it; with a blank line before it, or not."""

    line: Code
    docstring: Code
    gap: bool = True


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of a class or TypedDict; the models and other names that their annotations need."""

    views: tuple[FieldView, ...]
    models: frozenset[str]
    names: frozenset[str]


def class_fields(annotations: Annotations, kind: ObjectType, closed: Iterable[str]) -> Fields:
    """The fields of a model. `closed` are those whose values are all there are."""
    listed = annotations.shapes.fields(kind)
    attributes = attributes_of(listed, annotations.names.caseless)
    shadowed = {name: f"builtins.{name}" for name in BUILTINS.intersection(attributes.values())}
    views: list[FieldView] = []
    parts: list[Annotation] = []
    names: set[str] = set()
    for each in listed:
        part = _closed(annotations, each.schema) if each.name in closed else annotations.of(each.schema, "read")
        marks = [*(["BestFit"] if part.fits else []), *_marks(annotations, each, attributes[each.name])]
        required = each.required and not _is(annotations, each.schema, "write_only")
        code = renamed((part if required else part.or_none()).code, shadowed)
        if code != part.code and "builtins." in code:
            names.add("builtins")
        if marks:
            code = Code(f"Annotated[{code}, {', '.join(marks)}]")
            names |= {"Annotated", *(_WORD.findall(mark)[0] for mark in marks)}
        line = Code(f"{attributes[each.name]}: {code}{'' if required else ' = None'}")
        views.append(FieldView(line, field_docstring(each.schema, annotations.shapes.api)))
        parts.append(part)
    extra = _extras(annotations, kind, shadowed)
    if extra is not None:
        line = Code(f"__pydantic_extra__: {renamed('dict', shadowed)}[str, {extra.marked}] = Field(init=False)")
        views.append(FieldView(line, Code("")))
        parts.append(extra)
        names.add("Field")
    return _fields(views, parts, names)


def dict_fields(annotations: Annotations, kind: ObjectType, closed: Iterable[str]) -> tuple[Fields, bool]:
    """The fields of a TypedDict by their wire names, without those that only the server sets.

    The flag says that the names can't be written as attributes of a class. An empty name can't be written at all.
    """
    listed = [
        each for each in annotations.shapes.fields(kind) if each.name and not _is(annotations, each.schema, "read_only")
    ]
    parts = [
        _closed(annotations, each.schema) if each.name in closed else annotations.of(each.schema, "sent")
        for each in listed
    ]
    codes = [
        part.code if each.required else Code(f"NotRequired[{part.code}]")
        for each, part in zip(listed, parts, strict=True)
    ]
    used = {word for code in codes for word in _WORD.findall(code)}
    odd = any(not is_identifier(each.name) or each.name.startswith("__") or each.name in used for each in listed)
    views = [
        FieldView(
            Code(f"{string(each.name)}: {string(code)}" if odd else f"{each.name}: {code}"),
            Code("") if odd else field_docstring(each.schema, annotations.shapes.api),
        )
        for each, code in zip(listed, codes, strict=True)
    ]
    optional = {"NotRequired"} if any(not each.required for each in listed) else set()
    return _fields(views, parts, optional), odd


def attributes_of(listed: Iterable[Property], taken: AbstractSet[str] = frozenset()) -> Mapping[str, Code]:
    """The attribute of each field by its wire name, no two alike and none in `taken`.

    A field that is spelled as an attribute keeps that; what falls together with it tells its symbols (`date_lt`), or
    gets an underscore behind.
    """
    reserved = _TAKEN | taken
    spellings = {each.name: _spellings(each.name) for each in listed}
    bound = {name: Code(name) for name, told in spellings.items() if told[0] == name and name not in reserved}
    if len(bound) < len(spellings):
        others = {name: told for name, told in spellings.items() if name not in bound}
        bound |= {name: Code(each) for name, each in distinct(others, {*reserved, *bound}).items()}
    return bound


@lru_cache(maxsize=65536)
def _spellings(name: str) -> tuple[str, ...]:
    """What a field may be called: the first that is free."""
    plain = identifier(words(name))
    told = identifier(words("".join(f" {_SYMBOLS[each]} " if each in _SYMBOLS else each for each in name)))
    digest = sha256(name.encode(errors="surrogatepass")).hexdigest()[:8]
    return (*dict.fromkeys((plain, told, f"{plain.rstrip('_')}_")), f"{plain}_{digest}")


def _marks(annotations: Annotations, each: Property, attribute: Code) -> list[str]:
    kind = annotations.shapes.resolved(each.schema).type
    return [
        *([f"Field(alias={string(each.name)})"] if attribute != each.name else []),
        *(["READ_ONLY"] if _is(annotations, each.schema, "read_only") else []),
        *(["SECRET"] if isinstance(kind, StringType) and kind.format == "password" else []),
    ]


def _is(annotations: Annotations, schema: Schema, flag: str) -> bool:
    """Whether a schema, or what it refers to, is `read_only` or `write_only`."""
    whole = annotations.shapes.api.resolved(schema)
    if flag == "read_only":
        return schema.read_only or whole.read_only
    return schema.write_only or whole.write_only


def _closed(annotations: Annotations, schema: Schema) -> Annotation:
    """The values of an enum, and nothing else."""
    whole = annotations.shapes.resolved(schema)
    return options_of(whole.type, closed=True) if isinstance(whole.type, EnumType) else annotations.of(schema, "read")


def _extras(annotations: Annotations, kind: ObjectType, shadowed: Mapping[str, str]) -> Annotation | None:
    """The type of the other fields, where the contract gives one."""
    if kind.additional is None:
        return None
    told = annotations.extras(kind, "read")
    if told.code == "Any":
        return None
    return replace(told, options=tuple(renamed(each, dict(shadowed)) for each in told.options))


def _fields(views: Iterable[FieldView], parts: Iterable[Annotation], names: Iterable[str]) -> Fields:
    listed = list(parts)
    return Fields(
        tuple(_spaced(views)),
        frozenset(_each(part.models for part in listed)),
        frozenset({*_each(part.names for part in listed), *names}),
    )


def _spaced(views: Iterable[FieldView]) -> Iterator[FieldView]:
    """The fields, with blank lines around those that are documented."""
    is_documented = True
    for view in views:
        yield replace(view, gap=is_documented or bool(view.docstring))
        is_documented = bool(view.docstring)


def _each(sets: Iterable[frozenset[str]]) -> Iterator[str]:
    for each in sets:
        yield from each
