"""Articles into stories."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcier.claims.stories import linked, stories
from sourcier.records import Article, Published

TEXTS = {
    "fire1": "A fire destroyed two warehouses in the harbour of Ostrelin on Monday. Firefighters from Ostrelin saved a third warehouse.",
    "fire2": "Two warehouses burned down at Ostrelin harbour. The mayor, Helga Brandt, thanked the firefighters of Ostrelin.",
    "feu": "Un incendie a détruit deux entrepôts dans le port d'Ostrelin. Les pompiers d'Ostrelin ont sauvé un troisième entrepôt.",
    "vote1": "Voters in Kostrova elected Marek Dolinski as president. Dolinski promised to cut taxes for Kostrova's farmers.",
    "vote2": "Marek Dolinski won the presidential election in Kostrova, where farmers voted for Dolinski's promise of lower taxes.",
    "vybory": "Президентом Костровы избран Марек Долински. Долински обещал фермерам Костровы снизить налоги.",
}
STORIES = [["feu", "fire1", "fire2"], ["vote1", "vote2", "vybory"]]


def article(key: str, published: str | None = None) -> Article:
    language = {"feu": "fr", "vybory": "ru"}.get(key, "en")
    date = Published(earliest=published, latest=published, basis="manifest") if published else None
    return Article(id=key, version=key, text=TEXTS[key], language=language, published=date)


def test_one_story_across_languages_and_two_apart() -> None:
    assert stories([article(key) for key in TEXTS]) == STORIES


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_articles_decides_nothing(seed: int) -> None:
    keys = list(TEXTS)
    random.Random(seed).shuffle(keys)
    assert stories([article(key) for key in keys]) == STORIES


def test_months_apart_are_two_stories() -> None:
    assert stories([article("fire1", "2019-01-07"), article("fire2", "2019-06-09")]) == [["fire1"], ["fire2"]]
    assert stories([article("fire1", "2019-01-07"), article("fire2", "2019-01-09")]) == [["fire1", "fire2"]]


def test_none_and_one() -> None:
    assert stories([]) == []
    assert stories([article("vote1")]) == [["vote1"]]


def test_groups_join_by_their_average() -> None:
    # 2 is near to 1 but not to 0, with which 1 is joined first.
    assert linked(3, {(0, 1): 0.9, (1, 2): 0.5}, 0.3) == [[0, 1], [2]]
    assert linked(3, {(0, 1): 0.9, (1, 2): 0.5, (0, 2): 0.2}, 0.3) == [[0, 1, 2]]
    assert linked(2, {(0, 1): -3.0}, -4.0) == [[0, 1]]


def test_groups_as_close_as_their_own_members_join() -> None:
    """Two events of one kind: every page is somewhat like every other, and much liker to those on its own event."""
    of_one = {(0, 1): 0.5, (0, 2): 0.5, (1, 2): 0.5}
    of_other = {(a + 3, b + 3): like for (a, b), like in of_one.items()}
    across = {(a, b): 0.2 for a in range(3) for b in range(3, 6)}
    assert linked(6, of_one | of_other | across, 0.1) == [[0, 1, 2, 3, 4, 5]]
    assert linked(6, of_one | of_other | across, 0.1, 0.55) == [[0, 1, 2], [3, 4, 5]]
    nearer = dict.fromkeys(across, 0.3)
    assert linked(6, of_one | of_other | nearer, 0.1, 0.55) == [[0, 1, 2, 3, 4, 5]]


def test_copies_do_not_make_a_story_close() -> None:
    """Three copies of one wire and three pages in words of their own, as alike to it as to each other."""
    copies = {(0, 1): 1.0, (0, 2): 1.0, (1, 2): 1.0}
    own = {(3, 4): 0.32, (3, 5): 0.32, (4, 5): 0.32}
    across = {(a, b): 0.3 for a in range(3) for b in range(3, 6)}
    assert linked(6, copies | own | across, 0.1, 0.55) == [[0, 1, 2, 3, 4, 5]]


def test_two_pages_tell_little_of_how_close_their_story_is() -> None:
    pairs = {(0, 1): 0.9, (2, 3): 0.9, (0, 2): 0.2, (0, 3): 0.2, (1, 2): 0.2, (1, 3): 0.2}
    assert linked(4, pairs, 0.1, 0.55) == [[0, 1, 2, 3]]


@given(st.integers(0, 7), st.dictionaries(st.tuples(st.integers(0, 6), st.integers(0, 6)), st.floats(-1, 1)), st.floats(-1, 1))
def test_linkage_against_a_slow_one(count: int, given: dict[tuple[int, int], float], least: float) -> None:
    pairs = {(a, b): like for (a, b), like in given.items() if a < b < count}
    groups = [[at] for at in range(count)]
    told = linked(count, pairs, least)
    assert sorted(at for group in told for at in group) == list(range(count))

    def mean(one: list[int], other: list[int]) -> float:
        return sum(pairs.get((min(a, b), max(a, b)), 0.0) for a in one for b in other) / (len(one) * len(other))

    # Where no two pairs are equally alike the result is that of looking at all pairs each time.
    if len(set(pairs.values())) == len(pairs) and least > 0:
        while len(groups) > 1:
            best = max(((mean(a, b), a, b) for i, a in enumerate(groups) for b in groups[i + 1 :]), key=lambda one: one[0])
            if best[0] < least:
                break
            ties = [1 for i, a in enumerate(groups) for b in groups[i + 1 :] if abs(mean(a, b) - best[0]) < 1e-9]
            if len(ties) > 1:
                return
            groups = [one for one in groups if one not in best[1:]] + [sorted(best[1] + best[2])]
        if all(abs(mean(a, b) - least) > 1e-9 for i, a in enumerate(groups) for b in groups[i + 1 :]):
            assert told == sorted(groups)
