"""Whom a headline names for what it tells is whom the article below has it from, where that names nobody."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Page

# Language, headline, text, and who tells both; None where the headline names nobody for it.
CASES = [
    ("fr", "Treize ouvriers découverts enfermés près de Bramgard, selon le procureur", "Treize ouvriers ont été trouvés jeudi dans des serres de Bramgard.", "procureur"),
    ("en", "Six deputies arrested in Halvesta, prosecutor says", "Six deputies were arrested on Monday in Halvesta.", "prosecutor"),
    ("ru", "Шесть депутатов арестованы в Хальвесте — прокурор", "Шесть депутатов арестованы в понедельник в Хальвесте.", "прокурор"),
    ("ar", "وزير الصحة: وفاة ستة مرضى في هالفيستا", "توفي ستة مرضى يوم الاثنين في مستشفى هالفيستا.", "وزير الصحة"),
    ("en", "Prosecutor arrests six deputies in Halvesta", "Six deputies were arrested on Monday in Halvesta.", None),
    ("fr", "Le procureur arrête six députés à Halvesta", "Six députés ont été arrêtés lundi à Halvesta.", None),
    ("ru", "Прокурор арестовал шесть депутатов в Хальвесте", "Шесть депутатов арестованы в понедельник в Хальвесте.", None),
]  # fmt: skip


def tellers(language: str, headline: str, text: str) -> set[str]:
    page = Page(
        name="p", id="p", content=f"{headline}\n\n{text}", clean=True, language=language, outlet="Zed", published="2026-03-10"
    )
    article = pipeline.read_page(page)
    assert any(label.label == "headline" for label in article.labels)
    return {link.name for one in article.statements for link in one.chain[:1] if link.kind != "not_given"}


@pytest.mark.parametrize(("language", "headline", "text", "who"), CASES, ids=[headline for _, headline, *_ in CASES])
def test_the_headline_says_who_told_it(language: str, headline: str, text: str, who: str | None) -> None:
    found = tellers(language, headline, text)
    assert len(found) == (who is not None)
    assert who is None or who in found.pop()


def test_another_event_below_is_not_from_whom_the_headline_names() -> None:
    text = "A bridge collapsed in Lumenka on Sunday."
    page = Page(
        name="p",
        id="p",
        content=f"Six deputies arrested in Halvesta, prosecutor says\n\n{text}",
        clean=True,
        language="en",
        outlet="Zed",
        published="2026-03-10",
    )
    article = pipeline.read_page(page)
    below = [one for one in article.statements if article.text[slice(*one.content)].startswith("A bridge")]
    assert [one.chain[0].kind for one in below] == ["not_given"]
