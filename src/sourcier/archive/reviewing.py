"""What somebody means by the ids and names of a decision, and the decision that is made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from sourcier.errors import UsageError
from sourcier.records import Anchor, Article, ChainLink, Claim, Decision, Refusal, Report, Ruling, SourceKind, Span, Statement
from sourcier.review import anchor, undone
from sourcier.words import fold

# The first letters of an id are enough where no other begins with them, but so many at least.
_LEAST = 4


class Imported(NamedTuple):
    """What became of the lines of an export: decisions that are new, that were known, and lines that are none."""

    added: int
    known: int
    refused: tuple[Refusal, ...]


class Meant:
    """The claims and statements of a report, to be found by their ids."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._claims = {claim.id: claim for claim in report.claims}
        self._statements = {one.id: (article, one) for article in report.articles for one in article.statements}
        self._articles = {article.id: article for article in report.articles}

    def claim(self, wanted: str) -> Claim:
        """The claim of an id or its beginning.

        Raises:
            UsageError: There is none, or several begin so.
        """
        return self._claims[_one_of(wanted, self._claims, "claim", "`sourcier claims` lists the claims")]

    def statement(self, wanted: str) -> Anchor:
        """The statement of an id or its beginning.

        Raises:
            UsageError: There is none, or several begin so.
        """
        remedy = "`sourcier trace CLAIM` shows the statements of a claim with their ids"
        return anchor(*self._statements[_one_of(wanted, self._statements, "statement", remedy)])

    def tellings(self, wanted: str) -> tuple[Anchor, ...]:
        """The statements of a claim, or one statement alone.

        Raises:
            UsageError: There is neither, or several begin so.
        """
        remedy = "`sourcier claims` lists the claims, `sourcier trace CLAIM` shows the statements of one"
        found = _one_of(wanted, {**self._claims, **self._statements}, "claim or statement", remedy)
        return self.told(self._claims[found]) if found in self._claims else (anchor(*self._statements[found]),)

    def told(self, claim: Claim) -> tuple[Anchor, ...]:
        """The statements that tell a claim, or where nobody tells it, those that dispute it."""
        found = [self._telling(one.article, one.statement, one.text) for one in claim.versions]
        found = found or [anchor(*self._statements[one]) for one in claim.statements if one in self._statements]
        return tuple(dict.fromkeys(found))

    def compared(self, wanted: str) -> tuple[Anchor, ...]:
        """The statements of a claim, those that dispute it among them, or one statement alone."""
        found = self.tellings(wanted)
        claim = next((one for name, one in self._claims.items() if name.startswith(wanted)), None)
        return self._whole(claim) if claim else found

    def joined(self, one: Sequence[Anchor], other: Sequence[Anchor]) -> tuple[Anchor, ...]:
        """The statements of the claim that holds all of both; none where none does."""
        both = {*one, *other}
        wholes = (self._whole(claim) for claim in self._claims.values() if one[0].statement in _statements(claim))
        return next((whole for whole in wholes if both <= set(whole)), ())

    def _whole(self, claim: Claim) -> tuple[Anchor, ...]:
        disputes = (anchor(*self._statements[one.statement]) for one in claim.disputes)
        return tuple(dict.fromkeys([*self.told(claim), *disputes]))

    def _telling(self, article: str, statement: str, words: str) -> Anchor:
        """A statement, or the clause of it that has these words."""
        one = self._articles[article]
        told = next(s for s in one.statements if s.id == statement)
        return anchor(one, told, _clause(one.text, told, words))

    def parted(self, wanted: str, statements: Sequence[str]) -> tuple[tuple[Anchor, ...], tuple[Anchor, ...]]:
        """Some statements of a claim, and the others.

        Raises:
            UsageError: One is not of the claim, or none would be left.
        """
        claim = self.claim(wanted)
        told, disputes = self.told(claim), {one.statement for one in claim.disputes}
        leaving: list[Anchor] = []
        for one in map(self.statement, statements):
            here = [place for place in told if place.statement == one.statement]
            if not here and one.statement not in disputes:
                remedy = f"`sourcier trace {claim.id}` shows its own"
                raise UsageError(f"{one.statement}: this statement is not of claim {claim.id}; {remedy}")
            leaving += here or [one]
        staying = tuple(place for place in told if place not in leaving)
        if not staying:
            raise UsageError(f"{claim.id}: these are all of its statements, so nothing is parted; name fewer")
        return tuple(dict.fromkeys(leaving)), staying

    def beside(self, place: Anchor) -> tuple[Anchor, ...]:
        """The other statements of the claims that a statement is in."""
        claims = [claim for claim in self._claims.values() if place.statement in _statements(claim)]
        found = [other for claim in claims for other in self.told(claim) if other.statement != place.statement]
        return tuple(dict.fromkeys(found))

    def kind(self, name: str, place: Anchor) -> SourceKind:
        """What kind of source a name is, as far as the archive tells; a person where it does not."""
        folded = fold(name)
        own = self._articles[place.article].outlet
        if own and fold(own.name) == folded:
            return "own_reporting"
        outlets = [
            article.outlet for article in self._articles.values() if article.outlet and fold(article.outlet.name) == folded
        ]
        if outlets:
            return "agency" if any(one.kind == "agency" for one in outlets) else "outlet"
        kinds = Counter(link.kind for article in self._articles.values() for link in _links(article) if fold(link.name) == folded)
        return min(kinds, key=lambda kind: (-kinds[kind], kind)) if kinds else "person"

    def check_names(self, names: Sequence[str]) -> None:
        """Refuse an alias that could mean nothing.

        Raises:
            UsageError: The names are one, no source is called so, or one is how somebody unnamed is described.
        """
        if len(set(map(fold, names))) < 2:
            raise UsageError(f"{names[0]}: these are one name already; an alias joins two")
        kinds: dict[str, set[str]] = {fold(name): set() for name in names}
        for article in self._articles.values():
            called = [(link.name, link.kind) for link in _links(article)] + [(one.name, "agency") for one in article.credits]
            called += [(article.outlet.name, "outlet")] if article.outlet else []
            for name, kind in called:
                if (folded := fold(name)) in kinds:
                    kinds[folded].add(kind)
        if not any(kinds.values()):
            remedy = "write a name as `sourcier trace` shows it"
            raise UsageError(f"{names[0]}, {names[1]}: no source or outlet of the archive is called so; {remedy}")
        unnamed = next((name for name in names if kinds[fold(name)] == {"anonymous"}), None)
        if unnamed:
            remedy = "`sourcier review root STATEMENT --source NAME` says who it was in one statement"
            raise UsageError(f"{unnamed}: this describes somebody unnamed, who need not be the same elsewhere; {remedy}")


def _clause(text: str, told: Statement, words: str) -> Span:
    start, end = told.content
    at = text.find(words, start, end) if words else -1
    return (at, at + len(words)) if at >= 0 else told.content


def _statements(claim: Claim) -> set[str]:
    return {*claim.statements, *(one.statement for one in claim.disputes)}


def _links(article: Article) -> Iterator[ChainLink]:
    return (link for one in article.statements for link in one.chain)


def _one_of(wanted: str, known: Collection[str], what: str, remedy: str) -> str:
    if wanted in known:
        return wanted
    found = [name for name in known if name.startswith(wanted)] if len(wanted) >= _LEAST else []
    if len(found) > 1:
        raise UsageError(f"{wanted}: {len(found)} ids begin so ({found[0]}, {found[1]}); give more of it")
    if not found:
        raise UsageError(f"{wanted}: no {what} of the archive has this id; {remedy}")
    return found[0]


def to_undo(wanted: str, decisions: Sequence[Decision]) -> str:
    """The id of the decision that is meant.

    Raises:
        UsageError: There is none, several begin so, or it was undone already.
    """
    found = _one_of(wanted, [one.id for one in decisions], "decision", "`sourcier review list` lists the decisions")
    if found in undone(decisions):
        by = next(one for one in reversed(decisions) if one.undoes == found)
        raise UsageError(f"{found}: {by.by} undid it on {by.on[:10]}; `sourcier review undo {by.id}` brings it back")
    return found


def with_undone(decisions: Sequence[Decision], rulings: Sequence[Ruling]) -> tuple[Ruling, ...]:
    """Every decision with what became of it."""
    gone = undone(decisions)
    known = {one.decision.id: one for one in rulings}
    fates = {one.id: Ruling(decision=one, status="undone" if one.id in gone else "applied") for one in decisions}
    return tuple(known.get(name, fate) for name, fate in fates.items())
