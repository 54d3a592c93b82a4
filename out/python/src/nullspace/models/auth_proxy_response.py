"""`AuthProxyResponse`."""

from __future__ import annotations

from typing import Any, TypeAlias

AuthProxyResponse: TypeAlias = dict[str, Any]
"""Answer of the sign-in service, passed on as it is. Do not rely on its members:
they depend on the version of that service, and they do not tell whether the
address has an account.
"""
