"""Readers of a user's own beside the rules: what one must answer, and what asks it once for each distinct passage.

A reader finds who says what in a passage: three spans. All else (whom "she" means, chains, stance, mood, what an article tells
in its own voice) the rules add as they do to what they find themselves, so a model decides nothing that nobody can check.
``dependencies`` reads with a spaCy pipeline, ``endpoint`` asks a language model over HTTP.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import msgspec

from sourcier.errors import UsageError
from sourcier.records import Article, Span
from sourcier.statements.reading import FURNITURE

__all__ = ["Attribution", "Reader", "Remembering", "open_reader"]

# Characters of a passage: some 300 words, more than paragraphs of news have. Longer ones are cut between sentences.
LONGEST = 2000
# Passages that are remembered, and attributions that are taken of one.
_REMEMBERED = 10_000
_MOST = 60


class Attribution(msgspec.Struct, frozen=True, kw_only=True):
    """Who says what, as half-open spans of characters of a passage.

    ``content`` is what is said, without the quotation marks around it; ``source`` the words that name who says it and ``cue``
    the word that says so, each None where there is none; ``confidence`` lies between 0 and 1.
    """

    content: Span
    source: Span | None = None
    cue: Span | None = None
    confidence: float = 0.5


class Reader(Protocol):
    """What finds attributions in passages.

    ``name`` names it with its version and is kept with each statement. ``read`` gets passages of one language (ISO 639-1, or None
    where it is not known) and answers for each, in order, its attributions; None where it could not be read, and then the
    rules read its article.
    """

    @property
    def name(self) -> str:
        """Its name with its version."""
        ...

    def read(self, passages: Sequence[str], language: str | None) -> Sequence[Sequence[Attribution] | None]:
        """The attributions of each passage."""
        ...


class Remembering:
    """Asks a reader once for each distinct passage and language, however many articles repeat it."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: OrderedDict[tuple[str | None, str], tuple[Attribution, ...] | None] = OrderedDict()

    @property
    def name(self) -> str:
        """The reader's name."""
        return self._reader.name

    def attributions(self, article: Article) -> list[Attribution] | None:
        """The attributions of an article, in its own offsets; None where the reader could not read some passage of it.

        Raises:
            UsageError: The reader answered with a span that does not stand in its passage.
        """
        spans = list(passages(article))
        answers = self._answers([article.text[start:end] for start, end in spans], article.language)
        found: list[Attribution] = []
        for (start, _), answer in zip(spans, answers, strict=True):
            if answer is None:
                return None
            found += (_moved(one, start) for one in answer)
        return found

    def _answers(self, texts: list[str], language: str | None) -> list[tuple[Attribution, ...] | None]:
        known = {text: self._known[language, text] for text in texts if (language, text) in self._known}
        new = list(dict.fromkeys(text for text in texts if text not in known))
        if new:
            answers = self._reader.read(new, language)
            if len(answers) != len(new):
                raise UsageError(
                    f"the reader {self.name} answered for {len(answers)} passages of {len(new)}: it must answer for each"
                )
            known |= {text: self._checked(text, answer) for text, answer in zip(new, answers, strict=True)}
        for text, answer in known.items():
            # What could not be read is asked for again when it comes again.
            if answer is not None:
                self._known[language, text] = answer
                self._known.move_to_end((language, text))
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return [known[text] for text in texts]

    def _checked(self, text: str, answer: Sequence[Attribution] | None) -> tuple[Attribution, ...] | None:
        if answer is None:
            return None
        for one in answer:
            spans = [span for span in (one.content, one.source, one.cue) if span is not None]
            if any(not 0 <= start < end <= len(text) for start, end in spans) or not 0 <= one.confidence <= 1:
                raise UsageError(f"the reader {self.name} gave a span outside its passage, or an empty one: {one}")
        return tuple(answer[:_MOST])


def passages(article: Article) -> Iterator[Span]:
    """The spans of an article that a reader gets: paragraphs of prose, long ones cut between sentences.

    A quotation that runs over paragraphs is two.
    """
    labels = [(label.start, label.end) for label in article.labels if label.label in FURNITURE]
    labels += [(credit.start, credit.end) for credit in article.credits]
    starts = [start for start, _ in article.sentences]
    for start, end in article.paragraphs or ((0, len(article.text)),):
        if any(first <= start < last for first, last in labels):
            continue
        yield from _cut(start, end, (one for one in starts if start < one < end))


def _cut(start: int, end: int, sentences: Iterable[int]) -> Iterator[Span]:
    last = start
    for sentence in (*sentences, end):
        if sentence - start > LONGEST and last > start:
            yield start, last
            start = last
        while sentence - start > LONGEST:
            yield start, start + LONGEST
            start += LONGEST
        last = sentence
    if start < end:
        yield start, end


def _moved(one: Attribution, by: int) -> Attribution:
    def moved(span: Span | None) -> Span | None:
        return (span[0] + by, span[1] + by) if span else None

    start, end = one.content
    return msgspec.structs.replace(one, content=(start + by, end + by), source=moved(one.source), cue=moved(one.cue))


def trimmed(text: str, span: Span, edges: str) -> Span | None:
    """A span without the characters of ``edges`` at its ends; None where nothing is left."""
    start, end = span
    while start < end and text[start] in edges:
        start += 1
    while start < end and text[end - 1] in edges:
        end -= 1
    return (start, end) if start < end else None


def open_reader(named: str | Reader) -> Remembering:
    """The reader that a user names or has made, asked once for each distinct passage.

    Args:
        named: A reader, or ``spacy:PIPELINE``, where the pipeline is an installed package or a folder, or the base address of
            an endpoint that speaks OpenAI's protocol with the model behind ``#`` ("http://localhost:8080/v1#mistral"). The
            endpoint's key is read from SOURCIER_READER_KEY.

    Raises:
        UsageError: There is no such reader, or it cannot be loaded.
    """
    if not isinstance(named, str):
        return Remembering(named)
    if named.startswith("spacy:"):
        from sourcier.statements.readers.dependencies import Dependencies

        return Remembering(Dependencies.load(named.removeprefix("spacy:")))
    if named.startswith(("http://", "https://")):
        from sourcier.statements.readers.endpoint import Endpoint

        address, _, model = named.partition("#")
        return Remembering(Endpoint(address, model, key=os.environ.get("SOURCIER_READER_KEY", "")))
    raise UsageError(f"no reader is called {named!r}: give spacy:PIPELINE or http(s)://HOST/v1#MODEL")
