"""Guards and prisoners, police and demonstrators, attackers and attacked: those of the two who were killed or hurt are counted apart."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims.agreement import quantities
from sourcier.claims.components import tellings
from sourcier.records import Telling

# Language, two texts, and whether nothing parts those whom they count.
PAIRS = [
    ("en", "Two guards were killed at the prison of Torvale.", "Three inmates were killed at the prison of Torvale.", False),
    ("fr", "Deux gardiens ont été tués à la prison de Torvale.", "Trois détenus ont été tués à la prison de Torvale.", False),
    ("ru", "Двое охранников убиты в тюрьме Торвале.", "Трое заключённых убиты в тюрьме Торвале.", False),
    ("ar", "قتل حارسان في سجن طورفال.", "قتل ثلاثة سجناء في سجن طورفال.", False),
    ("en", "Six officers were injured at the port of Torvale.", "Nine protesters were injured at the port of Torvale.", False),
    ("fr", "Six policiers ont été blessés au port de Torvale.", "Neuf manifestants ont été blessés au port de Torvale.", False),
    ("ru", "Шестеро сотрудников полиции ранены в порту Торвале.", "Девять демонстрантов ранены в порту Торвале.", False),
    ("ar", "أصيب ستة من رجال الشرطة في ميناء طورفال.", "أصيب تسعة متظاهرين في ميناء طورفال.", False),
    ("en", "Four attackers were killed at the port of Torvale.", "Nine soldiers were killed at the port of Torvale.", False),
    ("fr", "Quatre assaillants ont été tués au port de Torvale.", "Neuf fidèles ont été tués au port de Torvale.", False),
    ("ru", "Четверо нападавших убиты в порту Торвале.", "Девять рабочих убиты в порту Торвале.", False),
    ("ar", "قتل أربعة مهاجمين في ميناء طورفال.", "قتل تسعة جنود في ميناء طورفال.", False),
    ("en", "Four attackers were killed at the port of Torvale.", "Nine militants were killed at the port of Torvale.", True),
    ("fr", "Douze terroristes ont été tués à Torvale.", "Douze villageois ont été tués à Torvale.", True),
    ("ru", "Четверо нападавших убиты в порту Торвале.", "Шесть человек убиты в порту Торвале.", True),
    ("en", "Four attackers were seen at the port of Torvale.", "Nine sailors were seen at the port of Torvale.", True),
    ("en", "Three officers were arrested at the port of Torvale.", "Three suspects were arrested at the port of Torvale.", True),
    ("fr", "Deux gardiens ont été tués à la prison de Torvale.", "Trois gardiens ont été tués à la prison de Torvale.", True),
    ("en", "Three inmates were killed at the prison of Torvale.", "Four people were killed at the prison of Torvale.", True),
    ("ru", "Трое заключённых убиты в тюрьме Торвале.", "Четыре человека убиты в тюрьме Торвале.", True),
]


def _told(code: str, text: str) -> Telling:
    return next(tellings(pipeline.read(text, language=code, published="2026-03-14", clean=True)))


@pytest.mark.parametrize(("code", "one", "other", "same"), PAIRS, ids=[row[1][:40] for row in PAIRS])
def test_camps_are_counted_apart(code: str, one: str, other: str, same: bool) -> None:
    assert (quantities(_told(code, one), _told(code, other)) >= 0) == same
