"""What is derived from all articles of an archive together: claims, reuse, coverage.

It is derived when first asked for and kept in the file until an article, a decision or the release of sourcier changes
(``docs/data-model.md``); where a few articles came, only what they touch is derived again.
"""

from __future__ import annotations

from collections.abc import Sequence

from sourcier import pipeline
from sourcier.records import Report
from sourcier.store import Derived, Store, named_in


class Deriving:
    """What was derived from an archive, brought up to date where it is asked for."""

    def __init__(self, store: Store, embeddings: pipeline.Embeddings | None) -> None:
        self._store = store
        self._embeddings = embeddings

    def derive(self, *, anew: bool = False) -> None:
        """Derive the claims where an article, a decision or the release has changed since, or in any case."""
        if anew or not self._store.is_derived():
            state = self._store.state()
            decisions = self._store.decisions()
            known = None if anew or decisions else self._known()
            report = pipeline.build_report(self._store.articles(), decisions=decisions, embedder=self._embeddings, known=known)
            self._store.save_claims(report, state, whole=known is None)

    def report(self) -> Report:
        """The report on the whole archive."""
        self.derive()
        return Report(articles=tuple(self._store.articles()), **self.loaded()._asdict())

    def part(self, positions: Sequence[int]) -> Report:
        """The report cut down to some claims and the articles that these name; coverage stays that of the archive."""
        found = self.loaded(positions)
        named = {name for claim in found.claims for name in named_in(claim)}
        touching = {name for claim in found.claims for name in claim.decisions}
        decisions = tuple(one for one in found.decisions if one.decision.id in touching)
        return Report(articles=self._store.select(named), **found._replace(decisions=decisions)._asdict())

    def loaded(self, positions: Sequence[int] | None = None) -> Derived:
        """What is kept in the file, as it stands: the claims at some positions, or all, with reuse, coverage and decisions."""
        found = self._store.claims(positions)
        if found is None:
            # Damaged: it is made of articles and decisions, and comes out the same.
            self.derive(anew=True)
            found = self._store.claims(positions)
        assert found is not None
        return found

    def _known(self) -> pipeline.Known | None:
        """What was derived before the newest articles came, where only what they touch need be derived anew."""
        fresh = self._store.fresh()
        found = None if fresh is None else self._store.claims()
        return pipeline.Known(found.claims, found.reuse, fresh) if fresh is not None and found else None
