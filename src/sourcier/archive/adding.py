"""One run of adding: pages in, batches of articles out, and what became of them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import msgspec

from sourcier import pipeline, sources
from sourcier.archive.beside import TELLING, Beside
from sourcier.errors import ArchiveError
from sourcier.records import Article, Page, Refusal
from sourcier.store import Outcome, Store

Progress = Callable[[int, int], None]
Given = Page | Article | Refusal | str | os.PathLike[str]
# A batch of reading lasts a second or two: little to lose, and the disk is not waited for at every article.
BATCH = 50


class Repeated(msgspec.Struct, frozen=True, kw_only=True):
    """What the new texts of a run have in common with texts that other articles had before them, as copies or quotations.

    ``articles`` of the new ones repeat something: so many ``passages``, of so many other articles (``sources``), and so many
    ``characters`` out of ``total`` that all the new texts have.
    """

    articles: int
    passages: int
    sources: int
    characters: int
    total: int


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the pages: counts of articles, and the inputs that could not be taken.

    ``added`` are new articles, ``revised`` new texts of known ones, ``updated`` known texts whose metadata or reader have
    changed, ``known`` those that stood there already. ``bytes`` is the size of what was read (UTF-8, white space between
    sentences left out), ``bytes_read`` that of its sentences which none before it had, in this run or an earlier one of the
    same ``Archive``: the others were read when they came first. ``repeated`` is None where it could not be looked up, and
    ``unlinked`` says why.
    """

    added: int = 0
    revised: int = 0
    updated: int = 0
    known: int = 0
    bytes: int = 0
    bytes_read: int = 0
    refused: tuple[Refusal, ...] = ()
    repeated: Repeated | None = None
    unlinked: str = ""


def each(given: Given | Iterable[Given]) -> Iterator[Page | Article | Refusal]:
    """What is given, with files and folders opened; one thing alone is a list of one."""
    alone = (Page, Article, Refusal, str, os.PathLike)
    for one in [given] if isinstance(given, alone) else given:
        if isinstance(one, str | os.PathLike):
            yield from sources.open_inputs([os.fspath(one)])
        else:
            yield one


class Adding:
    """One run of ``Archive.add``: the open batch and the counts."""

    def __init__(
        self, store: Store, beside: Beside, units: pipeline.Units, progress: Progress, reader: pipeline.Remembering | None
    ) -> None:
        self._store = store
        self._reader = reader
        self._beside = beside
        self._units = units
        self._before = units.bytes, units.read
        # Whoever else was writing may have ended.
        beside.unusable = ""
        self._progress = progress
        self._pages = 0
        self._batch: list[Article] = []
        self._counts: Counter[Outcome] = Counter()
        self._refused: list[Refusal] = []
        self._repeats: list[list[tuple[str, int]]] = []
        self._total = 0

    def run(self, pages: Iterable[Page | Article | Refusal]) -> Added:
        """Deal with every page; what has been read is stored whatever ends the run."""
        try:
            for result in pipeline.read_pages(pages, self._read):
                self._take(result)
            self._flush()
        except KeyboardInterrupt:
            self._flush()
            raise
        except ArchiveError as error:
            safe = f"{self._stored()} articles of this run are stored and safe, as is all that was there before"
            raise ArchiveError(f"{error}. {safe}") from error
        counts = self._counts
        return Added(
            added=counts["added"],
            revised=counts["revised"],
            updated=counts["updated"],
            known=counts["known"],
            bytes=self._units.bytes - self._before[0],
            bytes_read=self._units.read - self._before[1],
            refused=tuple(self._refused),
            repeated=None if self._beside.unusable else self._repeated(),
            unlinked=self._beside.unusable,
        )

    def _read(self, page: Page) -> Article:
        article = pipeline.open_page(page)
        return article if self._store.outcome(article) == "known" else pipeline.read_article(article, self._units, self._reader)

    def _take(self, result: Article | Refusal) -> None:
        self._pages += 1
        if isinstance(result, Refusal):
            self._refused.append(result)
        else:
            self._batch.append(result)
        if len(self._batch) >= BATCH:
            self._flush()
        self._progress(self._pages, self._stored())

    def _flush(self) -> None:
        """Store the open batch; the lock is held for the writing alone, never while pages are read."""
        outcomes = self._beside.save(self._batch)
        self._counts.update(outcomes)
        new = [article for article, outcome in zip(self._batch, outcomes, strict=True) if outcome in ("added", "revised")]
        self._batch = []
        # Whoever presses ctrl-C from here on is told of all that is stored.
        self._beside.commit()
        self._repeats += [self._store.repeated(article, TELLING) for article in new]
        self._total += sum(len(article.text) for article in new)
        self._progress(self._pages, self._stored())

    def _repeated(self) -> Repeated:
        passages = [one for repeats in self._repeats for one in repeats]
        return Repeated(
            articles=sum(bool(repeats) for repeats in self._repeats),
            passages=len(passages),
            sources=len({source for source, _ in passages}),
            characters=sum(characters for _, characters in passages),
            total=self._total,
        )

    def _stored(self) -> int:
        return self._counts.total() - self._counts["known"]
