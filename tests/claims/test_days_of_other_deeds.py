"""A day told of another deed ("the man arrested on Monday was charged") is not the day of what the sentence states."""

from __future__ import annotations

import pytest

from sourcier.claims.components import tellings
from sourcier.pipeline import read

# Language, sentence, and the day that its event is told of, read on Friday, 6 March 2026; None where it tells none.
OTHERS = [
    ("fr", "La petite fille née dimanche au bord de la route n'a pas survécu.", None),
    ("fr", "Le comptable arrêté lundi a été mis en examen pour faux.", None),
    ("fr", "Les trois mineurs blessés mardi ont été transférés à Lyon.", None),
    ("fr", "Le navire saisi mercredi a coulé.", None),
    ("en", "The trader arrested on Monday was charged with fraud.", None),
    ("en", "A baby born on Sunday was kidnapped from the ward.", None),
    ("en", "The tanker seized on Tuesday has sunk.", None),
    ("en", "Two hostages kidnapped on Monday were released.", None),
    ("ru", "Девочка, погибшая в воскресенье, похоронена на родине.", None),
    ("ru", "Мужчина, который был арестован в среду, отпущен.", None),
    ("en", "Police released the trader arrested on Monday.", None),
    ("ru", "Задержанный в понедельник бухгалтер освобождён.", None),
    ("ru", "Арестованный в четверг капитан погиб.", None),
    ("ar", "أطلق سراح المحاسب الذي اعتقل يوم الاثنين.", None),
]
OWN = [
    ("fr", "Trois mineurs ont été tués lundi.", "2026-03-02"),
    ("fr", "L'explosion survenue lundi a tué trois ouvriers.", "2026-03-02"),
    ("fr", "Le comptable arrêté lundi a été mis en examen mercredi.", "2026-03-04"),
    ("fr", "Lundi, un navire a coulé au large de Brest.", "2026-03-02"),
    ("fr", "L'incendie déclaré mardi a détruit douze maisons.", "2026-03-03"),
    ("en", "The trader was arrested on Monday and charged with fraud.", "2026-03-02"),
    ("en", "The explosion on Monday killed three workers.", "2026-03-02"),
    ("en", "A strike launched on Tuesday killed three workers.", "2026-03-03"),
    ("en", "The trader arrested on Monday was charged with fraud on Wednesday.", "2026-03-04"),
    ("en", "On Tuesday the tanker sank.", "2026-03-03"),
    ("ru", "Взрыв, произошедший в понедельник, унёс жизни трёх рабочих.", "2026-03-02"),
    ("ru", "Во вторник судно затонуло.", "2026-03-03"),
    ("ar", "انفجار وقع يوم الاثنين أدى إلى مقتل ثلاثة عمال.", "2026-03-02"),
]


@pytest.mark.parametrize(("language", "text", "day"), OTHERS + OWN, ids=[text for _, text, _ in OTHERS + OWN])
def test_a_day_is_of_the_deed_that_it_stands_beside(language: str, text: str, day: str | None) -> None:
    article = read(text, language=language, published="2026-03-06", clean=True)
    told = [one for one in tellings(article) if not one.secondary]
    assert [one.time.earliest[:10] if one.time and one.time.earliest else None for one in told] == [day]
