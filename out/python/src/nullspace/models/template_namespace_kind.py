"""`TemplateNamespaceKind`."""

from __future__ import annotations

from typing import Literal, TypeAlias

TemplateNamespaceKind: TypeAlias = Literal["system", "user", "deployment"] | str
"""Whose template namespace it is.

    `system`: Belongs to the platform and holds its built-in templates.
    `user`: Belongs to one customer.
    `deployment`: Shared by everyone on the deployment.
"""
