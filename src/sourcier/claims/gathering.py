"""What articles tell, and how much each feature of it does: what is grouped, and what ``why`` looks at again."""

from __future__ import annotations

from collections.abc import Sequence

from sourcier.claims.components import tellings
from sourcier.claims.decided import told_so
from sourcier.claims.embedders import Embeddings
from sourcier.claims.placed import with_places
from sourcier.claims.spellings import respelled, spellings
from sourcier.claims.weights import Weights
from sourcier.records import Article, Overruling, Telling


def gathered(
    articles: Sequence[Article], overruling: Overruling, embeddings: Embeddings | None = None
) -> tuple[list[Telling], Weights]:
    """The tellings of all articles, questions aside, and their weights.

    Args:
        articles: Articles with their mentions and statements, in any order.
        overruling: What people have decided.
        embeddings: An embedder of the user's own, which is heard beside the rules.

    Raises:
        UsageError: The embedder failed.
    """
    articles = with_places(articles)
    every = (telling for article in articles for telling in told_so(list(tellings(article)), overruling))
    spelled = spellings(articles)
    told = respelled([telling for telling in every if telling.statement.stance != "asks"], spelled)
    return told, Weights(told, articles, spelled, embeddings)
