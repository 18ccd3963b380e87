"""What decisions come to: the later goes before the earlier, and what is gone is told."""

from __future__ import annotations

from itertools import permutations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcier.records import Article, ChainLink, Decision, Statement
from sourcier.review import rule
from sourcier.review.applying import standing
from tests.review.making import TEXT, article, decided


def events(*made: Decision, at: Article | None = None) -> list[set[str]]:
    """Which statements tell one event, by those decisions."""
    found: dict[int, set[str]] = {}
    for (statement, _), event in rule(made, [at or article()]).overruling.together.items():
        found.setdefault(event, set()).add(statement[2:])
    return sorted(found.values(), key=sorted)


def apart(*made: Decision) -> set[tuple[str, str]]:
    """The pairs of statements that are of two events."""
    ruled = rule(made, [article()]).overruling
    pairs = permutations(ruled.together.items(), 2)
    return {(a[0][2:], b[0][2:]) for (a, one), (b, other) in pairs if (min(one, other), max(one, other)) in ruled.apart}


def test_merges_join_what_they_share() -> None:
    assert events(decided("merge", [0, 1]), decided("merge", [2, 3])) == [{"0", "1"}, {"2", "3"}]
    assert events(decided("merge", [0, 1]), decided("merge", [2, 3]), decided("merge", [1, 2])) == [{"0", "1", "2", "3"}]


def test_a_split_parts_its_sides_and_a_later_merge_joins_them_again() -> None:
    split = decided("split", [0], [1, 2])
    assert events(split) == [{"0"}, {"1", "2"}]
    assert apart(split) == {("0", "1"), ("1", "0"), ("0", "2"), ("2", "0")}
    merge = decided("merge", [0, 2])
    assert events(split, merge) == [{"0", "1", "2"}]
    assert apart(split, merge) == set()


def test_what_is_joined_with_one_side_stays_apart_from_the_other() -> None:
    assert ("1", "3") in apart(decided("split", [0], [1]), decided("merge", [0, 3]))


def test_a_split_after_a_merge_parts_it() -> None:
    made = decided("merge", [0, 1, 2]), decided("split", [0], [1])
    assert events(*made) == [{"0"}, {"1"}, {"2"}]


def test_what_is_parted_from_two_in_turn_stays_apart_from_both() -> None:
    made = decided("split", [0], [1]), decided("split", [0], [2])
    assert apart(*made) == {("0", "1"), ("1", "0"), ("0", "2"), ("2", "0")}


def test_what_is_one_with_a_side_goes_with_it() -> None:
    made = decided("merge", [0, 3]), decided("split", [0], [1]), decided("split", [0], [2])
    assert events(*made) == [{"0", "3"}, {"1"}, {"2"}]
    assert {("3", "1"), ("3", "2"), ("0", "1")} <= apart(*made)


def test_both_parts_of_an_event_stay_apart_from_what_it_was_apart_from() -> None:
    made = decided("merge", [0, 3]), decided("split", [0], [1]), decided("split", [0], [3])
    assert events(*made) == [{"0"}, {"1"}, {"3"}]
    assert {("0", "1"), ("3", "1"), ("0", "3")} <= apart(*made)


def test_no_event_is_apart_from_itself() -> None:
    made = decided("merge", [0, 3]), decided("split", [0], [1]), decided("split", [0, 1], [3])
    assert events(*made) == [{"0", "1"}, {"3"}]
    assert ("0", "1") not in apart(*made)


def test_the_last_word_on_a_statement_counts() -> None:
    made = [decided("confirm", [0]), decided("reject", [1]), decided("reject", [0]), decided("confirm", [1])]
    ruled = rule(reversed(made), [article()]).overruling
    assert (ruled.rejected, ruled.confirmed) == ({"aa0"}, {"aa1"})


def test_what_is_undone_does_not_stand_and_what_undoes_can_be_undone() -> None:
    one = decided("merge", [0, 1])
    undo = decided("undo", undoes=one.id)
    again = decided("undo", undoes=undo.id)
    assert standing([undo, one]) == ()
    assert standing([again, one, undo]) == (one,)


def test_aliases_are_one_entity_through_all_their_names() -> None:
    made = decided("alias", names=["Écho", "The Echo"]), decided("alias", names=["echo news", "ECHO"])
    found = rule(made, [article()]).overruling.aliases
    assert set(found) == {"echo", "the echo", "echo news"}
    assert len(set(found.values())) == 1


def test_an_alias_takes_the_entity_that_one_of_its_names_has() -> None:
    chain = (ChainLink(name="The Echo", kind="outlet", entity="echo-daily"),)
    told = Article(id="b", version="bb", text=TEXT, statements=(Statement(id="bb0", content=(0, 5), chain=chain),))
    found = rule([decided("alias", names=["the echo", "E."])], [told]).overruling.aliases
    assert found == {"the echo": "echo-daily", "e.": "echo-daily", "entity:echo-daily": "echo-daily"}


def test_a_statement_that_another_release_reads_with_other_spans_is_found() -> None:
    now = article()
    moved = tuple(
        msgspec.structs.replace(s, id=f"bb{i}", content=(s.content[0] + 2, s.content[1])) for i, s in enumerate(now.statements)
    )
    now = msgspec.structs.replace(now, statements=moved)
    assert events(decided("merge", [0, 1]), at=now) == [{"0", "1"}]


def test_a_statement_is_found_by_its_words_in_a_later_version() -> None:
    more = "Read on. "
    spans = [(a + len(more), b + len(more)) for a, b in (s.content for s in article().statements)]
    later = Article(
        id="a", version="cc", text=more + TEXT, statements=tuple(Statement(id=f"cc{i}", content=s) for i, s in enumerate(spans))
    )
    assert events(decided("merge", [0, 1]), at=later) == [{"0", "1"}]


@pytest.mark.parametrize(
    ("verb", "sides", "gone", "status"),
    [
        ("merge", [[0, 1, 2]], [2], "partly"),
        ("merge", [[0, 1]], [1], "lost"),
        ("split", [[0], [1, 2]], [2], "partly"),
        ("split", [[0], [1, 2]], [0], "lost"),
        ("reject", [[0], [1]], [0], "lost"),
        ("reject", [[0], [1]], [1], "applied"),
        ("confirm", [[0]], [1], "applied"),
    ],
)
def test_statements_that_are_gone_are_told(verb: str, sides: list[list[int]], gone: list[int], status: str) -> None:
    (found,) = rule([decided(verb, *sides)], [article(drop=gone)]).rulings
    assert found.status == status
    assert bool(found.missing) == (status != "applied")


def test_statements_of_an_article_that_is_gone_are_told() -> None:
    (found,) = rule([decided("merge", [0, 1])], []).rulings
    assert found.status == "lost"
    assert {one.words for one in found.missing} == {"Nine barges sank.", "The mayor wept."}


numbers = st.lists(st.integers(0, 5), min_size=1, max_size=4, unique=True)
anything = st.one_of(
    numbers.map(lambda side: ("merge", [side])),
    st.tuples(numbers, numbers).filter(lambda two: not set(two[0]) & set(two[1])).map(lambda two: ("split", list(two))),
)


@given(st.lists(anything, max_size=8), st.randoms())
def test_the_order_in_which_decisions_are_given_decides_nothing(made: list[tuple[str, list[list[int]]]], random: object) -> None:
    ordered = [decided(verb, *sides) for verb, sides in made]
    shuffled = list(ordered)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert rule(ordered, [article()]) == rule(shuffled, [article()])
    # The last decision holds, whatever was decided before.
    if made:
        verb, sides = made[-1]
        joined = events(*ordered)
        assert all(any(set(map(str, side)) <= one for one in joined) for side in sides)
        if verb == "split":
            assert all((str(a), str(b)) in apart(*ordered) for a in sides[0] for b in sides[1])
