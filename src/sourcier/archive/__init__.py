"""An archive to add pages to and to ask: the store and the stages behind one object.

``adding`` is what happens to new pages, ``beside`` keeps the passage index that tells what they repeat, ``deriving`` derives
claims when they are asked for, ``telling`` finds those that a text tells, ``reviewing`` finds what a decision is about,
``rereading`` reads damaged articles anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType

from sourcier import pipeline
from sourcier.archive.adding import Added, Adding, Given, Progress, each
from sourcier.archive.beside import Beside
from sourcier.archive.deriving import Deriving
from sourcier.archive.rereading import reread
from sourcier.archive.reviewing import Imported, Meant, to_undo, with_undone
from sourcier.archive.telling import claims_told
from sourcier.errors import UsageError
from sourcier.records import (
    Anchor,
    Article,
    Comparison,
    Decision,
    Refusal,
    Report,
    Ruling,
    SourceKind,
    Verb,
)
from sourcier.review import after, decide, export, read
from sourcier.store import Finding, Store

__all__ = ["Added", "Archive", "Imported"]


class Archive:
    """An archive of articles in one SQLite file, with a folder beside it that can be made again from the file.

    Args:
        path: The file.
        create: Make it where there is none.
        reader: What finds the attributions of new pages in the place of the rules (``sourcier.pipeline.open_reader``).
        embedder: What tells how near sentences are, beside the rules (``sourcier.pipeline.open_embedder``). Claims are derived
            anew where it is another than they were derived with, or none.

    Raises:
        UsageError: There is no such reader or embedder; from whatever asks for claims too, where the embedder fails.
        ArchiveError: From every method too: the file is no archive, is damaged, or its disk fails.
    """

    def __init__(
        self,
        path: str | Path = "sourcier.db",
        *,
        create: bool = True,
        reader: str | pipeline.Reader | None = None,
        embedder: str | pipeline.Embedder | None = None,
    ) -> None:
        self._reader = pipeline.open_reader(reader) if reader else None
        opened = pipeline.open_embedder(embedder) if embedder else None
        self._store = Store(path, create=create, derived_with=opened.name if opened else "")
        self._embeddings = opened.kept_in(self._store) if opened else None
        self._derived = Deriving(self._store, self._embeddings)
        self._beside = Beside(self._store)
        self._units = pipeline.new_units()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and what is beside it."""
        try:
            self._beside.close()
        finally:
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
        return Adding(self._store, self._beside, self._units, progress, self._reader).run(each(pages))

    def articles(self) -> Iterable[Article]:
        """Every article in its current version, in the order of arrival."""
        return self._store.articles()

    def claims(self, query: str = "", *, rebuild: bool = False) -> Report:
        """The claims that hold all the words of ``query``, the most disputed and most repeated first, with their articles.

        Args:
            query: Words; without any it is all claims.
            rebuild: Derive them from all articles, and not only what new articles touch.
        """
        self._derived.derive(anew=rebuild)
        if not query.strip():
            return self._derived.report()
        return self._derived.part(self._store.find_claims(query))

    def trace(self, wanted: str) -> Report:
        """The claims of an id, the claims of an article (id, URL, path), or the claims that a text tells, best first.

        Of what was derived, the claims asked for are read and nothing else.

        Raises:
            UsageError: Nothing in the archive answers to ``wanted``.
        """
        if not wanted.strip():
            raise UsageError("nothing to trace: give a claim, an article or a text; `sourcier claims` lists the claims")
        self._derived.derive()
        # Half a character from a broken paste is in no article.
        wanted = wanted.encode("utf-8", "replace").decode()
        found = self._store.claims_of_id(wanted)
        if not found:
            names = self._store.named(wanted)
            found = self._store.claims_of_articles(names)
            if names and not found:
                raise UsageError(f"{wanted}: no claim was found in this article; `sourcier read` shows what was read in it")
        found = found or claims_told(self._store, self._beside, wanted)
        if not found:
            raise UsageError(f"{wanted}: no claim, article or text of the archive; `sourcier claims` lists the claims")
        return self._derived.part(found)

    def verify(self, *, repair: bool = False) -> tuple[Finding, ...]:
        """Check the file and the index beside it; with ``repair`` rebuild what can be. No text is ever changed or deleted."""
        found = self._store.verify(reread if repair else None)
        # From a text that is not the evidence nothing is rebuilt, and a damaged file cannot be compared with.
        if any(not one.repaired and (repair or one.where == "file") for one in found):
            return found
        return (*found, *self._beside.verify(repair=repair))

    def why(self, one: str, other: str) -> Comparison:
        """Why two claims, or two statements, are one claim or two.

        Args:
            one: The id of a claim or statement, or the beginning of it.
            other: Of another.

        Raises:
            UsageError: There is no such claim or statement, or there is nothing to compare.
        """
        meant = Meant(self._derived.report())
        first, second = meant.compared(one), meant.compared(other)
        if first == second:
            raise UsageError(f"{one}, {other}: these are one; name two claims, or two statements as `sourcier trace` shows them")
        joined = meant.joined(first, second)
        keys = [[(place.statement, (place.start, place.end)) for place in side] for side in (first, second, joined)]
        decisions = self._store.decisions()
        found = pipeline.why(self._store.articles(), keys[0], keys[1], decisions, keys[2], embedder=self._embeddings)
        if found is None:
            raise UsageError(f"{one}, {other}: one of the two tells no event that could be compared")
        return found

    def confirm(self, statement: str, *, by: str, comment: str = "") -> Decision:
        """Decide that a statement is read right: it counts, also where a rule or an earlier decision would leave it out.

        Args:
            statement: Its id, or the beginning of it.
            by: Who decides.
            comment: Why.

        Raises:
            UsageError: From this and the methods below: an id or a name means nothing here, or a text is too long.
        """
        return self._judge("confirm", statement, by, comment)

    def reject(self, statement: str, *, by: str, comment: str = "") -> Decision:
        """Decide that a statement is read wrong and counts nowhere."""
        return self._judge("reject", statement, by, comment)

    def merge(self, *wanted: str, by: str, comment: str = "") -> Decision:
        """Decide that claims, or statements, tell one event."""
        meant = Meant(self._derived.report())
        told = tuple(dict.fromkeys(place for one in wanted for place in meant.tellings(one)))
        if len(told) < 2:
            raise UsageError(f"{' '.join(wanted)}: this is one statement alone; name two claims or statements that are one")
        return self._decide("merge", by, comment, sides=[told])

    def split(self, claim: str, statements: Sequence[str], *, by: str, comment: str = "") -> Decision:
        """Decide that some statements of a claim tell one event, and the others another."""
        return self._decide("split", by, comment, sides=Meant(self._derived.report()).parted(claim, statements))

    def root(self, statement: str, source: str, *, kind: SourceKind | None = None, by: str, comment: str = "") -> Decision:
        """Decide from whom a statement is: its chain begins there, whatever it repeats.

        Args:
            statement: Its id, or the beginning of it.
            source: The name of the origin.
            kind: What that is; found from the archive where the name is known in it, else a person.
            by: Who decides.
            comment: Why.
        """
        meant = Meant(self._derived.report())
        place = meant.statement(statement)
        kind = kind or meant.kind(source, place)
        return self._decide("root", by, comment, sides=[(place,), meant.beside(place)], names=[source], kind=kind)

    def alias(self, name: str, other: str, *, by: str, comment: str = "") -> Decision:
        """Decide that two names mean one source."""
        Meant(self._derived.report()).check_names((name, other))
        return self._decide("alias", by, comment, names=[name, other])

    def undo(self, decision: str, *, by: str, comment: str = "") -> Decision:
        """Decide that a decision no longer holds; the answers are then those without it."""
        return self._decide("undo", by, comment, undoes=to_undo(decision, self._store.decisions()))

    def decisions(self) -> tuple[Ruling, ...]:
        """Every decision, by its time, with what became of it."""
        return with_undone(self._store.decisions(), self._derived.report().decisions)

    def touched(self, decision: str) -> Report:
        """The claims that a decision touches, as they now are."""
        self._derived.derive()
        claims = self._derived.loaded().claims
        return self._derived.part([position for position, claim in enumerate(claims) if decision in claim.decisions])

    def export_decisions(self) -> Iterator[bytes]:
        """Every decision as a line of JSON, by its time."""
        return export(self._store.decisions())

    def import_decisions(self, lines: Iterable[bytes], name: str = "decisions") -> Imported:
        """Take in decisions that were exported; those known already change nothing.

        Args:
            lines: The lines.
            name: What to call them where one is refused.
        """
        found = list(read(name, lines))
        made = [one for one in found if isinstance(one, Decision)]
        added = self._store.decide(made) if made else 0
        return Imported(added, len(made) - added, tuple(one for one in found if isinstance(one, Refusal)))

    def _judge(self, verb: Verb, statement: str, by: str, comment: str) -> Decision:
        meant = Meant(self._derived.report())
        place = meant.statement(statement)
        return self._decide(verb, by, comment, sides=[(place,), meant.beside(place)])

    def _decide(
        self,
        verb: Verb,
        by: str,
        comment: str,
        *,
        sides: Iterable[tuple[Anchor, ...]] = (),
        names: Sequence[str] = (),
        kind: SourceKind | None = None,
        undoes: str | None = None,
    ) -> Decision:
        on = after(self._store.last_decided())
        made = decide(verb, by, comment, on=on, sides=sides, names=names, kind=kind, undoes=undoes)
        self._store.decide([made])
        return made
