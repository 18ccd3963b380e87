"""Arabic words that are written together with the next one are cut apart, and only those."""

from __future__ import annotations

from itertools import pairwise

import pytest

from sourcier.clitics import parts
from sourcier.words import whole_words, words


def pieces(word: str) -> str:
    """The pieces of a word as written, joined by "+"."""
    ends = [0, *(end for end, _ in parts(word))]
    return "+".join(word[a:b] for a, b in pairwise(ends))


@pytest.mark.parametrize(
    "cut",
    [
        "و+ب+ال+مدينة", "و+قال", "و+ال+وزير", "ل+ل+وزارة", "ل+وزارة", "و+ل+ل+وزارة", "ب+أن", "أن+ه", "ل+أن+ه", "إن+هم", "قول+ها", "و+لكن+ه",
        "ف+ال+وزير", "ف+قال", "س+يعلن", "و+س+تعلن", "ب+باريس", "ل+رويترز", "و+وكالة", "ال+وكالة", "و+في", "و+لم", "و+أصيب", "و+ثلاثون", "ال+عمراني",
        "الـ+مدينة", "ب+مقتل", "ل+مراسلنا", "ك+ال+عادة", "ال+ألماني", "و+ب+حلب", "ال+أب", "ب+ال+رد", "ل+ل+رد", "و+إلى", "و+أن",
    ],
)  # fmt: skip
def test_what_is_joined_is_cut_apart(cut: str) -> None:
    assert pieces(cut.replace("+", "")) == cut


@pytest.mark.parametrize(
    "whole",
    [
        "وزير", "وزارة", "وكالة", "وصل", "وقعت", "وفاة", "ورد", "واشنطن", "والد", "بحسب", "بيان", "بلدة", "باريس", "بالغ", "لكن", "لجنة", "كان",
        "سيارة", "سياسة", "سنوات", "ستة", "التي", "الذين", "الله", "إلى", "الى", "ألف", "ألمانيا", "التزم", "فيما", "فرنسا", "كلية", "لبنان", "سوريا", "سألت", "لست", "بالغة", "والي",
    ],
)  # fmt: skip
def test_what_begins_like_them_is_left_whole(whole: str) -> None:
    assert pieces(whole) == whole


def test_spellings_of_one_word_agree() -> None:
    assert {word for _, word in parts("أكّدَ")} == {word for _, word in parts("اكد")}
    assert words("الـمُدُن").folded == words("المدن").folded == ["ال", "مدن"]


def test_a_stretching_mark_alone_is_a_dash() -> None:
    assert words("ـ من قرر إذن؟").folded[0] == "-"


def test_verbs_of_saying_stand_behind_so() -> None:
    assert [pieces(one) for one in ("فتنفي", "فأنكر", "فهمس", "المتهم")] == ["ف+تنفي", "ف+أنكر", "ف+همس", "ال+متهم"]


def test_to_the_keeps_its_article() -> None:
    assert words("للشرطة").folded == ["ل", "ال", "شرطه"]
    assert words("للجنة").folded == ["ل", "لجنه"]


def test_marks_and_figures_are_those_that_the_rules_know() -> None:
    cut = words("نعم، لا؛ ٣٤٪ من ٢٠عاما؟")
    assert cut.lower == ["نعم", ",", "لا", ";", "34", "%", "من", "20", "عاما", "?"]


@pytest.mark.parametrize("text", ["قال إنّه وصل، وبالمدينة ٣٤٪.", "La ville de الرقة, « وقال »", "«الـمدينة» وهُم"])
def test_every_word_stands_where_its_offsets_say(text: str) -> None:
    cut = words(text)
    assert [text[start:end] for start, end in zip(cut.starts, cut.ends, strict=True)] == cut.written
    assert "".join(cut.written) == "".join(text.split())
    assert "".join(whole_words(text).written) == "".join(text.split())
