"""What makes an article the same article, and a text the same text."""

from __future__ import annotations

import hashlib

from sourcier.records import Page

# 64 bits: two of a hundred million articles share an id with a chance of one in four thousand.
_ID_DIGITS = 16


def article_id(page: Page, url: str | None, outlet: str | None) -> str:
    """The page's own id, else a hash of outlet and URL, else of where it was found, else (pasted text) of its content."""
    if page.id:
        return page.id
    if url:
        key = f"{outlet or ''}\n{url}"
    elif page.path:
        # The name is the path and, for a record of many in one file, its line.
        key = f"{outlet or ''}\n{page.name}"
    else:
        key = f"{outlet or ''}\n\n{page.title or ''}\n{page.content}"
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:_ID_DIGITS]


def text_version(text: str) -> str:
    """The SHA-256 of the text as UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
