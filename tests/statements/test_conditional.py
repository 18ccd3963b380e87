"""The French conditional: which words are one, and which of them tell hearsay."""

from __future__ import annotations

import pytest

from sourcier import pipeline
from sourcier.statements.conditional import conditionals, tells_hearsay
from sourcier.statements.conjugation import forms
from sourcier.statements.lexicon import lexicon
from sourcier.statements.reading import Reading

HEARSAY = """
Le groupe serait sur le point de vendre sa filiale.
L'homme aurait agi seul.
Les ravisseurs réclameraient deux millions de dollars.
Le footballeur gagnerait 400 000 euros par mois.
L'entreprise ferait l'objet d'une enquête.
Un homme de 34 ans serait à l'origine du feu.
Un avion de chasse se serait écrasé en mer.
La bombe pèserait 250 kilos.
Une cinquantaine de migrants se cacheraient dans la forêt.
Le tableau vaudrait trois millions.
Avec l'aide d'un complice, il aurait dérobé deux fusils.
Sans emploi depuis mars, il aurait contracté des dettes.
Ce médicament augmenterait le risque d'infarctus, selon une étude.
Le président aurait, dit-on, piqué une colère.
« Reculez », lui aurait-il lancé.
On dénombrerait une vingtaine de blessés.
Un accord serait proche, affirme un diplomate.
Si l'on en croit la rumeur, la patronne aurait vendu ses parts.
Le suspect a déclaré qu'un inconnu lui aurait remis la valise.
Il aurait ensuite pris la direction de la frontière.
"""
OTHER = """
Le maire avait prévenu : la piscine fermerait fin août.
Deux ans plus tard, l'équipe remonterait en première division.
Il croyait dur comme fer que son fils reviendrait.
Le ministre a indiqué que la route rouvrirait et que les bus circuleraient.
Convaincue que la police arriverait, elle s'est enfermée.
On se demandait si le pont tiendrait.
Sans lui, la ville aurait tout perdu.
Mieux entretenu, le barrage aurait résisté.
Une réaction plus rapide aurait permis de sauver la forêt.
En prenant le train précédent, il aurait évité l'accident.
Un autre que lui aurait renoncé.
Elle aurait tant aimé voir ce jour.
Il aurait mieux fait de se taire.
Le dossier aurait mérité un examen attentif.
Un gel tardif détruirait la récolte.
La fermeture du site laisserait 200 personnes sans emploi.
En l'absence d'accord, les droits de douane doubleraient.
Ce serait une première en Europe.
Cela n'aurait aucun sens.
Il serait temps d'agir, martèle l'association.
On se croirait en plein hiver.
Comment le préfet réagirait-il ?
Ce rapport ne saurait engager l'État.
N'importe quel parent aurait fait la même chose.
Tout salarié qui refuserait serait sanctionné.
Aurait-il freiné plus tôt, il serait en vie.
Quel que soit le vainqueur, la tâche serait rude.
La séance devrait reprendre à midi.
Vous feriez mieux de partir.
J'aurais agi autrement.
"""
# Futures and conditionals of verbs whose imperfects look like them, and words that look like both.
CONDITIONALS = "serait auraient partirait descendrait prendrait mettrait connaîtrait connaitrait recevrait suivrait survivrait verrait courrait rirait irait éteindrait"
OTHERS = "entrait montrait retirait couvrait souffrait errait désirait éclairait engendrait encadrait livrait portrait extrait attrait titrait serrait sera vrais"


def told(sentence: str) -> list[bool]:
    article = pipeline.read(sentence, language="fr", published="2026-03-04", clean=True)
    lex = lexicon("fr")
    assert lex is not None
    reading = Reading(article, lex)
    return [tells_hearsay(reading, form) for form in conditionals(reading, 0, reading.size)]


@pytest.mark.parametrize("sentence", HEARSAY.strip().splitlines())
def test_hearsay(sentence: str) -> None:
    found = told(sentence)
    assert found
    assert all(found)


@pytest.mark.parametrize("sentence", OTHER.strip().splitlines())
def test_no_hearsay(sentence: str) -> None:
    found = told(sentence)
    assert found
    assert not any(found)


@pytest.mark.parametrize("word", CONDITIONALS.split())
def test_conditional(word: str) -> None:
    known = forms("fr")
    assert known is not None
    assert known.stem(word)


@pytest.mark.parametrize("word", OTHERS.split())
def test_no_conditional(word: str) -> None:
    known = forms("fr")
    assert known is not None
    assert not known.stem(word)


def test_other_languages_have_none() -> None:
    assert forms("en") is None
    assert forms(None) is None
