"""A surface that may be a place name: in its run of capitalised words, and in its article."""

from __future__ import annotations

import msgspec

from sourcier.data.gazetteer import Entry


class Candidate(msgspec.Struct):
    """What a run of capitalised words tells of a surface that may be a place, counted from the beginning of the run.

    Its folded ``key`` makes two of an article the same name; ``blocked`` says that it stands inside a longer capitalised
    name, ``table`` that the language's own tables have it.
    """

    start: int
    end: int
    surface: str
    key: str
    entries: tuple[Entry, ...]
    blocked: bool = False
    table: bool = False


class Spot(Candidate):
    """A candidate where it stands in the article.

    ``cue`` says that a word before it announces a place, and ``announced`` that a noun such as "village" does; ``initial``
    that it opens a sentence; ``noun`` is false for an acronym used as an adjective ("US forces"); ``article`` and ``of`` say
    that an article or a genitive ("maire de") precedes it, and ``before`` is the word before that; ``everyday`` says that the
    article uses the word in small letters too; ``support`` are countries and divisions in apposition. ``entry`` is filled in
    by the resolver.
    """

    cue: bool = False
    announced: bool = False
    initial: bool = False
    relation: str | None = None
    noun: bool = True
    article: bool = False
    of: bool = False
    before: str = ""
    everyday: bool = False
    entry: Entry | None = None
    confidence: float = 0.0
    support: list[str] = []
