"""What an article denies or corrects in its own voice, as the pages of those who are spoken of do."""

from __future__ import annotations

import pytest

from sourcier.pipeline import read

# Language, stance, the words that dispute, and the sentence.
DISPUTING = [
    (
        "fr",
        "denies",
        "Aucune lettre n'a été reçue",
        "Aucune lettre n'a été reçue, contrairement à ce qu'affirme un journal local.",
    ),
    ("fr", "denies", "le pont n'a jamais été fermé", "Contrairement à ce que prétend un élu, le pont n'a jamais été fermé."),
    ("fr", "corrects", "Neuf arbres ont été abattus, et non trente", "Neuf arbres ont été abattus, et non trente."),
    (
        "fr",
        "corrects",
        "La bête était un chien, et non le loup évoqué par plusieurs sites",
        "La bête était un chien, et non le loup évoqué par plusieurs sites.",
    ),
    ("fr", "denies", "La centaine de voitures est un chiffre fantaisiste", "La centaine de voitures est un chiffre fantaisiste."),
    ("fr", "denies", "Cette histoire est un mensonge", "Cette histoire est un mensonge."),
    ("fr", "denies", "Ces rumeurs sont dénuées de tout fondement", "Ces rumeurs sont dénuées de tout fondement."),
    ("fr", "asserts", "Aucun navire n'a quitté le port de Lormes", "Aucun navire n'a quitté le port de Lormes."),
    ("fr", "asserts", "La piscine n'a pas été vidée", "La piscine n'a pas été vidée."),
    ("en", "denies", "No letter was received", "No letter was received, contrary to what a local paper claims."),
    ("en", "denies", "the bridge was never shut", "Contrary to what a councillor claims, the bridge was never shut."),
    ("en", "corrects", "Nine trees were felled, not thirty", "Nine trees were felled, not thirty."),
    (
        "en",
        "corrects",
        "The animal was a dog and not the wolf that several sites reported",
        "The animal was a dog and not the wolf that several sites reported.",
    ),
    ("en", "denies", "The story is a lie", "The story is a lie."),
    ("en", "denies", "The rumour is baseless", "The rumour is baseless."),
    ("en", "asserts", "No ship has left the harbour", "No ship has left the harbour."),
    ("en", "asserts", "The pool was not emptied", "The pool was not emptied."),
]


@pytest.mark.parametrize(("language", "stance", "words", "text"), DISPUTING, ids=[text for *_, text in DISPUTING])
def test_an_article_disputes(language: str, stance: str, words: str, text: str) -> None:
    made = read(text, language=language, published="2026-03-04", clean=True)
    told = [(s.stance, text[slice(*s.content)]) for s in made.statements if s.form == "narrated"]
    assert told == [(stance, words)]


NOTHING = [
    ("fr", "Le ministère n'a pas répondu à nos questions."),
    ("fr", "Son avocat n'a pas souhaité commenter."),
    ("fr", "Des passeports faux circulaient."),
    ("fr", "Le pont n'est-il pas fermé ?"),
    ("en", "The ministry has not commented."),
    ("en", "The plane arrived, but the luggage did not."),
    ("en", "The crew is made up of Finns."),
    ("en", "Was the pool not emptied?"),
]


@pytest.mark.parametrize(("language", "text"), NOTHING, ids=[text for _, text in NOTHING])
def test_an_article_disputes_nothing(language: str, text: str) -> None:
    made = read(text, language=language, published="2026-03-04", clean=True)
    assert [text[slice(*s.content)] for s in made.statements if s.form == "narrated"] == []


ASSERTING = [
    ("fr", "Deux hommes ont été mis hors de cause lundi."),
    ("fr", "Une voiture roulait lundi à 183 km/h au lieu de 90."),
    ("en", "The index rose on Monday and is made up shares of growing firms."),
    ("en", "On Monday two men were cleared, not charged."),
]


@pytest.mark.parametrize(("language", "text"), ASSERTING, ids=[text for _, text in ASSERTING])
def test_an_article_tells_without_disputing(language: str, text: str) -> None:
    made = read(text, language=language, published="2026-03-04", clean=True)
    assert {s.stance for s in made.statements} <= {"asserts"}


LIES = [
    ("fr", "La mairie ment quand elle parle de 40 loups."),
    ("fr", "Le journal se trompe quand il parle de 40 loups."),
    ("en", "The town hall is lying when it speaks of 40 wolves."),
]


@pytest.mark.parametrize(("language", "text"), LIES, ids=[text for _, text in LIES])
def test_an_article_denies_what_it_attributes(language: str, text: str) -> None:
    made = read(text, language=language, published="2026-03-04", clean=True)
    assert ("denies", text[:-1]) in [(s.stance, text[slice(*s.content)]) for s in made.statements]


def test_what_nobody_says_inside_a_denial_is_no_statement() -> None:
    text = "The lawyer denied reports that a clerk had been held."
    said = read(text, language="en", published="2026-03-04", clean=True).statements
    assert [(s.stance, text[slice(*s.content)]) for s in said] == [("denies", "reports that a clerk had been held")]


# Text, and the speaker of what stands before the tag.
TAGS = [
    ("Une greffière a été arrêtée samedi, nous souffle un avocat.", "un avocat"),
    ("Malo a perdu un doigt mardi, nous raconte sa mère.", "sa mère"),
    ("La grille a été coupée, révèle à Var Nuit un agent.", "un agent"),
    ("La grille a été coupée, révèle au Petit Lormois un agent.", "un agent"),
    ("Le maire a démissionné lundi, nous a confié son adjoint.", "son adjoint"),
    ("Le maire a démissionné lundi, m'a dit son adjoint.", "son adjoint"),
    ("Le maire a démissionné lundi, glisse un conseiller.", "un conseiller"),
    ("Le maire a démissionné lundi, leur a répondu la préfète.", "la préfète"),
]


@pytest.mark.parametrize(("text", "speaker"), TAGS, ids=[text for text, _ in TAGS])
def test_whom_it_was_told_to_stands_before_the_speaker(text: str, speaker: str) -> None:
    said = read(text, language="fr", published="2026-03-04", clean=True).statements
    assert [(text[slice(*s.content)], s.chain[0].name) for s in said] == [(text[: text.index(",")], speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Le vent a tourné mardi, souffle fort et glisse vers le nord.",
        "Il sort, lâche un ballon et s'en va.",
        "Le maire se lève, nous regarde et sourit.",
    ],
)
def test_verbs_that_only_tag_say_nothing_without_a_speaker(text: str) -> None:
    said = read(text, language="fr", published="2026-03-04", clean=True).statements
    assert [s for s in said if s.form != "narrated"] == []
