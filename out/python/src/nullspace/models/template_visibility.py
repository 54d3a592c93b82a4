"""`TemplateVisibility`."""

from __future__ import annotations

from typing import Literal, TypeAlias

TemplateVisibility: TypeAlias = Literal["private", "public"] | str
"""Who may use a template.

    `private`: Only the team that owns it.
    `public`: Everyone on the deployment. Only the owner can change it.
"""
