"""HTML to the paragraphs of its article. Nothing is ever fetched."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from sourcier.articles.bodies import Body, body_of, paragraphs_of, with_lost_credits
from sourcier.articles.dates import Interval, interval_of
from sourcier.articles.hostile import checked_html
from sourcier.articles.metadata import read_metadata
from sourcier.errors import InputError
from sourcier.records import Label, Link


class Extraction(msgspec.Struct, frozen=True, kw_only=True):
    """The body of a page, a paragraph a line, and what the page says about itself."""

    text: str
    labels: tuple[Label, ...] = ()
    links: tuple[Link, ...] = ()
    title: str | None = None
    site: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    url: str | None = None
    published: Interval | None = None
    visible: Interval | None = None


_TEXT = re.compile(r">[^<>\w]*\w|^[^<\w]*\w")
# Without the extensive search htmldate does not take a year that the text merely mentions for the date of the page.
_DATES = {"original_date": True, "extensive_search": False}


def extract_html(name: str, content: str, url: str | None) -> Extraction:
    """The article of a page of HTML.

    Args:
        name: What a message calls the page.
        content: Its source.
        url: Its address, against which links are resolved.

    Raises:
        InputError: Where it is too large or too deep, or has no text.
    """
    from lxml.html import document_fromstring
    from trafilatura import bare_extraction, load_html

    content = checked_html(name, content)
    if not _TEXT.search(content):
        raise InputError(name, "no text found in this HTML: save the article's text instead")
    tree = load_html(content)
    if tree is None:
        # It refuses fragments; lxml makes a document of them.
        tree = document_fromstring(f"<html><body>{content}</body></html>")
    metadata = read_metadata(tree)
    # Precision is measured best on news pages, and keeps lists of links out.
    found: Any = bare_extraction(
        content,
        url=url,
        include_comments=False,
        include_links=True,
        favor_precision=True,
        with_metadata=True,
        date_extraction_params=_DATES,
    )
    body = body_of(found.body) if found is not None and found.body is not None else Body("")
    body = with_lost_credits(tree, body) if body.text.strip() else paragraphs_of(tree)
    if not body.text.strip():
        raise InputError(name, "no text found in this HTML: save the article's text instead")
    return _extraction(body, found, metadata)


def _extraction(body: Body, found: Any, metadata: Any) -> Extraction:
    authors = metadata.authors or tuple(
        part.strip() for part in (getattr(found, "author", None) or "").split(";") if part.strip()
    )
    return Extraction(
        text=body.text,
        labels=body.labels,
        links=body.links,
        title=getattr(found, "title", None),
        site=metadata.site or getattr(found, "sitename", None),
        authors=authors,
        language=metadata.language,
        url=getattr(found, "url", None),
        published=metadata.published,
        visible=interval_of(getattr(found, "date", None)),
    )
