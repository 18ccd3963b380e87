"""Groups as they grow: the answers are those of asking every pair, and a group that was too small is asked again."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from sourcier.claims.apart import Apart
from sourcier.claims.decided import NOTHING
from sourcier.claims.grouping import ALL_PAIRS, group
from sourcier.claims.joining import Joined, alike, varied
from sourcier.claims.weights import Weights
from sourcier.records import Telling
from tests.claims.making import of, on, telling

FIRE = "Un incendie a blessé des ouvriers de la scierie Bardot"
DAYS = [on("2026-03-02"), on("2026-03-03"), on("2026-05-20"), on("2026-03-01", until="2026-03-31"), None]


def _drawn(seed: int, count: int = 40) -> list[Telling]:
    draw = random.Random(seed)
    made = []
    for n in range(count):
        place = draw.choice(["Lormes", "Auxy", "Valmont", None])
        number = of(draw.choice([3, 30, 28]), "worker") if draw.random() < 0.6 else None
        ordinal = draw.choice([None, None, None, 1, 2])
        name = f"A{draw.randrange(count // 2)}"
        made.append(
            telling(
                name,
                FIRE,
                draw.choice(["injure", "burn"]),
                time=draw.choice(DAYS),
                place=place,
                quantity=number,
                start=100 * n,
                ordinal=ordinal,
            )
        )
    return made


@pytest.mark.parametrize("seed", range(8))
def test_pairs_that_are_apart_are_counted_and_so_are_pages_that_tell_both(seed: int) -> None:
    tellings = _drawn(seed)
    weights = Weights(tellings)
    apart = Apart(tellings, weights, NOTHING)
    joined = Joined(tellings, weights, apart)
    draw = random.Random(seed)
    for _ in range(60):
        a, b = sorted(draw.sample(sorted(joined.members), 2))
        pairs = [(i, j) for i in joined.members[a] for j in joined.members[b] if apart(i, j)]
        firm = [(tellings[i].article, tellings[j].article) for i, j in pairs if apart.firmly(i, j)]
        both = {article for pair in firm for article in pair}
        expected = None if len(both) > 3 or any(one != other for one, other in firm) else (len(pairs), both)
        assert joined._between(a, b) == expected
        if expected == (0, set()) or draw.random() < 0.1:
            joined.join(a, b, certain=True)
        if len(joined.members) < 3:
            break


@pytest.mark.parametrize("seed", range(4))
def test_groups_do_not_depend_on_the_order_of_tellings(seed: int) -> None:
    tellings = _drawn(seed)
    expected = _groups(tellings)
    shuffled = list(tellings)
    random.Random(seed).shuffle(shuffled)
    assert _groups(shuffled) == expected


def _groups(tellings: Sequence[Telling]) -> set[frozenset[str]]:
    return {frozenset(t.statement.id for t in members) for members in group(tellings, Weights(tellings))}


@pytest.mark.parametrize(("pages", "joins"), [(60, True), (8, False)])
def test_one_page_of_dozens_that_tells_two_events_parts_no_claim(pages: int, joins: bool) -> None:
    day = on("2026-03-02")

    def told(article: str, number: int, ordinal: int | None = None) -> Telling:
        start = 100 * (ordinal or 0)
        return telling(
            article, FIRE, "injure", time=day, place="Lormes", quantity=of(number, "worker"), ordinal=ordinal, start=start
        )

    # The last page of both tells a first and a second fire.
    tellings = [told(f"A{n}", 12) for n in range(pages)] + [told("odd", 12, 1)]
    tellings += [told(f"B{n}", 15) for n in range(pages)] + [told("odd", 15, 2)]
    weights = Weights(tellings)
    joined = Joined(tellings, weights, Apart(tellings, weights, NOTHING))
    for first in (0, pages + 1):
        for other in range(first + 1, first + pages + 1):
            joined.join(first, other, certain=True)
    assert joined.join(0, pages + 1) is joins


def test_kinds_of_action_meet_where_hundreds_of_pages_tell() -> None:
    day, same = on("2026-03-02"), "Une fuite de chlore a empoisonné des habitants de la scierie Bardot"
    told = [
        telling(f"A{n}", same, "poison", time=day, place="Lormes", quantity=of(16, "person")) for n in range(ALL_PAIRS // 2 + 10)
    ]
    told += [
        telling(f"B{n}", same, "spill", time=day, place="Lormes", quantity=of(16, "person")) for n in range(ALL_PAIRS // 2 + 10)
    ]
    assert len(told) > ALL_PAIRS
    assert len(_groups(told)) == len(_groups([told[0], told[-1]])) == 1


def test_other_wordings_stand_for_a_large_group_before_copies() -> None:
    copies = [telling(f"A{n}", FIRE, "injure") for n in range(30)]
    other = telling("B", "Douze ouvriers hospitalisés à Lormes", "hospitalise")
    assert varied(range(31), [*copies, other])[:2] == [0, 30]
    assert varied(range(5), copies[:5]) == list(range(5))
    assert len(varied(range(31), [*copies, other], 3)) == 3


def test_the_likeness_of_two_groups_is_that_of_their_pairs() -> None:
    tellings = _drawn(1, 12)
    weights = Weights(tellings)
    one, other = tellings[:5], tellings[5:]
    likest, average = alike(one, other, weights)
    assert likest >= average
    assert alike(other, one, weights) == pytest.approx((likest, average))
