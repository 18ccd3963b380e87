"""A headline and what its article tells with the same number in other words are of one event."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page

ONE = [
    ("en", "27 polling stations in Dorvish annulled", '"The votes of 27 stations in Dorvish no longer count," a clerk said.'),
    ("ru", "В Дорвише отменили итоги 27 участков", "«Голоса 27 участков больше не считаются», — сказал счётчик."),
    (
        "fr",
        "Incendie à Bramgard : 14 villages dans le noir",
        "« Quatorze villages n'ont ni lumière ni eau », a dit un technicien.",
    ),
]
TWO = [
    ("en", "27 polling stations in Dorvish annulled", '"The votes of 31 wards no longer count," a clerk said.'),
    ("en", "Twelve killed in a crash near Dorvish", "Police arrested 12 men in Lumenka on Friday, a clerk said."),
]


def claims_of(code: str, headline: str, told: str) -> list[set[str]]:
    """The forms of the statements of each claim that a page with a headline makes."""
    page = Page(
        name="p", id="p", content=f"{headline}\n\n{told}\n\nThe market opens on Monday.", clean=True, language=code, outlet="Zed",
        published="2026-03-10", title=headline,
    )  # fmt: skip
    article = pipeline.read_page(page)
    assert isinstance(article, Article)
    forms = {one.id: one.form for one in article.statements}
    return [{forms[one] for one in claim.statements} for claim in pipeline.build_report([article]).claims]


@pytest.mark.parametrize(("code", "headline", "told"), ONE)
def test_a_headline_is_of_what_has_its_number(code: str, headline: str, told: str) -> None:
    assert any("narrated" in forms and forms - {"narrated"} for forms in claims_of(code, headline, told))


@pytest.mark.parametrize(("code", "headline", "told"), TWO)
def test_another_number_or_another_deed_is_not(code: str, headline: str, told: str) -> None:
    assert not any("narrated" in forms and forms - {"narrated"} for forms in claims_of(code, headline, told))
