"""An author's example without the fields that messages of a direction do without; checks nothing."""

from generator.conformance import Direction
from generator.ir import Api, ArrayType, IntersectionType, Json, ObjectType, Schema, UnionType
from generator.samples.shapes import flagged

_DEEPEST = 24


def stripped(api: Api, schema: Schema, value: Json, direction: Direction, depth: int = 0) -> Json:
    """The value without readOnly fields (requests) or writeOnly ones (responses); the same object if it has none."""
    if depth > _DEEPEST or not isinstance(value, dict | list):
        return value
    match api.resolved(schema).type, value:
        case ObjectType() as kind, dict():
            return _fields(api, kind, value, direction, depth)
        case ArrayType(items=Schema() as items), list():
            made = [stripped(api, items, item, direction, depth + 1) for item in value]
            return made if any(new is not old for new, old in zip(made, value, strict=True)) else value
        case IntersectionType(parts=parts), _:
            for part in parts:
                value = stripped(api, part, value, direction, depth + 1)
            return value
        case UnionType(variants=(variant,)), _:
            return stripped(api, variant.schema, value, direction, depth + 1)
        case _:
            return value


def _fields(api: Api, kind: ObjectType, value: dict[str, Json], direction: Direction, depth: int) -> Json:
    flag = "read_only" if direction == "request" else "write_only"
    made = dict(value)
    changed = False
    for field in kind.properties:
        if field.name not in made:
            continue
        if flagged(api, field.schema, flag):
            del made[field.name]
            changed = True
            continue
        inner = stripped(api, field.schema, made[field.name], direction, depth + 1)
        changed = changed or inner is not made[field.name]
        made[field.name] = inner
    return made if changed else value
