"""`SshAccessResponse`."""

from __future__ import annotations

from .._runtime.formats import DateTime
from .._runtime.models import Model


class SshAccessResponse(Model):
    """A short-lived SSH certificate and how to connect with it."""

    certificate: str
    """Signed OpenSSH certificate. Save it beside the private key, as `<key>-cert.pub`.
    Example: `ssh-ed25519-cert-v01@openssh.com AAAAIHNzaC1lZDI1NTE5LWNlcnQt`.
    """

    host: str
    """Relay host to connect to. Example: `ssh.nullspace.io`."""

    port: int
    """Port of the relay. Required range: `x >= 0`. Example: `22`."""

    user: str
    """Account the certificate is good for. Example: `root`."""

    expires_at: DateTime
    """When the certificate ends. Example: `2026-03-02T09:31:00Z`."""

    access_id: str
    """Identifier of this access in audit records. Example: `ssha_7d20b4f1`."""

    command: str
    """Complete command line to copy. Adjust the key path if yours differs. Example: `ssh
    -i ~/.ssh/id_ed25519 -p 22 root@ssh.nullspace.io`.
    """

    host_key: str | None = None
    """Public host key of the relay, for your known hosts file. `null` when the deployment
    does not publish it. Example: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2q`.
    """
