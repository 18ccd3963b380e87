"""Actions: which words say that something happened, with what mood, negation and voice."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcier import pipeline
from sourcier.data.actions import FAMILY_OF, LIGHT, WEAK
from sourcier.languages import ALL
from sourcier.mentions.actions import find
from sourcier.records import Action

# Sentence, then for each action found: its words, action, mood, negated, passive.
FRENCH = [
    ("Les pompiers ont évacué trois immeubles.", [("ont évacué", "evacuate", "indicative", False, False)]),
    ("Trois immeubles ont été évacués.", [("ont été évacués", "evacuate", "indicative", False, True)]),
    ("Trois immeubles auraient été évacués.", [("auraient été évacués", "evacuate", "conditional", False, True)]),
    ("Deux hommes auraient exfiltré le témoin.", [("auraient exfiltré", "evacuate", "conditional", False, False)]),
    ("La police n'a pas arrêté le suspect.", [("a pas arrêté", "arrest", "indicative", True, False)]),
    ("Aucun ouvrier n'a été blessé.", [("a été blessé", "injure", "indicative", True, True)]),
    (
        "L'incendie de l'entrepôt a fait douze morts.",
        [("incendie", "burn", "noun", False, False), ("morts", "kill", "noun", False, False)],
    ),
    ("Le ferry a coulé au large.", [("a coulé", "sink", "indicative", False, False)]),
    ("Cinq passagers sont morts noyés.", [("sont morts", "kill", "indicative", False, False)]),
    ("Le pont s'est effondré à l'aube.", [("s'est effondré", "collapse", "indicative", False, False)]),
    ("Le feu menaçait la grange.", [("feu", "burn", "noun", False, False), ("menaçait", "threaten", "indicative", False, False)]),
    (
        "Ils lancèrent une attaque.",
        [("lancèrent", "launch", "indicative", False, False), ("attaque", "attack", "noun", False, False)],
    ),
    ("Elle attaque la mairie en justice.", [("attaque", "attack", "indicative", False, False)]),
    ("Une vaste évacuation a débuté.", [("évacuation", "evacuate", "noun", False, False)]),
    ("La mairie pourrait fermer l'école.", [("pourrait fermer", "close", "conditional", False, False)]),
    ("Le maire a remis sa démission lundi.", [("a remis sa démission", "resign", "indicative", False, False)]),
    ("Il s'engage avec le club jusqu'en 2028.", [("s'engage avec", "transfer", "indicative", False, False)]),
    ("Des otages libérés par l'armée.", [("libérés", "liberate", "participle", False, True)]),
    ("Il enlève deux touristes.", [("enlève", "kidnap", "indicative", False, False)]),
    ("Le lot a été retiré de la vente.", [("a été retiré de la vente", "recall", "indicative", False, False)]),
    ("Un homme a ouvert le feu devant la gare.", [("a ouvert le feu", "shoot", "indicative", False, False)]),
    ("Il n'y a pas eu d'arrestation.", [("arrestation", "arrest", "noun", True, False)]),
    (
        "L'explosion n'a fait ni mort ni blessé.",
        [
            ("explosion", "explode", "noun", False, False),
            ("mort", "kill", "noun", True, False),
            ("blessé", "injure", "noun", True, False),
        ],
    ),
    (
        "L'incendie, sans blessé, est éteint.",
        [("incendie", "burn", "noun", False, False), ("blessé", "injure", "noun", True, False)],
    ),
    ("Aucune suppression de poste n'est décidée.", [("suppression de poste", "lay_off", "noun", True, False)]),
    (
        "Le groupe a supprimé près de 1 200 emplois.",
        [("a supprimé près de 1 200 emplois", "lay_off", "indicative", False, False)],
    ),
    ("L'eau contaminerait trois communes.", [("contaminerait", "infect", "conditional", False, False)]),
]
ENGLISH = [
    ("Two people were killed.", [("were killed", "kill", "indicative", False, True)]),
    (
        "The blast killed two people.",
        [("blast", "explode", "noun", False, False), ("killed", "kill", "indicative", False, False)],
    ),
    ("Twelve people killed in the night.", [("killed", "kill", "participle", False, True)]),
    ("The club did not sign him.", [("sign", "transfer", "infinitive", True, False)]),
    ("Nobody was injured.", [("was injured", "injure", "indicative", True, True)]),
    ("Helicopters have evacuated the crew.", [("have evacuated", "evacuate", "indicative", False, False)]),
    ("The crew may have been evacuated.", [("may have been evacuated", "evacuate", "conditional", False, True)]),
    ("A fire broke out at noon.", [("fire broke out", "burn", "indicative", False, False)]),
    ("There were no arrests.", [("arrests", "arrest", "noun", True, False)]),
    ("No job cuts have been decided.", [("job cuts", "lay_off", "noun", True, False)]),
    ("The firm is to axe 1,200 posts.", [("axe 1,200 posts", "lay_off", "indicative", False, False)]),
    ("Police arrested five men.", [("arrested", "arrest", "indicative", False, False)]),
    ("He was taken into custody.", [("was taken into custody", "arrest", "indicative", False, False)]),
    ("Gunmen opened fire on the bus.", [("opened fire", "shoot", "indicative", False, False)]),
    ("The minister stepped down.", [("stepped down", "resign", "indicative", False, False)]),
    ("The firm plans to close the mine.", [("close", "close", "infinitive", False, False)]),
    ("The ferry sank within minutes.", [("sank", "sink", "indicative", False, False)]),
    ("The bridge collapsed at dawn.", [("collapsed", "collapse", "indicative", False, False)]),
    ("Hackers stole the records.", [("stole", "steal", "indicative", False, False)]),
    ("The vaccine was recalled.", [("was recalled", "recall", "indicative", False, True)]),
    (
        "A chlorine leak injured six.",
        [("leak", "spill", "noun", False, False), ("injured", "injure", "indicative", False, False)],
    ),
    ("Gunmen attack a village.", [("attack", "attack", "indicative", False, False)]),
    ("They are close to signing him.", [("signing", "transfer", "participle", False, False)]),
    ("A strike involving 2,265 employees broke out on Friday.", [("strike involving", "stop_work", "noun", False, False)]),
    ("A strike by 4,000 bus drivers is over.", [("strike by 4,000 bus drivers", "stop_work", "noun", False, False)]),
    ("A strike on a bus depot is over.", [("strike", "bomb", "noun", False, False)]),
    ("A riot broke out.", [("riot broke out", "protest", "indicative", False, False)]),
    ("The striker passed a medical.", [("passed a medical", "transfer", "indicative", False, False)]),
]


RUSSIAN = [
    ("Вспыхнула забастовка.", [("Вспыхнула забастовка", "stop_work", "indicative", False, False)]),
    ("В колонии вспыхнула драка.", [("вспыхнула драка", "clash", "indicative", False, False)]),
    ("Склад вспыхнул.", [("вспыхнул", "burn", "indicative", False, False)]),
    ("Спасатели эвакуировали жителей.", [("эвакуировали", "evacuate", "indicative", False, False)]),
    ("Эвакуированы 340 жителей.", [("Эвакуированы", "evacuate", "indicative", False, True)]),
    ("Жители были эвакуированы.", [("были эвакуированы", "evacuate", "indicative", False, True)]),
    ("Никто не пострадал.", [("пострадал", "injure", "indicative", True, False)]),
    ("Склад взорвался ночью.", [("взорвался", "explode", "indicative", False, False)]),
    ("Мост обрушился, двое погибли.", [("обрушился", "collapse", "indicative", False, False), ("погибли", "kill", "indicative", False, False)]),
    ("Полиция задержит виновных.", [("задержит", "arrest", "indicative", False, False)]),
    ("Суд его не арестовал.", [("арестовал", "arrest", "indicative", True, False)]),
    ("Утечка аммиака отравила реку.", [("Утечка аммиака", "spill", "noun", False, False), ("отравила", "poison", "indicative", False, False)]),
    ("Министр подал в отставку.", [("подал в отставку", "resign", "indicative", False, False)]),
    ("Сообщения о взрыве неверны.", [("взрыве", "explode", "noun", False, False)]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        *(("fr", *case) for case in FRENCH),
        *(("en", *case) for case in ENGLISH),
        *(("ru", *case) for case in RUSSIAN),
    ],
)
def test_find(language: str, text: str, expected: list[tuple[str, str, str, bool, bool]]) -> None:
    found = [(a.text, a.action, a.mood, a.negated, a.passive) for a in find(text, language=language)]
    assert found == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Une voix ferme de la région."),
        ("fr", "Il faut se rendre compte de la situation."),
        ("fr", "Le maire est content de sa ville."),
        ("en", "The weather is fair and the road is long."),
        ("de", "Die Polizei hat zwei Männer festgenommen."),
        (None, "Two people were killed."),
    ],
)
def test_find_nothing(language: str | None, text: str) -> None:
    assert find(text, language=language) == []


# Language, text, and the actions of words that could tell another one.
OTHERS = [
    ("fr", "Le moteur s'est arrêté.", []),
    ("fr", "La police a arrêté le chauffeur.", ["arrest"]),
    ("fr", "Deux cents habitants se sont retrouvés à la salle.", []),
    ("fr", "Les secours ont retrouvé le randonneur.", ["find"]),
    ("fr", "Les élus regardent ailleurs.", []),
    ("fr", "Le maire a été élu.", ["elect"]),
    ("fr", "À l'arrivée du marathon, il pleuvait.", []),
    ("fr", "Le train est arrivé.", ["arrive"]),
    ("fr", "La fusée a raté son vol inaugural.", ["fly"]),
    ("fr", "Un vol de bijoux a eu lieu.", ["steal"]),
    ("fr", "Le village est privé d'électricité.", ["outage"]),
    ("fr", "Les foyers privés d'électricité attendent.", ["outage"]),
    ("fr", "L'athlète a été contrôlé positif.", ["test_positive"]),
    ("fr", "Le chalutier s'est échoué sur un récif.", ["sink"]),
    ("fr", "Trois blessés ont été conduits aux urgences.", ["injure", "hospitalise"]),
    ("en", "The village is without power.", ["outage"]),
    ("en", "The runner tested positive.", ["test_positive"]),
    ("en", "The trawler ran aground.", ["sink"]),
    ("en", "Six pupils came down with a virus.", ["sicken"]),
    ("en", "The roof came down.", ["collapse"]),
    ("en", "It was a level 4 warning.", []),
    ("en", "The bank will raise its rate.", ["rise"]),
    ("en", "A raise in pay.", []),
    ("en", "The general was relieved of his command.", ["dismiss"]),
    ("en", "Soldiers seized power at dawn.", ["overthrow"]),
    ("fr", "Une quarantaine de dockers attendent.", []),
    ("fr", "Les passagers sont en quarantaine.", ["restrict"]),
    ("fr", "La mairie a placé l'école en quarantaine.", ["restrict"]),
    ("fr", "Le ministre a levé la quarantaine.", ["restrict"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), OTHERS, ids=[text for _, text, _ in OTHERS])
def test_find_tells_readings_apart(language: str, text: str, expected: list[str]) -> None:
    assert [a.action for a in find(text, language=language)] == expected


def test_a_phrase_that_begins_with_a_participle_is_no_verb_by_itself() -> None:
    bare, said = find("Les foyers privés d'électricité attendent.", language="fr"), find("Ils sont privés d'eau.", language="fr")
    assert [(a.mood) for a in (*bare, *said)] == ["participle", "indicative"]


@pytest.mark.parametrize(
    "text", ["They met behind the station.", "A train stood there.", "The doctor was late.", "Every block burned down."]
)
def test_a_noun_behind_a_determiner_is_no_verb_of_its_letters(text: str) -> None:
    assert {one.action for one in find(text, language="en")} <= {"burn"}


def test_who_is_stationed_is_deployed() -> None:
    assert [one.action for one in find("Troops were stationed there.", language="en")] == ["deploy"]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("They cut 320 jobs.", ["cut 320 jobs"]),
        ("They cut some of the best jobs.", ["cut some of the best jobs"]),
        ("They cut as many as 300 of the jobs.", []),
        ("They cut the jobs and more jobs.", ["cut the jobs"]),
        ("They cut", []),
        ("They cut the", []),
    ],
)
def test_a_few_words_may_stand_in_the_gap_of_a_phrase(text: str, phrases: list[str]) -> None:
    assert [one.text for one in find(text, language="en") if one.action == "lay_off"] == phrases


def test_since_march_nobody_marches() -> None:
    text = "They have talked since March. They march on Monday."
    made = pipeline.read(text, language="en", published="2026-05-04", clean=True)
    assert [(m.start > 20) for m in made.mentions if isinstance(m, Action)] == [True]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The ministry answered by expelling five diplomats.", ["expelling"]),
        ("They ended it by signing two papers.", ["signing"]),
        ("Two men were dented by falling rocks.", []),
        ("The road was lined by fleeing families.", []),
    ],
)
def test_by_what_something_is_done_is_done(text: str, told: list[str]) -> None:
    assert [one.text for one in find(text, language="en")] == told


def test_every_action_has_a_family() -> None:
    used = {
        a
        for one in ALL
        if one.actions
        for table in (one.actions.verbs, one.actions.nouns, one.actions.phrases, one.actions.noun_phrases)
        for a in table
    }
    assert used - set(FAMILY_OF) == set()
    assert set(FAMILY_OF) >= LIGHT | WEAK


@given(st.text(max_size=300), st.sampled_from(["fr", "en", "ru"]))
def test_find_stays_inside_the_text(text: str, language: str) -> None:
    found = find(text, language=language)
    assert all(text[a.start : a.end] == a.text for a in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
