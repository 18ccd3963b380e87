"""Why two statements are of one event, or of two."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest

from sourcier import pipeline
from sourcier.claims import group, why
from sourcier.claims.components import tellings
from sourcier.claims.decided import NOTHING
from sourcier.claims.likeness import SAME, likeness
from sourcier.claims.weights import Weights
from sourcier.claims.why import Key
from sourcier.records import Article, Comparison, Overruling, Page, Place

TEXTS = {
    "a": "Twelve miners were injured on Monday 2 February 2026 in the Karvel pit, a union official said.",
    "b": "Fourteen miners were injured on Monday in the Karvel pit, a police source said.",
    "c": "Twelve miners were injured on 3 August 2025 in the Karvel pit, a union official said.",
    "d": "The council of Varmont has sold the old mill for 2 million euros, the mayor of Varmont said on Monday.",
    "e": "Nobody was injured in the Karvel pit, the company said on Monday.",
}


@pytest.fixture(scope="module")
def articles() -> tuple[Article, ...]:
    pages = (Page(name=n, id=n, content=t, language="en", published="2026-02-03", outlet=n.upper()) for n, t in TEXTS.items())
    return tuple(map(pipeline.read_page, pages))


def keys(articles: Sequence[Article], name: str) -> list[Key]:
    return [(s.id, s.content) for a in articles if a.id == name for s in a.statements[:1]]


def compared(articles: Sequence[Article], one: str, other: str, overruling: Overruling = NOTHING) -> Comparison:
    """Two statements compared as the groups have them."""
    first, second = keys(articles, one), keys(articles, other)
    groups = group(articles, overruling)
    wholes = [[(t.statement.id, t.statement.content) for t in (*g.tellings, *g.disputes)] for g in groups]
    joined = next((whole for whole in wholes if {*first, *second} <= set(whole)), [])
    found = why(articles, first, second, overruling, joined=joined)
    assert found is not None
    return found


def test_what_agrees_and_what_differs_is_told_with_its_words(articles: Sequence[Article]) -> None:
    found = compared(articles, "a", "b")
    parts = {one.component: one for one in found.parts}
    assert found.verdict == "one claim"
    assert found.likest.points >= found.needed == SAME
    assert (parts["action"].relation, parts["time"].relation) == ("agrees", "agrees")
    assert (parts["quantity"].one, parts["quantity"].other) == ("Twelve miners", "Fourteen miners")
    texts = {a.id: a.text for a in articles}
    assert [texts[e.article][e.start : e.end] for e in parts["quantity"].evidence] == ["Twelve miners", "Fourteen miners"]
    assert [one.words[:8] for one in found.statements] == ["Twelve m", "Fourteen"]


def test_the_articles_are_named_for_people(articles: Sequence[Article]) -> None:
    assert compared(articles, "a", "b").told_by == ("A (a)", "B (b)")


def test_the_numbers_that_are_told_are_those_that_were_compared() -> None:
    """Of several numbers of each side, those that count the same things."""
    texts = {
        "a": "Brével : 40 fûts toxiques, trois pompiers hospitalisés lundi, selon le syndicat.",
        "b": "Le dépôt qui a brûlé lundi à Brével abritait une quarantaine de fûts, selon la police.",
    }
    pages = (Page(name=n, id=n, content=t, language="fr", published="2026-02-03", outlet=n) for n, t in texts.items())
    found = compared(tuple(map(pipeline.read_page, pages)), "a", "b")
    (counted,) = (one for one in found.parts if one.component == "quantity")
    assert (counted.one, counted.other, counted.relation) == ("40 fûts", "une quarantaine de fûts", "agrees")


@pytest.mark.parametrize("two", ["ab", "ac", "ad", "ae", "bd", "be"])
def test_the_points_of_the_parts_are_those_of_the_whole(articles: Sequence[Article], two: str) -> None:
    found = compared(articles, *two)
    told = {t.article: t for a in articles for t in tellings(a) if (t.statement.id, t.statement.content) in keys(articles, a.id)}
    weights = Weights([t for a in articles for t in tellings(a)], articles)
    assert found.likest.points == pytest.approx(likeness(told[two[0]], told[two[1]], weights), abs=0.001)
    if not any("alone parts them" in reason for reason in found.reasons):
        assert sum(one.points for one in found.parts) == pytest.approx(found.likest.points, abs=0.01)


def test_two_events_tell_what_parts_them(articles: Sequence[Article]) -> None:
    other_day = compared(articles, "a", "c")
    assert other_day.verdict == "two claims"
    assert any("time alone parts them" in reason for reason in other_day.reasons)
    assert any("two months apart" in reason for reason in other_day.reasons)
    unlike = compared(articles, "a", "d")
    assert any("alike enough" in reason for reason in unlike.reasons)


def test_a_denial_is_told_as_one(articles: Sequence[Article]) -> None:
    found = compared(articles, "a", "e")
    assert found.verdict == "one claim"
    assert "disputes" in found.reasons[0]


def test_what_people_decided_is_the_reason(articles: Sequence[Article]) -> None:
    (a,), (b,), (d,) = (keys(articles, name) for name in "abd")
    merged = compared(articles, "a", "d", Overruling(together={a: 0, d: 0}))
    assert merged.verdict == "one claim"
    assert "people have decided" in merged.reasons[0]
    split = compared(articles, "a", "b", Overruling(together={a: 0, b: 1}, apart=frozenset({(0, 1)})))
    assert split.verdict == "two claims"
    assert any("people have decided" in reason for reason in split.reasons)


def test_what_is_joined_over_others_shows_the_way() -> None:
    texts = [
        "Twelve miners were trapped on Monday 2 February 2026 in the Karvel pit.",
        "Twelve miners, among them Jon Orle, were trapped when a gallery of the Karvel pit fell in, the mayor of Ostrel said.",
        "Jon Orle was trapped when a gallery fell in, the mayor of Ostrel said.",
    ]
    pages = [Page(name=str(n), id=str(n), content=t, language="en", published="2026-02-03") for n, t in enumerate(texts)]
    articles = [pipeline.read_page(one) for one in pages]
    sides = [keys(articles, str(n)) for n in range(3)]
    found = why(articles, sides[0], sides[2], NOTHING, joined=[key for side in sides for key in side])
    assert found is not None
    assert found.likest.points < SAME
    assert [found.path[0].one, found.path[-1].other] == [sides[0][0][0], sides[2][0][0]]
    assert len(found.path) == 2
    assert min(step.points for step in found.path) >= found.likest.points


def test_what_tells_no_event_is_not_compared(articles: Sequence[Article]) -> None:
    assert why(articles, [("none", (0, 1))], keys(articles, "a"), NOTHING) is None
    assert why(articles, keys(articles, "a"), keys(articles, "a"), NOTHING) is None


def test_places_are_told_as_the_groups_had_them() -> None:
    """A place in letters that no gazetteer has for it is known to both by the pages beside it."""
    told = "Thirty doctors resigned at the hospital in Karvelin on Monday, a nurse said."
    pages = [
        ("a", "en", told),
        ("b", "en", told),
        ("c", "ru", "Тридцать врачей уволились из больницы в Карвелине, сообщила медсестра."),
    ]
    read = [pipeline.read_page(Page(name=n, id=n, content=text, language=code, outlet=n.upper())) for n, code, text in pages]
    start, end = told.index("Karvelin"), told.index("Karvelin") + len("Karvelin")
    place = Place(start=start, end=end, text="Karvelin", name="Karvelin", geoname=7, lat=1.0, lon=2.0)

    def named(article: Article) -> Article:
        others = [one for one in article.mentions if one.end <= start or one.start >= end]
        return msgspec.structs.replace(article, mentions=tuple(sorted((*others, place), key=lambda one: one.start)))

    found = compared([named(read[0]), named(read[1]), read[2]], "a", "c")
    assert {one.component: one.relation for one in found.parts}["place"] == "agrees"
