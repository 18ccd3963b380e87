"""detect_language and given_language."""

from __future__ import annotations

import pytest

from sourcier.articles.language import detect_language, given_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le pont est tombé mardi, selon le maire de la ville.", "fr"),
        ("The bridge fell on Tuesday, the mayor of the town said.", "en"),
        ("Мост рухнул во вторник, сообщил мэр города.", "ru"),
        ("سقط الجسر يوم الثلاثاء بحسب رئيس بلدية المدينة.", "ar"),
        ("Die Brücke ist am Dienstag eingestürzt, sagte der Bürgermeister.", "de"),
        ("El puente cayó el martes, dijo el alcalde de la ciudad.", "es"),
        ("Il ponte è crollato martedì, ha detto il sindaco della città.", "it"),
        ("A ponte caiu na terça-feira, disse o prefeito da cidade.", "pt"),
        ("Міст упав у вівторок, повідомив мер міста, який перебував там із родиною.", "uk"),
        (
            "De brug is dinsdag ingestort, zei de burgemeester van de stad in een gesprek met de krant. Volgens hem was dat al jaren te verwachten en had niemand geluisterd.",
            "nl",
        ),
    ],
)
def test_the_language_of_a_sentence_is_found(text: str, code: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("上海港星期二发生氨气泄漏，约四十名工人中毒，当局说没有人死亡。", "zh"),
        ("東京で火曜日に地震があり、市長は三人が負傷したと述べた。", "ja"),
        ("서울에서 화요일에 화재가 발생했다고 시장이 말했다.", "ko"),
        ("Ο δήμαρχος είπε την Τρίτη ότι η γέφυρα έκλεισε.", "el"),
        ("ראש העיר אמר ביום שלישי שהגשר נסגר.", "he"),
        ("महापौर ने मंगलवार को कहा कि पुल बंद है।", "hi"),
        ("ქალაქის მერმა სამშაბათს თქვა, რომ ხიდი დაიკეტა.", "ka"),
        ("The mayor of 東京 said on Tuesday that the bridge was closed.", "en"),
        ("Мэр города Αθήνα сообщил во вторник, что мост закрыт.", "ru"),
    ],
)
def test_a_script_of_its_own_is_no_other_language(text: str, code: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize("text", ["", "2017", "1.417 / 3.5", "Homs", "???", "🚁🚁🚁", "12:30 - 14:00 - 16:00"])
def test_what_has_too_few_letters_has_none(text: str) -> None:
    assert detect_language(text) is None


@pytest.mark.parametrize(
    ("value", "code"),
    [("fr", "fr"), ("fr-FR", "fr"), ("en_US", "en"), ("French", "fr"), ("RU", "ru"), ("?", None), (None, None), ("", None)],
)
def test_a_given_language_is_its_code(value: str | None, code: str | None) -> None:
    assert given_language(value) == code
