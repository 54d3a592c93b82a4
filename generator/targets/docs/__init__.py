"""The target `docs`: the reference, one page an operation, webhook and model, and the indexes that lead to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.targets.docs.changelog import changelog
from generator.targets.docs.errors import catalogued, errors_view, has_errors
from generator.targets.docs.indexes import model_index, reference_index, tag_index, webhook_index
from generator.targets.docs.llms import LLMS, LLMS_FULL, llms, llms_full
from generator.targets.docs.models import model_view
from generator.targets.docs.operation import operation_view
from generator.targets.docs.page import Page, Site
from generator.targets.docs.places import CHANGELOG, ERRORS, MODELS_INDEX, REFERENCE_INDEX, SCOPE, places_of
from generator.targets.docs.relations import relations_of
from generator.targets.docs.scope import has_scope, scope_view
from generator.targets.docs.webhooks import webhook_view
from generator.targets.files import Context, File

_INDEX = "docs/index.md.j2"


def files(context: Context, guides: Mapping[str, tuple[str, str]]) -> Iterator[File]:
    """All pages. Models have one when a page links to them, another model's page included.

    `guides` has title and description of each guide that the run emits, by path.
    """
    places = places_of(context.api)
    workflows = context.workflows.meaning.workflows if context.workflows is not None else ()
    site = Site(context, places, relations_of(context.api.operations, workflows), catalogued(context))
    models = site.models

    def page(path: str) -> Page:
        site.paths.add(path)
        return Page(path, site)

    for operation in context.api.operations:
        path = places.operations[operation.id]
        yield File(path, "docs/operation.md.j2", operation_view(operation, page(path)))
    for webhook in context.api.webhooks:
        path = places.webhooks[webhook.id]
        yield File(path, "docs/webhook.md.j2", webhook_view(webhook, page(path)))
    if has_errors(context.api.operations):
        yield File(ERRORS, "docs/errors.md.j2", errors_view(page(ERRORS)))
    if has_scope(context.api):
        yield File(SCOPE, "docs/scope.md.j2", scope_view(page(SCOPE)))
    if context.previous is not None:
        yield File(CHANGELOG, _INDEX, changelog(context.previous, page(CHANGELOG)))
    done: set[str] = set()
    while waiting := [name for name in models if name not in done]:
        for name in waiting:
            path = places.models[name]
            yield File(path, "docs/model.md.j2", model_view(name, page(path)))
        done.update(waiting)
    for tag, path in places.tags.items():
        yield File(path, _INDEX, tag_index(tag, page(path)))
    if context.api.webhooks:
        yield File(places.webhook_index, _INDEX, webhook_index(page(places.webhook_index)))
    if models:
        yield File(MODELS_INDEX, _INDEX, model_index(page(MODELS_INDEX), models))
    yield File(REFERENCE_INDEX, _INDEX, reference_index(page(REFERENCE_INDEX)))
    yield File(LLMS, text=llms(Page(LLMS, site), guides))
    yield File(LLMS_FULL, text=llms_full(Page(LLMS_FULL, site), guides))
