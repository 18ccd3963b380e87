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
PUBLISHED = [
    ("en", "Twelve people died, a report in the Beacon said.", "outlet:Beacon"),
    ("en", "Twelve people died, according to information published by the agency Tidewire.", "agency:Tidewire"),
    ("en", "According to an inspection report published by the Beacon, twelve people died.", "document:an inspection report > outlet:Beacon"),
    ("en", "A report by the Senate says twelve people died.", "document:A report by the Senate"),
    ("en", "According to Agence Cordage Presse, twelve people died.", "agency:Agence Cordage Presse"),
    ("en", "As Radio Beacon was first to report, twelve people died in Lormes on Monday.", "outlet:Radio Beacon"),
    ("en", "As the mayor was first to report, twelve people died in Lormes on Monday.", ""),
    ("fr", "Douze personnes sont mortes, peut-on lire sur le site du journal La Vigie.", "outlet:La Vigie"),
    ("fr", "D'après une dépêche de l'agence Nordpresse, douze personnes sont mortes.", "agency:Nordpresse"),
    ("fr", "Selon un article publié par La Vigie, douze personnes sont mortes.", "outlet:La Vigie"),
    ("fr", "Selon un rapport de la préfecture, douze personnes sont mortes.", "document:un rapport de la préfecture"),
    ("ru", "12 человек погибли, говорится в публикации агентства «Луч».", "agency:Луч"),
    ("ru", "Согласно статье газеты «Маяк», 12 человек погибли.", "outlet:Маяк"),
    ("ru", "Организация Lantern Watch в разговоре с журналистом портала «Маяк» подтвердила, что 12 человек погибли.", "institution:Организация Lantern Watch"),
    ("ar", "قتل 12 شخصا، وفق تقرير نشرته وكالة «الشراع برس».", "agency:الشراع برس"),
    ("ar", "قتل 12 شخصا، بحسب تقرير تفتيش نشرته صحيفة الوادي.", "document:تقرير تفتيش > outlet:صحيفة الوادي"),
    ("ar", "ألغت اللجنة الانتخابات يوم الاثنين، نقلا عن صحيفة «الوادي».", "outlet:الوادي"),
    ("ar", "قتل 12 شخصا، نقلا عن مصدر أمني.", "anonymous:مصدر أمني"),
    ("ar", "قالت صحيفة الوادي نقلا عن مصدر أمني إن 12 شخصا قتلوا.", "anonymous:مصدر أمني > outlet:صحيفة الوادي"),
]  # fmt: skip
TWO = [
    ("en", "The Beacon and the Marsh Courier both report that twelve people died.", "outlet:Beacon", "outlet:Marsh Courier"),
    ("fr", "Selon le journal La Vigie et la station Radio Lormes, douze personnes sont mortes.", "outlet:La Vigie", "outlet:Radio Lormes"),
    ("ru", "По данным газеты «Маяк» и агентства «Луч», 12 человек погибли.", "outlet:Маяк", "agency:Луч"),
    ("ar", "بحسب وكالة «الشراع برس» وصحيفة «الوادي»، فإن 12 شخصا قتلوا.", "agency:الشراع برس", "outlet:الوادي"),
    ("fr", "La Vigie et la préfecture affirment que douze personnes sont mortes.", "group:La Vigie et la préfecture"),
]  # fmt: skip
SEEN = [
    ("en", "A reporter for the Marsh Courier saw twelve people being led away.", "outlet:Marsh Courier", "twelve"),
    ("en", "Twelve people were hurt, as a reporter of the Marsh Courier saw on the spot.", "outlet:Marsh Courier", "Twelve"),
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
    ("en", "Ann Hart, a reporter, saw twelve people being led away."),
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


@pytest.mark.parametrize(("language", "text", "chain"), PUBLISHED, ids=[text[:60] for _, text, _ in PUBLISHED])
def test_what_a_medium_publishes_is_told_by_the_medium(language: str, text: str, chain: str) -> None:
    assert _chains(_read(language, text)) == ([chain] if chain else [])


@pytest.mark.parametrize(("language", "text", "chains"), [(code, text, chains) for code, text, *chains in TWO])
def test_two_media_that_are_joined_tell_it_each(language: str, text: str, chains: list[str]) -> None:
    assert _chains(_read(language, text)) == chains


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
