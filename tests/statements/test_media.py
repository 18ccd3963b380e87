"""Media that no table knows are named by the nouns beside them."""

from __future__ import annotations

import pytest

import sourcier


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("the French newspaper Le Midi Libre", "Le Midi Libre"),
        ("the Russian state news agency Vesna", "Vesna"),
        ("the British tabloid The Siren", "The Siren"),
        ("the US-based website Openlook", "Openlook"),
        ("the Gulf-owned channel Al Sahil", "Al Sahil"),
        ("the Oslo-based daily L'Horizon", "L'Horizon"),
        ("the Irish weekly paper The Clare Lantern", "The Clare Lantern"),
        ("the Lebanese news site El Marsad", "El Marsad"),
        ("the Meridian newspaper", "Meridian"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "Two men were killed on Monday, {} reported.",
        "According to {}, two men were killed on Monday.",
        "Two men were killed on Monday, a police source told {}.",
    ],
)
def test_a_medium_named_after_its_noun(text: str, told: str, named: str) -> None:
    article = sourcier.read(text.format(told), language="en")
    assert [s.chain[-1].name for s in article.statements if s.chain] == [named]


@pytest.mark.parametrize(
    ("language", "text", "relay"),
    [
        ("en", "Questioned on Tuesday by Agence Relais, a municipal source said that two men had died.", "Agence Relais"),
        ("en", "Interviewed late on Monday by Radio Nord, Anna Bell said that two men had died.", "Radio Nord"),
        ("en", "Asked by the Echo, the minister said that two men had died.", "Echo"),
        ("fr", "Interrogé mardi par l'Agence Relais, un élu affirme que deux hommes sont morts.", "Agence Relais"),
        ("fr", "Interrogé ce lundi soir par le Courrier, un élu affirme que deux hommes sont morts.", "Courrier"),
        ("fr", "Invité de Radio Nord lundi, le ministre a assuré que deux hommes étaient morts.", "Radio Nord"),
        ("en", "Asked by Mr Smith, the minister said that two men had died.", None),
        ("fr", "Interrogé mardi par la police, le suspect a affirmé que deux hommes étaient morts.", None),
    ],
)
def test_who_asked_is_the_medium_that_passes_it_on(language: str, text: str, relay: str | None) -> None:
    (statement,) = sourcier.read(text, language=language).statements
    assert [link.name for link in statement.chain[1:]] == ([relay] if relay else [])


@pytest.mark.parametrize(
    ("language", "text", "entity"),
    [
        ("fr", "Trois hommes ont été tués lundi, selon La Tribune.", "la-tribune"),
        ("fr", "Trois hommes ont été tués lundi, selon La Tribune de Fontvieille.", None),
        ("fr", "La Tribune d'Arcy rapporte que trois hommes ont été tués lundi.", None),
        ("fr", "Le Monde rapporte que trois hommes ont été tués lundi.", "lemonde"),
        ("fr", "Le Monde de Brenne rapporte que trois hommes ont été tués lundi.", None),
        ("fr", "Le Monde en ligne rapporte que trois hommes ont été tués lundi.", "lemonde"),
        ("en", "Three men were killed on Monday, The Times reported.", "times-uk"),
        ("en", "The Times of Corfield reported that three men were killed on Monday.", None),
        ("en", "The Guardian Corfield reported that three men were killed on Monday.", None),
        ("en", "Al Jazeera English reported that three men were killed on Monday.", "al-jazeera"),
        ("en", "The BBC News website said three men were killed on Monday.", "bbc"),
        ("en", "According to Reuters Corfield bureau, three men were killed on Monday.", "reuters"),
        ("ru", "Газета «Известия» сообщила о взрыве на складе.", "izvestia"),
        ("ru", "Газета «Известия Заречья» сообщила о взрыве на складе.", None),
        ("ar", "ذكرت صحيفة الشرق الأوسط اللندنية أن ثلاثة رجال قتلوا.", "asharq-al-awsat"),
    ],
)
def test_a_paper_whose_name_goes_on_is_another(language: str, text: str, entity: str | None) -> None:
    statements = sourcier.read(text, language=language).statements
    assert [link.entity for one in statements for link in one.chain] == [entity]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Trois hommes ont été tués lundi, a rapporté The Tolworth Courier.", "The Tolworth Courier"),
        ("fr", "Le Réveil de Marvigny rapporte que trois hommes ont été tués lundi.", "Réveil de Marvigny"),
        ("fr", "Selon Le Messager de Gravelle, trois hommes ont été tués.", "Le Messager de Gravelle"),
        ("en", "Three men were killed on Monday, Le Courrier de Savigny reported.", "Le Courrier de Savigny"),
        ("en", "Three men were killed on Monday, according to L'Écho Savigny.", "L'Écho Savigny"),
    ],
)
def test_a_paper_of_another_language_is_one(language: str, text: str, name: str) -> None:
    statements = sourcier.read(text, language=language).statements
    assert [(link.name, link.kind) for one in statements for link in one.chain] == [(name, "outlet")]


@pytest.mark.parametrize(
    "text", ["Charles de Marvigny said three men were killed.", "Le messager a dit que trois hommes ont été tués."]
)
def test_who_bears_no_name_of_a_paper_is_none(text: str) -> None:
    statements = sourcier.read(text, language="en" if text.endswith("killed.") else "fr").statements
    assert [link.kind for one in statements for link in one.chain] not in ([], ["outlet"])
