"""What the words of one sentence tell, whatever article it stands in: read once for each distinct sentence.

News repeats its sentences: an agency report stands under ten tops. What a finder sees in the sentence alone (known names,
surfaces that may be places, capitalised runs, actions) is kept under the exact sentence and its language; what needs the
article (which place is meant, who a surname is, the days that times are counted from) is done anew for each article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Sequence

import msgspec

from sourcier.mentions import actions
from sourcier.mentions.names.known import known
from sourcier.mentions.names.unknown import Run, capitalised
from sourcier.mentions.places.spots import Candidates, candidates
from sourcier.records import Action, Name, Span
from sourcier.words import Words, words

# Some three kilobytes each.
_MOST = 10_000
# A sentence ends with one of these marks, or with its line; elsewhere ("PARIS - The mayor …") words may belong together.
_ENDS = frozenset(".!?…。！？۔؟:;\"'“”»’)]")
_BLANKS = " \t\xa0\u202f"


class Unit(msgspec.Struct, frozen=True):
    """What was found in a sentence, with offsets from its beginning."""

    names: tuple[Name, ...]
    places: tuple[Candidates, ...]
    runs: tuple[Run, ...]
    actions: tuple[Action, ...]


class Found(msgspec.Struct, frozen=True):
    """The same in an article: offsets count from its beginning."""

    names: list[Name]
    places: list[Candidates]
    runs: list[Run]
    actions: list[Action]


class Units:
    """The distinct sentences met last, and how much text had to be read for them.

    ``bytes`` counts the text of all sentences in UTF-8, ``read`` that of those that were not known.
    """

    def __init__(self) -> None:
        self.bytes = self.read = 0
        self._kept: OrderedDict[tuple[str, str | None], Unit] = OrderedDict()

    def find(self, text: str, sentences: Sequence[Span], code: str | None) -> Found:
        """What the sentences of an article tell by themselves, those that are known already read no more."""
        cut = words(text)
        names: list[Name] = []
        places: list[Candidates] = []
        runs: list[Run] = []
        done: list[Action] = []
        for at, end in pieces(text, sentences):
            unit = self._unit(text[at:end], cut, at, code)
            places += [(start + at, several) for start, several in unit.places]
            runs += [Run(one.start + at, one.end + at, one.words) for one in unit.runs]
            names += [_moved_name(one, at) for one in unit.names]
            done += [_moved_action(one, at) for one in unit.actions]
        return Found(names, places, runs, done)

    def _unit(self, sentence: str, cut: Words, at: int, code: str | None) -> Unit:
        size = len(sentence) if sentence.isascii() else len(sentence.encode())
        self.bytes += size
        key = sentence, code
        unit = self._kept.get(key)
        if unit is None:
            self.read += size
            unit = _read(sentence, _part(cut, at, at + len(sentence)), at, code)
            self._kept[key] = unit
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return unit


def pieces(text: str, sentences: Sequence[Span]) -> list[Span]:
    """A text cut into its sentences and what stands between them, without the blanks around; nothing else is left out.

    Where a sentence begins amid words, it stays with what stands before it.
    """
    found: list[Span] = []
    begin = 0
    for edge in [edge for span in sentences for edge in span] + [len(text)]:
        if edge <= begin or not _is_end(text, edge):
            continue
        piece = text[begin:edge]
        if bare := piece.strip():
            start = begin + piece.index(bare[0])
            found.append((start, start + len(bare)))
        begin = edge
    return found


def _is_end(text: str, at: int) -> bool:
    """Whether nothing that stands before an offset belongs with what follows."""
    if at >= len(text) or text[at - 1] in _ENDS or text[at] == "\n" or text[at - 1] == "\n":
        return True
    before = text[max(0, at - 4) : at].rstrip(_BLANKS)
    return before[-1:] in _ENDS or before[-1:] == "\n"


def _part(cut: Words, start: int, end: int) -> Words:
    """The words between two offsets, which go on counting from the beginning of the text."""
    first, last = bisect_left(cut.starts, start), bisect_left(cut.starts, end)
    return Words(
        cut.starts[first:last], cut.ends[first:last], cut.written[first:last], cut.lower[first:last], cut.folded[first:last]
    )


def _read(sentence: str, cut: Words, at: int, code: str | None) -> Unit:
    return Unit(
        known(sentence, code, cut, at),
        candidates(sentence, code),
        capitalised(sentence, code),
        tuple(actions.find(sentence, language=code, cut=cut, at=at)),
    )


def _moved_name(one: Name, at: int) -> Name:
    return Name(start=one.start + at, end=one.end + at, text=one.text, entity=one.entity, type=one.type)


def _moved_action(one: Action, at: int) -> Action:
    return Action(
        start=one.start + at,
        end=one.end + at,
        text=one.text,
        action=one.action,
        mood=one.mood,
        negated=one.negated,
        passive=one.passive,
    )
