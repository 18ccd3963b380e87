"""Places: spellings, scripts, relations, abstention. All sentences are invented."""

from __future__ import annotations

from itertools import pairwise

import pytest

from sourcier.mentions.places import find, resolve_places

DEIR, RAQQA, ALBU, SUKHNA, MAYADIN, JARABULUS, TADMUR = 170794, 172955, 174448, 172425, 173480, 169179, 163808
MOSUL, HOMS, HAMA, ALEPPO, DAMASCUS, TIBNI, QAIM = 99072, 169577, 170017, 170063, 170654, 172327, 92138

SPELLINGS = [
    ("Deir Ezzor", DEIR),
    ("Deir ez-Zor", DEIR),
    ("Deir el-Zor", DEIR),
    ("Deir al-Zour", DEIR),
    ("Dayr az Zawr", DEIR),
    ("Deirezzor", DEIR),
    ("deir ezzor", None),
    ("Дейр-эз-Зор", DEIR),
    ("Дейр-эз-Зоре", DEIR),
    ("Дейр эз-Зором", DEIR),
    ("دير الزور", DEIR),
    ("في دير الزور", DEIR),
    ("Raqqa", RAQQA),
    ("Rakka", RAQQA),
    ("ar-Raqqa", RAQQA),
    ("Al-Raqqah", RAQQA),
    ("Ракка", RAQQA),
    ("в Ракке", RAQQA),
    ("الرقة", RAQQA),
    ("Al-Boukamal", ALBU),
    ("Abou Kamal", ALBU),
    ("Albukamal", ALBU),
    ("Abu Kemal", ALBU),
    ("Абу-Камаль", ALBU),
    ("البوكمال", ALBU),
    ("Sukhna", SUKHNA),
    ("al-Soukhna", SUKHNA),
    ("As-Sukhnah", SUKHNA),
    ("Mayadin", MAYADIN),
    ("al-Mayadeen", MAYADIN),
    ("Jarablous", JARABULUS),
    ("Jarabulus", JARABULUS),
    ("Palmyre", TADMUR),
    ("Tadmor", TADMUR),
    ("Пальмире", TADMUR),
    ("تدمر", TADMUR),
    ("Alep", ALEPPO),
    ("Алеппо", ALEPPO),
    ("حلب", ALEPPO),
    ("AlTabneh", TIBNI),
    ("Hama", HAMA),
]


@pytest.mark.parametrize(("written", "geoname"), SPELLINGS)
def test_resolve_places_meets_the_spellings_of_a_syrian_town(written: str, geoname: int | None) -> None:
    found = resolve_places(written, country="SY")
    assert [p.geoname for p in found] == ([geoname] if geoname else []) or (
        geoname is None and all(p.geoname is None for p in found)
    )


ANYWHERE = [
    ("Mossoul", MOSUL),
    ("Mosul", MOSUL),
    ("Мосул", MOSUL),
    ("в Мосуле", MOSUL),
    ("الموصل", MOSUL),
    ("al-Qaïm", QAIM),
    ("Damas", DAMASCUS),
    ("Damascus", DAMASCUS),
    ("Дамаске", DAMASCUS),
    ("دمشق", DAMASCUS),
    ("Londres", 2643743),
    ("Лондоне", 2643743),
    ("New York", 5128581),
    ("Pékin", 1816670),
    ("Kiev", 703448),
    ("Kyiv", 703448),
    ("Киеве", 703448),
    ("Le Caire", 360630),
    ("القاهرة", 360630),
    ("Syrie", 163843),
    ("Сирии", 163843),
    ("سوريا", 163843),
    ("Royaume-Uni", 2635167),
    ("USA", 6252001),
]


@pytest.mark.parametrize(("written", "geoname"), ANYWHERE)
def test_resolve_places_knows_large_places_without_being_told_a_country(written: str, geoname: int) -> None:
    assert [p.geoname for p in resolve_places(written)] == [geoname]


@pytest.mark.parametrize("village", ["al-Treif", "Albu Leil", "Kab al-Mala", "al-Rahba", "Tell Bazouria", "al-Khanfaria"])
@pytest.mark.parametrize("country", [None, "SY"])
def test_resolve_places_guesses_no_village(village: str, country: str | None) -> None:
    assert [p.geoname for p in resolve_places(village, country)] == [None]


RELATIONS = [
    ("fr", "Le dépôt se trouve au nord-ouest de Homs.", "au nord-ouest de Homs", "north_west_of", HOMS, None),
    ("fr", "Un convoi a été vu à l'est d'Alep.", "à l'est d'Alep", "east_of", ALEPPO, None),
    ("fr", "Une explosion dans la banlieue de Damas a fait un mort.", "la banlieue de Damas", "suburb_of", DAMASCUS, None),
    ("fr", "Des tirs dans la banlieue sud de Damas.", "la banlieue sud de Damas", "suburb_of", DAMASCUS, None),
    ("fr", "Ils ont fui dans la campagne de Hama.", "la campagne de Hama", "countryside_of", HAMA, None),
    ("fr", "Le camp est situé à 12 km au sud de Raqqa.", "à 12 km au sud de Raqqa", "south_of", RAQQA, 12.0),
    ("fr", "Il vit à une dizaine de kilomètres de Mossoul.", "à une dizaine de kilomètres de Mossoul", "near", MOSUL, 10.0),
    ("fr", "Un accident près de Lyon a coupé la ligne.", "près de Lyon", "near", 2996944, None),
    ("fr", "Les combats dans l'est de la Syrie continuent.", "l'est de la Syrie", "in_east_of", 163843, None),
    ("fr", "Une usine du nord de la France a brûlé.", "nord de la France", "in_north_of", 3017382, None),
    ("fr", "La province de Raqqa est calme.", "La province de Raqqa", "province_of", RAQQA, None),
    ("fr", "Le gouvernorat syrien de Hama est calme.", "Le gouvernorat syrien de Hama", "province_of", HAMA, None),
    ("fr", "Aux abords de Mossoul, les tirs ont repris.", "Aux abords de Mossoul", "near", MOSUL, None),
    ("fr", "Ils attendent à la frontière turque, à la frontière avec la Turquie.", "Turquie", "in", 298795, None),
    ("en", "The depot lies north-west of Homs.", "north-west of Homs", "north_west_of", HOMS, None),
    ("en", "It happened some 20 miles south of Mosul.", "some 20 miles south of Mosul", "south_of", MOSUL, 32.18),
    ("en", "A blast on the outskirts of Damascus killed two.", "on the outskirts of Damascus", "suburb_of", DAMASCUS, None),
    (
        "en",
        "They were held on the northern outskirts of Aleppo.",
        "on the northern outskirts of Aleppo",
        "suburb_of",
        ALEPPO,
        None,
    ),
    ("en", "Fighting near Raqqa went on.", "near Raqqa", "near", RAQQA, None),
    ("en", "Strikes hit northern Syria again.", "northern Syria", "in_north_of", 163843, None),
    ("en", "The tribes of Raqqa province met.", "Raqqa", "province_of", RAQQA, None),
    ("en", "He fled to the countryside of Hama.", "the countryside of Hama", "countryside_of", HAMA, None),
    ("en", "The plant is 5 km from Lyon.", "5 km from Lyon", "near", 2996944, 5.0),
]


@pytest.mark.parametrize(("language", "text", "span", "relation", "geoname", "distance"), RELATIONS)
def test_find_states_how_a_place_lies_to_the_one_named(
    language: str, text: str, span: str, relation: str, geoname: int, distance: float | None
) -> None:
    found = [p for p in find(text, language=language) if p.geoname == geoname]
    assert [(p.text, p.relation, p.distance_km) for p in found] == [(span, relation, distance)]
    assert all(text[p.start : p.end] == p.text for p in found)


BETWEEN = [
    ("fr", "Le convoi roulait sur la route reliant Homs et Hama.", "sur la route reliant Homs et Hama"),
    ("fr", "Un barrage entre Homs et Hama a été levé.", "entre Homs et Hama"),
    ("fr", "La route de Homs à Hama est fermée.", "La route de Homs à Hama"),
    ("en", "They met between Homs and Hama.", "between Homs and Hama"),
    ("en", "Traffic on the road linking Homs to Hama resumed.", "on the road linking Homs to Hama"),
]


@pytest.mark.parametrize(("language", "text", "span"), BETWEEN)
def test_find_joins_two_towns_that_a_place_lies_between(language: str, text: str, span: str) -> None:
    assert [(p.text, p.relation, p.geoname, p.near) for p in find(text, language=language)] == [(span, "between", HOMS, HAMA)]


VILLAGES = [
    ("fr", "Ils ont quitté la localité d'al-Zouraya, située au nord de Deir ez-Zor, en Syrie.", "al-Zouraya", "north_of", DEIR),
    ("fr", "Le raid a visé Bir Toumani, dans la banlieue de Raqqa, en Syrie.", None, None, None),
    ("fr", "L'attaque a eu lieu à Bir Toumani, dans la banlieue de Raqqa, en Syrie.", "Bir Toumani", "suburb_of", RAQQA),
    ("fr", "Le village de Karmouta situé à 7 km de Homs a été repris.", "Karmouta", "near", HOMS),
    ("en", "The village of Karmouta, located south of Homs, was retaken.", "Karmouta", "south_of", HOMS),
]


@pytest.mark.parametrize(("language", "text", "name", "relation", "near"), VILLAGES)
def test_find_leaves_a_village_unresolved_near_the_town_told(
    language: str, text: str, name: str | None, relation: str | None, near: int | None
) -> None:
    unresolved = [p for p in find(text, language=language) if p.geoname is None and p.near]
    assert [(p.name, p.relation, p.near) for p in unresolved] == ([(name, relation, near)] if name else [])
    assert all(p.lat is not None and p.country == "SY" for p in unresolved)


def test_find_announces_a_village_without_a_town() -> None:
    found = find("Le maire du village de Grandlieu-les-Ormes a parlé.", language="fr")
    assert [(p.name, p.geoname, p.near, p.lat) for p in found] == [("Grandlieu-les-Ormes", None, None, None)]


ANAPHORS = [
    ("fr", "Lyon s'étend. L'usine est à 3 km de cette ville.", "à 3 km de cette ville", "near", 2996944, 3.0),
    ("fr", "Homs est calme. On tire au sud de la ville.", "au sud de la ville", "south_of", HOMS, None),
    ("en", "Mosul was quiet. The base lies north of the city.", "north of the city", "north_of", MOSUL, None),
]


@pytest.mark.parametrize(("language", "text", "span", "relation", "geoname", "distance"), ANAPHORS)
def test_find_reads_this_city_as_the_last_one(
    language: str, text: str, span: str, relation: str, geoname: int, distance: float | None
) -> None:
    found = find(text, language=language)
    assert [(p.text, p.relation, p.geoname, p.distance_km) for p in found][-1] == (span, relation, geoname, distance)


def test_find_has_no_town_for_an_anaphor_without_antecedent() -> None:
    assert [(p.geoname, p.near, p.relation, p.distance_km) for p in find("Un dépôt à 4 km de cette ville.", language="fr")] == [
        (None, None, "near", 4.0)
    ]


NO_PLACES = [
    ("fr", "Nice surprise pour les amateurs de rock."),
    ("fr", "Florence Duval a présenté son livre."),
    ("fr", "Selon Victoria, le dossier est clos."),
    ("fr", "Chelsea Manning a été libérée."),
    ("fr", "Michael Jordan a pris la parole."),
    ("fr", "Source : agences et rédaction."),
    ("fr", "Le groupe Orange a publié ses comptes."),
    ("fr", "Des tours ont été construites, des angers apaisés."),
    ("fr", "Barack Obama et Joe Biden se sont vus."),
    ("en", "Reading is good for children."),
    ("en", "Jordan Henderson scored twice."),
    ("en", "Paris Hilton left early."),
    ("en", "Of all things, Nice was not the word."),
    ("en", "Source: our staff."),
    ("en", "Georgia Meloni spoke first."),
    ("en", "He read the Media Guide to us."),
    ("en", "Chelsea Clinton wrote a book."),
    ("en", "May could not say when."),
]


@pytest.mark.parametrize(("language", "text"), NO_PLACES)
def test_find_takes_no_common_word_and_no_person_for_a_town(language: str, text: str) -> None:
    assert [p.text for p in find(text, language=language)] == []


YES_PLACES = [
    ("fr", "Il est né à Nice.", 2990440),
    ("fr", "Washington a démenti.", 4140963),
    ("fr", "Le maire de Tours a réagi ; à Tours, on attend.", 2972191),
    ("en", "He was born in Reading.", 2639577),
    ("en", "The team flew to Jordan.", 248816),
    ("en", "Police in Birmingham said nothing.", 2655603),
    ("en", "She lives in Paris, Texas.", 4717560),
    ("en", "A fire in Moscow, Idaho, burned for hours.", 5601538),
]


@pytest.mark.parametrize(("language", "text", "geoname"), YES_PLACES)
def test_find_takes_the_same_words_where_a_place_is_meant(language: str, text: str, geoname: int) -> None:
    assert geoname in [p.geoname for p in find(text, language=language)]


CONTEXT = [
    ("fr", "En Libye, les milices libyennes ont repris Tripoli.", "Tripoli", "LY"),
    ("fr", "Au Liban, l'armée libanaise est entrée dans Tripoli.", "Tripoli", "LB"),
    ("en", "Canadian police in London, Ontario, arrested two Canadian men.", "London", "CA"),
    ("en", "British police in London arrested two men.", "London", "GB"),
]


@pytest.mark.parametrize(("language", "text", "name", "country"), CONTEXT)
def test_find_chooses_by_the_country_that_the_article_is_about(language: str, text: str, name: str, country: str) -> None:
    assert {p.country for p in find(text, language=language) if p.name == name} == {country}


def test_find_gives_the_division_of_a_town() -> None:
    (place,) = find("Une usine a brûlé à Lyon.", language="fr")
    assert (place.division, place.country) == ("FR-ARA", "FR")


def test_find_knows_divisions_by_their_name() -> None:
    found = find("Le procès s'ouvre en Bavière, puis en Californie.", language="fr")
    assert [(p.division, p.geoname) for p in found] == [("DE-BY", None), ("US-CA", None)]


def test_find_never_overlaps_and_its_text_is_the_span() -> None:
    text = "Au nord de Homs, entre Homs et Hama, à 3 km de Raqqa, dans la banlieue de Damas, la province de Raqqa et l'est de la Syrie."
    found = find(text, language="fr")
    assert len(found) >= 6
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[p.start : p.end] == p.text for p in found)


def test_find_looks_for_no_place_in_taken_spans() -> None:
    assert find("Le Paris Club a gagné à Lyon.", language="fr", taken=[(3, 13)])[0].name == "Lyon"


def test_find_counts_code_points_in_any_script() -> None:
    text = "😀 قال إن دير الزور بعيدة"
    (place,) = find(text, language="ar")
    assert text[place.start : place.end] == "دير الزور"


@pytest.mark.parametrize("text", ["", " ", "À" * 5000, "Al-" * 5000, "De " * 5000, "Homs " * 3000, "au nord de " * 2000])
def test_find_stays_quick_on_hostile_text(text: str) -> None:
    import time

    began = time.process_time()
    find(text, language="fr")
    # A linear reader needs a fraction of a second; a quadratic one would need minutes.
    assert time.process_time() - began < 3


def test_find_stays_quick_on_a_text_without_capitals_that_ends_in_space() -> None:
    import time

    find("قال ", language="ar")
    began = time.process_time()
    find("قال " * 100_000, language="ar")
    # Some two seconds, and ten where the whole text is copied at every word.
    assert time.process_time() - began < 5


FRENCH_TOWNS = [
    ("La mairie de Morlaix a été évacuée, a annoncé la préfecture française.", "Morlaix", "FR"),
    ("Le gouvernement français se rendra à Genève.", "Genève", "CH"),
    ("Les soldats américains ont quitté Bagdad.", "Bagdad", "IQ"),
]


@pytest.mark.parametrize(("text", "name", "country"), FRENCH_TOWNS)
def test_find_lets_a_famous_town_win_over_the_country_of_the_article(text: str, name: str, country: str) -> None:
    assert [(p.name, p.country) for p in find(text, language="fr")] == [(name, country)]


def test_find_keeps_an_acronym_used_as_an_adjective_out() -> None:
    assert find("Les hélicoptères US sont partis.", language="fr") == []
    assert [p.country for p in find("Ils vivent aux US depuis un an.", language="fr")] == ["US"]
    assert find("A convoy of US forces left.", language="en") == []
    assert [p.country for p in find("He moved to the US.", language="en")] == ["US"]


def test_find_takes_a_part_of_a_town_for_the_town() -> None:
    assert [p.geoname for p in find("Les tirs ont repris à Alep-Est et à Mossoul-Ouest.", language="fr")] == [ALEPPO, MOSUL]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "A fire in Harbourton, a village north of Lyon, killed two.", "Harbourton"),
        ("fr", "Un incendie à Grandbourneau, une commune située au nord de Lyon, a fait un mort.", "Grandbourneau"),
    ],
)
def test_find_locates_a_village_by_its_apposition(language: str, text: str, name: str) -> None:
    assert [(p.name, p.near, p.relation) for p in find(text, language=language) if p.geoname is None] == [
        (name, 2996944, "north_of")
    ]


# Villages that no gazetteer has, at a side of a country: a noun, a preposition or the apposition alone shows them.
SIDES = [
    ("en", "Helicopters bombed Kerbash, in northern Sudan, on Monday.", "Kerbash", "in_north_of", "SD"),
    ("en", "Rebels overran Tel Dabour, in western Chad, killing 12 soldiers.", "Tel Dabour", "in_west_of", "TD"),
    ("en", "The village of Hamdun, in eastern Syria, was hit.", "Hamdun", "in_east_of", "SY"),
    ("fr", "Des rebelles ont pris Kerbach, dans le nord du Soudan, lundi.", "Kerbach", "in_north_of", "SD"),
    ("fr", "Un incendie a ravagé Dourgane, dans l'ouest du Mali.", "Dourgane", "in_west_of", "ML"),
    ("ru", "Боевики захватили село Кербаш на севере Судана.", "Кербаш", "in_north_of", "SD"),
    ("ru", "У деревни Дурган на западе Мали погибли 12 военных.", "Дурган", "in_west_of", "ML"),
    ("ru", "В посёлке Хамдун на востоке Сирии начался пожар.", "Хамдун", "in_east_of", "SY"),
    ("ru", "Село Хамдун на юге Йемена опустело.", "Хамдун", "in_south_of", "YE"),
    ("ar", "سيطر مسلحون على بلدة كرباش شمالي السودان.", "كرباش", "in_north_of", "SD"),
    ("ar", "اندلع حريق في قرية عين دورغان شرقي سوريا.", "عين دورغان", "in_east_of", "SY"),
    ("ar", "نزحت عائلات من بلدة حمدون جنوبي اليمن.", "حمدون", "in_south_of", "YE"),
]


@pytest.mark.parametrize(("language", "text", "name", "relation", "country"), SIDES)
def test_find_places_a_village_at_a_side_of_its_country(language: str, text: str, name: str, relation: str, country: str) -> None:
    unknown = [p for p in find(text, language=language) if p.geoname is None]
    assert [(p.name, p.relation, p.country) for p in unknown] == [(name, relation, country)]


NOBODYS = [
    ("en", "Police arrested John Harvey, in northern Iraq since May, on Tuesday."),
    ("fr", "Le général Omar Hadi, dans le nord du Mali depuis mai, a parlé."),
    ("en", "Fighting went on in northern Sudan."),
]


@pytest.mark.parametrize(("language", "text"), NOBODYS)
def test_find_takes_nobody_for_a_village(language: str, text: str) -> None:
    assert [p for p in find(text, language=language) if p.geoname is None] == []


AGAIN = [
    ("en", "Kerbash falls\n\nRebels seized the village of Kerbash, in southern Sudan. The Kerbash Police fled.", [0, 44]),
    ("ru", "Кербаш пал\n\nБоевики захватили село Кербаш на севере Судана.", [0, 35]),
    ("ar", "سقوط كرباش\n\nسيطر مسلحون على بلدة كرباش شمالي السودان.", [5, 33]),
]


@pytest.mark.parametrize(("language", "text", "starts"), AGAIN)
def test_find_knows_a_village_where_its_name_stands_again(language: str, text: str, starts: list[int]) -> None:
    assert [(p.start, p.country) for p in find(text, language=language) if p.near] == [(start, "SD") for start in starts]


RUSSIAN_PLACES = [
    ("Авария случилась в Нижнем Новгороде.", "Нижнем Новгороде", 520555, "RU"),
    ("Жители Хомса покидают дома.", "Хомса", HOMS, "SY"),
    ("В порту Сен-Назера стоял туман.", "Сен-Назера", 2977921, "FR"),
    ("Пожар начался под Ростовом-на-Дону.", "Ростовом-на-Дону", 501175, "RU"),
    ("Переговоры прошли в Турции.", "Турции", 298795, "TR"),
    ("Взрыв прогремел в Кемеровской области.", "Кемеровской", None, "RU"),
    ("Губернатор Ростовской области уехал.", "Ростовской", None, "RU"),
]


@pytest.mark.parametrize(("text", "name", "geoname", "country"), RUSSIAN_PLACES)
def test_find_knows_russian_case_forms(text: str, name: str, geoname: int | None, country: str) -> None:
    (found,) = find(text, language="ru")
    assert (found.name, found.geoname, found.country) == (name, geoname, country)


def test_find_takes_no_adjective_of_a_region_alone_for_it() -> None:
    assert find("Ростовский завод и Кемеровский цирк закрыты.", language="ru") == []


def test_find_states_where_russian_places_lie() -> None:
    (found,) = find("К северо-западу от Мосула подорвался автобус.", language="ru")
    assert (found.text, found.relation, found.geoname) == ("К северо-западу от Мосула", "north_west_of", MOSUL)
