"""What every model is: fields by the names of Python and of the wire, unknown ones kept, built on first use."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from inspect import currentframe
from typing import TYPE_CHECKING, Any, Final, Literal, cast

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema

from .building import built
from .lazy import bind

_SENDING: Final = ContextVar("sending", default=False)


def _is_sending(_: object) -> bool:
    return _SENDING.get()


# A field that only the server sets: it can't be changed, and stays out of requests.
READ_ONLY: Any = Field(frozen=True, exclude_if=_is_sending)
# A field that is not shown where the model is printed.
SECRET: Any = Field(repr=False)


class Model(BaseModel):
    """An object of the API.

    Fields that its contract does not know are kept and can be had as attributes or from `model_extra`. A field that
    was not there is None; `model_fields_set` tells it from one that was null.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        protected_namespaces=(),
        validate_by_alias=True,
        validate_by_name=True,
    )

    if TYPE_CHECKING:
        # Models that say what unknown fields hold say it of this.
        __pydantic_extra__: Any = Field(init=False)

    def __init_subclass__(cls, **settings: Any) -> None:
        """Complete the class that another one inherits from: its fields are looked up in its own module alone."""
        for base in cls.__bases__:
            if issubclass(base, Model) and not base.__pydantic_fields_complete__:
                base.model_rebuild(raise_errors=False)
        super().__init_subclass__(**settings)

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Build what validates and writes the class; called by itself when that is first needed."""
        bind(cls)
        names = _types_namespace
        if names is None:
            # Where it is asked for: what a class within a function names stands there.
            names = _names_at(_parent_namespace_depth)
        rebuild = super().model_rebuild
        return built(
            lambda: rebuild(
                force=force, raise_errors=raise_errors, _types_namespace=names
            )
        )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        bind(cls)
        schema = handler(source)
        _open_enums(cast("dict[str, Any]", handler.resolve_ref_schema(schema)))
        return schema

    def to_dict(self, *, mode: Literal["json", "python"] = "json") -> dict[str, Any]:
        """Return the fields that are set, unknown ones included, by their names on the wire.

        `mode="json"` gives the values of JSON, `"python"` leaves dates, bytes and the like as they are.
        """
        return self.model_dump(
            mode=mode, by_alias=True, exclude_unset=True, warnings=False
        )

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the fields that are set, unknown ones included, as JSON."""
        return self.model_dump_json(
            by_alias=True, exclude_unset=True, indent=indent, warnings=False
        )

    def __wire__(self) -> dict[str, Any]:
        """Return what a request sends of the model: `to_dict()` without fields that only the server sets."""
        token = _SENDING.set(True)
        try:
            return self.to_dict()
        finally:
            _SENDING.reset(token)


def _names_at(depth: int) -> dict[str, Any]:
    """Return the local names of the function that many calls up."""
    frame = currentframe()
    for _ in range(depth):
        frame = frame.f_back if frame is not None else None
    return dict(frame.f_locals) if frame is not None else {}


def _open_enums(schema: dict[str, Any]) -> None:
    """Let the fields of a model that list some texts and take any other be read as any text: that is quicker."""
    inner = schema["schema"] if schema["type"] == "model" else schema
    if inner["type"] == "model-fields":
        for field in inner["fields"].values():
            field["schema"] = _opened(field["schema"])


def _opened(schema: dict[str, Any]) -> dict[str, Any]:
    """Return `str` for a union of it and some texts, also as what may be null, left out, or in a list."""
    match schema["type"]:
        case "nullable" | "default":
            schema["schema"] = _opened(schema["schema"])
        case "list" if "items_schema" in schema:
            schema["items_schema"] = _opened(schema["items_schema"])
        case "union" if all(isinstance(each, dict) for each in schema["choices"]):
            choices: list[dict[str, Any]] = schema["choices"]
            texts = [each for each in choices if _is_text(each)]
            if texts and all(_is_text(each) or _is_options(each) for each in choices):
                return texts[0]
        case _:
            pass
    return schema


def _is_text(choice: Mapping[str, Any]) -> bool:
    return bool(choice["type"] == "str")


def _is_options(choice: Mapping[str, Any]) -> bool:
    return choice["type"] == "literal" and all(
        type(option) is str for option in choice["expected"]
    )


class Unknown(Model):
    """An object of a kind that its contract does not know, with all its fields as attributes."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
