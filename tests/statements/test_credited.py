"""Whom a page says that it has its news from, in frames of English and French news."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page
from tests.statements.cases_credited import ALIKE, CREDITED


def _read(language: str, text: str) -> Article:
    page = Page(name="p", id="p", content=text, clean=True, language=language, outlet="Some Journal")
    found = next(iter(pipeline.read_pages([page])))
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(("language", "text", "chains", "begins"), CREDITED, ids=lambda value: value[:60])
def test_whom_it_is_from(language: str, text: str, chains: str, begins: str) -> None:
    article = _read(language, text)
    told = [s for s in article.statements if s.form != "narrated"]
    assert all(article.text[slice(*s.content)].startswith(begins) for s in told)
    assert sorted(" > ".join(f"{link.kind}:{link.name}" for link in s.chain) for s in told) == sorted(chains.split(" | "))


@pytest.mark.parametrize(("language", "text"), ALIKE)
def test_what_only_looks_like_it(language: str, text: str) -> None:
    told = [s for s in _read(language, text).statements if s.form != "narrated"]
    assert not [link.name for s in told for link in s.chain]
