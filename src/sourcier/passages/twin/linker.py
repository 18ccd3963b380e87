"""Linking: what a text repeats of the articles there are, told and remembered."""

from __future__ import annotations

from collections.abc import Sequence

from sourcier.passages.twin.articles import UNDATED, Articles
from sourcier.passages.twin.grams import Range, novel
from sourcier.passages.twin.labels import (
    LONGEST_FURNITURE,
    MET_OFTEN,
    House,
    borders,
    is_code,
    is_copy,
    is_furniture,
    is_quotation,
)
from sourcier.passages.twin.look import Look
from sourcier.passages.twin.passages import Label, Passages
from sourcier.passages.twin.records import LinkRecord
from sourcier.passages.twin.select import Candidate
from sourcier.passages.twin.shelf import Shelf
from sourcier.passages.twin.words import Folding, Words

# One passage: start, end, key of the other, start and end there, equal words, similarity, label, passage.
Told = tuple[int, int, str, int, int, int, float, int, int]


class Linker:
    """Articles, their passages and their postings, kept in step."""

    def __init__(self, folding: Folding) -> None:
        self.articles = Articles(folding)
        self._passages = Passages(self.articles)
        self._shelf = Shelf()
        self._totals = dict.fromkeys(("characters", "words", "novel", "windows", "comparisons", "cut"), 0)

    def look(self, words: Words, but: int | None = None) -> Look:
        """What a text repeats of all articles but one."""
        look = Look.at(words)
        look.search(self.articles, self._shelf, but)
        self.count(windows=look.windows, comparisons=look.comparisons, cut=look.cut)
        return look

    def known(self, look: Look, outlet: str) -> list[Told]:
        """What was found, told; nothing is remembered."""
        found: list[Told] = []
        for one in look.taken:
            start, end = self._source(one)
            passage = self._passages.find(one.article, start, end)
            times = 1 if passage is None else self._passages[passage].copies + 1
            label = self._label(look, one, passage, times, UNDATED, outlet)
            id = self.articles[one.article].address + start if passage is None else self._passages[passage].id
            found.append(self._told(look, one, label, id))
        return found

    def linked(self, look: Look, number: int) -> tuple[list[Told], list[Range], list[LinkRecord]]:
        """What was found for an article, told, each passage counted as one more repetition; the words repeated; the links."""
        found: list[Told] = []
        repeated: list[Range] = []
        links: list[LinkRecord] = []
        article = self.articles[number]
        for one in look.taken:
            span = self._source(one)
            passage = self._passages.repeat(one.article, *span, number)
            times = self._passages[passage].copies
            label = self._label(look, one, passage, times, article.published, article.outlet)
            found.append(self._told(look, one, label, self._passages[passage].id))
            links.append(LinkRecord(one.article, *span))
            # Who was published before the article that it repeats may be the one that others repeat: its text counts as new.
            if article.published >= self.articles[one.article].published:
                repeated += [Range(block.target, block.target + block.length) for block in one.blocks]
        return found, repeated, links

    def remember(self, look: Look, number: int, repeated: Sequence[Range]) -> int:
        """Keep the runs of an article that are new; returns how many they are."""
        chosen = novel(len(look.runs), repeated, look.quotes)
        self._shelf.insert(look.runs, chosen, number, look.counts)
        return len(chosen)

    def forget(self, number: int) -> list[int]:
        """Take an article out; returns those that had text from it, in the order in which they came."""
        heirs = self._passages.repeaters(number)
        self._passages.release(number)
        self.articles.take_out(number)
        return [heir for heir in heirs if not self.articles[heir].removed]

    def read_again(self, number: int) -> tuple[list[Range], list[LinkRecord]]:
        """Link an article anew that lost a source; returns the words that it repeats now, and its links."""
        self._passages.release(number)
        look = self.look(self.articles.words(number), number)
        _, repeated, links = self.linked(look, number)
        self.remember(look, number, repeated)
        return repeated, links

    def relink(self, number: int, repeated: Sequence[Range], links: Sequence[LinkRecord]) -> None:
        """Take in what a record says of an article.

        Raises:
            RuntimeError: It names an article that there is none of.
        """
        self._passages.release(number)
        for article, start, end in links:
            if article >= len(self.articles):
                raise RuntimeError("a record names no article")
            self._passages.repeat(article, start, end, number)
        look = Look.at(self.articles.words(number))
        look.count_places(self.articles, self._shelf, number)
        self.remember(look, number, repeated)

    def count(self, **more: int) -> None:
        """Add to the totals that ``stats`` tells."""
        for name, value in more.items():
            self._totals[name] += value

    def stats(self) -> dict[str, int]:
        """Counts by name."""
        return self._totals | {
            "articles": len(self.articles) - self.articles.removed,
            "removed": self.articles.removed,
            "postings": self._shelf.size,
            "passages": len(self._passages),
            "links": len(self._passages.links),
        }

    def _source(self, one: Candidate) -> tuple[int, int]:
        """The characters of the earlier text that a candidate spans."""
        words = self.articles.words(one.article)
        return words.starts[one.source.first], words.ends[one.source.last - 1]

    def _told(self, look: Look, one: Candidate, label: Label, passage: int) -> Told:
        first, last = look.words.starts[one.target.first], look.words.ends[one.target.last - 1]
        similarity = 2.0 * one.matched / one.spanned
        return first, last, self.articles[one.article].key, *self._source(one), one.matched, similarity, int(label), passage

    def _label(self, look: Look, one: Candidate, passage: int | None, times: int, published: int, outlet: str) -> Label:
        """What a repetition is worth, met ``times`` times with this one."""
        other = self.articles[one.article]
        brief = one.matched <= LONGEST_FURNITURE
        shared = look.shared[one.article]
        little = shared <= LONGEST_FURNITURE and 2 * shared <= len(look.words.hashes)
        if little and is_code(look.words, one.target):
            return Label.CHROME
        apart = None if UNDATED in (published, other.published) else abs(published - other.published)
        if is_quotation(look.quotes, one.target, one.matched, apart):
            return Label.QUOTE
        outlets = self._passages.outlets(passage, other.outlet, outlet)
        house = House(times, len(outlets) <= 1, outlet != "" and outlet == other.outlet)
        if little and is_furniture(house, borders(one, look.words, self.articles.words(one.article))):
            return Label.CHROME
        # What one house alone writes again and again is its formula.
        if brief and house.is_known and house.is_alone and times >= MET_OFTEN:
            return Label.STOCK
        own = house.is_known and shared == one.matched
        return Label.COPY if is_copy(look, one, apart, own) else Label.STOCK
