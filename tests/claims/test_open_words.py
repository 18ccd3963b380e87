"""Claims in words that no lexicon lists: told by any verb, alike by what the words mean, denied in the words of the claim."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims import group
from sourcier.claims.components import tellings
from sourcier.records import Article, Group, Page, Statement, Telling


def _article(text: str, name: str = "a", published: str = "2026-03-11") -> Article:
    language = "en" if text.isascii() else "fr"
    page = Page(name=name, id=name, content=text, clean=True, language=language, published=published, outlet=name)
    return pipeline.read_page(page)


def _groups(*texts: str) -> tuple[Group, ...]:
    return group([_article(text, f"Outlet {number}") for number, text in enumerate(texts)])


def _narrated(text: str) -> list[Statement]:
    return [one for one in _article(text).statements if one.form == "narrated"]


TOLD = [
    "Mardi, à Vaugelaz, la montagne a pris cinq vies, écharpe au cou.",
    "Lundi, une vingtaine de bénévoles ont repeint les volets de l'école à Melun.",
    "Dimanche, le voilier a démâté près de Brest à trois milles du port.",
    "Le 3 mars, les douaniers ont placé quarante toiles sous scellés à Nîmes.",
    "Mercredi, 200 lycéens ont bravé la neige à Besançon pour chanter.",
    "On Tuesday the brewery poured 400 litres of beer down the drain in Leeds.",
    "Last Friday two climbers spent the night on a ledge near Zermatt.",
    "On 4 March the choir sang for six hours in Cardiff.",
    "On Monday thirty sheep wandered onto the runway in Cork.",
    "In March the council repainted 40 benches in Hull.",
]
NOT_TOLD = [
    "Le musée est à Lyon depuis 1998.",
    "La mairie était une école à Melun en 1950.",
    "Mardi, personne ne souriait à Vaugelaz.",
    "Que feront les 200 lycéens lundi à Besançon ?",
    "Une journée étrange à Nîmes, lundi.",
    "The museum is a barn near Leeds.",
    "On Tuesday nobody smiled in Leeds.",
    "Who repainted the 40 benches in Hull in March?",
    "A strange Monday in Cork.",
    "The choir was in Cardiff on Monday.",
]


@pytest.mark.parametrize("text", TOLD)
def test_any_verb_tells_an_event(text: str) -> None:
    assert len(_narrated(text)) == 1


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_event_is_not_told(text: str) -> None:
    assert not _narrated(text)


def test_a_detail_of_one_page_is_no_claim_and_one_of_two_pages_is() -> None:
    detail = "On Monday thirty sheep wandered onto the runway in Cork."
    assert not _groups(detail)
    (found,) = _groups(detail, "Thirty sheep wandered onto the runway in Cork on Monday, holding up two flights.")
    assert {t.article for t in found.tellings} == {"Outlet 0", "Outlet 1"}


ONE_EVENT = [
    ("Quarante-trois toiles ont été saisies à Nîmes, selon la police.", "Police said that 43 canvases had been seized in Nîmes."),
    (
        "L'incendie a ravagé une scierie de Tulle lundi, selon le maire.",
        "A blaze destroyed a sawmill in Tulle on Monday, the mayor said.",
    ),
    (
        "Un chalutier a coulé lundi au large de Brest, selon la préfecture.",
        "A trawler sank off Brest on Monday, the prefecture said.",
    ),
    ("Six otages ont été libérés mardi à Gao, a dit l'armée.", "Six hostages were freed on Tuesday in Gao, the army said."),
    ("Six otages ont été délivrés mardi à Gao, a dit l'armée.", "Six hostages were rescued on Tuesday in Gao, the army said."),
    ("Le pont de Melun a été fermé lundi, selon la mairie.", "The bridge in Melun was shut on Monday, the town hall said."),
    (
        "Douze élèves sont tombés malades lundi à Tulle, selon l'école.",
        "Twelve pupils fell ill on Monday in Tulle, the school said.",
    ),
    ("La grève a été votée lundi à Brest, selon le syndicat.", "The walkout was voted on Monday in Brest, the union said."),
    ("Quatre-vingts moutons ont été volés à Melun, selon la police.", "Eighty sheep were stolen in Melun, police said."),
    (
        "Une bombe de 250 kilos a été trouvée lundi à Brest, selon l'armée.",
        "A 250-kilo bomb was found on Monday in Brest, the army said.",
    ),
]


@pytest.mark.parametrize(("french", "english"), ONE_EVENT)
def test_one_event_in_two_languages(french: str, english: str) -> None:
    articles = [_article(french, "Un"), _article(english.replace("Nîmes", "Nimes"), "Two")]
    found = group(articles)
    assert any({t.article for t in one.tellings} == {"Un", "Two"} for one in found), [[t.text for t in g.tellings] for g in found]


DENIED = [
    ("Une fillette serait dans le coma, selon un témoin.", "« Aucun enfant n'est dans le coma », assure le rectorat.", "coma"),
    ("The chapel bell cracked, a verger said.", '"The chapel bell did not crack", the bishop said.', "bell"),
    (
        "Le clocher de la chapelle penche, selon un témoin.",
        "« Le clocher de la chapelle ne penche pas », dit l'évêque.",
        "clocher",
    ),
    ("The second sample was tainted, a source said.", '"The second sample was never tainted", the agency said.', "sample"),
    (
        "La serrure de la crypte était cassée, selon le curé.",
        "« La serrure de la crypte n'était pas cassée », dit l'évêque.",
        "serrure",
    ),
]


@pytest.mark.parametrize(("claim", "denial", "word"), DENIED)
def test_a_denial_in_the_words_of_the_claim(claim: str, denial: str, word: str) -> None:
    found = group(
        [_article(claim, "One"), _article(denial, "Two"), _article("Il pleuvait à Brest lundi, selon la météo.", "Three")]
    )
    (addressed,) = [one for one in found if any(word in t.text and t.article == "One" for t in one.tellings)]
    assert [t.article for t in addressed.disputes] == ["Two"]


def _first(text: str) -> Telling:
    return next(iter(tellings(_article(text))))


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Le risque n'était que de 3, selon la météo.", False),
        ("L'armée n'a tué que deux hommes à Lyon, selon le maire.", False),
        ("L'armée n'a pas tué deux hommes à Lyon, selon le maire.", True),
        ("Il n'a jamais été arrêté à Lyon, selon le maire.", True),
        ("Le maire affirme qu'il n'a blessé personne à Lyon.", True),
        ("Les hommes ont lutté deux heures sans appui, selon le maire.", False),
        ("The raid not only killed two men but closed the road, police said.", False),
        ("The raid did not kill two men, police said.", True),
        ("Our men fought for two hours without support, police said.", False),
        ("The lock was never broken, police said.", True),
    ],
)
def test_only_is_no_denial(text: str, negated: bool) -> None:
    assert _first(text).negated is negated


def test_others_who_do_other_numbers_are_two_events_of_one_page() -> None:
    found = _groups("Norbank supprime 1 200 postes à Oslo. Fjordbank a supprimé 300 postes à Bergen, selon la presse.")
    assert len([one for one in found if one.action == "lay_off"]) == 2


def test_a_clause_is_of_the_day_of_its_sentence() -> None:
    told = list(tellings(_article("Nine people were killed on 3 March when the roof collapsed, police said.")))
    assert len(told) == 2
    assert [t.time.text if t.time else None for t in told] == ["3 March", "3 March"]
