"""Claims as a table: one line a claim, safe to open."""

from __future__ import annotations

import csv
from io import StringIO

import msgspec
import pytest

from sourcier.records import Claim, Origin, OriginCount, Report
from sourcier.report.table import COLUMNS, admiralty, table
from tests.report.story import REPORT


def rows(answer: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(b"".join(table(answer)).decode("utf-8"))))


def test_a_line_a_claim() -> None:
    answer = REPORT
    found = rows(answer)
    assert [one["claim"] for one in found] == [claim.id for claim in answer.claims]
    assert all(set(one) == set(COLUMNS) for one in found)
    assert found[0]["origins_high"] == str(answer.claims[0].origins.high)
    assert found[0]["rule"] == answer.claims[0].grade.rule


@pytest.mark.parametrize(
    ("summary", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("@cmd", "'@cmd"),
        ("-2+3", "'-2+3"),
        ("-2.5", "-2.5"),
        ('a "quoted", one\nline', 'a "quoted", one line'),
        ("\x1b[31mred\u202e", "␛[31mred⟨U+202E⟩"),
    ],
)
def test_what_a_page_says_is_no_formula(summary: str, cell: str) -> None:
    answer = REPORT
    claims = (msgspec.structs.replace(answer.claims[0], summary=summary),)
    assert rows(msgspec.structs.replace(answer, claims=claims))[0]["summary"] == cell


def origins(low: int, kind: str) -> OriginCount:
    item = Origin(id="o", name="o", kind=kind, articles=(), chains=())  # type: ignore[arg-type]
    return OriginCount(low=low, high=2, probable=1.0, items=(item,))


@pytest.mark.parametrize(
    ("low", "kind", "disputed", "code"),
    [
        (2, "person", False, "F1"),
        (1, "person", False, "F3"),
        (1, "anonymous", False, "F6"),
        (2, "person", True, "F3"),
        (1, "person", True, "F4"),
    ],
)
def test_the_code_judges_no_source(low: int, kind: str, disputed: bool, code: str) -> None:
    whole = REPORT.claims
    claim: Claim = next(one for one in whole if one.disputes)
    disputes = claim.disputes if disputed else ()
    assert admiralty(msgspec.structs.replace(claim, origins=origins(low, kind), disputes=disputes)) == code
