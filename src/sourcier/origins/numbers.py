"""Which page told a number before: a page that names nobody and repeats one version of several has it from there.

A number that a page shares with one version of a claim, and not with the others, is what textual criticism calls a common
innovation; told again later by a page that names no source, it was read there more often than it was found out again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sourcier.data.concepts import counts_alike
from sourcier.records import Article, Quantity, Telling

# Round numbers, and those of one figure, are told by chance: 60 and 3, but not 47, 150 or 2,220.
_FIGURES = 2


class Numbers:
    """The numbers that the pages of a claim tell, by who told them first.

    Args:
        tellings: Those of the claim.
        articles: By id.
        outlet: Article id -> node of its outlet.
    """

    def __init__(self, tellings: Sequence[Telling], articles: Mapping[str, Article], outlet: Mapping[str, int]) -> None:
        self._articles = articles
        self._outlet = outlet
        self._told: defaultdict[float, list[tuple[str, str, Quantity]]] = defaultdict(list)
        for telling in tellings:
            published = articles[telling.article].published
            number = _number(telling)
            if published is not None and number is not None and number.value is not None:
                self._told[number.value].append((published.latest, telling.article, number))
        for pages in self._told.values():
            pages.sort(key=lambda page: page[:2])

    def first_told(self, telling: Telling) -> str | None:
        """The article of another outlet that was the first to tell the number of a telling, certainly before it.

        None where nobody has, and where all pages tell this number: then it tells no version from another.
        """
        number, here = _number(telling), self._articles[telling.article].published
        if number is None or number.value is None or here is None or len(self._told) < 2:
            return None
        for latest, article, other in self._told[number.value]:
            if latest > here.earliest:
                return None
            if self._outlet[article] != self._outlet[telling.article] and counts_alike(number, other):
                return article
        return None


def _number(telling: Telling) -> Quantity | None:
    """What a telling counts first, where it is told exactly and not round."""
    return next(
        (one for one in telling.quantities[:1] if one.mode == "exact" and one.value is not None and _odd(one.value)), None
    )


def _odd(value: float) -> bool:
    return len(f"{value:.15g}".replace(".", "").strip("0")) >= _FIGURES
