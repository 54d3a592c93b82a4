"""`ExecResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class ExecResponse(Model):
    """Outcome of a command. A command that ran and failed is a successful call: look
    at `exit_code`.
    """

    exit_code: int
    """Exit status of the command. 0 means success by convention; for a background command
    it is 0 once the process has started. Example: `0`.
    """

    stdout: str
    """Everything written to standard output, decoded as UTF-8. Empty for a background
    command. Example: `hello from nullspace\\n`.
    """

    stderr: str
    """Everything written to standard error, decoded as UTF-8. Empty for a background
    command. Example: `""`.
    """

    pid: int | None = None
    """Process id of a background command inside the guest, for the process operations.
    `null` or missing for a command that was waited for. Required range: `x >= 0`.
    Example: `4213`.
    """
