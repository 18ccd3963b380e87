"""In weeks of news a likely pair is seldom one event; among pages brought together for one story it mostly is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from sourcier import pipeline
from sourcier.claims.mixture import by_chance, mixture
from sourcier.records import Article, Page

FIRST = date(2026, 3, 2)
TOWNS = """Bordacoy Lamelle Vertinois Tolnay Corvassac Nussey Pimard Gourdelle Ambrezac Quillan-Haut Feyrol Ostrevigny Jardres Houdemer Melcey
Ruffigny Torzac Ibarrel Uzelet Yvremont Zaquoy Castelvir Druimont Embrelle Falquier Grivesse Hautmarais Issolac Jonquey Kervasse Lidraux Mongreuil
Navelle Orbagnac Pruvost Quembre Rizelle Sauvigeac Tremouille Urvillac Vouzerel Wambez Xantry Yssouard Zenoble Arquignon Bivaux Chemerolles Doncrey
Estivaux Froidpuits Garsault Hennebuis Ingrandelle Juvrecourt Lomprat""".split()
# What looks like one event, told of the same people or of the same kind of thing some weeks later.
ALIKE = [
    (
        "La chanteuse Maud Terrel a publié une photo de sa fille. Elle a eu six ans.",
        "Maud Terrel a publié une vidéo sur son compte. Ses choristes y dansent.",
    ),
    (
        "Le député Yann Corvel a critiqué la loi. Il votera contre.",
        "Yann Corvel a critiqué le préfet sur un plateau. Il a quitté la salle.",
    ),
    (
        "Trois personnes ont été tuées dans une collision. Le car venait de la plage.",
        "Quatre personnes ont été tuées dans une fusillade. Le tireur a fui.",
    ),
    (
        "Le gazole a augmenté de 2 centimes. Les routiers attendent une aide.",
        "Le sans-plomb a augmenté de 3 centimes. Le pétrole monte à Rotterdam.",
    ),
    (
        "François Delmotte a rencontré les éleveurs. Le lait se vend mal.",
        "François Delmotte a rencontré les juges. Le palais manque de greffiers.",
    ),
    (
        "The striker Tom Halvey was injured in training. His ankle is swollen.",
        "Tom Halvey was injured during the semi-final. A stretcher was called.",
    ),
    (
        "Police arrested two men after a raid on a betting shop. Cash was found.",
        "Police arrested three men in a car park. They had fought over a dog.",
    ),
    ("Shares of the mill rose by 4 percent. Flour is dear.", "Shares of the brewery rose by 5 percent. The summer was dry."),
    (
        "The minister Ada Corlett visited a school. Pupils sang.",
        "Ada Corlett visited a prison in the north. Guards had complained.",
    ),
    (
        "Twenty people were injured in a crash. The tram had no brakes.",
        "Twenty-two people were injured in a stampede. The gates were locked.",
    ),
]


def _read(name: str, text: str, day: date) -> Article:
    language = "en" if " the " in f" {text.casefold()} " or text.startswith("Police") else "fr"
    page = Page(name=name, id=name, content=text, clean=True, published=day.isoformat(), language=language)
    return pipeline.read_page(page)


def _others() -> list[Article]:
    """Some sixty pages, each of a place of its own."""
    return [_read(f"{at}.txt", f"Le marché de {town} a rouvert.", FIRST + timedelta(at % 50)) for at, town in enumerate(TOWNS)]


def _together(one: str, other: str, days: int, others: list[Article]) -> bool:
    pair = [_read("one.txt", one, FIRST), _read("other.txt", other, FIRST + timedelta(days))]
    report = pipeline.build_report([*pair, *others])
    return any({a.id for a in pair} <= set(claim.articles) for claim in report.claims)


def test_a_collection_is_mixed_where_few_pairs_share_their_names() -> None:
    ids = [str(at) for at in range(60)]
    assert mixture(ids, lambda a, b: 0.0) == 1.0
    assert mixture(ids, lambda a, b: 0.6) == 0.0
    assert mixture(ids, lambda a, b: float(int(a) % 5 == int(b) % 5)) > 0.5
    assert mixture(ids, lambda a, b: float(int(a) % 2 == int(b) % 2)) == 0.0
    assert mixture(["a"], lambda a, b: 0.0) == 0.0


def test_unlike_articles_and_days_between_speak_against_one_event() -> None:
    assert by_chance(0.6, 0.0) == by_chance(0.25, None) == by_chance(None, None) == 0.0
    assert by_chance(0.1, 0.0) < 0 > by_chance(0.6, 3.0) > by_chance(0.6, 20.0) > by_chance(0.1, 20.0)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_looks_alike_weeks_apart_is_two_events_in_a_mixed_collection(one: str, other: str) -> None:
    assert not _together(one, other, 40, _others())
    assert _together(one, other, 40, [])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "La digue de Morvanne a cédé jeudi, noyant douze fermes.",
            "Jeudi, la digue de Morvanne a cédé et douze fermes sont noyées.",
        ),
        (
            "Le ferry Alcyone a coulé au large de Port-Almer avec 40 passagers.",
            "Le ferry Alcyone a coulé devant Port-Almer, 40 passagers à bord.",
        ),
        (
            "The Almer Bridge collapsed on Monday, killing nine drivers.",
            "Nine drivers died when the Almer Bridge collapsed on Monday.",
        ),
    ],
)
def test_one_event_told_on_two_days_stays_one_in_a_mixed_collection(one: str, other: str) -> None:
    assert _together(one, other, 1, _others())
