"""``statements.find`` on invented sentences."""

from __future__ import annotations

import time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcier.pipeline import read
from sourcier.records import Label, Statement
from sourcier.statements import find

from . import cases_ar, cases_en, cases_fr, cases_fr_wide, cases_ru, cases_ru_wide
from .by_hand import article
from .cases import Case, unmark


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Shared characters over the longer span."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, shared) / max(a[1] - a[0], b[1] - b[0])


def best(case: Case, language: str) -> tuple[Statement | None, str]:
    """The statement found that overlaps a case's content most; of two with the same words, the one with its stance."""
    marked = unmark(case.marked)
    found = [s for s in find(article(marked.text, language)) if s.form != "narrated"]
    found.sort(key=lambda s: (-overlap(s.content, marked.content), s.stance != case.stance))
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


@pytest.mark.parametrize("case", [*cases_fr.CASES, *cases_fr_wide.CASES], ids=lambda c: c.marked[:50])
def test_french(case: Case) -> None:
    assert faults(case, "fr") == []


@pytest.mark.parametrize("case", [*cases_ru.CASES, *cases_ru_wide.CASES], ids=lambda c: c.marked[:50])
def test_russian(case: Case) -> None:
    assert faults(case, "ru") == []


@pytest.mark.parametrize("case", cases_ar.CASES, ids=lambda c: c.marked[:50])
def test_arabic(case: Case) -> None:
    assert faults(case, "ar") == []


@pytest.mark.parametrize("case", cases_en.CASES, ids=lambda c: c.marked[:50])
def test_english(case: Case) -> None:
    assert faults(case, "en") == []


@pytest.mark.parametrize(("language", "text"), [("fr", t) for t in cases_fr.SILENT] + [("en", t) for t in cases_en.SILENT])
def test_no_statement(language: str, text: str) -> None:
    assert [text[slice(*s.content)] for s in find(article(text, language))] == []


def test_identity_is_stable_and_differs_by_version() -> None:
    text = "Le maire a indiqué que le feu était éteint."
    first, again = find(article(text, "fr")), find(article(text, "fr"))
    other = find(msgspec.structs.replace(article(text, "fr"), version="w"))
    assert [s.id for s in first] == [s.id for s in again]
    assert len(first) == 1
    assert first[0].id != other[0].id
    assert len(first[0].id) == 16


def test_unknown_language_and_empty_text_have_no_statements() -> None:
    assert find(article("Der Bürgermeister sagte, das Feuer sei gelöscht.", "xx")) == ()
    assert find(article("", "fr")) == ()


def test_furniture_says_nothing() -> None:
    text = "The mayor said the fire was out.\nThe chief said the road was open."
    label = Label(start=0, end=32, label="chrome", why="test")
    assert [text[slice(*s.content)] for s in find(article(text, "en", labels=(label,)))] == ["the road was open"]


@pytest.mark.parametrize(
    "hostile",
    [
        "« " * 5000,
        "selon " * 5000,
        '"' * 9999,
        "said that " * 4000,
        "a, " * 9000 + "said he",
        "'" * 9999,
        "сообщил " * 4000,
        "— а, — б. " * 3000,
        "в МЧС сообщили, что " * 2000,
        "по словам источника, " * 2000,
        "«А, — б. — " * 2000,
        "сообщили журналистам в среду " * 2000,
    ],
)
@pytest.mark.parametrize("language", ["fr", "en", "ru"])
def test_hostile_text_takes_linear_time(hostile: str, language: str) -> None:
    begun = time.process_time()
    find(article(hostile, language))
    assert time.process_time() - begun < 3


@given(st.text(alphabet="aé \n«»\"'“”:.,?!-s").map(lambda t: t + " le maire a dit que oui, selon lui."))
@settings(max_examples=60, deadline=None)
def test_spans_lie_in_the_text(text: str) -> None:
    for statement in find(article(text, "fr")):
        for span in (statement.content, statement.source, statement.cue):
            assert span is None or 0 <= span[0] < span[1] <= len(text)


@pytest.mark.parametrize("verb", "lâché soufflé taclé énuméré grincé maugréé raillé relativisé riposté acquiescé".split())
def test_a_french_verb_tags_a_quotation(verb: str) -> None:
    text = f"« Nous n'avons rien à cacher dans ce dossier », a {verb} le maire."
    assert [text[slice(*s.source or (0, 0))] for s in find(article(text, "fr"))] == ["le maire"]


@pytest.mark.parametrize("verb", "sighed thundered fumed retorted grumbled muttered chuckled gushed".split())
def test_an_english_verb_tags_a_quotation(verb: str) -> None:
    text = f"“We have nothing to hide in this matter,” the mayor {verb}."
    assert [text[slice(*s.source or (0, 0))] for s in find(article(text, "en"))] == ["the mayor"]


def test_a_colon_parts_what_is_said_from_the_clause_before_it() -> None:
    text = "Il dément tout plan social : la dernière réunion, écrit-il, « portait sur les comptes et rien d'autre »."
    said = [text[slice(*s.content)] for s in find(article(text, "fr"))]
    assert "la dernière réunion, écrit-il, « portait sur les comptes et rien d'autre" in said


def test_a_colon_after_what_nobody_says_parts_nothing() -> None:
    text = "Le bilan de l'avalanche s'est alourdi : cinq personnes ont perdu la vie, a déclaré la préfète."
    said = [text[slice(*s.content)] for s in find(article(text, "fr"))]
    assert said == ["Le bilan de l'avalanche s'est alourdi : cinq personnes ont perdu la vie"]


@pytest.mark.parametrize(
    ("unit", "times", "language"), [("dijo que ", 3_000, "es"), ('"It is so", said Mr Smith. ', 4_000, "en")]
)
def test_time_grows_with_the_text_and_not_with_its_square(unit: str, times: int, language: str) -> None:
    def seconds(text: str) -> float:
        began = time.process_time()
        read(text, language=language)
        return time.process_time() - began

    read(unit, language=language)
    # Four times the text took ten to sixteen times as long.
    assert seconds(unit * times * 4) < 7 * seconds(unit * times)
