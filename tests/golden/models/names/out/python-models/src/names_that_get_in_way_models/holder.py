"""`Holder`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from ._runtime.models import Model
from ._runtime.unions import BestFit

if TYPE_CHECKING:
    from .some_name import SomeName
    from .user_04f8996d import User_04f8996d
    from .warning_model import WarningModel


class Holder(Model):
    """The object `Holder`."""

    all: list[Annotated[WarningModel | User_04f8996d | SomeName, BestFit]] | None = None
    user: HolderUser | None = None
    children: list[HolderChildrenItem] | None = None


class HolderUser(Model):
    """The object `HolderUser`."""

    name: HolderUserName | None = None


class HolderChildrenItem(Model):
    """The object `HolderChildrenItem`."""

    holder: Holder | None = None


class HolderUserName(Model):
    """The object `HolderUserName`."""

    first: str | None = None
