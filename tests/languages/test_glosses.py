"""What the common words of the news mean: the same name in both languages, whatever their form."""

from __future__ import annotations

import pytest

from sourcier.languages import language
from sourcier.languages.glosses import GlossWords, bare, glosses
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
    known = GlossWords(*glosses("bridge: pont passerelle\nseize: saisi* pont"))
    assert [known.meaning(word) for word in ("pont", "ponts", "saisissait", "sa", "rue")] == [
        "bridge",
        "bridge",
        "seize",
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("word", "without"), [("toiles", "toil"), ("ponts", "pont"), ("bateaux", "bateau"), ("as", "as"), ("mer", "mer")]
)
def test_bare(word: str, without: str) -> None:
    assert bare(word) == without
