"""Attitudes: what somebody wants, fears, supports or opposes, apart from what is said."""

from __future__ import annotations

import pytest

import sourcier
from sourcier import claims
from sourcier.records import CLAIMED, Article, Statement
from sourcier.statements import find

from .by_hand import article
from .cases import unmark

# "[source] cue {content}".
CASES = [
    "[The union] supports {the merger}.",
    "[The mayor] wants {the bridge rebuilt}.",
    "[She] agrees with {the verdict} because it was expected.",
    "[The two ministers] disagree on {the date of the vote}.",
    "[The minister] expressed {doubts about the figures}.",
    "[Voters] prefer {a smaller council}.",
    "[The party] is opposed to {any new tax}.",
    "[The coach] was confident that {the team would recover}.",
    "[The governor] mocked {the plan} and left the room.",
    "{The plan} is supported by [the farmers].",
    "[His] opposition to {the dam} never changed.",
    "[The mayor]'s support for {the tram} surprised the council.",
    "[The senator] spoke about {the flood}.",
    "[Critics] have been calling the plan a farce, though [the union] supports {it}.",
    "{The council is expected to close the pool}.",
    "[The union] held a rally to defend {the pool}.",
    "[Residents] backing {the plan} were few.",
    "[The mayor] also wants {a second bridge}.",
    "[The firm] refuses {to pay the fine} until it is heard.",
]
RUSSIAN = [
    "[Депутаты] поддержали {инициативу губернатора}.",
    "[Мэр] приветствовал {решение суда}.",
    "[Экологи] выступают против {строительства порта}.",
    "[Профсоюз] выступил за {повышение зарплат}.",
    "[Рыбаки] опасаются {падения уловов}.",
    "[Жители] мечтают о {новой школе}.",
    "[Адвокат] оспорил {приговор своему подзащитному}.",
    "[Комиссия] одобрила {проект бюджета}.",
    "[Правозащитники] проголосовали против {нового закона}.",
    "[Она] высказалась за {отставку министра}.",
]
FRENCH = [
    "[Le syndicat] soutient {la grève}.",
    "[Le maire] a salué {le courage des pompiers}.",
    "[Le maire] veut {fermer le pont}.",
    "[Les riverains] s'opposent à {la construction du barrage}.",
    "[La ministre] est favorable à {une réforme du barème}.",
    "[Le gouvernement] s'engage à {rouvrir la ligne}.",
    "[Le préfet] redoute {une nouvelle crue}.",
    "[Le club] espère {un accord avec la ville}.",
    "[L'opposition] réclame {une enquête parlementaire}.",
]
FRENCH_SILENT = [
    "Les attaques de la nuit ont duré deux heures.",
    "Le soutien du mur a cédé.",
    "Les soldats ont repoussé deux attaques.",
    "Le pont menace de s'effondrer.",
]
# Words of attitude that tell none.
SILENT = [
    "The support of the roof gave way.",
    "The vote was held on Sunday.",
    "The plan worked like a charm.",
    "A report on the fall in support was lost.",
    "The bridge needs paint.",
]


def told(text: str, language: str = "en") -> list[Statement]:
    """The attitudes found in a text."""
    return [one for one in find(article(text, language)) if one.form != "narrated" and one.confidence < CLAIMED]


@pytest.mark.parametrize("case", CASES)
def test_whose_attitude_it_is_and_to_what(case: str) -> None:
    marked = unmark(case)
    spans = [(one.source and marked.text[slice(*one.source)], marked.text[slice(*one.content)]) for one in told(marked.text)]
    assert (marked.source and marked.text[slice(*marked.source)], marked.text[slice(*marked.content)]) in spans


@pytest.mark.parametrize("case", FRENCH)
def test_attitudes_in_french(case: str) -> None:
    marked = unmark(case)
    spans = [(one.source, one.content) for one in told(marked.text, "fr")]
    assert spans == [(marked.source, marked.content)]


@pytest.mark.parametrize("text", FRENCH_SILENT)
def test_french_words_of_attitude_that_tell_none(text: str) -> None:
    assert told(text, "fr") == []


@pytest.mark.parametrize("text", SILENT)
def test_words_of_attitude_that_tell_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The mayor wants the bridge rebuilt.", "intended"),
        ("His plans for the bridge are not known.", "intended"),
        ("Traders fear a fall in prices.", "possible"),
        ("The union supports the merger.", "asserted"),
    ],
)
def test_how_firm_an_attitude_leaves_its_object(text: str, modality: str) -> None:
    assert [one.modality for one in told(text)] == [modality]


def test_what_is_told_in_what_somebody_says_is_part_of_it() -> None:
    assert told("The mayor said that the union opposed the merger.") == []
    assert told("“The union wants a strike,” the mayor said.") == []


def test_a_quotation_alone_is_of_who_spoke_last_and_not_of_who_had_an_attitude() -> None:
    text = "The police said the road was shut. The farmers support the works. “It will stay so for a week.”"
    alone = next(one for one in find(article(text, "en")) if one.form == "direct")
    assert [link.name for link in alone.chain] == ["The police"]


def test_no_claim_is_built_from_an_attitude() -> None:
    read: Article = sourcier.read("The union supports the attack on the depot near Lorne.", language="en", clean=True)
    supported = [one for one in read.statements if one.confidence < CLAIMED]
    assert supported
    members = {telling.statement.id for group in claims.group([read]) for telling in group.tellings}
    assert members.isdisjoint(one.id for one in supported)
