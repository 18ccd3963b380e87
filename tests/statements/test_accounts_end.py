"""Behind somebody's own words the article speaks again; behind what it tells of an account, the account goes on."""

from __future__ import annotations

import pytest

import sourcier

ENDS = [
    ("fr", "« Nous avons eu peur », a déclaré le maire de Lorgues. Trois granges ont été détruites à Dorlan."),
    ("fr", "« Elle chantait pour tous », a souligné sa sœur. La chanteuse est morte samedi à Lorgues."),
    ("fr", "« Nous espérons rouvrir », a dit le maire à l'agence Littoral. D'autres communes ont fermé leurs plages lundi."),
    ("fr", "« C'est une icône », a tweeté le ministre. Le footballeur a été blessé jeudi à Vernac."),
    ("en", '"We were afraid," the mayor of Almer said. Three barns were destroyed in Dorlan.'),
    ("en", '"He was a giant," her brother said. The singer died on Saturday in Port Almer.'),
    ("en", '"It is a shame," tweeted the minister. The striker was injured on Thursday.'),
    ("es", "«Tuvimos miedo», dijo la alcaldesa. Tres casas fueron destruidas el lunes en Almeda."),
    ("ru", "«Мы испугались», — сказал мэр Лесогорска. В понедельник погибли трое рыбаков."),
]
GOES_ON = [
    ("fr", "Un enfant est mort à Vernac, rapporte Le Courrier de Vernac. Il a été écrasé par un arbre lundi."),
    ("fr", "Selon les pompiers, deux hommes sont morts. Un troisième a été hospitalisé à Lorgues."),
    ("fr", "Le service de santé a annoncé que deux bébés étaient morts. Trois autres ont été hospitalisés."),
    ("fr", "« Douze hommes ont été évacués », a dit un officier à l'agence Littoral. Deux hélicoptères ont atterri à Vernac."),
    ("en", "Two men died, according to the fire service. A third was taken to hospital in Almer."),
    ("en", "The port said that a barge had sunk. Its two sailors drowned."),
]


def _told(code: str, text: str) -> set[str]:
    """Who tells what the second sentence narrates."""
    article = sourcier.read(text, published="2026-03-11", language=code)
    second = article.sentences[-1][0]
    return {s.chain[0].kind for s in article.statements if s.form == "narrated" and s.content[0] >= second}


@pytest.mark.parametrize(("code", "text"), ENDS)
def test_a_quotation_ends_its_account(code: str, text: str) -> None:
    assert _told(code, text) == {"not_given"}


@pytest.mark.parametrize(("code", "text"), GOES_ON)
def test_an_account_goes_on_in_its_paragraph(code: str, text: str) -> None:
    assert "not_given" not in _told(code, text)
