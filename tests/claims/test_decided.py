"""Groups after people have decided: what was decided to be one event is one, and what are two are two."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sourcier.claims.decided import event_of, kept_apart, settled
from sourcier.claims.grouping import group
from sourcier.claims.weights import Weights
from sourcier.records import Overruling, Telling
from tests.claims.making import of, on, telling

MAY, JUNE = on("2031-05-06"), on("2031-06-06")
ONE = telling("a", "quarante dockers évacués à Lormes", "evacuate", time=MAY, place="Lormes", quantity=of(40, "worker"))
COPY = telling("b", "quarante dockers évacués à Lormes", "evacuate", time=MAY, place="Lormes", quantity=of(40, "worker"))
THIRD = telling("c", "quarante dockers évacués à Lormes", "evacuate", time=MAY, place="Lormes", quantity=of(40, "worker"))
OTHER = telling("d", "le conseil a vendu le moulin", "sell", time=JUNE, place="Valmont")


def ids(groups: list[list[Telling]]) -> list[set[str]]:
    return sorted(({t.article for t in members} for members in groups), key=sorted)


def ruled(*events: list[Telling], apart: set[tuple[int, int]] = frozenset()) -> Overruling:  # type: ignore[assignment]
    together = {(t.statement.id, t.statement.content): i for i, members in enumerate(events) for t in members}
    return Overruling(together=together, apart=frozenset(apart))


def grouped(overruling: Overruling, *tellings: Telling) -> list[set[str]]:
    return ids(group(tellings, Weights(tellings), overruling))


def test_nothing_decided_changes_nothing() -> None:
    assert grouped(Overruling(), ONE, COPY, THIRD, OTHER) == [{"a", "b", "c"}, {"d"}]


def test_what_was_merged_brings_along_what_stands_with_it() -> None:
    assert grouped(ruled([THIRD, OTHER]), ONE, COPY, THIRD, OTHER) == [{"a", "b", "c", "d"}]


def test_what_was_split_is_not_joined_by_what_comes_later() -> None:
    parted = ruled([ONE], [COPY], apart={(0, 1)})
    found = grouped(parted, ONE, COPY, THIRD)
    assert len(found) == 2
    assert not any({"a", "b"} <= members for members in found)


def test_a_clause_is_another_telling_than_its_statement() -> None:
    import msgspec

    clause = msgspec.structs.replace(ONE, secondary=True, clause=(0, 8))
    assert event_of(ONE, ruled([ONE])) == 0
    assert event_of(clause, ruled([ONE])) is None


def made(number: int) -> Telling:
    return telling(f"{number:02}", "quarante dockers évacués", "evacuate", time=MAY if number % 2 else JUNE, place="Lormes")


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.lists(st.integers(0, 9), max_size=5), max_size=6),
    st.dictionaries(st.integers(0, 9), st.integers(0, 4)),
    st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)).filter(lambda pair: pair[0] < pair[1])),
)
def test_settled_keeps_every_telling_and_every_decision(
    groups: list[list[int]], together: dict[int, int], apart: set[tuple[int, int]]
) -> None:
    seen: set[int] = set()
    parted = [[n for n in one if not (n in seen or seen.add(n))] for one in groups]  # type: ignore[func-returns-value]
    tellings = {n: made(n) for n in seen}
    events = [[tellings[n] for n in seen if together.get(n) == event] for event in range(5)]
    overruling = ruled(*events, apart=apart)
    found = settled([[tellings[n] for n in one] for one in parted if one], overruling)
    assert sorted(t.article for one in found for t in one) == sorted(t.article for t in tellings.values())
    for members in events:
        assert len([one for one in found if any(t in one for t in members)]) == bool(members)
    for one in found:
        numbers = {event_of(t, overruling) for t in one}
        assert not any(kept_apart(a, b, overruling) for a in numbers for b in numbers)
