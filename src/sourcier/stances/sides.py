"""A text as the rules of stance see it: its words, what they mean, its sentences, and the cues among them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import msgspec

from sourcier.stances.lexicon import Lexicon, Phrase, fits, lexicon
from sourcier.stances.stems import stem
from sourcier.words import Words, is_arabic, whole_words, words

# What stands deeper in an article is seldom about its headline.
_MOST_CHARS = 10_000
# Enough to tell the language by.
_HEAD = 1000
# The languages that share a script; by so many small words the likeliest must lead.
_LATIN = ("en", "fr")
_LEAD = 2
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_END = frozenset(".!?؟…")
_ASKS = frozenset("?؟")
# Before a full stop an initial, or an abbreviation of so many letters that opens with a capital.
_ABBREVIATION = 3


class Cue(msgspec.Struct, frozen=True):
    """Words ``start`` to ``end`` that show a stand (a kind of ``lexicon.KINDS``) or one of two opposites ("+3", "-3")."""

    kind: str
    start: int
    end: int


class Side(msgspec.Struct, frozen=True):
    """A text laid out.

    Attributes:
        words: Its words, folded, without marks.
        keys: What stands for each where texts are compared, "" where it tells nothing (``Lexicon.key``).
        sentences: First and last word (exclusive) of each sentence.
        asked: Numbers of the sentences that ask whether something is so.
        cues: Where stands are shown, in order.
        about: What the text is about: its keys, each once.
        told: The same of each sentence.
    """

    words: list[str]
    keys: list[str]
    sentences: list[tuple[int, int]]
    asked: frozenset[int]
    cues: list[Cue]
    about: frozenset[str]
    told: list[frozenset[str]]

    def count(self, kinds: tuple[str, ...], start: int = 0, end: int | None = None) -> int:
        """How many cues of some kinds begin between two words."""
        last = len(self.words) if end is None else end
        return sum(cue.kind in kinds and start <= cue.start < last for cue in self.cues)

    def shows(self, kind: str) -> bool:
        """Whether the text has a cue of a kind anywhere."""
        return any(cue.kind == kind for cue in self.cues)


def lay_out(one: str, other: str) -> tuple[Side, Side]:
    """Two texts laid out, each in its language; where one is too short to tell, in that of the other, or of both together."""
    texts = (one[:_MOST_CHARS], other[:_MOST_CHARS])
    found = [guess(text) for text in texts]
    both = None if any(found) else guess(f"{texts[0]}\n{texts[1]}", lead=1)
    codes = [own or beside or both or _LATIN[0] for own, beside in (found, found[::-1])]
    return _laid_out(texts[0], codes[0]), _laid_out(texts[1], codes[1])


def guess(text: str, lead: int = _LEAD) -> str | None:
    """The language of a text by its script, and where several share that by the small words that only one of them has."""
    head = text[:_HEAD]
    if is_arabic(head):
        return "ar"
    if _CYRILLIC.search(head):
        return "ru"
    found = whole_words(head).folded
    counts = sorted(((sum(word in small for word in found), code) for code, small in _small_words().items()), reverse=True)
    return counts[0][1] if counts[0][0] - counts[1][0] >= lead else None


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[str]]:
    listed = {code: lex.empty for code in _LATIN if (lex := lexicon(code))}
    return {code: own.difference(*(other for key, other in listed.items() if key != code)) for code, own in listed.items()}


# A collection has many headlines on one body and many bodies under one headline; a body takes some 70 KB.
@lru_cache(maxsize=4096)
def _laid_out(text: str, code: str) -> Side:
    """A text as the words that tell, cut into sentences, with its cues."""
    lex = lexicon(code)
    cut = words(text)
    kept: list[str] = []
    starts, asked = [0], set()
    acronyms: dict[int, str] = {}
    for at, word in enumerate(cut.folded):
        if word[0].isalnum():
            if lex and cut.written[at] in lex.acronyms:
                acronyms[len(kept)] = lex.acronyms[cut.written[at]]
            kept.append(word)
        if len(kept) == starts[-1]:
            continue
        if word in _ASKS and not _takes_for_granted(kept[starts[-1] :], lex):
            asked.add(len(starts) - 1)
        if _ends(text, cut, at):
            starts.append(len(kept))
    sentences = [pair for pair in pairwise([*starts, len(kept)]) if pair[0] < pair[1]]
    keys = [lex.key(word) if lex else stem(word, code) for word in kept]
    cues = list(_cues(kept, lex)) if lex else []
    for cue in cues:
        if cue.kind[0] == "@":
            keys[cue.start : cue.end] = [cue.kind] * (cue.end - cue.start)
    for at, country in acronyms.items():
        keys[at] = country
    told = [frozenset(keys[start:end]) - {""} for start, end in sentences]
    return Side(kept, keys, sentences, frozenset(asked), cues, frozenset().union(*told), told)


def _takes_for_granted(sentence: list[str], lex: Lexicon | None) -> bool:
    """``Why did the bridge fall?`` does not ask whether it fell."""
    return lex is not None and not lex.asking.isdisjoint(sentence[:2])


def _ends(text: str, cut: Words, at: int) -> bool:
    """Whether a sentence ends behind a word or mark: a line ends, or a mark that does and nothing goes on in small letters."""
    if at + 1 == len(cut.starts):
        return False
    if "\n" in text[cut.ends[at] : cut.starts[at + 1]]:
        return True
    if cut.written[at] not in _END:
        return False
    before, after = cut.written[at - 1] if at else "", cut.written[at + 1]
    short = len(before) < 2 or (len(before) <= _ABBREVIATION and before[0].isupper() and not before.isupper())
    return not (cut.written[at] == "." and short and before.isalpha()) and not after[0].islower() and after not in _END


def _cues(kept: list[str], lex: Lexicon) -> Iterator[Cue]:
    """The cues of a text in order: the longest first keep their words; opposites stand beside them."""
    candidates = [
        (-len(phrase), rank, at, kind)
        for at, word in enumerate(kept)
        for rank, kind, phrase in lex.starting(word)
        if _matches(kept, at, phrase)
    ]
    taken: set[int] = set()
    found: set[tuple[int, int, str]] = set()
    for length, _, at, kind in sorted(candidates):
        covered = range(at, at - length)
        if kind[0] in "+-":
            found.add((at, at - length, kind))
        elif taken.isdisjoint(covered):
            taken.update(covered)
            found.add((at, at - length, kind))
    yield from (Cue(kind, start, end) for start, end, kind in sorted(found))


def _matches(kept: list[str], at: int, phrase: Phrase) -> bool:
    rest = kept[at + 1 : at + len(phrase)]
    return len(rest) == len(phrase) - 1 and all(map(fits, rest, phrase[1:]))
