"""HTML to the paragraphs of its article. Nothing is ever fetched."""

from __future__ import annotations

import msgspec

from sourcier.articles.dates import Interval
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


def extract_html(name: str, content: str, url: str | None) -> Extraction:
    raise InputError(name, "HTML is not read yet")
