"""What the API's owner publishes about two things, fact by fact in our words, and the line of our pages that says it.

`docs/published-facts.md` is this list as a table; `--update` writes it. An own wording of the same fact counts, a
missing fact does not. The five requests of the published guide are checked in `test_guides_seed.py`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import pytest

from generator.arguments import settings_of
from generator.pipeline import build_tree, open_project
from tests.test_docs import ROOT, lines_of

_TABLE: Final = ROOT / "docs" / "published-facts.md"
_ENDPOINT: Final = "reference/sandboxes/create-a-preview-proxy-target.md"
_GUIDE: Final = "guides/runACommand.md"
_REFERENCE: Final = "reference/index.md"


def _field(name: str, rest: str, prefix: str = "response-200") -> str:
    return f'- <a id="{prefix}-{name}"></a>**`{name.rpartition(".")[2]}`** · {rest}'


_GRANT: Final = {
    **dict.fromkeys(("id", "sandbox_id"), "`string` · required"),
    "port": "`integer<uint16>` · required",
    "token_kinds": "`enum<string>[]` · required",
    "principal_kind": "`enum<string>` · required",
    **dict.fromkeys(("issued_at", "expires_at", "created_at", "updated_at"), "`string<date-time>` · required"),
    **dict.fromkeys(("use_count", "http_request_count", "websocket_connection_count"), "`integer` · required"),
    **dict.fromkeys(("bytes_in_count", "bytes_out_count"), "`integer` · required"),
    **dict.fromkeys(("principal_id", "last_error_code"), "`string | null`"),
    **dict.fromkeys(("revoked_at", "first_used_at", "last_used_at"), "`string<date-time> | null`"),
    **dict.fromkeys(("last_error_at", "disabled_at"), "`string<date-time> | null`"),
}

# Page, fact, and how the line begins that says it.
FACTS: Final[tuple[tuple[str, str, str], ...]] = (
    (_ENDPOINT, "method and path", "`POST /v1/sandboxes/{id}/ports/{port}/preview-proxy-target`"),
    (_ENDPOINT, "a call in Python requests", "### requests"),
    (_ENDPOINT, "the same in curl and fetch, which the page leaves out", "### fetch"),
    (_ENDPOINT, "sample body: 900 seconds", '"expires_in_seconds": 900,'),
    (_ENDPOINT, "sample body: both kinds of traffic", '"transports": ["http", "websocket"],'),
    (_ENDPOINT, "sample body: the token in a header", '"token_transport": "header",'),
    (_ENDPOINT, "sample body: with the hint", '"include_traffic_token_hint": true'),
    (_ENDPOINT, "the credential: a header, required", _field("Authorization", "`string` · header · required", "auth")),
    (_ENDPOINT, "an API key as bearer token", "Bearer token, sent as `Bearer <token>`, scheme `apiKey`"),
    (_ENDPOINT, "id in the path, required", _field("id", "`string` · required", "path")),
    (_ENDPOINT, "what an id looks like", "Example: `sb_a1b2c3d4`"),
    (_ENDPOINT, "port in the path, 16 bits, required", _field("port", "`integer<uint16>` · required", "path")),
    (
        _ENDPOINT,
        "reserved ports: 22, 5900 to 5999",
        "Guest port the service listens on. 22 (kept for SSH) and 5900 to 5999",
    ),
    (_ENDPOINT, "range of the port", "Required range: `1 <= x <= 65535`"),
    (_ENDPOINT, "the body is JSON", "`application/json` · `object`"),
    (_ENDPOINT, "lifetime, optional, 64 bits", _field("expires_in_seconds", "`integer<uint64>`", "body")),
    (
        _ENDPOINT,
        "lifetime by default: the edge token's, clamped",
        "How long the grant and its header tokens stay valid",
    ),
    (_ENDPOINT, "range of the lifetime", "Required range: `60 <= x <= 86400`"),
    (_ENDPOINT, "kinds of traffic, optional", _field("transports", "`enum<string>[]`", "body")),
    (_ENDPOINT, "at least one kind of traffic", "Minimum array length: `1`"),
    (_ENDPOINT, "kind of traffic: http", "- `http`"),
    (_ENDPOINT, "kind of traffic: websocket", "- `websocket`"),
    (_ENDPOINT, "how the token travels, optional", _field("token_transport", "`enum<string>`", "body")),
    (_ENDPOINT, "only by header, which is the default", "Default: `header` · Available options: `header`"),
    (_ENDPOINT, "whether to tell of the traffic token", _field("include_traffic_token_hint", "`boolean`", "body")),
    (
        _ENDPOINT,
        "what the hint says",
        "Whether the answer should tell if the sandbox also asks for its private traffic token",
    ),
    (_ENDPOINT, "told by default", "Default: `true`"),
    (_ENDPOINT, "what the answer is", "The target, with the tokens for its header."),
    (
        _ENDPOINT,
        "the grant, required",
        _field("grant", "`object` · [PreviewGrantInfo](../../models/preview-grant-info.md) · required"),
    ),
    *((_ENDPOINT, f"the grant's `{name}`", _field(f"grant.{name}", rest)) for name, rest in _GRANT.items()),
    (_ENDPOINT, "kind of principal: user", "Available options: `user`"),
    (_ENDPOINT, "sandbox of the answer", _field("sandbox_id", "`string` · required")),
    (_ENDPOINT, "port of the answer", _field("port", "`integer<uint16>` · required")),
    (_ENDPOINT, "name of the token's header", _field("token_header_name", "`enum<string>` · required")),
    (_ENDPOINT, "which header that is", "Available options: `x-nullspace-preview-proxy-token`"),
    (_ENDPOINT, "when the tokens end", _field("expires_at", "`string<date-time>` · required")),
    (_ENDPOINT, "how the token travels, in the answer", _field("token_transport", "`enum<string>` · required")),
    (_ENDPOINT, "headers to forward", _field("required_forwarded_headers", "`enum<string>[]` · required")),
    (
        _ENDPOINT,
        "what a proxy does with them",
        "Headers that describe the browser's original request. Your proxy has to keep them",
    ),
    *((_ENDPOINT, f"header to forward: {name}", f"- `{name}`") for name in ("x-forwarded-host", "x-forwarded-proto")),
    (_ENDPOINT, "header to forward: x-forwarded-for", "- `x-forwarded-for`"),
    (_ENDPOINT, "warnings", _field("warnings", "`string[]` · required")),
    (_ENDPOINT, "upstream for HTTP", _field("http_url", "`string<uri> | null`")),
    (
        _ENDPOINT,
        "no token in its URL",
        "Upstream address for HTTP traffic. Its query holds `__ns_preview_transport=header` and no token.",
    ),
    (_ENDPOINT, "its example", 'Example: `"https://3000-s-public.nullspace.dev/?__ns_preview_transport=header"`'),
    (_ENDPOINT, "upstream for WebSockets", _field("websocket_url", "`string | null`")),
    (
        _ENDPOINT,
        "no token in that URL",
        "Upstream address for WebSocket traffic. Its query holds `__ns_preview_transport=header`",
    ),
    (_ENDPOINT, "that one's example", 'Example: `"wss://3000-s-public.nullspace.dev/?__ns_preview_transport=header"`'),
    (_ENDPOINT, "token for HTTP", _field("http_token", "`string | null`")),
    (_ENDPOINT, "where it is sent", "Token for HTTP requests only, to be sent in `x-nullspace-preview-proxy-token`."),
    (_ENDPOINT, "token for WebSockets", _field("websocket_token", "`string | null`")),
    (
        _ENDPOINT,
        "where that is sent",
        "Token for WebSocket upgrades only, to be sent in `x-nullspace-preview-proxy-token`.",
    ),
    (_ENDPOINT, "whether the traffic header is needed too", _field("traffic_access_required", "`boolean | null`")),
    (_ENDPOINT, "name of the traffic header", _field("traffic_access_header_name", "`enum<string> | null`")),
    (_ENDPOINT, "the secret itself is not in the answer", "Header for the private traffic token when one is required"),
    (_ENDPOINT, "which header it is", "- `x-nullspace-traffic-access-token`"),
    (
        _GUIDE,
        "for languages without a library of their own",
        "The shortest way through the API, for languages that have no client library.",
    ),
    (_GUIDE, "the key comes from a variable", "export NULLSPACE_API_KEY="),
    (_GUIDE, "so does the address", "export NULLSPACE_API_URL=https://api.your-nullspace-domain"),
    (_GUIDE, "the key is a bearer token", '-H "Authorization: Bearer ${NULLSPACE_API_KEY}"'),
    (_GUIDE, "create a sandbox", "## 1. Create sandbox"),
    (_GUIDE, "its id goes into a variable", "jq -er '.id'"),
    (_GUIDE, "in fetch it is taken from the answer", "const sandbox = await createSandboxResponse.json();"),
    (
        _GUIDE,
        "a failed call is told with its text",
        "throw new Error(`createSandbox: ${createSandboxResponse.status} ${await",
    ),
    (_GUIDE, "execute a command", "## 2. Execute command"),
    (_GUIDE, "its output", "console.log(executeCommandResult.stdout);"),
    (_GUIDE, "a server in the background, then its port", "Start a web server in the background."),
    (
        _GUIDE,
        "the address, or else the host",
        "Ask where the server can be reached. Open `url` if there is one; a local deployment gives only",
    ),
    (_GUIDE, "destroy the sandbox", "## 5. Destroy sandbox"),
    (
        _REFERENCE,
        "answers are JSON, but for downloads, streams and WebSockets",
        "**Streams.** Answers are JSON but where",
    ),
    (
        _REFERENCE,
        "errors have one envelope",
        "**Errors.** Every answer outside the 2xx range that has a body carries the same JSON envelope",
    ),
    (_REFERENCE, "the error codes are explained on a page", "- [Errors](../errors.md)"),
    (_REFERENCE, "which routes are for whom is on a page", "- [Scope](../scope.md)"),
    (_REFERENCE, "endpoint schemas stand under their tags", "- [Sandboxes](sandboxes/index.md)"),
)


@lru_cache(maxsize=1)
def _pages() -> dict[str, str]:
    settings, _ = settings_of(spec=None, config=ROOT / "specpress.toml", targets=("docs", "guides"))
    return build_tree(open_project(settings), settings)


@pytest.mark.parametrize(("page", "fact", "says"), FACTS)
def test_the_contract_says_what_its_published_page_says(page: str, fact: str, says: str) -> None:
    lines = lines_of(_pages()[f"docs/{page}"])
    assert any(line.startswith(says) for line in lines), f"{fact}: no line of {page} begins so: {says}"


def test_the_table_is_this_list(update: bool) -> None:
    rows = [f"| {number} | {fact} | {_shown(page, says)} |" for number, (page, fact, says) in enumerate(FACTS, 1)]
    text = "\n".join(
        [
            "# What is published, and where our pages say it",
            "",
            "One endpoint page and one guide of the API's owner, fact by fact in our own words, beside the line of our",
            "Markdown that says the same. `tests/test_docs_published.py` holds each row; nothing is missing.",
            "",
            "| | published fact | ours |",
            "|---|---|---|",
            *rows,
            "",
        ]
    )
    if update:
        _TABLE.write_text(text, encoding="utf-8")
    assert _TABLE.read_text(encoding="utf-8") == text, "--update"


def _shown(page: str, says: str) -> str:
    anchor = says.partition('<a id="')[2].partition('"')[0]
    where = f"[{page}](../out/docs/{page}{f'#{anchor}' if anchor else ''})"
    words = says.partition("</a>")[2] if anchor else says
    ticks = "``" if "`" in words else "`"
    pad = " " if "`" in words else ""
    return f"{where}: {ticks}{pad}{words.replace('|', chr(92) + '|')}{pad}{ticks}"
