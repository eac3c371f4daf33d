"""A page as a parser of HTML sees it: what a test may ask of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "input"})


@dataclass
class Tag:
    """An element: its name and its attributes."""

    name: str
    attributes: dict[str, str]

    @property
    def classes(self) -> set[str]:
        """The names in its class attribute."""
        return set(self.attributes.get("class", "").split())


@dataclass
class Page(HTMLParser):
    """All tags in order, the text of the article, all text outside the style, and the style."""

    source: str
    tags: list[Tag] = field(default_factory=list)
    article: str = ""
    text: str = ""
    style: str = ""
    declarations: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[Tag] = []
        self.feed(self.source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element in."""
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names), f"an attribute twice in <{tag}>"
        element = Tag(tag, {name: value or "" for name, value in attrs})
        self.tags.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and those within it whose end tag may be left out."""
        while self._open[-1].name != tag:
            assert self._open[-1].name in ("li", "dt", "dd", "td", "th", "tr"), f"<{self._open[-1].name}> closed by </{tag}>"
            self._open.pop()
        self._open.pop()

    def handle_data(self, data: str) -> None:
        """Sort text by where it stands."""
        if any(tag.name == "style" for tag in self._open):
            self.style += data
            return
        self.text += data
        if any(tag.name == "article" and "lang" in tag.attributes for tag in self._open):
            self.article += data

    def handle_decl(self, decl: str) -> None:
        """Note a declaration."""
        self.declarations.append(decl)

    @property
    def ids(self) -> list[str]:
        """All ids in order."""
        return [tag.attributes["id"] for tag in self.tags if "id" in tag.attributes]

    @property
    def links(self) -> list[str]:
        """The targets of all links in order."""
        return [tag.attributes["href"] for tag in self.tags if "href" in tag.attributes]

    @property
    def words(self) -> str:
        """All text with runs of white space as one space."""
        return " ".join(self.text.split())
