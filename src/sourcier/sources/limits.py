"""How much of one input is taken. Everything read is hostile until it is an article."""

from __future__ import annotations

# The longest news article is some 0.2 MB; a file fifty times that is a collection, or an attack on the reader's memory.
ARTICLE_BYTES = 10_000_000
# A page saved with its pictures inside is mostly pictures: they are taken out before the rest is bounded (articles/hostile.py).
HTML_BYTES = 64_000_000
# A JSON array has to be held whole; JSONL is read a line at a time and has no limit.
ARRAY_BYTES = 64_000_000
# Enough to see what a file is: a header row, the head of a page, several lines of JSONL.
HEAD_BYTES = 65_536
# A folder below this depth is a loop or a mistake.
FOLDER_DEPTH = 40


def megabytes(size: int) -> str:
    """The size as told to a person."""
    return f"{size / 1_000_000:.0f} MB"
