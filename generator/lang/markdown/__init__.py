"""How Markdown writes text, code, links and descriptions, so that CommonMark and MDX read the same; knows no page."""

from generator.lang.markdown.classic import classic
from generator.lang.markdown.inline import anchor, code_span, fence, link, mark, safe_url, strong, text, yaml_string
from generator.lang.markdown.outside import replaced
from generator.lang.markdown.prose import plain_text, prose

__all__ = [
    "anchor",
    "classic",
    "code_span",
    "fence",
    "link",
    "mark",
    "plain_text",
    "prose",
    "replaced",
    "safe_url",
    "strong",
    "text",
    "yaml_string",
]
