"""specpress: a spec-driven generator of snippets, reference pages and SDKs."""

__version__ = "0.1.0"
