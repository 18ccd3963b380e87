"""Who only tells that others dispute, and who admits an error of his own."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page, Report

_TOLD = {
    "fr": "Selon la préfecture, un hélicoptère a évacué douze mineurs de la mine de Sarval mardi 4 mars.",
    "en": "According to the prefecture, a helicopter evacuated twelve miners from the Sarval mine on Tuesday 4 March.",
}
_PASSED_ON = {
    "fr": "Le blog Mine de rien écrit que le syndicat a démenti l'évacuation des mineurs de Sarval.",
    "en": "The blog Pit Talk writes that the union has denied the evacuation of the Sarval miners.",
}


def _report(*texts: str, language: str) -> Report:
    pages = [
        Page(name=f"p{i}", id=f"p{i}", content=text, language=language, outlet=f"Outlet {i}", published=f"2025-03-0{5 + i}")
        for i, text in enumerate(texts)
    ]
    return pipeline.build_report([one for one in pipeline.read_pages(pages) if isinstance(one, Article)], [])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_who_tells_of_a_denial_denies_nothing(language: str) -> None:
    report = _report(_TOLD[language], f"{_TOLD[language]} {_PASSED_ON[language]}", language=language)
    parties = {d.by for c in report.claims for d in c.disputes}
    assert any("syndicat" in by or "union" in by for by in parties)
    assert not any("blog" in by.lower() or "Mine de rien" in by or "Pit Talk" in by for by in parties)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le ministère de l'Intérieur avait publié de mauvaises photos. Selon la préfecture, un hélicoptère a évacué douze mineurs de la "
            "mine de Sarval mardi 4 mars. Le ministère de l'Intérieur a reconnu l'erreur.",
        ),
        (
            "en",
            "The interior ministry had published the wrong pictures. According to the prefecture, a helicopter evacuated twelve miners "
            "from the Sarval mine on Tuesday 4 March. The interior ministry has admitted the error.",
        ),
    ],
)
def test_who_admits_an_error_corrects_what_he_told_himself(language: str, text: str) -> None:
    report = _report(text, language=language)
    evacuated = next(c for c in report.claims if c.action == "evacuate" and c.statements)
    assert [d.by for d in evacuated.disputes if "minist" in d.by] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Selon la préfecture, un hélicoptère a évacué douze mineurs de la mine de Sarval. La préfecture a reconnu l'erreur.",
        ),
        (
            "en",
            "According to the prefecture, a helicopter evacuated twelve miners from the Sarval mine. The prefecture has admitted the error.",
        ),
    ],
)
def test_his_own_telling_is_corrected(language: str, text: str) -> None:
    report = _report(text, language=language)
    evacuated = next(c for c in report.claims if c.action == "evacuate" and c.statements)
    assert [d.stance for d in evacuated.disputes] == ["corrects"]
