"""French words of events that mostly mean something else."""

from __future__ import annotations

import pytest

import sourcier
from sourcier.records import Action

CASES = [
    ("Un trafic d'armes a été démantelé à Lorgues.", "smuggle"),
    ("Il est soupçonné de trafic de stupéfiants.", "smuggle"),
    ("Des trafics de cigarettes ont cessé.", "smuggle"),
    ("Deux frères vivaient de la contrebande.", "smuggle"),
    ("Le trafic sera très perturbé vendredi sur les lignes 4 et 7.", None),
    ("Le trafic est redevenu normal à Dorlan.", None),
    ("Il s'est exprimé à plusieurs reprises.", None),
    ("Elle a écrit à deux reprises au maire.", None),
    ("Les élèves ont repris le chemin de l'école.", "resume"),
    ("La ville a été reprise mardi par l'armée.", "seize"),
    ("Des policiers s'étaient rendus sur le quai.", "visit"),
    ("Elle s'était rendue à Vernac.", "visit"),
    ("Les rebelles s'étaient rendus lundi.", "surrender"),
]


@pytest.mark.parametrize(("text", "action"), CASES)
def test_a_word_tells_the_event_that_its_sentence_means(text: str, action: str | None) -> None:
    article = sourcier.read(text, published="2026-03-11", language="fr")
    told = {one.action for one in article.mentions if isinstance(one, Action)}
    assert told & {"smuggle", "seize", "resume", "visit", "surrender"} == ({action} if action else set())
