"""Hostile bodies other than JSON: text, forms, multipart, files, and no body where one is expected."""

from generator.request.model import Field, FileBody, FormBody, JsonBody, MultipartBody, Part, TextBody
from tests.execution.hostile.case import CANARY, Case, request

_TEXTS: dict[str, tuple[str, str]] = {
    "begins with @": ("@/etc/hostname", "text/plain"),
    "begins with <": ("</etc/hostname", "text/plain"),
    "is a dash": ("-", "text/plain"),
    "shell expansions": (CANARY, "text/plain"),
    "quotes and backslashes": ('it\'s "a" \\ `b` \\n \\\\', "text/plain; charset=utf-8"),
    "trailing newlines": ("one\ntwo\n\n\n", "text/plain"),
    "only newlines": ("\n\n", "text/plain"),
    "carriage returns": ("one\r\ntwo\r\n", "text/plain"),
    "NUL and control characters": ("a\0b\x01c\x7f\x1b[0m", "text/plain"),
    "percent signs and octal": ("100% %s %d %% \\101 \\x41 \0007", "text/plain"),
    "unicode": ("Zażółć 日本語 😀 \u2028 \u202e", "text/plain; charset=utf-8"),
    "empty": ("", "text/plain"),
    "leading and trailing blanks": ("  \t padded \t ", "text/plain"),
    "XML": ('<?xml version="1.0"?>\n<a b="it\'s">&lt;$HOME&gt;<![CDATA[`id`]]></a>\n', "application/xml"),
    "NDJSON": ('{"a": "it\'s"}\n{"b": "$(id)"}\n', "application/x-ndjson"),
    "CSV": ('id,name\r\n1,"O\'Neil, ""Bob"""\r\n2,$HOME\r\n', "text/csv"),
    "a here-document's end": ('EOF\nJSON\nBODY\nEOT\n\'\n"""\n`\n', "text/plain"),
    "YAML": ("key: 'it''s'\nother: |\n  $HOME\n", "application/yaml"),
    "JSON spelled by its author": ('{"a": 1.00,\n "a": 2}', "application/json"),
}

_FORMS: dict[str, tuple[Field, ...]] = {
    "specials": (Field("q", "a&b=c+d%20e#f/g?h;i,j"), Field("r", 'it\'s "x" $HOME `id` \\ !'), Field("e", "")),
    "repeats": (Field("tag", "one"), Field("tag", "two"), Field("tag", "one")),
    "odd names": (Field("a[b]", "1"), Field("a b", "2"), Field("it's", "3"), Field("=&", "4"), Field("$x", "5")),
    "looks like files": (Field("file", "@/etc/hostname"), Field("@name", "x"), Field("less", "</etc/hostname")),
    "newlines and unicode": (Field("text", "one\ntwo\r\nthree"), Field("emoji", "😀 ż"), Field("nul", "a\0b")),
    "unreserved and plus": (Field("t", "-._~*!'()"), Field("plus", "1+1=2"), Field("space", " a  b ")),
    "canary": (Field("x", CANARY), Field(CANARY, "y")),
    "a secret": (Field("grant_type", "client_credentials"), Field("client_secret", "", "ACME_SECRET")),
}

_MULTIPARTS: dict[str, tuple[Part, ...]] = {
    "text with @ and <": (Part("a", "@/etc/hostname"), Part("b", "</etc/hostname"), Part("c", "@"), Part("d", "<")),
    "text with ;type=": (Part("note", "x;type=text/html"), Part("more", "a;filename=evil.sh;headers=@x")),
    "semicolons, commas, quotes": (Part("a", 'one;two,three "four" it\'s'), Part("b", '"all quoted"'), Part("c", '"')),
    "backslashes": (Part("a", "\\"), Part("b", "C:\\dir\\"), Part("c", '\\"')),
    "shell expansions": (Part("a", CANARY), Part("b", "`id`${IFS}")),
    "empty text and repeats": (Part("a", ""), Part("tag", "1"), Part("tag", "2"), Part("tag", "1")),
    "unicode text": (Part("a", "Zażółć 日本語 😀"), Part("b", "\u2028\u202e")),
    "blanks and tabs": (Part("a", "  padded  "), Part("b", "\ttab\t")),
    "lines": (Part("a", "one\r\ntwo\r\n"), Part("b", "\r\n")),
    "odd names": (Part("a[b]", "1"), Part("it's", "2"), Part("a b", "3"), Part("$HOME", "4"), Part("a;b", "5")),
    "names with quotes": (Part('sa"y', "1"), Part("back`tick", "2"), Part("it's $HOME", "3")),
    "JSON part with its own type": (
        Part("meta", '{"name": "it\'s", "n": 1.0, "s": "a;b,\\"c\\""}', media_type="application/json"),
        Part("file", filename="photo.png", media_type="image/png"),
    ),
    "two files of one name": (Part("files", filename="a.txt"), Part("files", filename="b.bin"), Part("n", "2")),
    "file name with spaces": (Part("file", filename="my holiday photo.jpg", media_type="image/jpeg"),),
    "file name with quotes": (Part("file", filename='it\'s "mine".txt', media_type="text/plain"),),
    "file name with shell words": (Part("file", filename="a;b,c $(id) `id` &.txt", media_type="text/plain"),),
    "file name with unicode": (Part("file", filename="zażółć 日本語 😀.pdf", media_type="application/pdf"),),
    "file name that begins with a dash": (Part("file", filename="-o.txt", media_type="text/plain"),),
    "file type with a parameter": (Part("file", filename="table.csv", media_type="text/csv; charset=utf-8"),),
    "file of an unknown kind": (Part("file", filename="data.zzz"), Part("type", "x")),
}


def _texts() -> list[Case]:
    return [
        Case(f"text: {name}", request("POST", body=TextBody(text, media_type)))
        for name, (text, media_type) in _TEXTS.items()
    ]


def _forms() -> list[Case]:
    secret = {"ACME_SECRET": "s&=%+ $x'\"`\\"}
    return [
        Case(f"form: {name}", request("POST", body=FormBody(fields)), secret if "secret" in name else {})
        for name, fields in _FORMS.items()
    ]


def _multiparts() -> list[Case]:
    return [
        Case(f"multipart: {name}", request("POST", body=MultipartBody(parts))) for name, parts in _MULTIPARTS.items()
    ]


def _files() -> list[Case]:
    names = ("photo.png", 'it\'s a "file" $(id).bin', "-dash.bin", "@at.bin", "zażółć.bin")
    typed = [Case(f"file: {name}", request("PUT", body=FileBody(name, "application/octet-stream"))) for name in names]
    empty = request("PUT", body=FileBody("empty.bin", "image/png"))
    lines = request("POST", body=FileBody("lines.txt", "text/plain"))
    return [
        *typed,
        Case("file: empty", empty, files={"empty.bin": b""}),
        Case("file: lines that a text mode would change", lines, files={"lines.txt": b"a\r\nb\rc\n\x1a\0\xff\n\n"}),
    ]


def _methods() -> list[Case]:
    return [
        Case("DELETE with a body", request("DELETE", body=JsonBody({"reason": "it's over"}))),
        Case("GET with a body", request("GET", body=JsonBody({"a": ["it's", 1]}))),
        Case("GET with a body, to a file", request("GET", body=JsonBody([1]), response="file", output="a b.bin")),
        Case("GET with text", request("GET", body=TextBody("łódź\n", "text/csv"))),
        Case("GET with a form", request("GET", body=FormBody((Field("a", "1 2"), Field("a", "&"))))),
        Case("GET with a file", request("GET", body=FileBody("a b.bin", "image/png"))),
        Case("GET with parts", request("GET", body=MultipartBody((Part("a", "1"), Part("f", filename="b.png"))))),
        Case("DELETE without one", request("DELETE", response="none")),
        Case("POST without a body", request("POST")),
        Case("PUT without a body", request("PUT")),
        Case("PATCH without a body", request("PATCH", response="none")),
        Case("HEAD", request("HEAD", response="none")),
        Case("OPTIONS", request("OPTIONS")),
        Case("QUERY with a body", request("QUERY", body=JsonBody({"where": "a = 'b'"}))),
        Case("custom method", request("PURGE")),
        Case("custom method with a body", request("REPORT", body=TextBody("<a/>", "application/xml"))),
        Case("POST of a form without fields", request("POST", body=FormBody(()))),
    ]


CASES = (*_texts(), *_forms(), *_multiparts(), *_files(), *_methods())
