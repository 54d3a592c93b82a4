"""The models of the Garden; each is imported when it is first used."""

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy

if TYPE_CHECKING:
    from ._runtime.models import Unknown as Unknown
    from .animal import Animal as Animal
    from .any_animal import AnyAnimal as AnyAnimal
    from .bee import Bee as Bee
    from .bee import BeeInput as BeeInput
    from .bee import BeeParams as BeeParams
    from .bird import Bird as Bird
    from .bird import BirdInput as BirdInput
    from .bird import BirdParams as BirdParams
    from .counts import Counts as Counts
    from .cow import Cow as Cow
    from .data import Data as Data
    from .data import DataInput as DataInput
    from .either import Either as Either
    from .either import EitherByCount as EitherByCount
    from .either import EitherByWeight as EitherByWeight
    from .get_plant import GetPlant404Response as GetPlant404Response
    from .herd import Herd as Herd
    from .labels import Labels as Labels
    from .labels import LabelsInput as LabelsInput
    from .marks import Marks as Marks
    from .never import Never as Never
    from .nothing import Nothing as Nothing
    from .plant import Plant as Plant
    from .plant import PlantInput as PlantInput
    from .plant import PlantParams as PlantParams
    from .plant import PlantPest as PlantPest
    from .plant import PlantPestInput as PlantPestInput
    from .plant import PlantPestParams as PlantPestParams
    from .plant import PlantPlace as PlantPlace
    from .plant import PlantPlaceInput as PlantPlaceInput
    from .plant import PlantPlaceParams as PlantPlaceParams
    from .renamed import Renamed as Renamed
    from .replace_plant import ReplacePlantResponseItem as ReplacePlantResponseItem
    from .ring import Ring as Ring
    from .shelter import Shelter as Shelter
    from .shelter import ShelterInput as ShelterInput
    from .shelter import ShelterVariant1 as ShelterVariant1
    from .shelter import ShelterVariant1Input as ShelterVariant1Input
    from .shelter import ShelterVariant1Params as ShelterVariant1Params
    from .shelter import ShelterVariant2 as ShelterVariant2
    from .shelter import ShelterVariant2Input as ShelterVariant2Input
    from .shelter import ShelterVariant2Params as ShelterVariant2Params
    from .spot import Spot as Spot
    from .spot import SpotInput as SpotInput
    from .state import State as State
    from .tool import Tool as Tool
    from .tool import ToolInput as ToolInput
    from .tool import ToolRake as ToolRake
    from .tool import ToolRakeInput as ToolRakeInput
    from .tool import ToolRakeParams as ToolRakeParams
    from .tool import ToolSpade as ToolSpade
    from .tool import ToolSpadeInput as ToolSpadeInput
    from .tool import ToolSpadeParams as ToolSpadeParams
    from .visitor import Visitor as Visitor
    from .visitor import VisitorInput as VisitorInput
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Animal": ".animal",
            "AnyAnimal": ".any_animal",
            "Bee": ".bee",
            "BeeInput": ".bee",
            "BeeParams": ".bee",
            "Bird": ".bird",
            "BirdInput": ".bird",
            "BirdParams": ".bird",
            "Counts": ".counts",
            "Cow": ".cow",
            "Data": ".data",
            "DataInput": ".data",
            "Either": ".either",
            "EitherByCount": ".either",
            "EitherByWeight": ".either",
            "GetPlant404Response": ".get_plant",
            "Herd": ".herd",
            "Labels": ".labels",
            "LabelsInput": ".labels",
            "Marks": ".marks",
            "Never": ".never",
            "Nothing": ".nothing",
            "Plant": ".plant",
            "PlantInput": ".plant",
            "PlantParams": ".plant",
            "PlantPest": ".plant",
            "PlantPestInput": ".plant",
            "PlantPestParams": ".plant",
            "PlantPlace": ".plant",
            "PlantPlaceInput": ".plant",
            "PlantPlaceParams": ".plant",
            "Renamed": ".renamed",
            "ReplacePlantResponseItem": ".replace_plant",
            "Ring": ".ring",
            "Shelter": ".shelter",
            "ShelterInput": ".shelter",
            "ShelterVariant1": ".shelter",
            "ShelterVariant1Input": ".shelter",
            "ShelterVariant1Params": ".shelter",
            "ShelterVariant2": ".shelter",
            "ShelterVariant2Input": ".shelter",
            "ShelterVariant2Params": ".shelter",
            "Spot": ".spot",
            "SpotInput": ".spot",
            "State": ".state",
            "Tool": ".tool",
            "ToolInput": ".tool",
            "ToolRake": ".tool",
            "ToolRakeInput": ".tool",
            "ToolRakeParams": ".tool",
            "ToolSpade": ".tool",
            "ToolSpadeInput": ".tool",
            "ToolSpadeParams": ".tool",
            "Unknown": "._runtime.models",
            "Visitor": ".visitor",
            "VisitorInput": ".visitor",
        },
    )
