"""Verbs of saying that no list holds, supposed by the frame that they stand in."""

from __future__ import annotations

import pytest

import sourcier
from sourcier.records import CLAIMED, Statement
from sourcier.statements.lexicon import lexicon
from sourcier.statements.supposed import weigh
from sourcier.words import words

# Language, verb, text, what is said, who says it.
SUPPOSED = (
    (
        "fr",
        "grimace",
        "« Ce budget est une insulte aux soignants », grimace la déléguée.",
        "Ce budget est une insulte",
        "la déléguée",
    ),
    (
        "fr",
        "gouaille",
        "« Il ne reste plus rien de la récolte », gouaille Marthe Oudin.",
        "Il ne reste plus rien",
        "Marthe Oudin",
    ),
    ("fr", "rouspète", "« On nous a menti pendant dix ans », rouspète-t-il.", "On nous a menti", "il"),
    ("fr", "badiné", "Le pont rouvrira avant Noël, a badiné le maire de Lorne.", "Le pont rouvrira", "le maire de Lorne"),
    ("fr", "ressasse", "Le maire ressasse que la commune a vendu trois hangars.", "la commune a vendu", "Le maire"),
    (
        "en",
        "deadpanned",
        "“The tunnel will open when pigs learn to dig,” deadpanned Mayor Ada Brandt.",
        "The tunnel will",
        "Ada Brandt",
    ),
    ("en", "sobbed", "“They sold our harbour for nothing,” the union leader sobbed.", "They sold our", "the union leader"),
    ("ru", "хорохорится", "«Дорогу разбили лесовозы, и чинить её некому», — хорохорится староста.", "Дорогу разбили", "староста"),
    ("ru", "нудит", "Глава района нудит, что мост закрыли без предупреждения.", "мост закрыли", "Глава района"),
    ("ru", "разобъяснял", "Министр разобъяснял журналистам, что завод закрыт навсегда.", "завод закрыт", "Министр"),
    ("ar", "تبجح", "وتبجح وزير الصناعة سامي خوري بأن المصنع لم يغلق أبوابه منذ عشر سنوات.", "المصنع لم", "سامي خوري"),
    ("es", "masculló", "«Nadie nos avisó del corte de agua», masculló el alcalde.", "Nadie nos avisó", "el alcalde"),
)
NOT_SUPPOSED = (
    ("fr", "Le maire a vendu plus de hangars que la commune n'en possède."),
    ("fr", "Le pont que le maire a inauguré rouvrira avant Noël, en présence du préfet."),
    ("fr", "Les deux gardiens ont été relevés, faute de moyens du ministère."),
    ("fr", "Le ministre ne finance que les projets qu'il a choisis."),
    ("fr", "Le préfet a dîné avec l'équipe du film « Le Grand Silence des Alpages »."),
    ("en", "The minister dismissed that argument in a ruling on Thursday."),
    ("en", "The council closed wells that the police had sealed."),
    ("en", "The mayor hummed “Three Blind Mice in a Row” on the stairs."),
    ("ru", "Министр приехал, чтобы открыть завод."),
    ("ru", "На складе, где работал директор, остались двести ящиков."),
    ("ar", "استقبل الوزير الفريق الذي فاز بالكأس."),
    ("es", "El alcalde vendió más almacenes que el gobierno."),
)


def _supposed(text: str, code: str) -> list[Statement]:
    found = sourcier.read(text, language=code, clean=True).statements
    return [one for one in found if one.reader.startswith("supposed/")]


@pytest.mark.parametrize(("code", "verb", "text", "content", "source"), SUPPOSED)
def test_a_verb_that_no_list_holds_is_supposed_to_say(code: str, verb: str, text: str, content: str, source: str) -> None:
    lex = lexicon(code)
    assert lex is not None
    assert words(verb).lower[0] not in lex.forms
    (one,) = _supposed(text, code)
    assert text[slice(*one.content)].startswith(content)
    assert one.source is not None
    assert text[slice(*one.source)].endswith(source)
    assert CLAIMED <= one.confidence < 0.6


@pytest.mark.parametrize(("code", "text"), NOT_SUPPOSED)
def test_what_only_looks_like_a_frame_is_left_alone(code: str, text: str) -> None:
    assert _supposed(text, code) == []


def test_where_a_listed_verb_says_it_nothing_is_supposed() -> None:
    (one,) = sourcier.read("« Il ne reste plus rien », a dit le maire.", language="fr", clean=True).statements
    assert one.reader == "rules/1"


def test_what_has_no_look_has_the_weight_that_all_have() -> None:
    assert weigh(["no such look"]) == weigh([])
