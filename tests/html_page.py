"""A page of the site as tests look at it: its elements, links, identifiers and words."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset({"meta", "link", "input", "br", "hr", "wbr"})
# A word ends at an element that starts a line, and not at one within a line.
_INLINE = frozenset({"a", "span", "code", "strong", "em", "s", "wbr", "var", "b", "i"})


@dataclass(frozen=True, slots=True)
class Element:
    """A start tag."""

    name: str
    attributes: dict[str, str]


@dataclass
class HtmlPage(HTMLParser):
    """What a page consists of. Parsing fails where tags do not close in order."""

    elements: list[Element] = field(default_factory=list)
    text: str = ""
    open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, attrs)
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))
        if tag not in _INLINE:
            self.text += " "
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes in the wrong place"
        if tag not in _INLINE:
            self.text += " "

    def handle_data(self, data: str) -> None:
        self.text += data

    def of(self, name: str) -> list[Element]:
        """The elements of a name."""
        return [each for each in self.elements if each.name == name]

    @property
    def ids(self) -> list[str]:
        """All identifiers, in order."""
        return [each.attributes["id"] for each in self.elements if "id" in each.attributes]

    @property
    def links(self) -> list[str]:
        """Where links lead."""
        return [each.attributes["href"] for each in self.of("a")]


def read(source: str) -> HtmlPage:
    """The page of a source."""
    page = HtmlPage()
    page.feed(source)
    page.close()
    assert not page.open, page.open
    return page
