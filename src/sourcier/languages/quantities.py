"""Number words and what bounds them."""

from __future__ import annotations

import msgspec


class QuantityWords(msgspec.Struct, frozen=True, kw_only=True):
    """Number words and what bounds them; every word is folded as ``words.fold`` does.

    ``numbers`` are the words for 0 to 90; ``hundreds`` multiply by 100; ``scales`` by a thousand and up; ``joiners`` stand
    inside a number ("and", "et"). ``scores`` are words for 20 that multiply ("quatre-vingt"), ``teens_after`` the tens
    after which 10 to 19 may follow ("soixante-douze"). ``decimal`` is the decimal mark.

    ``classes`` and ``rules`` are a grammar (see ``mentions.patterns``); the ops of the rules are the modes of
    ``records.Quantity`` and ``skip``. ``bounds`` are phrases before a number and the mode they give, ``after`` phrases
    behind it. ``collective`` are words that are a rough number ("vingtaine": 20); ``crowds`` words that are an order of
    magnitude ("dizaines", "thousands") with the bounds they stand for.
    """

    numbers: dict[str, int]
    articles: frozenset[str] = frozenset()
    hundreds: frozenset[str] = frozenset()
    scales: dict[str, int]
    joiners: frozenset[str] = frozenset()
    scores: frozenset[str] = frozenset()
    teens_after: frozenset[int] = frozenset()
    decimal: str = "."
    bounds: dict[str, str] = {}
    after: dict[str, str] = {}
    collective: dict[str, int] = {}
    crowds: dict[str, tuple[int, int]] = {}
    vague: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    none: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    range_open: frozenset[str] = frozenset()
    range_between: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    singles: frozenset[str] = frozenset()
    scale_suffixes: dict[str, int] = {}
    currencies: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    percents: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    fractions: frozenset[str] = frozenset()
    head_last: bool = False
