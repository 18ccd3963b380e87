"""Decisions are records that survive being written, and nothing else is taken for one."""

from __future__ import annotations

import json

import pytest

from sourcier.errors import UsageError
from sourcier.records import Decision, Refusal
from sourcier.review import after, decide, export, read
from tests.review.making import decided, place


def test_decisions_are_read_as_they_were_written() -> None:
    made = [
        decided("confirm", [0], [1]),
        decided("merge", [0, 1]),
        decided("split", [0], [1, 2]),
        decided("root", [2], names=["Ana Diaz"]),
        decided("alias", names=["The Echo", "L'Écho"]),
        decided("undo", undoes="abc"),
    ]
    assert list(read("d", export(made))) == made


def test_an_id_is_made_of_all_the_rest() -> None:
    one = decide("merge", "Ana", "why", on="2031-01-01T00:00:00.000000Z", sides=[[place(0), place(1)]])
    same = decide("merge", "Ana", "why", on="2031-01-01T00:00:00.000000Z", sides=[[place(0), place(1)]])
    other = decide("merge", "Ana", "why not", on="2031-01-01T00:00:00.000000Z", sides=[[place(0), place(1)]])
    assert one == same
    assert one.id != other.id


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"by": "Eve"}, "was changed"),
        ({"id": "0"}, "was changed"),
        ({"by": ""}, "nobody is named"),
        ({"by": "A" * 201}, "200 characters"),
        ({"by": "Ana\nEve"}, "not one line"),
        ({"comment": "x" * 2001}, "2000 characters"),
        ({"on": "yesterday"}, "its time"),
        ({"on": "2031-13-01T00:00:00.000000Z"}, "its time"),
        ({"verb": "split"}, "not of the form of split"),
        ({"verb": "destroy"}, "Invalid enum value"),
        ({"sides": [[]]}, "no statement"),
        ({"undoes": "abc"}, "not of the form"),
        ({"names": ["x"]}, "not of the form"),
        ({"format": "sourcier.decision/9"}, "Invalid enum value"),
    ],
)
def test_what_was_changed_is_refused(changes: dict[str, object], said: str) -> None:
    record = json.loads(next(export([decided("merge", [0, 1])]))) | changes
    (found,) = read("d", [json.dumps(record).encode()])
    assert isinstance(found, Refusal)
    assert found.input == "d:1"
    assert said in found.why


@pytest.mark.parametrize(
    "change", [{"start": -1}, {"end": 0}, {"words": "x" * 500}, {"statement": "<b>"}, {"version": "…"}, {"article": ""}]
)
def test_anchors_that_no_decision_has_are_refused(change: dict[str, object]) -> None:
    record = json.loads(next(export([decided("merge", [0, 1])])))
    record["sides"][0][0] |= change
    assert [type(one) for one in read("d", [json.dumps(record).encode()])] == [Refusal]


@pytest.mark.parametrize("line", [b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b"{}", b"[" * 5000, b'{"id": "\\ud800"}'])
def test_lines_that_are_no_decision_are_refused_and_the_others_read(line: bytes) -> None:
    made = decided("merge", [0, 1])
    found = list(read("d", [line, b"\n", *export([made])]))
    assert [type(one) for one in found] == [Refusal, Decision]


def test_what_is_dated_in_the_future_is_refused() -> None:
    made = decide("merge", "Ana", on="2999-01-01T00:00:00.000000Z", sides=[[place(0), place(1)]])
    (found,) = read("d", export([made]))
    assert isinstance(found, Refusal)
    assert "yet to come" in found.why


def test_too_much_is_refused() -> None:
    with pytest.raises(UsageError, match="20,000 statements"):
        decide("merge", "Ana", on=after(None), sides=[[place(0)] * 20_001])
    with pytest.raises(UsageError, match="2000 characters"):
        decide("merge", "Ana", "x" * 3000, on=after(None), sides=[[place(0), place(1)]])


def test_a_later_decision_has_a_later_time_whatever_the_clock_says() -> None:
    assert after(None) < "2999"
    assert after("2999-12-31T23:59:59.999998Z") == "2999-12-31T23:59:59.999999Z"
