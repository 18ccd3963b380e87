"""A denial is also what negates an event that the article tells elsewhere."""

from __future__ import annotations

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
