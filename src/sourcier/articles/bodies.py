"""The tree of an article's body to text with labels and links at their places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from sourcier.articles.credits import find_credits
from sourcier.articles.furniture import furniture_reason
from sourcier.records import Label, Link

# What begins a paragraph of its own in the tree that trafilatura gives, and in HTML.
_BLOCKS = frozenset(("p", "head", "item", "quote", "list", "table", "row", "cell", "code", "fw", "lb"))
_HTML_BLOCKS = ("p", "div", "li", "h1", "h2", "h3", "h4", "blockquote", "pre", "td", "section", "article", "body")
_CREDIT_ELEMENTS = ("p", "div", "span", "li", "em", "i", "small", "strong", "b", "cite", "footer", "a")
_LONGEST_CREDIT = 160
_LONGEST_LINK = 2000


class Body(msgspec.Struct, frozen=True):
    """A text, a paragraph a line, with what the markup says of its spans."""

    text: str
    labels: tuple[Label, ...] = ()
    links: tuple[Link, ...] = ()


class _Writer:
    """Collects paragraphs, with white space run together as HTML has it."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.fresh = True

    def write(self, text: str | None) -> None:
        words = (text or "").split()
        if not words:
            self._space(text)
            return
        if text and text[0].isspace():
            self._space(text)
        self._put(" ".join(words))
        self.fresh = False
        if text and text[-1].isspace():
            self._space(text)

    def end_paragraph(self) -> None:
        if not self.fresh:
            if self.pieces[-1] == " ":
                self.pieces.pop()
                self.length -= 1
            self._put("\n")
            self.fresh = True

    def _space(self, text: str | None) -> None:
        if text and not self.fresh and self.pieces[-1] != " ":
            self._put(" ")

    def _put(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += len(piece)


def body_of(root: Any) -> Body:
    """The text of a body as trafilatura gives it, without the furniture that it missed."""
    writer = _Writer()
    labels: list[Label] = []
    links: list[Link] = []
    begun: dict[Any, int] = {}
    for event, element in _walk(root):
        tag = element.tag
        if event == "start":
            if tag in _BLOCKS:
                writer.end_paragraph()
            begun[element] = writer.length
            writer.write(element.text)
            continue
        start, end = begun.pop(element), writer.length
        if tag == "head" and end > start:
            labels.append(Label(start=start, end=end, label="subheading", why="a heading of the page"))
        elif tag == "ref" and end > start and len(element.get("target") or "") <= _LONGEST_LINK:
            links.append(Link(start=start, end=end, url=element.get("target") or ""))
        if tag in _BLOCKS:
            writer.end_paragraph()
        writer.write(element.tail)
    return _without_furniture(Body("".join(writer.pieces), tuple(labels), tuple(link for link in links if link.url)))


def _walk(root: Any) -> Iterator[tuple[str, Any]]:
    from lxml.etree import iterwalk

    return iterwalk(root, events=("start", "end"), tag="*")  # type: ignore[no-any-return]


def _without_furniture(body: Body) -> Body:
    """Leave out the lines of furniture: unlike those of plain text they have no offset in the input to be listed with."""
    kept: list[tuple[int, int]] = []
    at = 0
    for line in body.text.splitlines(keepends=True):
        if not furniture_reason(line.strip()):
            kept.append((at, at + len(line)))
        at += len(line)
    if not kept or sum(end - start for start, end in kept) == len(body.text):
        return body
    return _sliced(body, kept)


def _sliced(body: Body, kept: list[tuple[int, int]]) -> Body:
    labels: list[Label] = []
    links: list[Link] = []
    new = 0
    for start, end in kept:
        by = new - start
        for one in body.labels:
            if start <= one.start and one.end <= end:
                labels.append(msgspec.structs.replace(one, start=one.start + by, end=one.end + by))
        for link in body.links:
            if start <= link.start and link.end <= end:
                links.append(msgspec.structs.replace(link, start=link.start + by, end=link.end + by))
        new += end - start
    return Body("".join(body.text[start:end] for start, end in kept), tuple(labels), tuple(links))


def with_lost_credits(tree: Any, body: Body) -> Body:
    """Append the credits that stand beside the paragraphs of the body and that extraction took for furniture."""
    kept = {" ".join(line.split()) for line in body.text.splitlines()}
    parents = {element.getparent() for element in tree.iter("p", "div") if _text_of(element) in kept}
    found: list[str] = []
    for element in tree.iter(*_CREDIT_ELEMENTS):
        parent = element.getparent()
        near = parent is not None and (parent in parents or parent.getparent() in parents)
        text = _text_of(element) if near else ""
        if not 2 < len(text) <= _LONGEST_CREDIT or text in kept or furniture_reason(text):
            continue
        if any(credit.whole for credit in find_credits(text)) and not any(text in line for line in (*kept, *found)):
            found.append(text)
    return Body(body.text.rstrip("\n") + "\n" + "\n".join(found), body.labels, body.links) if found else body


def _text_of(element: Any) -> str:
    return " ".join("".join(element.itertext()).split()) if len(element) < 200 else ""


def paragraphs_of(tree: Any) -> Body:
    """Every paragraph of a page in which no article was found; without paragraphs, every line of its text."""
    for element in list(tree.iter("script", "style", "noscript", "template", "nav", "svg")):
        element.drop_tree()
    lines = [
        text
        for element in tree.iter("p", "h1", "h2", "h3", "li", "blockquote")
        if (text := " ".join(element.text_content().split()))
    ]
    if not lines:
        for element in tree.iter(*_HTML_BLOCKS, "br"):
            element.tail = "\n" + (element.tail or "")
        body = tree.find("body")
        whole = tree if body is None else body
        lines = [" ".join(line.split()) for line in whole.text_content().splitlines() if line.strip()]
    return Body("\n".join(dict.fromkeys(lines)))
