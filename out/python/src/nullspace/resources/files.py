"""The operations of Files, as data and as methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime import (
    AsyncResource,
    Binary,
    Content,
    Json,
    Multipart,
    Operation,
    Part,
    Resource,
    async_raw,
    async_streaming,
    omit,
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import (
        AsyncBinaryResponse,
        BinaryResponse,
        FileInput,
        Omit,
        RequestOptions,
    )
    from ..models import (
        BatchWriteResponse,
        CompleteUploadResponse,
        CreateUploadSessionResponse,
        FileExistsResponse,
        FileInfo,
        ReadFileResponse,
        ReplaceResult,
        SearchMatch,
        SignedUploadUrlResponse,
        SignedUrlResponse,
        UploadArchiveFormat,
        UploadChecksumAlgorithm,
        UploadConflictPolicy,
        UploadKind,
        UploadSessionInfo,
        UploadSourceKind,
    )

_UPLOAD_MULTIPART: Operation[None] = Operation(
    "uploadFileMultipart",
    "POST",
    "/v1/sandboxes/{id}/file",
    body=Multipart(
        parts={"file": Part(content_types=("application/octet-stream",), file=True)},
        optional=True,
    ),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_DOWNLOAD: Operation[bytes] = Operation(
    "downloadFile",
    "GET",
    "/v1/sandboxes/{id}/file",
    responses={"200": Content("binary", "bytes")},
    security=(("apiKey",),),
)
_UPLOAD_RAW: Operation[None] = Operation(
    "uploadFileRaw",
    "PUT",
    "/v1/sandboxes/{id}/file",
    body=Binary(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_LIST_DIR: Operation[list[FileInfo]] = Operation(
    "listDir",
    "GET",
    "/v1/sandboxes/{id}/files",
    responses={"200": Content("json", "list[FileInfo]")},
    security=(("apiKey",),),
)
_BATCH_WRITE_FILES: Operation[BatchWriteResponse] = Operation(
    "batchWriteFiles",
    "POST",
    "/v1/sandboxes/{id}/files/batch-write",
    body=Multipart(
        parts={"manifest": Part(content_types=("application/json",), text=True)}
    ),
    responses={"200": Content("json", "BatchWriteResponse")},
    security=(("apiKey",),),
)
_DOWNLOAD_URL: Operation[SignedUrlResponse] = Operation(
    "downloadUrl",
    "POST",
    "/v1/sandboxes/{id}/files/download-url",
    body=Json(),
    responses={"200": Content("json", "SignedUrlResponse")},
    security=(("apiKey",),),
)
_EXISTS: Operation[FileExistsResponse] = Operation(
    "fileExists",
    "POST",
    "/v1/sandboxes/{id}/files/exists",
    body=Json(),
    responses={"200": Content("json", "FileExistsResponse")},
    security=(("apiKey",),),
)
_FIND_IN_FILES: Operation[list[SearchMatch]] = Operation(
    "findInFiles",
    "POST",
    "/v1/sandboxes/{id}/files/find",
    body=Json(),
    responses={"200": Content("json", "list[SearchMatch]")},
    security=(("apiKey",),),
)
_INFO: Operation[FileInfo] = Operation(
    "fileInfo",
    "POST",
    "/v1/sandboxes/{id}/files/info",
    body=Json(),
    responses={"200": Content("json", "FileInfo")},
    security=(("apiKey",),),
)
_MAKE_DIR: Operation[None] = Operation(
    "makeDir",
    "POST",
    "/v1/sandboxes/{id}/files/mkdir",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_SET_PERMISSIONS: Operation[None] = Operation(
    "setFilePermissions",
    "POST",
    "/v1/sandboxes/{id}/files/permissions",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_READ: Operation[ReadFileResponse] = Operation(
    "readFile",
    "POST",
    "/v1/sandboxes/{id}/files/read",
    body=Json(),
    responses={"200": Content("json", "ReadFileResponse")},
    security=(("apiKey",),),
)
_REMOVE: Operation[None] = Operation(
    "removeFile",
    "POST",
    "/v1/sandboxes/{id}/files/remove",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_RENAME: Operation[FileInfo] = Operation(
    "renameFile",
    "POST",
    "/v1/sandboxes/{id}/files/rename",
    body=Json(),
    responses={"200": Content("json", "FileInfo")},
    security=(("apiKey",),),
)
_REPLACE_IN_FILES: Operation[ReplaceResult] = Operation(
    "replaceInFiles",
    "POST",
    "/v1/sandboxes/{id}/files/replace",
    body=Json(),
    responses={"200": Content("json", "ReplaceResult")},
    security=(("apiKey",),),
)
_SEARCH: Operation[list[str]] = Operation(
    "searchFiles",
    "POST",
    "/v1/sandboxes/{id}/files/search",
    body=Json(),
    responses={"200": Content("json", "list[str]")},
    security=(("apiKey",),),
)
_UPLOAD_URL: Operation[SignedUploadUrlResponse] = Operation(
    "uploadUrl",
    "POST",
    "/v1/sandboxes/{id}/files/upload-url",
    body=Json(),
    responses={"200": Content("json", "SignedUploadUrlResponse")},
    security=(("apiKey",),),
)
_WRITE: Operation[FileInfo] = Operation(
    "writeFile",
    "POST",
    "/v1/sandboxes/{id}/files/write",
    body=Json(),
    responses={"200": Content("json", "FileInfo")},
    security=(("apiKey",),),
)
_CREATE_UPLOAD_SESSION: Operation[CreateUploadSessionResponse] = Operation(
    "createUploadSession",
    "POST",
    "/v1/sandboxes/{id}/uploads",
    body=Json(),
    responses={"200": Content("json", "CreateUploadSessionResponse")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_GET_UPLOAD_SESSION: Operation[UploadSessionInfo] = Operation(
    "getUploadSession",
    "GET",
    "/v1/sandboxes/{id}/uploads/{upload_id}",
    responses={"200": Content("json", "UploadSessionInfo")},
    security=(("apiKey",),),
)
_ABORT_UPLOAD_SESSION: Operation[None] = Operation(
    "abortUploadSession",
    "DELETE",
    "/v1/sandboxes/{id}/uploads/{upload_id}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_COMPLETE_UPLOAD_SESSION: Operation[CompleteUploadResponse] = Operation(
    "completeUploadSession",
    "POST",
    "/v1/sandboxes/{id}/uploads/{upload_id}/complete",
    body=Json(optional=True),
    responses={"200": Content("json", "CompleteUploadResponse")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_UPLOAD_SESSION_PART: Operation[UploadSessionInfo] = Operation(
    "uploadSessionPart",
    "PUT",
    "/v1/sandboxes/{id}/uploads/{upload_id}/parts/{part_number}",
    body=Binary(),
    responses={"200": Content("json", "UploadSessionInfo")},
    security=(("apiKey",),),
)


class Files(Resource):
    """Read, write, search and move files in a running sandbox. Small files travel in JSON
    or as raw bytes; large files and whole directories go through upload sessions, which
    can be resumed.
    """

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return FilesWithRawResponse(Files(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return FilesWithStreamingResponse(Files(self._transport.streaming()))

    def upload_multipart(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        file: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload a file from a form.

        Writes one file from an HTML form or any client that builds multipart bodies;
        the part must be called `file`. The raw bytes may be sent instead, as with the
        PUT form of this operation. Missing parent directories are made and an existing
        file is overwritten. Use an upload session for large files and shaky
        connections.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path of the file in the guest, percent-encoded. A relative path starts
                at the default directory of the sandbox.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out.
            file: The bytes of the file. A file name sent with the part is ignored; the
                query tells where to write. Content: `application/octet-stream`.
                Example: `id,score\\n1,0.93\\n2,0.87\\n`.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
        """
        return self._transport.call(
            _UPLOAD_MULTIPART,
            path={"id": id},
            query={"path": path, "user": user},
            body={"file": file},
            options=options,
        )

    def download(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Download a file.

        Sends the bytes of one file as they are, which suits binary and large files.
        Directories cannot be downloaded; pack them with a command first. To let a
        browser fetch a file without your key, ask for a download address instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path of the file in the guest, percent-encoded. A relative path starts
                at the default directory of the sandbox.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out.

        Returns:
            The bytes of the file.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.download(
            _DOWNLOAD,
            path={"id": id},
            query={"path": path, "user": user},
            options=options,
        )

    def upload_raw(
        self,
        id: str,
        *,
        path: str,
        body: FileInput,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload a file as raw bytes.

        Writes the request body to one file. It is the shortest way for a script to put
        a file into a sandbox. Missing parent directories are made and an existing file
        is overwritten. Use an upload session for files that are too large to send in
        one go.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path of the file in the guest, percent-encoded. A relative path starts
                at the default directory of the sandbox.
            body: The bytes of the file. Content: `application/octet-stream`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
        """
        return self._transport.call(
            _UPLOAD_RAW,
            path={"id": id},
            query={"path": path, "user": user},
            body=body,
            options=options,
        )

    def list_dir(
        self,
        id: str,
        *,
        path: str | Omit = omit,
        depth: int | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[FileInfo]:
        """List a directory.

        Returns the entries of a directory, with sizes, rights and times. Raise `depth`
        to see subdirectories in the same answer, but keep it small for large trees.
        Hidden entries are included.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Directory to list, percent-encoded. The root of the guest is listed
                when it is left out. Default: `/`.
            depth: How many levels to go down. 1 lists the directory itself, 2 adds its
                subdirectories, and so on; only the directory itself is listed when it
                is left out. Required range: `x >= 1`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out.

        Returns:
            The entries of the directory; an empty array if there are none.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _LIST_DIR,
            path={"id": id},
            query={"path": path, "depth": depth, "user": user},
            options=options,
        )

    def batch_write_files(
        self, id: str, *, manifest: str, **options: Unpack[RequestOptions]
    ) -> BatchWriteResponse:
        """Write several files at once.

        Writes many small files with one call. The part `manifest` lists the paths and
        names the form part that holds each file's bytes. Files are written one by one,
        so the answer can report failures next to successes and is still a 200; look at
        every entry. The call itself fails only when the manifest cannot be used or the
        sandbox cannot be reached.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            manifest: JSON text that lists the files. Each entry has the `path` to write
                and, in `field`, the name of the form part with its bytes; `user` is the
                guest account to write as. Content: `application/json`. Example:
                `{"files":[{"path":"/workspace/report.md","field":"file0"}]}`.

        Returns:
            Every file was tried; the results are in the order of the manifest.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
        """
        return self._transport.call(
            _BATCH_WRITE_FILES,
            path={"id": id},
            body={"manifest": manifest},
            options=options,
        )

    def download_url(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SignedUrlResponse:
        """Create a download URL.

        Makes an address that lets its holder download one file without an API key. Use
        it to hand a file to a browser or to another service. Anyone who knows the
        address can read the file until it expires, so treat it as a secret.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            The address.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _DOWNLOAD_URL,
            path={"id": id},
            body={"path": path, "user": user},
            options=options,
        )

    def exists(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileExistsResponse:
        """Check whether a path exists.

        Tells whether there is anything at a path: a file, a directory or a link. A path
        that does not exist is a normal answer here, not an error. Ask for the metadata
        if you need to know more than that.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            Whether the path exists.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _EXISTS, path={"id": id}, body={"path": path, "user": user}, options=options
        )

    def find_in_files(
        self,
        id: str,
        *,
        path: str,
        pattern: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[SearchMatch]:
        """Search file contents.

        Looks for a regular expression in the lines of all files below a path, much like
        `grep -rn`. Use it to find your way in a code base without reading every file.
        Binary files are passed over. A search that finds nothing answers with an empty
        array; a pattern that cannot be parsed is refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Directory to search with everything below it, or a single file.
                Example: `/workspace`.
            pattern: Regular expression to look for in each line. Text without special
                characters is found as it stands. Example: `TODO`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            Lines that match, file by file.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _FIND_IN_FILES,
            path={"id": id},
            body={"path": path, "pattern": pattern, "user": user},
            options=options,
        )

    def info(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileInfo:
        """Get file metadata.

        Returns size, rights, owner and time of change of one entry. Use it to see
        whether a file has changed since you last read it. A symbolic link is described
        itself, with its target in `symlink_target`.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            Metadata of the entry.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _INFO, path={"id": id}, body={"path": path, "user": user}, options=options
        )

    def make_dir(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a directory.

        Makes a directory and all missing directories above it. A directory that exists
        already is left alone and counts as success. The call fails when a file is in
        the way.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _MAKE_DIR,
            path={"id": id},
            body={"path": path, "user": user},
            options=options,
        )

    def set_permissions(
        self,
        id: str,
        *,
        path: str,
        permissions: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set file permissions.

        Changes the access rights of one file or directory, as `chmod` does with octal
        digits. Use it to make an uploaded script executable. To change a whole tree,
        run a command.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: File or directory to change. Entries inside a directory keep their
                rights. Example: `/workspace/run.sh`.
            permissions: Access rights in octal digits. Example: `0755`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _SET_PERMISSIONS,
            path={"id": id},
            body={"path": path, "permissions": permissions, "user": user},
            options=options,
        )

    def read(
        self,
        id: str,
        *,
        path: str,
        encoding: Literal["utf8", "base64"] | str | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ReadFileResponse:
        """Read a file.

        Returns the contents of one file inside a JSON answer. It is handy for text; ask
        for Base64 when a file is not UTF-8, since the text form is then refused with
        `file_error`. Download large files instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: File to read. Example: `/workspace/report.md`.
            encoding: Form of `content` in the answer. Choose `base64` for anything that
                is not UTF-8 text. Default: `utf8`. Available options: `utf8`, `base64`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            The contents.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _READ,
            path={"id": id},
            body={"path": path, "encoding": encoding, "user": user},
            options=options,
        )

    def remove(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove a file or directory.

        Deletes a file, a link, or a directory with everything in it. There is no way
        back, other than a snapshot taken before. Nothing at the path is answered with
        404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _REMOVE, path={"id": id}, body={"path": path, "user": user}, options=options
        )

    def rename(
        self,
        id: str,
        *,
        old_path: str,
        new_path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileInfo:
        """Rename or move a file.

        Gives a file or directory another path, which may lie in another directory. A
        file that exists at the new path is overwritten. The answer describes the entry
        at its new place.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            old_path: Path of the entry now. Example: `/workspace/report.md`.
            new_path: Path it should have. The directory it lies in must exist. Example:
                `/workspace/reports/2026-03-02.md`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            The entry at its new path.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _RENAME,
            path={"id": id},
            body={"old_path": old_path, "new_path": new_path, "user": user},
            options=options,
        )

    def replace_in_files(
        self,
        id: str,
        *,
        files: Sequence[str],
        pattern: str,
        replacement: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ReplaceResult:
        """Replace text in files.

        Replaces every match of a pattern in the files you name, much like `sed`. Use it
        for small edits across a code base. Files in which nothing matches and files
        that hold no text are counted as skipped; a pattern that cannot be parsed is
        refused before anything is changed.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            files: Files to change, named one by one. Patterns and directories are not
                expanded; search first to make the list. Example:
                `["/workspace/app.py","/workspace/config.py"]`.
            pattern: Regular expression for the text to replace. Example:
                `http://localhost:3000`.
            replacement: Text to put in its place. An empty string deletes what was
                found. Example: `https://api.example.com`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            What was replaced.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _REPLACE_IN_FILES,
            path={"id": id},
            body={
                "files": files,
                "pattern": pattern,
                "replacement": replacement,
                "user": user,
            },
            options=options,
        )

    def search(
        self,
        id: str,
        *,
        path: str,
        pattern: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[str]:
        """Search files by name.

        Returns the paths below a directory whose name matches a glob, much like `find`.
        Use it to collect files for reading or replacing. A search that finds nothing
        answers with an empty array.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Directory to search with everything below it. Example: `/workspace`.
            pattern: Glob for the name, in which `*` stands for any run of characters
                and `?` for one. Example: `*.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            Absolute paths that match.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _SEARCH,
            path={"id": id},
            body={"path": path, "pattern": pattern, "user": user},
            options=options,
        )

    def upload_url(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SignedUploadUrlResponse:
        """Create an upload URL.

        Makes an address to which its holder can upload one file without an API key. Use
        it to let a browser or another service deliver a file into a sandbox. The
        address works for the given path only, and for a limited time.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            The address and its token.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return self._transport.call(
            _UPLOAD_URL,
            path={"id": id},
            body={"path": path, "user": user},
            options=options,
        )

    def write(
        self,
        id: str,
        *,
        path: str,
        content: str,
        encoding: Literal["utf8", "base64"] | str | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileInfo:
        """Write a file.

        Writes one file from a JSON body, as text or as Base64. Missing parent
        directories are made and an existing file is overwritten. For bytes that need no
        JSON around them, upload the file raw; for many files, use the batch form.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: File to write. Missing parent directories are made, and an existing
                file is overwritten. Example: `/workspace/report.md`.
            content: The whole contents, in the form named by `encoding`. Example:
                `# Findings\\n\\nThe model reaches 0.93.\\n`.
            encoding: Form of `content`. Default: `utf8`. Available options: `utf8`,
                `base64`.
            user: Guest account that writes the file and owns it if it is new. The
                account that commands run as is used when it is left out. Example:
                `root`.

        Returns:
            The file as it is now.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
        """
        return self._transport.call(
            _WRITE,
            path={"id": id},
            body={"path": path, "content": content, "encoding": encoding, "user": user},
            options=options,
        )

    def create_upload_session(
        self,
        id: str,
        *,
        kind: UploadKind,
        source_kind: UploadSourceKind,
        target_path: str,
        content_length: int,
        conflict: UploadConflictPolicy,
        checksum_algorithm: UploadChecksumAlgorithm,
        user: str | Omit = omit,
        archive_format: UploadArchiveFormat | Omit = omit,
        whole_checksum_sha256: str | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateUploadSessionResponse:
        """Create an upload session.

        Prepares an upload that is sent in parts and survives lost connections, for one
        large file or for a directory packed as tar. The answer says how large the parts
        must be; send them, then complete the session. Nothing appears at the target
        path before that. The call is refused when the upload is too large (413) or when
        there is no room to collect its parts (507).

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            kind: What the bytes stand for once they are joined. Available options:
                `file`, `directory_tar`.
            source_kind: Where your client reads the bytes from. It tells the server
                whether a part can be sent a second time. Available options:
                `restartable_file`, `spooled_stream`, `directory_archive`.
            target_path: Absolute path in the guest: the file to write, or the directory
                to unpack into. Missing parent directories are made. Example:
                `/workspace/data/train.parquet`.
            content_length: Size of the whole upload in bytes. All parts together must
                have exactly this size. Required range: `x >= 0`. Example: `50331648`.
            conflict: What to do if something exists at the target path already.
                Available options: `merge`, `replace`, `error`.
            checksum_algorithm: Algorithm for the checksums of the parts and of the
                whole. Available options: `sha256`.
            user: Guest account that will own the result. The account that commands run
                as is used when it is left out. Example: `root`.
            archive_format: Format of the archive. Only for the kind `directory_tar`.
                Available options: `tar`.
            whole_checksum_sha256: SHA-256 of the whole upload, as 64 lowercase
                hexadecimal digits. Checked before anything is put in place. Example:
                `f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1`.
            metadata: Labels of your own for the session. They are not written to the
                file. Example: `{"source":"nightly-export"}`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The session is open.

        Raises:
            BadRequestError: A value is missing or out of range, or what was sent does
                not match what was announced: size, part number, checksum or archive
                contents. `error_detail` names the cause of a `file_upload_error`.
                Codes: `invalid_request`, `file_upload_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The state of the upload, of its target or of the sandbox
                stands in the way. `error_detail` names the cause of a
                `file_upload_error`. Codes: `file_upload_error`, `sandbox_not_ready`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
            InternalServerError: There is not enough room for the parts of this upload.
                Complete or abort other uploads of the sandbox, then try again. Code:
                `file_upload_error`.
        """
        return self._transport.call(
            _CREATE_UPLOAD_SESSION,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "kind": kind,
                "source_kind": source_kind,
                "target_path": target_path,
                "content_length": content_length,
                "conflict": conflict,
                "checksum_algorithm": checksum_algorithm,
                "user": user,
                "archive_format": archive_format,
                "whole_checksum_sha256": whole_checksum_sha256,
                "metadata": metadata,
            },
            options=options,
        )

    def get_upload_session(
        self, id: str, upload_id: str, **options: Unpack[RequestOptions]
    ) -> UploadSessionInfo:
        """Get an upload session.

        Returns the state of one upload. After an interruption, ask here which part
        comes next and go on from there. Finished sessions can be looked up until they
        expire.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.

        Returns:
            The session.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                upload session with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.call(
            _GET_UPLOAD_SESSION,
            path={"id": id, "upload_id": upload_id},
            options=options,
        )

    def abort_upload_session(
        self, id: str, upload_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Abort an upload session.

        Gives up an upload and throws away the parts received so far. Call it when you
        will not finish, so that the room is free for other uploads. The target path is
        not touched. A session that is complete already cannot be aborted.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                upload session with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The state of the upload, of its target or of the sandbox
                stands in the way. `error_detail` names the cause of a
                `file_upload_error`. Codes: `file_upload_error`, `sandbox_not_ready`.
        """
        return self._transport.call(
            _ABORT_UPLOAD_SESSION,
            path={"id": id, "upload_id": upload_id},
            options=options,
        )

    def complete_upload_session(
        self,
        id: str,
        upload_id: str,
        *,
        whole_checksum_sha256: str | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CompleteUploadResponse:
        """Complete an upload session.

        Joins the parts, checks the whole and puts the result in place at the target
        path. Send an idempotency key, so that you can repeat the call if its answer is
        lost. It fails while parts are missing, when the target exists and may not be
        changed (409), and when a checksum does not match or an archive reaches outside
        its directory (400).

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.
            whole_checksum_sha256: SHA-256 of all parts joined, as 64 lowercase
                hexadecimal digits. It must agree with the value given at creation if
                there was one. Example:
                `f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The upload is in place.

        Raises:
            BadRequestError: A value is missing or out of range, or what was sent does
                not match what was announced: size, part number, checksum or archive
                contents. `error_detail` names the cause of a `file_upload_error`.
                Codes: `invalid_request`, `file_upload_error`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                upload session with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The state of the upload, of its target or of the sandbox
                stands in the way. `error_detail` names the cause of a
                `file_upload_error`. Codes: `file_upload_error`, `sandbox_not_ready`.
            GoneError: The upload session was aborted or has run out of time. Start a
                new one. Code: `file_upload_error`.
        """
        return self._transport.call(
            _COMPLETE_UPLOAD_SESSION,
            path={"id": id, "upload_id": upload_id},
            headers={"Idempotency-Key": idempotency_key},
            body={"whole_checksum_sha256": whole_checksum_sha256},
            options=options,
        )

    def upload_session_part(
        self,
        id: str,
        upload_id: str,
        part_number: int,
        *,
        body: FileInput,
        x_nullspace_part_sha256: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UploadSessionInfo:
        """Upload a part of an upload.

        Sends the bytes of one part. Parts may arrive in any order and several at a
        time, up to `max_concurrency`; sending a part again replaces it. Every part has
        the size `part_size`, except the last, which may be shorter. Add the checksum
        header, so that damage on the way is noticed at once.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.
            part_number: Number of the part, counted from 0. Part n holds the bytes from
                n times `part_size` on. Required range: `x >= 0`.
            body: The bytes of the part. Content: `application/octet-stream`.
            x_nullspace_part_sha256: SHA-256 of the part, as 64 lowercase hexadecimal
                digits. With it, a part that was damaged on the way is refused instead
                of stored.

        Returns:
            The part is stored; the session shows what has arrived.

        Raises:
            BadRequestError: A value is missing or out of range, or what was sent does
                not match what was announced: size, part number, checksum or archive
                contents. `error_detail` names the cause of a `file_upload_error`.
                Codes: `invalid_request`, `file_upload_error`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                upload session with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The state of the upload, of its target or of the sandbox
                stands in the way. `error_detail` names the cause of a
                `file_upload_error`. Codes: `file_upload_error`, `sandbox_not_ready`.
            GoneError: The upload session was aborted or has run out of time. Start a
                new one. Code: `file_upload_error`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
        """
        return self._transport.call(
            _UPLOAD_SESSION_PART,
            path={"id": id, "upload_id": upload_id, "part_number": part_number},
            headers={"x-nullspace-part-sha256": x_nullspace_part_sha256},
            body=body,
            options=options,
        )


class AsyncFiles(AsyncResource):
    """Read, write, search and move files in a running sandbox. Small files travel in JSON
    or as raw bytes; large files and whole directories go through upload sessions, which
    can be resumed.
    """

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncFilesWithRawResponse(AsyncFiles(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncFilesWithStreamingResponse(AsyncFiles(self._transport.streaming()))

    async def upload_multipart(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        file: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload a file from a form.

        Writes one file from an HTML form or any client that builds multipart bodies;
        the part must be called `file`. The raw bytes may be sent instead, as with the
        PUT form of this operation. Missing parent directories are made and an existing
        file is overwritten. Use an upload session for large files and shaky
        connections.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path of the file in the guest, percent-encoded. A relative path starts
                at the default directory of the sandbox.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out.
            file: The bytes of the file. A file name sent with the part is ignored; the
                query tells where to write. Content: `application/octet-stream`.
                Example: `id,score\\n1,0.93\\n2,0.87\\n`.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
        """
        return await self._transport.call(
            _UPLOAD_MULTIPART,
            path={"id": id},
            query={"path": path, "user": user},
            body={"file": file},
            options=options,
        )

    async def download(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """Download a file.

        Sends the bytes of one file as they are, which suits binary and large files.
        Directories cannot be downloaded; pack them with a command first. To let a
        browser fetch a file without your key, ask for a download address instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path of the file in the guest, percent-encoded. A relative path starts
                at the default directory of the sandbox.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out.

        Returns:
            The bytes of the file.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.download(
            _DOWNLOAD,
            path={"id": id},
            query={"path": path, "user": user},
            options=options,
        )

    async def upload_raw(
        self,
        id: str,
        *,
        path: str,
        body: FileInput,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload a file as raw bytes.

        Writes the request body to one file. It is the shortest way for a script to put
        a file into a sandbox. Missing parent directories are made and an existing file
        is overwritten. Use an upload session for files that are too large to send in
        one go.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path of the file in the guest, percent-encoded. A relative path starts
                at the default directory of the sandbox.
            body: The bytes of the file. Content: `application/octet-stream`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
        """
        return await self._transport.call(
            _UPLOAD_RAW,
            path={"id": id},
            query={"path": path, "user": user},
            body=body,
            options=options,
        )

    async def list_dir(
        self,
        id: str,
        *,
        path: str | Omit = omit,
        depth: int | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[FileInfo]:
        """List a directory.

        Returns the entries of a directory, with sizes, rights and times. Raise `depth`
        to see subdirectories in the same answer, but keep it small for large trees.
        Hidden entries are included.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Directory to list, percent-encoded. The root of the guest is listed
                when it is left out. Default: `/`.
            depth: How many levels to go down. 1 lists the directory itself, 2 adds its
                subdirectories, and so on; only the directory itself is listed when it
                is left out. Required range: `x >= 1`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out.

        Returns:
            The entries of the directory; an empty array if there are none.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _LIST_DIR,
            path={"id": id},
            query={"path": path, "depth": depth, "user": user},
            options=options,
        )

    async def batch_write_files(
        self, id: str, *, manifest: str, **options: Unpack[RequestOptions]
    ) -> BatchWriteResponse:
        """Write several files at once.

        Writes many small files with one call. The part `manifest` lists the paths and
        names the form part that holds each file's bytes. Files are written one by one,
        so the answer can report failures next to successes and is still a 200; look at
        every entry. The call itself fails only when the manifest cannot be used or the
        sandbox cannot be reached.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            manifest: JSON text that lists the files. Each entry has the `path` to write
                and, in `field`, the name of the form part with its bytes; `user` is the
                guest account to write as. Content: `application/json`. Example:
                `{"files":[{"path":"/workspace/report.md","field":"file0"}]}`.

        Returns:
            Every file was tried; the results are in the order of the manifest.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
        """
        return await self._transport.call(
            _BATCH_WRITE_FILES,
            path={"id": id},
            body={"manifest": manifest},
            options=options,
        )

    async def download_url(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SignedUrlResponse:
        """Create a download URL.

        Makes an address that lets its holder download one file without an API key. Use
        it to hand a file to a browser or to another service. Anyone who knows the
        address can read the file until it expires, so treat it as a secret.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            The address.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _DOWNLOAD_URL,
            path={"id": id},
            body={"path": path, "user": user},
            options=options,
        )

    async def exists(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileExistsResponse:
        """Check whether a path exists.

        Tells whether there is anything at a path: a file, a directory or a link. A path
        that does not exist is a normal answer here, not an error. Ask for the metadata
        if you need to know more than that.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            Whether the path exists.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _EXISTS, path={"id": id}, body={"path": path, "user": user}, options=options
        )

    async def find_in_files(
        self,
        id: str,
        *,
        path: str,
        pattern: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[SearchMatch]:
        """Search file contents.

        Looks for a regular expression in the lines of all files below a path, much like
        `grep -rn`. Use it to find your way in a code base without reading every file.
        Binary files are passed over. A search that finds nothing answers with an empty
        array; a pattern that cannot be parsed is refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Directory to search with everything below it, or a single file.
                Example: `/workspace`.
            pattern: Regular expression to look for in each line. Text without special
                characters is found as it stands. Example: `TODO`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            Lines that match, file by file.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _FIND_IN_FILES,
            path={"id": id},
            body={"path": path, "pattern": pattern, "user": user},
            options=options,
        )

    async def info(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileInfo:
        """Get file metadata.

        Returns size, rights, owner and time of change of one entry. Use it to see
        whether a file has changed since you last read it. A symbolic link is described
        itself, with its target in `symlink_target`.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            Metadata of the entry.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _INFO, path={"id": id}, body={"path": path, "user": user}, options=options
        )

    async def make_dir(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create a directory.

        Makes a directory and all missing directories above it. A directory that exists
        already is left alone and counts as success. The call fails when a file is in
        the way.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _MAKE_DIR,
            path={"id": id},
            body={"path": path, "user": user},
            options=options,
        )

    async def set_permissions(
        self,
        id: str,
        *,
        path: str,
        permissions: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set file permissions.

        Changes the access rights of one file or directory, as `chmod` does with octal
        digits. Use it to make an uploaded script executable. To change a whole tree,
        run a command.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: File or directory to change. Entries inside a directory keep their
                rights. Example: `/workspace/run.sh`.
            permissions: Access rights in octal digits. Example: `0755`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _SET_PERMISSIONS,
            path={"id": id},
            body={"path": path, "permissions": permissions, "user": user},
            options=options,
        )

    async def read(
        self,
        id: str,
        *,
        path: str,
        encoding: Literal["utf8", "base64"] | str | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ReadFileResponse:
        """Read a file.

        Returns the contents of one file inside a JSON answer. It is handy for text; ask
        for Base64 when a file is not UTF-8, since the text form is then refused with
        `file_error`. Download large files instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: File to read. Example: `/workspace/report.md`.
            encoding: Form of `content` in the answer. Choose `base64` for anything that
                is not UTF-8 text. Default: `utf8`. Available options: `utf8`, `base64`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            The contents.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _READ,
            path={"id": id},
            body={"path": path, "encoding": encoding, "user": user},
            options=options,
        )

    async def remove(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove a file or directory.

        Deletes a file, a link, or a directory with everything in it. There is no way
        back, other than a snapshot taken before. Nothing at the path is answered with
        404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _REMOVE, path={"id": id}, body={"path": path, "user": user}, options=options
        )

    async def rename(
        self,
        id: str,
        *,
        old_path: str,
        new_path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileInfo:
        """Rename or move a file.

        Gives a file or directory another path, which may lie in another directory. A
        file that exists at the new path is overwritten. The answer describes the entry
        at its new place.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            old_path: Path of the entry now. Example: `/workspace/report.md`.
            new_path: Path it should have. The directory it lies in must exist. Example:
                `/workspace/reports/2026-03-02.md`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            The entry at its new path.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _RENAME,
            path={"id": id},
            body={"old_path": old_path, "new_path": new_path, "user": user},
            options=options,
        )

    async def replace_in_files(
        self,
        id: str,
        *,
        files: Sequence[str],
        pattern: str,
        replacement: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ReplaceResult:
        """Replace text in files.

        Replaces every match of a pattern in the files you name, much like `sed`. Use it
        for small edits across a code base. Files in which nothing matches and files
        that hold no text are counted as skipped; a pattern that cannot be parsed is
        refused before anything is changed.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            files: Files to change, named one by one. Patterns and directories are not
                expanded; search first to make the list. Example:
                `["/workspace/app.py","/workspace/config.py"]`.
            pattern: Regular expression for the text to replace. Example:
                `http://localhost:3000`.
            replacement: Text to put in its place. An empty string deletes what was
                found. Example: `https://api.example.com`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            What was replaced.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _REPLACE_IN_FILES,
            path={"id": id},
            body={
                "files": files,
                "pattern": pattern,
                "replacement": replacement,
                "user": user,
            },
            options=options,
        )

    async def search(
        self,
        id: str,
        *,
        path: str,
        pattern: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[str]:
        """Search files by name.

        Returns the paths below a directory whose name matches a glob, much like `find`.
        Use it to collect files for reading or replacing. A search that finds nothing
        answers with an empty array.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Directory to search with everything below it. Example: `/workspace`.
            pattern: Glob for the name, in which `*` stands for any run of characters
                and `?` for one. Example: `*.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            Absolute paths that match.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: The sandbox does not exist or is not yours, or there is
                nothing at the path inside it. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _SEARCH,
            path={"id": id},
            body={"path": path, "pattern": pattern, "user": user},
            options=options,
        )

    async def upload_url(
        self,
        id: str,
        *,
        path: str,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SignedUploadUrlResponse:
        """Create an upload URL.

        Makes an address to which its holder can upload one file without an API key. Use
        it to let a browser or another service deliver a file into a sandbox. The
        address works for the given path only, and for a limited time.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: Path in the guest. A relative path starts at the default directory of
                the sandbox. Example: `/workspace/data/scores.csv`.
            user: Guest account whose rights apply. The account that commands run as is
                used when it is left out. Example: `root`.

        Returns:
            The address and its token.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
        """
        return await self._transport.call(
            _UPLOAD_URL,
            path={"id": id},
            body={"path": path, "user": user},
            options=options,
        )

    async def write(
        self,
        id: str,
        *,
        path: str,
        content: str,
        encoding: Literal["utf8", "base64"] | str | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileInfo:
        """Write a file.

        Writes one file from a JSON body, as text or as Base64. Missing parent
        directories are made and an existing file is overwritten. For bytes that need no
        JSON around them, upload the file raw; for many files, use the batch form.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            path: File to write. Missing parent directories are made, and an existing
                file is overwritten. Example: `/workspace/report.md`.
            content: The whole contents, in the form named by `encoding`. Example:
                `# Findings\\n\\nThe model reaches 0.93.\\n`.
            encoding: Form of `content`. Default: `utf8`. Available options: `utf8`,
                `base64`.
            user: Guest account that writes the file and owns it if it is new. The
                account that commands run as is used when it is left out. Example:
                `root`.

        Returns:
            The file as it is now.

        Raises:
            BadRequestError: The request breaks a rule of this contract
                (`invalid_request`), or the guest refused the file operation
                (`file_error`), for instance because rights are missing or a directory
                stands where a file is expected. Codes: `invalid_request`, `file_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, so its files cannot be reached.
                Resume it, or wait until it has booted. Code: `sandbox_not_ready`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
        """
        return await self._transport.call(
            _WRITE,
            path={"id": id},
            body={"path": path, "content": content, "encoding": encoding, "user": user},
            options=options,
        )

    async def create_upload_session(
        self,
        id: str,
        *,
        kind: UploadKind,
        source_kind: UploadSourceKind,
        target_path: str,
        content_length: int,
        conflict: UploadConflictPolicy,
        checksum_algorithm: UploadChecksumAlgorithm,
        user: str | Omit = omit,
        archive_format: UploadArchiveFormat | Omit = omit,
        whole_checksum_sha256: str | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateUploadSessionResponse:
        """Create an upload session.

        Prepares an upload that is sent in parts and survives lost connections, for one
        large file or for a directory packed as tar. The answer says how large the parts
        must be; send them, then complete the session. Nothing appears at the target
        path before that. The call is refused when the upload is too large (413) or when
        there is no room to collect its parts (507).

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            kind: What the bytes stand for once they are joined. Available options:
                `file`, `directory_tar`.
            source_kind: Where your client reads the bytes from. It tells the server
                whether a part can be sent a second time. Available options:
                `restartable_file`, `spooled_stream`, `directory_archive`.
            target_path: Absolute path in the guest: the file to write, or the directory
                to unpack into. Missing parent directories are made. Example:
                `/workspace/data/train.parquet`.
            content_length: Size of the whole upload in bytes. All parts together must
                have exactly this size. Required range: `x >= 0`. Example: `50331648`.
            conflict: What to do if something exists at the target path already.
                Available options: `merge`, `replace`, `error`.
            checksum_algorithm: Algorithm for the checksums of the parts and of the
                whole. Available options: `sha256`.
            user: Guest account that will own the result. The account that commands run
                as is used when it is left out. Example: `root`.
            archive_format: Format of the archive. Only for the kind `directory_tar`.
                Available options: `tar`.
            whole_checksum_sha256: SHA-256 of the whole upload, as 64 lowercase
                hexadecimal digits. Checked before anything is put in place. Example:
                `f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1`.
            metadata: Labels of your own for the session. They are not written to the
                file. Example: `{"source":"nightly-export"}`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The session is open.

        Raises:
            BadRequestError: A value is missing or out of range, or what was sent does
                not match what was announced: size, part number, checksum or archive
                contents. `error_detail` names the cause of a `file_upload_error`.
                Codes: `invalid_request`, `file_upload_error`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The state of the upload, of its target or of the sandbox
                stands in the way. `error_detail` names the cause of a
                `file_upload_error`. Codes: `file_upload_error`, `sandbox_not_ready`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
            InternalServerError: There is not enough room for the parts of this upload.
                Complete or abort other uploads of the sandbox, then try again. Code:
                `file_upload_error`.
        """
        return await self._transport.call(
            _CREATE_UPLOAD_SESSION,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "kind": kind,
                "source_kind": source_kind,
                "target_path": target_path,
                "content_length": content_length,
                "conflict": conflict,
                "checksum_algorithm": checksum_algorithm,
                "user": user,
                "archive_format": archive_format,
                "whole_checksum_sha256": whole_checksum_sha256,
                "metadata": metadata,
            },
            options=options,
        )

    async def get_upload_session(
        self, id: str, upload_id: str, **options: Unpack[RequestOptions]
    ) -> UploadSessionInfo:
        """Get an upload session.

        Returns the state of one upload. After an interruption, ask here which part
        comes next and go on from there. Finished sessions can be looked up until they
        expire.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.

        Returns:
            The session.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                upload session with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.call(
            _GET_UPLOAD_SESSION,
            path={"id": id, "upload_id": upload_id},
            options=options,
        )

    async def abort_upload_session(
        self, id: str, upload_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Abort an upload session.

        Gives up an upload and throws away the parts received so far. Call it when you
        will not finish, so that the room is free for other uploads. The target path is
        not touched. A session that is complete already cannot be aborted.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                upload session with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The state of the upload, of its target or of the sandbox
                stands in the way. `error_detail` names the cause of a
                `file_upload_error`. Codes: `file_upload_error`, `sandbox_not_ready`.
        """
        return await self._transport.call(
            _ABORT_UPLOAD_SESSION,
            path={"id": id, "upload_id": upload_id},
            options=options,
        )

    async def complete_upload_session(
        self,
        id: str,
        upload_id: str,
        *,
        whole_checksum_sha256: str | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CompleteUploadResponse:
        """Complete an upload session.

        Joins the parts, checks the whole and puts the result in place at the target
        path. Send an idempotency key, so that you can repeat the call if its answer is
        lost. It fails while parts are missing, when the target exists and may not be
        changed (409), and when a checksum does not match or an archive reaches outside
        its directory (400).

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.
            whole_checksum_sha256: SHA-256 of all parts joined, as 64 lowercase
                hexadecimal digits. It must agree with the value given at creation if
                there was one. Example:
                `f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The upload is in place.

        Raises:
            BadRequestError: A value is missing or out of range, or what was sent does
                not match what was announced: size, part number, checksum or archive
                contents. `error_detail` names the cause of a `file_upload_error`.
                Codes: `invalid_request`, `file_upload_error`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                upload session with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The state of the upload, of its target or of the sandbox
                stands in the way. `error_detail` names the cause of a
                `file_upload_error`. Codes: `file_upload_error`, `sandbox_not_ready`.
            GoneError: The upload session was aborted or has run out of time. Start a
                new one. Code: `file_upload_error`.
        """
        return await self._transport.call(
            _COMPLETE_UPLOAD_SESSION,
            path={"id": id, "upload_id": upload_id},
            headers={"Idempotency-Key": idempotency_key},
            body={"whole_checksum_sha256": whole_checksum_sha256},
            options=options,
        )

    async def upload_session_part(
        self,
        id: str,
        upload_id: str,
        part_number: int,
        *,
        body: FileInput,
        x_nullspace_part_sha256: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> UploadSessionInfo:
        """Upload a part of an upload.

        Sends the bytes of one part. Parts may arrive in any order and several at a
        time, up to `max_concurrency`; sending a part again replaces it. Every part has
        the size `part_size`, except the last, which may be shorter. Add the checksum
        header, so that damage on the way is noticed at once.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.
            part_number: Number of the part, counted from 0. Part n holds the bytes from
                n times `part_size` on. Required range: `x >= 0`.
            body: The bytes of the part. Content: `application/octet-stream`.
            x_nullspace_part_sha256: SHA-256 of the part, as 64 lowercase hexadecimal
                digits. With it, a part that was damaged on the way is refused instead
                of stored.

        Returns:
            The part is stored; the session shows what has arrived.

        Raises:
            BadRequestError: A value is missing or out of range, or what was sent does
                not match what was announced: size, part number, checksum or archive
                contents. `error_detail` names the cause of a `file_upload_error`.
                Codes: `invalid_request`, `file_upload_error`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                upload session with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The state of the upload, of its target or of the sandbox
                stands in the way. `error_detail` names the cause of a
                `file_upload_error`. Codes: `file_upload_error`, `sandbox_not_ready`.
            GoneError: The upload session was aborted or has run out of time. Start a
                new one. Code: `file_upload_error`.
            PayloadTooLargeError: The upload or the part is larger than allowed.
                `limits` of an upload session tells the limits. Code:
                `file_upload_error`.
        """
        return await self._transport.call(
            _UPLOAD_SESSION_PART,
            path={"id": id, "upload_id": upload_id, "part_number": part_number},
            headers={"x-nullspace-part-sha256": x_nullspace_part_sha256},
            body=body,
            options=options,
        )


class FilesWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Files) -> None:
        self.upload_multipart = raw(resource.upload_multipart)
        self.download = raw(resource.download)
        self.upload_raw = raw(resource.upload_raw)
        self.list_dir = raw(resource.list_dir)
        self.batch_write_files = raw(resource.batch_write_files)
        self.download_url = raw(resource.download_url)
        self.exists = raw(resource.exists)
        self.find_in_files = raw(resource.find_in_files)
        self.info = raw(resource.info)
        self.make_dir = raw(resource.make_dir)
        self.set_permissions = raw(resource.set_permissions)
        self.read = raw(resource.read)
        self.remove = raw(resource.remove)
        self.rename = raw(resource.rename)
        self.replace_in_files = raw(resource.replace_in_files)
        self.search = raw(resource.search)
        self.upload_url = raw(resource.upload_url)
        self.write = raw(resource.write)
        self.create_upload_session = raw(resource.create_upload_session)
        self.get_upload_session = raw(resource.get_upload_session)
        self.abort_upload_session = raw(resource.abort_upload_session)
        self.complete_upload_session = raw(resource.complete_upload_session)
        self.upload_session_part = raw(resource.upload_session_part)


class FilesWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Files) -> None:
        self.upload_multipart = streaming(resource.upload_multipart)
        self.download = streaming(resource.download)
        self.upload_raw = streaming(resource.upload_raw)
        self.list_dir = streaming(resource.list_dir)
        self.batch_write_files = streaming(resource.batch_write_files)
        self.download_url = streaming(resource.download_url)
        self.exists = streaming(resource.exists)
        self.find_in_files = streaming(resource.find_in_files)
        self.info = streaming(resource.info)
        self.make_dir = streaming(resource.make_dir)
        self.set_permissions = streaming(resource.set_permissions)
        self.read = streaming(resource.read)
        self.remove = streaming(resource.remove)
        self.rename = streaming(resource.rename)
        self.replace_in_files = streaming(resource.replace_in_files)
        self.search = streaming(resource.search)
        self.upload_url = streaming(resource.upload_url)
        self.write = streaming(resource.write)
        self.create_upload_session = streaming(resource.create_upload_session)
        self.get_upload_session = streaming(resource.get_upload_session)
        self.abort_upload_session = streaming(resource.abort_upload_session)
        self.complete_upload_session = streaming(resource.complete_upload_session)
        self.upload_session_part = streaming(resource.upload_session_part)


class AsyncFilesWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.upload_multipart = async_raw(resource.upload_multipart)
        self.download = async_raw(resource.download)
        self.upload_raw = async_raw(resource.upload_raw)
        self.list_dir = async_raw(resource.list_dir)
        self.batch_write_files = async_raw(resource.batch_write_files)
        self.download_url = async_raw(resource.download_url)
        self.exists = async_raw(resource.exists)
        self.find_in_files = async_raw(resource.find_in_files)
        self.info = async_raw(resource.info)
        self.make_dir = async_raw(resource.make_dir)
        self.set_permissions = async_raw(resource.set_permissions)
        self.read = async_raw(resource.read)
        self.remove = async_raw(resource.remove)
        self.rename = async_raw(resource.rename)
        self.replace_in_files = async_raw(resource.replace_in_files)
        self.search = async_raw(resource.search)
        self.upload_url = async_raw(resource.upload_url)
        self.write = async_raw(resource.write)
        self.create_upload_session = async_raw(resource.create_upload_session)
        self.get_upload_session = async_raw(resource.get_upload_session)
        self.abort_upload_session = async_raw(resource.abort_upload_session)
        self.complete_upload_session = async_raw(resource.complete_upload_session)
        self.upload_session_part = async_raw(resource.upload_session_part)


class AsyncFilesWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.upload_multipart = async_streaming(resource.upload_multipart)
        self.download = async_streaming(resource.download)
        self.upload_raw = async_streaming(resource.upload_raw)
        self.list_dir = async_streaming(resource.list_dir)
        self.batch_write_files = async_streaming(resource.batch_write_files)
        self.download_url = async_streaming(resource.download_url)
        self.exists = async_streaming(resource.exists)
        self.find_in_files = async_streaming(resource.find_in_files)
        self.info = async_streaming(resource.info)
        self.make_dir = async_streaming(resource.make_dir)
        self.set_permissions = async_streaming(resource.set_permissions)
        self.read = async_streaming(resource.read)
        self.remove = async_streaming(resource.remove)
        self.rename = async_streaming(resource.rename)
        self.replace_in_files = async_streaming(resource.replace_in_files)
        self.search = async_streaming(resource.search)
        self.upload_url = async_streaming(resource.upload_url)
        self.write = async_streaming(resource.write)
        self.create_upload_session = async_streaming(resource.create_upload_session)
        self.get_upload_session = async_streaming(resource.get_upload_session)
        self.abort_upload_session = async_streaming(resource.abort_upload_session)
        self.complete_upload_session = async_streaming(resource.complete_upload_session)
        self.upload_session_part = async_streaming(resource.upload_session_part)
