"""`UploadFailureReason`."""

from __future__ import annotations

from typing import Literal, TypeAlias

UploadFailureReason: TypeAlias = (
    Literal[
        "insufficient_staging_space",
        "size_limit_exceeded",
        "invalid_part_checksum",
        "part_out_of_range",
        "part_size_mismatch",
        "whole_checksum_mismatch",
        "upload_expired",
        "upload_aborted",
        "upload_already_completed",
        "target_conflict",
        "directory_extract_invalid_path",
        "directory_extract_invalid_symlink",
        "directory_extract_unsupported_entry",
        "missing_parts",
    ]
    | str
)
"""Kind of upload failure.

    `insufficient_staging_space`: There is no room to collect the parts.
    `size_limit_exceeded`: The upload is larger than allowed.
    `invalid_part_checksum`: A part does not match its checksum.
    `part_out_of_range`: The part number does not belong to this upload.
    `part_size_mismatch`: A part is longer or shorter than declared.
    `whole_checksum_mismatch`: The joined file does not match its checksum.
    `upload_expired`: The upload was not completed in time.
    `upload_aborted`: The upload was cancelled.
    `upload_already_completed`: The upload is complete and takes no more parts.
    `target_conflict`: Something in the way at the target path cannot be replaced.
    `directory_extract_invalid_path`: An archive entry points outside the target
        directory.
    `directory_extract_invalid_symlink`: A symbolic link in the archive points outside
        the target directory.
    `directory_extract_unsupported_entry`: The archive holds an entry that is no file,
        directory or link.
    `missing_parts`: Completion was asked for before all parts had arrived.
"""
