"""Statements -> groups: which statements tell the same event, and which deny, doubt or correct it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Sequence

from sourcier.claims.binding import Claims
from sourcier.claims.companions import first_hand, with_companions
from sourcier.claims.corrections import puts_right
from sourcier.claims.dates import day_of
from sourcier.claims.decided import NOTHING, bound_so
from sourcier.claims.disputes import bind
from sourcier.claims.embedders import Embeddings
from sourcier.claims.gathering import gathered
from sourcier.claims.grouping import ALL_PAIRS, told_as_headlined
from sourcier.claims.grouping import group as _group
from sourcier.claims.passing import taken_in
from sourcier.claims.touched import DISPUTES, touched
from sourcier.claims.translated import translated
from sourcier.claims.versions import TOLLS
from sourcier.claims.weights import Weights
from sourcier.claims.why import why
from sourcier.data.actions import FAMILY_OF
from sourcier.records import LIKELY, Article, Claim, Group, Overruling, Statement, Telling

__all__ = ["group", "group_again", "translated", "why"]


def group(
    articles: Sequence[Article], overruling: Overruling = NOTHING, embeddings: Embeddings | None = None
) -> tuple[Group, ...]:
    """Group the statements of all articles by the event that they tell.

    Args:
        articles: Articles with their mentions and statements, in any order.
        overruling: What people have decided, which goes before all rules.
        embeddings: An embedder of the user's own, which is heard beside the rules.

    Raises:
        UsageError: The embedder failed.

    Returns:
        One group an event. A dispute that addresses no group is a group of its own. A statement that something did not
        happen disputes the event it matches; where nothing says that it did, it is a claim like any other.
    """
    told, weights = gathered(articles, overruling, embeddings)
    return _grouped(told, told, articles, weights, overruling)


def group_again(
    articles: Sequence[Article],
    known: Sequence[Claim],
    fresh: Collection[str],
    changed: Collection[str],
    overruling: Overruling = NOTHING,
    embeddings: Embeddings | None = None,
) -> tuple[tuple[Group, ...], list[Claim]]:
    """Group what new articles touch of the claims that are known.

    Args:
        articles: All articles, the new ones among them.
        known: The claims of the others.
        fresh: The ids of the new ones.
        changed: The ids of the others that have by now something from another article that they had not.
        overruling: What people have decided.
        embeddings: An embedder of the user's own.

    Raises:
        UsageError: The embedder failed.

    Returns:
        The groups that take the place of the claims that are touched, and the claims that are not.
    """
    told, weights = gathered(articles, overruling, embeddings)
    again, staying = touched(told, known, fresh, changed, weights)
    return _grouped(again, told, articles, weights, overruling, crowded=len(told) > ALL_PAIRS), staying


def _grouped(
    told: Sequence[Telling],
    every: Sequence[Telling],
    articles: Sequence[Article],
    weights: Weights,
    overruling: Overruling,
    *,
    crowded: bool = False,
) -> tuple[Group, ...]:
    """Groups of tellings, some of all that the articles tell; ``crowded`` where all are too many to compare each with each."""
    passing = [t for t in told if t.statement.in_passing and not (t.negated or t.secondary)]
    told, every = ([t for t in some if not t.statement.in_passing] for some in (told, every))
    asserted = [t for t in told if t.statement.stance == "asserts"]
    headed = told_as_headlined(asserted)
    # Who puts a number right tells the event with another number; without an action, the claim that it corrects is its own.
    right = [t for t in told if puts_right(t) and t.action and not t.secondary and not t.negated]
    stated = [t for t in asserted if not t.negated or t.statement.id in headed]
    groups = _group(stated + right, weights, overruling, crowded=crowded)
    groups = [members for members in groups if _stands(members) or _confirmed(members, overruling)]
    disputing = first_hand([t for t in told if t.statement.stance in DISPUTES and not t.secondary])
    denying = [t for t in asserted if t.negated and t.statement.id not in headed]
    negated = [t for t in denying if not (t.secondary and t.statement.form == "narrated")]
    claims = Claims(groups, every, weights, {article.id: day_of(article) for article in articles})
    disputes = bind(claims, disputing, negated)
    groups = [[*held, *(t for t in disputes.get(i, ()) if puts_right(t) and not t.action)] for i, held in enumerate(groups)]
    disputes = bound_so(with_companions(disputes, disputing, groups), groups, disputing + negated, overruling)
    taken_in(groups, passing, weights, overruling)
    bound = {t.statement.id for one in disputes.values() for t in one}
    made = [_make(members, disputes.get(i, [])) for i, members in enumerate(groups)]
    unbound = _group([t for t in negated if t.statement.id not in bound and not t.secondary], weights, overruling)
    made += [_make(members, []) for members in unbound if _attributed(members) or _confirmed(members, overruling)]
    placed = bound | {t.statement.id for members in groups for t in members}
    alone = [t for t in disputing if t.statement.id not in placed]
    apart = _group(alone, weights, overruling)
    made += [_make([], members) for members in apart if _attributed(members) or _confirmed(members, overruling)]
    return tuple(made)


def _confirmed(members: Sequence[Telling], overruling: Overruling) -> bool:
    return any(t.statement.id in overruling.confirmed for t in members)


def _stands(members: Sequence[Telling]) -> bool:
    """Whether a group is a claim, and not only a detail of one article's own voice.

    A further clause of a statement is told by the statement's own claim; a narrated sentence of no known action is a claim if
    somebody else tells it, too.
    """
    return any(_alone(t) for t in members) or len({t.article for t in members}) > 1


def _attributed(members: Sequence[Telling]) -> bool:
    """Whether what disputes nothing is more than an aside in one article's own voice ("nobody was hurt")."""
    return any(_of_somebody(t.statement) for t in members) or len({t.article for t in members}) > 1


def _alone(telling: Telling) -> bool:
    return not telling.secondary and bool(telling.action or _of_somebody(telling.statement) or _witnessed(telling.statement))


def _of_somebody(statement: Statement) -> bool:
    """Whether a statement is more than narrated: somebody is read to say it, or looks like the one who does."""
    return statement.form != "narrated" or statement.reader == LIKELY


def _witnessed(statement: Statement) -> bool:
    """Whether a sentence says itself that its outlet has seen it ("We visited nine schools"): then no known action is needed."""
    root = statement.chain[0] if statement.chain else None
    if root is None or root.kind == "not_given" or root.evidence is None:
        return False
    return statement.content[0] <= root.evidence[0] and root.evidence[1] <= statement.content[1]


def _make(members: list[Telling], disputes: list[Telling]) -> Group:
    ids = sorted(t.statement.id for t in members or disputes)
    actions = Counter(t.action for t in members or disputes if t.action)
    return Group(
        id=hashlib.sha256("\n".join(ids).encode()).hexdigest()[:16],
        # "A raid killed six", "the raid hit a house, killing six": of as many each way, what befell people is told.
        action=min(actions, key=lambda a: (-actions[a], FAMILY_OF.get(a) not in TOLLS, a)) if actions else "state",
        tellings=tuple(members),
        disputes=tuple(disputes),
    )
