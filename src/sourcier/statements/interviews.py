"""Interviews printed as lines that open with dashes, question and answer by turns: whose words the answers are."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.records import ChainLink
from sourcier.statements.reading import Range, Reading

_DASHES = frozenset("—–-")
# One question and its answer are a talk that is told.
_SHORTEST = 4


class Interview:
    """The answers of an article that is an interview, as ranges of words, and who gives them."""

    def __init__(self, reading: Reading) -> None:
        self.answers: list[Range] = []
        self.speaker: ChainLink | None = None
        if not reading.lex.speech.tag_dash or (speaker := _headed(reading)) is None:
            return
        for turns in _runs(reading):
            questions = [reading.low[hi - 1] == "?" for _, hi in turns]
            if len(turns) >= _SHORTEST and any(questions[::2]) and not any(questions[1::2]):
                self.speaker = speaker
                self.answers += turns[1::2]

    def at(self, word: int) -> ChainLink | None:
        """Who speaks at a word: whoever answers, or nobody but who writes."""
        return self.speaker if self.speaker and any(lo <= word < hi for lo, hi in self.answers) else None


def _headed(reading: Reading) -> ChainLink | None:
    """The person whom the headline names before a colon, as one who says what follows it."""
    heads = [(label.start, label.end) for label in reading.article.labels if label.label == "headline"]
    for name in reading.names:
        inside = any(start <= name.start and name.end < end for start, end in heads)
        if inside and name.type == "person" and reading.text[name.end :].lstrip()[:1] == ":":
            return ChainLink(name=name.text, kind="person", entity=name.entity, evidence=(name.start, name.end))
    return None


def _runs(reading: Reading) -> Iterator[list[Range]]:
    """The runs of paragraphs that open with a dash, each as a range of words."""
    run: list[Range] = []
    for start, end in reading.article.paragraphs:
        if reading.text[start] in _DASHES:
            run.append((reading.word_at(start), reading.word_at(end)))
        elif run:
            yield run
            run = []
    yield run
