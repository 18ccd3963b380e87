"""``statements.find`` on invented sentences."""

from __future__ import annotations

import re

import pytest

from sourcier.articles.sentences import split_sentences
from sourcier.records import Article, Name, Statement
from sourcier.statements import find

from . import cases_en, cases_fr
from .cases import Case, unmark


def article(text: str, language: str) -> Article:
    """An article by hand: a paragraph a line, Norvia an agency."""
    paragraphs = tuple((m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    sentences = tuple(span for s, e in paragraphs for span in split_sentences(text, s, e, language))
    names = tuple(Name(start=m.start(), end=m.end(), text=m.group(), type="agency") for m in re.finditer("Norvia", text))
    return Article(id="a", version="v", language=language, text=text, paragraphs=paragraphs, sentences=sentences, mentions=names)


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Shared characters over the longer span."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, shared) / max(a[1] - a[0], b[1] - b[0])


def best(case: Case, language: str) -> tuple[Statement | None, str]:
    """The statement found that overlaps a case's content most."""
    marked = unmark(case.marked)
    found = [s for s in find(article(marked.text, language)) if s.form != "narrated"]
    found.sort(key=lambda s: -overlap(s.content, marked.content))
    return (found[0] if found else None), marked.text


def faults(case: Case, language: str) -> list[str]:
    """What is wrong with the statement found for a case."""
    statement, text = best(case, language)
    marked = unmark(case.marked)
    if statement is None:
        return ["nothing found"]
    wrong = []
    if overlap(statement.content, marked.content) < 0.8:
        wrong.append(f"content {text[slice(*statement.content)]!r}")
    if marked.source and (statement.source is None or overlap(statement.source, marked.source) < 0.5):
        wrong.append(f"source {statement.source and text[slice(*statement.source)]!r}")
    if statement.stance != case.stance:
        wrong.append(f"stance {statement.stance}")
    if statement.modality != case.modality:
        wrong.append(f"modality {statement.modality}")
    if case.form and statement.form != case.form:
        wrong.append(f"form {statement.form}")
    chain = " > ".join(link.name for link in statement.chain)
    if case.chain is not None and chain.casefold() != case.chain.casefold():
        wrong.append(f"chain {chain!r}")
    return wrong


@pytest.mark.parametrize("case", cases_fr.CASES, ids=lambda c: c.marked[:50])
def test_french(case: Case) -> None:
    assert faults(case, "fr") == []


@pytest.mark.parametrize("case", cases_en.CASES, ids=lambda c: c.marked[:50])
def test_english(case: Case) -> None:
    assert faults(case, "en") == []


@pytest.mark.parametrize(("language", "text"), [("fr", t) for t in cases_fr.SILENT] + [("en", t) for t in cases_en.SILENT])
def test_no_statement(language: str, text: str) -> None:
    assert [text[slice(*s.content)] for s in find(article(text, language))] == []
