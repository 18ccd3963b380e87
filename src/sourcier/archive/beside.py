"""The passage index beside an archive's file, kept in step with it.

SQLite is the truth and the index is made from it, one text after the other in the order of arrival. What a text repeats goes into
SQLite in the transaction of its article, and the index is committed after that, with the transaction's number as its mark. So an
index whose mark is the archive's has every text of it. Any other is behind, after a crash or where somebody else wrote, or it is
of another file: then the texts are compared, and what is missing is added, or all of it made anew.

Nothing of this is needed to store an article or to answer a question: an index that cannot be had costs time and the word of what
new texts repeat, never more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from itertools import zip_longest

from sourcier.errors import ArchiveError, SourcierError
from sourcier.passages.chronology import interval
from sourcier.passages.files import Damaged
from sourcier.passages.index import PassageIndex, Reuse
from sourcier.records import Article, Evidence
from sourcier.store import Finding, Outcome, Repeat, Store, Text

# Labels of what tells where a text is from; stock phrases and chrome do not.
TELLING = ("copy", "quote")
# Texts that the index takes in one transaction: some tenths of a second, and fewer than it commits by itself.
_MOST = 500
_OTHER_TEXTS = "the index holds other texts than the archive"
_Given = tuple[str, str, datetime | None, str | None]


class Beside:
    """The index in the folder ``<archive>.passages``.

    Whoever saves first holds its lock until ``close``; what others save meanwhile is added by the next who can.

    Attributes:
        unusable: Why it cannot be written; empty where it can, or where nothing was saved yet.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._folder = store.path.with_name(f"{store.path.name}.passages")
        self._index: PassageIndex | None = None
        self._mark = 0
        self.unusable = ""

    def close(self) -> None:
        """Let the folder go."""
        if self._index is not None:
            self._index.close()
        self._index = None
        self.unusable = ""

    def save(self, articles: Sequence[Article]) -> tuple[Outcome, ...]:
        """Save articles in the store together with what they repeat; ``commit`` is to follow."""
        if not self._opened(articles):
            return self._store.save(articles)
        try:
            outcomes = self._store.save(articles, self._place)
        except BaseException:
            # What SQLite has not taken must not stay in the index.
            self._give_up("")
            raise
        return outcomes

    def commit(self) -> None:
        """Write the index as it was made for what was saved; after an interruption that is left to whoever opens it next."""
        if self._index is None:
            return
        try:
            self._index.commit(self._mark)
        except ArchiveError as error:
            # The articles are stored all the same.
            self._give_up(str(error))
        except BaseException:
            self._give_up("")
            raise

    def find(self, text: str) -> list[Evidence]:
        """Where the copies and quotations in a text stand in the current texts of articles."""
        with self._reading() as index:
            found = [one for one in index.find(text.encode(errors="replace").decode()) if one.label in TELLING]
        named = [(one, self._store.current(int(one.other))) for one in found]
        return [Evidence(article=name, start=one.other_start, end=one.other_end) for one, name in named if name]

    def verify(self, *, repair: bool) -> tuple[Finding, ...]:
        """What of the index does not agree with the texts, or of the repeats; with ``repair`` all of it is made anew."""
        self.close()
        faults = self._faults()
        if faults and repair:
            try:
                self._in_step(PassageIndex.anew(self._folder)).close()
            except ArchiveError as error:
                faults, repair = [str(error)], False
        return tuple(Finding("passages", fault, repair) for fault in faults)

    def _faults(self) -> list[str]:
        misplaced = [f"a repeat of article {name} lies outside its text" for name in self._store.misplaced_repeats()]
        try:
            with PassageIndex(self._folder) as index:
                behind = index.mark != self._store.mark()
            if behind:
                # No damage: it is brought in step by whoever opens it and may write.
                with suppress(ArchiveError):
                    self._mended().close()
            with PassageIndex(self._folder) as index:
                return [*self._differences(index), *misplaced]
        except ArchiveError as error:
            return [str(error)]

    def _differences(self, index: PassageIndex) -> list[str]:
        try:
            index.lock()
        except ArchiveError:
            # Where another process writes, files change while they are looked at; the texts alone can be compared.
            return [] if self._is_beginning(index) else [_OTHER_TEXTS]
        count = sum(1 for _ in self._store.texts())
        if not self._is_beginning(index) or (len(index) < count and index.mark == self._store.mark()):
            return [_OTHER_TEXTS]
        return index.verify()

    @contextmanager
    def _reading(self) -> Iterator[PassageIndex]:
        """An index of all texts: the one beside the file, in step, or, where that cannot be had, one in memory."""
        if self._index is not None and self._index.mark == self._store.mark():
            yield self._index
            return
        try:
            index = PassageIndex(self._folder)
            if index.mark != self._store.mark():
                index.close()
                self._mended().close()
                index = PassageIndex(self._folder)
        except ArchiveError:
            index = PassageIndex()
            while rows := self._store.texts_after(_last(index), _MOST):
                index.add_many([_given(row) for row in rows])
        with index:
            yield index

    def _opened(self, articles: Sequence[Article]) -> bool:
        """Whether the index is there to be written; it is not opened for what is known already."""
        if self._index is not None:
            return True
        if self.unusable or all(self._store.outcome(article) == "known" for article in articles):
            return False
        try:
            self._index = self._mended()
        except ArchiveError as error:
            self.unusable = str(error)
        return self._index is not None

    def _mended(self) -> PassageIndex:
        """The index to be written, with every text of the archive.

        Raises:
            ArchiveError: Another process is writing, or the folder or the archive cannot be written.
        """
        try:
            with ExitStack() as opened:
                index = opened.enter_context(PassageIndex(self._folder))
                index.lock()
                if index.mark == self._store.mark() or self._is_beginning(index):
                    opened.pop_all()
                    return self._in_step(index)
        except Damaged:
            pass
        return self._in_step(PassageIndex.anew(self._folder))

    def _is_beginning(self, index: PassageIndex) -> bool:
        """Whether the texts of an index are the first of the archive."""
        texts = ((str(key), text) for key, text in self._store.texts())
        return all(own is None or own == theirs for own, theirs in zip_longest(index.texts(), texts))

    def _in_step(self, index: PassageIndex) -> PassageIndex:
        """The index with the texts that it lacks."""
        try:
            while index.mark != self._store.mark():
                with self._store.transaction():
                    mark = self._take_in(index)
                index.commit(mark)
        except BaseException:
            _close(index)
            raise
        return index

    def _take_in(self, index: PassageIndex) -> int:
        """Give the index the next texts that it lacks, and the store what they repeat; returns the mark that is then true."""
        rows = self._store.texts_after(_last(index), _MOST)
        found = index.add_many([_given(row) for row in rows], commit=False)
        for row, repeats in zip(rows, found, strict=True):
            self._store.save_repeats(row.key, [_repeat(one) for one in repeats])
        return self._store.mark() if len(rows) < _MOST else index.mark

    def _place(self) -> None:
        assert self._index is not None
        self._mark = self._take_in(self._index)

    def _give_up(self, why: str) -> None:
        if self._index is not None:
            _close(self._index)
        self._index, self.unusable = None, why


def _close(index: PassageIndex) -> None:
    """Close an index without what was not committed."""
    with suppress(SourcierError):
        index.rollback()
    with suppress(SourcierError):
        index.close()


def _last(index: PassageIndex) -> int:
    """The key of the last text of an index, 0 where there is none."""
    return max((int(key) for key, _ in index.texts(len(index) - 1)), default=0) if len(index) else 0


def _given(row: Text) -> _Given:
    """A text as the index takes it; of the time of publication the middle, as where articles are put in order."""
    span = interval(row.published)
    published = datetime.fromtimestamp(sum(span) / 2, UTC) if span else None
    return str(row.key), row.text, published, row.outlet


def _repeat(one: Reuse) -> Repeat:
    return Repeat(
        one.start, one.end, int(one.other), one.other_start, one.other_end, one.words, round(one.similarity, 4), one.label
    )
