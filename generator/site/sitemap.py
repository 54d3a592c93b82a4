"""The list of pages that crawlers read (sitemaps.org, protocol 0.9)."""

from __future__ import annotations

from collections.abc import Iterable

from generator.lang.html import escape


def sitemap(base_url: str, paths: Iterable[str]) -> str:
    """All pages, by their paths below the URL."""
    root = base_url.rstrip("/")
    lines = [f"  <url><loc>{escape(f'{root}/{path}')}</loc></url>" for path in paths]
    head = ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">']
    return "\n".join([*head, *lines, "</urlset>", ""])
