"""One archive file, open: articles in, articles out, and the claims last derived from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

from sourcier.errors import ArchiveError
from sourcier.records import Article, Decision, Report
from sourcier.store import checks, decisions, derived, repeats, rows, vectors
from sourcier.store.opening import connect, guard, writing

Outcome = Literal["added", "revised", "updated", "known"]


class Store:
    """The file at ``path``. One process writes at a time; any number may read meanwhile.

    Args:
        path: The archive's file.
        create: Make it where there is none.
        derived_with: What claims are derived with besides the release: those derived with anything else are out of date.

    Raises:
        ArchiveError: From every method too, where the file or its disk fails.
    """

    def __init__(self, path: str | Path, *, create: bool = True, derived_with: str = "") -> None:
        self.path = Path(path)
        self._derived_with = f"/{derived_with}" if derived_with else ""
        self._connection = connect(self.path, create=create)
        self._derived = self._connection

    def close(self) -> None:
        """Close the file; what was saved is in it."""
        self._connection.close()

    def outcome(self, article: Article) -> Outcome:
        """What saving ``article`` would do; its mentions and statements are not looked at.

        Returns:
            ``added`` for an article not seen before, ``revised`` for a new text of a known one, ``updated`` for a known
            text whose metadata or reader have changed, ``known`` where nothing would change.
        """
        with guard(self.path):
            return self._outcome(article)

    def save(self, articles: Iterable[Article], then: Callable[[], None] = lambda: None) -> tuple[Outcome, ...]:
        """Save articles in one transaction: all or none. A new text stands beside the earlier ones of its article.

        Args:
            articles: The articles.
            then: Called before the transaction ends, to save more in it.
        """
        with self.transaction():
            outcomes = tuple(self._save(article) for article in articles)
            if any(outcome != "known" for outcome in outcomes):
                rows.count_change(self._connection)
            then()
        return outcomes

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is saved within it stands in the file together or not at all."""
        with guard(self.path), writing(self._connection):
            yield

    def _outcome(self, article: Article) -> Outcome:
        found = self._connection.execute(
            "select key, text, record, read_by from articles where id = ? and version = ?", (article.id, article.version)
        ).fetchone()
        if found is None:
            known = self._connection.execute("select 1 from articles where id = ?", (article.id,)).fetchone()
            return "revised" if known else "added"
        return "known" if rows.same(article, found) else "updated"

    def _save(self, article: Article) -> Outcome:
        outcome = self._outcome(article)
        if outcome == "updated":
            rows.replace(self._connection, article)
        elif outcome != "known":
            rows.insert(self._connection, article)
        if outcome in ("updated", "revised"):
            derived.forget_growth(self._connection)
        return outcome

    def articles(self) -> Iterator[Article]:
        """Every article in its current version, in the order of arrival."""
        with guard(self.path):
            for text, record in self._connection.execute("select text, record from articles where current = 1 order by key"):
                yield rows.decode(text, record, self.path)

    def versions(self, article: str) -> tuple[Article, ...]:
        """Every text that an article has had, oldest first."""
        with guard(self.path):
            found = self._connection.execute("select text, record from articles where id = ? order by key", (article,))
            return tuple(rows.decode(text, record, self.path) for text, record in found)

    def select(self, ids: Iterable[str]) -> tuple[Article, ...]:
        """The articles of these ids in their current version, in the order of arrival."""
        with guard(self.path):
            query = "select key, text, record from articles where id = ? and current = 1"
            found = [row for one in ids for row in self._connection.execute(query, (one,))]
        return tuple(rows.decode(text, record, self.path) for _, text, record in sorted(set(found)))

    def named(self, wanted: str) -> tuple[str, ...]:
        """The ids of the current articles of this id, URL or path."""
        with guard(self.path):
            return rows.named(self._connection, wanted)

    def count(self) -> int:
        """How many articles there are."""
        with guard(self.path):
            return int(self._connection.execute("select count(*) from articles where current = 1").fetchone()[0])

    def decide(self, made: Iterable[Decision]) -> int:
        """Add decisions in one transaction; returns how many were new."""
        with guard(self.path), writing(self._connection):
            return decisions.save(self._connection, made)

    def decisions(self) -> tuple[Decision, ...]:
        """Every decision, by its time, those that were undone among them."""
        with guard(self.path):
            return decisions.load(self._connection, self.path)

    def last_decided(self) -> str | None:
        """When the last decision was made."""
        with guard(self.path):
            return decisions.last(self._connection)

    def state(self) -> str:
        """A mark that changes with every change of the articles, every decision, and every release that reads them."""
        with guard(self.path):
            return self._state()

    def _state(self) -> str:
        return rows.state(self._connection) + self._derived_with

    def is_derived(self) -> bool:
        """Whether the claims derived last are of the articles and decisions as they now are."""
        with guard(self.path):
            self._derived = self._connection
            return derived.is_of(self._connection, self._state())

    def fresh(self) -> frozenset[str] | None:
        """The ids of the articles that came since claims were derived; None where these are to be derived from all articles."""
        with guard(self.path):
            return derived.fresh(self._connection, self._state())

    def claims(self, positions: Iterable[int] | None = None) -> derived.Derived | None:
        """What was derived last, or the claims of some positions; None where it cannot be decoded and is to be derived anew."""
        with guard(self.path):
            return derived.load(self._derived, positions)

    def claims_of_id(self, wanted: str) -> list[int]:
        """The position of the claim of an id."""
        with guard(self.path):
            return derived.of_id(self._derived, wanted)

    def claims_of_articles(self, names: Iterable[str]) -> list[int]:
        """The positions of the claims of articles."""
        with guard(self.path):
            return derived.of_articles(self._derived, names)

    def claims_of_statements(self, told: Iterable[tuple[str, str]]) -> list[tuple[int, str, str]]:
        """The positions of the claims that statements tell or dispute, each with its article and id."""
        with guard(self.path):
            return derived.of_statements(self._derived, told)

    def find_claims(self, words: str) -> list[int]:
        """The positions of the claims that hold all the words or their beginnings."""
        with guard(self.path):
            return derived.find(self._derived, words)

    def match_claims(self, text: str, share: float) -> list[int]:
        """The positions of the claims that hold at least this share of a text's words, rare ones weighing more, best first."""
        with guard(self.path):
            return derived.matching(self._derived, text, share)

    def save_claims(self, report: Report, state: str, *, whole: bool = True) -> None:
        """Keep what was derived while the articles were in ``state``, from all of them or, not ``whole``, from what had come.

        Where they have changed since, or the file cannot be written, it is kept in memory for the questions at hand.
        """
        try:
            with guard(self.path), writing(self._connection):
                if self._state() == state:
                    derived.save(self._connection, report, state, derived.grown(self._connection, whole=whole))
                    self._derived = self._connection
                    return
        except ArchiveError:
            # Only the next question would have been quicker: a read-only or full disk does not spoil this answer.
            pass
        self._derived = derived.in_memory()
        derived.save(self._derived, report, state, "0 0")

    def vectors(self, model: str, texts: Sequence[str]) -> dict[str, bytes]:
        """The vectors that are kept of some texts, by the name of what gave them."""
        with guard(self.path):
            return vectors.load(self._connection, model, texts)

    def save_vectors(self, model: str, made: Mapping[str, bytes]) -> None:
        """Keep vectors; where the file cannot be written they are asked for again next time."""
        with suppress(ArchiveError), guard(self.path), writing(self._connection):
            vectors.save(self._connection, model, made)

    def mark(self) -> int:
        """The number of the last transaction that changed the articles; no copy and no earlier state of the file has it."""
        with guard(self.path):
            return repeats.mark(self._connection)

    def texts_after(self, key: int, most: int) -> list[repeats.Text]:
        """The next texts after the one of this key, in the order of arrival."""
        with guard(self.path):
            return repeats.texts_after(self._connection, key, most)

    def texts(self) -> Iterator[tuple[int, str]]:
        """Key and text of every version of every article, in the order of arrival."""
        with guard(self.path):
            yield from repeats.texts(self._connection)

    def save_repeats(self, key: int, found: Sequence[repeats.Repeat]) -> None:
        """Keep what a text repeats; called within ``transaction``."""
        repeats.save(self._connection, key, found)

    def repeated(self, article: Article, labels: Sequence[str]) -> list[tuple[str, int]]:
        """What a text repeats, by the labels, of earlier texts of other articles: the id of one and how many characters."""
        with guard(self.path):
            return repeats.of_article(self._connection, article, labels)

    def misplaced_repeats(self) -> list[str]:
        """The ids of the articles of which a repeat does not lie within both texts."""
        with guard(self.path):
            return repeats.misplaced(self._connection)

    def current(self, key: int) -> str | None:
        """The id of the article whose current text has this key."""
        with guard(self.path):
            return repeats.current(self._connection, key)

    def verify(self, reread: Callable[[Article], Article] | None = None) -> tuple[checks.Finding, ...]:
        """Check the file from its pages to its last offset.

        Args:
            reread: Reads an article anew from its text and metadata; given, whatever can be rebuilt is. No text is changed.

        Returns:
            What was wrong, and whether it has been put right; empty for a sound archive.
        """
        with guard(self.path):
            return checks.verify(self._connection, reread)
