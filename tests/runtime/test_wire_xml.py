"""XML by shapes: as the generator's Request has it, there and back, and safe against documents that mean harm."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import pytest
from runtime.bodies import Xml
from runtime.xml import Shape, xml_text
from runtime.xml_reader import read_xml

from generator.ir import RefType, Schema
from generator.request import xml as generated
from tests.parsed import Written, api_of, schemas_of

PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n'


def shaped(schema: Written, named: Mapping[str, Written]) -> Shape:
    """The shape of a schema as it is written in a document."""
    if "$ref" in schema:
        return shaped(
            {**named[schema["$ref"].rpartition("/")[2]], **{k: v for k, v in schema.items() if k == "xml"}}, named
        )
    told = schema.get("xml", {})
    items = schema.get("items")
    return Shape(
        told.get("name", ""),
        prefix=told.get("prefix", ""),
        namespace=told.get("namespace", ""),
        node="attribute" if told.get("attribute") else told.get("nodeType", ""),
        wrapped=told.get("wrapped", False),
        fields={name: partial(shaped, each, named) for name, each in schema.get("properties", {}).items()},
        items=None if items is None else lambda: shaped(items, named),
    )


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


STRING: dict[str, Any] = {"type": "string"}
NAMED: dict[str, Any] = {
    "Pet": {
        "type": "object",
        "xml": {"name": "pet", "namespace": "urn:p"},
        "properties": {
            "id": {"type": "integer", "xml": {"attribute": True}},
            "name": {"type": "string", "xml": {"name": "title", "prefix": "a", "namespace": "urn:a"}},
            "tags": {"type": "array", "items": {"type": "string", "xml": {"name": "tag"}}, "xml": {"wrapped": True}},
            "bare": {"type": "array", "items": STRING},
            "named": {"type": "array", "items": {"type": "string", "xml": {"name": "one"}}},
            "friends": {"type": "array", "items": ref("Pet")},
            "owner": ref("Owner"),
        },
    },
    "Owner": {
        "type": "object",
        "properties": {
            "lang": {"type": "string", "xml": {"attribute": True, "prefix": "xml"}},
            "who": {"type": "string"},
        },
    },
    "Noted": {
        "type": "object",
        "properties": {
            "text": {"type": "string", "xml": {"nodeType": "text"}},
            "kind": {"type": "string", "xml": {"nodeType": "attribute"}},
        },
    },
    "List": {"type": "array", "items": {"type": "string", "xml": {"name": "item"}}, "xml": {"wrapped": True}},
    "Bare": {"type": "array", "items": ref("Owner")},
}

VALUES: list[tuple[str, Any]] = [
    ("Pet", {"id": "42", "name": "<x> & y", "tags": ["a", "b"], "bare": ["1", "2"], "named": ["]]>"], "friends": []}),
    ("Pet", {"tags": [], "bare": [], "named": [], "friends": [{"id": "2", "bare": [], "named": [], "friends": []}]}),
    ("Pet", {"owner": {"lang": 'a"b\n\t', "who": " spaced "}, "bare": [], "named": [], "friends": []}),
    ("Noted", {"kind": "k", "text": "some text"}),
    ("List", ["a", "b"]),
    ("List", ["a"]),
    ("List", []),
    ("Bare", [{"who": "x"}, {"who": "y"}]),
    ("Bare", [{"who": "x"}]),
]


@pytest.mark.parametrize(("name", "value"), VALUES)
def test_as_the_generator_has_it_and_back(name: str, value: Any) -> None:
    api, _ = api_of({"components": {"schemas": NAMED}})
    schema = Schema(type=RefType(name))
    shape = shaped(ref(name), NAMED)
    written = xml_text(generated.root_name(api, schema), shape, value)
    assert written == generated.xml_text(api, schema, value)
    assert read_xml(written, shape) == value
    assert read_xml(written.encode(), shape) == value


def test_a_document() -> None:
    body = Xml("pet", shaped(ref("Pet"), NAMED)).encode({"id": 1, "name": "é", "tags": ["x"], "owner": None})
    assert body.content_type == "application/xml"
    assert (body.content or b"").decode() == (
        f'{PROLOG}<pet xmlns="urn:p" id="1">\n'
        '  <a:title xmlns:a="urn:a">é</a:title>\n'
        "  <tags>\n    <tag>x</tag>\n  </tags>\n"
        "</pet>\n"
    )
    assert Xml().encode(" <a/>").content == b" <a/>"
    assert Xml().encode(b"<a/>").content == b"<a/>"


def test_names_and_text_that_would_break_out() -> None:
    written = xml_text("a><b", None, {'x"/><y': "\x00]]>&lt;", "1st": [1, {"n": None}]})
    assert written == f"{PROLOG}<a__b>\n  <x____y>\ufffd]]&gt;&amp;lt;</x____y>\n  <_1st>1</_1st>\n  <_1st/>\n</a__b>\n"


def test_values_that_hold_themselves() -> None:
    value: dict[str, Any] = {}
    value["me"] = value
    with pytest.raises(ValueError, match="nested"):
        xml_text("root", None, value)


def test_without_a_shape() -> None:
    document = '<r a="1"><x>1</x><x>2</x><y> t </y><z b="c">text</z><n xmlns:i="urn:i" i:nil="true"/><e/></r>'
    expected = {"a": "1", "x": ["1", "2"], "y": " t ", "z": {"b": "c", "$text": "text"}, "n": None, "e": ""}
    assert read_xml(document, None) == expected


def test_what_a_shape_does_not_tell_of_is_kept() -> None:
    read = read_xml("<pet><more><deep>1</deep></more><tags><tag>a</tag></tags></pet>", shaped(ref("Pet"), NAMED))
    assert read == {"tags": ["a"], "bare": [], "named": [], "friends": [], "more": {"deep": "1"}}


def test_encodings_of_documents() -> None:
    assert read_xml('<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>'.encode("latin-1"), None) == "é"
    assert read_xml("<a>é</a>".encode("utf-16"), None) == "é"
    assert read_xml("<a><![CDATA[<b>&amp;]]>&#233;</a>", None) == "<b>&amp;é"


BOMB = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
ELSEWHERE = '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/evil.dtd"><a/>'


@pytest.mark.parametrize("document", [BOMB, OUTSIDE, ELSEWHERE])
def test_documents_that_mean_harm(document: str) -> None:
    with pytest.raises(ValueError, match="document type"):
        read_xml(document, None)


@pytest.mark.parametrize(
    "document", ["", "text", "<a>", "<a></b>", "<a/><b/>", "<a>&unknown;</a>", "<a:b/>", '{"a":1}']
)
def test_what_is_no_xml(document: str) -> None:
    with pytest.raises(ValueError, match="well-formed"):
        read_xml(document, None)


def test_documents_without_a_bottom() -> None:
    with pytest.raises(ValueError, match="nested more than"):
        read_xml("<a>" * 5000 + "</a>" * 5000, None)


def test_the_schemas_above_are_sound() -> None:
    assert set(schemas_of("3.1.0", **NAMED)) == set(NAMED)
