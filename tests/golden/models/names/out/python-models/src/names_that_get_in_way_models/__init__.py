"""The models of the Names that get in the way; each is imported when it is first used."""

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy

if TYPE_CHECKING:
    from ._runtime.models import Unknown as Unknown
    from .any_model import AnyModel as AnyModel
    from .api_key import APIKey as APIKey
    from .api_key import APIKeyScope as APIKeyScope
    from .clashes import Clashes as Clashes
    from .clashes import ClashesInput as ClashesInput
    from .clashes import ClashesParams as ClashesParams
    from .con_1143da2b import Con as Con
    from .datetime_model import DatetimeModel as DatetimeModel
    from .holder import Holder as Holder
    from .holder import HolderChildrenItem as HolderChildrenItem
    from .holder import HolderUser as HolderUser
    from .holder import HolderUserName as HolderUserName
    from .list import List as List
    from .model3d import Model3d as Model3d
    from .model_model import ModelModel as ModelModel
    from .some_name import SomeName as SomeName
    from .u540du524d import 名前 as 名前
    from .unknown_model import UnknownModel as UnknownModel
    from .user import User as User
    from .user_04f8996d import User_04f8996d as User_04f8996d
    from .user_af0d48db import User_af0d48db as User_af0d48db
    from .user_name import UserName as UserName
    from .v1_pod import V1Pod as V1Pod
    from .warning_model import WarningModel as WarningModel
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AnyModel": ".any_model",
            "APIKey": ".api_key",
            "APIKeyScope": ".api_key",
            "Clashes": ".clashes",
            "ClashesInput": ".clashes",
            "ClashesParams": ".clashes",
            "Con": ".con_1143da2b",
            "DatetimeModel": ".datetime_model",
            "Holder": ".holder",
            "HolderChildrenItem": ".holder",
            "HolderUser": ".holder",
            "HolderUserName": ".holder",
            "List": ".list",
            "Model3d": ".model3d",
            "ModelModel": ".model_model",
            "SomeName": ".some_name",
            "Unknown": "._runtime.models",
            "UnknownModel": ".unknown_model",
            "User": ".user",
            "User_04f8996d": ".user_04f8996d",
            "User_af0d48db": ".user_af0d48db",
            "UserName": ".user_name",
            "V1Pod": ".v1_pod",
            "WarningModel": ".warning_model",
            "名前": ".u540du524d",
        },
    )
