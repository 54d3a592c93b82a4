"""Words, cases, file names and prefixes."""

import pytest

from generator import names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("createdAt", "created at"),
        ("getHTTPServer_v2", "get http server v2"),
        ("HTTPServer", "http server"),
        ("userIDs", "user ids"),
        ("listURLs", "list urls"),
        ("getV1Sandboxes", "get v1 sandboxes"),
        ("sha256sum", "sha256sum"),
        ("2XX", "2xx"),
        ("20Items", "20 items"),
        ("2FAToken", "2fa token"),
        ("x_86-64.bit", "x 86 64 bit"),
        ("OAuth2Token", "oauth2 token"),
        ("IPv4Address", "ipv4 address"),
        ("it's here", "its here"),
        ("ÜberGröße", "über größe"),
        ("ΑθήναΠόλη", "αθήνα πόλη"),
        ("数据API", "数据 api"),
        ("DateCreated<", "date created"),
        ("  ", ""),
        ("!?", ""),
    ],
)
def test_words(text: str, words: str) -> None:
    assert names.words(text) == tuple(words.split())


def test_cases() -> None:
    text = "HTTPServer port-2"
    assert names.snake(text) == "http_server_port_2"
    assert names.screaming(text) == "HTTP_SERVER_PORT_2"
    assert names.kebab(text) == "http-server-port-2"
    assert names.pascal(text) == "HttpServerPort2"
    assert names.camel(text) == "httpServerPort2"
    assert names.camel("") == ""


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("List sandboxes", "list-sandboxes"),
        ("createSandbox", "create-sandbox"),
        ("About the OpenGarden", "about-the-opengarden"),
        ("Ünï Çode", "uni-code"),
        ("Straße", "strasse"),
        ("数据", "u6570u636e"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-x"),
        ("com1", "com1-x"),
        ("a\u202e\x00b", "a-b"),
        ("!?", "other"),
        ("", "other"),
    ],
)
def test_slug(text: str, slug: str) -> None:
    assert names.slug(text, "other") == slug


def test_slug_is_never_empty() -> None:
    assert names.slug("", "") == names.slug("?", "!") == "item"


def test_long_slugs_are_cut_and_stay_apart() -> None:
    first, second = names.slug("word " * 40 + "one", "x"), names.slug("word " * 40 + "two", "x")
    assert len(first) <= 80
    assert first.startswith("word-word")
    assert first != second


def test_unique_slugs_append_their_own_key_where_they_clash() -> None:
    items = [("createBox", "Create box"), ("createBoxV2", "Create box!"), ("makeBox", "Create BOX"), ("list", "List")]
    expected = {
        "createBox": "create-box",
        "createBoxV2": "create-box-v2",
        "makeBox": "create-box-make-box",
        "list": "list",
    }
    assert names.unique_slugs(items) == expected
    assert names.unique_slugs(reversed(items)) == expected


def test_unique_slugs_are_unique_even_when_the_keys_slugs_clash() -> None:
    found = names.unique_slugs([("a.b", "x"), ("a/b", "x"), ("x", "a b"), ("A-B", "X")])
    assert len({slug.lower() for slug in found.values()}) == 4
    assert names.unique_slugs([("a.b", "x"), ("a/b", "x")])["a.b"] == found["a.b"]


@pytest.mark.parametrize(
    ("operation_id", "stem"),
    [
        ("createSandbox", "createSandbox"),
        ("pets_list-all2", "pets_list-all2"),
        ("repos/list-for-org", "repos-list-for-org"),
        ("../../x", "x"),
        ("-rf", "rf"),
        ("a b\n\x00c", "a-b-c"),
        ("nul", "nul-x"),
        ("数据", "u6570u636e"),
    ],
)
def test_file_stem(operation_id: str, stem: str) -> None:
    assert names.file_stem(operation_id) == stem


def test_file_stem_of_nothing() -> None:
    assert names.file_stem("...").startswith("operation-")
    assert names.file_stem("...") != names.file_stem("?")


def test_unique_file_stems() -> None:
    found = names.unique_file_stems(["x", "../../x", "listAll", "listall", "a.b", "a/b", "plain"])
    assert found["x"] == "x"
    assert found["plain"] == "plain"
    assert len({stem.lower() for stem in found.values()}) == 7
    assert found["listAll"].startswith("listAll-")
    assert names.unique_file_stems(["a/b", "a.b"])["a.b"] == found["a.b"]


@pytest.mark.parametrize(
    ("title", "prefix"),
    [
        ("Acme API", "ACME"),
        ("Pet Garden - OpenAPI 3.0", "PET_GARDEN"),
        ("The Acme REST API (v2.1)", "ACME"),
        ("AcmeCloud", "ACMECLOUD"),
        ("Jörg's Tool", "JORGS_TOOL"),
        ("3scale", "API_3SCALE"),
        ("API v1", "API"),
        ("数据", "API"),
        ("$(rm -rf /) `x`", "RM_RF_X"),
        ("", "API"),
    ],
)
def test_environment_prefix(title: str, prefix: str) -> None:
    assert names.environment_prefix(title) == prefix


def test_environment_prefix_is_bounded() -> None:
    assert names.environment_prefix("word " * 50) == "WORD_WORD_WORD_WORD_WORD_WORD_WORD_WORD"
    assert names.environment_prefix("x" * 99) == "X" * 40
