"""From articles that are read to the report on their claims: linked, grouped, traced."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING, NamedTuple

from sourcier.pipeline.coverage import cover, lost_notes
from sourcier.pipeline.preparing import prepared
from sourcier.records import Article, Claim, Comparison, Decision, Refusal, Report, Reuse, Span

if TYPE_CHECKING:
    from sourcier.claims.embedders import Embedder, Embeddings

# After all dates.
_UNDATED = "9999"
Notice = Callable[[str], None]


class Known(NamedTuple):
    """What was derived from an archive before some articles came to it, and the ids of these."""

    claims: tuple[Claim, ...]
    reuse: tuple[Reuse, ...]
    fresh: frozenset[str]


def open_embedder(named: str | Embedder | Embeddings) -> Embeddings:
    """A sentence-embedding model of the user's own, asked once for each distinct text; one that is open is passed on.

    Args:
        named: ``sentence-transformers:FOLDER``, ``http(s)://HOST/v1#MODEL`` or an embedder of the caller's own
            (``claims.embedders``).

    Raises:
        UsageError: There is none, or it cannot be loaded.
    """
    from sourcier.claims import embedders

    return embedders.open_embedder(named)


def build_report(
    articles: Iterable[Article],
    refused: Iterable[Refusal] = (),
    notice: Notice = lambda stage: None,
    decisions: Iterable[Decision] = (),
    embedder: str | Embedder | Embeddings | None = None,
    known: Known | None = None,
) -> Report:
    """Link the articles, group their statements into claims and trace each to its origins.

    Args:
        articles: Articles with their mentions and statements.
        refused: The inputs that could not be taken, for the record.
        notice: Called with a word for each stage as it begins.
        decisions: What people have decided against the rules, in any order.
        embedder: What tells how near sentences are, beside the rules (``open_embedder``).
        known: What was derived before some of the articles came; given, only what these touch is derived anew.

    Raises:
        UsageError: There is no such embedder, or it failed.

    Returns:
        The report: its articles in the order given, which decides nothing else, and its claims from the most contested and most
        repeated on.
    """
    from sourcier import claims, origins, passages, review

    near = open_embedder(embedder) if embedder else None
    notice("linking")
    kept, notes = prepared(articles)
    ordered = sorted(kept, key=_place)
    reuse = passages.link(ordered)
    reuse += claims.translated(ordered, reuse, near)
    notice("grouping")
    ruled = review.rule(decisions, ordered)
    staying: list[Claim] = []
    if known is None:
        groups = claims.group(ordered, ruled.overruling, near)
    else:
        changed = {one.target.article for one in {*reuse} ^ {*known.reuse}}
        groups, staying = claims.group_again(ordered, known.claims, known.fresh, changed, ruled.overruling, near)
    notice("tracing")
    traced = review.marked(origins.trace(groups, ordered, reuse, ruled.overruling), ruled)
    traced = origins.in_order((*traced, *staying))
    coverage = cover(kept, (*notes, *lost_notes(ruled.rulings)))
    return Report(articles=kept, reuse=reuse, claims=traced, coverage=coverage, refused=tuple(refused), decisions=ruled.rulings)


def why(
    articles: Iterable[Article],
    one: Collection[tuple[str, Span]],
    other: Collection[tuple[str, Span]],
    decisions: Iterable[Decision] = (),
    joined: Collection[tuple[str, Span]] = (),
    embedder: Embeddings | None = None,
) -> Comparison | None:
    """Compare two statements or claims.

    Args:
        articles: All articles.
        one: The ids of the statements of the first, each with the span that tells it.
        other: Those of the second.
        decisions: What people have decided.
        joined: The statements of the claim that holds both, where one does.
        embedder: What the claims were grouped with.

    Returns:
        The comparison; None where one of the two tells no event.
    """
    from sourcier import claims, review

    ordered = sorted(prepared(articles)[0], key=_place)
    return claims.why(ordered, one, other, review.rule(decisions, ordered).overruling, joined=joined, embeddings=embedder)


def _place(article: Article) -> tuple[str, str, str]:
    """Where an article stands among all: by its date, and where that says nothing, as the files of a folder are listed."""
    published = article.published
    return published.earliest if published else _UNDATED, article.path or article.url or "", article.id
