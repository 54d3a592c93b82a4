"""The whole document: info, tags, servers, and everything below put together into the Api."""

from __future__ import annotations

from collections.abc import Iterable

from generator.ir import Api, Info, Operation, Tag
from generator.parse.context import Context
from generator.parse.ids import Finder, assign
from generator.parse.lineage import Lineage
from generator.parse.messages import Messages
from generator.parse.naming import Registry
from generator.parse.operations import Operations
from generator.parse.parameters import Parameters
from generator.parse.schemas import Schemas
from generator.parse.security import requirements_of, schemes_of
from generator.parse.servers import DEFAULT, servers_of
from generator.parse.values import extensions, external_docs, mapping, spelled, text


def api_of(context: Context, registry: Registry) -> Api:
    """The meaning of the context's document, with the names of the registry."""
    root = context.spec.root
    schemas = Schemas(context, registry, Lineage(context, registry))
    schemes = schemes_of(context)
    finder = Finder(context)
    paths, webhooks = finder.under("paths"), finder.under("webhooks")
    callbacks = [found for shared in finder.callbacks.values() for found in shared]
    ids = assign(context, [*paths, *webhooks, *callbacks])
    parameters = Parameters(context, schemas)
    operations = Operations(
        context=context,
        ids=ids,
        parameters=parameters,
        messages=Messages(context, schemas, parameters, ids),
        schemes=schemes,
        servers=servers_of(context, root) or (DEFAULT,),
        security=requirements_of(context, root, schemes) or (),
    )
    called = tuple([operations.operation(found, is_path=True) for found in paths])
    hooks = tuple([operations.operation(found) for found in webhooks])
    return Api(
        info=_info(context),
        servers=operations.servers,
        tags=_tags(context, (*called, *hooks)),
        operations=called,
        schemas=schemas.all(),
        security_schemes=schemes,
        webhooks=hooks,
        external_docs=external_docs(mapping(root.value)),
        extensions=extensions(mapping(root.value)),
    )


def _info(context: Context) -> Info:
    """The Info Object (OpenAPI 3.2, 4.2); what is missing is empty."""
    node = context.spec.root.get("info")
    info = mapping(node.value) if node is not None else {}
    license_, contact = mapping(info.get("license")), mapping(info.get("contact"))
    return Info(
        title=spelled(info.get("title")),
        version=spelled(info.get("version")),
        summary=text(info.get("summary")),
        description=text(info.get("description")),
        license=text(license_.get("name")) or text(license_.get("identifier")),
        license_id=text(license_.get("identifier")),
        license_url=text(license_.get("url")),
        terms=text(info.get("termsOfService")),
        contact_name=text(contact.get("name")),
        contact_url=text(contact.get("url")),
        contact_email=text(contact.get("email")),
        extensions=extensions(info),
    )


def _tags(context: Context, operations: Iterable[Operation]) -> tuple[Tag, ...]:
    """The declared tags in order, the first of two alike, then those that operations use undeclared."""
    children = context.spec.root.get("tags")
    found: dict[str, Tag] = {}
    for node in children.elements() if children is not None else ():
        value = mapping(node.value)
        name = text(value.get("name"))
        if not name:
            context.warn(node, "bad-tag", "a tag needs a `name`; left out")
            continue
        tag = Tag(
            name=name,
            summary=text(value.get("summary")),
            description=text(value.get("description")),
            parent=text(value.get("parent")),
            kind=text(value.get("kind")),
            audience=text(value.get("x-audience")),
            external_docs=external_docs(value),
            extensions=extensions(value),
            at=node.location,
        )
        found.setdefault(name, tag)
    for name in (name for operation in operations for name in operation.tags):
        if name not in found:
            found[name] = Tag(name=name)
    return tuple(found.values())
