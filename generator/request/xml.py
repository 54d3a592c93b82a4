"""Values as XML by the schema's XML Objects (OpenAPI 3.2, 4.26); knows no media types."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator.ir import Api, ArrayType, IntersectionType, Json, ObjectType, RefType, Schema, UnionType
from generator.request.serialize import scalar_text

_PROLOG = '<?xml version="1.0" encoding="UTF-8"?>'
_NOT_IN_NAMES = re.compile(r"[^\w.-]")
# XML 1.0, 2.2: what no document may hold, however it is written.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DEEPEST = 60


@dataclass(slots=True)
class _Element:
    """An element on its way: attributes, then either text or children."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: "list[_Element]" = field(default_factory=list)


def xml_text(api: Api, schema: Schema | None, value: Json) -> str:
    """The value as an XML document, two blanks an indent; a string is taken for the document itself."""
    if isinstance(value, str) and value.lstrip().startswith("<"):
        return value
    name = root_name(api, schema)
    roots = list(_elements(api, schema, name, value, 0))
    root = roots[0] if len(roots) == 1 else _Element(name, children=roots)
    return "\n".join([_PROLOG, *_printed(root, "")]) + "\n"


def root_name(api: Api, schema: Schema | None) -> str:
    """The name of the outermost element: the one that is told, or else that of the last named schema."""
    name = "root"
    while schema is not None:
        told = schema.xml.get("name")
        if isinstance(told, str) and told:
            return told
        if not isinstance(schema.type, RefType):
            break
        name = schema.type.name
        schema = api.schemas[name]
    return name


def _elements(api: Api, schema: Schema | None, name: str, value: Json, depth: int) -> Iterator[_Element]:
    """The elements that a value becomes: one, or for a list one an item unless it is wrapped."""
    if depth > _DEEPEST:
        return
    resolved = _merged(api, schema)
    element = _Element(_name(resolved, name), _namespace(resolved))
    if isinstance(value, list):
        items = resolved.type.items if resolved is not None and isinstance(resolved.type, ArrayType) else None
        listed = [child for item in value for child in _elements(api, items, name, item, depth + 1)]
        if resolved is not None and (resolved.xml.get("wrapped") is True or resolved.xml.get("nodeType") == "element"):
            yield replace(element, children=listed)
        else:
            yield from listed
        return
    if isinstance(value, dict):
        _fill(api, resolved, element, value, depth)
    elif value is not None:
        element.text = scalar_text(value)
    yield element


def _fill(api: Api, schema: Schema | None, element: _Element, value: dict[str, Json], depth: int) -> None:
    """Attributes, text and children of an object's fields; a null field is left out."""
    known = properties_of(api, schema)
    for key, item in value.items():
        if item is None:
            continue
        own = _merged(api, known.get(key))
        node = own.xml.get("nodeType") if own is not None else None
        if own is not None and (own.xml.get("attribute") is True or node == "attribute"):
            element.attributes[_name(own, key)] = scalar_text(item)
        elif node in ("text", "cdata"):
            element.text += scalar_text(item)
        else:
            element.children += _elements(api, known.get(key), key, item, depth + 1)


def _merged(api: Api, schema: Schema | None) -> Schema | None:
    """The schema behind the refs, with the XML Object that stands nearest."""
    if schema is None:
        return None
    target = api.resolved(schema)
    return replace(target, xml=schema.xml) if schema.xml else target


def properties_of(api: Api, schema: Schema | None, depth: int = 0) -> dict[str, Schema]:
    """The fields of an object by name, through the parts and variants that it may have."""
    if schema is None or depth > _DEEPEST:
        return {}
    match api.resolved(schema).type:
        case ObjectType(properties=properties):
            return {item.name: item.schema for item in properties}
        case IntersectionType(parts=parts):
            return {name: found for part in parts for name, found in properties_of(api, part, depth + 1).items()}
        case UnionType(variants=variants):
            found: dict[str, Schema] = {}
            for variant in variants:
                found = {**properties_of(api, variant.schema, depth + 1), **found}
            return found
        case _:
            return {}


def _name(schema: Schema | None, otherwise: str) -> str:
    """The qualified name, in characters that names may have."""
    told = schema.xml.get("name") if schema is not None else None
    prefix = schema.xml.get("prefix") if schema is not None else None
    local = _clean(told if isinstance(told, str) and told else otherwise)
    return f"{_clean(prefix)}:{local}" if isinstance(prefix, str) and prefix else local


def _namespace(schema: Schema | None) -> dict[str, str]:
    uri = schema.xml.get("namespace") if schema is not None else None
    if schema is None or not isinstance(uri, str) or not uri:
        return {}
    prefix = schema.xml.get("prefix")
    return {f"xmlns:{_clean(prefix)}" if isinstance(prefix, str) and prefix else "xmlns": uri}


def _clean(name: str) -> str:
    cleaned = _NOT_IN_NAMES.sub("_", name)
    return cleaned if cleaned[:1].isalpha() or cleaned[:1] == "_" else f"_{cleaned}"


def _printed(element: _Element, indent: str) -> Iterator[str]:
    attributes = "".join(f' {name}="{_escaped(value, quote=True)}"' for name, value in element.attributes.items())
    text = _escaped(element.text)
    if not element.children:
        closed = f">{text}</{element.name}>" if text else "/>"
        yield f"{indent}<{element.name}{attributes}{closed}"
        return
    yield f"{indent}<{element.name}{attributes}>{text}"
    for child in element.children:
        yield from _printed(child, indent + "  ")
    yield f"{indent}</{element.name}>"


def _escaped(text: str, *, quote: bool = False) -> str:
    kept = _FORBIDDEN.sub("\ufffd", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if not quote:
        return kept
    return kept.replace('"', "&quot;").replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
