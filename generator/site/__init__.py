"""The site: the reference and the guides as static HTML, made of the same views as the pages in Markdown."""

from generator.site.build import Wishes, site_tree

__all__ = ["Wishes", "site_tree"]
