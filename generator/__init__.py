"""specpress: a spec-driven generator of snippets, reference pages and SDKs."""
