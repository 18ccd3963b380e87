"""All postings: where each fingerprint stands, in memory."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Sequence
from typing import NamedTuple

# Occurrences kept per fingerprint: more tell nothing that the first do not, and bound the work on what everybody writes.
MOST_POSTINGS = 4


class Place(NamedTuple):
    """Where a fingerprint stands: the number of an article and of the word there that its run begins with."""

    article: int
    word: int


class Hit(NamedTuple):
    """A fingerprint found: the run of the new text, and where it stands."""

    run: int
    place: Place


class Shelf:
    """Places by fingerprint, those of each in order."""

    def __init__(self) -> None:
        self.size = 0
        self._places: dict[int, list[Place]] = {}

    def find(self, runs: Sequence[int | None], still_counts: Callable[[int], bool]) -> tuple[list[Hit], dict[int, int]]:
        """Where runs stand.

        Args:
            runs: The fingerprints of a text.
            still_counts: Whether the places of an article count.

        Returns:
            The places of each run that has less than MOST_POSTINGS of them, in the order of runs and of places; what has more
            is common speech. And how many places each run has, up to MOST_POSTINGS, where it has any.
        """
        hits: list[Hit] = []
        counts: dict[int, int] = {}
        known = self._places
        for run, fingerprint in enumerate(runs):
            if fingerprint is None or fingerprint not in known:
                continue
            places = [place for place in known[fingerprint] if still_counts(place.article)]
            if places:
                counts[run] = min(len(places), MOST_POSTINGS)
            if len(places) < MOST_POSTINGS:
                hits += [Hit(run, place) for place in places]
        return hits, counts

    def insert(self, runs: Sequence[int | None], chosen: Sequence[int], article: int, counts: dict[int, int]) -> None:
        """Remember the chosen runs of an article; ``counts`` says how many places each has already."""
        for run in chosen:
            fingerprint = runs[run]
            if fingerprint is None or counts.get(run, 0) >= MOST_POSTINGS:
                continue
            places = self._places.setdefault(fingerprint, [])
            if all(place.article != article for place in places):
                insort(places, Place(article, run))
                self.size += 1
