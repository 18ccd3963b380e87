"""Media whose names a reader has cut short, called as the pages of the set call them."""

from __future__ import annotations

import msgspec
import pytest

from sourcier import pipeline
from sourcier.origins.called import with_whole_names
from sourcier.records import Article, ChainLink, Page
from tests.origins.making import article, telling

# What the text says, the link that was read and its words, the outlets there are, and what it is called then.
CASES = [
    ("Selon le journal Corse Matin, deux ponts", "outlet:Corse", "le journal Corse", ["Corse Matin"], "outlet:Corse Matin"),
    ("بحسب صحيفة النخيل اليوم، فإن", "outlet:صحيفة النخيل", "صحيفة النخيل", ["النخيل اليوم"], "outlet:النخيل اليوم"),
    ("نقلت إذاعة أثير الوادي عن أحد", "outlet:إذاعة", "إذاعة", ["أثير الوادي"], "outlet:أثير الوادي"),
    ("وكالة سنابل للأنباء تقول", "institution:وكالة سنابل", "وكالة سنابل", ["سنابل للأنباء"], "outlet:سنابل للأنباء"),
    ("The Marsh Today newspaper says", "outlet:Marsh", "The Marsh", ["Marsh Today"], "outlet:Marsh Today"),
    (
        "according to La Tribune de Lormes, which",
        "outlet:La Tribune",
        "La Tribune de Lormes",
        ["La Tribune de Lormes"],
        "outlet:La Tribune de Lormes",
    ),
    # Another medium, a longer word, a person beside a medium, a document that it has.
    ("Selon le journal Corse Soir, deux ponts", "outlet:Corse", "le journal Corse", ["Corse Matin"], "outlet:Corse"),
    ("Selon le journal Corse Matinale, deux", "outlet:Corse", "le journal Corse", ["Corse Matin"], "outlet:Corse"),
    ("said Ana Diaz, Marsh Today wrote", "person:Ana Diaz", "Ana Diaz", ["Marsh Today"], "person:Ana Diaz"),
    (
        "according to La Tribune de Brume, which",
        "outlet:La Tribune",
        "La Tribune de Brume",
        ["La Tribune de Lormes"],
        "outlet:La Tribune",
    ),
    ("a memo Marsh Today has seen", "document:a memo", "a memo", ["Marsh Today"], "document:a memo"),
]


@pytest.mark.parametrize(("text", "read", "said", "outlets", "expected"), CASES, ids=[f"{t[:20]} {e}" for t, _, _, _, e in CASES])
def test_a_medium_has_the_whole_name_that_the_text_gives_it(
    text: str, read: str, said: str, outlets: list[str], expected: str
) -> None:
    kind, name = read.split(":")
    at = text.index(said)
    link = ChainLink(name=name, kind=kind, evidence=(at, at + len(said)))  # type: ignore[arg-type]
    told = telling("A")
    told = msgspec.structs.replace(told, statement=msgspec.structs.replace(told.statement, chain=(link,)))
    pages: dict[str, Article] = {"A": msgspec.structs.replace(article("A"), text=text)}
    others = [telling(outlet) for outlet in outlets]
    pages |= {outlet: article(outlet) for outlet in outlets}
    called = with_whole_names([told, *others], pages)[0].statement.chain[0]
    assert f"{called.kind}:{called.name}" == expected


@pytest.mark.parametrize("outlet", ["?????!", "\u202e\u202e\u202e\u202e\u202e", "🔥🔥🔥🔥🔥", "     ", "«»«»«»"])
def test_an_outlet_whose_name_holds_no_word(outlet: str) -> None:
    told = "Twelve miners were injured in the Karvel pit on Monday, the Daily Echo reported."
    pages = [Page(name=name, id=name, content=told, language="en", outlet=name) for name in (outlet, "Daily Echo Today")]
    report = pipeline.build_report([pipeline.read_page(page) for page in pages])
    assert len(report.claims) == 1
    assert len(report.claims[0].articles) == 2
