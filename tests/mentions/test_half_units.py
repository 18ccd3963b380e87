"""Spans of so many units and a half: "a year and a half ago", "deux ans et demi", "полтора года", "عام ونصف"."""

from __future__ import annotations

import pytest

from sourcier.pipeline import read
from sourcier.records import Time

# Language, text, the whole expression, and the first day of what it tells, read on Monday, 19 October 2026.
SPANS = [
    ("fr", "Il y a un an et demi, dix bracelets avaient disparu.", "Il y a un an et demi", "2025-04-01"),
    ("fr", "L'usine a fermé il y a deux ans et demi.", "il y a deux ans et demi", "2024-04-01"),
    ("fr", "Il y a un mois et demi, le pont a cédé.", "Il y a un mois et demi", "2026-09-01"),
    ("en", "A year and a half ago, ten bracelets vanished.", "A year and a half ago", "2025-04-01"),
    ("en", "The plant closed two and a half years ago.", "two and a half years ago", "2024-04-01"),
    ("en", "One and a half years ago the bridge gave way.", "One and a half years ago", "2025-04-01"),
    ("ru", "Полтора года назад исчезли десять браслетов.", "Полтора года назад", "2025-04-01"),
    ("ru", "Завод закрылся два с половиной года назад.", "два с половиной года назад", "2024-04-01"),
    ("ru", "Полгода назад мост рухнул.", "Полгода назад", "2026-04-01"),
    ("ar", "قبل عام ونصف اختفت عشرة أساور.", "قبل عام ونصف", "2025-04-01"),
    ("ar", "أغلق المصنع قبل عامين ونصف.", "قبل عامين ونصف", "2024-04-01"),
    ("ar", "قبل سنة ونصف السنة انهار الجسر.", "قبل سنة ونصف السنة", "2025-04-01"),
    ("es", "Hace un año y medio desaparecieron diez brazaletes.", "Hace un año y medio", "2025-04-01"),
]
# Whole units stay as they were.
WHOLE = [
    ("fr", "Il y a deux ans, et demi-tour fait, il est parti.", "Il y a deux ans", "2024-01-01"),
    ("en", "Two years ago a half-built bridge gave way.", "Two years ago", "2024-01-01"),
    ("ru", "Два года назад мост рухнул.", "Два года назад", "2024-01-01"),
    ("ar", "قبل عامين انهار نصف الجسر.", "قبل عامين", "2024-01-01"),
]


@pytest.mark.parametrize(("language", "text", "told", "day"), SPANS + WHOLE, ids=[text for _, text, _, _ in SPANS + WHOLE])
def test_units_and_a_half(language: str, text: str, told: str, day: str) -> None:
    made = read(text, language=language, published="2026-10-19", clean=True)
    assert [(m.text, (m.earliest or "")[:10]) for m in made.mentions if isinstance(m, Time)] == [(told, day)]
