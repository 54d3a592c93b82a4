"""Lists in pages, of each style: all items, the page after, where it ends, and what a link may not take along."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest
from runtime.auth import ApiKey, Option
from runtime.decode import Content
from runtime.operation import Cursor, LinkHeader, Offset, Operation, PageNumber, Paging
from runtime.paging import next_link

from generator.server.wire import Incoming
from tests.runtime.faulty import Computed, Faulty, Reply
from tests.runtime.worlds import API, Box, Boxes, World

NUMBERS = list(range(7))


def listing(paging: Paging, kind: str = "Any") -> Operation[Any]:
    return Operation(
        "list", "GET", "/boxes", responses={"200": Content("json", kind)}, paging=paging, security=(("key",),)
    )


def asked(incoming: Incoming, name: str, default: str) -> str:
    return parse_qs(incoming.raw_query).get(name, [default])[0]


def boxes(numbers: list[int], **more: object) -> Reply:
    return Reply(200, {"boxes": [{"id": number} for number in numbers], **more})


def by_cursor(incoming: Incoming) -> Reply:
    at = int(asked(incoming, "after", "c0")[1:])
    following = f"c{at + 3}" if at + 3 < 7 else None
    return boxes(NUMBERS[at : at + 3], meta={"next": following})


def by_offset(incoming: Incoming) -> Reply:
    at = int(asked(incoming, "skip", "0"))
    return boxes(NUMBERS[at : at + 3])


def by_number(incoming: Incoming) -> Reply:
    at = 3 * (int(asked(incoming, "page", "1")) - 1)
    return boxes(NUMBERS[at : at + 3], more=at + 3 < 7)


def by_link(incoming: Incoming) -> Reply:
    at = int(asked(incoming, "from", "0"))
    links = (
        f'<https://example.org/a,b;c>; rel="help"; title="a, b", <?from={at + 3}&limit=3>; title="x"; rel="last next"'
    )
    return Reply(200, [{"id": number} for number in NUMBERS[at : at + 3]], {"Link": links} if at + 3 < 7 else {})


STYLES: dict[str, tuple[Paging, Callable[[Incoming], Reply], list[str]]] = {
    "cursor": (
        Cursor("after", ("boxes",), ("meta", "next")),
        by_cursor,
        ["limit=3", "limit=3&after=c3", "limit=3&after=c6"],
    ),
    "offset": (
        Offset("skip", ("boxes",)),
        by_offset,
        ["limit=3", "limit=3&skip=3", "limit=3&skip=6", "limit=3&skip=7"],
    ),
    "page": (PageNumber("page", ("boxes",), ("more",)), by_number, ["limit=3", "limit=3&page=2", "limit=3&page=3"]),
    "link": (LinkHeader(), by_link, ["limit=3", "from=3&limit=3", "from=6&limit=3"]),
}


@pytest.mark.parametrize("style", STYLES)
def test_a_list_iterates_over_everything(world: World, style: str) -> None:
    paging, make, queries = STYLES[style]
    kind = "list[Box]" if style == "link" else "Boxes"
    with Faulty(Computed(make)) as server:
        items = world.listed(world.transport(server.url).page(listing(paging, kind), query={"limit": 3}))
        assert [request.raw_query for request in server.requests] == queries
        assert {request.header("authorization") for request in server.requests} == {"Bearer sk-secret"}
    assert [item.id for item in items] == NUMBERS
    assert {type(item) for item in items} == {Box}


@pytest.mark.parametrize("style", STYLES)
def test_pages_are_turned_by_hand(world: World, style: str) -> None:
    paging, make, _ = STYLES[style]
    kind = "list[Box]" if style == "link" else "Boxes"
    with Faulty(Computed(make)) as server:
        page = world.run(world.transport(server.url).page(listing(paging, kind)))
        seen = [[box.id for box in page.items]]
        assert isinstance(page.body, list if style == "link" else Boxes)
        while page.has_next_page():
            page = world.run(page.get_next_page())
            seen.append([box.id for box in page.items])
        assert [batch for batch in seen if batch] == [[0, 1, 2], [3, 4, 5], [6]]
        with pytest.raises(ValueError, match="last page"):
            world.run(page.get_next_page())
        assert "has_next_page=False" in repr(page)


def test_a_page_can_be_turned_twice_and_pages_listed(world: World) -> None:
    paging, make, _ = STYLES["cursor"]
    with Faulty(Computed(make)) as server:
        transport = world.transport(server.url)
        first = world.run(transport.page(listing(paging)))
        assert [len(page.items) for page in world.listed(first.iter_pages())] == [3, 3, 1]
        assert [item["id"] for item in world.listed(first)] == NUMBERS
        assert world.run(first.get_next_page()).items == world.run(first.get_next_page()).items
        assert [len(page.items) for page in world.listed(transport.page(listing(paging)).iter_pages())] == [3, 3, 1]


def test_options_and_a_place_of_the_caller_s_own_go_along(world: World) -> None:
    options = {"extra_headers": {"X-Own": "1"}, "extra_query": {"skip": 3, "x": "y"}}
    with Faulty(Computed(by_offset)) as server:
        items = world.listed(world.transport(server.url).page(listing(Offset("skip", ("boxes",))), options=options))
        assert [request.raw_query for request in server.requests] == ["skip=3&x=y", "skip=6&x=y", "skip=7&x=y"]
        assert {request.header("x-own") for request in server.requests} == {"1"}
    assert [item["id"] for item in items] == NUMBERS[3:]


def test_numbered_pages_may_begin_at_nought(world: World) -> None:
    with Faulty(boxes([1]), boxes([2]), boxes([])) as server:
        paging = PageNumber("page", ("boxes",), first=0)
        assert len(world.listed(world.transport(server.url).page(listing(paging)))) == 2
        assert [request.raw_query for request in server.requests] == ["", "page=1", "page=2"]


@pytest.mark.parametrize(
    ("paging", "reply"),
    [
        (Cursor("after", ("boxes",), ("next",)), boxes([1], next="same")),
        (Offset("skip", ("boxes",)), boxes([1])),
        (PageNumber("page", ("boxes",)), boxes([1])),
        (LinkHeader(("boxes",)), Reply(200, {"boxes": [{"id": 1}]}, {"Link": "</boxes>; rel=next"})),
    ],
    ids=["cursor", "offset", "page", "link"],
)
def test_a_server_that_leads_in_a_circle_is_left(world: World, paging: Paging, reply: Reply) -> None:
    with Faulty(reply) as server:
        assert len(world.listed(world.transport(server.url).page(listing(paging)))) == 2
        assert len(server.requests) == 2


def test_a_circle_of_many_pages_ends_too(world: World) -> None:
    def around(incoming: Incoming) -> Reply:
        at = int(asked(incoming, "after", "0"))
        return boxes([at], next=(at + 1) % 4)

    with Faulty(Computed(around)) as server:
        items = world.listed(world.transport(server.url).page(listing(Cursor("after", ("boxes",), ("next",)))))
    assert [item["id"] for item in items] == [0, 1, 2, 3, 0]


@pytest.mark.parametrize("end", [None, "", False])
def test_a_cursor_ends_in_several_ways(world: World, end: object) -> None:
    with Faulty(boxes([1], next=end)) as server:
        page = world.run(world.transport(server.url).page(listing(Cursor("after", ("boxes",), ("next",)))))
        assert not page.has_next_page()
        server.script(boxes([1], next="x", more=False))
        paging = Cursor("after", ("boxes",), ("next",), ("more",))
        assert not world.run(world.transport(server.url).page(listing(paging))).has_next_page()


def test_a_body_without_the_list_has_no_items(world: World) -> None:
    with Faulty(Reply(200, {"boxes": None})) as server:
        for paging in (Offset("skip", ("boxes",)), Offset("skip", ("gone", "deep")), Cursor("a", ("boxes",), ("n",))):
            page = world.run(world.transport(server.url).page(listing(paging)))
            assert (page.items, page.has_next_page()) == ([], False)


@pytest.mark.parametrize("paging", [Cursor("after", ("boxes",), ("count",)), PageNumber("page", ("boxes",), ("more",))])
def test_a_body_that_is_the_list_has_its_items(world: World, paging: Paging) -> None:
    with Faulty(Computed(lambda incoming: Reply(200, [] if "page=2" in incoming.raw_query else [{"id": 1}]))) as server:
        assert world.run(world.transport(server.url).page(listing(paging))).items == [{"id": 1}]
        assert world.listed(world.transport(server.url).page(listing(paging))) == [{"id": 1}]


def test_a_link_to_another_origin_takes_no_credentials_along(world: World) -> None:
    schemes = {"key": ApiKey(Option("api_key", "V"), "query", "key")}
    for api in (API, API._replace(schemes=schemes)):
        with Faulty(Reply(200, [])) as elsewhere, Faulty() as server:
            server.script(Reply(200, [{"id": 1}], {"Link": f'<{elsewhere.url}/boxes?p=2>; rel="next"'}))
            options = {"extra_headers": {"X-Token": "sk"}, "extra_query": {"token": "sk"}}
            transport = world.transport(server.url, api, default_headers={"X-Own": "sk"})
            assert world.listed(transport.page(listing(LinkHeader()), options=options, cookies={"c": "sk"})) == [
                {"id": 1}
            ]
            request = elsewhere.requests[0]
        assert request.target == "/boxes?p=2"
        assert not any("sk" in value for _, value in request.headers)


def test_a_link_of_one_s_own_gets_the_key_in_the_query_again(world: World) -> None:
    api = API._replace(schemes={"key": ApiKey(Option("api_key", "V"), "query", "key")})
    with Faulty(Computed(by_link)) as server:
        world.listed(world.transport(server.url, api).page(listing(LinkHeader())))
        assert [request.raw_query for request in server.requests][1:] == [
            "from=3&limit=3&key=sk-secret",
            "from=6&limit=3&key=sk-secret",
        ]


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ('<https://a.example/x>; rel="next"', "https://a.example/x"),
        ("</x?a=1>;rel=NEXT", "http://h/x?a=1"),
        ('<a>; rel="prev", <b>; rel=next', "http://h/d/b"),
        ('<a>; rel=prev; rel=next, <b>; title=",;\\"<x>"; rel="next"', "http://h/d/b"),
        ("<a>; rel=nextish", ""),
        ("<a; rel=next", ""),
        ("", ""),
    ],
)
def test_links_are_read_as_the_standard_has_them(world: World, header: str, target: str) -> None:
    request = httpx2.Request("GET", "http://h/d/c")
    assert next_link(httpx2.Response(200, headers={"Link": header}, request=request)) == target


def test_an_error_on_a_later_page_is_raised_there(world: World) -> None:
    with Faulty(boxes([1]), Reply(503), boxes([2]), boxes([])) as server:
        items = world.listed(world.transport(server.url).page(listing(Offset("skip", ("boxes",)))))
    assert [item["id"] for item in items] == [1, 2]
    assert world.clock.waits == [0.5]


def test_a_raw_answer_parses_into_a_page(world: World) -> None:
    paging, make, _ = STYLES["cursor"]
    with Faulty(Computed(make)) as server:
        raw = world.run(world.transport(server.url).raw().page(listing(paging)))
        page = raw.parse()
        assert (raw.status_code, raw.parse() is page) == (200, True)
        assert [item["id"] for item in world.listed(page)] == NUMBERS
