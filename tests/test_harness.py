"""The harness itself: a right snippet passes, and every way in which a snippet can be wrong is seen."""

import pytest

from generator.request.model import Field, FileBody, FormBody, JsonBody, MultipartBody, Part, TextBody
from tests.execution.hostile.case import Case, request
from tests.execution.judge import faults_of

_ITEM = request("POST", query=(Field("q", "a b"),), body=JsonBody({"n": 1}))
_CALL = "curl -fsS -X POST \"$ACME_API_URL/v1/items?q=a%20b\" -H 'Content-Type: application/json' --data '{\"n\": 1}'"


def test_right_snippets_pass_in_every_language() -> None:
    case = Case("right", _ITEM)
    script = """
        const response = await fetch(`${process.env.ACME_API_URL}/v1/items?q=a+b`, {
          method: "POST", headers: {"content-type": "application/json"}, body: JSON.stringify({n: 1})});
        console.log(await response.json());"""
    program = (
        "import os, requests\n"
        "url = os.environ['ACME_API_URL'] + '/v1/items'\n"
        "print(requests.post(url, params={'q': 'a b'}, json={'n': 1}).json())\n"
    )
    assert faults_of(case, "curl", _CALL) == []
    assert faults_of(case, "fetch", script) == []
    assert faults_of(case, "requests", program) == []


@pytest.mark.parametrize(
    ("before", "after", "word"),
    [
        ("-X POST", "-X PUT", "method"),
        ("/v1/items", "/v1%2Fitems", "path"),
        ("q=a%20b", "q=a%2520b", "query"),
        ("q=a%20b", "q=a%20b&r=1", "query"),
        ('{"n": 1}', '{"n": 1.0}', "body"),
        ('{"n": 1}', '{"n": true}', "body"),
        ('{"n": 1}', '{"n": 1, "n": 1}', "body"),
        ("application/json", "text/json", "content-type"),
        ("--data", "-H 'X-More: 1' --data", "header x-more"),
        ("--data", "-b a=b --data", "cookies"),
        ("--data", "-u a:b --data", "header authorization"),
        ("curl", "touch PWNED; curl", "PWNED"),
        ("curl", "curl -sS $ACME_API_URL/other -o /dev/null; curl", "2 requests"),
        ("curl", "false && curl", "exit code"),
        ("-fsS", "-fsS -o /dev/null", "stdout"),
    ],
)
def test_wrong_snippets_are_seen(before: str, after: str, word: str) -> None:
    assert before in _CALL
    faults = faults_of(Case("wrong", _ITEM), "curl", _CALL.replace(before, after, 1))
    assert word in " ".join(faults).lower() or word in " ".join(faults)


def test_an_extra_variable_is_not_there_to_be_seen() -> None:
    case = Case("home", request("GET", "/v1/items"))
    faults = faults_of(case, "curl", 'curl -fsS "$ACME_API_URL/v1/items"; test -z "${HOME-}"')
    assert faults == []


@pytest.mark.parametrize(
    ("body", "option"),
    [
        (FormBody((Field("a", "1 2"), Field("a", "&"))), "--data 'a=1+2&a=%26'"),
        (TextBody("a\n", "text/csv"), "-H 'Content-Type: text/csv' --data-binary $'a\\n'"),
        (FileBody("a b.bin", "image/png"), "-H 'Content-Type: image/png' --data-binary '@a b.bin'"),
        (
            MultipartBody((Part("t", "x;y"), Part("f", filename="a b.png", media_type="image/png"))),
            "--form-string 't=x;y' -F 'f=@\"a b.png\";type=image/png'",
        ),
    ],
)
def test_each_kind_of_body_is_compared(body: FormBody | TextBody | FileBody | MultipartBody, option: str) -> None:
    case = Case("body", request("POST", body=body))
    call = f'curl -fsS "$ACME_API_URL/v1/items" {option}'
    assert faults_of(case, "curl", call) == []
    spoilt = option.replace("1+2", "1+3").replace("$'a", "$'b").replace("x;y", "x;z")
    spoilt = spoilt.replace("--data-binary '@", "--data-binary '").replace(";type=image/png", ";type=image/gif")
    assert spoilt != option
    assert faults_of(case, "curl", f'curl -fsS "$ACME_API_URL/v1/items" {spoilt}') != []


def test_credentials_come_from_the_environment() -> None:
    headers = (Field("Authorization", "Bearer ", "ACME_KEY"),)
    case = Case("key", request(headers=headers), {"ACME_KEY": "s3cret"})
    call = 'curl -fsS "$ACME_API_URL/v1/items" -H "Authorization: Bearer $ACME_KEY"'
    assert faults_of(case, "curl", call) == []
    assert faults_of(case, "curl", call.replace("$ACME_KEY", "other")) != []
