"""What tests see of a page: its elements, its links, and the text of the release in it."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = frozenset({"base", "br", "img", "link", "meta"})


class Page(HTMLParser):
    """A page as a parser of HTML reads it.

    Attributes:
        elements: names of all elements with their attributes, in order.
        ids: each `id`, with how much of the release's text stands before it, or None outside of that text.
        links: what each link within the page leads to.
        text: that of the release.
        faults: elements that are not closed in their turn, and links inside links.
    """

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.ids: dict[str, int | None] = {}
        self.links: list[str] = []
        self.text = ""
        self.said: list[str] = []
        self.faults: list[str] = []
        self._open: list[tuple[str, str | None]] = []
        self.feed(source)
        self.close()
        self.faults += [f"{name} is left open" for name, _ in self._open]

    @property
    def _is_in_text(self) -> bool:
        return any(kind == "release" for _, kind in self._open)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.elements.append((tag, given))
        if given.get("id"):
            if given["id"] in self.ids:
                self.faults.append(f"{given['id']} is there twice")
            self.ids[given["id"]] = len(self.text) if self._is_in_text else None
        if tag == "a":
            if any(name == "a" for name, _ in self._open):
                self.faults.append("a link in a link")
            if (given.get("href") or "").startswith("#"):
                self.links.append((given["href"] or "")[1:])
        if tag not in VOID:
            self._open.append((tag, given.get("class")))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            self.faults.append(f"{tag} is closed in {self._open}")
        else:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._is_in_text:
            self.text += data
        elif not any(name == "style" for name, _ in self._open):
            self.said.append(data)
