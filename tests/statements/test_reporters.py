"""Whoever reports for a medium is that medium, and what its reporters have seen is told by it."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Article, Page

# Language, sentence, the chain of what is told.
REPORTED = [
    ("en", "Twelve people were hurt, a Beacon reporter at the scene said.", "outlet:Beacon"),
    ("en", "Twelve people were hurt, according to a Marsh Courier correspondent on the spot.", "outlet:Marsh Courier"),
    ("en", "The correspondent of the news agency Tidewire reports that twelve people were hurt.", "agency:Tidewire"),
    ("en", "Journalist Ann Hart said twelve people were hurt.", "person:Ann Hart"),
    ("en", "The mayor told a reporter for the Beacon that twelve people were hurt.", "person:The mayor"),
    ("fr", "Selon l'envoyé spécial de La Vigie, douze personnes ont été blessées.", "outlet:La Vigie"),
    ("fr", "Le correspondant de l'agence Nordpresse rapporte que douze personnes ont été blessées.", "agency:Nordpresse"),
    ("fr", "Le journaliste de Lyon Jean Moral affirme que douze personnes ont été blessées.", "person:Jean Moral"),
    ("fr", "D'après le reporter du site Marais Info présent sur place, douze personnes ont été blessées.", "outlet:Marais Info"),
    ("ru", "12 человек пострадали, сообщает корреспондент радиостанции «Южный эфир» с места.", "outlet:Южный эфир"),
    ("ru", "12 человек пострадали, передаёт с места событий наш корреспондент.", "own_reporting:Some Journal"),
    ("ru", "По словам журналиста газеты «Маяк», 12 человек пострадали.", "outlet:Маяк"),
    ("ru", "12 человек пострадали, рассказал журналист «Маяка» Олег Савин.", "person:Олег Савин"),
    ("ar", "أفاد مراسل صحيفة الوادي بأن 12 شخصاً جُرحوا.", "outlet:صحيفة الوادي"),
    ("ar", "جُرح 12 شخصاً، بحسب مراسل وكالة الشراع للأنباء في المكان.", "agency:وكالة الشراع للأنباء"),
    ("ar", "قال الصحفي سامي حداد إن 12 شخصاً جُرحوا.", "person:سامي حداد"),
]  # fmt: skip
SEEN = [
    ("en", "A reporter for the Marsh Courier saw twelve people being led away.", "outlet:Marsh Courier", "twelve"),
    ("en", "Twelve people were hurt, as a reporter of the Marsh Courier saw on the spot.", "outlet:Marsh Courier", "Twelve"),
    ("en", "Ann Hart, a reporter, saw twelve people being led away.", "person:Ann Hart", "twelve"),
    ("en", "Reuters journalists saw twelve tanks enter the town.", "agency:Reuters", "twelve"),
    ("en", "Reporters from the Marsh Courier counted 40 tents.", "outlet:Marsh Courier", "40"),
    ("fr", "Douze personnes ont été blessées, a constaté sur place un correspondant de La Vigie.", "outlet:La Vigie", "Douze"),
    ("fr", "Comme l'a constaté sur place le correspondant du journal La Vigie, douze personnes ont été blessées.", "outlet:La Vigie", "douze"),
    ("fr", "Un journaliste de l'AFP a vu douze chars entrer dans la ville.", "agency:AFP", "douze"),
    ("ru", "Как убедился на месте корреспондент газеты «Маяк», 12 человек пострадали.", "outlet:Маяк", "12"),
    ("ar", "جُرح 12 شخصاً يوم الأحد، كما عاين مراسل صحيفة الوادي في المكان.", "outlet:صحيفة الوادي", "جُرح"),
    ("ar", "شاهد مراسل قناة النيل 12 سيارة محترقة.", "outlet:قناة النيل", "12"),
]  # fmt: skip
NOT_SEEN = [
    ("en", "Reporters in Lormes saw twelve people being led away."),
    ("fr", "Le journaliste Jean Moral a vu douze blessés."),
    ("ru", "Жители увидели 12 человек у моста."),
]


def _read(language: str, text: str) -> Article:
    page = Page(name="p", id="p", content=text, clean=True, language=language, outlet="Some Journal")
    found = next(iter(pipeline.read_pages([page])))
    assert isinstance(found, Article)
    return found


def _chains(article: Article) -> list[str]:
    told = [s for s in article.statements if s.form != "narrated"]
    return [" > ".join(f"{link.kind}:{link.name}" for link in s.chain) for s in told]


@pytest.mark.parametrize(("language", "text", "chain"), REPORTED, ids=[text[:60] for _, text, _ in REPORTED])
def test_a_reporter_of_a_medium_is_the_medium(language: str, text: str, chain: str) -> None:
    assert _chains(_read(language, text)) == [chain]


@pytest.mark.parametrize(("language", "text", "chain", "begins"), SEEN, ids=[text[:60] for _, text, _, _ in SEEN])
def test_what_reporters_have_seen(language: str, text: str, chain: str, begins: str) -> None:
    article = _read(language, text)
    assert _chains(article) == [chain]
    assert article.text[slice(*article.statements[0].content)].startswith(begins)


@pytest.mark.parametrize(("language", "text"), NOT_SEEN)
def test_others_have_only_seen_it(language: str, text: str) -> None:
    assert _chains(_read(language, text)) == []


def test_a_medium_that_names_itself_reports_of_its_own() -> None:
    article = _read("en", "Twelve people were hurt, as a reporter for Some Journal saw on the spot.")
    assert _chains(article) == ["own_reporting:Some Journal"]
