"""The page of one webhook: a request that the API makes, and the answer that it expects."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Operation
from generator.lang.code import Code
from generator.lang.markdown import code_span, text, yaml_string
from generator.targets.docs.operation import CallView, call_roots, call_view
from generator.targets.docs.page import Page
from generator.targets.docs.places import title_of
from generator.targets.docs.summary import summary_of


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookView:
    """What the template of a webhook's page prints."""

    front_title: Code
    front_description: Code
    title: Code
    method: Code
    call: CallView
    footer: Code


def webhook_view(webhook: Operation, page: Page) -> WebhookView:
    """The page of a webhook; its body is described as it is sent, read-only fields included."""
    page = page.outlined(call_roots("", webhook, "model", "model"))
    return WebhookView(
        front_title=yaml_string(title_of(webhook)),
        front_description=yaml_string(summary_of(webhook.description) or title_of(webhook)),
        title=text(title_of(webhook)),
        method=code_span(webhook.method),
        call=call_view("", webhook, "model", "model", page),
        footer=page.to(page.places.webhook_index, Code("All webhooks")),
    )
