"""Whether two mentions of a source are one source."""

from __future__ import annotations

import pytest

from sourcier.origins.identity import Source, same
from sourcier.origins.names import DIFFERENT, MAYBE, SAME
from sourcier.origins.speakers import Speakers
from sourcier.records import ChainLink

NAMED = [
    ("la préfecture", "la sous-préfète Aurélie Castagnet", SAME),
    ("la préfecture", "the prefecture", SAME),
    ("Ferlanne Chimie", "la direction de Ferlanne Chimie", SAME),
    ("Yannick Morvan", "Morvan", SAME),
    ("Yannick Morvan", "ce grutier, Yannick Morvan", SAME),
    ("la maire de Brangoul, Hélène Kerdoncuff", "Hélène Kerdoncuff", SAME),
    ("la maire de Brangoul, Hélène Kerdoncuff", "Mayor Hélène Kerdoncuff", SAME),
    ("le maire de Lormes", "le préfet de Lormes", DIFFERENT),
    ("the mayor of Lormes", "the mayor of Auxy", MAYBE),
    ("the police", "police spokeswoman Ana Diaz", SAME),
    ("the Ministry of Health", "le ministère de la Santé", SAME),
    ("the health ministry", "le ministère de la Santé", SAME),
    ("the health ministry", "le ministère de l'Intérieur", DIFFERENT),
    ("les pompiers", "firefighters", SAME),
    ("the ministry", "the police", DIFFERENT),
    ("Ana Diaz", "Ana Ruiz", DIFFERENT),
    ("le club de Valmont", "Valmont", SAME),
    ("the club's spokesman", "the player's spokesman", DIFFERENT),
    ("the fire brigade", "the fire brigade's spokesman Captain Leroy", SAME),
    ("l'agence Littoral", "Agence Littoral", SAME),
    ("агентство «Литтораль»", "Литтораль", SAME),
    ("агентство «Литтораль»", "Littoral", SAME),
    ("وكالة ليتورال", "Littoral", SAME),
    ("وكالة ليتورال", "агентство «Литтораль»", SAME),
    ("صحيفة الساحل", "Littoral", DIFFERENT),
    ("издание «Вестник Ольма»", "Vestnik Olma", SAME),
    ("издание «Вестник Ольма»", "Vestnik Berga", DIFFERENT),
    ("بشار الحلبي", "Bashar al-Halabi", SAME),
    ("بشار الحلبي", "Sami al-Halabi", DIFFERENT),
    ("سامي المرزوقي", "Сами Марзуки", SAME),
    ("мэр Ольга Ракитина", "Mayor Rakitina", SAME),
    ("Сергей Ракитин", "Oleg Rakitin", DIFFERENT),
]
ANONYMOUS = [
    ("une source portuaire", "une source au port", "Agence Onde", "Agence Onde", SAME),
    ("une source militaire et diplomatique anonyme", "une source diplomatique et militaire", "Agence Onde", "Agence Onde", SAME),
    ("une source", "un interlocuteur de l'agence", "Agence Onde", "Agence Onde", SAME),
    ("une source militaire", "une source militaire", "Agence Onde", "Littoral", MAYBE),
    ("une source militaire", "une source hospitalière", "Agence Onde", "Littoral", DIFFERENT),
    ("une source portuaire", "un docker du port", "Onde", "Ondenews", SAME),
    ("a police source", "a hospital source", "Agence Onde", "Agence Onde", MAYBE),
]


def _source(name: str, kind: str = "institution", via: str | None = None, article: str = "a") -> Source:
    passed_on = ChainLink(name=via, kind="outlet") if via else None
    return Source(ChainLink(name=name, kind=kind, evidence=(0, len(name))), passed_on, article)  # type: ignore[arg-type]


@pytest.mark.parametrize(("a", "b", "expected"), NAMED)
def test_same_by_name(a: str, b: str, expected: float) -> None:
    assert same(_source(a), _source(b)) == expected
    assert same(_source(b), _source(a)) == expected


@pytest.mark.parametrize(
    ("office", "named", "expected"),
    [
        ("the public prosecutor in Porto Velo", "The prosecutor, Celia Barro", SAME),
        ("la maire de Brangoul", "la maire, Celia Barro", SAME),
        # Another town's; another office; a second page.
        ("la maire de Brangoul", "la maire de Lormes, Celia Barro", MAYBE),
        ("the public prosecutor in Porto Velo", "The prosecutor of Nova Mira, Celia Barro", MAYBE),
    ],
)
def test_who_is_named_after_the_office_is_who_the_page_called_by_it(office: str, named: str, expected: float) -> None:
    one = Source(ChainLink(name=office, kind="person"), None, "a", told_in="a", described=office)
    other = Source(ChainLink(name="Celia Barro", kind="person"), None, "a", told_in="a", described=named)
    assert same(one, other) == same(other, one) == expected


def test_footage_that_is_called_by_a_medium_is_not_the_medium() -> None:
    held = Source(ChainLink(name="video footage in the hands of the news agency Littoral", kind="footage"), None, "a")
    medium = Source(ChainLink(name="Littoral", kind="agency"), None, "b")
    assert same(held, medium) == same(medium, held) == DIFFERENT


def test_same_by_entity_goes_before_names() -> None:
    a = Source(ChainLink(name="SOHR", kind="institution", entity="sohr"), None, "a")
    b = Source(ChainLink(name="the Observatory", kind="institution", entity="sohr"), None, "b")
    c = Source(ChainLink(name="the Observatory", kind="institution", entity="other"), None, "c")
    assert same(a, b) == SAME
    assert same(b, c) == DIFFERENT


@pytest.mark.parametrize(("a", "b", "via_a", "via_b", "expected"), ANONYMOUS)
def test_same_anonymous(a: str, b: str, via_a: str, via_b: str, expected: float) -> None:
    one, other = _source(a, "anonymous", via_a, article="x"), _source(b, "anonymous", via_b, article="x")
    assert same(one, other) == expected


def test_same_anonymous_with_and_without_who_quoted_it() -> None:
    passed_on = _source("une source militaire et diplomatique", "anonymous", "Agence Onde", article="x")
    alone = Source(ChainLink(name="a military and diplomatic source", kind="anonymous"), None, "y", direct=True)
    elsewhere = _source("une source militaire et diplomatique", "anonymous", "Littoral", article="z")
    assert same(passed_on, alone) == SAME
    assert same(passed_on, elsewhere) == MAYBE


def test_anonymous_is_never_a_named_source() -> None:
    assert same(_source("une source policière", "anonymous", "x"), _source("la police")) == DIFFERENT


def test_all_mentions_of_a_speaker_are_one_node() -> None:
    names = ["la préfecture", "Ana Diaz", "the prefecture", "Diaz"]
    speakers = Speakers()
    assert [speakers.add(_source(name)) for name in names] == [0, 1, 0, 1]


@pytest.mark.parametrize(
    ("one", "other"), [("Джексон", "Jackson"), ("جاكسون", "Jackson"), ("Уэбстер", "Webster"), ("שרון", "Sharon")]
)
def test_a_speaker_of_another_script_is_looked_up_by_sound(one: str, other: str) -> None:
    speakers = Speakers()
    assert speakers.add(_source(one)) == speakers.add(_source(other)) == 0
    assert speakers.add(_source("Marlow")) == 1


def test_who_is_called_by_a_mediums_very_name_is_no_other_that_is_called_nearly_so() -> None:
    speakers = Speakers()
    names = ["La Tribune de Plessy", "La Tribune de Lanvoc", "La Tribune", "La Tribune de Lanvoc"]
    assert [speakers.add(_source(name, "outlet")) for name in names] == [0, 1, 0, 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Элен Маршан", "Hélène Marchand"),
        ("هيلين مارشان", "Hélène Marchand"),
        ("هيلين مارشان", "Элен Маршан"),
        ("Правда Забережья", "Pravda Zaberezhya"),
        ("Южный репортёр", "Yuzhny Reporter"),
        ("Северный вестник", "Severny Vestnik"),
        ("Вечерний порт", "Vecherny Port"),
        ("جريدة الينبوع", "Jaridat Al-Yanbou"),
        ("وكالة النجمة للأنباء", "Al-Najma News Agency"),
    ],
)
def test_a_name_is_one_in_every_script(one: str, other: str) -> None:
    speakers = Speakers()
    assert speakers.add(_source(one)) == speakers.add(_source(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Елена Орлова", "Hélène Marchand"), ("صحيفة الجسر", "Jaridat Al-Yanbou"), ("Заря Полесья", "Zarya Nagorya")],
)
def test_two_names_are_two_in_every_script(one: str, other: str) -> None:
    speakers = Speakers()
    assert speakers.add(_source(one)) != speakers.add(_source(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Южный репортёр", "Yuzhny Vestnik"), ("Северный вестник", "Severny Reporter"), ("Вечерний порт", "Vecherny Gorod")],
)
def test_half_a_name_in_another_script_is_another_name(one: str, other: str) -> None:
    speakers = Speakers()
    assert speakers.outlet(_source(one, "outlet")) != speakers.outlet(_source(other, "outlet"))


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("a nurse", "une infirmière", True),
        ("медсестра", "a nurse", True),
        ("un pêcheur", "a fisherman", True),
        ("a nurse", "un pêcheur", False),
        ("a nurse who did not want to be named", "a fisherman who did not want to be named", False),
        ("a teacher", "un boulanger", False),
    ],
)
def test_unnamed_sources_are_compared_by_what_their_words_mean(one: str, other: str, may: bool) -> None:
    first, second = (Source(ChainLink(name=name, kind="anonymous"), None, name) for name in (one, other))
    assert (same(first, second) > DIFFERENT) is may


def test_who_speaks_for_a_body_is_that_body() -> None:
    spoken = ChainLink(name="Ana Diaz", kind="person", speaks_for="la préfecture du Nord")
    body = ChainLink(name="la préfecture", kind="institution")
    colleague = ChainLink(name="Jean Aldar", kind="person", speaks_for="la préfecture du Nord")
    other = ChainLink(name="Ali Ould", kind="person", speaks_for="le syndicat Sud Rail")
    one, *rest = (Source(link, None, "A") for link in (spoken, body, colleague, other))
    assert [same(one, each) for each in rest] == [SAME, SAME, DIFFERENT]


ACROSS = [
    ("بوابة الجسر", "Bawabat Al-Jisr", SAME),
    ("بريد الواحة", "Barid Al-Waha", SAME),
    ("Компас-Медиа", "Kompas-Media", SAME),
    ("Северный репортёр", "Severny Reporter", SAME),
    ("Гранит-Ньюс", "Granit-News", SAME),
    ("الساحل نيوز", "Al-Sahel News", SAME),
    ("Гранит-Ньюс", "Vesna-News", DIFFERENT),
    ("Ар-Раваби Пресс", "الروابي برس", SAME),
    ("Ас-Саваки", "As-Sawaqi", SAME),
    ("Ат-Тилаль аль-Яум", "التلال اليوم", SAME),
    ("Radio Al-Sahel", "راديو الساحل", SAME),
    ("Тальницкий листок", "Talnik Listok", SAME),
    ("Кедровый сегодня", "كيدروفي سيفودنيا", SAME),
    ("Ар-Раваби Пресс", "السواقي برس", DIFFERENT),
    ("Полынский листок", "Talnik Listok", DIFFERENT),
    ("Аргументы недели", "Argumenty Nedeli", SAME),
    ("بوابة الجسر", "Bawabat Al-Bahr", DIFFERENT),
    ("بريد الواحة", "Barid Al-Wadi", DIFFERENT),
    ("Речной вестник", "Rechnoy Kuryer", DIFFERENT),
    ("أثير الوادي", "Athir Al-Waha", DIFFERENT),
]


@pytest.mark.parametrize(("a", "b", "expected"), ACROSS, ids=[f"{a} / {b}" for a, b, _ in ACROSS])
def test_names_of_media_across_scripts_are_one_where_every_word_is_heard(a: str, b: str, expected: float) -> None:
    one, other = (Source(ChainLink(name=name, kind="outlet"), None, name) for name in (a, b))
    assert same(one, other) == same(other, one) == expected


def test_a_document_that_a_medium_has_seen_is_not_the_medium() -> None:
    memo = Source(ChainLink(name="a memo", kind="document"), None, "A", described="a memo seen by Norcross Online")
    assert same(memo, Source(ChainLink(name="Norcross Online", kind="outlet"), None, "A")) == DIFFERENT
