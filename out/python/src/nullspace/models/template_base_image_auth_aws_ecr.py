"""`TemplateBaseImageAuthAwsEcr`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateBaseImageAuthAwsEcr(Model):
    """AWS credentials for an Elastic Container Registry."""

    kind: Literal["aws_ecr"]
    """Kind of credentials, always `aws_ecr`."""

    access_key_id: str
    """Public half of the AWS credentials, which begins with `AKIA` or `ASIA`. Example:
    `AKIAIOSFODNN7EXAMPLE`.
    """

    secret_access_key: str
    """Secret part of the AWS access key. Example:
    `wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY`.
    """

    region: str
    """AWS region of the registry. Example: `eu-central-1`."""

    session_token: str | None = None
    """Session token that goes with temporary credentials. Leave it out for long-lived
    keys. Example: `FwoGZXIvYXdzEXAMPLE`.
    """


class TemplateBaseImageAuthAwsEcrParams(TypedDict):
    """`TemplateBaseImageAuthAwsEcr` as a dict, by the names that fields have on the wire."""

    kind: Literal["aws_ecr"]
    """Kind of credentials, always `aws_ecr`."""

    access_key_id: str
    """Public half of the AWS credentials, which begins with `AKIA` or `ASIA`. Example:
    `AKIAIOSFODNN7EXAMPLE`.
    """

    secret_access_key: str
    """Secret part of the AWS access key. Example:
    `wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY`.
    """

    region: str
    """AWS region of the registry. Example: `eu-central-1`."""

    session_token: NotRequired[str]
    """Session token that goes with temporary credentials. Leave it out for long-lived
    keys. Example: `FwoGZXIvYXdzEXAMPLE`.
    """


TemplateBaseImageAuthAwsEcrInput: TypeAlias = (
    TemplateBaseImageAuthAwsEcr | TemplateBaseImageAuthAwsEcrParams
)
"""What a request may have as `TemplateBaseImageAuthAwsEcr`."""
