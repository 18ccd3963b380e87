"""Names: the alias table in any spelling and script, and names that no table has. All sentences are invented."""

from __future__ import annotations

import itertools
import time

import pytest

from sourcier.mentions.names import find, name_similarity, rank_names, resolve_names
from sourcier.mentions.places import find as places_of

ALIASES = [
    ("Daech", "islamic-state"),
    ("Daesh", "islamic-state"),
    ("DAECH", "islamic-state"),
    ("l'État islamique", "islamic-state"),
    ("l’organisation État islamique", "islamic-state"),
    ("the Islamic State group", "islamic-state"),
    ("IS", "islamic-state"),
    ("ISIL", "islamic-state"),
    ("les daechistes", "islamic-state"),
    ("Deach", "islamic-state"),
    ("ИГИЛ", "islamic-state"),
    ("Исламского государства", "islamic-state"),
    ("داعش", "islamic-state"),
    ("تنظيم الدولة الإسلامية", "islamic-state"),
    ("FDS", "sdf"),
    ("les Forces démocratiques syriennes", "sdf"),
    ("the Syrian Democratic Forces", "sdf"),
    ("СДС", "sdf"),
    ("قسد", "sdf"),
    ("OSDH", "sohr"),
    ("l’Observatoire syrien des droits de l’Homme", "sohr"),
    ("the Syrian Observatory for Human Rights", "sohr"),
    ("Сирийской обсерватории по правам человека", "sohr"),
    ("المرصد السوري لحقوق الإنسان", "sohr"),
    ("l’agence russe Sputnik", "sputnik"),
    ("the Sputnik news agency", "sputnik"),
    ("sputniknews.com", "sputnik"),
    ("https://fr.sputniknews.com/international/1.html", "sputnik"),
    ("Спутник", "sputnik"),
    ("سبوتنيك", "sputnik"),
    ("Sergueï Sourovikine", "surovikin"),
    ("Sergey Surovikin", "surovikin"),
    ("general Surovikin", "surovikin"),
    ("Суровикина", "surovikin"),
    ("Talal Sello", "talal-silo"),
    ("طلال سلو", "talal-silo"),
    ("Asharq Alawsat", "asharq-al-awsat"),
    ("Ash-Sharq al-Awsat", "asharq-al-awsat"),
    ("الشرق الأوسط", "asharq-al-awsat"),
    ("le site libanais El Nashra", "elnashra"),
    ("النشرة", "elnashra"),
    ("SouthFront", "southfront"),
    ("southfront.org", "southfront"),
    ("l'AFP", "afp"),
    ("l'agence Reuters", "reuters"),
    ("the Associated Press", "ap"),
    ("ТАСС", "tass"),
    ("le ministère russe de la Défense", "russian-defence-ministry"),
    ("Минобороны России", "russian-defence-ministry"),
    ("the Russian Defence Ministry", "russian-defence-ministry"),
    ("Pentagone", "pentagon"),
    ("البنتاغون", "pentagon"),
    ("la Maison-Blanche", "white-house"),
    ("le président Macron", "emmanuel-macron"),
    ("President Trump", "donald-trump"),
    ("Владимиром Путиным", "vladimir-putin"),
    ("l'OMS", "who"),
    ("the World Health Organization", "who"),
    ("Paris SG", "psg"),
    ("Netanyahou", "benjamin-netanyahu"),
    ("Netanyahoo", "benjamin-netanyahu"),
    ("Wikipédia", "wikipedia"),
]


@pytest.mark.parametrize(
    ("code", "text", "name", "kind"),
    [
        ("en", "The mayor of Porto Velo spoke. A boat sank in Porto Velo.", "Porto Velo", None),
        ("en", "A boat sank near Porto Velo.", "Porto Velo", None),
        ("en", "Porto Velo said that a boat sank.", "Porto Velo", "person"),
        ("en", "The jury has faith in Martin Velo.", "Martin Velo", "person"),
        ("es", "El barco se hundió en Nova Mirada.", "Nova Mirada", None),
        ("ru", "Пожар начался в Новой Мираде.", "Новой Мираде", None),
        ("ru", "Об этом сообщил министр экологии Казахстана Бауыржан Тлеулин.", "Бауыржан Тлеулин", "person"),
        ("ru", "Президент Узбекистана Шавкат Норов подписал указ.", "Шавкат Норов", "person"),
    ],
)
def test_what_something_is_in_is_no_person_and_a_country_no_part_of_one(
    code: str, text: str, name: str, kind: str | None
) -> None:
    assert {(one.text, one.type) for one in find(text, language=code) if one.text == name} == {(name, kind)}


@pytest.mark.parametrize(("name", "entity"), ALIASES)
def test_resolve_names_knows_spellings_scripts_and_descriptors(name: str, entity: str) -> None:
    assert resolve_names([name]) == [entity]


@pytest.mark.parametrize(
    "name",
    [
        "Deck",
        "South",
        "Sputnik Pharma Holding",
        "Brigades Hezbollah du Nord",
        "Gerard Lormeau",
        "is",
        "afpx",
        "",
        "x" * 5000,
        "...",
        "le journal",
    ],
)
def test_resolve_names_refuses_what_is_not_sure(name: str) -> None:
    assert resolve_names([name]) == [None]


def test_resolve_names_keeps_the_order_of_its_input() -> None:
    assert resolve_names(["ISIS", "nobody at all", "قسد"]) == ["islamic-state", None, "sdf"]


KNOWN = [
    ("fr", "Selon l'AFP, Daech a reculé.", [("AFP", "afp"), ("Daech", "islamic-state")]),
    ("fr", "Le ministère russe de la Défense a démenti.", [("ministère russe de la Défense", "russian-defence-ministry")]),
    ("fr", "L'armée syrienne et le Hezbollah avancent.", [("armée syrienne", "syrian-army"), ("Hezbollah", "hezbollah")]),
    ("fr", "Le journal Le Monde l'affirme.", [("Le Monde", "lemonde")]),
    ("fr", "Tout le monde le sait.", []),
    ("fr", "La Croix-Rouge intervient.", [("Croix-Rouge", "red-cross")]),
    ("fr", "Le président Trump a parlé.", [("Trump", "donald-trump")]),
    ("fr", "Une dépêche de tass.ru le dit.", [("tass.ru", "tass")]),
    ("en", "ISIS's fighters left, Reuters reported.", [("ISIS", "islamic-state"), ("Reuters", "reuters")]),
    ("en", "The World Health Organization (WHO) said so.", [("World Health Organization", "who"), ("WHO", "who")]),
    ("en", "Who said so?", []),
    ("en", "A spokesman for the Pentagon declined.", [("Pentagon", "pentagon")]),
    ("en", "It was reported by The New York Times.", [("The New York Times", "new-york-times")]),
    ("en", "Robert Wagner acted in it.", []),
    ("en", "Melania Trump was there.", []),
    (
        "ru",
        "По данным ТАСС, боевики Исламского государства ушли.",
        [("ТАСС", "tass"), ("Исламского государства", "islamic-state")],
    ),
    ("ar", "قال المرصد السوري لحقوق الإنسان إن داعش انسحب", [("المرصد السوري لحقوق الإنسان", "sohr"), ("داعش", "islamic-state")]),
    ("ar", "هاجمت قسد وداعش القرية", [("قسد", "sdf"), ("داعش", "islamic-state")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), KNOWN)
def test_find_gives_known_names_their_entity(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = find(text, language=language)
    assert [(n.text, n.entity) for n in found if n.entity] == expected
    assert all(text[n.start : n.end] == n.text for n in found)


UNKNOWN = [
    ("fr", "Selon Clotilde Vermandois, la digue a cédé.", [("Clotilde Vermandois", "person")]),
    ("fr", "Le général Barthelmont a été relevé.", [("Barthelmont", "person")]),
    ("fr", "M. Querrec conteste.", [("Querrec", "person")]),
    ("fr", "Le syndicat des Marins unis appelle à la grève.", [("syndicat des Marins", "organisation")]),
    ("fr", "D'après l'Observatoire régional des crues, tout va bien.", [("Observatoire régional des crues", "organisation")]),
    ("en", "The Harbour Workers' Union walked out.", [("Harbour Workers' Union", "organisation")]),
    ("en", "Dr Imelda Farrowby denied it.", [("Imelda Farrowby", "person")]),
    ("en", "Spokeswoman Petra Lindqvist-Moe agreed.", [("Petra Lindqvist-Moe", "person")]),
    ("en", "The Ministry of Rural Works denied it.", [("Ministry of Rural Works", "organisation")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), UNKNOWN)
def test_find_tells_persons_and_organisations_that_no_table_has(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    found = find(text, language=language)
    assert [(n.text, n.type) for n in found] == expected
    assert all(n.entity is None for n in found)


NO_NAMES = [
    ("fr", "Les pompiers sont arrivés. Trois maisons ont brûlé."),
    ("fr", "Lundi, les Syriens ont voté."),
    ("fr", "L'entrée est libre. Voici pourquoi."),
    ("en", "However, nobody came. Then it rained."),
    ("en", "The Americans left on Monday."),
    ("en", "A Su-34 and a T-72 were lost."),
]


@pytest.mark.parametrize(("language", "text"), NO_NAMES)
def test_find_takes_no_sentence_opening_and_no_people_for_a_name(language: str, text: str) -> None:
    assert [n.text for n in find(text, language=language)] == []


def test_find_ends_a_name_at_the_dash_behind_a_dateline() -> None:
    assert [n.text for n in find("Lower Morvane - The Harbour Board met on Monday.", language="en")] == ["Harbour Board"]


def test_find_remembers_the_surname_of_a_person() -> None:
    found = find("Clotilde Vermandois a parlé. Hier, Vermandois avait refusé.", language="fr")
    assert [(n.text, n.type) for n in found] == [("Clotilde Vermandois", "person"), ("Vermandois", "person")]


def test_find_lets_an_article_define_its_acronyms() -> None:
    found = find("La Fédération des Dockers du Sud (FDS) appelle à la grève. Les FDS restent fermes.", language="fr")
    assert {n.entity for n in found if n.text == "FDS"} == {None}


def test_find_gives_an_acronym_the_entity_of_its_long_form() -> None:
    found = find("Les Forces démocratiques syriennes (FDS) avancent, disent les FDS.", language="fr")
    assert [n.entity for n in found] == ["sdf", "sdf", "sdf"]


def test_find_looks_for_no_unknown_name_in_taken_spans() -> None:
    text = "Une usine de Marnefort a brûlé."
    assert [n.text for n in find(text, language="fr")] == ["Marnefort"]
    assert find(text, language="fr", taken=[(13, 22)]) == []


def test_find_names_an_institution_after_its_place() -> None:
    text = "La préfecture de Marnefort confirme."
    assert [n.text for n in find(text, language="fr", taken=[(17, 26)])] == ["préfecture de Marnefort"]


@pytest.mark.parametrize(
    "text", ["", "A" * 50_000, "De " * 20_000, "État islamique " * 3000, "a.b." * 10_000, "Le Monde (" * 5000]
)
def test_find_stays_quick_on_hostile_text(text: str) -> None:
    began = time.process_time()
    find(text, language="fr")
    # A linear reader needs a fraction of a second; a quadratic one would need minutes.
    assert time.process_time() - began < 4


SIMILAR = [
    ("Daech", "داعش", 1.0, 1.0),
    ("Sergei Ivanov", "Sergey Ivanov", 0.85, 1.0),
    ("Mohammed al-Hassani", "Muhammad Al Hasani", 0.8, 1.0),
    ("Jean Dupont", "Dupont Jean", 0.99, 1.0),
    ("Jean Dupont", "Marc Lefebvre", 0.0, 0.5),
    ("Reuters", "AFP", 0.0, 0.0),
    ("", "AFP", 0.0, 0.0),
    ("Jean Dupont", "Luc Dupont", 0.0, 0.3),
    ("Jean Dupont", "J. Dupont", 0.5, 1.0),
    ("Jean Dupont", "M. Jean Dupont", 0.8, 1.0),
    ("Jean Dupont", "Jean Dupnot", 0.6, 1.0),
    ("Jean-Paul Dupont", "Jean Paul Dupont", 1.0, 1.0),
    ("Marnier & Sons L.L.C.", "Marnier and Sons LLC", 1.0, 1.0),
    ("Marnier Aktiengesellschaft", "Marnier AG", 1.0, 1.0),
    ("Marnier AG", "Marnier", 1.0, 1.0),
    ("Marnier AG", "Marnier GmbH", 0.0, 0.3),
    ("Limited", "Limited", 1.0, 1.0),
    ("Abd al-Rahman Saleh", "Abdulrahman Saleh", 1.0, 1.0),
    ("Ольга Ракитина", "Olga Rakitina", 0.8, 1.0),
    ("Ольги Ракитиной", "Olga Rakitina", 0.8, 1.0),
    ("Ольга Ракитина", "Olga Markova", 0.0, 0.2),
    ("Ольга Ракитина", "Ольги Ракитиной", 0.8, 1.0),
    ("بشار الحلبي", "Bashar al-Halabi", 0.5, 1.0),
    ("بشار الحلبي", "Bashar Marzouki", 0.0, 0.2),
    ("אורי ברקוביץ", "Uri Berkovich", 0.5, 1.0),
    ("安娜", "Anna", 0.0, 0.1),
    ("!?", "Anna", 0.0, 0.0),
]


@pytest.mark.parametrize(("a", "b", "low", "high"), SIMILAR)
def test_name_similarity_is_high_for_one_name_in_two_spellings(a: str, b: str, low: float, high: float) -> None:
    assert low <= name_similarity(a, b) <= high
    assert name_similarity(a, b) == pytest.approx(name_similarity(b, a))


def test_rank_names_puts_the_same_entity_first() -> None:
    assert rank_names("ISIS", ["Reuters", "État islamique", "Isidore"])[0] == ("État islamique", 1.0)


LATIN_POOL = ["Olga Rakitina", "Olga Raskina", "Bashar Halabi", "Sami Marzouki", "Uri Berkovich", "Luc Marnier", "Rakitina"]
OTHER_POOL = ["Ольга Ракитина", "Ольга Маркова", "بشار الحلبي", "سامي المرزوقي", "אורי ברקוביץ", "Люк Марнье"]


@pytest.mark.parametrize(
    ("query", "pool", "first"),
    [
        ("Ольга Ракитина", LATIN_POOL, "Olga Rakitina"),
        ("Ракитина", LATIN_POOL, "Rakitina"),
        ("بشار الحلبي", LATIN_POOL, "Bashar Halabi"),
        ("סמי מרזוקי", LATIN_POOL, "Sami Marzouki"),
        ("Olga Rakitina", OTHER_POOL, "Ольга Ракитина"),
        ("Sami Marzouki", OTHER_POOL, "سامي المرزوقي"),
        ("Uri Berkovich", OTHER_POOL, "אורי ברקוביץ"),
        ("سامي المرزوقي", ["Ольга Ракитина", "Сами Марзуки"], "Сами Марзуки"),
        ("Olga Rakitna", LATIN_POOL, "Olga Rakitina"),
        ("M. Marnier", LATIN_POOL, "Luc Marnier"),
    ],
)
def test_rank_names_finds_a_name_in_another_script_or_spelling(query: str, pool: list[str], first: str) -> None:
    ranked = rank_names(query, pool)
    assert ranked[0][0] == first
    assert sorted(name for name, _ in ranked) == sorted(pool)
    assert [rate for _, rate in ranked] == sorted((rate for _, rate in ranked), reverse=True)


def test_rank_names_of_what_shares_nothing_keeps_the_order_of_the_pool() -> None:
    assert rank_names("安娜", ["Zed", "Abe", "Zed"]) == [("Zed", 0.0), ("Abe", 0.0), ("Zed", 0.0)]
    assert rank_names("", ["Zed"]) == [("Zed", 0.0)]
    assert rank_names("Zed", []) == []


def test_rank_names_prepares_a_large_pool_once() -> None:
    syllables = ["ba", "ko", "ri", "mu", "te", "sha", "lo", "vi", "na", "du"]
    pool = ["".join(four) + "n" for four in itertools.product(syllables, repeat=4)]
    rank_names("баконадун", pool)
    began = time.process_time()
    found = [rank_names(query, pool)[0][0] for query in ("баконадун", "тешаловин", "дунакорин")]
    # 30,000 comparisons one by one would take more.
    assert time.process_time() - began < 3
    assert found == ["bakonadun", "teshalovin", "dunakorin"]


RUSSIAN_NAMES = [
    ("Об этом сказал мэр Казани Ильсур Маратов.", "Ильсур Маратов"),
    ("Депутат Госдумы Иван Петров не согласен.", "Иван Петров"),
    ("Глава МЧС Дагестана Нариман Казиев приехал.", "Нариман Казиев"),
]


@pytest.mark.parametrize(("text", "person"), RUSSIAN_NAMES)
def test_find_parts_a_person_from_the_genitive_before(text: str, person: str) -> None:
    places = [(m.start, m.end) for m in places_of(text, language="ru")]
    assert person in [name.text for name in find(text, language="ru", taken=places) if name.type == "person"]
