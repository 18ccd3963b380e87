"""What holds of quantities in any language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcier.mentions import quantities, times
from sourcier.mentions.quantities.bounds import Bounded, bounded
from sourcier.mentions.quantities.lexicon import lexicon
from sourcier.records import Published

FRIDAY = Published(earliest="2017-09-08", latest="2017-09-09", basis="metadata")
WORDS = "une vingtaine de deux cents 1.417 2 687 à 20 - 30 plus d ' un millier % $ 3bn about dozens of hundred and no one € n° 12,5 km \n men personne ne"
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS.split(" ")), max_size=40).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(text=TEXTS, language=st.sampled_from(["fr", "en", "ru", "xx", None]))
def test_find_never_fails_and_keeps_order(text: str, language: str | None) -> None:
    end = 0
    for found in quantities.find(text, language=language):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        if found.low is not None and found.high is not None:
            assert found.low <= found.high
        end = found.end


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, language=st.sampled_from(["fr", "en", "ru"]))
def test_find_keeps_off_what_is_taken(text: str, language: str) -> None:
    taken = [(t.start, t.end) for t in times.find(text + " le 3 mai", language=language, published=FRIDAY)]
    for found in quantities.find(text + " le 3 mai", language=language, taken=taken):
        assert all(found.end <= start or end <= found.start for start, end in taken)


def test_find_skips_the_number_of_a_time() -> None:
    text = "Deux jours plus tard, trois ponts ont cédé."
    taken = [(0, 20)]
    assert [q.text for q in quantities.find(text, language="fr", taken=taken)] == ["trois ponts"]


def test_find_stays_within_sentences() -> None:
    text = "Ils étaient 20. Soldats et civils ont fui."
    (found,) = quantities.find(text, language="fr", sentences=[(0, 15), (16, len(text))])
    assert (found.text, found.unit) == ("20", None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.417 raids", 1417),
        ("2 687 raids", 2687),
        ("2\u202f687 raids", 2687),
        ("1\u00a0234\u00a0567 raids", 1234567),
        ("1’200 raids", 1200),
    ],
)
def test_find_reads_every_thousands_separator(text: str, value: int) -> None:
    (found,) = quantities.find(text, language="fr")
    assert (found.text, found.value) == (text, value)


@pytest.mark.parametrize(
    ("value", "mode", "tolerance", "low", "high"),
    [
        (20, "approx", 0.2, 16, 24),
        (25, "approx", 0.1, 23, 27),
        (1200, "nearly", 0.1, 1080, 1200),
        (20, "more_than", 0.1, 21, None),
        (2.5, "more_than", 0.1, 2.5, None),
        (20, "at_least", 0.1, 20, None),
        (20, "less_than", 0.1, None, 19),
        (20, "at_most", 0.1, None, 20),
        (20, "exact", 0.1, 20, 20),
    ],
)
def test_bounded(value: float, mode: str, tolerance: float, low: float | None, high: float | None) -> None:
    assert bounded(value, mode, tolerance) == Bounded(low, high, value, mode)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["fr", "en", "ru"])
def test_find_takes_long_hostile_text(language: str) -> None:
    text = "deux cent " * 5000 + "a hundred million " * 5000 + "1.2." * 20000 + "20 à " * 5000
    assert isinstance(quantities.find(text, language=language), list)


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru"])
def test_no_phrase_is_passed_over_for_the_word_behind_its_first(language: str) -> None:
    known = lexicon(language)
    assert known is not None
    listed = [
        parts for index in (known.vague, known.none, known.nobody, known.pairs) for found in index.values() for parts in found
    ]
    assert known.needed.keys() <= {parts[0] for parts in listed} - known.number_words
    for parts in listed:
        assert parts[0] not in known.needed or parts[1] in known.needed[parts[0]]
    assert all(any(parts[:2] == (word, second) for parts in listed) for word, needed in known.needed.items() for second in needed)
