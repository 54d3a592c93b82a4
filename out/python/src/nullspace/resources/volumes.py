"""The operations of Volumes, as data and as methods."""

from __future__ import annotations

import builtins
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
        CompleteVolumeUploadResponse,
        CreateVolumeUploadSessionResponse,
        FileInfo,
        SearchMatch,
        UploadArchiveFormat,
        UploadChecksumAlgorithm,
        UploadConflictPolicy,
        UploadKind,
        UploadSourceKind,
        VolumeAttachment,
        VolumeDirectFileUrlResponse,
        VolumeFileExistsResponse,
        VolumeInfo,
        VolumeReadFileResponse,
        VolumeReplaceInFilesResponse,
        VolumeUploadSessionInfo,
    )

_ATTACH_SANDBOX_VOLUME: Operation[VolumeAttachment] = Operation(
    "attachSandboxVolume",
    "POST",
    "/v1/sandboxes/{id}/volumes",
    body=Json(),
    responses={"201": Content("json", "VolumeAttachment")},
    security=(("apiKey",),),
)
_LIST_SANDBOX_VOLUME_ATTACHMENTS: Operation[list[VolumeAttachment]] = Operation(
    "listSandboxVolumeAttachments",
    "GET",
    "/v1/sandboxes/{id}/volumes",
    responses={"200": Content("json", "list[VolumeAttachment]")},
    security=(("apiKey",),),
)
_DETACH_SANDBOX_VOLUME: Operation[VolumeAttachment] = Operation(
    "detachSandboxVolume",
    "DELETE",
    "/v1/sandboxes/{id}/volumes/{attachment_id}",
    responses={"200": Content("json", "VolumeAttachment")},
    security=(("apiKey",),),
)
_GET_SANDBOX_VOLUME_HEALTH: Operation[VolumeAttachment] = Operation(
    "getSandboxVolumeHealth",
    "GET",
    "/v1/sandboxes/{id}/volumes/{attachment_id}/health",
    responses={"200": Content("json", "VolumeAttachment")},
    security=(("apiKey",),),
)
_REMOUNT_SANDBOX_VOLUME: Operation[VolumeAttachment] = Operation(
    "remountSandboxVolume",
    "POST",
    "/v1/sandboxes/{id}/volumes/{attachment_id}/remount",
    responses={"200": Content("json", "VolumeAttachment")},
    security=(("apiKey",),),
)
_CREATE: Operation[VolumeInfo] = Operation(
    "createVolume",
    "POST",
    "/v1/volumes",
    body=Json(),
    responses={"200": Content("json", "VolumeInfo")},
    security=(("apiKey",),),
)
_LIST: Operation[list[VolumeInfo]] = Operation(
    "listVolumes",
    "GET",
    "/v1/volumes",
    responses={"200": Content("json", "list[VolumeInfo]")},
    security=(("apiKey",),),
)
_GET_BY_NAME: Operation[VolumeInfo] = Operation(
    "getVolumeByName",
    "GET",
    "/v1/volumes/by-name/{name}",
    responses={"200": Content("json", "VolumeInfo")},
    security=(("apiKey",),),
)
_GET: Operation[VolumeInfo] = Operation(
    "getVolume",
    "GET",
    "/v1/volumes/{id}",
    responses={"200": Content("json", "VolumeInfo")},
    security=(("apiKey",),),
)
_DELETE: Operation[None] = Operation(
    "deleteVolume",
    "DELETE",
    "/v1/volumes/{id}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_LIST_ATTACHMENTS: Operation[list[VolumeAttachment]] = Operation(
    "listVolumeAttachments",
    "GET",
    "/v1/volumes/{id}/attachments",
    responses={"200": Content("json", "list[VolumeAttachment]")},
    security=(("apiKey",),),
)
_UPLOAD_FILE_MULTIPART_DIRECT: Operation[None] = Operation(
    "uploadVolumeFileMultipartDirect",
    "POST",
    "/v1/volumes/{id}/file",
    body=Multipart(
        parts={"file": Part(content_types=("application/octet-stream",), file=True)},
        optional=True,
    ),
    responses={"204": Content("none")},
    security=(("volumeGrant",),),
)
_DOWNLOAD_FILE_DIRECT: Operation[bytes] = Operation(
    "downloadVolumeFileDirect",
    "GET",
    "/v1/volumes/{id}/file",
    responses={"200": Content("binary", "bytes")},
    security=(("volumeGrant",),),
)
_UPLOAD_FILE_DIRECT: Operation[None] = Operation(
    "uploadVolumeFileDirect",
    "PUT",
    "/v1/volumes/{id}/file",
    body=Binary(),
    responses={"204": Content("none")},
    security=(("volumeGrant",),),
)
_LIST_FILES: Operation[list[FileInfo]] = Operation(
    "listVolumeFiles",
    "GET",
    "/v1/volumes/{id}/files",
    responses={"200": Content("json", "list[FileInfo]")},
    security=(("apiKey",),),
)
_DOWNLOAD_URL: Operation[VolumeDirectFileUrlResponse] = Operation(
    "volumeDownloadUrl",
    "POST",
    "/v1/volumes/{id}/files/download-url",
    body=Json(),
    responses={"200": Content("json", "VolumeDirectFileUrlResponse")},
    security=(("apiKey",),),
)
_FILE_EXISTS: Operation[VolumeFileExistsResponse] = Operation(
    "volumeFileExists",
    "POST",
    "/v1/volumes/{id}/files/exists",
    body=Json(),
    responses={"200": Content("json", "VolumeFileExistsResponse")},
    security=(("apiKey",),),
)
_FIND_IN_VOLUME_FILES: Operation[list[SearchMatch]] = Operation(
    "findInVolumeFiles",
    "POST",
    "/v1/volumes/{id}/files/find",
    body=Json(),
    responses={"200": Content("json", "list[SearchMatch]")},
    security=(("apiKey",),),
)
_GET_FILE_INFO: Operation[FileInfo] = Operation(
    "getVolumeFileInfo",
    "POST",
    "/v1/volumes/{id}/files/info",
    body=Json(),
    responses={"200": Content("json", "FileInfo")},
    security=(("apiKey",),),
)
_MAKE_DIR: Operation[None] = Operation(
    "makeVolumeDir",
    "POST",
    "/v1/volumes/{id}/files/mkdir",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_SET_FILE_PERMISSIONS: Operation[None] = Operation(
    "setVolumeFilePermissions",
    "POST",
    "/v1/volumes/{id}/files/permissions",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_READ_FILE: Operation[VolumeReadFileResponse] = Operation(
    "readVolumeFile",
    "POST",
    "/v1/volumes/{id}/files/read",
    body=Json(),
    responses={"200": Content("json", "VolumeReadFileResponse")},
    security=(("apiKey",),),
)
_REMOVE_FILE: Operation[None] = Operation(
    "removeVolumeFile",
    "POST",
    "/v1/volumes/{id}/files/remove",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_RENAME_FILE: Operation[FileInfo] = Operation(
    "renameVolumeFile",
    "POST",
    "/v1/volumes/{id}/files/rename",
    body=Json(),
    responses={"200": Content("json", "FileInfo")},
    security=(("apiKey",),),
)
_REPLACE_IN_VOLUME_FILES: Operation[VolumeReplaceInFilesResponse] = Operation(
    "replaceInVolumeFiles",
    "POST",
    "/v1/volumes/{id}/files/replace",
    body=Json(),
    responses={"200": Content("json", "VolumeReplaceInFilesResponse")},
    security=(("apiKey",),),
)
_SEARCH_FILES: Operation[list[str]] = Operation(
    "searchVolumeFiles",
    "POST",
    "/v1/volumes/{id}/files/search",
    body=Json(),
    responses={"200": Content("json", "list[str]")},
    security=(("apiKey",),),
)
_UPLOAD_URL: Operation[VolumeDirectFileUrlResponse] = Operation(
    "volumeUploadUrl",
    "POST",
    "/v1/volumes/{id}/files/upload-url",
    body=Json(),
    responses={"200": Content("json", "VolumeDirectFileUrlResponse")},
    security=(("apiKey",),),
)
_WRITE_FILE: Operation[FileInfo] = Operation(
    "writeVolumeFile",
    "POST",
    "/v1/volumes/{id}/files/write",
    body=Json(),
    responses={"200": Content("json", "FileInfo")},
    security=(("apiKey",),),
)
_CREATE_UPLOAD_SESSION: Operation[CreateVolumeUploadSessionResponse] = Operation(
    "createVolumeUploadSession",
    "POST",
    "/v1/volumes/{id}/uploads",
    body=Json(),
    responses={"200": Content("json", "CreateVolumeUploadSessionResponse")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_GET_UPLOAD_SESSION: Operation[VolumeUploadSessionInfo] = Operation(
    "getVolumeUploadSession",
    "GET",
    "/v1/volumes/{id}/uploads/{upload_id}",
    responses={"200": Content("json", "VolumeUploadSessionInfo")},
    security=(("apiKey",),),
)
_ABORT_UPLOAD_SESSION: Operation[None] = Operation(
    "abortVolumeUploadSession",
    "DELETE",
    "/v1/volumes/{id}/uploads/{upload_id}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_COMPLETE_UPLOAD_SESSION: Operation[CompleteVolumeUploadResponse] = Operation(
    "completeVolumeUploadSession",
    "POST",
    "/v1/volumes/{id}/uploads/{upload_id}/complete",
    body=Json(optional=True),
    responses={"200": Content("json", "CompleteVolumeUploadResponse")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_UPLOAD_SESSION_PART: Operation[VolumeUploadSessionInfo] = Operation(
    "uploadVolumeSessionPart",
    "PUT",
    "/v1/volumes/{id}/uploads/{upload_id}/parts/{part_number}",
    body=Binary(),
    responses={"200": Content("json", "VolumeUploadSessionInfo")},
    security=(("apiKey",),),
)


class Volumes(Resource):
    """Keep files beyond the life of a sandbox. Create volumes, mount them into sandboxes,
    and work with their files directly, without any sandbox: read, write, search, move,
    and upload large files in parts.
    """

    @cached_property
    def with_raw_response(self) -> VolumesWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return VolumesWithRawResponse(Volumes(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> VolumesWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return VolumesWithStreamingResponse(Volumes(self._transport.streaming()))

    def attach_sandbox_volume(
        self,
        id: str,
        *,
        ref: str,
        mount_path: str,
        subpath: str | None | Omit = omit,
        read_only: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VolumeAttachment:
        """Attach a volume to a sandbox.

        Mounts a volume into a running sandbox, so that its processes see the files
        under a path of your choice. Use it when the need for the data comes up late;
        mounts that are known from the start belong into the create call. A sandbox
        takes eight mounts at most, and mount paths must not overlap. Wait for the state
        `mounted` before you use the files.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            ref: Volume to mount, by id or by its exact name. Example: `vol_5e6f7a8b`.
            mount_path: Absolute path in the guest where the volume appears. `/` and
                paths below `/workspace/.nullspace` are refused with
                `volume_invalid_mount_path`. Example: `/workspace/data`.
            subpath: Directory inside the volume to mount, relative to its root. `null`
                or no value mounts the whole volume. Example: `datasets/2026`.
            read_only: Mounts the volume without write access. Use it when several
                sandboxes share data. Default: `false`.

        Returns:
            The attachment was made.

        Raises:
            BadRequestError: The mount is not possible as it was asked for: the path is
                reserved or overlaps with another mount, the sandbox has eight mounts
                already, or the storage cannot do it. Codes: `invalid_request`,
                `volume_backend_capability_unsupported`, `volume_beta_restriction`,
                `volume_invalid_mount_path`, `volume_limit_exceeded`,
                `volume_overlapping_mounts`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The sandbox or the volume does not exist, or it belongs to
                another team. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The volume cannot be mounted now: the sandbox is not running
                or is changing state, or the volume is mounted elsewhere in a way that
                rules this mount out. Codes: `sandbox_not_ready`,
                `transition_in_progress`, `volume_busy`.
            InternalServerError: The storage, or access to it, cannot be had at the
                moment. Retry with growing pauses. Codes: `volume_backend_unavailable`,
                `volume_mount_credential_issue_failed`, `feature_unavailable`,
                `database_error`.
        """
        return self._transport.call(
            _ATTACH_SANDBOX_VOLUME,
            path={"id": id},
            body={
                "ref": ref,
                "mount_path": mount_path,
                "subpath": subpath,
                "read_only": read_only,
            },
            options=options,
        )

    def list_sandbox_volume_attachments(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[VolumeAttachment]:
        """List volume attachments of a sandbox.

        Returns the volumes mounted in a sandbox, with the state of each mount as last
        recorded. Use it to find the attachment id before you detach or remount. For a
        fresh look at one mount, ask for its health.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The attachments; an empty array if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _LIST_SANDBOX_VOLUME_ATTACHMENTS, path={"id": id}, options=options
        )

    def detach_sandbox_volume(
        self, id: str, attachment_id: str, **options: Unpack[RequestOptions]
    ) -> VolumeAttachment:
        """Detach a volume from a sandbox.

        Takes a volume out of a running sandbox; the files stay in the volume. Make sure
        that no process has files in it open, otherwise the call is refused with 409.
        Deleting a volume requires that it is detached everywhere.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            attachment_id: Identifier of the attachment, found in the answer that made
                it and in the lists of attachments.

        Returns:
            The attachment as it is after the call.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The sandbox does not exist, or it has no attachment with this
                id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The attachment is in a state that does not allow the call,
                files in it are in use, or the sandbox is not running. Wait for a
                running change to end, then look at the attachment again. Codes:
                `sandbox_not_ready`, `transition_in_progress`, `volume_busy`.
        """
        return self._transport.call(
            _DETACH_SANDBOX_VOLUME,
            path={"id": id, "attachment_id": attachment_id},
            options=options,
        )

    def get_sandbox_volume_health(
        self, id: str, attachment_id: str, **options: Unpack[RequestOptions]
    ) -> VolumeAttachment:
        """Check the health of a volume attachment.

        Looks at a mount inside the sandbox, records what was found and returns it. Use
        it when reads or writes in the guest fail. A mount that is broken is still a
        200: check `state` and `last_error_code`, and remount if it says `failed`.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            attachment_id: Identifier of the attachment, found in the answer that made
                it and in the lists of attachments.

        Returns:
            The attachment with its fresh state.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The sandbox does not exist, or it has no attachment with this
                id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The attachment is in a state that does not allow the call,
                files in it are in use, or the sandbox is not running. Wait for a
                running change to end, then look at the attachment again. Codes:
                `sandbox_not_ready`, `transition_in_progress`, `volume_busy`.
        """
        return self._transport.call(
            _GET_SANDBOX_VOLUME_HEALTH,
            path={"id": id, "attachment_id": attachment_id},
            options=options,
        )

    def remount_sandbox_volume(
        self, id: str, attachment_id: str, **options: Unpack[RequestOptions]
    ) -> VolumeAttachment:
        """Remount a volume.

        Takes a mount down and makes it again at the same path. It is the remedy for a
        mount that has failed, or whose storage was away for a while. Processes that
        hold files open lose them; a mount that is already changing is answered with
        409.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            attachment_id: Identifier of the attachment, found in the answer that made
                it and in the lists of attachments.

        Returns:
            The attachment as it is after the call.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The sandbox does not exist, or it has no attachment with this
                id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The attachment is in a state that does not allow the call,
                files in it are in use, or the sandbox is not running. Wait for a
                running change to end, then look at the attachment again. Codes:
                `sandbox_not_ready`, `transition_in_progress`, `volume_busy`.
        """
        return self._transport.call(
            _REMOUNT_SANDBOX_VOLUME,
            path={"id": id, "attachment_id": attachment_id},
            options=options,
        )

    def create(self, *, name: str, **options: Unpack[RequestOptions]) -> VolumeInfo:
        """Create a volume.

        Creates an empty volume that lives until you delete it, whatever happens to the
        sandboxes that mount it. Use volumes for data that several sandboxes share or
        that must outlast a sandbox. Names are unique within a team, so look an existing
        volume up by name before creating it.

        Args:
            name: Name of the volume, unique within your team. Mounts may refer to the
                volume by it, so choose something that stays true; a name that is taken
                is refused. Example: `datasets`.

        Returns:
            The new, empty volume.

        Raises:
            BadRequestError: The request does not follow this contract, or it breaks a
                rule of volumes: the name is taken or not allowed, or your team has as
                many volumes as it may. Codes: `invalid_request`,
                `volume_beta_restriction`, `volume_limit_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(_CREATE, body={"name": name}, options=options)

    def list(
        self, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[VolumeInfo]:
        """List volumes.

        Returns all volumes of your team with their use and limits. There are no pages;
        trim the answer with `fields` if you only need names and ids.

        Args:
            fields: Comma-separated list of volume fields to send back, to keep answers
                small. Anything not listed is left out, required fields included.

        Returns:
            The volumes; an empty array if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(_LIST, query={"fields": fields}, options=options)

    def get_by_name(
        self, name: str, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> VolumeInfo:
        """Get a volume by name.

        Finds a volume by its exact name. Use it at the start of a program that keeps
        the name in its settings, and create the volume when the answer is 404.

        Args:
            name: Exact name of the volume, percent-encoded where needed.
            fields: Comma-separated list of volume fields to send back, to keep answers
                small. Anything not listed is left out, required fields included.

        Returns:
            The volume.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _GET_BY_NAME, path={"name": name}, query={"fields": fields}, options=options
        )

    def get(
        self, id: str, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> VolumeInfo:
        """Get a volume.

        Returns one volume with its use and limits. Look here to see how much room is
        left and whether the volume is mounted. Sizes are measured from time to time, so
        fresh writes may not show yet.

        Args:
            id: Identifier of the volume, as returned when it was created.
            fields: Comma-separated list of volume fields to send back, to keep answers
                small. Anything not listed is left out, required fields included.

        Returns:
            The volume.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _GET, path={"id": id}, query={"fields": fields}, options=options
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a volume.

        Removes a volume and everything in it for good; there is no way to get the files
        back. The volume must not be mounted anywhere, otherwise the call is refused
        with 400. List its attachments to find out who holds it.

        Args:
            id: Identifier of the volume, as returned when it was created.

        Raises:
            BadRequestError: The volume cannot be deleted as things stand, because a
                sandbox still has it mounted or an upload into it is not finished.
                Detach it everywhere, then try again. Codes: `invalid_request`,
                `volume_busy`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(_DELETE, path={"id": id}, options=options)

    def list_attachments(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[VolumeAttachment]:
        """List attachments of a volume.

        Returns the mounts of a volume over all sandboxes of your team. Use it before
        deleting a volume, or to see which sandboxes may be writing to it.

        Args:
            id: Identifier of the volume, as returned when it was created.

        Returns:
            The attachments; an empty array if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(_LIST_ATTACHMENTS, path={"id": id}, options=options)

    def upload_file_multipart_direct(
        self,
        id: str,
        *,
        file: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload a volume file from a form.

        Stores one file at the path the grant was made for, from a browser form or any
        client that sends multipart bodies; raw bytes are taken as well. No API key is
        needed, since the `grant` in the address is the permission. Send the request to
        the address exactly as you received it. An address that has ended is answered
        with 410.

        Args:
            id: Identifier of the volume, as returned when it was created.
            file: The file to store. Its name in the form does not matter; the grant
                decides the path. Content: `application/octet-stream`. Example:
                `id,label\\n1,cat\\n2,dog\\n`.

        Raises:
            BadRequestError: The request has no `grant`, carries no usable file, or the
                file cannot be read or written at the granted path. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The grant is not genuine, or it was made for another
                volume or the other direction. Ask for a new address. Code:
                `unauthorized`.
            GoneError: The grant was genuine once but has ended, or the volume it opens
                is gone. Ask for a new address; the old one never works again. Code:
                `unauthorized`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _UPLOAD_FILE_MULTIPART_DIRECT,
            path={"id": id},
            body={"file": file},
            options=options,
        )

    def download_file_direct(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download a volume file.

        Sends the file the grant was made for as raw bytes; a directory comes as a tar
        archive. No API key is needed, so the address can be handed to a browser or
        another program. An address that has ended is answered with 410.

        Args:
            id: Identifier of the volume, as returned when it was created.

        Returns:
            The bytes of the file, or a tar archive of the directory.

        Raises:
            BadRequestError: The request has no `grant`, carries no usable file, or the
                file cannot be read or written at the granted path. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The grant is not genuine, or it was made for another
                volume or the other direction. Ask for a new address. Code:
                `unauthorized`.
            GoneError: The grant was genuine once but has ended, or the volume it opens
                is gone. Ask for a new address; the old one never works again. Code:
                `unauthorized`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.download(
            _DOWNLOAD_FILE_DIRECT, path={"id": id}, options=options
        )

    def upload_file_direct(
        self, id: str, *, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None:
        """Upload a volume file as raw bytes.

        Stores the request body at the path the grant was made for and overwrites what
        is there. No API key is needed, since the `grant` in the address is the
        permission. Use it for files that are too large for the write operation; for
        very large ones, or shaky networks, use an upload session.

        Args:
            id: Identifier of the volume, as returned when it was created.
            body: The bytes of the file. Content: `application/octet-stream`.

        Raises:
            BadRequestError: The request has no `grant`, carries no usable file, or the
                file cannot be read or written at the granted path. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The grant is not genuine, or it was made for another
                volume or the other direction. Ask for a new address. Code:
                `unauthorized`.
            GoneError: The grant was genuine once but has ended, or the volume it opens
                is gone. Ask for a new address; the old one never works again. Code:
                `unauthorized`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _UPLOAD_FILE_DIRECT, path={"id": id}, body=body, options=options
        )

    def list_files(
        self,
        id: str,
        *,
        path: str | Omit = omit,
        depth: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[FileInfo]:
        """List volume files.

        Returns the entries of one directory of a volume, without going deeper. It works
        whether or not the volume is mounted anywhere. A path that is a file is refused,
        one that does not exist is answered with 404.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute directory path in the volume. Left out, the root of the
                volume is listed.
            depth: Number of levels to list. Only 1, the entries of the directory
                itself, is accepted at present. Required range: `x >= 0`.

        Returns:
            The entries of the directory; an empty array if there are none.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: 501: The storage behind the volume, or this deployment,
                cannot list files in the way asked for. Do not retry. Codes:
                `not_implemented`, `volume_backend_capability_unsupported`. 503: Volumes
                are switched off on this deployment, or their storage or records cannot
                be reached at the moment. Unless the code is `feature_unavailable`,
                retry with growing pauses. Codes: `volume_backend_unavailable`,
                `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _LIST_FILES,
            path={"id": id},
            query={"path": path, "depth": depth},
            options=options,
        )

    def download_url(
        self,
        id: str,
        *,
        path: str,
        archive_format: UploadArchiveFormat | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VolumeDirectFileUrlResponse:
        """Create a volume download URL.

        Makes a short-lived address from which one file, or one directory as an archive,
        can be fetched without an API key. Hand it to a browser or another service
        instead of your key. Anyone who has the address can use it until it ends.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path of a file or directory in the volume. Example:
                `/2026/labels.csv`.
            archive_format: Archive to pack a directory into. Needed for directories,
                pointless for files. Available options: `tar`.

        Returns:
            The download address.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _DOWNLOAD_URL,
            path={"id": id},
            body={"path": path, "archive_format": archive_format},
            options=options,
        )

    def file_exists(
        self, id: str, *, path: str, **options: Unpack[RequestOptions]
    ) -> VolumeFileExistsResponse:
        """Check whether a volume path exists.

        Tells whether a file or directory exists at a path of a volume. A path that does
        not exist is a normal answer, with `exists` set to `false`; only an unknown
        volume is answered with 404.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path inside the volume, counted from its root `/`. Relative
                paths and paths that leave the volume by way of `..` are refused.
                Example: `/2026/labels.csv`.

        Returns:
            Whether something exists at the path.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _FILE_EXISTS, path={"id": id}, body={"path": path}, options=options
        )

    def find_in_volume_files(
        self, id: str, *, path: str, pattern: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[SearchMatch]:
        """Search volume file contents.

        Searches the contents of all text files below a directory for a regular
        expression and returns every line that matches. Use it to look something up
        without downloading files; to search for file names use the search operation. A
        malformed pattern is refused with 400.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute directory path at which the search starts, counted from the
                root of the volume. Everything below it is searched. Example: `/2026`.
            pattern: What to look for. For a search of contents it is a regular
                expression, tried line by line; for a search of names it is a glob such
                as `*.csv`. Example: `*.csv`.

        Returns:
            The matching lines; an empty array if there are none.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _FIND_IN_VOLUME_FILES,
            path={"id": id},
            body={"path": path, "pattern": pattern},
            options=options,
        )

    def get_file_info(
        self, id: str, *, path: str, **options: Unpack[RequestOptions]
    ) -> FileInfo:
        """Get volume file metadata.

        Returns size, kind, permissions and time of change of one file or directory. Use
        it to see whether a file has changed before you read it again. Nothing at the
        path means 404; use the exists operation when that is an expected outcome.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path inside the volume, counted from its root `/`. Relative
                paths and paths that leave the volume by way of `..` are refused.
                Example: `/2026/labels.csv`.

        Returns:
            The file or directory.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _GET_FILE_INFO, path={"id": id}, body={"path": path}, options=options
        )

    def make_dir(
        self, id: str, *, path: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Create a volume directory.

        Makes a directory in a volume, together with missing parents. A directory that
        is already there is fine; a file in its place is refused with 400.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path inside the volume, counted from its root `/`. Relative
                paths and paths that leave the volume by way of `..` are refused.
                Example: `/2026/labels.csv`.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _MAKE_DIR, path={"id": id}, body={"path": path}, options=options
        )

    def set_file_permissions(
        self, id: str, *, path: str, permissions: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Set volume file permissions.

        Changes the permission bits of one file or directory in a volume, for instance
        to make a script executable for the sandboxes that mount it. Directories are not
        changed recursively.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path of the file or directory in the volume. Example:
                `/2026/prepare.sh`.
            permissions: New permission bits as an octal number in a string, for
                instance `0644`. Example: `0755`.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _SET_FILE_PERMISSIONS,
            path={"id": id},
            body={"path": path, "permissions": permissions},
            options=options,
        )

    def read_file(
        self,
        id: str,
        *,
        path: str,
        encoding: Literal["utf8", "base64"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VolumeReadFileResponse:
        """Read a volume file.

        Returns the contents of one file inside the JSON answer. It suits small files;
        for large ones fetch a download address. Ask for `base64` unless you know that
        the file is UTF-8 text, otherwise the call is refused.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path of the file in the volume. A directory is refused.
                Example: `/2026/labels.csv`.
            encoding: How the contents are put into the answer. Files that are not valid
                UTF-8 must be asked for as `base64`. Default: `utf8`. Available options:
                `utf8`, `base64`.

        Returns:
            The contents of the file.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _READ_FILE,
            path={"id": id},
            body={"path": path, "encoding": encoding},
            options=options,
        )

    def remove_file(
        self, id: str, *, path: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a volume file or directory.

        Deletes a file, or a directory with everything below it, from a volume for good.
        Sandboxes that have the volume mounted see it vanish at once. The root of the
        volume cannot be removed.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path inside the volume, counted from its root `/`. Relative
                paths and paths that leave the volume by way of `..` are refused.
                Example: `/2026/labels.csv`.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _REMOVE_FILE, path={"id": id}, body={"path": path}, options=options
        )

    def rename_file(
        self,
        id: str,
        *,
        old_path: str,
        new_path: str,
        **options: Unpack[RequestOptions],
    ) -> FileInfo:
        """Rename or move a volume file.

        Moves a file or directory to another path of the same volume. The move happens
        in one step, so readers see either the old or the new place. A file that exists
        at the new path is overwritten; a directory there is refused with 400.

        Args:
            id: Identifier of the volume, as returned when it was created.
            old_path: Absolute path of the file or directory as it is now. Example:
                `/2026/labels.csv`.
            new_path: Absolute path it should have. The directory it lies in has to
                exist. Example: `/2026/labels-v1.csv`.

        Returns:
            The file or directory at its new place.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _RENAME_FILE,
            path={"id": id},
            body={"old_path": old_path, "new_path": new_path},
            options=options,
        )

    def replace_in_volume_files(
        self,
        id: str,
        *,
        files: Sequence[str],
        pattern: str,
        replacement: str,
        dry_run: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VolumeReplaceInFilesResponse:
        """Replace text in volume files.

        Replaces every match of a regular expression in the files you name. Run it with
        `dry_run` first to see how much would change. Files that are not text are
        skipped and counted, not treated as an error.

        Args:
            id: Identifier of the volume, as returned when it was created.
            files: Absolute paths of the files to change. Directories are not searched;
                find the files first. Example: `["/2026/labels.csv","/2026/README.md"]`.
            pattern: Regular expression for the text to replace. Every match in every
                file counts. Example: `colour`.
            replacement: Text to put in place of each match. `$1`, `$2` and so on stand
                for groups of the pattern. Example: `color`.
            dry_run: Counts what would change without writing anything. Use it to check
                a pattern first. Default: `false`.

        Returns:
            What was, or would be, changed.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _REPLACE_IN_VOLUME_FILES,
            path={"id": id},
            body={
                "files": files,
                "pattern": pattern,
                "replacement": replacement,
                "dry_run": dry_run,
            },
            options=options,
        )

    def search_files(
        self, id: str, *, path: str, pattern: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[str]:
        """Search volume files by name.

        Returns the paths below a directory whose name matches a glob. Use it to collect
        the files for a download or a replacement; to search inside files use the find
        operation.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute directory path at which the search starts, counted from the
                root of the volume. Everything below it is searched. Example: `/2026`.
            pattern: What to look for. For a search of contents it is a regular
                expression, tried line by line; for a search of names it is a glob such
                as `*.csv`. Example: `*.csv`.

        Returns:
            Absolute paths of the matches; an empty array if there are none.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _SEARCH_FILES,
            path={"id": id},
            body={"path": path, "pattern": pattern},
            options=options,
        )

    def upload_url(
        self, id: str, *, path: str, **options: Unpack[RequestOptions]
    ) -> VolumeDirectFileUrlResponse:
        """Create a volume upload URL.

        Makes a short-lived address to which one file can be sent without an API key.
        Give it to a browser or a job that should deliver a file but must not see your
        key. Nothing is written until the upload itself happens.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path inside the volume, counted from its root `/`. Relative
                paths and paths that leave the volume by way of `..` are refused.
                Example: `/2026/labels.csv`.

        Returns:
            The upload address.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _UPLOAD_URL, path={"id": id}, body={"path": path}, options=options
        )

    def write_file(
        self,
        id: str,
        *,
        path: str,
        content: str,
        encoding: Literal["utf8", "base64"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileInfo:
        """Write a volume file.

        Writes one file from the JSON body, in place of any file that is there. It suits
        small files; for large ones ask for an upload address or open an upload session.
        Sandboxes that have the volume mounted see the new contents.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path of the file in the volume. Missing parent directories
                are made; a file that is already there is overwritten. Example:
                `/2026/labels.csv`.
            content: Everything the file should contain, written as `encoding` says.
                Example: `id,label\\n1,cat\\n2,dog\\n`.
            encoding: How `content` is written. Use `base64` for binary data. Default:
                `utf8`. Available options: `utf8`, `base64`.

        Returns:
            The file as it is now.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _WRITE_FILE,
            path={"id": id},
            body={"path": path, "content": content, "encoding": encoding},
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
        archive_format: UploadArchiveFormat | Omit = omit,
        whole_checksum_sha256: str | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateVolumeUploadSessionResponse:
        """Create a volume upload session.

        Opens an upload in parts into a volume, for large files, archived directories
        and unreliable networks. Cut the data as `part_size` says, send each part, then
        complete the session; nothing shows in the volume before that. Parts can be sent
        side by side and again after a failure. An upload that is too large is refused
        with 413, one that finds no room with 507.

        Args:
            id: Identifier of the volume, as returned when it was created.
            kind: Whether the upload is one file or a directory packed into an archive.
                Available options: `file`, `directory_tar`.
            source_kind: Where the bytes come from on your side. It tells the platform
                whether parts can be sent again after a break. Available options:
                `restartable_file`, `spooled_stream`, `directory_archive`.
            target_path: Absolute path in the volume where the file, or the unpacked
                directory, appears when the upload is completed. Example:
                `/2026/train.parquet`.
            content_length: Total number of bytes that will be sent, the sum of all
                parts. Example: `41943040`.
            conflict: What to do if something exists at the target path. Available
                options: `merge`, `replace`, `error`.
            checksum_algorithm: Algorithm of all checksums of this upload. Available
                options: `sha256`.
            archive_format: Format of the archive. Required when `kind` is
                `directory_tar`, otherwise left out. Available options: `tar`.
            whole_checksum_sha256: SHA-256 of all bytes together, as 64 lowercase
                hexadecimal digits. Send it now or when completing the upload to have
                the result checked. Example:
                `cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81`.
            metadata: Facts of your own about the upload, for your records. Example:
                `{"source":"nightly-export"}`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The session is open.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id or a checksum is malformed, or the archive format is
                missing for a directory. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            PayloadTooLargeError: The upload is larger than one upload, or the volume as
                a whole, may be. Send less. Codes: `file_upload_error`,
                `volume_quota_exceeded`.
            InternalServerError: 503: Volumes are switched off on this deployment, or
                their storage or records cannot be reached at the moment. Unless the
                code is `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
                507: There is no room to collect the parts, or none left in the volume.
                Complete or abort other uploads, delete files, and try again. Codes:
                `file_upload_error`, `volume_quota_exceeded`.
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
                "archive_format": archive_format,
                "whole_checksum_sha256": whole_checksum_sha256,
                "metadata": metadata,
            },
            options=options,
        )

    def get_upload_session(
        self, id: str, upload_id: str, **options: Unpack[RequestOptions]
    ) -> VolumeUploadSessionInfo:
        """Get a volume upload session.

        Returns how far an upload has come. After a break, read `next_part` here and go
        on from there instead of starting over. A session that has expired or was
        aborted is answered with 410.

        Args:
            id: Identifier of the volume, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.

        Returns:
            The upload session.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id or a checksum is malformed, or the archive format is
                missing for a directory. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume or the upload session does not exist, or it
                belongs to another team. Code: `not_found`.
            GoneError: The upload session has expired or was aborted, and its parts are
                gone. Open a new session. Code: `file_upload_error`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _GET_UPLOAD_SESSION,
            path={"id": id, "upload_id": upload_id},
            options=options,
        )

    def abort_upload_session(
        self, id: str, upload_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Abort a volume upload session.

        Gives up an upload, discards its parts and frees the staging room at once. Use
        it when an upload is no longer wanted, rather than leaving it to expire. Files
        already in the volume are not touched.

        Args:
            id: Identifier of the volume, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume or the upload session does not exist, or it
                belongs to another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
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
    ) -> CompleteVolumeUploadResponse:
        """Complete a volume upload session.

        Joins the parts, checks them and puts the result at its target path in one step.
        Call it when every part has been accepted; with parts missing it is refused and
        the session stays open. If something in the way must not be replaced, the answer
        is 409. Send an idempotency key if you may retry, so that a repeat returns the
        first result.

        Args:
            id: Identifier of the volume, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.
            whole_checksum_sha256: SHA-256 of all bytes together, as 64 lowercase
                hexadecimal digits. The upload is refused if the joined parts do not
                match it. Example:
                `cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The upload is published.

        Raises:
            BadRequestError: The upload cannot be published: parts are missing, the
                whole does not match its checksum, or the archive holds something that
                is not allowed. `error_detail.reason` tells which. Codes:
                `invalid_request`, `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume or the upload session does not exist, or it
                belongs to another team. Code: `not_found`.
            ConflictError: The result cannot take its place: something exists at the
                target path and must not be replaced, the volume has changed meanwhile,
                or the upload is already completed. Codes: `file_upload_error`,
                `volume_busy`, `volume_stale_revision`.
            GoneError: The upload session has expired or was aborted, and its parts are
                gone. Open a new session. Code: `file_upload_error`.
            PayloadTooLargeError: The upload is larger than one upload, or the volume as
                a whole, may be. Send less. Codes: `file_upload_error`,
                `volume_quota_exceeded`.
            InternalServerError: 503: Volumes are switched off on this deployment, or
                their storage or records cannot be reached at the moment. Unless the
                code is `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
                507: There is no room to collect the parts, or none left in the volume.
                Complete or abort other uploads, delete files, and try again. Codes:
                `file_upload_error`, `volume_quota_exceeded`.
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
    ) -> VolumeUploadSessionInfo:
        """Upload a part of a volume upload.

        Sends one part of an upload as raw bytes. Every part but the last must have
        exactly the session's `part_size`. Parts may arrive in any order, several at a
        time up to `max_concurrency`, and sending one again replaces it. With the
        checksum header a damaged part is refused with 400 rather than stored.

        Args:
            id: Identifier of the volume, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.
            part_number: Number of the part, counted from 0. Part n holds the bytes from
                n times `part_size` on. Required range: `x >= 0`.
            body: The bytes of the part. Content: `application/octet-stream`.
            x_nullspace_part_sha256: SHA-256 of the part, as 64 lowercase hexadecimal
                digits. With it, a part that was damaged on the way is refused instead
                of stored.

        Returns:
            The session with the part accepted.

        Raises:
            BadRequestError: The part was not accepted: it does not match its checksum,
                it has the wrong size, or its number does not belong to this upload.
                `error_detail.reason` tells which; send a damaged part again. Codes:
                `invalid_request`, `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume or the upload session does not exist, or it
                belongs to another team. Code: `not_found`.
            GoneError: The upload session has expired or was aborted, and its parts are
                gone. Open a new session. Code: `file_upload_error`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _UPLOAD_SESSION_PART,
            path={"id": id, "upload_id": upload_id, "part_number": part_number},
            headers={"x-nullspace-part-sha256": x_nullspace_part_sha256},
            body=body,
            options=options,
        )


class AsyncVolumes(AsyncResource):
    """Keep files beyond the life of a sandbox. Create volumes, mount them into sandboxes,
    and work with their files directly, without any sandbox: read, write, search, move,
    and upload large files in parts.
    """

    @cached_property
    def with_raw_response(self) -> AsyncVolumesWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncVolumesWithRawResponse(AsyncVolumes(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncVolumesWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncVolumesWithStreamingResponse(
            AsyncVolumes(self._transport.streaming())
        )

    async def attach_sandbox_volume(
        self,
        id: str,
        *,
        ref: str,
        mount_path: str,
        subpath: str | None | Omit = omit,
        read_only: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VolumeAttachment:
        """Attach a volume to a sandbox.

        Mounts a volume into a running sandbox, so that its processes see the files
        under a path of your choice. Use it when the need for the data comes up late;
        mounts that are known from the start belong into the create call. A sandbox
        takes eight mounts at most, and mount paths must not overlap. Wait for the state
        `mounted` before you use the files.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            ref: Volume to mount, by id or by its exact name. Example: `vol_5e6f7a8b`.
            mount_path: Absolute path in the guest where the volume appears. `/` and
                paths below `/workspace/.nullspace` are refused with
                `volume_invalid_mount_path`. Example: `/workspace/data`.
            subpath: Directory inside the volume to mount, relative to its root. `null`
                or no value mounts the whole volume. Example: `datasets/2026`.
            read_only: Mounts the volume without write access. Use it when several
                sandboxes share data. Default: `false`.

        Returns:
            The attachment was made.

        Raises:
            BadRequestError: The mount is not possible as it was asked for: the path is
                reserved or overlaps with another mount, the sandbox has eight mounts
                already, or the storage cannot do it. Codes: `invalid_request`,
                `volume_backend_capability_unsupported`, `volume_beta_restriction`,
                `volume_invalid_mount_path`, `volume_limit_exceeded`,
                `volume_overlapping_mounts`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The sandbox or the volume does not exist, or it belongs to
                another team. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The volume cannot be mounted now: the sandbox is not running
                or is changing state, or the volume is mounted elsewhere in a way that
                rules this mount out. Codes: `sandbox_not_ready`,
                `transition_in_progress`, `volume_busy`.
            InternalServerError: The storage, or access to it, cannot be had at the
                moment. Retry with growing pauses. Codes: `volume_backend_unavailable`,
                `volume_mount_credential_issue_failed`, `feature_unavailable`,
                `database_error`.
        """
        return await self._transport.call(
            _ATTACH_SANDBOX_VOLUME,
            path={"id": id},
            body={
                "ref": ref,
                "mount_path": mount_path,
                "subpath": subpath,
                "read_only": read_only,
            },
            options=options,
        )

    async def list_sandbox_volume_attachments(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[VolumeAttachment]:
        """List volume attachments of a sandbox.

        Returns the volumes mounted in a sandbox, with the state of each mount as last
        recorded. Use it to find the attachment id before you detach or remount. For a
        fresh look at one mount, ask for its health.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The attachments; an empty array if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _LIST_SANDBOX_VOLUME_ATTACHMENTS, path={"id": id}, options=options
        )

    async def detach_sandbox_volume(
        self, id: str, attachment_id: str, **options: Unpack[RequestOptions]
    ) -> VolumeAttachment:
        """Detach a volume from a sandbox.

        Takes a volume out of a running sandbox; the files stay in the volume. Make sure
        that no process has files in it open, otherwise the call is refused with 409.
        Deleting a volume requires that it is detached everywhere.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            attachment_id: Identifier of the attachment, found in the answer that made
                it and in the lists of attachments.

        Returns:
            The attachment as it is after the call.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The sandbox does not exist, or it has no attachment with this
                id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The attachment is in a state that does not allow the call,
                files in it are in use, or the sandbox is not running. Wait for a
                running change to end, then look at the attachment again. Codes:
                `sandbox_not_ready`, `transition_in_progress`, `volume_busy`.
        """
        return await self._transport.call(
            _DETACH_SANDBOX_VOLUME,
            path={"id": id, "attachment_id": attachment_id},
            options=options,
        )

    async def get_sandbox_volume_health(
        self, id: str, attachment_id: str, **options: Unpack[RequestOptions]
    ) -> VolumeAttachment:
        """Check the health of a volume attachment.

        Looks at a mount inside the sandbox, records what was found and returns it. Use
        it when reads or writes in the guest fail. A mount that is broken is still a
        200: check `state` and `last_error_code`, and remount if it says `failed`.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            attachment_id: Identifier of the attachment, found in the answer that made
                it and in the lists of attachments.

        Returns:
            The attachment with its fresh state.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The sandbox does not exist, or it has no attachment with this
                id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The attachment is in a state that does not allow the call,
                files in it are in use, or the sandbox is not running. Wait for a
                running change to end, then look at the attachment again. Codes:
                `sandbox_not_ready`, `transition_in_progress`, `volume_busy`.
        """
        return await self._transport.call(
            _GET_SANDBOX_VOLUME_HEALTH,
            path={"id": id, "attachment_id": attachment_id},
            options=options,
        )

    async def remount_sandbox_volume(
        self, id: str, attachment_id: str, **options: Unpack[RequestOptions]
    ) -> VolumeAttachment:
        """Remount a volume.

        Takes a mount down and makes it again at the same path. It is the remedy for a
        mount that has failed, or whose storage was away for a while. Processes that
        hold files open lose them; a mount that is already changing is answered with
        409.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            attachment_id: Identifier of the attachment, found in the answer that made
                it and in the lists of attachments.

        Returns:
            The attachment as it is after the call.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The sandbox does not exist, or it has no attachment with this
                id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The attachment is in a state that does not allow the call,
                files in it are in use, or the sandbox is not running. Wait for a
                running change to end, then look at the attachment again. Codes:
                `sandbox_not_ready`, `transition_in_progress`, `volume_busy`.
        """
        return await self._transport.call(
            _REMOUNT_SANDBOX_VOLUME,
            path={"id": id, "attachment_id": attachment_id},
            options=options,
        )

    async def create(
        self, *, name: str, **options: Unpack[RequestOptions]
    ) -> VolumeInfo:
        """Create a volume.

        Creates an empty volume that lives until you delete it, whatever happens to the
        sandboxes that mount it. Use volumes for data that several sandboxes share or
        that must outlast a sandbox. Names are unique within a team, so look an existing
        volume up by name before creating it.

        Args:
            name: Name of the volume, unique within your team. Mounts may refer to the
                volume by it, so choose something that stays true; a name that is taken
                is refused. Example: `datasets`.

        Returns:
            The new, empty volume.

        Raises:
            BadRequestError: The request does not follow this contract, or it breaks a
                rule of volumes: the name is taken or not allowed, or your team has as
                many volumes as it may. Codes: `invalid_request`,
                `volume_beta_restriction`, `volume_limit_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(_CREATE, body={"name": name}, options=options)

    async def list(
        self, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[VolumeInfo]:
        """List volumes.

        Returns all volumes of your team with their use and limits. There are no pages;
        trim the answer with `fields` if you only need names and ids.

        Args:
            fields: Comma-separated list of volume fields to send back, to keep answers
                small. Anything not listed is left out, required fields included.

        Returns:
            The volumes; an empty array if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _LIST, query={"fields": fields}, options=options
        )

    async def get_by_name(
        self, name: str, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> VolumeInfo:
        """Get a volume by name.

        Finds a volume by its exact name. Use it at the start of a program that keeps
        the name in its settings, and create the volume when the answer is 404.

        Args:
            name: Exact name of the volume, percent-encoded where needed.
            fields: Comma-separated list of volume fields to send back, to keep answers
                small. Anything not listed is left out, required fields included.

        Returns:
            The volume.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _GET_BY_NAME, path={"name": name}, query={"fields": fields}, options=options
        )

    async def get(
        self, id: str, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> VolumeInfo:
        """Get a volume.

        Returns one volume with its use and limits. Look here to see how much room is
        left and whether the volume is mounted. Sizes are measured from time to time, so
        fresh writes may not show yet.

        Args:
            id: Identifier of the volume, as returned when it was created.
            fields: Comma-separated list of volume fields to send back, to keep answers
                small. Anything not listed is left out, required fields included.

        Returns:
            The volume.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _GET, path={"id": id}, query={"fields": fields}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a volume.

        Removes a volume and everything in it for good; there is no way to get the files
        back. The volume must not be mounted anywhere, otherwise the call is refused
        with 400. List its attachments to find out who holds it.

        Args:
            id: Identifier of the volume, as returned when it was created.

        Raises:
            BadRequestError: The volume cannot be deleted as things stand, because a
                sandbox still has it mounted or an upload into it is not finished.
                Detach it everywhere, then try again. Codes: `invalid_request`,
                `volume_busy`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(_DELETE, path={"id": id}, options=options)

    async def list_attachments(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[VolumeAttachment]:
        """List attachments of a volume.

        Returns the mounts of a volume over all sandboxes of your team. Use it before
        deleting a volume, or to see which sandboxes may be writing to it.

        Args:
            id: Identifier of the volume, as returned when it was created.

        Returns:
            The attachments; an empty array if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _LIST_ATTACHMENTS, path={"id": id}, options=options
        )

    async def upload_file_multipart_direct(
        self,
        id: str,
        *,
        file: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload a volume file from a form.

        Stores one file at the path the grant was made for, from a browser form or any
        client that sends multipart bodies; raw bytes are taken as well. No API key is
        needed, since the `grant` in the address is the permission. Send the request to
        the address exactly as you received it. An address that has ended is answered
        with 410.

        Args:
            id: Identifier of the volume, as returned when it was created.
            file: The file to store. Its name in the form does not matter; the grant
                decides the path. Content: `application/octet-stream`. Example:
                `id,label\\n1,cat\\n2,dog\\n`.

        Raises:
            BadRequestError: The request has no `grant`, carries no usable file, or the
                file cannot be read or written at the granted path. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The grant is not genuine, or it was made for another
                volume or the other direction. Ask for a new address. Code:
                `unauthorized`.
            GoneError: The grant was genuine once but has ended, or the volume it opens
                is gone. Ask for a new address; the old one never works again. Code:
                `unauthorized`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _UPLOAD_FILE_MULTIPART_DIRECT,
            path={"id": id},
            body={"file": file},
            options=options,
        )

    async def download_file_direct(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """Download a volume file.

        Sends the file the grant was made for as raw bytes; a directory comes as a tar
        archive. No API key is needed, so the address can be handed to a browser or
        another program. An address that has ended is answered with 410.

        Args:
            id: Identifier of the volume, as returned when it was created.

        Returns:
            The bytes of the file, or a tar archive of the directory.

        Raises:
            BadRequestError: The request has no `grant`, carries no usable file, or the
                file cannot be read or written at the granted path. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The grant is not genuine, or it was made for another
                volume or the other direction. Ask for a new address. Code:
                `unauthorized`.
            GoneError: The grant was genuine once but has ended, or the volume it opens
                is gone. Ask for a new address; the old one never works again. Code:
                `unauthorized`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.download(
            _DOWNLOAD_FILE_DIRECT, path={"id": id}, options=options
        )

    async def upload_file_direct(
        self, id: str, *, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None:
        """Upload a volume file as raw bytes.

        Stores the request body at the path the grant was made for and overwrites what
        is there. No API key is needed, since the `grant` in the address is the
        permission. Use it for files that are too large for the write operation; for
        very large ones, or shaky networks, use an upload session.

        Args:
            id: Identifier of the volume, as returned when it was created.
            body: The bytes of the file. Content: `application/octet-stream`.

        Raises:
            BadRequestError: The request has no `grant`, carries no usable file, or the
                file cannot be read or written at the granted path. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The grant is not genuine, or it was made for another
                volume or the other direction. Ask for a new address. Code:
                `unauthorized`.
            GoneError: The grant was genuine once but has ended, or the volume it opens
                is gone. Ask for a new address; the old one never works again. Code:
                `unauthorized`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _UPLOAD_FILE_DIRECT, path={"id": id}, body=body, options=options
        )

    async def list_files(
        self,
        id: str,
        *,
        path: str | Omit = omit,
        depth: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[FileInfo]:
        """List volume files.

        Returns the entries of one directory of a volume, without going deeper. It works
        whether or not the volume is mounted anywhere. A path that is a file is refused,
        one that does not exist is answered with 404.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute directory path in the volume. Left out, the root of the
                volume is listed.
            depth: Number of levels to list. Only 1, the entries of the directory
                itself, is accepted at present. Required range: `x >= 0`.

        Returns:
            The entries of the directory; an empty array if there are none.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: 501: The storage behind the volume, or this deployment,
                cannot list files in the way asked for. Do not retry. Codes:
                `not_implemented`, `volume_backend_capability_unsupported`. 503: Volumes
                are switched off on this deployment, or their storage or records cannot
                be reached at the moment. Unless the code is `feature_unavailable`,
                retry with growing pauses. Codes: `volume_backend_unavailable`,
                `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _LIST_FILES,
            path={"id": id},
            query={"path": path, "depth": depth},
            options=options,
        )

    async def download_url(
        self,
        id: str,
        *,
        path: str,
        archive_format: UploadArchiveFormat | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VolumeDirectFileUrlResponse:
        """Create a volume download URL.

        Makes a short-lived address from which one file, or one directory as an archive,
        can be fetched without an API key. Hand it to a browser or another service
        instead of your key. Anyone who has the address can use it until it ends.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path of a file or directory in the volume. Example:
                `/2026/labels.csv`.
            archive_format: Archive to pack a directory into. Needed for directories,
                pointless for files. Available options: `tar`.

        Returns:
            The download address.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _DOWNLOAD_URL,
            path={"id": id},
            body={"path": path, "archive_format": archive_format},
            options=options,
        )

    async def file_exists(
        self, id: str, *, path: str, **options: Unpack[RequestOptions]
    ) -> VolumeFileExistsResponse:
        """Check whether a volume path exists.

        Tells whether a file or directory exists at a path of a volume. A path that does
        not exist is a normal answer, with `exists` set to `false`; only an unknown
        volume is answered with 404.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path inside the volume, counted from its root `/`. Relative
                paths and paths that leave the volume by way of `..` are refused.
                Example: `/2026/labels.csv`.

        Returns:
            Whether something exists at the path.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _FILE_EXISTS, path={"id": id}, body={"path": path}, options=options
        )

    async def find_in_volume_files(
        self, id: str, *, path: str, pattern: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[SearchMatch]:
        """Search volume file contents.

        Searches the contents of all text files below a directory for a regular
        expression and returns every line that matches. Use it to look something up
        without downloading files; to search for file names use the search operation. A
        malformed pattern is refused with 400.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute directory path at which the search starts, counted from the
                root of the volume. Everything below it is searched. Example: `/2026`.
            pattern: What to look for. For a search of contents it is a regular
                expression, tried line by line; for a search of names it is a glob such
                as `*.csv`. Example: `*.csv`.

        Returns:
            The matching lines; an empty array if there are none.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _FIND_IN_VOLUME_FILES,
            path={"id": id},
            body={"path": path, "pattern": pattern},
            options=options,
        )

    async def get_file_info(
        self, id: str, *, path: str, **options: Unpack[RequestOptions]
    ) -> FileInfo:
        """Get volume file metadata.

        Returns size, kind, permissions and time of change of one file or directory. Use
        it to see whether a file has changed before you read it again. Nothing at the
        path means 404; use the exists operation when that is an expected outcome.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path inside the volume, counted from its root `/`. Relative
                paths and paths that leave the volume by way of `..` are refused.
                Example: `/2026/labels.csv`.

        Returns:
            The file or directory.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _GET_FILE_INFO, path={"id": id}, body={"path": path}, options=options
        )

    async def make_dir(
        self, id: str, *, path: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Create a volume directory.

        Makes a directory in a volume, together with missing parents. A directory that
        is already there is fine; a file in its place is refused with 400.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path inside the volume, counted from its root `/`. Relative
                paths and paths that leave the volume by way of `..` are refused.
                Example: `/2026/labels.csv`.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _MAKE_DIR, path={"id": id}, body={"path": path}, options=options
        )

    async def set_file_permissions(
        self, id: str, *, path: str, permissions: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Set volume file permissions.

        Changes the permission bits of one file or directory in a volume, for instance
        to make a script executable for the sandboxes that mount it. Directories are not
        changed recursively.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path of the file or directory in the volume. Example:
                `/2026/prepare.sh`.
            permissions: New permission bits as an octal number in a string, for
                instance `0644`. Example: `0755`.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _SET_FILE_PERMISSIONS,
            path={"id": id},
            body={"path": path, "permissions": permissions},
            options=options,
        )

    async def read_file(
        self,
        id: str,
        *,
        path: str,
        encoding: Literal["utf8", "base64"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VolumeReadFileResponse:
        """Read a volume file.

        Returns the contents of one file inside the JSON answer. It suits small files;
        for large ones fetch a download address. Ask for `base64` unless you know that
        the file is UTF-8 text, otherwise the call is refused.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path of the file in the volume. A directory is refused.
                Example: `/2026/labels.csv`.
            encoding: How the contents are put into the answer. Files that are not valid
                UTF-8 must be asked for as `base64`. Default: `utf8`. Available options:
                `utf8`, `base64`.

        Returns:
            The contents of the file.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _READ_FILE,
            path={"id": id},
            body={"path": path, "encoding": encoding},
            options=options,
        )

    async def remove_file(
        self, id: str, *, path: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a volume file or directory.

        Deletes a file, or a directory with everything below it, from a volume for good.
        Sandboxes that have the volume mounted see it vanish at once. The root of the
        volume cannot be removed.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path inside the volume, counted from its root `/`. Relative
                paths and paths that leave the volume by way of `..` are refused.
                Example: `/2026/labels.csv`.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _REMOVE_FILE, path={"id": id}, body={"path": path}, options=options
        )

    async def rename_file(
        self,
        id: str,
        *,
        old_path: str,
        new_path: str,
        **options: Unpack[RequestOptions],
    ) -> FileInfo:
        """Rename or move a volume file.

        Moves a file or directory to another path of the same volume. The move happens
        in one step, so readers see either the old or the new place. A file that exists
        at the new path is overwritten; a directory there is refused with 400.

        Args:
            id: Identifier of the volume, as returned when it was created.
            old_path: Absolute path of the file or directory as it is now. Example:
                `/2026/labels.csv`.
            new_path: Absolute path it should have. The directory it lies in has to
                exist. Example: `/2026/labels-v1.csv`.

        Returns:
            The file or directory at its new place.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _RENAME_FILE,
            path={"id": id},
            body={"old_path": old_path, "new_path": new_path},
            options=options,
        )

    async def replace_in_volume_files(
        self,
        id: str,
        *,
        files: Sequence[str],
        pattern: str,
        replacement: str,
        dry_run: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> VolumeReplaceInFilesResponse:
        """Replace text in volume files.

        Replaces every match of a regular expression in the files you name. Run it with
        `dry_run` first to see how much would change. Files that are not text are
        skipped and counted, not treated as an error.

        Args:
            id: Identifier of the volume, as returned when it was created.
            files: Absolute paths of the files to change. Directories are not searched;
                find the files first. Example: `["/2026/labels.csv","/2026/README.md"]`.
            pattern: Regular expression for the text to replace. Every match in every
                file counts. Example: `colour`.
            replacement: Text to put in place of each match. `$1`, `$2` and so on stand
                for groups of the pattern. Example: `color`.
            dry_run: Counts what would change without writing anything. Use it to check
                a pattern first. Default: `false`.

        Returns:
            What was, or would be, changed.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _REPLACE_IN_VOLUME_FILES,
            path={"id": id},
            body={
                "files": files,
                "pattern": pattern,
                "replacement": replacement,
                "dry_run": dry_run,
            },
            options=options,
        )

    async def search_files(
        self, id: str, *, path: str, pattern: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[str]:
        """Search volume files by name.

        Returns the paths below a directory whose name matches a glob. Use it to collect
        the files for a download or a replacement; to search inside files use the find
        operation.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute directory path at which the search starts, counted from the
                root of the volume. Everything below it is searched. Example: `/2026`.
            pattern: What to look for. For a search of contents it is a regular
                expression, tried line by line; for a search of names it is a glob such
                as `*.csv`. Example: `*.csv`.

        Returns:
            Absolute paths of the matches; an empty array if there are none.

        Raises:
            BadRequestError: The request does not follow this contract, the path is
                relative or leaves the volume, or the file is of the wrong kind for the
                operation. Codes: `invalid_request`, `file_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _SEARCH_FILES,
            path={"id": id},
            body={"path": path, "pattern": pattern},
            options=options,
        )

    async def upload_url(
        self, id: str, *, path: str, **options: Unpack[RequestOptions]
    ) -> VolumeDirectFileUrlResponse:
        """Create a volume upload URL.

        Makes a short-lived address to which one file can be sent without an API key.
        Give it to a browser or a job that should deliver a file but must not see your
        key. Nothing is written until the upload itself happens.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path inside the volume, counted from its root `/`. Relative
                paths and paths that leave the volume by way of `..` are refused.
                Example: `/2026/labels.csv`.

        Returns:
            The upload address.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _UPLOAD_URL, path={"id": id}, body={"path": path}, options=options
        )

    async def write_file(
        self,
        id: str,
        *,
        path: str,
        content: str,
        encoding: Literal["utf8", "base64"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> FileInfo:
        """Write a volume file.

        Writes one file from the JSON body, in place of any file that is there. It suits
        small files; for large ones ask for an upload address or open an upload session.
        Sandboxes that have the volume mounted see the new contents.

        Args:
            id: Identifier of the volume, as returned when it was created.
            path: Absolute path of the file in the volume. Missing parent directories
                are made; a file that is already there is overwritten. Example:
                `/2026/labels.csv`.
            content: Everything the file should contain, written as `encoding` says.
                Example: `id,label\\n1,cat\\n2,dog\\n`.
            encoding: How `content` is written. Use `base64` for binary data. Default:
                `utf8`. Available options: `utf8`, `base64`.

        Returns:
            The file as it is now.

        Raises:
            BadRequestError: The change is not possible: the path is relative or leaves
                the volume, something else is in the way, or the volume is full. Codes:
                `invalid_request`, `file_error`, `volume_quota_exceeded`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume does not exist or belongs to another team, or
                nothing exists at the path. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _WRITE_FILE,
            path={"id": id},
            body={"path": path, "content": content, "encoding": encoding},
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
        archive_format: UploadArchiveFormat | Omit = omit,
        whole_checksum_sha256: str | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateVolumeUploadSessionResponse:
        """Create a volume upload session.

        Opens an upload in parts into a volume, for large files, archived directories
        and unreliable networks. Cut the data as `part_size` says, send each part, then
        complete the session; nothing shows in the volume before that. Parts can be sent
        side by side and again after a failure. An upload that is too large is refused
        with 413, one that finds no room with 507.

        Args:
            id: Identifier of the volume, as returned when it was created.
            kind: Whether the upload is one file or a directory packed into an archive.
                Available options: `file`, `directory_tar`.
            source_kind: Where the bytes come from on your side. It tells the platform
                whether parts can be sent again after a break. Available options:
                `restartable_file`, `spooled_stream`, `directory_archive`.
            target_path: Absolute path in the volume where the file, or the unpacked
                directory, appears when the upload is completed. Example:
                `/2026/train.parquet`.
            content_length: Total number of bytes that will be sent, the sum of all
                parts. Example: `41943040`.
            conflict: What to do if something exists at the target path. Available
                options: `merge`, `replace`, `error`.
            checksum_algorithm: Algorithm of all checksums of this upload. Available
                options: `sha256`.
            archive_format: Format of the archive. Required when `kind` is
                `directory_tar`, otherwise left out. Available options: `tar`.
            whole_checksum_sha256: SHA-256 of all bytes together, as 64 lowercase
                hexadecimal digits. Send it now or when completing the upload to have
                the result checked. Example:
                `cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81`.
            metadata: Facts of your own about the upload, for your records. Example:
                `{"source":"nightly-export"}`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The session is open.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id or a checksum is malformed, or the archive format is
                missing for a directory. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            PayloadTooLargeError: The upload is larger than one upload, or the volume as
                a whole, may be. Send less. Codes: `file_upload_error`,
                `volume_quota_exceeded`.
            InternalServerError: 503: Volumes are switched off on this deployment, or
                their storage or records cannot be reached at the moment. Unless the
                code is `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
                507: There is no room to collect the parts, or none left in the volume.
                Complete or abort other uploads, delete files, and try again. Codes:
                `file_upload_error`, `volume_quota_exceeded`.
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
                "archive_format": archive_format,
                "whole_checksum_sha256": whole_checksum_sha256,
                "metadata": metadata,
            },
            options=options,
        )

    async def get_upload_session(
        self, id: str, upload_id: str, **options: Unpack[RequestOptions]
    ) -> VolumeUploadSessionInfo:
        """Get a volume upload session.

        Returns how far an upload has come. After a break, read `next_part` here and go
        on from there instead of starting over. A session that has expired or was
        aborted is answered with 410.

        Args:
            id: Identifier of the volume, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.

        Returns:
            The upload session.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id or a checksum is malformed, or the archive format is
                missing for a directory. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume or the upload session does not exist, or it
                belongs to another team. Code: `not_found`.
            GoneError: The upload session has expired or was aborted, and its parts are
                gone. Open a new session. Code: `file_upload_error`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _GET_UPLOAD_SESSION,
            path={"id": id, "upload_id": upload_id},
            options=options,
        )

    async def abort_upload_session(
        self, id: str, upload_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Abort a volume upload session.

        Gives up an upload, discards its parts and frees the staging room at once. Use
        it when an upload is no longer wanted, rather than leaving it to expire. Files
        already in the volume are not touched.

        Args:
            id: Identifier of the volume, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume or the upload session does not exist, or it
                belongs to another team. Code: `not_found`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
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
    ) -> CompleteVolumeUploadResponse:
        """Complete a volume upload session.

        Joins the parts, checks them and puts the result at its target path in one step.
        Call it when every part has been accepted; with parts missing it is refused and
        the session stays open. If something in the way must not be replaced, the answer
        is 409. Send an idempotency key if you may retry, so that a repeat returns the
        first result.

        Args:
            id: Identifier of the volume, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.
            whole_checksum_sha256: SHA-256 of all bytes together, as 64 lowercase
                hexadecimal digits. The upload is refused if the joined parts do not
                match it. Example:
                `cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The upload is published.

        Raises:
            BadRequestError: The upload cannot be published: parts are missing, the
                whole does not match its checksum, or the archive holds something that
                is not allowed. `error_detail.reason` tells which. Codes:
                `invalid_request`, `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume or the upload session does not exist, or it
                belongs to another team. Code: `not_found`.
            ConflictError: The result cannot take its place: something exists at the
                target path and must not be replaced, the volume has changed meanwhile,
                or the upload is already completed. Codes: `file_upload_error`,
                `volume_busy`, `volume_stale_revision`.
            GoneError: The upload session has expired or was aborted, and its parts are
                gone. Open a new session. Code: `file_upload_error`.
            PayloadTooLargeError: The upload is larger than one upload, or the volume as
                a whole, may be. Send less. Codes: `file_upload_error`,
                `volume_quota_exceeded`.
            InternalServerError: 503: Volumes are switched off on this deployment, or
                their storage or records cannot be reached at the moment. Unless the
                code is `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
                507: There is no room to collect the parts, or none left in the volume.
                Complete or abort other uploads, delete files, and try again. Codes:
                `file_upload_error`, `volume_quota_exceeded`.
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
    ) -> VolumeUploadSessionInfo:
        """Upload a part of a volume upload.

        Sends one part of an upload as raw bytes. Every part but the last must have
        exactly the session's `part_size`. Parts may arrive in any order, several at a
        time up to `max_concurrency`, and sending one again replaces it. With the
        checksum header a damaged part is refused with 400 rather than stored.

        Args:
            id: Identifier of the volume, as returned when it was created.
            upload_id: Identifier of the upload session, from the answer that created
                it.
            part_number: Number of the part, counted from 0. Part n holds the bytes from
                n times `part_size` on. Required range: `x >= 0`.
            body: The bytes of the part. Content: `application/octet-stream`.
            x_nullspace_part_sha256: SHA-256 of the part, as 64 lowercase hexadecimal
                digits. With it, a part that was damaged on the way is refused instead
                of stored.

        Returns:
            The session with the part accepted.

        Raises:
            BadRequestError: The part was not accepted: it does not match its checksum,
                it has the wrong size, or its number does not belong to this upload.
                `error_detail.reason` tells which; send a damaged part again. Codes:
                `invalid_request`, `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The volume or the upload session does not exist, or it
                belongs to another team. Code: `not_found`.
            GoneError: The upload session has expired or was aborted, and its parts are
                gone. Open a new session. Code: `file_upload_error`.
            InternalServerError: Volumes are switched off on this deployment, or their
                storage or records cannot be reached at the moment. Unless the code is
                `feature_unavailable`, retry with growing pauses. Codes:
                `volume_backend_unavailable`, `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _UPLOAD_SESSION_PART,
            path={"id": id, "upload_id": upload_id, "part_number": part_number},
            headers={"x-nullspace-part-sha256": x_nullspace_part_sha256},
            body=body,
            options=options,
        )


class VolumesWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Volumes) -> None:
        self.attach_sandbox_volume = raw(resource.attach_sandbox_volume)
        self.list_sandbox_volume_attachments = raw(
            resource.list_sandbox_volume_attachments
        )
        self.detach_sandbox_volume = raw(resource.detach_sandbox_volume)
        self.get_sandbox_volume_health = raw(resource.get_sandbox_volume_health)
        self.remount_sandbox_volume = raw(resource.remount_sandbox_volume)
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get_by_name = raw(resource.get_by_name)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.list_attachments = raw(resource.list_attachments)
        self.upload_file_multipart_direct = raw(resource.upload_file_multipart_direct)
        self.download_file_direct = raw(resource.download_file_direct)
        self.upload_file_direct = raw(resource.upload_file_direct)
        self.list_files = raw(resource.list_files)
        self.download_url = raw(resource.download_url)
        self.file_exists = raw(resource.file_exists)
        self.find_in_volume_files = raw(resource.find_in_volume_files)
        self.get_file_info = raw(resource.get_file_info)
        self.make_dir = raw(resource.make_dir)
        self.set_file_permissions = raw(resource.set_file_permissions)
        self.read_file = raw(resource.read_file)
        self.remove_file = raw(resource.remove_file)
        self.rename_file = raw(resource.rename_file)
        self.replace_in_volume_files = raw(resource.replace_in_volume_files)
        self.search_files = raw(resource.search_files)
        self.upload_url = raw(resource.upload_url)
        self.write_file = raw(resource.write_file)
        self.create_upload_session = raw(resource.create_upload_session)
        self.get_upload_session = raw(resource.get_upload_session)
        self.abort_upload_session = raw(resource.abort_upload_session)
        self.complete_upload_session = raw(resource.complete_upload_session)
        self.upload_session_part = raw(resource.upload_session_part)


class VolumesWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Volumes) -> None:
        self.attach_sandbox_volume = streaming(resource.attach_sandbox_volume)
        self.list_sandbox_volume_attachments = streaming(
            resource.list_sandbox_volume_attachments
        )
        self.detach_sandbox_volume = streaming(resource.detach_sandbox_volume)
        self.get_sandbox_volume_health = streaming(resource.get_sandbox_volume_health)
        self.remount_sandbox_volume = streaming(resource.remount_sandbox_volume)
        self.create = streaming(resource.create)
        self.list = streaming(resource.list)
        self.get_by_name = streaming(resource.get_by_name)
        self.get = streaming(resource.get)
        self.delete = streaming(resource.delete)
        self.list_attachments = streaming(resource.list_attachments)
        self.upload_file_multipart_direct = streaming(
            resource.upload_file_multipart_direct
        )
        self.download_file_direct = streaming(resource.download_file_direct)
        self.upload_file_direct = streaming(resource.upload_file_direct)
        self.list_files = streaming(resource.list_files)
        self.download_url = streaming(resource.download_url)
        self.file_exists = streaming(resource.file_exists)
        self.find_in_volume_files = streaming(resource.find_in_volume_files)
        self.get_file_info = streaming(resource.get_file_info)
        self.make_dir = streaming(resource.make_dir)
        self.set_file_permissions = streaming(resource.set_file_permissions)
        self.read_file = streaming(resource.read_file)
        self.remove_file = streaming(resource.remove_file)
        self.rename_file = streaming(resource.rename_file)
        self.replace_in_volume_files = streaming(resource.replace_in_volume_files)
        self.search_files = streaming(resource.search_files)
        self.upload_url = streaming(resource.upload_url)
        self.write_file = streaming(resource.write_file)
        self.create_upload_session = streaming(resource.create_upload_session)
        self.get_upload_session = streaming(resource.get_upload_session)
        self.abort_upload_session = streaming(resource.abort_upload_session)
        self.complete_upload_session = streaming(resource.complete_upload_session)
        self.upload_session_part = streaming(resource.upload_session_part)


class AsyncVolumesWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncVolumes) -> None:
        self.attach_sandbox_volume = async_raw(resource.attach_sandbox_volume)
        self.list_sandbox_volume_attachments = async_raw(
            resource.list_sandbox_volume_attachments
        )
        self.detach_sandbox_volume = async_raw(resource.detach_sandbox_volume)
        self.get_sandbox_volume_health = async_raw(resource.get_sandbox_volume_health)
        self.remount_sandbox_volume = async_raw(resource.remount_sandbox_volume)
        self.create = async_raw(resource.create)
        self.list = async_raw(resource.list)
        self.get_by_name = async_raw(resource.get_by_name)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)
        self.list_attachments = async_raw(resource.list_attachments)
        self.upload_file_multipart_direct = async_raw(
            resource.upload_file_multipart_direct
        )
        self.download_file_direct = async_raw(resource.download_file_direct)
        self.upload_file_direct = async_raw(resource.upload_file_direct)
        self.list_files = async_raw(resource.list_files)
        self.download_url = async_raw(resource.download_url)
        self.file_exists = async_raw(resource.file_exists)
        self.find_in_volume_files = async_raw(resource.find_in_volume_files)
        self.get_file_info = async_raw(resource.get_file_info)
        self.make_dir = async_raw(resource.make_dir)
        self.set_file_permissions = async_raw(resource.set_file_permissions)
        self.read_file = async_raw(resource.read_file)
        self.remove_file = async_raw(resource.remove_file)
        self.rename_file = async_raw(resource.rename_file)
        self.replace_in_volume_files = async_raw(resource.replace_in_volume_files)
        self.search_files = async_raw(resource.search_files)
        self.upload_url = async_raw(resource.upload_url)
        self.write_file = async_raw(resource.write_file)
        self.create_upload_session = async_raw(resource.create_upload_session)
        self.get_upload_session = async_raw(resource.get_upload_session)
        self.abort_upload_session = async_raw(resource.abort_upload_session)
        self.complete_upload_session = async_raw(resource.complete_upload_session)
        self.upload_session_part = async_raw(resource.upload_session_part)


class AsyncVolumesWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncVolumes) -> None:
        self.attach_sandbox_volume = async_streaming(resource.attach_sandbox_volume)
        self.list_sandbox_volume_attachments = async_streaming(
            resource.list_sandbox_volume_attachments
        )
        self.detach_sandbox_volume = async_streaming(resource.detach_sandbox_volume)
        self.get_sandbox_volume_health = async_streaming(
            resource.get_sandbox_volume_health
        )
        self.remount_sandbox_volume = async_streaming(resource.remount_sandbox_volume)
        self.create = async_streaming(resource.create)
        self.list = async_streaming(resource.list)
        self.get_by_name = async_streaming(resource.get_by_name)
        self.get = async_streaming(resource.get)
        self.delete = async_streaming(resource.delete)
        self.list_attachments = async_streaming(resource.list_attachments)
        self.upload_file_multipart_direct = async_streaming(
            resource.upload_file_multipart_direct
        )
        self.download_file_direct = async_streaming(resource.download_file_direct)
        self.upload_file_direct = async_streaming(resource.upload_file_direct)
        self.list_files = async_streaming(resource.list_files)
        self.download_url = async_streaming(resource.download_url)
        self.file_exists = async_streaming(resource.file_exists)
        self.find_in_volume_files = async_streaming(resource.find_in_volume_files)
        self.get_file_info = async_streaming(resource.get_file_info)
        self.make_dir = async_streaming(resource.make_dir)
        self.set_file_permissions = async_streaming(resource.set_file_permissions)
        self.read_file = async_streaming(resource.read_file)
        self.remove_file = async_streaming(resource.remove_file)
        self.rename_file = async_streaming(resource.rename_file)
        self.replace_in_volume_files = async_streaming(resource.replace_in_volume_files)
        self.search_files = async_streaming(resource.search_files)
        self.upload_url = async_streaming(resource.upload_url)
        self.write_file = async_streaming(resource.write_file)
        self.create_upload_session = async_streaming(resource.create_upload_session)
        self.get_upload_session = async_streaming(resource.get_upload_session)
        self.abort_upload_session = async_streaming(resource.abort_upload_session)
        self.complete_upload_session = async_streaming(resource.complete_upload_session)
        self.upload_session_part = async_streaming(resource.upload_session_part)
