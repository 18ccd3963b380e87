"""Number words and what bounds them."""

from __future__ import annotations

import msgspec


class QuantityWords(msgspec.Struct, frozen=True, kw_only=True):
    """Number words and what bounds them; every word is folded as ``words.fold`` does.

    ``numbers`` are the words for 0 to 90; ``hundreds`` multiply by 100; ``scales`` by a thousand and up; ``joiners`` stand
    inside a number ("and", "et"). ``scores`` are words for 20 that multiply ("quatre-vingt"), ``teens_after`` the tens
    after which 10 to 19 may follow ("soixante-douze"), or, after 10, 7 to 9 ("dix-sept").

    ``bounds`` are phrases before a number and the mode of ``records.Quantity`` they give, ``after`` phrases behind it.
    ``collective`` are words that are a round number ("vingtaine": 20), but not behind one of ``uncounted`` ("en quarantaine");
    ``crowds`` words that are an order of magnitude
    ("dizaines", "thousands") with the bounds they stand for; ``vague`` phrases mean several; ``none`` stands before a noun and
    means zero, ``nobody`` stands alone (where ``negations`` are given, only near one); ``pairs`` mean two.

    ``link_words`` join a number to its noun ("of"), ``determiners`` may follow them. A range is told with a ``range_between`` word;
    those of ``range_closed`` ("and") need a ``range_open`` one before it ("between"), and after one of ``range_closing`` a range
    needs no noun. After ``changes`` "from 3 to 5" is no range. ``labels`` are words whose number is a name ("page 3").
    ``adjectives`` may stand between a number and its noun, ``stops`` never; ``head_last`` says that the noun comes last.
    Behind a span of time ``rates`` make it no count ("24 hours a day"); ``not_after`` words undo an ``after`` phrase ("and more than").
    Words with one of ``adjective_endings`` may stand there too, and are what is counted where no noun follows them.
    ``glue_words`` behind a number make it an ordinal or a score. Behind ``out_of`` a number without a noun is
    the whole of a ratio. ``bare`` are the multipliers that are numbers alone; ``halves`` add
    a half. ``singles`` make an article a number ("un seul").

    ``units_first`` says that units stand before the tens ("five and twenty"); ``one_of`` words for one mean "one of" unless a ten
    follows. ``behind`` are numbers that stand behind their noun; there, and alone on a known noun, an ending of
    ``duals`` means two: the unit is the noun with the ending of one that stands beside it.

    ``tallies`` are nouns that say how many of what stands beside them ("number of wounded", "death toll"), each with the concept that
    it counts alone; ``numerals`` those that are also what a name has ("the number of the house"). ``amounts`` stand right before the amount
    ("rose to 12"). After one of ``changes``, ``reaching`` words say where a number has got to and are no bound ("выросло до 12").
    """

    numbers: dict[str, int]
    articles: frozenset[str] = frozenset()
    hundreds: frozenset[str] = frozenset()
    scales: dict[str, int]
    joiners: frozenset[str] = frozenset()
    scores: frozenset[str] = frozenset()
    teens_after: frozenset[int] = frozenset()
    bounds: dict[str, str] = {}
    after: dict[str, str] = {}
    collective: dict[str, int] = {}
    uncounted: frozenset[str] = frozenset()
    crowds: dict[str, tuple[int, int]] = {}
    vague: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    none: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    link_words: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    changes: frozenset[str] = frozenset()
    range_closed: frozenset[str] = frozenset()
    range_closing: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    halves: frozenset[str] = frozenset()
    out_of: frozenset[str] = frozenset()
    glue_words: frozenset[str] = frozenset()
    range_open: frozenset[str] = frozenset()
    range_between: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    singles: frozenset[str] = frozenset()
    scale_suffixes: dict[str, int] = {}
    currencies: frozenset[str] = frozenset()
    currency_prefixes: frozenset[str] = frozenset({"us", "a", "c"})
    measures: frozenset[str] = frozenset()
    percents: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    adjective_endings: tuple[str, ...] = ()
    stops: frozenset[str] = frozenset()
    fractions: frozenset[str] = frozenset()
    head_last: bool = False
    units_first: bool = False
    one_of: frozenset[str] = frozenset()
    behind: dict[str, int] = {}
    duals: dict[str, str] = {}
    tallies: dict[str, str] = {}
    numerals: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    reaching: frozenset[str] = frozenset()
