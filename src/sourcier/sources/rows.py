"""One object or row to one Page."""

from __future__ import annotations

from collections.abc import Mapping

from sourcier.errors import InputError
from sourcier.records import Page
from sourcier.sources.columns import SYNONYMS
from sourcier.sources.decoding import whole
from sourcier.sources.limits import ARTICLE_BYTES, HTML_BYTES, megabytes

_METADATA = ("id", "url", "outlet", "published", "title", "language")


def page_of(name: str, path: str | None, values: Mapping[str, object], *, furniture: bool) -> Page:
    """The page of one record.

    Args:
        name: What a message calls the record, such as ``file.jsonl:17``.
        path: The file it is from, or None for standard input.
        values: Role (a key of ``SYNONYMS``) to value.
        furniture: Whether a text column may carry page furniture, which is then cut.

    Raises:
        InputError: Where it has no text, or too much.
    """
    text, html = values.get("text"), values.get("html")
    is_html = not (isinstance(text, str) and text.strip())
    content = html if is_html else text
    if not isinstance(content, str):
        if "text" in values or "html" in values:
            raise InputError(name, "empty: its text is missing or no string")
        raise InputError(name, f"no text: give it under one of {', '.join(SYNONYMS['text'][:4])} or html")
    if not content.strip():
        raise InputError(name, "empty: there is no text in it")
    limit = HTML_BYTES if is_html else ARTICLE_BYTES
    if len(content) > limit:
        raise InputError(name, f"longer than the {megabytes(limit)} that one article may have: split it into its articles")
    given = {role: _line(values.get(role)) for role in _METADATA}
    clean = not is_html and not furniture
    return Page(
        name=name, path=path, content=whole(content), html=is_html, clean=clean, authors=authors_of(values.get("author")), **given
    )


def authors_of(value: object) -> tuple[str, ...]:
    """The authors of a list, or of a string that parts them by semicolons."""
    parts = value if isinstance(value, list) else str(value).split(";") if isinstance(value, str) else []
    return tuple(name for part in parts if (name := _line(part)))


def _line(value: object) -> str | None:
    # A long "title" is no title: it is bounded so that no later step has to be.
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return whole(" ".join(str(value)[:2000].split())) or None
