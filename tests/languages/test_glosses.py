"""What the common words of the news mean: the same name in both languages, whatever their form."""

from __future__ import annotations

import pytest

from sourcier.languages import language
from sourcier.languages.glosses import bare, glosses
from sourcier.words import fold

PAIRS = [
    ("passerelle", "footbridge"),
    ("toiles", "canvases"),
    ("écoles", "school"),
    ("saisies", "seized"),
    ("pêcheurs", "fishermen"),
    ("incendies", "blaze"),
    ("libérées", "freed"),
    ("malades", "sick"),
    ("chalutier", "trawler"),
    ("démentir", "denied"),
    ("rançon", "ransom"),
    ("usines", "factory"),
    ("syndicats", "unionist"),
    ("avocate", "lawyer"),
    ("grévistes", "walkout"),
    ("dopage", "doping"),
]


def _meaning(code: str, word: str) -> str | None:
    known = language(code)
    assert known is not None
    assert known.glosses is not None
    return known.glosses.meaning(fold(word))


@pytest.mark.parametrize(("french", "english"), PAIRS)
def test_words_of_one_meaning_meet(french: str, english: str) -> None:
    assert _meaning("fr", french) == _meaning("en", english) is not None


@pytest.mark.parametrize(
    ("code", "word"),
    [("fr", "cependant"), ("fr", "plusieurs"), ("fr", "Ferlanne"), ("en", "however"), ("en", "several"), ("en", "Ostrelin")],
)
def test_other_words_have_none(code: str, word: str) -> None:
    assert _meaning(code, word) is None


def _meanings(code: str) -> set[str]:
    known = language(code)
    assert known is not None
    assert known.glosses is not None
    return {*known.glosses.whole.values(), *known.glosses.begun.values()}


def test_nearly_every_meaning_is_known_in_both_languages() -> None:
    french, english = _meanings("fr"), _meanings("en")
    # A meaning of one language alone gathers that language's words and meets nothing.
    assert len(french ^ english) < 0.05 * len(french | english), sorted(french ^ english)


def test_a_table() -> None:
    known = glosses("bridge: pont passerelle\nseize: saisi* pont", "say: dit pont\nseizure: saisie*")
    assert [known.meaning(word) for word in ("pont", "ponts", "saisissait", "sa", "rue", "dit")] == [
        "bridge",
        "bridge",
        "seize",
        None,
        None,
        None,
    ]
    assert known.meanings("ponts") == ("bridge", "seize", "say")
    assert known.meanings("saisies") == ("seizure", "seize")
    assert known.meanings("rue") == ()


CODES = ("en", "fr", "ru", "ar")
INFLECTED = [
    ("ru", "мосте", "bridge"),
    ("ru", "портах", "port"),
    ("ru", "сторожами", "guard"),
    ("ar", "باعلان", "announce"),
    ("ar", "مدارسها", "school"),
    ("ar", "رفضت", "refuse"),
    ("ar", "يغادرون", "leave"),
    ("es", "maestras", "teacher"),
    ("es", "jefas", "chief"),
    ("en", "closing", "close"),
    ("en", "barricaded", "block"),
]
NATIONS = [("Egyptian", "égyptienne", "egipcias", "египетские", "مصريون"), ("Turks", "turques", "turco", "турки", "تركيا")]


@pytest.mark.parametrize(("code", "word", "meaning"), INFLECTED)
def test_the_first_meaning_is_found_of_a_form(code: str, word: str, meaning: str) -> None:
    assert _meaning(code, word) == meaning


@pytest.mark.parametrize("word", ["تركي", "سعودي", "لبنان", "سودان"])
def test_letters_at_both_ends_make_no_other_word_of_a_nation(word: str) -> None:
    assert str(_meaning("ar", word)).startswith("nation_")


@pytest.mark.parametrize("forms", NATIONS)
def test_a_nation_has_one_meaning_in_five_languages(forms: tuple[str, ...]) -> None:
    assert len({_meaning(code, word) for code, word in zip(("en", "fr", "es", "ru", "ar"), forms, strict=True)} - {None}) == 1


@pytest.mark.parametrize(
    ("code", "word"), [("ru", "через"), ("ru", "которых"), ("ar", "عليها"), ("ar", "الذين"), ("es", "veinte")]
)
def test_words_that_join_others_are_empty(code: str, word: str) -> None:
    known = language(code)
    assert known is not None
    assert known.glosses is not None
    assert fold(word) in known.glosses.empty


@pytest.mark.parametrize(
    "forms",
    [
        ("schools", "ecoles", "школах", "مدارسها"),
        ("announced", "annoncait", "объявила", "تعلن"),
        ("refugees", "refugiees", "беженцами", "لاجئين"),
        ("kingdoms", "royaume", "королевства", "مملكة"),
        ("prisoners", "prisonniers", "заключенных", "سجناء"),
        ("agricultural", "agricoles", "сельского", "زراعيه"),
        ("scientists", "scientifiques", "ученые", "علماء"),
        ("negotiated", "negociait", "переговоры", "مفاوضات"),
        ("century", "siecles", "века", "قرون"),
        ("islands", "iles", "островов", "جزر"),
    ],
)
def test_forms_of_a_word_share_a_meaning_in_all_languages(forms: tuple[str, ...]) -> None:
    found = []
    for code, listed in zip(CODES, forms, strict=True):
        known = language(code)
        assert known is not None
        assert known.glosses is not None
        found.append({meaning for word in listed.split() for meaning in known.glosses.meanings(fold(word))})
    assert set.intersection(*found)


def test_nearly_every_meaning_of_the_common_lists_is_known_in_all_languages() -> None:
    known = [language(code) for code in CODES]
    lists = [one.glosses for one in known if one and one.glosses]
    held = [{m for found in (*one.all_whole.values(), *one.all_begun.values()) for m in found} for one in lists]
    assert len(held) == len(CODES)
    assert len(set.intersection(*held)) > 0.85 * len(set.union(*held))


@pytest.mark.parametrize(
    ("word", "without"), [("toiles", "toil"), ("ponts", "pont"), ("bateaux", "bateau"), ("as", "as"), ("mer", "mer")]
)
def test_bare(word: str, without: str) -> None:
    assert bare(word) == without
