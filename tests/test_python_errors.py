"""The errors of the package of the contract, as users meet them: in tracebacks, and in pickles from other processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_SOURCE = Path(__file__).resolve().parent.parent / "out" / "python" / "src"
_PROGRAM = """
import pickle
from nullspace._runtime.errors import SDKError
import nullspace
for name in nullspace.__all__:
    found = getattr(nullspace, name)
    if isinstance(found, type) and issubclass(found, Exception):
        assert (found.__module__, found.__qualname__) == ("nullspace", name), found
        assert pickle.loads(pickle.dumps(found)) is found
assert nullspace.NullspaceError is SDKError
error = pickle.loads(pickle.dumps(nullspace.NullspaceError("no base URL")))
print(type(error).__name__, error.message)
nullspace.Nullspace(api_key="k", base_url="no-address").volumes.list()
"""


def test_errors_are_called_as_users_import_them() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        cwd=_SOURCE,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert told.stdout == "NullspaceError no base URL\n", told.stderr
    assert "\nnullspace.NullspaceError: " in told.stderr
    assert "_runtime.errors." not in told.stderr
