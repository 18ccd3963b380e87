"""read: one page to its article."""

from __future__ import annotations

import hashlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcier.articles import read
from sourcier.errors import InputError
from sourcier.records import Article, Page
from tests.articles.test_cutting import put_back

PASTED = """Menu
Partager sur Facebook

Un pont s'effondre près du port
Publié le 8 septembre 2017 à 14h03
Par Anne Petit

Un pont s'est effondré mardi près du port, selon le maire. Personne n'a été blessé.

Une route coupée

La route reste fermée jusqu'à nouvel ordre, a dit le maire. « Nous la rouvrirons. Nous n'avons pas le choix », a-t-il ajouté.

Source : Le Phare
Traduction : Jean Roux

Laisser un commentaire
Votre adresse e-mail ne sera pas publiée.
"""


def article(content: str, **given: object) -> Article:
    return read(Page(name="page.txt", path="page.txt", content=content, **given))  # type: ignore[arg-type]


def spans(one: Article, label: str) -> list[str]:
    return [one.text[found.start : found.end] for found in one.labels if found.label == label]


def test_a_pasted_page_becomes_its_article() -> None:
    one = article(PASTED)
    assert one.title == "Un pont s'effondre près du port"
    assert spans(one, "headline") == ["Un pont s'effondre près du port"]
    assert spans(one, "subheading") == ["Une route coupée"]
    assert one.authors == ("Anne Petit",)
    assert one.published is not None
    assert (one.published.earliest, one.published.basis) == ("2017-09-08T00:00:00Z", "page")
    assert one.language == "fr"
    assert [(credit.kind, credit.name) for credit in one.credits] == [("source", "Le Phare"), ("translation", "Jean Roux")]
    assert [removed.text.strip() for removed in one.removed] == [
        "Menu",
        "Partager sur Facebook",
        "Laisser un commentaire",
        "Votre adresse e-mail ne sera pas publiée.",
    ]
    assert put_back(one.text, one.removed) == PASTED
    assert [one.text[start:end] for start, end in one.sentences] == [
        "Un pont s'est effondré mardi près du port, selon le maire.",
        "Personne n'a été blessé.",
        "La route reste fermée jusqu'à nouvel ordre, a dit le maire.",
        "« Nous la rouvrirons.",
        "Nous n'avons pas le choix », a-t-il ajouté.",
    ]


def test_of_a_clean_page_nothing_is_cut_and_the_same_lines_are_labelled() -> None:
    one = article(PASTED, clean=True)
    assert one.text == PASTED
    assert one.removed == ()
    assert set(spans(one, "chrome")) >= {"Menu", "Partager sur Facebook", "Laisser un commentaire"}
    assert [one.text[start:end] for start, end in one.sentences] == [
        article(PASTED).text[start:end] for start, end in article(PASTED).sentences
    ]


def test_what_is_given_wins() -> None:
    one = article(
        PASTED,
        title="Le pont",
        published="2017-09-10",
        outlet="Le Phare",
        url="https://www.phare.example/1",
        language="fr-FR",
        authors=("J. Roux",),
    )
    assert (one.title, one.language, one.authors, one.url) == ("Le pont", "fr", ("J. Roux",), "https://www.phare.example/1")
    assert one.published is not None
    assert (one.published.earliest, one.published.basis) == ("2017-09-10T00:00:00Z", "manifest")
    assert one.outlet is not None
    assert (one.outlet.name, one.outlet.domain) == ("Le Phare", "phare.example")


def test_identity_is_outlet_and_address_and_version_is_the_text() -> None:
    text = "Le pont est tombé."
    here = article(text, url="https://a.example/1")
    there = article(text, url="https://b.example/1")
    later = article(text + " Il sera rebâti.", url="https://a.example/1")
    assert here.id == later.id != there.id
    assert here.version == there.version == hashlib.sha256(text.encode()).hexdigest() != later.version
    assert len(here.id) == 16
    assert article(text, id="mine").id == "mine"


def test_records_of_one_file_are_several_articles() -> None:
    first, second = (read(Page(name=f"a.jsonl:{line}", path="a.jsonl", content="Oui.", clean=True)) for line in (1, 2))
    assert first.id != second.id
    assert first.path == second.path == "a.jsonl"


@pytest.mark.parametrize("text", ["Oui.", "2017", "a", "?", "AFP", "Menu", "🚁", "Source : AFP", "الجسر"])
def test_no_text_is_too_short(text: str) -> None:
    one = article(text)
    assert one.text == text
    assert one.paragraphs == ((0, len(text)),)
    assert one.sentences == ((0, len(text)),)


@pytest.mark.parametrize("text", ["", " \n\t", "\u2028"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="empty"):
        article(text)


def test_a_text_of_broken_characters_keeps_its_length() -> None:
    one = article("Le pont\x00 est tombé\ud800.")
    assert one.text == "Le pont\ufffd est tombé\ufffd."


def test_text_wrapped_at_a_column_is_read_by_its_paragraphs() -> None:
    text = (
        "The bridge over the river fell on Tuesday near the\nold port, the mayor of the town said in a\nstatement. Nobody was hurt, although two trucks\nhad just"
        " crossed. Share\nprices of the builder fell.\nHe spoke at noon. The road stays closed until the\nspring, and the ferry is not to run before the end of\nthe month.\n"
    )
    one = article(text)
    assert one.removed == ()
    assert [" ".join(one.text[start:end].split()) for start, end in one.sentences] == [
        "The bridge over the river fell on Tuesday near the old port, the mayor of the town said in a statement.",
        "Nobody was hurt, although two trucks had just crossed.",
        "Share prices of the builder fell.",
        "He spoke at noon.",
        "The road stays closed until the spring, and the ferry is not to run before the end of the month.",
    ]


def test_the_title_repeated_in_the_text_is_a_headline_each_time() -> None:
    text = "Le pont est tombé près du port\n\nLe pont est tombé près du port\n\nUn résumé de l'affaire, en peu de mots.\n\nLe pont est tombé près du port\n\nLe pont est tombé mardi, dit le maire.\n"
    one = article(text)
    assert spans(one, "headline") == ["Le pont est tombé près du port"] * 3
    assert spans(one, "standfirst") == ["Un résumé de l'affaire, en peu de mots."]
    assert len(one.sentences) == 2


def test_a_title_above_the_credit_of_its_original_is_the_headline() -> None:
    text = (
        "Selon le Phare, un pont serait tombé ; d'autres sources le nient.\n\nDes ponts tombent près du port\n\nArticle originel : Bridges Fall Near the Port\n\n"
        "South Courier\n\nTraduction J. Roux\n\nLes ponts sont tombés mardi, a dit le maire de la ville au journal.\n"
    )
    one = article(text)
    assert one.title == "Des ponts tombent près du port"
    assert [(credit.kind, credit.name) for credit in one.credits] == [
        ("original", "Bridges Fall Near the Port"),
        ("original", "South Courier"),
        ("translation", "J. Roux"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Reuters, 8 septembre 2017",
        "8 septembre 2017 | Reuters",
        "8 septembre 2017 – 14h03 (Reuters)",
        "© 2017 Reuters. Tous droits réservés",
    ],
)
def test_an_agency_beside_a_date_or_notice_is_a_credit_too(line: str) -> None:
    one = article(f"Un pont tombe\n{line}\nLe pont est tombé mardi, a dit le maire de la ville.\n")
    assert ("agency", "Reuters") in [(credit.kind, credit.name.strip(". ")) for credit in one.credits]
    assert line in one.text


def test_lists_and_short_last_lines_are_no_subheadings() -> None:
    text = "Le maire a cité trois villes touchées par la crue.\nLyon\nVienne\nArles\nLa crue est finie, a-t-il dit.\nLe Phare du Nord\n"
    assert spans(article(text), "subheading") == []


@given(st.text(max_size=300))
def test_every_offset_of_any_text_is_true(text: str) -> None:
    try:
        one = article(text)
    except InputError:
        assert not text.replace("\u00ad", "").strip()
        return
    last = 0
    for start, end in one.sentences:
        assert last <= start < end <= len(one.text)
        last = end
    for found in (*one.labels, *one.credits):
        assert 0 <= found.start < found.end <= len(one.text)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 9_000_000,
        "a. " * 1_000_000,
        "\n" * 3_000_000 + "a",
        "Menu\n" * 300_000,
        "Comments\nName\n" * 60_000,
        "(" * 2_000_000,
    ],
)
def test_hostile_text_is_read_in_bounded_time(text: str) -> None:
    begin = time.process_time()
    article(text)
    assert time.process_time() - begin < 20


def test_paragraphs_that_a_scraper_ran_together_are_told_apart() -> None:
    text = "Le pont est fermé, a dit le maire.La route reste ouverte. Elle est étroite.« Nous verrons », dit-il."
    one = article(text, clean=True, language="fr")
    told = [one.text[start:end] for start, end in one.paragraphs]
    assert told == [
        "Le pont est fermé, a dit le maire.",
        "La route reste ouverte. Elle est étroite.",
        "« Nous verrons », dit-il.",
    ]


def test_scripts_without_spaces_keep_their_paragraphs() -> None:
    one = article("橋が落ちた。誰も怪我をしなかった。", clean=True)
    assert len(one.sentences) == 2
    assert len(one.paragraphs) == 1


def test_soft_hyphens_do_not_cut_words() -> None:
    one = article("Le pont est vrai\u00adment fer\u00admé, a dit le maire.", clean=True, language="fr")
    assert one.text == "Le pont est vraiment fermé, a dit le maire."
