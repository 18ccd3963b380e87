"""Words of time: months, weekdays, units, anchors, and the rules that join them."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec


class TimeWords(msgspec.Struct, frozen=True, kw_only=True):
    """A grammar of time expressions (see ``mentions.patterns``); every word is folded as ``words.fold`` does.

    ``classes`` gives the words of each class and their values. What a class means to the resolver is its name up to the
    first ``_``; a language may split a class (``MONTH_ABBR``, ``MONTH_UNSURE``) to use it differently in its rules:

    ========== ============================================================================
    MONTH      1 to 12
    WEEKDAY    0 (Monday) to 6
    UNIT       minute, hour, day, week, weekend, month, quarter, semester, year, decade, century
    PART       night, dawn, early, morning, noon, afternoon, evening, midnight
    SEASON     0 (winter, from December) to 3 (autumn)
    DEICTIC    days from the publication day (yesterday: -1)
    TONIGHT    days from the publication day, of the evening there
    THIRD      start, mid, end, or all: which third of what follows
    REL        -1 last, 0 this, 1 next, counted from the publication
    DREL       the same, counted from the date told before; ``SHIFT`` in days ("le lendemain": 1)
    NTH        1, 2, …, -1 for the last, of the units of what follows
    OCLOCK     1 to 12: a word for an hour of the clock
    SEP        what stands between the ends of a range
    APPROX     about; also MERIDIEM am, pm; HOURS between hour and minutes
    RECENT     a vague number of units; 3 for "a few"; PLURAL, words in the plural
    HALF       half a unit more ("and a half"); alone, one and a half
    DECADE     a word that makes the number behind it a decade ("années 1990")
    ========== ============================================================================

    ``rules`` are tried in order; ``definitions`` are parts of rules. ``suffixes`` name what follows a figure in one word
    (``ORD``, ``DECADES``, ``CLOCK``, ``AM``, ``PM``). ``capital`` words belong to their class only with a capital letter; ``small`` words
    only without one: with one, they are the capitalised entry of the classes ("mars": the month, "Mars": perhaps).
    ``future`` and ``past`` are cues of tense, whole words and, in ``future_endings`` and ``past_endings``, endings (but for
    ``not_endings``); ``year_cues`` are words before a year, so that "in 2000 people" is none of 2000 people; a participle behind one of ``infinitives`` ("to be completed") is no past.
    Behind one of ``articles`` a word of ``future`` is a noun ("the plans of Monday").
    ``day_links`` stand between a verb and its day ("approved *on* Thursday").
    """

    classes: Mapping[str, Mapping[str, int | str]]
    definitions: dict[str, str] = {}
    rules: tuple[tuple[str, str], ...] = ()
    suffixes: dict[str, str] = {}
    capital: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    future_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    year_cues: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    day_links: frozenset[str] = frozenset()
    not_endings: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    month_first: bool = False
