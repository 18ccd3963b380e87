"""One page to its article."""

from __future__ import annotations

import re

from sourcier.articles.identity import article_id, text_version
from sourcier.articles.language import detect_language, given_language
from sourcier.articles.sentences import split_sentences
from sourcier.records import Article, Outlet, Page

_LINE = re.compile(r"[^\n\r]*\S[^\n\r]*")


def read(page: Page) -> Article:
    """The article of a page."""
    text = page.content
    lines = [match.span() for match in _LINE.finditer(text)]
    code = given_language(page.language) or detect_language(text)
    sentences = [span for start, end in lines for span in split_sentences(text, start, end, code)]
    return Article(
        id=article_id(page, page.url, page.outlet),
        version=text_version(text),
        path=page.path,
        url=page.url,
        title=page.title,
        outlet=Outlet(name=page.outlet) if page.outlet else None,
        authors=page.authors,
        language=code,
        text=text,
        paragraphs=tuple(lines),
        sentences=tuple(sentences),
    )
