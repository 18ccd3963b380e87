"""What says of an action that it has not happened, and what only sounds like it."""

from __future__ import annotations

import pytest

from sourcier.mentions.actions import find


@pytest.mark.parametrize(
    ("code", "action", "text"),
    [
        ("en", "kill", "The colonel is alive, his brother says."),
        ("en", "injure", "The driver was unharmed."),
        ("en", "contaminate", "The firm insists that the wells are clean."),
        ("en", "switch_off", "The alarm was working normally."),
        ("fr", "kill", "Le colonel est vivant."),
        ("fr", "contaminate", "L'eau des puits est conforme aux normes."),
        ("fr", "dismiss", "Le directeur reste en fonctions."),
        ("ru", "kill", "Полковник жив."),
        ("ru", "contaminate", "Вода в колодцах соответствует нормам."),
        ("ru", "switch_off", "Система работала в штатном режиме."),
        ("ar", "kill", "العقيد على قيد الحياة."),
        ("ar", "contaminate", "المياه صالحة للشرب."),
    ],
)
def test_opposites(code: str, action: str, text: str) -> None:
    assert [(a.action, a.negated) for a in find(text, language=code)] == [(action, True)]


@pytest.mark.parametrize(
    ("code", "action", "text"),
    [
        ("fr", "contaminate", "L'eau n'est pas conforme aux normes."),
        ("ru", "contaminate", "Вода не соответствует нормам."),
        ("ru", "kill", "Полковник не жив."),
    ],
)
def test_an_opposite_that_is_negated_says_that_it_has(code: str, action: str, text: str) -> None:
    assert [(a.action, a.negated) for a in find(text, language=code)] == [(action, False)]
