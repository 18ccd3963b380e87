"""Russian nouns declined as adjectives before the noun that they describe: who speaks is the noun, with its adjective."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.records import Page


def _speaker(text: str) -> tuple[str, str]:
    page = Page(name="page", id="page", content=text, language="ru", outlet="Вести Ольшанки")
    article = pipeline.read_page(page)
    (said,) = (one for one in article.statements if one.chain)
    return said.chain[-1].name, said.chain[-1].kind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Мост закрыт до утра, сообщила пожарная служба.", "пожарная служба", "institution"),
        ("Мост закрыт до утра, сообщила военная прокуратура.", "военная прокуратура", "institution"),
        ("Мост закрыт до утра, сообщили военные следователи.", "военные следователи", "group"),
        ("Мост закрыт до утра, рассказала пострадавшая женщина.", "пострадавшая женщина", "anonymous"),
        ("Пожарная служба сообщила, что мост закрыт.", "Пожарная служба", "institution"),
        ("По данным пожарной службы, мост закрыт.", "пожарной службы", "institution"),
        # Alone it is a noun, with an object of its own too, and in another case it is somebody else.
        ("Мост закрыт до утра, сообщили пожарные.", "пожарные", "group"),
        ("Управляющий банком заявил, что мост закрыт.", "Управляющий банком", "person"),
        ("Мост закрыт до утра, сообщила пострадавшей прокуратура.", "прокуратура", "institution"),
    ],
)
def test_who_speaks_is_the_noun_with_its_adjective(text: str, name: str, kind: str) -> None:
    assert _speaker(text) == (name, kind)
