"""Reports on a few pages of a sentence or two, and what one of their claims holds together."""

from __future__ import annotations

from sourcier import pipeline
from sourcier.records import Article, Page, Report


def report_of(*texts: tuple[str, str]) -> Report:
    """The report on some pages of one day, each a language and a text."""
    pages = (
        Page(name=f"p{n}", id=f"p{n}", content=text, clean=True, language=code, outlet=f"Paper {n}", published="2026-03-14")
        for n, (code, text) in enumerate(texts)
    )
    return pipeline.build_report([one for one in pipeline.read_pages(pages) if isinstance(one, Article)])


def together(report: Report, one: str, other: str) -> bool:
    """Whether one claim holds what two articles say with these words."""
    said = {s.id: a.text[slice(*s.content)] for a in report.articles for s in a.statements}
    told = [[said[s] for s in claim.statements] for claim in report.claims]
    return any(any(one in t for t in texts) and any(other in t for t in texts) for texts in told)
