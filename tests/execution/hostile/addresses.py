"""Hostile paths, queries, headers, cookies, credentials, base URLs and responses."""

from decimal import Decimal
from urllib.parse import quote

from generator.request.model import Field, JsonBody, Message
from tests.execution.hostile.case import CANARY, Case, request

_PATHS = {
    "encoded slash": "/v1/files/a%2Fb%2f",
    "encoded braces": "/v1/items/%7Bid%7D",
    "encoded percent": "/v1/items/100%25%2541",
    "encoded question mark and hash": "/v1/items/a%3Fb%23c",
    "encoded quotes and shell words": "/v1/items/" + quote('it\'s "a" $(touch PWNED) `id` \\ ;&|', safe=""),
    "exclamation marks": "/v1/items/wow!/now!!",
    "sub-delimiters": "/v1/items/a;b=c,d(e)*f:g@h+i&j'k",
    "unicode": "/v1/items/" + quote("zażółć 日本語 😀"),
    "dots and tildes": "/v1/a.b..c/~user/-_",
    "a trailing slash": "/v1/items/",
    "an empty segment": "/v1//items",
    "no path": "",
    "only a slash": "/",
    "a colon in the first segment": "/v1:batch/items:get",
    "control characters": "/v1/items/a%00b%0Ac%0Dd%7F",
}

_QUERIES: dict[str, tuple[Field, ...]] = {
    "repeats": (Field("tag", "a"), Field("tag", "b"), Field("page", "1"), Field("tag", "a")),
    "brackets": (Field("filter[name]", "x"), Field("ids[]", "1"), Field("ids[]", "2"), Field("a[b][c]", "[d]")),
    "reserved characters": (Field("q", "a&b=c+d%20e#f/g?h;i:j@k,l$m"),),
    "braces and ranges": (Field("q", "{a,b}[1-3]"), Field("{x,y}", "[a-z]")),
    "empty values": (Field("a", ""), Field("b", "1"), Field("c", "")),
    "empty names": (Field("", "x"), Field("", "")),
    "quotes": (Field("q", "it's \"a\" 'b'"), Field("o'clock", 'sa"y')),
    "exclamation marks": (Field("q", "wow!! !$ !x"), Field("b!", "c")),
    "shell expansions": (Field("q", CANARY), Field("$HOME", "`id`")),
    "backslashes": (Field("q", "\\ \\\\ \\n \\"), Field("path", "C:\\x")),
    "unicode": (Field("q", "zażółć 日本語 😀"), Field("ключ", "\u2028\u202e")),
    "blanks and line breaks": (Field("q", "  a  b  "), Field("lines", "one\ntwo\r\nthree\t"), Field("nul", "a\0b")),
    "plus and percent": (Field("plus", "1+1"), Field("percent", "100%"), Field("encoded", "%2B%252B")),
    "prototype names": (Field("__proto__", "1"), Field("constructor", "2"), Field("0", "3")),
    "tildes and stars": (Field("q", "*~-._()"), Field("at", "@/etc/hostname"), Field("less", "<x>")),
}

_RAW_QUERIES = {
    "delimiters sent as they are": "ids=1,2,3&fields=a:b;c@d/e?f",
    "a name without =": "verbose&debug&q=1",
    "encoded delimiters": "list=a%2Cb,c&pipe=a%7Cb&space=a%20b",
    "sub-delimiters": "q=!$()*+,;:@/?-._~",
    "encoded lower case and twice": "q=%2f%2F%252F&e=%e2%82%ac",
    "an empty pair": "a=&&b=2",
}

_HEADERS: dict[str, tuple[Field, ...]] = {
    "quotes": (Field("X-Single", "it's 'x'"), Field("X-Double", 'say "x"'), Field("If-Match", '"abc"')),
    "shell expansions": (Field("X-Canary", CANARY), Field("X-Home", "$HOME ${HOME} $$ $1")),
    "backticks and backslashes": (Field("X-Tick", "`id`"), Field("X-Back", "a\\b \\n \\\\ \\")),
    "exclamation marks": (Field("X-Bang", "!! a! !$ !x"), Field("X-Both", "\"!\" '!'")),
    "an empty value": (Field("X-Empty", ""), Field("X-Full", "1")),
    "separators": (Field("X-List", 'a, b;q=0.5, */*;v="1,2"'), Field("X-Colon", "a: b: c"), Field("X-At", "@file")),
    "weak tags and stars": (Field("If-None-Match", 'W/"a\'b", *'), Field("Range", "bytes=0-99")),
    "the client's own": (Field("Accept", "application/vnd.acme+json"), Field("User-Agent", "it's me/1.0")),
    "many": tuple(Field(f"X-Number-{n}", f"value '{n}'") for n in range(30)),
    "literals and templates": (Field("X-True", "true"), Field("X-Null", "null"), Field("X-Tpl", "{{x}} ${x} %s {0}")),
    "odd names": (Field("x-lower", "a"), Field("X_Under", "b"), Field("X.Dot", "c"), Field("X-`'", "d")),
}

_COOKIES: dict[str, tuple[Field, ...]] = {
    "spaces and =": (Field("session", "a b=c=d"), Field("theme", "dark mode")),
    "quotes": (Field("a", '"quoted"'), Field("b", "it's"), Field("c", "`id` $HOME $(id) \\")),
    "several": (Field("b", "2"), Field("a", "1"), Field("c", "3"), Field("empty", "")),
    "percent signs and slashes": (Field("p", "a%20b/c?d#e&f"), Field("json", '{"a":1}')),
    "a secret": (Field("theme", "x"), Field("session", "", "ACME_SESSION")),
}

_SECRET = "k3y 'with' \"specials\" $HOME `id` \\ !%s @x"


def _addresses() -> list[Case]:
    return [
        *(Case(f"path: {name}", request("GET", path)) for name, path in _PATHS.items()),
        *(Case(f"query: {name}", request(query=fields)) for name, fields in _QUERIES.items()),
        *(Case(f"raw query: {name}", request(raw_query=query)) for name, query in _RAW_QUERIES.items()),
        Case("base URL with a path", request("GET", "/items", base="https://example.com/api/v2")),
        Case("query with a body", request("POST", query=_QUERIES["brackets"], body=JsonBody({"a": "it's"}))),
    ]


def _heads() -> list[Case]:
    cookies = {"ACME_SESSION": "a b=$HOME"}
    return [
        *(Case(f"headers: {name}", request("POST", headers=fields)) for name, fields in _HEADERS.items()),
        *(
            Case(f"cookies: {name}", request(cookies=fields), cookies if "secret" in name else {})
            for name, fields in _COOKIES.items()
        ),
    ]


def _credentials() -> list[Case]:
    variables = {"ACME_KEY": _SECRET}
    people = {"ACME_USER": 'o\'neil $HOME "x"', "ACME_PASSWORD": "p:a:s`s\\ %s!"}
    foreign = {"ACME_USER": "łukasz", "ACME_PASSWORD": "zażółć 日本 😀"}
    prefixed = (Field("X-Sig", "it's $(id) ", "ACME_KEY"),)
    return [
        Case("key: bearer", request(headers=(Field("Authorization", "Bearer ", "ACME_KEY"),)), variables),
        Case("key: in a header", request(headers=(Field("X-API-Key", "", "ACME_KEY"),)), variables),
        Case("key: behind hostile text", request(headers=prefixed), variables),
        Case("key: in the query", request(query=(Field("q", "1"), Field("api_key", "", "ACME_KEY"))), variables),
        Case(
            "key: behind a raw query",
            request(raw_query="ids=1,2", query=(Field("api_key", "", "ACME_KEY"),)),
            variables,
        ),
        Case("key: in a cookie", request(cookies=(Field("sid", "", "ACME_KEY"),)), {"ACME_KEY": "k3y $x 'y' `z`"}),
        Case("key: basic", request(basic=("ACME_USER", "ACME_PASSWORD")), people),
        Case("key: basic beyond Latin-1", request(basic=("ACME_USER", "ACME_PASSWORD")), foreign),
        Case("key: to a WebSocket", request(headers=prefixed, response="websocket"), variables),
        Case(
            "two keys and a body",
            request(
                "POST",
                headers=(Field("Authorization", "Bearer ", "ACME_KEY"), Field("X-App", "", "ACME_APP")),
                body=JsonBody({"a": CANARY}),
            ),
            {**variables, "ACME_APP": "app"},
        ),
    ]


def _responses() -> list[Case]:
    odd = 'it\'s a "download" $(id).bin'
    return [
        Case("download to a file", request(response="file", output="download.bin")),
        Case("download to an odd name", request(response="file", output=odd)),
        Case("download to a name that begins with a dash", request(response="file", output="-O.bin")),
        Case("download after a POST", request("POST", body=JsonBody({"a": 1}), response="file", output="a b.tar.gz")),
        Case("events", request(response="events", headers=(Field("Accept", "text/event-stream"),))),
        Case("events after a POST", request("POST", body=JsonBody({"stream": True}), response="events")),
        Case("lines", request(response="lines")),
        Case("text response", request(response="text")),
        Case("WebSocket", request("GET", "/v1/a%2Fb/socket", query=_QUERIES["quotes"], response="websocket")),
        Case("WebSocket told JSON", request(opening=Message({"a": CANARY, "n": [1, None]}), response="websocket")),
        Case("WebSocket told long numbers", request(opening=Message([Decimal("1.10")]), response="websocket")),
        Case("WebSocket told text", request(opening=Message(CANARY), response="websocket")),
        Case("WebSocket told bytes", request(opening=Message(CANARY, is_binary=True), response="websocket")),
        Case("redirection", request(response="redirect")),
        Case("redirection after a POST", request("POST", body=JsonBody({"a": 1}), response="redirect")),
        Case("redirection of a HEAD", request("HEAD", response="redirect")),
        Case("no content", request("DELETE", response="none")),
    ]


CASES = (*_addresses(), *_heads(), *_credentials(), *_responses())
