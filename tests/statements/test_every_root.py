"""Wherever a page has it from, and however it says so: each content of a language, told in each way, has the root that it should.

And where the next sentence denies it, it is denied by whom it says, who is no root of it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from sourcier import pipeline
from sourcier.records import Article, Claim, Page, Report

FRAMES = Path(__file__).parent / "frames"
LANGUAGES = ("en", "fr", "ru", "ar")
# Of the contents every so many are read in a way, beginning with another one in the next.
STEP = 4
KINDS = {
    "p": {"person"},
    "b": {"institution", "group"},
    "a": {"anonymous", "group"},
    "d": {"document", "footage"},
    "m": {"outlet", "agency"},
    "o": {"own_reporting"},
    "n": {"not_given"},
}
OUTLETS = {"en": "The Lorne Echo", "fr": "L'Écho de Lormes", "ru": "Вестник Лорны", "ar": "صدى لورم"}
# The line that parts a title from its page, and what parts paragraphs.
TITLE, PARAGRAPH = " // ", " / "
# So many characters of a content a statement has that tells it.
FEWEST = 10
_ELIDED = re.compile(r"\b(qu)e (?=[aeiouàâéèêîôh])", re.I)


class Case(NamedTuple):
    """A page with its title, what is told in it, and what is right: kinds and names of the root, or who denies it."""

    text: str
    title: str | None
    content: str
    right: str


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _cases(language: str, block: int) -> list[Case]:
    blocks = (FRAMES / f"pages_{language}.txt").read_text(encoding="utf-8").split("# ")[1:]
    contents, *ways = (one.strip().split("\n")[1:] for one in blocks)
    found = []
    for row, line in enumerate(ways[block]):
        way, _, right = line.partition("|")
        for column in range(row % STEP, len(contents), STEP):
            clause, _, verb_first = contents[column].partition("|")
            content = verb_first if "{v}" in way else clause
            text = way.format(c=clause, C=_capital(clause), v=verb_first)
            title, _, body = text.rpartition(TITLE)
            body = _ELIDED.sub(r"\1'", body) if language == "fr" else body
            found.append(Case(body.replace(PARAGRAPH, "\n"), title or None, content, right))
    return found


def _read(case: Case, language: str) -> tuple[Article, Report]:
    page = Page(
        name="page.txt", content=case.text, outlet=OUTLETS[language], published="2026-03-04", title=case.title, language=language
    )
    article = pipeline.read_page(page)
    return article, pipeline.build_report([article])


def _told(case: Case, article: Article, report: Report) -> list[Claim]:
    """The claims that tell a content; where it stands in the title, all."""
    begin = article.text.casefold().find(case.content.casefold())
    if begin < 0:
        return list(report.claims)
    end = begin + len(case.content)
    telling = {s.id for s in article.statements if min(end, s.content[1]) - max(begin, s.content[0]) > FEWEST}
    return [claim for claim in report.claims if not telling.isdisjoint(claim.statements)]


def _wrong_root(case: Case, language: str) -> str:
    """What is wrong with the roots of a case; empty where nothing is."""
    article, report = _read(case, language)
    kinds, _, names = case.right.partition(" ")
    allowed = set().union(*(KINDS[kind] for kind in kinds))
    roots = [(root.kind, root.name) for claim in _told(case, article, report) for root in claim.origins.items]
    wrong = [root for root in roots if root[0] not in allowed or not _is_named(*root, names)]
    return str(wrong) if wrong else "" if roots else "nobody"


def _is_named(kind: str, name: str, names: str) -> bool:
    return (
        kind in ("own_reporting", "not_given") or not names or any(one.casefold() in name.casefold() for one in names.split("/"))
    )


def _wrong_denier(case: Case, language: str) -> str:
    """What is wrong with who denies a case; empty where nothing is."""
    article, report = _read(case, language)
    by_id = {s.id: s for s in article.statements}
    claims = _told(case, article, report)
    if any(case.right.casefold() in root.name.casefold() for claim in claims for root in claim.origins.items):
        return "told by who denies it"
    deniers = [link for claim in claims for one in claim.disputes for link in by_id[one.statement].chain]
    named = any(case.right.casefold() in f"{link.name} {link.speaks_for}".casefold() for link in deniers)
    return "" if named else f"denied by {[link.name for link in deniers]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_to_have_it_from_somebody_has_its_root(language: str) -> None:
    cases = _cases(language, 0)
    assert len(cases) > 150
    wrong = [f"{case.text} ({why})" for case in cases if (why := _wrong_root(case, language))]
    assert not wrong, f"{len(wrong)} of {len(cases)}:\n" + "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_denies_it_in_the_next_sentence_is_no_root(language: str) -> None:
    cases = _cases(language, 1)
    assert len(cases) > 20
    wrong = [f"{case.text} ({why})" for case in cases if (why := _wrong_denier(case, language))]
    assert not wrong, f"{len(wrong)} of {len(cases)}:\n" + "\n".join(wrong)
