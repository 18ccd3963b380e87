"""Which passage translates which."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sourcier.claims.translations import BEST, ranked

TERMS = st.dictionaries(st.sampled_from([f"meaning:{n}" for n in range(12)]), st.floats(0.1, 3), max_size=6)


def test_rare_terms_tell_more_than_common_ones() -> None:
    first = [{"meaning:say": 1.0, "number:640": 1.0}]
    second = [
        {"meaning:say": 1.0, "number:12": 1.0},
        {"meaning:say": 1.0, "meaning:open": 1.0},
        {"number:640": 1.0, "meaning:close": 1.0},
    ]
    assert ranked(first, second, ([50], [50, 50, 50]))[0][0][0] == 2


def test_what_is_near_to_everything_stands_back() -> None:
    first = [{"a": 1.0, "b": 1.0}, {"a": 1.0, "c": 1.0}, {"a": 1.0, "d": 1.0}]
    # The first holds something of each, the others one thing of one.
    second = [{"a": 1.0, "b": 1.0, "c": 1.0, "d": 1.0}, {"b": 1.0}, {"c": 1.0}, {"d": 1.0}]
    assert [best[0][0] for best in ranked(first, second, ([50] * 3, [50] * 4))] == [1, 2, 3]


def test_of_equals_the_one_of_like_length_is_first() -> None:
    assert ranked([{"a": 1.0}], [{"a": 1.0}, {"a": 1.0}], ([80], [400, 90]))[0][0][0] == 1


def test_nothing_in_common_is_no_answer() -> None:
    assert ranked([{"a": 1.0}, {}], [{"b": 1.0}], ([9, 9], [9])) == [[], []]
    assert ranked([], [{"b": 1.0}], ([], [9])) == []
    assert ranked([{"b": 1.0}], [], ([9], [])) == [[]]


@given(st.lists(TERMS, max_size=8), st.lists(TERMS, max_size=60))
def test_answers_are_sorted_bounded_and_of_the_list(first: list[dict[str, float]], second: list[dict[str, float]]) -> None:
    found = ranked(first, second, ([20] * len(first), [20] * len(second)))
    assert len(found) == len(first)
    for terms, best in zip(first, found, strict=True):
        assert len(best) <= BEST
        assert [score for _, score in best] == sorted((score for _, score in best), reverse=True)
        assert all(terms.keys() & second[at].keys() for at, _ in best)
