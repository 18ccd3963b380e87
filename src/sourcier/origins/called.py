"""Media by their whole names: what a text calls them where a page of the same set says what they are called.

The names of papers hold words that sentences have, too ("النخيل اليوم", "Corse Matin", "Today"), so a reader cuts them short. The
pages of a claim know the names of their outlets.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from sourcier.origins.names import MEDIA
from sourcier.records import Article, ChainLink, Telling

# A shorter name is a common word as often as a name.
_SHORTEST = 5
# Between the noun of a medium and its name stand a space and a quotation mark.
_GAPS = frozenset({"", " ", " «", ' "', " “", "'", "’"})
_GAP = 2
# A word that begins a name is looked for in so many characters behind the link.
_LONGEST = 20
_WORD = re.compile(r"\w+")
_NEVER = frozenset({"not_given", "own_reporting", "anonymous", "document", "footage"})


def with_whole_names(tellings: Sequence[Telling], articles: Mapping[str, Article]) -> tuple[Telling, ...]:
    """The tellings of a claim, the media in their chains called by the whole names that the text has at that place.

    Args:
        tellings: Those of one claim.
        articles: By id; those of the tellings say which outlets there are.
    """
    known = _by_first_word(one.outlet.name for t in tellings if (one := articles[t.article]).outlet)
    return tuple(_called(telling, articles[telling.article].text, known) for telling in tellings)


def _by_first_word(names: Iterable[str]) -> dict[str, list[str]]:
    """First word -> the names that begin with it, the longest first."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted({*names}, key=lambda name: (-len(name), name)):
        # Whoever publishes chooses the name: it may hold no word at all.
        if len(name) >= _SHORTEST and (first := _WORD.search(name)):
            found[first.group()].append(name)
    return dict(found)


def _called(telling: Telling, text: str, known: Mapping[str, Sequence[str]]) -> Telling:
    statement = telling.statement
    chain = tuple(_whole(link, text, known) for link in statement.chain)
    if chain == statement.chain:
        return telling
    return msgspec.structs.replace(telling, statement=msgspec.structs.replace(statement, chain=chain))


def _whole(link: ChainLink, text: str, known: Mapping[str, Sequence[str]]) -> ChainLink:
    """A link by the name of an outlet that begins in its words and ends behind them."""
    if link.kind in _NEVER or link.entity or link.evidence is None:
        return link
    begin, end = link.evidence
    after = text[begin : end + _GAP + _LONGEST]
    for word in _WORD.finditer(after):
        start = begin + word.start()
        if start >= end and (link.kind not in MEDIA or text[end:start] not in _GAPS):
            break
        for name in known.get(word.group(), ()):
            stop = start + len(name)
            if not text.startswith(name, start) or text[stop : stop + 1].isalnum():
                continue
            if stop <= end and not (name.startswith(link.name) and len(name) > len(link.name)):
                continue
            kind = link.kind if link.kind == "agency" else "outlet"
            return msgspec.structs.replace(link, name=name, kind=kind, evidence=(begin, max(stop, end)))
    return link
