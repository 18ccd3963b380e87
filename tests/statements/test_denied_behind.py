"""What is denied in the clause behind it, told wrongly, or called untrue before it is named."""

from __future__ import annotations

import pytest

from sourcier import pipeline

DISPUTING = ("denies", "doubts", "corrects")


def _disputed(language: str, text: str) -> list[tuple[str, str, str]]:
    """The stance, the speaker and the content of each statement that disputes."""
    article = pipeline.read(text, language=language, published="2026-03-04", clean=True)
    return [
        (one.stance, one.chain[0].name if one.chain else "", text[slice(*one.content)])
        for one in article.statements
        if one.stance in DISPUTING
    ]


@pytest.mark.parametrize(
    ("language", "text", "by", "denied"),
    [
        (
            "en",
            "The union says the dam was never inspected, something the operator disputes.",
            "the operator",
            "the dam was never",
        ),
        (
            "en",
            "Local radio said the pilot was asleep, an assertion the airline disputes.",
            "the airline",
            "the pilot was asleep",
        ),
        ("en", "Prosecutors say two guards had been bribed, which the company denies.", "the company", "two guards had been"),
        ("fr", "Les gardes-côtes ont tiré les premiers, ce que conteste la marine.", "la marine", "Les gardes-côtes ont tiré"),
        ("ru", "В профсоюзе заявили, что плотину не проверяли, что оператор отрицает.", "оператор", "плотину не проверяли"),
        ("ar", "أعلن خفر السواحل أن السفينة أطلقت النار أولا، وهو ما نفته البحرية.", "البحرية", "السفينة أطلقت النار أولا"),
        ("ar", "يقول النقابيون إن السد لم يخضع لأي فحص، وهو اتهام ترفضه الشركة.", "الشركة", "السد لم يخضع لأي فحص"),
        ("es", "El árbitro cobró treinta mil euros, algo que sus abogados niegan.", "sus abogados", "El árbitro cobró"),
        ("fr", "Le ministère juge infondées les accusations de fraude.", "Le ministère", "les accusations de fraude"),
        ("en", "The army dismissed as wrong a figure of about 200.", "The army", "a figure of about 200"),
        ("en", "The mayor called that nonsense.", "The mayor", "that nonsense"),
    ],
)
def test_what_stands_before_is_denied(language: str, text: str, by: str, denied: str) -> None:
    found = _disputed(language, text)
    assert [(stance, who) for stance, who, _ in found] in ([("denies", by)], [("corrects", by)])
    assert denied in found[0][2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The company opened a second mine, a project that the village rejects."),
        ("en", "The bridge was closed on Monday, which the mayor regretted."),
        ("fr", "L'entreprise recevra 400 millions d'euros, ce que contestent des associations."),
        ("fr", "Le directeur parle de fausses informations diffusées lundi."),
        ("ar", "تريد الشركة فتح مقلع، وهو مشروع يرفضه السكان."),
        ("en", "The driver mistakenly said her name twice."),
    ],
)
def test_what_only_looks_like_it_denies_nothing(language: str, text: str) -> None:
    assert _disputed(language, text) == []


def test_what_was_told_wrongly_is_put_right_by_the_page() -> None:
    text = "L'agence a écrit à tort, sur la foi d'un communiqué, que douze mille fromages avaient été rappelés."
    assert {(stance, by) for stance, by, _ in _disputed("fr", text)} <= {("corrects", ""), ("corrects", "not given")}


@pytest.mark.parametrize(
    ("language", "text", "by", "denied"),
    [
        ("en", "In May 48 soldiers were freed for 31 rebels, a trade that the army has always denied.", "the army", "In May 48 soldiers"),
        ("en", "The envoys met in Lorma, a secret meeting which the ministry denies.", "the ministry", "The envoys met in Lorma"),
        ("fr", "Des soldats ont été relâchés en mai, un échange que l'armée a toujours nié.", "l'armée", "Des soldats ont été relâchés"),
        ("fr", "Les émissaires se sont vus à Lormes, une rencontre que le ministère dément.", "le ministère", "Les émissaires se sont vus"),
    ],
)  # fmt: skip
def test_an_event_that_is_named_again_is_denied(language: str, text: str, by: str, denied: str) -> None:
    assert any(who == by and said.startswith(denied) for _, who, said in _disputed(language, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The firm offered two percent, a proposal that the union rejects."),
        ("en", "He was replaced by Ana Diaz, an official who denies the report."),
        ("fr", "La firme a offert 2 %, une proposition que le syndicat rejette."),
        ("fr", "La mairie a voté un projet, une tour que les riverains contestent."),
    ],
)
def test_a_thing_that_is_turned_down_is_not(language: str, text: str) -> None:
    start = text.split(",", maxsplit=1)[0]
    assert not any(said == start for _, _, said in _disputed(language, text))
