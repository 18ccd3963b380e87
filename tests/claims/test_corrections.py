"""Numbers put right: which a statement gives, which it rejects, and which claim it corrects."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.claims import group
from sourcier.claims.components import tellings
from sourcier.records import Page

# Language, what is said, the numbers given and the numbers rejected.
SAID = [
    ("fr", "« Neuf enfants ont été blessés, pas quinze », a dit le maire.", [9], [15]),
    ("fr", "Le préfet recense neuf blessés, et non quinze.", [9], [15]),
    ("fr", "« Le papier dit 280, pas 320 », tonne le délégué.", [280], [320]),
    ("fr", "« Elle était de 22 millions, pas de 30 », raconte-t-il.", [22_000_000], [30]),
    ("fr", "« On a parlé de douze tonnes, c'est faux, nous en avons saisi quatre », dit-elle.", [4], [12]),
    ("fr", "« Vingt-trois interpellés, c'est un mensonge », dit l'avocate.", [], [23]),
    ("fr", "Pas soixante, en tout cas, assure la préfecture.", [], [60]),
    ("fr", "« Neuf enfants ont été blessés », a dit le maire.", [9], []),
    ("en", "“Eleven people lost their lives, not nine and not twelve,” the minister said.", [11], [9, 12]),
    ("en", "“It is 280 jobs, not 320,” the union said.", [280], [320]),
    ("en", "The agency counts nine feverish children, not fifteen.", [9], [15]),
    ("en", "“Twenty-three arrests is a lie,” the lawyer said.", [], [23]),
]


@pytest.mark.parametrize(("language", "text", "own", "rejected"), SAID, ids=[text for _, text, _, _ in SAID])
def test_own_and_rejected_numbers(language: str, text: str, own: list[float], rejected: list[float]) -> None:
    told = next(iter(tellings(pipeline.read(text, language=language, published="2026-03-04", clean=True))))
    assert sorted(q.value or 0 for q in told.quantities) == own
    assert sorted(q.value or 0 for q in told.rejected) == rejected


def pages(*texts: tuple[str, str]) -> list[Page]:
    return [
        Page(name=name, id=name, content=text, clean=True, language="fr", published=f"2026-03-0{i + 2}", outlet=name)
        for i, (name, text) in enumerate(texts)
    ]


FIRST = "L'incendie de la scierie Bardot a fait quinze blessés lundi à Lormes, a dit une source proche des secours."


@pytest.mark.parametrize(
    ("correction", "told"),
    [
        ("« Neuf personnes ont été blessées à la scierie Bardot, pas quinze », a dit le maire Jean Aldar.", 2),
        ("La scierie Bardot a brûlé lundi. « C'est neuf, pas quinze », a dit le maire Jean Aldar.", 2),
        ("La scierie Bardot est fermée. « Quinze blessés, c'est un mensonge », a dit le maire Jean Aldar.", 1),
    ],
)
def test_a_correction_disputes_the_number_and_tells_the_event(correction: str, told: int) -> None:
    articles = [pipeline.read_page(page) for page in pages(("A", FIRST), ("B", correction))]
    hurt = next(one for one in group(articles) if any("quinze blessés" in t.text and t.article == "A" for t in one.tellings))
    assert [t.article for t in hurt.disputes] == ["B"]
    assert len({t.article for t in hurt.tellings}) == told
