"""split_sentences: each case is a text whose sentences are parted by ``|``, which is not in the text itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcier.articles.sentences import split_sentences

FRENCH = [
    "Le pont est tombé. |Personne n'a été blessé.",
    "M. Durand est arrivé hier. |Mme Lopez partira demain.",
    "Le général Morel et le Dr. Anne Petit ont signé. |L'accord tient.",
    "Selon le col. Morel, tout va bien.",
    "Les U.S. Marines ont quitté la base. |Elle est vide.",
    "Le train de St. Denis est en retard.",
    "Il faut agir, p. ex. en fermant la route. |Le maire hésite.",
    "Voir l'art. 12 et le chap. 3 du rapport.",
    "Le prix est passé de 1.417 à 3.5 euros. |Il montera encore.",
    "« Nous partons. |Nous ne reviendrons pas », a dit le chef du village.",
    "« Où sont-ils ? » a demandé la vieille femme.",
    "« Partez ! » |Le soldat n'a pas attendu.",
    "Il a répondu : « C'est fini. » |Puis il est sorti.",
    "Qui a tiré ?! |Nul ne le sait.",
    "Ils attendaient... |Rien ne vint.",
    "Ils attendaient… et rien ne vint.",
    "Le convoi est passé (voir la carte). |La route est libre.",
    "Le convoi est passé. (Voir la carte.) |La route est libre.".replace(". (Voir", ". |(Voir"),
    "J. Morel et A. B. Petit ont été élus.",
    "Au n° 12 de la rue, no. 3, rien n'a bougé.",
    "Il est né en 1956. |Il est mort en 2017.",
    "La réunion aura lieu le 8 sept. 2017 à Lyon.",
    "Des œufs, du lait, etc. |Le marché était plein.",
    "Des œufs, du lait, etc. ont été saisis.",
    "La décision date de jeudi.|Le ministre l'avait annoncée mercredi.",
    "Le site example.com est fermé. |Il rouvrira.",
    "Le fait est connu.[3] |Il est ancien.",
    "Le temple fut bâti en 493 av. J.-C. par un consul.",
    '"Nous restons." |Le maire l\'a répété.',
    "L'armée dit «non». |Les rebelles disent «oui».",
]
ENGLISH = [
    "The bridge fell. |Nobody was hurt.",
    "Lt. Col. James Hart met Dr. Amy Low on Monday.",
    "Mr. Low spoke to Sen. Hart. |They agreed.",
    "The U.S. President spoke. |He left at once.",
    "They live in the U.S. |The others stayed behind.",
    "He works for Acme Inc. in Boston.",
    "Shares of Acme Corp. rose. |Others fell.",
    "The talks begin at 5 p.m. on Tuesday.",
    '"We are leaving. |We will not come back," the mayor said.',
    '"Where are they?" she asked.',
    '"Stop!" |The soldier did not wait.',
    "He said: “It is over.” |Then he left.",
    "The price rose to 3.5 million. |It fell again.",
    "J. K. Low and A. Hart were elected.",
    "See No. 5 and p. 12 of the report.",
    "He was told no. |The others were not.",
    "1. The first point is peace. |2. The second is bread.",
    "It was late (about 10 p.m.). |The road was dark.",
    "The talks failed... |Nobody was surprised.",
    "He waited… but nobody came.",
    "It happened on Sept. 11, 2001. |Nobody forgot.",
    "Wait, what?! |That cannot be.",
    "The firm, e.g. its owners, gained. |The town lost.",
    "It covers 12 sq. km. |It is empty.",
]
RUSSIAN = [
    "Под улицей нашли 39 ржавых мин. |Каждую весну плуг выворачивает железо.",
    "Поезд задержали на 39 мин. Пассажиры ждали на перроне.",
    "Сапёры вернулись через час. |Мост уже открыли.",
    "Мост рухнул. |Никто не пострадал.",
    "В 2017 г. город был взят. |Он разрушен.",
    "Это произошло в 2017 г. |Он не помнит дня.",
    "Жители г. Томска, т. е. горожане, уехали.",
    "Он родился в 1956 г. в с. Ивановка.",
    "В. В. Орлов и А.С. Белов приехали вчера.",
    "«Мы уходим. |Мы не вернёмся», — сказал мэр.",
    "«Где они?» — спросила женщина.",
    "Погибли 20 тыс. человек. |Ранены ещё больше.",
    "Хлеб, молоко и т. д. подорожали.",
    "Школа им. Орлова закрыта. |Она откроется осенью.",
    "Кто стрелял?! |Никто не знает.",
    "Он ждал... |Никто не пришёл.",
]
ARABIC = [
    "سقط الجسر. |لم يصب أحد.",
    "من أطلق النار؟ |لا أحد يعرف.",
    "قال د. سامي إن الطريق مغلق. |ثم غادر.",
    "«نحن نغادر. |لن نعود»، قال رئيس البلدية.",
    "بلغ العدد 3.5 مليون. |ثم انخفض.",
    "توقف! |لم ينتظر الجندي.",
]
OTHERS = [
    ("de", "Am 3. Mai fiel die Brücke. |Niemand wurde verletzt."),
    ("de", "Er kam z. B. mit Dr. Roth. |Danach ging er."),
    ("de", "Er ging. |»Ich bleibe«, sagte sie."),
    ("es", "El Sr. López llegó a EE. UU. el lunes. |Se fue ayer."),
    ("it", "Il dott. Rossi è arrivato. |È partito ieri."),
    ("pt", "O Sr. Lopes chegou. |A Dra. Reis partiu."),
    (None, "橋が落ちた。|誰も怪我をしなかった。"),
    (None, "پل گر گیا۔ |کوئی زخمی نہیں ہوا۔"),
    (None, "Mr. Low left. |Mme. Petit stayed."),
]
# Paragraphs that a scraper ran together: no space is left between them.
GLUED = [
    ("fr", "La digue a cédé à Morvanne.|Le préfet s'y est rendu jeudi."),
    ("fr", "Les travaux durent depuis 2018.|Une réunion est prévue."),
    ("fr", "Il a promis des fonds (40.000 euros en 2019).|Les habitants attendent."),
    ("fr", "La digue tient, assure-t-il.|L'eau baisse."),
    ("fr", "Le village doute de l'ONU.|Aucun camion n'est venu."),
    ("fr", 'Le maire "regrette".|«Nous verrons», a dit son adjointe.'),
    ("fr", "Une dizaine de malades de la grippe-12.|Plus d'une école a fermé."),
    ("fr", 'Elle a perdu sa cave.|"C\'est fini", dit-elle.'),
    ("en", "The ferry left Port Almer.|The harbour office had closed."),
    ("en", "It has run since 1998.|But nobody paid."),
    ("es", "El puente cayó en Almeda.|El alcalde lo visitó."),
    ("ru", "Мост закрыт с 2012.|Он разрушен."),
    ("fr", "M.Dorval et J.-C.Lemel ont vu St.Leu, v.Le et Le site Tiquets.Com."),
    ("fr", "Voir l'art.Deux ou la p.Les de l'annexe."),
    ("en", "Mr.Low and Prof.The read Tickets.Com in Ft.But."),
    ("de", "Am 12.Der Mai kam."),
]
CASES = (
    [("fr", text) for text in FRENCH]
    + [("en", text) for text in ENGLISH]
    + [("ru", text) for text in RUSSIAN]
    + [("ar", text) for text in ARABIC]
    + OTHERS
    + GLUED
)


@pytest.mark.parametrize(("code", "marked"), CASES)
def test_sentences_end_where_a_reader_ends_them(code: str | None, marked: str) -> None:
    text = marked.replace("|", "")
    found = [text[start:end] for start, end in split_sentences(text, 0, len(text), code)]
    assert found == [piece.strip() for piece in marked.split("|")]


@given(st.text(alphabet="aB .!?…\"'«»()[]1é\n\u00a0。؟-—", max_size=80), st.sampled_from(["fr", "en", "de", None]))
def test_sentences_cover_every_visible_character_in_order(text: str, code: str | None) -> None:
    at = 0
    for start, end in split_sentences(text, 0, len(text), code):
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip() != ""
        at = end
    assert not text[at:].strip()


def test_only_the_asked_part_of_the_text_is_split() -> None:
    text = "One. Two. Three."
    assert split_sentences(text, 5, 9, "en") == [(5, 9)]


@pytest.mark.parametrize("text", ["." * 200_000, "« " * 100_000, "a." * 100_000, "\"'" * 100_000, "A. " * 70_000, ". »" * 70_000])
def test_hostile_punctuation_takes_linear_time(text: str) -> None:
    import time

    begin = time.process_time()
    split_sentences(text, 0, len(text), "fr")
    assert time.process_time() - begin < 5
