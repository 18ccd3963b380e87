"""Russian "через два дня": from the publication of what is to come, from the day told before of what has been."""

from __future__ import annotations

import pytest

from sourcier.pipeline import read
from sourcier.records import Time

# Text, and the last day that it tells, read on Saturday, 10 October 2026; None where nothing says which.
TEXTS = [
    ("6 июня отряд взял город. Через пять дней командир погиб.", "2026-06-11"),
    ("6 июня отряд взял город. Через неделю почти всех вернули.", "2026-06-13"),
    ("6 июня отряд взял город. Через два дня жители бежали.", "2026-06-08"),
    ("Отряд взял город. Через пять дней командир погиб.", None),
    ("6 июня отряд взял город. Через пять дней начнется суд.", "2026-10-15"),
    ("Через пять дней в Омске пройдет суд.", "2026-10-15"),
    ("Через три дня выборы.", "2026-10-13"),
]


@pytest.mark.parametrize(("text", "day"), TEXTS, ids=[text for text, _ in TEXTS])
def test_what_follows_in_some_days(text: str, day: str | None) -> None:
    made = read(text, language="ru", published="2026-10-10", clean=True)
    told = [m for m in made.mentions if isinstance(m, Time)][-1]
    assert (told.earliest[:10] if told.earliest else None) == day
    assert told.anchor == ("publication" if day and day > "2026-10" else "discourse")
