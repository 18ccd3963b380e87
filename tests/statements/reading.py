"""Who says what in a sentence, in the form in which the tests list it."""

from __future__ import annotations

import sourcier
from sourcier.records import Statement


def said(text: str, language: str) -> list[Statement]:
    """The statements of a text that are attributed to somebody, or to nobody in particular."""
    found = sourcier.read(text, language=language, published="2026-03-01").statements
    return [one for one in found if one.form != "narrated"]


def told(text: str, one: Statement) -> tuple[str, str, list[str], str]:
    """The content of a statement, the words of its source, who says it, origin first, and the stance."""
    assert one.source is not None
    return text[slice(*one.content)], text[slice(*one.source)], [link.name for link in one.chain], one.stance
