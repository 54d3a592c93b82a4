"""What each model is called, and the module that defines it: every name bound once, from the schema's own place.

A component keeps its own name in Pascal case. What has none is called after what it is part of: the field `network`
of `Sandbox` is `SandboxNetwork`, an item of its `ports` is `SandboxPort`. Where two fall together, a component goes
before what has no name of its own, and the others are told apart by a hash of their place: never by a counter, which
another schema could shift.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from generator.ir import Api, Schema
from generator.lang.code import Code
from generator.lang.python_source import class_name, module_name
from generator.names import distinct, words
from generator.targets.python.models.inline import Inline, Owner, schemas_of
from generator.targets.python.models.reserved import BUILTIN_CLASSES, FILE_NAMES, MODULE_NAMES
from generator.targets.python.models.shapes import Shapes

_LONGEST: Final = 80
_PARTS: Final = re.compile(r"[^\W_]+")
_RESERVED: Final = MODULE_NAMES | BUILTIN_CLASSES


@dataclass(slots=True)
class ModelNames:
    """The names: of components, of schemas without a name (by identity), of modules by what they are made for.

    `base` names the union of a component and those derived from it (`AnyPet`), by the component's name.
    """

    components: dict[str, Code] = field(default_factory=dict)
    bases: dict[str, Code] = field(default_factory=dict)
    inline: dict[int, Code] = field(default_factory=dict)
    owners: dict[str, Owner] = field(default_factory=dict)
    modules: dict[Owner, Code] = field(default_factory=dict)
    schemas: dict[str, Schema] = field(default_factory=dict)
    twins: dict[tuple[str, str], Code] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    # Names in a script without capitals, which a field could have as well.
    caseless: set[str] = field(default_factory=set)

    def twin(self, name: Code, ending: str) -> Code:
        """The name of what stands beside a model: `SandboxParams`, `SandboxInput`."""
        key = (name, ending)
        if key not in self.twins:
            spellings = (f"{name}{ending}", f"{name}{ending}_", _hashed(f"{name}{ending}", name))
            self.twins[key] = Code(next(each for each in spellings if self.is_free(each)))
            self.taken.add(self.twins[key].lower())
        return self.twins[key]

    def is_free(self, name: str) -> bool:
        """Whether nothing is called so, whatever the case."""
        return name.lower() not in self.taken

    def base(self, name: str) -> Code | None:
        """The union of a component, by the name of its class, and those derived from it."""
        owner = self.owners[name]
        own = owner.kind == "component" and self.components[owner.name] == name
        return self.bases.get(owner.name) if own else None

    def bind(self, wanted: Mapping[int, tuple[Schema, tuple[str, ...], Owner]]) -> None:
        """Give each schema (by identity) a name from the words of its path that nothing else has."""
        candidates = {key: _candidates(path) for key, (_, path, _) in wanted.items()}
        for key, name in distinct(candidates, self.taken).items():
            schema, _, owner = wanted[key]
            self.inline[key] = Code(name)
            self.owners[name] = owner
            self.schemas[name] = schema
            self.taken.add(name.lower())
            self.caseless |= {name} & {name.lower()}


def names_of(shapes: Shapes) -> ModelNames:
    """The names of every model of an API: of its components, and of what its operations send and receive."""
    names = ModelNames()
    _bind_components(names, shapes.api)
    found = Inline(shapes)
    for own in (True, False):
        for name, schema in shapes.api.schemas.items():
            owner = Owner("component", name)
            found.walk(schema, (names.components[name],), owner, schema if own else None)
    for operation in (*shapes.api.operations, *shapes.api.webhooks):
        for schema, path in schemas_of(operation):
            found.walk(schema, path, Owner("operation", operation.id), None, named=True)
    names.bind(found.wanted)
    _bind_modules(names, shapes.api)
    return names


def _bind_components(names: ModelNames, api: Api) -> None:
    """Components that are spelled as a class is keep that; the others yield to them."""
    plain = {name: _pascal(name) for name in api.schemas}
    exact = {name: (plain[name], f"{name}Model") for name in api.schemas if plain[name] == name}
    others = {
        name: (plain[name], f"{plain[name]}Model", _hashed(plain[name], name))
        for name in api.schemas
        if plain[name] != name
    }
    bound = distinct({name: (*listed, _hashed(name, name)) for name, listed in exact.items()}, _RESERVED)
    bound |= distinct(others, {*_RESERVED, *bound.values()})
    for name in api.schemas:
        model = Code(bound[name])
        names.components[name] = model
        names.owners[model] = Owner("component", name)
        names.schemas[model] = api.schemas[name]
        names.caseless |= {model} & {model.lower()}
    names.taken = {name.lower() for name in (*_RESERVED, *bound.values())}
    for name, schema in api.schemas.items():
        if schema.derived:
            union = next(each for each in _bases(names.components[name]) if names.is_free(each))
            names.bases[name] = Code(union)
            names.owners[union] = Owner("component", name)
            names.taken.add(union.lower())


def _bases(name: Code) -> tuple[str, ...]:
    return f"Any{name}", f"{name}Variant", _hashed(f"Any{name}", name)


def _bind_modules(names: ModelNames, api: Api) -> None:
    """Modules of components go before those of operations."""
    components = {Owner("component", name): _file_names(names.components[name], name) for name in api.schemas}
    names.modules = {owner: Code(name) for owner, name in distinct(components, FILE_NAMES).items()}
    told = [Owner("operation", each.id) for each in (*api.operations, *api.webhooks)]
    operations = {
        owner: (*_file_names(owner.name, owner.name)[:1], *_file_names(f"{owner.name}_operation", owner.name))
        for owner in told
    }
    taken = {*FILE_NAMES, *names.modules.values()}
    names.modules |= {owner: Code(name) for owner, name in distinct(operations, taken).items()}


def module_of(names: ModelNames, model: str, *, own: bool = False) -> Code:
    """The module that defines a model: its owner's, or one of its own where that is asked for and it has no other."""
    owner = names.owners.get(model, Owner("alias", model))
    is_component = owner.kind == "component" and names.components[owner.name] == model
    if owner not in names.modules or (own and not is_component):
        owner = Owner("alias", model)
    if owner not in names.modules:
        taken = {*FILE_NAMES, *names.modules.values()}
        bound = distinct({owner: _file_names(model, model)}, taken)
        names.modules |= {key: Code(name) for key, name in bound.items()}
    return names.modules[owner]


def name_after(names: ModelNames, shapes: Shapes, schema: Schema, hint: Sequence[str]) -> None:
    """Names a schema that stands nowhere in the document after a hint, and what is within it after the schema."""
    found = Inline(shapes)
    found.walk(schema, tuple(hint), Owner("hint", "/".join(hint)), None, named=True)
    names.bind({key: wanted for key, wanted in found.wanted.items() if key not in names.inline})


def _file_names(text: str, key: str) -> tuple[str, str]:
    name = module_name(words(text))
    short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 9].rstrip('_')}_{_digest(name)}"
    return short, f"{short.rstrip('_')}_{_digest(key)}"


def _candidates(path: Sequence[str]) -> tuple[str, ...]:
    name = class_name(path)
    short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 8]}{_digest(name)}"
    return short, f"{short}Object", _hashed(short, "/".join(path))


def _pascal(name: str) -> str:
    """The name in Pascal case, its own capitals kept: `APIKey`, `v1.Pod` is V1Pod, `SOME_NAME` SomeName."""
    parts = _PARTS.findall(name)
    if len(parts) > 1 and name.upper() == name:
        parts = [part.capitalize() for part in parts]
    made = class_name(parts)
    return made if len(made) <= _LONGEST else f"{made[: _LONGEST - 8]}{_digest(name)}"


def _hashed(name: str, key: str) -> str:
    return f"{name}_{_digest(key)}"


def _digest(text: str) -> str:
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:8]
