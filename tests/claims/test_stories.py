"""Whole small stories: two events of one kind stay two, and a denial finds the one that it is of."""

from __future__ import annotations

import synthetic

from sourcier import pipeline
from sourcier.claims import group
from sourcier.claims.stories import related
from sourcier.records import Article, Group, Page

BANKS = {
    "Finance Daily": "Norbank plans to cut 1,200 jobs in Oslo, two people familiar with the matter told Finance Daily.",
    "Les Échos du Fjord": "Norbank va supprimer 1 200 emplois à Oslo, selon Finance Daily, qui cite deux sources proches du dossier.",
    "Nordlys": "Norbank denied on Friday that any jobs would be cut.\n\nRival Fjordbank cut 300 jobs in Bergen last week.",
    "Banque Info": "Norbank supprime 1 200 postes à Oslo. La semaine dernière, Fjordbank avait supprimé 300 postes à Bergen.",
}
AVALANCHES = {
    "AlpPress": "Quatre skieurs sont morts dimanche dans une avalanche au-dessus de Vallorcine, a annoncé la gendarmerie.",
    "Mountain Weekly": (
        "Four skiers were killed on Sunday when an avalanche swept a slope above Vallorcine, AlpPress reported.\n\n"
        "On 12 January, two climbers died in another avalanche near Zermatt."
    ),
    "Le Piolet": "Cinq morts, et non quatre, dans l'avalanche de Vallorcine, a confirmé mardi la préfecture de Haute-Savoie.",
}


def grouped(texts: dict[str, str]) -> list[Group]:
    """The groups of invented pages, in French where they have an accent and in English otherwise."""
    pages = [
        Page(
            name=outlet,
            id=outlet,
            content=text,
            clean=True,
            language="en" if text.isascii() else "fr",
            published="2026-02-03",
            outlet=outlet,
        )
        for outlet, text in texts.items()
    ]
    return list(group([pipeline.read_page(page) for page in pages]))


def about(groups: list[Group], words: str) -> Group:
    """The group that has a telling with some words."""
    (found,) = [one for one in groups if any(words in t.text for t in one.tellings)]
    return found


def test_the_jobs_of_two_banks() -> None:
    groups = grouped(BANKS)
    cuts, others = about(groups, "1,200"), about(groups, "300 jobs")
    assert {t.article for t in cuts.tellings} == {"Finance Daily", "Les Échos du Fjord", "Banque Info"}
    assert {t.article for t in others.tellings} == {"Nordlys", "Banque Info"}
    assert [t.article for t in cuts.disputes] == ["Nordlys"]
    assert not others.disputes


def test_the_dead_of_two_avalanches() -> None:
    groups = grouped(AVALANCHES)
    dead, others = about(groups, "Quatre skieurs"), about(groups, "two climbers")
    assert {t.article for t in dead.tellings} == set(AVALANCHES)
    assert {t.article for t in others.tellings} == {"Mountain Weekly"}
    assert [t.article for t in dead.disputes] == ["Le Piolet"]


def test_a_story_of_hundreds_of_pages_in_four_languages_is_one() -> None:
    story = synthetic.story(5006, 300)
    articles = [one for one in pipeline.read_pages(story.pages) if isinstance(one, Article)]
    told = related(articles).story
    assert len({told[article] for article in story.truth.tellings}) == 1


def test_a_page_that_tells_an_older_event_besides_does_not_split_a_large_claim() -> None:
    story = synthetic.story(5009, 200)
    articles = [one for one in pipeline.read_pages(story.pages) if isinstance(one, Article)]
    most = max(len({told.article for told in found.tellings}) for found in group(articles))
    assert most == len(story.truth.tellings)
