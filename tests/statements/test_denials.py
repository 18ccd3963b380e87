"""Indirect denials, doubts and corrections, and what only looks like them."""

from __future__ import annotations

import pytest

from sourcier.pipeline import read

# Language, the stance of what is attributed, and the text.
INDIRECT = [
    ("en", "denies", "“There is not an ounce of truth in this,” the abbot said."),
    ("en", "denies", "The claim that the lift was broken is far from the truth, the landlord said."),
    ("en", "denies", "The audio clip was doctored, the party said."),
    ("en", "denies", "The senator said his remarks had been taken out of context."),
    ("en", "denies", "“Certainly not,” said the harbour master."),
    ("en", "denies", "The governor poured cold water on reports of an escape."),
    ("en", "corrects", "It was a trainee, and not the surgeon himself, who signed, the clinic said."),
    ("en", "corrects", "The figure of 60 came from a sheet on which families were counted twice, the mayor said."),
    ("en", "doubts", "There is nothing to suggest that the well was poisoned, the inspector said."),
    ("fr", "denies", "« Il n'y a pas une once de vérité là-dedans », dit l'abbé."),
    ("fr", "denies", "La vidéo a été truquée, affirme le parti."),
    ("fr", "denies", "Le sénateur se plaint que ses mots ont été sortis de leur contexte."),
    ("fr", "denies", "« En aucun cas », répond la gardienne."),
    ("fr", "denies", "Le directeur se défend d'avoir caché la fuite."),
    ("fr", "denies", "La mairie coupe court aux rumeurs de fermeture."),
    ("fr", "corrects", "C'est une stagiaire, et non le chirurgien lui-même, qui a signé, dit la clinique."),
    ("fr", "corrects", "La radio a retiré son information sur la mort du juge."),
    ("ru", "denies", "«В этих словах нет ни капли правды», — сказал настоятель."),
    ("ru", "denies", "Видео смонтировано, заявил депутат."),
    ("ru", "denies", "«Ни в коем случае», — ответил начальник порта."),
    ("ru", "denies", "Мэр отмёл слухи о закрытии рынка."),
    ("ru", "corrects", "Подписал стажёр, а не сам хирург, уточнил главврач."),
    ("ru", "corrects", "Газета отозвала сообщение о гибели судьи."),
    ("ar", "denies", "وقالت البلدية إن الخبر لا يمت إلى الحقيقة بصلة."),
    ("ar", "denies", "«أبدا»، قال مدير الميناء."),
    ("ar", "corrects", "تراجعت الإذاعة عن خبر مقتل القاضي."),
    ("ar", "doubts", "رفضت الشركة تأكيد الخبر."),
    ("es", "denies", "«En absoluto», respondió el alcalde."),
    ("es", "denies", "La grabación fue manipulada, aseguró el partido."),
]


@pytest.mark.parametrize(("language", "stance", "text"), INDIRECT, ids=[text for *_, text in INDIRECT])
def test_what_is_denied_without_a_verb_of_denial(language: str, stance: str, text: str) -> None:
    said = read(text, language=language, published="2026-03-04", clean=True).statements
    assert {s.stance for s in said if s.form != "narrated"} == {stance}


ALIKE = [
    ("en", "The court denied them entry to the hall, the guard said."),
    ("en", "The inquest was told that the goods were staged near the door, the clerk said."),
    ("en", "Nobody knows if the oath is true, the guide said."),
    ("en", "The mother, not the aunt, brought the bread, the baker said."),
    ("en", "The votes were counted twice, the clerk said."),
    ("en", "“That does not mean that it is a lie,” the pilot said."),
    ("fr", "« Cela ne signifie pas que tout soit faux », dit la juge."),
    ("fr", "L'homme conduisait avec un permis falsifié, dit la police."),
    ("fr", "Il portait un badge faux, selon le gardien."),
    ("fr", "Les matchs étaient truqués, selon le parquet."),
    ("fr", "Elle a retiré son manteau, raconte sa sœur."),
    ("ru", "Спектакль смонтировали за ночь, рассказал режиссёр."),
    ("ru", "Полиция отозвала патруль, сообщил мэр."),
    ("ar", "رفضت الوزيرة الإدلاء بأي تصريح."),
    ("ar", "رفض النادي عرضا من منافسه."),
    ("es", "El hombre llevaba un carné falso, dijo el guardia."),
]


@pytest.mark.parametrize(("language", "text"), ALIKE, ids=[text for _, text in ALIKE])
def test_what_only_looks_like_a_denial(language: str, text: str) -> None:
    said = read(text, language=language, published="2026-03-04", clean=True).statements
    assert {s.stance for s in said} <= {"asserts"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La ministre a dit que pas un coup de feu n'a été tiré.", "asserts"),
        ("Des coups de feu ont éclaté lundi. La ministre a dit que pas un coup de feu n'a été tiré.", "denies"),
        ("Le maire affirme que le gardien donné pour mort est bien vivant.", "denies"),
    ],
)
def test_what_was_not_done_denies_where_somebody_has_told_of_it(text: str, expected: str) -> None:
    found = read(text, language="fr", published="2026-03-01").statements
    assert [one.stance for one in found if one.form != "narrated"] == [expected]
