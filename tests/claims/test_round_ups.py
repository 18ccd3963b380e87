"""What a page retells of one toll from several sources is one claim in versions; two tolls stay two."""

from __future__ import annotations

import pytest

import sourcier
from sourcier.records import Claim

ONE = [
    (
        "en",
        "Six civilians were killed in an alleged airstrike on Tell Marwa on 4 May 2019. Orontes Bulletin reported that six people were "
        "killed when jets struck the market. The civil defence said that eight people had died. @marwa_now tweeted that seven people died.",
        3,
    ),
    (
        "en",
        "Tigris Watch reported that three men died. Nineveh Report separately reported that five people had been killed. "
        "The district hospital confirmed that it had received seven bodies.",
        3,
    ),
    ("en", "Hama Eye reported that four members of one family were killed. Halab Rights put the death toll at five.", 2),
    (
        "en",
        "The governor said that three people had been killed by a guided bomb. The emergency service reported that one woman died.",
        2,
    ),
    ("en", "The ward said that nine people were injured in the blast. The mayor told Radio Karst that six had been hurt.", 2),
    (
        "fr",
        "Le site Désert Info rapporte que six personnes ont été tuées sur le marché. La protection civile fait état de huit morts. "
        "Le compte @marwa_info a écrit que sept personnes étaient mortes dans la frappe.",
        3,
    ),
    ("fr", "Selon l'Observatoire du Lac, cinq civils ont été tués. Selon la défense civile, huit personnes sont mortes.", 2),
    ("ru", "Канал «Балка онлайн» сообщил, что погибли шесть человек. В больнице заявили, что погибли восемь человек.", 2),
    ("ru", "По данным прокуратуры, при обстреле погибли двое человек. Газета «Ранок» сообщила о троих погибших.", 2),
    ("en", "Nine people were killed according to the hospital, fourteen according to the council.", 2),
    ("fr", "Neuf personnes ont été tuées selon l'hôpital, quatorze selon le conseil du quartier.", 2),
    ("ru", "Погибли девять человек по данным больницы, четырнадцать — по данным совета.", 2),
    ("ar", "قتل تسعة أشخاص بحسب المستشفى، وأربعة عشر بحسب المجلس الاجتماعي.", 2),
    ("ar", "وذكرت شبكة «صدى النهر» أن ستة أشخاص قتلوا في قصف السوق. وقال الدفاع المدني إن ثمانية أشخاص قتلوا.", 2),
    (
        "en",
        "Relatives of a driver told Radio Vesk that three men had died. A nurse at the clinic told Radio Vesk that five men had died.",
        2,
    ),
    (
        "en",
        "The local council said that six people had been killed and ten wounded. The hospital confirmed that nine people had died.",
        2,
    ),
    ("en", "The governor announced that there were six martyrs. The hospital put the toll at nine.", 2),
]
# How many origins there are at least and at most: a medium with the number that the page had before may have it from there.
ECHOES = [
    (
        "The town council said that nine people had been killed. Radio Vesk reported nine dead. Kula TV reported nine killed.",
        1,
        3,
    ),
    ("Radio Vesk reported that nine people had been killed. Kula TV and Plava News reported nine dead.", 1, 3),
    ("Radio Vesk reported that nine people had been killed. Kula TV put the toll at eleven.", 2, 2),
    ("The town council said that nine people had been killed. The Vesk Ledger recorded nine deaths.", 1, 2),
    ("The town council said that nine people had been killed. Plava Rural Eye listed nine dead.", 1, 2),
    ("The town council said that nine people had been killed. Petar Rill told Radio Vesk that he had counted nine bodies.", 2, 2),
    ("The town council said that nine people had been killed. The district hospital confirmed nine deaths.", 2, 2),
]
# What media tell of one incident, whether they count or not: how many origins the claim of the dead has at least.
RETOLD = [
    (
        "Six men were killed in the shelling of Balka. Vesk Press reported that jets bombed a house, killing six men. "
        "Kula News said that Petar Rill was killed when a shell hit his house.",
        2,
    ),
    (
        "Six men were reportedly killed in a raid on Balka. Vesk Press reported that a raid hit the mill, killing six men and wounding two. "
        "@balka_live tweeted that a family was killed at the mill.",
        2,
    ),
    ("Vesk Press said that eight men were killed by a shell. Kula News reported that Petar Rill was killed.", 2),
    ("Vesk Press reported that eight men were killed by a shell. Kula News said that nine children were injured.", 2),
    (
        "The council said that six men were killed. The ward said that nine men were injured. A priest said that Petar Rill was killed.",
        3,
    ),
]
TWO = [
    (
        "en",
        "The police said that three people were killed on Monday. The ministry said that five people had been killed on Friday.",
    ),
    ("en", "The first attack killed three people, the army said. The second attack killed six people, residents said."),
    ("en", "Nile Tribune said that the general was killed by a mine. The army said that five soldiers died in the operation."),
    (
        "en",
        "The charity said that 400 people had died of the heat this summer. The zoo said that two keepers were killed by a bear.",
    ),
    (
        "en",
        "The governor said that three people were killed in the raid on Balka. In 2019 a raid on the same village killed nine people, "
        "the charity Open Hands recalled.",
    ),
    ("en", "Vesk Press reported that two men were killed by shells. In 2016 nine men died in a raid there, Kula News recalled."),
    ("en", "The council said that six men were killed. The ward said that nine men were injured."),
    ("en", "Vesk Press reported that two men were killed on Monday. Kula News said that four women were injured on Friday."),
    ("fr", "La police a annoncé que deux hommes avaient été tués lundi. Selon l'armée, cinq soldats ont été tués vendredi."),
    ("ru", "В больнице заявили, что пять человек умерли от холеры. Полиция сообщила, что двое убиты при перестрелке."),
]


def _claims(text: str, language: str) -> list[Claim]:
    article = sourcier.read(text, language=language, published="2020-03-20", title="Page")
    return [claim for claim in sourcier.build_report([article]).claims if claim.action in ("kill", "die", "injure")]


@pytest.mark.parametrize(("language", "text", "origins"), ONE)
def test_versions_of_one_toll_are_one_claim(language: str, text: str, origins: int) -> None:
    fullest = max(_claims(text, language), key=lambda claim: len(claim.statements))
    assert (fullest.origins.low, fullest.origins.high) == (origins, origins)


@pytest.mark.parametrize(("text", "low", "high"), ECHOES)
def test_a_medium_may_have_the_number_that_was_told_before(text: str, low: int, high: int) -> None:
    fullest = max(_claims(text, "en"), key=lambda claim: len(claim.statements))
    assert (fullest.origins.low, fullest.origins.high) == (low, high)


def test_the_toll_that_a_page_opens_with_is_that_which_its_sources_tell() -> None:
    opening = "Between six and nine people died when shells hit the market of Vesk on 4 March 2020.\n\n"
    (claim,) = _claims(
        opening + "The council said that six men had been killed. The hospital received nine dead, its head said.", "en"
    )
    assert len(claim.statements) == 3


@pytest.mark.parametrize(("text", "origins"), RETOLD)
def test_a_round_up_of_media_tells_one_incident(text: str, origins: int) -> None:
    fullest = max(_claims(text, "en"), key=lambda claim: len(claim.statements))
    assert fullest.origins.low >= origins


@pytest.mark.parametrize(("language", "text"), TWO)
def test_two_tolls_of_one_page_stay_two(language: str, text: str) -> None:
    assert [len(claim.statements) for claim in _claims(text, language)] == [1, 1]
