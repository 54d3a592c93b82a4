"""What the modules of models define: classes, their forms for requests, unions and other aliases; knows no files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Final

from generator.ir import ObjectType, RefType, Schema, UnionType
from generator.lang.code import Code
from generator.lang.markdown import code_span
from generator.lang.python_source import docstring, prose, string
from generator.targets.python.models.annotation import Annotation, plain, union
from generator.targets.python.models.annotations import Annotations
from generator.targets.python.models.documentation import class_docstring
from generator.targets.python.models.fields import FieldView, class_fields, dict_fields
from generator.targets.python.models.inline import Owner, is_class
from generator.targets.python.models.knots import loosened
from generator.targets.python.models.names import module_of
from generator.targets.python.models.scalars import Side
from generator.targets.python.models.shapes import Shapes, Tags

_NOTHING: Final = Code("")
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A name that a module defines. `header` is the line that begins a class, `value` the type of an alias.

    `later` models are needed by annotations alone, `now` ones when the module is imported; `names` are those of
    other modules. `beside` marks an alias of classes in its own module, `odd` a TypedDict whose keys are no
    identifiers, `shared` an alias that pydantic builds once for all its uses (or unions of many objects that hold
    each other would be built within each other, each time anew), `text` one that is part of itself.
    """

    name: Code
    module: Code
    docstring: Code
    header: Code = _NOTHING
    fields: tuple[FieldView, ...] = ()
    value: Code = _NOTHING
    later: frozenset[str] = frozenset()
    now: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    beside: bool = False
    odd: bool = False
    shared: bool = False
    text: bool = False

    @property
    def line(self) -> Code:
        """The statement of an alias."""
        if self.text or self.shared:
            value = string(self.value) if self.text else self.value
            return Code(f"{self.name} = TypeAliasType({string(self.name)}, {value})")
        return Code(f"{self.name}: TypeAlias = {self.value}")


@dataclass(slots=True)
class Definitions:
    """Makes the definition of every model that annotations ask for, each once."""

    annotations: Annotations
    made: dict[str, Definition] = field(default_factory=dict)
    _closed: Mapping[int, frozenset[str]] = field(default_factory=dict)
    _read: set[str] = field(default_factory=set)
    _sent: set[str] = field(default_factory=set)

    def all(self) -> list[Definition]:
        """The definitions of everything asked for so far, and of what these ask for in turn."""
        self._closed = closed_fields(self.annotations)
        while waiting := self._waiting():
            for name, side in waiting:
                made = self._for_answers(name) if side == "read" else self._for_requests(name)
                self.made |= {each.name: each for each in made}
        self._loosen()
        return _without_circles(list(self.made.values()))

    def _loosen(self) -> None:
        """Writes the forms for requests anew that are too entangled for a checker."""
        names = self.annotations.names
        own: dict[str, str] = {names.twin(Code(name), "Input"): name for name in self.annotations.sent}
        own |= {names.twin(base, "Input"): names.components[key] for key, base in names.bases.items()}
        for name, targets in loosened({name: self._held(name, own) for name in self.annotations.sent}).items():
            self.annotations.loose = targets
            self.made |= {each.name: each for each in self._for_requests(Code(name))}
        self.annotations.loose = frozenset()

    def _held(self, name: str, own: Mapping[str, str]) -> Counter[str]:
        """How often the form of a model for requests names those of others."""
        listed = [each for each in self._for_requests(Code(name)) if not each.beside]
        codes = (code for each in listed for code in (each.value, *(field.line for field in each.fields)))
        return Counter(own[word] for code in codes for word in _WORD.findall(code) if word in own)

    def _waiting(self) -> list[tuple[Code, Side]]:
        """What was asked for and is not yet made; the forms for requests once all else is."""
        read = [name for name in self.annotations.asked if name not in self._read]
        sent = [name for name in self.annotations.sent if name not in self._sent] if not read else []
        self._read.update(read)
        self._sent.update(sent)
        return [*((Code(name), "read") for name in read), *((Code(name), "sent") for name in sent)]

    def _for_answers(self, name: Code) -> Iterator[Definition]:
        """What reads a schema: a class, with the union of those derived from it, or an alias."""
        annotations = self.annotations
        schema, owner = annotations.names.schemas[name], annotations.names.owners[name]
        whole = annotations.shapes.effective(schema)
        if not (is_class(annotations.shapes, whole) and isinstance(whole.type, ObjectType)):
            told = self._alias_type(whole, "read")
            made = self._alias(name, told, class_docstring(schema, f"The type {code_span(name)}.", indent=0))
            yield replace(made, shared=bool(told.models) and not isinstance(whole.type, RefType))
            return
        fields = class_fields(annotations, whole.type, self._closed.get(id(whole), ()))
        yield Definition(
            name=name,
            module=module_of(annotations.names, name),
            docstring=class_docstring(schema, f"The object {code_span(_wire_name(annotations, owner, name))}."),
            header=Code(f"class {name}(Model):"),
            fields=fields.views,
            later=fields.models,
            names=fields.names | {"Model"},
        )
        if base := annotations.names.base(name):
            text = f"{code_span(name)} or what derives from it, told apart by {code_span(whole.discriminator)}."
            documented = docstring(prose(text, indent=0), indent=0)
            yield replace(self._alias(base, annotations.based(owner.name), documented), shared=True)

    def _for_requests(self, name: Code) -> Iterator[Definition]:
        """What a request may have in place of a model: the model, its TypedDict, a mapping."""
        annotations = self.annotations
        schema, twin = annotations.names.schemas[name], annotations.names.twin(name, "Input")
        whole = annotations.shapes.effective(schema)
        documented = docstring([f"What a request may have as {code_span(name)}."], indent=0)
        if not (is_class(annotations.shapes, whole) and isinstance(whole.type, ObjectType)):
            made = self._alias(twin, self._alias_type(whole, "sent"), documented)
            yield replace(made, module=self.made[name].module)
            return
        module = module_of(annotations.names, name)
        params = annotations.names.twin(name, "Params")
        yield self._typed_dict(params, name, module, whole, whole.type)
        options = [plain(name), plain(params)]
        if annotations.is_open(whole.type):
            options.append(plain("Mapping[str, object]", "Mapping"))
        either = union(options, "")
        names = either.names | {"TypeAlias"}
        yield Definition(name=twin, module=module, docstring=documented, value=either.code, names=names, beside=True)
        if base := annotations.names.base(name):
            told = union([*annotations.derived(whole, "sent"), annotations.named(name, whole, "sent")], "object")
            documented = docstring([f"What a request may have as {code_span(base)}."], indent=0)
            made = self._alias(annotations.names.twin(base, "Input"), told, documented)
            yield replace(made, module=self.made[base].module)

    def _alias_type(self, schema: Schema, side: Side) -> Annotation:
        """What an alias stands for; null that it may be besides is written where it is used."""
        annotations = self.annotations
        match schema.type:
            case RefType():
                return replace(annotations.of(schema, side), nullable=False)
            case UnionType() as kind if side == "read":
                return annotations.tagged(kind)
            case _:
                return annotations.written(schema, side)

    def _alias(self, name: Code, told: Annotation, documented: Code) -> Definition:
        """An alias; one that names models has a module of its own, if it isn't a component's."""
        names = self.annotations.names
        return Definition(
            name=name,
            module=module_of(names, name, own=bool(told.models)),
            docstring=documented,
            value=told.marked,
            now=told.models,
            names=told.names | {"TypeAlias"},
        )

    def _typed_dict(self, params: Code, name: Code, module: Code, schema: Schema, kind: ObjectType) -> Definition:
        fields, odd = dict_fields(self.annotations, kind, self._closed.get(id(schema), ()))
        text = f"{code_span(name)} as a dict, by the names that fields have on the wire."
        return Definition(
            name=params,
            module=module,
            header=Code(f"{params} = TypedDict({string(params)}," if odd else f"class {params}(TypedDict):"),
            docstring=docstring([text], indent=0 if odd else 4),
            fields=fields.views,
            odd=odd,
            later=fields.models,
            names=fields.names | {"TypedDict"},
        )


def closed_fields(annotations: Annotations) -> dict[int, frozenset[str]]:
    """For each variant of a tagged union, by identity: the telling field, where its values are just those that tell."""
    found: dict[int, set[str]] = {}
    shapes = annotations.shapes
    for variants, tags in (*_unions(annotations), *_conversations(shapes)):
        for variant, values in zip(variants, tags.values, strict=True):
            told = shapes.constants(variant, tags.field)
            if told and set(told) <= set(values):
                found.setdefault(id(shapes.resolved(variant)), set()).add(tags.field)
    return {key: frozenset(fields) for key, fields in found.items()}


def _unions(annotations: Annotations) -> Iterator[tuple[Sequence[Schema], Tags]]:
    """The variants of each tagged union that has a name."""
    for schema in annotations.names.schemas.values():
        kind = annotations.shapes.effective(schema).type
        if isinstance(kind, UnionType) and (tags := annotations.shapes.tags(kind)):
            yield [variant.schema for variant in kind.variants], tags


def _conversations(shapes: Shapes) -> Iterator[tuple[Sequence[Schema], Tags]]:
    """The messages that a side of a WebSocket sends, where a field tells them apart."""
    for operation in shapes.api.operations:
        for sender in ("client", "server"):
            said = [each.schema for each in operation.socket_messages if each.sender == sender]
            if tags := shapes.implied([shapes.resolved(schema) for schema in said]):
                yield said, tags


def _without_circles(listed: list[Definition]) -> list[Definition]:
    """The definitions; aliases that lead back to themselves, or whose modules do, written as text."""
    by_name = {each.name: each for each in listed}
    names: dict[str, AbstractSet[str]] = {each.name: each.now for each in listed if each.value}
    modules: dict[str, set[str]] = {}
    for each in listed:
        modules.setdefault(each.module, set()).update(by_name[Code(name)].module for name in each.now)
    for module, needed in modules.items():
        needed.discard(module)
    circular = {name for name in names if _reaches(name, names)}
    knotted = {module for module in modules if _reaches(module, modules)}
    return [
        replace(each, text=True, later=each.later | each.now, now=frozenset())
        if each.now and (each.name in circular or each.module in knotted)
        else each
        for each in listed
    ]


def _reaches(start: str, steps: Mapping[str, AbstractSet[str]]) -> bool:
    """Whether the steps lead from a place back to it."""
    seen: set[str] = set()
    waiting = [*steps[start]]
    while waiting:
        each = waiting.pop()
        if each == start:
            return True
        if each in steps and each not in seen:
            seen.add(each)
            waiting += steps[each]
    return False


def _wire_name(annotations: Annotations, owner: Owner, name: Code) -> str:
    """What the document calls a model; its own name where the document has none."""
    is_component = owner.kind == "component" and annotations.names.components[owner.name] == name
    return owner.name if is_component else name
