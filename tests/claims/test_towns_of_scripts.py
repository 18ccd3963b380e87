"""Versions of one claim in several scripts, of a village that no gazetteer has and each script spells for itself."""

from __future__ import annotations

from sourcier import pipeline
from sourcier.records import Article, Page

RUSSIAN = "Авиаудар по селу Тин-Ракка на юге Чада в среду унёс жизни более {} человек, сообщил местный источник."
ENGLISH = "An air strike on Tin Rakka, in southern Chad, killed {} people on Wednesday, a local source said."


def _report(english: str) -> list[list[str]]:
    told = [("ru", RUSSIAN.format(number)) for number in (12, 16, 17, 12)]
    told += [("en", english.format(number)) for number in (14, 19, 15, 14)]
    pages = [
        Page(name=f"p{n}", id=f"p{n}", content=text, clean=True, language=language, published=f"2026-04-0{1 + n % 2}T1{n}:00:00Z")
        for n, (language, text) in enumerate(told)
    ]
    report = pipeline.build_report([one for one in pipeline.read_pages(pages) if isinstance(one, Article)])
    return [sorted({page[1:] for page in claim.articles}) for claim in report.claims if claim.action in ("kill", "bomb")]


def test_one_village_in_two_scripts_is_one_claim() -> None:
    assert _report(ENGLISH) == [[str(n) for n in range(8)]]


def test_two_villages_are_two_claims() -> None:
    other = _report(ENGLISH.replace("Tin Rakka", "Bel Dorum"))
    assert len(other) == 2
