"""A denial is also what negates an event that the article tells elsewhere."""

from __future__ import annotations

import pytest

from sourcier.pipeline import read
from sourcier.statements import find

from .by_hand import actions, article


def stances(text: str, language: str, **said: str) -> list[str]:
    """The stances of the attributions, in order."""
    return [s.stance for s in find(article(text, language, actions(text, **said))) if s.form != "narrated"]


def test_negating_what_others_say_is_denying() -> None:
    text = "Selon la milice, les avions ont bombardé le port. L'armée affirme que ses avions n'ont pas bombardé le port."
    assert stances(text, "fr", bomb="ont_bombardé", not_bomb="ont_pas_bombardé") == ["asserts", "denies"]


def test_a_negated_event_that_nobody_told_is_an_assertion() -> None:
    text = "The firm said it had not received the letter."
    assert stances(text, "en", not_receive="had_not_received") == ["asserts"]


def test_a_denial_that_is_itself_negated_asserts() -> None:
    assert stances("Le ministre n'a pas démenti ces informations.", "fr") == ["asserts"]
    assert stances("The mayor said the report was not false.", "en") == ["asserts"]


def test_an_adjective_of_the_object_denies_nothing() -> None:
    assert stances("Police said the man carried false papers.", "en") == ["asserts"]


def test_putting_one_number_in_place_of_another_corrects() -> None:
    assert stances("“12, not 20, were hurt,” said the mayor.", "en") == ["corrects"]
    assert stances("Le maire a précisé que 12 élèves, et non 20, avaient été blessés.", "fr") == ["corrects"]
    assert stances("The company rejected the union's figure of 200 job losses.", "en") == ["corrects"]
    assert stances("La direction juge « inexact » le chiffre de 200 départs.", "fr") == ["corrects"]


def test_denying_what_holds_a_number_is_still_a_denial() -> None:
    assert stances("The company denied that it had sold 200 houses.", "en") == ["denies"]


NUMBERS_AND_DENIALS = [
    ("fr", "corrects", "« Le papier dit 280, pas 320, mais pour nous c'est trop », tonne le délégué."),
    ("fr", "corrects", "L'agence recense neuf enfants fiévreux, et non quinze."),
    ("fr", "corrects", "« Il y a eu neuf blessés et pas quinze », a dit le préfet."),
    ("fr", "corrects", "« Elle était de 22 millions, pas de 30 », raconte-t-il."),
    ("fr", "corrects", "Pas soixante, en tout cas, assure la préfecture du Nord."),
    ("fr", "corrects", "« Pas soixante mais vingt-trois », a corrigé le préfet."),
    ("fr", "corrects", "« Ce ne sont pas 320 postes mais 280 », a dit le directeur."),
    ("fr", "corrects", "« On a parlé de douze tonnes, c'est faux, nous en avons saisi quatre », dit-elle."),
    ("fr", "asserts", "« Nous n'avons pas 30 ans devant nous », a dit le maire."),
    ("fr", "asserts", "« Il ne faut pas trois jours pour comprendre », a dit le maire."),
    ("fr", "asserts", "« Deux hommes ont fui, pas un n'a été repris », a dit le préfet."),
    ("fr", "denies", "« Vingt-trois interpellés, c'est un mensonge », dit l'avocate."),
    ("fr", "denies", "Le directeur qualifie ces déclarations d'« invention pure et simple »."),
    ("fr", "denies", "Le directeur qualifie les déclarations faites à Norvia d'« invention pure et simple »."),
    ("fr", "denies", "« C'est une invention pure et simple », a dit le directeur."),
    ("fr", "denies", "« Tout cela est un tissu de mensonges », a dit le directeur."),
    ("fr", "denies", "« Il n'en est rien », a dit le directeur."),
    ("fr", "denies", "Le ministre a qualifié ces chiffres de fantaisistes."),
    ("fr", "corrects", "Cinq morts, et non quatre, dans l'avalanche de dimanche, a confirmé la préfecture."),
    ("fr", "corrects", "Le ministère rectifie : sept patients sont décédés, pas neuf."),
    ("fr", "denies", "« Douze mille, c'est une plaisanterie », a lâché le délégué."),
    ("en", "denies", "“The figure is laughable,” the delegate said."),
    ("en", "corrects", "“Eleven people lost their lives, not nine and not twelve,” the minister said."),
    ("en", "corrects", "“It is 280 jobs, not 320,” the union said."),
    ("en", "corrects", "“Not sixty, anyway,” the prefecture said."),
    ("en", "corrects", "“Not sixty people but twenty-three,” the prefect said."),
    ("en", "corrects", "The agency counts nine feverish children, not fifteen."),
    ("en", "corrects", "The agency said there were nine cases and not fifteen."),
    ("en", "asserts", "“We do not have 30 years ahead of us,” the mayor said."),
    ("en", "asserts", "“Two men fled, not one was caught,” the prefect said."),
    ("en", "denies", "“Twenty-three arrests is a lie,” the lawyer said."),
    ("en", "denies", 'The director called the claims "pure invention".'),
    ("en", "denies", "The director dismissed the claims as a fabrication."),
    ("en", "denies", "The minister called the figures made up."),
]


@pytest.mark.parametrize(("language", "stance", "text"), NUMBERS_AND_DENIALS, ids=[text for _, _, text in NUMBERS_AND_DENIALS])
def test_numbers_put_right_and_words_of_denial(language: str, stance: str, text: str) -> None:
    said = read(text, language=language, published="2026-03-04", clean=True).statements
    assert [s.stance for s in said if s.form != "narrated"] == [stance]


UNCONFIRMED = [
    ("fr", "Le ministère n'a pas confirmé que le pont s'était effondré."),
    ("fr", "Le ministère n'a pas encore confirmé cette information."),
    ("fr", "La préfecture a refusé de confirmer que trois soldats avaient été tués."),
    ("fr", "L'entreprise n'a ni confirmé ni démenti que l'usine allait fermer."),
    ("en", "The ministry has not confirmed that the bridge collapsed."),
    ("en", "The spokesman could not confirm that the plant had closed."),
    ("en", "The ministry declined to confirm that three soldiers were killed."),
    ("en", "The company neither confirmed nor denied that the plant had closed."),
    ("en", "The company did not confirm or deny that the plant had closed."),
    ("ru", "Министерство не подтвердило, что мост обрушился."),
    ("ru", "Министр отказался подтвердить, что мост обрушился."),
]
CONFIRMED = [
    ("fr", "asserts", "Le ministère a confirmé que le pont s'était effondré."),
    ("fr", "denies", "Le maire a démenti avoir reçu de l'argent."),
    ("en", "asserts", "The ministry confirmed that the bridge collapsed."),
    ("en", "denies", "The mayor denied having taken money."),
    ("ru", "asserts", "Министерство подтвердило, что мост обрушился."),
]


@pytest.mark.parametrize(("language", "text"), UNCONFIRMED)
def test_what_is_not_confirmed_is_neither_asserted_nor_denied(language: str, text: str) -> None:
    assert stances(text, language) == ["doubts"]


@pytest.mark.parametrize(("language", "stance", "text"), CONFIRMED)
def test_what_is_confirmed_or_denied(language: str, stance: str, text: str) -> None:
    assert stances(text, language) == [stance]


@pytest.mark.parametrize(
    ("language", "text", "stance"),
    [
        ("en", "The board rejected a takeover offer worth three billion.", "asserts"),
        ("en", "The minister rejected calls for a windfall tax.", "asserts"),
        ("en", "The board rejected claims that it had lied about the offer.", "denies"),
        ("en", "The board rejected reports of a takeover offer.", "denies"),
        ("en", "The union rejected quotas for fishing boats.", "asserts"),
        ("en", "The union rejected claims that quotas would rise.", "denies"),
        ("en", "The union dismissed talk of sanctions.", "denies"),
        ("fr", "Le groupe a rejeté l'offre de rachat de son rival.", "asserts"),
        ("fr", "Le groupe a rejeté l'idée de sanctions.", "denies"),
        ("fr", "Le groupe a rejeté les accusations de fraude.", "denies"),
        ("fr", "Le maire a écarté tout projet de fusion.", "denies"),
        ("ru", "Мэрия отвергла предложение перевозчика.", "asserts"),
        ("ru", "Мэрия отвергла обвинения в подлоге.", "denies"),
        ("ru", "Мэрия отвергла квоты области.", "asserts"),
        ("ar", "ورفض المجلس خطة إغلاق المصنع.", "asserts"),
        ("ar", "ورفض المجلس الاتهامات بفرض حصص.", "denies"),
        ("ar", "رفضت الحكومة عرض الشركة.", "asserts"),
        ("ar", "رفضت الحكومة الاتهامات.", "denies"),
        ("es", "El gobierno rechazó la oferta de la empresa.", "asserts"),
        ("es", "El gobierno rechazó las acusaciones de fraude.", "denies"),
    ],
)
def test_turning_down_what_is_offered_denies_nothing(language: str, text: str, stance: str) -> None:
    said = [s for s in read(text, language=language, published="2026-03-04", clean=True).statements if s.cue]
    assert [s.stance for s in said] == [stance]
