"""What does not fit, said to people: validation errors become places in the value and short sentences."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from jsonschema_rs import ValidationError, ValidationErrorKind

from generator.conformance.formats import ALIASES

_LONGEST = 60
_KINDS = {name: shown for shown, name in ALIASES.items()}


@dataclass(frozen=True, slots=True)
class Misfit:
    """Where in the value something does not fit (keys and indexes), and why.

    `keyword` is the JSON Schema keyword that says so; `names` are the fields meant, where it is about fields
    (those missing for `required`, those too many for `additionalProperties`). `inner` says of a union that nothing
    of it fits what is wrong with the alternative that comes nearest, in paths of the whole value.
    """

    path: tuple[str | int, ...]
    message: str
    keyword: str = ""
    names: tuple[str, ...] = ()
    inner: tuple["Misfit", ...] = ()

    @property
    def where(self) -> str:
        """The path as people write it: `items[0].port`, or empty for the value itself."""
        text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return text.removeprefix(".")

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.path else self.message


def misfit(error: ValidationError) -> Misfit:
    """The Misfit that an error of jsonschema-rs stands for."""
    kind = error.kind
    path = tuple(error.instance_path)
    match kind:
        case ValidationErrorKind.Required(property=name):
            return Misfit(path, f"the required field `{name}` is missing", "required", (name,))
        case ValidationErrorKind.AdditionalProperties(unexpected=names):
            return Misfit(path, f"{_fields(names)} not allowed here", "additionalProperties", tuple(names))
        case ValidationErrorKind.UnevaluatedProperties(unexpected=names):
            return Misfit(path, f"{_fields(names)} not allowed here", "unevaluatedProperties", tuple(names))
        case ValidationErrorKind.AnyOf(context=context) | ValidationErrorKind.OneOfNotValid(context=context):
            inner = tuple(map(misfit, _nearest(error, context)))
            return Misfit(path, _no_alternative(error, context, inner), kind.name, inner=inner)
        case _:
            return Misfit(path, _message(error), kind.name)


def _fields(names: list[str]) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:5]) + (", …" if len(names) > 5 else "")
    return f"the fields {shown} are" if len(names) > 1 else f"the field {shown} is"


def _message(error: ValidationError) -> str:
    match error.kind:
        case ValidationErrorKind.OneOfMultipleValid(context=context):
            fitting = sum(not errors for errors in context)
            return f"the value fits {fitting} of the alternatives of `oneOf`, and must fit exactly one"
        case ValidationErrorKind.FalseSchema():
            return "no value is allowed here"
        case ValidationErrorKind.Not():
            return f"{_shown(error)} is ruled out by `not`"
        case ValidationErrorKind.Format(format=name):
            return f"{_shown(error)} is not a valid `{_KINDS.get(name, name)}`"
        case ValidationErrorKind.Type(types=types):
            return f"{_shown(error)} is not of type {' or '.join(types)}"
        case _:
            return _plain(error)


def _plain(error: ValidationError) -> str:
    """The library's own sentence, with a long value cut short."""
    if len(error.message) <= 2 * _LONGEST:
        return error.message
    for phrase in (" is ", " has ", " does "):
        _, found, tail = error.message.rpartition(phrase)
        if found:
            return _cut(f"{_shown(error)}{found}{tail}", 3 * _LONGEST)
    return _cut(error.message, 3 * _LONGEST)


def _nearest(union: ValidationError, context: list[list[ValidationError]]) -> list[ValidationError]:
    """What is wrong with the alternative that comes nearest: of the right type, and with the fewest errors."""

    def distance(errors: list[ValidationError]) -> tuple[bool, int]:
        return any(_is_type(error, union) for error in errors), len(errors)

    return min(filter(None, context), key=distance, default=[])


def _no_alternative(union: ValidationError, context: list[list[ValidationError]], inner: tuple[Misfit, ...]) -> str:
    alternatives = [errors for errors in context if errors]
    if not inner:
        return f"{_shown(union)} fits none of the alternatives"
    if all(len(errors) == 1 and _is_type(errors[0], union) for errors in alternatives):
        types = dict.fromkeys(name for errors in alternatives for name in _types(errors[0]))
        return f"{_shown(union)} is not of type {' or '.join(types)}"
    first = Misfit(inner[0].path[len(union.instance_path) :], inner[0].message)
    return f"the value fits none of the {len(context)} alternatives; of the nearest one it breaks this: {first}"


def _is_type(error: ValidationError, union: ValidationError) -> bool:
    """Whether the value of the union itself, and not something in it, has a type that is not asked for."""
    return isinstance(error.kind, ValidationErrorKind.Type) and len(error.instance_path) == len(union.instance_path)


def _types(error: ValidationError) -> Iterator[str]:
    match error.kind:
        case ValidationErrorKind.Type(types=types):
            yield from types


def _shown(error: ValidationError) -> str:
    """The value that is meant, shortened."""
    match error.instance:
        case dict():
            return "this object"
        case list():
            return "this array"
        case str() as value:
            return _cut(json.dumps(value[:_LONGEST], ensure_ascii=False), _LONGEST)
        case None:
            return "null"
        case bool() as value:
            return "true" if value else "false"
        case value:
            return _cut(str(value), _LONGEST)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
