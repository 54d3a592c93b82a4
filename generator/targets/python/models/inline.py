"""Which schemas need a name and have none of their own, and the words to name each by: those of its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from generator.ir import EnumType, ObjectType, Operation, RefType, Schema, UnionType
from generator.names import words
from generator.samples.believable import singular
from generator.targets.python.models.shapes import Shapes, children

# A list of more options is an alias of its own.
_MOST_INLINE: Final = 5
_DEEPEST: Final = 60


@dataclass(frozen=True, slots=True)
class Owner:
    """What a module is made for: a component by its name, or an operation by its id."""

    kind: str
    name: str


@dataclass(slots=True)
class Inline:
    """Finds the schemas that need a name and have none, each once: where it stands itself, or is first met."""

    shapes: Shapes
    wanted: dict[int, tuple[Schema, tuple[str, ...], Owner]] = field(default_factory=dict)
    _seen: set[tuple[int, Owner | None]] = field(default_factory=set)

    def walk(
        self,
        schema: Schema,
        path: tuple[str, ...],
        owner: Owner,
        root: Schema | None,
        *,
        named: bool = False,
        depth: int = 0,
    ) -> None:
        """Names a schema (`named`) and all within it. With a root: only what the root's own text holds."""
        whole = self.shapes.effective(schema)
        key = (id(schema), owner if root is not None else None)
        if isinstance(whole.type, RefType) or key in self._seen or depth > _DEEPEST:
            return
        self._seen.add(key)
        if named and needs_name(self.shapes, whole) and (root is None or _is_within(schema, root)):
            self.wanted.setdefault(id(schema), (schema, path, owner))
        for kind, name, child in children(whole):
            step = self._step(whole, path, kind, name, child)
            self.walk(child, step, owner, root, named=True, depth=depth + 1)

    def _step(self, parent: Schema, path: tuple[str, ...], kind: str, name: str, child: Schema) -> tuple[str, ...]:
        """The words of a part: behind those of what it is part of."""
        match kind:
            case "field":
                return (*path, *(words(name) or ("field",)))
            case "item" if name:
                return (*path, "item", name)
            case "item":
                one = singular(path[-1]) if path else ""
                return (*path[:-1], one) if one and one != path[-1] else (*path, "item")
            case "value":
                return (*path, "value")
            case "variant":
                return (*path, *self._variant(parent, int(name), child))
            case _:
                return path

    def _variant(self, parent: Schema, at: int, child: Schema) -> tuple[str, ...]:
        """What tells a variant from its siblings: its tag, its title, or its place."""
        kind = parent.type
        if not isinstance(kind, UnionType):
            return ()
        tags = self.shapes.tags(kind)
        if tags is not None and tags.values[at]:
            told = words(tags.values[at][0])
            if told:
                return told
        title = words(child.title)
        if 0 < len(title) <= 4:
            return title
        alike = [each for each in kind.variants if isinstance(self.shapes.resolved(each.schema).type, ObjectType)]
        return () if len(alike) == 1 and alike[0].schema is child else ("variant", str(at + 1))


def needs_name(shapes: Shapes, schema: Schema) -> bool:
    """Whether an annotation can't write the type out: an object's class, a tagged union, a long list of options."""
    match schema.type:
        case ObjectType():
            return is_class(shapes, schema)
        case UnionType() as kind:
            return shapes.tags(kind) is not None
        case EnumType(values=values):
            return len(values) > _MOST_INLINE
        case _:
            return False


def is_class(shapes: Shapes, schema: Schema) -> bool:
    """Whether a schema is a class: an object with fields, rather than a map."""
    return isinstance(schema.type, ObjectType) and bool(shapes.fields(schema.type) or schema.derived)


def schemas_of(operation: Operation) -> Iterator[tuple[Schema, tuple[str, ...]]]:
    """What an operation sends and receives, with the words to name it by."""
    own = words(operation.id) or ("operation",)
    for at, media in enumerate(operation.body.content if operation.body is not None else ()):
        format = _format(media.media_type) if at else ()
        if media.schema is not None and isinstance(media.schema.type, ObjectType):
            yield from ((each.schema, (*own, *format, *words(each.name))) for each in media.schema.type.properties)
        yield from ((each, (*own, *format, "body")) for each in (media.schema, media.item_schema) if each is not None)
    yield from ((each.schema, (*own, *words(each.name))) for each in operation.parameters)
    first = next((response for response in operation.responses if response.content), None)
    for response in operation.responses:
        told = own if response is first else (*own, *words(response.status))
        for at, media in enumerate(response.content):
            format = _format(media.media_type) if at else ()
            if media.schema is not None:
                yield media.schema, (*told, *format, "response")
            if media.item_schema is not None:
                yield media.item_schema, (*told, *format, "event")
    for at, message in enumerate(operation.socket_messages):
        yield message.schema, (*own, "message" if message.sender == "client" else "event", str(at + 1))


def _format(media_type: str) -> tuple[str, ...]:
    """What a media type is called: `xml` of `application/xml`."""
    return words(media_type.partition(";")[0].rpartition("/")[2].rpartition("+")[2])


def _is_within(schema: Schema, root: Schema) -> bool:
    """Whether a schema is written in the text of another one."""
    same = schema.at.document == root.at.document
    return same and schema.at.pointer.startswith(f"{root.at.pointer}/")
