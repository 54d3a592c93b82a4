"""The models of the API; each is imported when it is first used."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .._runtime.models import Unknown as Unknown
    from .crate import Crate as Crate
    from .crate import CrateInput as CrateInput
    from .crate import CrateParams as CrateParams
    from .error import Error as Error
    from .error import ErrorError as ErrorError
    from .kind import Kind as Kind
    from .list import ListResponse as ListResponse
    from .list_ships import ListShipsResponse as ListShipsResponse
    from .manifest import Manifest as Manifest
    from .manifest import ManifestInput as ManifestInput
    from .manifest import ManifestParams as ManifestParams
    from .new_ship import NewShip as NewShip
    from .new_ship import NewShipInput as NewShipInput
    from .new_ship import NewShipParams as NewShipParams
    from .operation import Operation as Operation
    from .page import Page as Page
    from .page import PageInput as PageInput
    from .page import PageParams as PageParams
    from .run_operation import (
        RunOperationEventStreamResponse as RunOperationEventStreamResponse,
    )
    from .ship import Ship as Ship
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Crate": ".crate",
            "CrateInput": ".crate",
            "CrateParams": ".crate",
            "Error": ".error",
            "ErrorError": ".error",
            "Kind": ".kind",
            "ListResponse": ".list",
            "ListShipsResponse": ".list_ships",
            "Manifest": ".manifest",
            "ManifestInput": ".manifest",
            "ManifestParams": ".manifest",
            "NewShip": ".new_ship",
            "NewShipInput": ".new_ship",
            "NewShipParams": ".new_ship",
            "Operation": ".operation",
            "Page": ".page",
            "PageInput": ".page",
            "PageParams": ".page",
            "RunOperationEventStreamResponse": ".run_operation",
            "Ship": ".ship",
            "Unknown": ".._runtime.models",
        },
    )
