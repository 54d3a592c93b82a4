"""The operations of Ships, as data and as methods."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from typing_extensions import deprecated

from .._runtime import (
    AsyncResource,
    Content,
    Cursor,
    Form,
    Json,
    LinkHeader,
    Operation,
    Resource,
    Shape,
    Style,
    Xml,
    async_raw,
    async_streaming,
    omit,
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import AsyncPages, Omit, Page, RequestOptions
    from ..models import (
        CrateInput,
        Kind,
        ListShipsResponse,
        Manifest,
        NewShipInput,
        PageInput,
        Ship,
    )

_CRATE_XML: Shape = Shape("crate", fields={"inner": Shape(items=lambda: _CRATE_XML)})
_MANIFEST_XML: Shape = Shape(
    "manifest",
    namespace="https://harbour.example/ns",
    fields={
        "number": Shape(node="attribute"),
        "crates": Shape(wrapped=True, items=_CRATE_XML),
    },
)

_LIST: Operation[Page[Ship, ListShipsResponse]] = Operation(
    "listShips",
    "GET",
    "/ships",
    responses={"200": Content("json", "ListShipsResponse")},
    styles={
        "query:flags": Style("pipeDelimited"),
        "query:filter": Style("deepObject", explode=True),
        "query:expression": Style(media="application/json"),
    },
    security=(("token",),),
    paging=Cursor(
        "after", items=("ships",), next=("next",), has_more=("more",), limit="limit"
    ),
)
_CREATE: Operation[Ship | None] = Operation(
    "createShip",
    "POST",
    "/ships",
    body=Json(),
    responses={"201": Content("json", "Ship"), "202": Content("none")},
    security=(("token",),),
    idempotency="Idempotency-Key",
)
_GET: Operation[Ship] = Operation(
    "getShip",
    "GET",
    "/ships/{ship-id}",
    responses={"200": Content("json", "Ship")},
    security=(("token",),),
)
_EXISTS: Operation[None] = Operation(
    "ship_exists", "HEAD", "/ships/{ship-id}", responses={"200": Content("none")}
)
_DELETE: Operation[None] = Operation(
    "deleteShip",
    "DELETE",
    "/ships/{ship-id}",
    responses={"204": Content("none")},
    security=(("token",),),
)
_UPDATE: Operation[Ship | None] = Operation(
    "updateShip",
    "PATCH",
    "/ships/{ship-id}",
    body=Json(media_type="application/merge-patch+json", optional=True),
    responses={"200": Content("json", "Ship | None")},
    security=(("token",),),
)
_LIST_CREW: Operation[Page[str, list[str]]] = Operation(
    "listCrew",
    "GET",
    "/ships/{ship-id}/crew",
    responses={"200": Content("json", "list[str]")},
    security=(("token",),),
    paging=LinkHeader(),
)
_PUT_MANIFEST: Operation[Manifest] = Operation(
    "putManifest",
    "PUT",
    "/ships/{ship-id}/manifest",
    body=Xml(root="manifest", shape=_MANIFEST_XML, optional=True),
    responses={"200": Content("xml", "Manifest", shape=_MANIFEST_XML)},
    styles={"path:ship-id": Style("matrix")},
    security=(("token",),),
)
_SEARCH_SHIP: Operation[str] = Operation(
    "searchShip",
    "POST",
    "/ships/{ship-id}/search",
    body=Form(
        fields={
            "tags": Style("spaceDelimited", explode=False),
            "where": Style(media="application/json"),
        },
        optional=True,
    ),
    responses={"200": Content("text", "str")},
    security=(("token",),),
)


class Ships(Resource):
    """Ships, and what they carry.

    - a list
    - of two
    """

    @cached_property
    def with_raw_response(self) -> ShipsWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return ShipsWithRawResponse(Ships(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> ShipsWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return ShipsWithStreamingResponse(Ships(self._transport.streaming()))

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        flags: Sequence[str] | Omit = omit,
        filter: Mapping[str, str] | Omit = omit,
        expression: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Ship, ListShipsResponse]:
        """List ships.

        Args:
            limit: Default: `20`. Required range: `1 <= x <= 50`.

        Returns:
            One page of the ships.

        Raises:
            RateLimitError: Too much at once.
        """
        return self._transport.page(
            _LIST,
            query={
                "after": after,
                "limit": limit,
                "flags": flags,
                "filter": filter,
                "expression": expression,
            },
            options=options,
        )

    def create(
        self,
        *,
        body_name: str,
        name: str | Omit = omit,
        kind: Kind | Omit = omit,
        launched: datetime | str | Omit = omit,
        flag: str | None | Omit = omit,
        ports: Sequence[str] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Ship | None:
        """Register a ship.

        Text with a "quote", a \\backslash and three quotes \"\"\" in a row.

        Args:
            body_name: What it is called. Required string length: `1 - 40`.
            name: Namesake of a field of the body.
            kind: Available options: `tug`, `ferry`.
            flag: Deprecated.
            ports: Where it has been.
            idempotency_key: A key by which the server knows a call that is sent again.
                One is made for each call that gives none.

        Returns:
            Registered.

        Raises:
            BadRequestError: Something is wrong with it. Codes: `bad_name`, `bad_flag`.
            ConflictError: There is one of that name.
            InternalServerError: Too much at once.

        Reference: https://harbour.example/docs/register
        """
        return self._transport.call(
            _CREATE,
            query={"name": name},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "name": body_name,
                "kind": kind,
                "launched": launched,
                "flag": flag,
                "ports": ports,
            },
            options=options,
        )

    def get(self, ship_id: str, **options: Unpack[RequestOptions]) -> Ship:
        """Call `GET /ships/{ship-id}`.

        Raises:
            NotFoundError: There is none.
        """
        return self._transport.call(_GET, path={"ship-id": ship_id}, options=options)

    def exists(self, ship_id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `HEAD /ships/{ship-id}`."""
        return self._transport.call(_EXISTS, path={"ship-id": ship_id}, options=options)

    @deprecated("Deprecated: Sink a ship.")
    def delete(self, ship_id: str, **options: Unpack[RequestOptions]) -> None:
        """Sink a ship."""
        return self._transport.call(_DELETE, path={"ship-id": ship_id}, options=options)

    def update(
        self,
        ship_id: str,
        *,
        body: NewShipInput | Sequence[PageInput] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Ship | None:
        """Call `PATCH /ships/{ship-id}`.

        Returns:
            The ship, or nothing.
        """
        return self._transport.call(
            _UPDATE, path={"ship-id": ship_id}, body=body, options=options
        )

    def list_crew(
        self, ship_id: str, **options: Unpack[RequestOptions]
    ) -> Page[str, builtins.list[str]]:
        """Call `GET /ships/{ship-id}/crew`.

        Returns:
            Names.
        """
        return self._transport.page(
            _LIST_CREW, path={"ship-id": ship_id}, options=options
        )

    def put_manifest(
        self,
        ship_id: str,
        *,
        number: int | Omit = omit,
        crates: Sequence[CrateInput] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Manifest:
        """Call `PUT /ships/{ship-id}/manifest`.

        Returns:
            What was kept.
        """
        return self._transport.call(
            _PUT_MANIFEST,
            path={"ship-id": ship_id},
            body={"number": number, "crates": crates},
            options=options,
        )

    def search_ship(
        self,
        ship_id: str,
        *,
        from_: str | Omit = omit,
        timeout_: int | Omit = omit,
        self_: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        where: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Call `POST /ships/{ship-id}/search`.

        Args:
            timeout_: Seconds to search for.

        Returns:
            Text.
        """
        return self._transport.call(
            _SEARCH_SHIP,
            path={"ship-id": ship_id},
            body={
                "from": from_,
                "timeout": timeout_,
                "self": self_,
                "tags": tags,
                "where": where,
            },
            options=options,
        )


class AsyncShips(AsyncResource):
    """Ships, and what they carry.

    - a list
    - of two
    """

    @cached_property
    def with_raw_response(self) -> AsyncShipsWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncShipsWithRawResponse(AsyncShips(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncShipsWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncShipsWithStreamingResponse(AsyncShips(self._transport.streaming()))

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        flags: Sequence[str] | Omit = omit,
        filter: Mapping[str, str] | Omit = omit,
        expression: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Ship, ListShipsResponse]:
        """List ships.

        Args:
            limit: Default: `20`. Required range: `1 <= x <= 50`.

        Returns:
            One page of the ships.

        Raises:
            RateLimitError: Too much at once.
        """
        return self._transport.page(
            _LIST,
            query={
                "after": after,
                "limit": limit,
                "flags": flags,
                "filter": filter,
                "expression": expression,
            },
            options=options,
        )

    async def create(
        self,
        *,
        body_name: str,
        name: str | Omit = omit,
        kind: Kind | Omit = omit,
        launched: datetime | str | Omit = omit,
        flag: str | None | Omit = omit,
        ports: Sequence[str] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Ship | None:
        """Register a ship.

        Text with a "quote", a \\backslash and three quotes \"\"\" in a row.

        Args:
            body_name: What it is called. Required string length: `1 - 40`.
            name: Namesake of a field of the body.
            kind: Available options: `tug`, `ferry`.
            flag: Deprecated.
            ports: Where it has been.
            idempotency_key: A key by which the server knows a call that is sent again.
                One is made for each call that gives none.

        Returns:
            Registered.

        Raises:
            BadRequestError: Something is wrong with it. Codes: `bad_name`, `bad_flag`.
            ConflictError: There is one of that name.
            InternalServerError: Too much at once.

        Reference: https://harbour.example/docs/register
        """
        return await self._transport.call(
            _CREATE,
            query={"name": name},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "name": body_name,
                "kind": kind,
                "launched": launched,
                "flag": flag,
                "ports": ports,
            },
            options=options,
        )

    async def get(self, ship_id: str, **options: Unpack[RequestOptions]) -> Ship:
        """Call `GET /ships/{ship-id}`.

        Raises:
            NotFoundError: There is none.
        """
        return await self._transport.call(
            _GET, path={"ship-id": ship_id}, options=options
        )

    async def exists(self, ship_id: str, **options: Unpack[RequestOptions]) -> None:
        """Call `HEAD /ships/{ship-id}`."""
        return await self._transport.call(
            _EXISTS, path={"ship-id": ship_id}, options=options
        )

    @deprecated("Deprecated: Sink a ship.")
    async def delete(self, ship_id: str, **options: Unpack[RequestOptions]) -> None:
        """Sink a ship."""
        return await self._transport.call(
            _DELETE, path={"ship-id": ship_id}, options=options
        )

    async def update(
        self,
        ship_id: str,
        *,
        body: NewShipInput | Sequence[PageInput] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Ship | None:
        """Call `PATCH /ships/{ship-id}`.

        Returns:
            The ship, or nothing.
        """
        return await self._transport.call(
            _UPDATE, path={"ship-id": ship_id}, body=body, options=options
        )

    def list_crew(
        self, ship_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncPages[str, builtins.list[str]]:
        """Call `GET /ships/{ship-id}/crew`.

        Returns:
            Names.
        """
        return self._transport.page(
            _LIST_CREW, path={"ship-id": ship_id}, options=options
        )

    async def put_manifest(
        self,
        ship_id: str,
        *,
        number: int | Omit = omit,
        crates: Sequence[CrateInput] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Manifest:
        """Call `PUT /ships/{ship-id}/manifest`.

        Returns:
            What was kept.
        """
        return await self._transport.call(
            _PUT_MANIFEST,
            path={"ship-id": ship_id},
            body={"number": number, "crates": crates},
            options=options,
        )

    async def search_ship(
        self,
        ship_id: str,
        *,
        from_: str | Omit = omit,
        timeout_: int | Omit = omit,
        self_: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        where: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Call `POST /ships/{ship-id}/search`.

        Args:
            timeout_: Seconds to search for.

        Returns:
            Text.
        """
        return await self._transport.call(
            _SEARCH_SHIP,
            path={"ship-id": ship_id},
            body={
                "from": from_,
                "timeout": timeout_,
                "self": self_,
                "tags": tags,
                "where": where,
            },
            options=options,
        )


class ShipsWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Ships) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.exists = raw(resource.exists)
        self.delete = raw(  # pyright: ignore[reportDeprecated]
            resource.delete,  # pyright: ignore[reportDeprecated]
        )
        self.update = raw(resource.update)
        self.list_crew = raw(resource.list_crew)
        self.put_manifest = raw(resource.put_manifest)
        self.search_ship = raw(resource.search_ship)


class ShipsWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Ships) -> None:
        self.list = streaming(resource.list)
        self.create = streaming(resource.create)
        self.get = streaming(resource.get)
        self.exists = streaming(resource.exists)
        self.delete = streaming(  # pyright: ignore[reportDeprecated]
            resource.delete,  # pyright: ignore[reportDeprecated]
        )
        self.update = streaming(resource.update)
        self.list_crew = streaming(resource.list_crew)
        self.put_manifest = streaming(resource.put_manifest)
        self.search_ship = streaming(resource.search_ship)


class AsyncShipsWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncShips) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.exists = async_raw(resource.exists)
        self.delete = async_raw(  # pyright: ignore[reportDeprecated]
            resource.delete,  # pyright: ignore[reportDeprecated]
        )
        self.update = async_raw(resource.update)
        self.list_crew = async_raw(resource.list_crew)
        self.put_manifest = async_raw(resource.put_manifest)
        self.search_ship = async_raw(resource.search_ship)


class AsyncShipsWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncShips) -> None:
        self.list = async_streaming(resource.list)
        self.create = async_streaming(resource.create)
        self.get = async_streaming(resource.get)
        self.exists = async_streaming(resource.exists)
        self.delete = async_streaming(  # pyright: ignore[reportDeprecated]
            resource.delete,  # pyright: ignore[reportDeprecated]
        )
        self.update = async_streaming(resource.update)
        self.list_crew = async_streaming(resource.list_crew)
        self.put_manifest = async_streaming(resource.put_manifest)
        self.search_ship = async_streaming(resource.search_ship)
