"""An archive to add pages to and to ask: the store and the stages behind one object.

Claims are derived from all articles together, so they are derived when first asked for and kept in the file until an
article or the release of sourcier changes (``docs/data-model.md``).
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType

import msgspec

from sourcier import pipeline, sources
from sourcier.errors import ArchiveError, UsageError
from sourcier.records import Article, Claim, Page, Refusal, Report
from sourcier.store import Finding, Outcome, Store

Progress = Callable[[int, int], None]
Given = Page | Article | Refusal | str | os.PathLike[str]
# A batch of reading lasts a second or two: little to lose, and the disk is not waited for at every article.
BATCH = 50
# A text names a claim when the claim holds this share of its words, rare ones
# weighing more: a quoted sentence does, a chance word or two does not.
_SHARE = 0.4
# A pasted text seldom stands in more claims than these; the best come first.
_MOST_TRACED = 5


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the pages: counts of articles, and the inputs that could not be taken.

    ``added`` are new articles, ``revised`` new texts of known ones, ``updated`` known texts whose metadata or reader have
    changed, ``known`` those that stood there already. ``bytes`` is the size of what was read (UTF-8, white space between
    sentences left out), ``bytes_read`` that of its sentences which none before it had, in this run or an earlier one of the
    same ``Archive``: the others were read when they came first.
    """

    added: int = 0
    revised: int = 0
    updated: int = 0
    known: int = 0
    bytes: int = 0
    bytes_read: int = 0
    refused: tuple[Refusal, ...] = ()


class Archive:
    """An archive of articles in one SQLite file.

    Args:
        path: The file.
        create: Make it where there is none.

    Raises:
        ArchiveError: From every method too: the file is no archive, is damaged, or its disk fails.
    """

    def __init__(self, path: str | Path = "sourcier.db", *, create: bool = True) -> None:
        self._store = Store(path, create=create)
        self._units = pipeline.new_units()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def add(self, pages: Given | Iterable[Given], progress: Progress = lambda pages, stored: None) -> Added:
        """Read pages and store their articles; what is stored already is neither read nor stored again.

        Articles are stored in batches. Interrupted by ctrl-C, those read to the end are stored before it goes on.

        Args:
            pages: Pages, articles already read, or names of files and folders; refusals among them go to the result.
            progress: Called after every page with the pages dealt with and the articles stored so far.

        Returns:
            What became of them.
        """
        return _Adding(self._store, self._units, progress).run(_each(pages))

    def articles(self) -> Iterable[Article]:
        """Every article in its current version, in the order of arrival."""
        return self._store.articles()

    def claims(self, query: str = "") -> Report:
        """The claims that hold all the words of ``query``, the most disputed and most repeated first, with their articles."""
        report = self._report(search=bool(query.strip()))
        if not query.strip():
            return report
        found = set(self._store.find_claims(query))
        return _part(report, [claim for claim in report.claims if claim.id in found])

    def trace(self, wanted: str) -> Report:
        """The claims of an id, the claims of an article (id, URL, path), or the claims that a text tells, best first.

        Raises:
            UsageError: Nothing in the archive answers to ``wanted``.
        """
        report = self._report(search=True)
        chosen = [claim for claim in report.claims if claim.id == wanted]
        if not chosen:
            names = {one.id for one in report.articles if wanted in (one.id, one.url, one.path)}
            chosen = [claim for claim in report.claims if names.intersection(claim.articles)]
            if names and not chosen:
                raise UsageError(f"{wanted}: no claim was found in this article; `sourcier read` shows what was read in it")
        chosen = chosen or self._told(report, wanted)
        if not chosen:
            raise UsageError(f"{wanted}: no claim, article or text of the archive; `sourcier claims` lists the claims")
        return _part(report, chosen)

    def verify(self, *, repair: bool = False) -> tuple[Finding, ...]:
        """Check the file; with ``repair`` rebuild what can be rebuilt. No text is ever changed or deleted."""
        return self._store.verify(_reread if repair else None)

    def _report(self, *, search: bool = False) -> Report:
        """The report on the whole archive, as kept or derived anew; with ``search`` it must be kept to be searched."""
        state = self._store.state()
        kept = self._store.claims()
        if kept is not None:
            articles = tuple(self._store.articles())
            return Report(articles=articles, reuse=kept.reuse, claims=kept.claims, coverage=kept.coverage)
        report = pipeline.build_report(self._store.articles())
        try:
            self._store.save_claims(report, state)
        except ArchiveError:
            # Only the next question would have been quicker: a read-only or full disk does not spoil this answer.
            if search:
                raise
        return report

    def _told(self, report: Report, text: str) -> list[Claim]:
        """The claims that share the most words with ``text``, best first."""
        by_id = {claim.id: claim for claim in report.claims}
        return [by_id[name] for name in self._store.match_claims(text, _SHARE) if name in by_id][:_MOST_TRACED]


def _part(report: Report, chosen: list[Claim]) -> Report:
    """The report cut down to some claims and the articles that these name; coverage stays that of the archive."""
    named = {name for claim in chosen for name in _articles_of(claim)}
    reuse = tuple(one for one in report.reuse if one.source.article in named and one.target.article in named)
    articles = tuple(one for one in report.articles if one.id in named)
    return msgspec.structs.replace(report, articles=articles, reuse=reuse, claims=tuple(chosen))


def _articles_of(claim: Claim) -> set[str]:
    """Every article that a claim's parts point into."""
    steps = {step for origin in claim.origins.items for chain in origin.chains for step in chain}
    named = {step.article for step in steps} | {step.evidence.article for step in steps if step.evidence}
    told = {version.article for version in claim.versions}
    disputed = {name for one in claim.disputes for name in (*one.carried_by, *one.missing_in)}
    return {name for name in named | told | disputed | set(claim.articles) if name}


def _reread(bare: Article) -> Article:
    """Read an article anew from its stored text and metadata."""
    page = Page(
        name=bare.id,
        content=bare.text,
        clean=True,
        id=bare.id,
        url=bare.url,
        path=bare.path,
        outlet=bare.outlet.name if bare.outlet else None,
        published=bare.published.earliest[: len("2000-01-01")] if bare.published else None,
        title=bare.title,
        language=bare.language,
    )
    article = pipeline.open_page(page)
    return pipeline.read_article(msgspec.structs.replace(article, published=bare.published or article.published))


def _each(given: Given | Iterable[Given]) -> Iterator[Page | Article | Refusal]:
    """What is given, with files and folders opened; one thing alone is a list of one."""
    alone = (Page, Article, Refusal, str, os.PathLike)
    for one in [given] if isinstance(given, alone) else given:
        if isinstance(one, str | os.PathLike):
            yield from sources.open_inputs([os.fspath(one)])
        else:
            yield one


class _Adding:
    """One run of ``Archive.add``: the open batch and the counts."""

    def __init__(self, store: Store, units: pipeline.Units, progress: Progress) -> None:
        self._store = store
        self._units = units
        self._before = units.bytes, units.read
        self._progress = progress
        self._pages = 0
        self._batch: list[Article] = []
        self._counts: Counter[Outcome] = Counter()
        self._refused: list[Refusal] = []

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
        )

    def _read(self, page: Page) -> Article:
        article = pipeline.open_page(page)
        return article if self._store.outcome(article) == "known" else pipeline.read_article(article, self._units)

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
        self._counts.update(self._store.save(self._batch))
        self._batch = []
        self._progress(self._pages, self._stored())

    def _stored(self) -> int:
        return self._counts.total() - self._counts["known"]
