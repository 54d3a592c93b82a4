"""Guides for a shell with curl and jq."""
