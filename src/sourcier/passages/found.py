"""A passage found between two articles of a run, and whether it says anything of who has it from whom."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from sourcier.passages.index import Reuse
from sourcier.passages.tokens import View
from sourcier.records import Edit, Span

# Words that a passage must share; below, sentences agree by chance.
LEAST = 8
# A passage of fewer equal words is evidence only within one sentence.
SHORT = 12
# Words of a quotation that is repeated; a name or a title in quotation marks is shorter.
LEAST_QUOTE = 5
# Edits listed for one passage, and words of the longest one whose edits are listed: beyond, a reader compares the texts.
MOST_EDITS, LONGEST_EDITED = 50, 3000


class Found(NamedTuple):
    """One passage: the numbers of the later and the earlier article, its characters in both, the words that are equal, their
    similarity, what kind it is, and the probability that the earlier one came first.
    """

    target: int
    source: int
    here: Span
    there: Span
    words: int
    similarity: float
    kind: Literal["copy", "quote", "revision"]
    before: float

    def turned(self) -> Found:
        """The same passage with the two articles exchanged."""
        return self._replace(target=self.source, source=self.target, here=self.there, there=self.here, before=1 - self.before)


def word_range(view: View, span: Span) -> tuple[int, int]:
    """The words ``[first, last)`` of a span of characters."""
    return bisect_right(view.ends, span[0]), bisect_left(view.starts, span[1])


def counts(reuse: Reuse, target: View, source: View) -> bool:
    """Whether a passage is evidence: long enough and within a sentence, or a quotation."""
    here = word_range(target, (reuse.start, reuse.end))
    there = word_range(source, (reuse.other_start, reuse.other_end))
    if reuse.words >= LEAST and _full_words(target, *here) >= LEAST:
        return reuse.words >= SHORT or not (_straddles(target, *here) or _straddles(source, *there))
    return reuse.words >= LEAST_QUOTE and target.quoted(*here) == 1 and source.quoted(*there) == 1


def _straddles(view: View, first: int, last: int) -> bool:
    """Whether the words are the end of one sentence and the beginning of the next, which agree by chance."""
    inside = any(i in view.openings for i in range(first + 1, last))
    return inside and first not in view.openings and last not in view.openings


def _full_words(view: View, first: int, last: int) -> int:
    """The words of two characters and more: "l" and "d" of "l'" and "d'" are no words of their own."""
    return sum(view.ends[i] - view.starts[i] > 1 for i in range(first, min(last, first + 4 * LEAST)))


def edits(one: Found, target: View, source: View, texts: tuple[str, str]) -> tuple[Edit, ...]:
    """What the later wording changed, in order; case and punctuation are not compared.

    Args:
        one: The passage.
        target: The later article's words.
        source: The earlier article's words.
        texts: The text of the later and of the earlier article.
    """
    here, there = word_range(target, one.here), word_range(source, one.there)
    if one.similarity == 1 or max(here[1] - here[0], there[1] - there[0]) > LONGEST_EDITED:
        return ()
    before, after = source.ids[slice(*there)].tolist(), target.ids[slice(*here)].tolist()
    found = []
    for op, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if op != "equal":
            old, new = _slice(texts[1], source, there[0] + a, there[0] + b), _slice(texts[0], target, here[0] + c, here[0] + d)
            found.append(Edit(op=op, before=old, after=new))
    return tuple(found[:MOST_EDITS])


def _slice(text: str, view: View, first: int, last: int) -> str:
    if first == last:
        return ""
    start, end = view.characters(first, last)
    return text[start:end]
