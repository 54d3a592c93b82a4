"""Answers as they came, beside the value that an operation gives: read in whole, or streamed; sends nothing."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast

from ._http import http
from .answers import connection_error, shown, validation_error

if TYPE_CHECKING:
    from types import TracebackType

    from .call import Call

T = TypeVar("T")


class Answer(Generic[T]):
    """What is known once the headers are there."""

    def __init__(
        self, response: http.Response, call: Call, request_id_header: str
    ) -> None:
        self.http_response = response
        self.retries_taken = call.retries_taken
        self._request_id_header = request_id_header

    @property
    def status_code(self) -> int:
        """The status."""
        return self.http_response.status_code

    @property
    def headers(self) -> http.Headers:
        """The headers; names in any case."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from its header."""
        return self.http_response.headers.get(self._request_id_header)

    @property
    def url(self) -> http.URL:
        """The address that answered."""
        return self.http_response.request.url

    @property
    def method(self) -> str:
        """The method of the request."""
        return self.http_response.request.method

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {shown(self.http_response)}>"


class RawResponse(Answer[T]):
    """An answer with its body, read already; `parse()` gives the value that the operation gives."""

    def __init__(
        self,
        response: http.Response,
        call: Call,
        request_id_header: str,
        parse: Callable[[http.Response], T],
    ) -> None:
        super().__init__(response, call, request_id_header)
        self._parse = parse
        self._value: tuple[T] | None = None

    @property
    def content(self) -> bytes:
        """The body, decompressed."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text, in the charset of its Content-Type or else UTF-8."""
        return self.http_response.text

    def json(self) -> object:
        """Return the JSON of the body.

        Raises:
            APIResponseValidationError: it holds none.
        """
        return json_of(self.http_response)

    def parse(self) -> T:
        """Return the value that the operation gives; the same at each call.

        Raises:
            APIResponseValidationError: the body doesn't fit the contract.
        """
        if self._value is None:
            self._value = (self._parse(self.http_response),)
        return self._value[0]


class StreamingResponse(Answer[T]):
    """An answer whose body is read as it comes; to be closed, or used as a context."""

    def __init__(
        self,
        response: http.Response,
        call: Call,
        request_id_header: str,
        parse: Callable[[http.Response], T],
    ) -> None:
        super().__init__(response, call, request_id_header)
        self._parse = parse

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body, decompressed, in pieces of `chunk_size` bytes or as they come."""
        with translated():
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text, in pieces of `chunk_size` characters or as they come."""
        with translated():
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body without their ends."""
        with translated():
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """Return the whole body."""
        with translated():
            return self.http_response.read()

    def text(self) -> str:
        """Return the whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """Return the JSON of the whole body.

        Raises:
            APIResponseValidationError: it holds none.
        """
        self.read()
        return json_of(self.http_response)

    def parse(self) -> T:
        """Return the value that the operation gives, from the whole body.

        Raises:
            APIResponseValidationError: the body doesn't fit the contract.
        """
        return self._parse(self.http_response)

    def close(self) -> None:
        """Give the connection back, whatever of the body is still to come."""
        self.http_response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()


class ResponseContext(Generic[T]):
    """A call sent when its context is entered, closed when that is left."""

    def __init__(self, send: Callable[[], T]) -> None:
        self._send = send
        self._response: StreamingResponse[T] | None = None

    def __enter__(self) -> StreamingResponse[T]:
        self._response = cast("StreamingResponse[T]", self._send())
        return self._response

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.close()


@contextmanager
def translated() -> Generator[None]:
    """Turn the HTTP library's errors into those of this package."""
    try:
        yield
    except http.RequestError as error:
        raise connection_error(error) from error


def json_of(response: http.Response) -> object:
    """Return the JSON of a body that is there. Raises APIResponseValidationError: it holds none."""
    try:
        return cast("object", response.json())
    except ValueError as error:
        raise validation_error(error, response) from error
